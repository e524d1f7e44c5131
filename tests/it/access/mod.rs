//! Who may call what: every endpoint that is served, called by everybody, compared with `access.snap`, which `UPDATE=1`
//! writes. `public.txt` and `unserved.txt` are written by people: the first says what is open to all, the second what is
//! declared and not served yet; both shrink. Which rows somebody sees is tested with the resources.

mod books;
mod callers;
mod calls;
mod scope;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use rustdesk_admin::client::Method;
use rustdesk_admin::wire;
use rustdesk_admin::wire::endpoint::{Access, Declaration, Effect, Kind};
use serde_json::{Value, json};

use crate::openapi::{document, operation};
use crate::world::server::{PASSWORD, Server};
use crate::world::{Database, variable};
use callers::{Callers, Who};
use calls::Calls;

/// Where the table is kept.
const SNAP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/access/access.snap");

fn names(list: &'static str) -> BTreeSet<&'static str> {
    list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

fn method(declaration: &Declaration) -> Method {
    declaration.method.as_str().parse().unwrap()
}

/// What each caller got from each endpoint.
type Table = BTreeMap<&'static str, Vec<(Who, u16)>>;

async fn table(database: &Database, untouched: &Database) -> Table {
    let server = Server::start(database);
    let untouched = Server::untouched(untouched);
    let document = document(&server).await;
    let mut calls = Calls::new(&server).await;
    let callers = Callers::new(&server, &untouched, calls.administrator()).await;
    let mut served: Vec<&Declaration> = wire::all().filter(|one| !operation(&document, one).is_null()).collect();
    // Last, since it lifts the restriction that one of the callers is there for.
    served.sort_by_key(|declaration| declaration.name == "ChangePassword");
    let mut table = Table::new();
    for declaration in served {
        let mut row = Vec::new();
        for who in Who::all() {
            let call = calls.make(declaration, who.password()).await;
            let caller = callers.caller(who, declaration.name).await;
            let reply = caller.send(method(declaration), &call.path, call.body).await;
            let title = format!("{} by {who}: {} {}", declaration.name, reply.status, reply.body);
            fits(&document, declaration, who, reply.status, &reply.body, &title);
            calls.done(declaration.name, reply.status);
            row.push((who, reply.status));
        }
        table.insert(declaration.name, row);
    }
    table
}

/// What every answer has, whoever gets it: a status that is documented, a body of its kind, words for a failure.
fn fits(document: &Value, declaration: &Declaration, who: Who, status: u16, body: &Value, title: &str) {
    let documented = &operation(document, declaration)["responses"][status.to_string()];
    assert!(!documented.is_null(), "the status is not documented: {title}");
    if status != 200 {
        assert!(words(declaration, body).is_some_and(|words| !words.is_empty()), "no words: {title}");
    } else if declaration.reply.0 == Kind::Empty {
        assert!(body.is_null(), "an empty answer is zero bytes: {title}");
    }
    if let (403, Access::Needs(permission), Who::Token(..)) = (status, declaration.access, who) {
        let words = words(declaration, body).unwrap_or_default();
        assert!(words.contains(&permission.to_string()), "the missing permission is not named: {title}");
    }
}

/// What a failure says: in text where the answers are text.
fn words<'a>(declaration: &Declaration, body: &'a Value) -> Option<&'a str> {
    if declaration.reply.0 == Kind::Text { body.as_str() } else { body["error"].as_str() }
}

/// Writes the table for people: who gets which status, endpoint by endpoint.
fn text(table: &Table) -> String {
    let mut text = String::new();
    for declaration in wire::all() {
        let Some(row) = table.get(declaration.name) else { continue };
        let gap = if text.is_empty() { "" } else { "\n" };
        writeln!(text, "{gap}{} (for: {})", declaration.name, declaration.access).unwrap();
        let statuses: BTreeSet<u16> = row.iter().map(|(_, status)| *status).collect();
        for status in statuses {
            let got = |who: &Who| row.contains(&(*who, status));
            writeln!(text, "    {status}: {}", described(got)).unwrap();
        }
    }
    text
}

/// Names those who got something, shortly: nobody reads forty tokens.
fn described(got: impl Fn(&Who) -> bool) -> String {
    let (tokens, people): (Vec<Who>, Vec<Who>) = Who::all().into_iter().partition(|who| matches!(who, Who::Token(..)));
    if tokens.iter().chain(&people).all(&got) {
        return "everybody".into();
    }
    let list = |of: Vec<&Who>| of.into_iter().map(Who::to_string).collect::<Vec<_>>().join(", ");
    let mut parts = vec![list(people.iter().filter(|who| got(who)).collect())];
    let (with, without): (Vec<&Who>, Vec<&Who>) = tokens.iter().partition(|who| got(who));
    if without.is_empty() {
        parts.push("every token".into());
    } else if with.len() > without.len() {
        parts.push(format!("every token but those for {}", list(without)));
    } else if !with.is_empty() {
        parts.push(format!("tokens for {}", list(with)));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

/// Every write that was carried out or denied left its record, what was changed stands there with before and after, and
/// no password is in any. What each write says of itself is tested with its resource.
async fn leaves_records(database: &Database, table: &Table) {
    let records = database.texts("select endpoint, outcome, changes from console_audit").await;
    for declaration in wire::all().filter(|one| matches!(one.effect, Effect::Writes(_))) {
        let Some(row) = table.get(declaration.name) else { continue };
        let got = |status: u16| row.iter().any(|(who, got)| *who != Who::Nobody && *got == status);
        let of_it = |outcome: &str| -> Vec<&String> {
            let of_it = records.iter().filter(|record| record[0] == declaration.name && record[1] == outcome);
            of_it.map(|record| &record[2]).collect()
        };
        // A public call is nobody's: there is no one to record.
        let records_refusals = declaration.access != Access::Public;
        let is_recorded = !got(403) || !of_it("denied").is_empty();
        assert!(is_recorded || !records_refusals, "{} leaves no record of a refusal", declaration.name);
        // Nothing waits for the device whose presets are applied, so nothing changes.
        let changes_nothing = declaration.name == "ApplyPresets";
        assert!(!got(200) || changes_nothing || !of_it("done").is_empty(), "{} leaves no record", declaration.name);
        for changes in of_it("done") {
            let changes: Vec<Value> = serde_json::from_str(changes).unwrap();
            let says_both = |change: &Value| change.get("before").is_some() && change.get("after").is_some();
            assert!(changes.iter().all(says_both), "{}: {changes:?}", declaration.name);
        }
    }
    for [_, _, changes] in records.iter().map(|record| <&[String; 3]>::try_from(record.as_slice()).unwrap()) {
        for secret in [PASSWORD, "yet another password"] {
            assert!(!changes.contains(secret), "{secret} is in {changes}");
        }
    }
}

async fn compare(database: &Database, untouched: &Database) {
    let table = table(database, untouched).await;
    let fresh = text(&table);
    if variable("UPDATE").is_some() {
        std::fs::write(SNAP, &fresh).unwrap();
    }
    let kept = std::fs::read_to_string(SNAP).unwrap_or_default();
    let blocks = |text: &str| -> BTreeSet<String> { text.split("\n\n").map(|block| block.trim().to_owned()).collect() };
    let differences: Vec<String> = blocks(&fresh).difference(&blocks(&kept)).cloned().collect();
    assert!(
        kept == fresh,
        "access.snap says otherwise of these; read them, then UPDATE=1 writes it:\n{}",
        differences.join("\n")
    );
    leaves_records(database, &table).await;
    let open: BTreeSet<&str> =
        table.iter().filter(|(_, row)| row.contains(&(Who::Nobody, 200))).map(|(name, _)| *name).collect();
    assert_eq!(open, names(include_str!("public.txt")), "what is open to all is not what public.txt says");
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_gets_what_the_table_says_on_sqlite() {
    compare(&Database::sqlite(), &Database::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_gets_what_the_table_says_on_postgres() {
    if let (Some(database), Some(untouched)) = (Database::postgres().await, Database::postgres().await) {
        compare(&database, &untouched).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_declared_is_served_or_listed() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let document = document(&server).await;
    let unserved: BTreeSet<&str> =
        wire::all().filter(|one| operation(&document, one).is_null()).map(|one| one.name).collect();
    assert_eq!(unserved, names(include_str!("unserved.txt")), "what is not served is not what unserved.txt says");
    let administrator = server.administrator().await;
    for declaration in wire::all() {
        // Neither found nor allowed to do harm: the guid is nobody's, the body is none.
        let path = declaration.path.replace("{guid}", "0198f2a0-0000-7000-8000-000000000000");
        let reply = administrator.send(method(declaration), &path, None).await;
        let words = reply.body["error"].as_str().unwrap_or_default();
        let refused = words.starts_with("there is no call");
        assert_eq!(refused, unserved.contains(declaration.name), "{}: {}", declaration.name, reply.body);
        assert_eq!(refused, words.ends_with(": this server does not have it yet"), "{words}");
        assert!(reply.status != 405 && (!refused || reply.status == 404), "{}: {}", declaration.name, reply.status);
    }
    let described: usize =
        document["paths"].as_object().unwrap().values().map(|path| path.as_object().unwrap().len()).sum();
    assert_eq!(described, wire::all().count() - unserved.len(), "something is described that is not declared");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_see_their_own_devices_alone() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let mut calls = Calls::new(&server).await;
    let callers = Callers::new(&server, &server, calls.administrator()).await;
    let (guid, id) = calls.device().await;
    let edit = json!({ "user_name": "user" });
    let reply = calls.administrator().send(Method::PATCH, &format!("/api/devices/{guid}"), Some(edit)).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    for (who, sees) in [(Who::User, 1), (Who::Another, 0), (Who::Administrator, 1)] {
        let reply =
            callers.caller(who, "ListDevices").await.send(Method::GET, &format!("/api/devices?id={id}"), None).await;
        assert_eq!(reply.body["total"], sees, "{who}: {}", reply.body);
    }
}
