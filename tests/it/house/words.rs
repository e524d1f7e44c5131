//! Words that stand in one place, or nowhere: the database's, the migrations', the unfinished work's.

use super::source::{File, root};
use super::{holds, imagined};

/// What a migration does without, because the two databases mean different things by it: ids and times are given by the
/// program, a change of type is a new column.
const NOT_IN_MIGRATIONS: [&str; 7] =
    ["identity", "now()", "current_timestamp", "autoincrement", "serial", "bigserial", "alter column"];

/// Unfinished work is an issue, not a comment. In pieces, so that this file does not hold them.
const UNFINISHED: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

fn in_database_room(file: &File) -> bool {
    file.path.starts_with("src/server/db/")
}

fn in_store(file: &File) -> bool {
    file.path.ends_with("/store.rs") || file.path.contains("/store/")
}

/// Finds SQL, and the crates that make it, outside the stores.
fn sql_outside_stores(file: &File) -> Vec<String> {
    if in_database_room(file) || in_store(file) {
        return Vec::new();
    }
    idents(
        file,
        |ident| ["sqlx", "sea_query", "sea_query_sqlx"].contains(&ident),
        "is for store.rs and server/db/ alone",
    )
}

/// Finds the question "which database?" outside the one room that may ask it.
fn which_database(file: &File) -> Vec<String> {
    if in_database_room(file) {
        return Vec::new();
    }
    let asks = |ident: &str| {
        ["Sqlite", "Postgres", "SQLite", "PgPool", "PgConnect"].iter().any(|driver| ident.starts_with(driver))
    };
    idents(file, asks, "asks which database it is, which only server/db/ does")
}

fn idents(file: &File, is_one: impl Fn(&str) -> bool, what: &str) -> Vec<String> {
    file.tokens().iter().filter(|token| is_one(token)).map(|token| format!("`{token}` {what}")).collect()
}

/// Finds lint exceptions that would stay after their reason has gone.
fn allowances(file: &File) -> Vec<String> {
    let tokens = file.tokens();
    let is_one = |at: &usize| {
        let inner = usize::from(tokens.get(at + 1).is_some_and(|token| token == "!"));
        let ahead = |by: usize| tokens.get(at + inner + by).map_or("", String::as_str);
        tokens[*at] == "#" && ahead(1) == "[" && ahead(2) == "allow"
    };
    (0..tokens.len()).filter(is_one).map(|_| "say expect, with a reason, where allow stands".to_owned()).collect()
}

fn unfinished(file: &File) -> Vec<String> {
    let words = file.text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| UNFINISHED.contains(word)).map(|word| format!("holds {word}")).collect()
}

/// Finds files that do not say what they are for.
fn unintroduced(file: &File) -> Vec<String> {
    if file.is_rust() && !file.text.starts_with("//!") {
        return vec!["begins with `//!`: what this room is for, and what does not belong in it".into()];
    }
    Vec::new()
}

fn unportable(file: &File) -> Vec<String> {
    if !file.path.ends_with(".sql") {
        return Vec::new();
    }
    let uncommented: Vec<&str> = file.text.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
    let text = uncommented.join(" ").to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let stands = |word: &str| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + word.len()..].chars().next();
            let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
            ends(before) && ends(after)
        })
    };
    NOT_IN_MIGRATIONS
        .iter()
        .filter(|word| stands(word))
        .map(|word| format!("`{word}` means two things on two databases"))
        .collect()
}

#[test]
fn sql_is_in_stores() {
    holds(&["src"], sql_outside_stores);
}

#[test]
fn one_room_knows_which_database() {
    holds(&["src"], which_database);
}

#[test]
fn lints_are_expected_not_allowed() {
    holds(&["src", "tests", "benches"], allowances);
}

#[test]
fn nothing_is_left_unfinished() {
    holds(&["src", "tests/it", "templates", "assets", "migrations", "examples", "benches"], unfinished);
}

#[test]
fn every_room_says_what_it_is_for() {
    holds(&["src", "tests/it"], unintroduced);
}

#[test]
fn migrations_mean_the_same_on_both_databases() {
    holds(&["migrations"], unportable);
}

#[test]
fn the_changelog_has_a_place_for_what_comes_next() {
    let changelog = std::fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    assert!(
        changelog.lines().any(|line| line == "## [Unreleased]"),
        "each visible change adds its line under [Unreleased]"
    );
}

#[test]
fn forbidden_words_are_noticed() {
    assert_eq!(sql_outside_stores(&imagined("src/server/devices/actions.rs", "use sqlx::query;")).len(), 1);
    assert_eq!(
        which_database(&imagined("src/server/devices/store.rs", "fn f() { matches!(db, Db::Sqlite(_)) }")).len(),
        1
    );
    assert_eq!(which_database(&imagined("src/server/mod.rs", "use sea::PostgresQueryBuilder;")).len(), 1);
    // The attribute in pieces, or this file would be found itself.
    assert_eq!(allowances(&imagined("src/main.rs", concat!("#[al", "low(dead_code)] fn f() {}"))).len(), 1);
    assert_eq!(allowances(&imagined("src/main.rs", concat!("#![al", "low(dead_code)]"))).len(), 1);
    assert_eq!(unfinished(&imagined("src/main.rs", concat!("// TO", "DO: more"))).len(), 1);
    assert_eq!(unintroduced(&imagined("src/main.rs", "fn main() {}")).len(), 1);
    for sql in ["id bigint generated always as Identity", "at timestamptz default NOW()", "alter\n column a type text"]
    {
        assert_eq!(unportable(&imagined("migrations/0002_x.sql", sql)).len(), 1, "{sql}");
    }
}

#[test]
fn words_in_their_place_are_left_alone() {
    assert!(sql_outside_stores(&imagined("src/server/devices/store.rs", "use sea_query::Query;")).is_empty());
    assert!(sql_outside_stores(&imagined("src/server/config.rs", "// sqlx\nconst A: &str = \"sqlx\";")).is_empty());
    assert!(which_database(&imagined("src/server/db/mod.rs", "enum Db { Sqlite, Postgres }")).is_empty());
    assert!(allowances(&imagined("src/main.rs", "#[expect(dead_code, reason = \"x\")] fn allow() {}")).is_empty());
    assert!(
        unportable(&imagined("migrations/0002_x.sql", "-- no now()\ncreate table identity_provider (a text);"))
            .is_empty()
    );
}
