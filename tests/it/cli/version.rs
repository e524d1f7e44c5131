//! `version`: of the tool, and of a server where one is configured and tells it.

use serde_json::{Value, json};

use super::{Home, Reply, Stub};
use crate::world::Database;
use crate::world::server::Server;

const OWN: &str = env!("CARGO_PKG_VERSION");

#[tokio::test(flavor = "multi_thread")]
async fn the_server_tells_its_version_to_everybody() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let url = server.url();
    let home = Home::new().with("RUSTDESK_ADMIN_URL", url);
    home.run(&["version"]).is(0, &format!("rustdesk-admin {OWN}\nserver {url} {OWN}\n"), "");
    let expected = json!({ "version": OWN, "server": { "url": url, "version": OWN, "error": null } });
    for words in [&["version", "--json"][..], &["version", "-o", "json"], &["version", "-o", "jsonl"]] {
        assert_eq!(serde_json::from_str::<Value>(home.run(words).success()).unwrap(), expected);
    }
    home.run(&["version", "--jq", ".server.version"]).is(0, &format!("{OWN}\n"), "");
    home.run(&["--version"]).is(0, &format!("rustdesk-admin {OWN}\n"), "");
}

#[test]
fn without_a_server_it_is_the_tools_alone() {
    Home::new().run(&["version"]).is(0, &format!("rustdesk-admin {OWN}\n"), "");
    let out = Home::new().run(&["version", "--json"]).success().to_owned();
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap(), json!({ "version": OWN, "server": null }));
    Home::new().run(&["version", "--json", "-o", "csv"]).fails(2, "--json writes JSON");
}

/// Server Pro has no such call; sign-on pages and closed ports tell nothing either.
#[test]
fn what_the_server_does_not_tell_is_unknown() {
    let pro = Stub::start(|_| Reply::new(404, "404 page not found"));
    let page = Stub::start(|_| Reply::new(200, "<html>sign in</html>").header("Content-Type", "text/html"));
    let other = Stub::start(|_| Reply::json(json!({ "hello": "world" })));
    for url in [pro.url.as_str(), &page.url, &other.url, "http://127.0.0.1:1"] {
        let home = Home::of(url);
        let run = home.run(&["version"]);
        assert_eq!(run.success(), format!("rustdesk-admin {OWN}\nserver {url} unknown\n"));
        assert!(run.err.starts_with("warning: the server did not tell its version: "), "{run:?}");
        let answer: Value = serde_json::from_str(home.run(&["version", "--json"]).success()).unwrap();
        assert!(answer["server"]["version"].is_null() && answer["server"]["error"].is_string(), "{answer}");
    }
    assert!(pro.asked().iter().all(|asked| asked.authorization.is_none()), "no token is sent");
}
