//! The gate cannot be forgotten: no endpoint without an access decision, no route but through the gate. What the decision
//! is for each endpoint is in the table of `access`.

use super::source::{File, root};
use super::{holds, imagined};

/// What opens a route beside the gate, by the names that axum gives it.
const OPENS: [&str; 5] = ["route", "route_service", "nest", "nest_service", "merge"];

fn in_gate(file: &File) -> bool {
    file.path == "src/server/gate.rs" || file.path.starts_with("src/server/gate/")
}

/// Finds what opens a route, and what silences the lint that would say so, outside the gate.
fn routes_beside_the_gate(file: &File) -> Vec<String> {
    if in_gate(file) || !names_axum(file) {
        return Vec::new();
    }
    let tokens = file.tokens();
    let called = tokens.windows(3).filter(|run| run[2] == "(" && matches!(run[0].as_str(), "." | ":"));
    let opened = called.filter(|run| OPENS.contains(&run[1].as_str()));
    let silenced = tokens.windows(2).filter(|run| run[0] == "(" && run[1] == "clippy");
    let silenced = silenced.filter(|_| file.text.contains("clippy::disallowed_methods"));
    opened
        .map(|run| format!("`{}` opens routes, which only the gate does", run[1]))
        .chain(silenced.map(|_| "silences the lint that guards the gate".to_owned()))
        .collect()
}

/// A file that names no axum can open nothing.
fn names_axum(file: &File) -> bool {
    file.tokens().iter().any(|token| token == "axum" || token == "Router")
}

/// Tells whether a trait's constant has to be given by whoever implements the trait.
fn is_required(file: &File, constant: &str) -> bool {
    let tokens = file.tokens();
    tokens.windows(5).any(|run| run[0] == "const" && run[1] == constant && run[2] == ":" && run[4] == ";")
}

#[test]
fn an_endpoint_without_an_access_decision_does_not_compile() {
    let text = std::fs::read_to_string(root().join("src/wire/endpoint.rs")).unwrap();
    let file = imagined("src/wire/endpoint.rs", &text);
    assert!(is_required(&file, "ACCESS"), "Endpoint::ACCESS must have no default");
    assert!(is_required(&file, "EFFECT"), "Endpoint::EFFECT must have no default");
    assert!(!text.contains("impl Default for Access"), "an access decision has no default");
}

#[test]
fn routes_are_opened_by_the_gate_alone() {
    holds(&["src"], routes_beside_the_gate);
    let lints = std::fs::read_to_string(root().join("clippy.toml")).unwrap();
    assert!(lints.contains("path = \"axum::Router::route\""), "clippy.toml does not guard the gate any more");
}

#[test]
fn routes_beside_the_gate_are_noticed() {
    let offends = |path: &str, text: &str| !routes_beside_the_gate(&imagined(path, text)).is_empty();
    let opened = "use axum::Router; fn f() { Router::new().route(\"/\", get(page)); }";
    assert!(offends("src/server/listen.rs", opened));
    assert!(offends("src/server/routes.rs", "fn f() { axum::Router::merge(a, b); }"));
    assert!(offends("src/server/listen.rs", "use axum::Router; #[expect(clippy::disallowed_methods)] fn f() {}"));
    assert!(!offends("src/server/gate.rs", opened));
    assert!(!offends("src/server/listen.rs", "use axum::Router; fn f(route: u8) { Router::new(); }"));
    assert!(is_required(&imagined("src/wire/endpoint.rs", "trait E { const ACCESS: Access; }"), "ACCESS"));
    let by_default = "trait E { const ACCESS: Access = Access::Public; }";
    assert!(!is_required(&imagined("src/wire/endpoint.rs", by_default), "ACCESS"));
}
