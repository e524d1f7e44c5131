//! Who may look at whom. The walls between the storeys are features, too; inside `server` there is only this.

use super::source::{File, Path};
use super::{holds, imagined};

/// What each storey may look at.
const STOREYS: [(&str, &[&str]); 4] = [
    ("wire", &["wire"]),
    ("client", &["client", "wire"]),
    ("cli", &["cli", "client", "wire"]),
    ("server", &["server", "wire"]),
];

/// The one door between the halves: it, or a folder of this name, calls the server.
const DOOR: [&str; 2] = ["cli", "serve"];

/// Inside `server`: a room, and what it does not look at. Rooms of a resource stand as `*::room`.
const INSIDE: [(&str, &[&str]); 10] = [
    ("db", &["routes", "gate", "app", "caller", "console", "*::*"]),
    ("*::store", &["routes", "gate", "app", "console", "*::api", "*::pages", "*::actions", "*::lookup"]),
    ("*::lookup", &["routes", "gate", "app", "console", "*::api", "*::pages", "*::actions"]),
    ("*::actions", &["routes", "gate", "console", "*::api", "*::pages"]),
    ("*::api", &["routes", "db", "*::store", "*::pages"]),
    ("*::pages", &["routes", "db", "*::store"]),
    ("caller", &["routes", "gate", "console", "*::api", "*::pages", "*::store"]),
    ("clock", &["routes", "gate", "console", "caller", "db", "*::*"]),
    ("error", &["routes", "gate", "caller", "*::*"]),
    ("gate", &["routes", "*::api", "*::pages", "*::store"]),
];

/// The rooms that every resource has, by which a resource's folder is known.
const OF_A_RESOURCE: [&str; 4] = ["api", "pages", "actions", "store"];

/// Finds looks from one storey into another where no arrow goes.
fn between_storeys(file: &File) -> Vec<String> {
    let module = file.module();
    let Some((_, allowed)) = STOREYS.iter().find(|(storey, _)| module.first().is_some_and(|first| first == storey))
    else {
        return Vec::new();
    };
    let door = module.starts_with(&DOOR.map(str::to_owned));
    let is_storey = |name: &str| STOREYS.iter().any(|(storey, _)| *storey == name);
    file.paths()
        .iter()
        .filter_map(|path| path.first())
        .filter(|first| is_storey(first) && !allowed.contains(&first.as_str()) && !(door && *first == "server"))
        .map(|first| format!("{} does not look at {first}", module[0]))
        .collect()
}

/// Finds looks from one room of the server into another where no arrow goes.
fn inside_server(file: &File) -> Vec<String> {
    let module = file.module();
    if module.first().is_none_or(|first| first != "server") {
        return Vec::new();
    }
    let Some((room, forbidden)) = INSIDE.iter().find(|(room, _)| is_in(&module, room)) else { return Vec::new() };
    file.paths()
        .iter()
        .filter(|path| path.first().is_some_and(|first| first == "server"))
        // A room may look around in itself.
        .filter(|path| !path.starts_with(&module))
        .filter(|path| forbidden.iter().any(|room| is_in(path, room)))
        .map(|path| format!("{room} does not look at {}", path.join("::")))
        .collect()
}

/// Tells whether a path from the top is in a room of the server, `gate` or `*::store`.
fn is_in(path: &Path, room: &str) -> bool {
    let name = |at: usize| path.get(at).map_or("", String::as_str);
    match room.split_once("::") {
        Some((_, "*")) => OF_A_RESOURCE.contains(&name(2)),
        Some((_, room)) => name(2) == room,
        None => name(1) == room,
    }
}

/// Finds stores that are open to others: their tables would have two masters.
fn open_stores(file: &File) -> Vec<String> {
    let tokens = file.tokens();
    let mut offences = Vec::new();
    for at in 1..tokens.len().saturating_sub(1) {
        let opened = matches!(tokens[at - 1].as_str(), "pub" | ")");
        if tokens[at] == "mod" && tokens[at + 1] == "store" && opened {
            offences.push("`mod store;` is private to its resource; others call its actions".into());
        }
    }
    offences
}

#[test]
fn storeys_look_only_downward() {
    holds(&["src"], between_storeys);
}

#[test]
fn rooms_of_the_server_look_only_along_the_arrows() {
    holds(&["src/server"], inside_server);
}

#[test]
fn stores_are_private() {
    holds(&["src"], open_stores);
}

#[test]
fn forbidden_looks_are_noticed() {
    for (path, text) in [
        ("src/wire/ids.rs", "use crate::client::Client;"),
        ("src/client/mod.rs", "use crate::{wire::ids, cli::ui};"),
        ("src/cli/users/new.rs", "fn f() { crate::server::run() }"),
        ("src/cli/users/new.rs", "use super::super::super::server::run;"),
        ("src/server/mod.rs", "use crate::cli::ui;"),
    ] {
        assert_eq!(between_storeys(&imagined(path, text)).len(), 1, "{path}: {text}");
    }
    for (path, text) in [
        ("src/server/db/search.rs", "use crate::server::devices::actions;"),
        ("src/server/devices/store.rs", "use super::actions::disable;"),
        ("src/server/users/lookup.rs", "use super::actions::delete;"),
        ("src/server/devices/actions.rs", "use crate::server::gate::Cx;"),
        ("src/server/devices/api.rs", "use super::store;"),
        ("src/server/devices/pages.rs", "use crate::server::db::Tx;"),
        ("src/server/gate.rs", "use crate::server::routes;"),
        ("src/server/gate/audit.rs", "use crate::server::users::store;"),
    ] {
        assert_eq!(inside_server(&imagined(path, text)).len(), 1, "{path}: {text}");
    }
    for text in ["pub mod store;", "pub(crate) mod store;", "pub(super) mod store;"] {
        assert_eq!(open_stores(&imagined("src/server/devices/mod.rs", text)).len(), 1, "{text}");
    }
}

#[test]
fn looks_along_the_arrows_are_left_alone() {
    for (path, text) in [
        ("src/cli/serve.rs", "use crate::server::run;"),
        ("src/cli/users/new.rs", "use crate::{client::Client, wire::users::User};"),
        ("src/server/devices/store.rs", "use crate::server::{access::Scope, db::Tx};"),
        ("src/server/devices/actions.rs", "use super::store; use crate::server::users::lookup;"),
        ("src/server/devices/api.rs", "use super::actions; use crate::server::gate::Cx;"),
        ("src/server/devices/store.rs", "mod tests { use super::*; }"),
        ("src/server/devices/mod.rs", "mod store; pub mod api;"),
    ] {
        let file = imagined(path, text);
        let found = [between_storeys(&file), inside_server(&file), open_stores(&file)].concat();
        assert!(found.is_empty(), "{path}: {found:?}");
    }
}
