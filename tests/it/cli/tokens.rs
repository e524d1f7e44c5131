//! `tokens`, verb by verb.

use serde_json::{Value, json};

use super::real::signed_in;
use super::stub::guid;
use super::{Home, Reply, Stub};
use crate::world::Database;
use crate::world::server::Server;

fn tokens(names: &'static [&'static str]) -> Stub {
    let row = |name: &&str| {
        json!({ "guid": guid(name), "name": name, "user_name": "admin",
            "permissions": { "device": "rw", "audit": "none", "user": "r", "group": "none", "strategy": "none",
                "address_book": "none" },
            "state": "active", "created_at": "2026-01-02T03:04:05.678Z", "expires_at": "2027-01-31T00:00:00.000Z",
            "last_used_at": null, "old_secret_until": null })
    };
    Stub::start(move |asked| match asked.line.split('?').next() {
        Some("GET /api/tokens") => Reply::page(asked, &names.iter().map(row).collect::<Vec<_>>()),
        Some(line) if line.starts_with("POST /api/tokens") => {
            Reply::json(json!({ "guid": guid("new"), "token": "shown-once" }))
        }
        _ => Reply::empty(),
    })
}

#[test]
fn list_shows_what_each_may() {
    let stub = tokens(&["nightly"]);
    Home::of(&stub.url).run(&["tokens", "list"]).is(
        0,
        "name     user_name  state   expires_at                permissions       created_at                last_used_at\n\
         nightly  admin      active  2027-01-31T00:00:00.000Z  device=rw,user=r  2026-01-02T03:04:05.678Z\n",
        "",
    );
    let stub = Stub::start(|_| Reply::error(403, "only an administrator's own session may do this"));
    Home::of(&stub.url).run(&["tokens", "list"]).is(
        4,
        "",
        "error: GET /api/tokens: only an administrator's own session may do this\n",
    );
}

#[test]
fn create_writes_the_token_once_to_standard_output() {
    let stub = tokens(&[]);
    let home = Home::of(&stub.url);
    let create = ["tokens", "create", "--name", "nightly", "--permissions", "device=rw,address-book=r"];
    home.run(&create).is(0, "shown-once\n", "Made token nightly; it is not shown again\n");
    let run = home.run(&[&create[..], &["--expires", "2027-01-31", "-o", "json"]].concat());
    assert_eq!(serde_json::from_str::<Value>(run.success()).unwrap()["token"], "shown-once");
    let asked = stub.asked();
    let permissions = json!({ "device": "rw", "audit": "none", "user": "none", "group": "none", "strategy": "none",
        "address_book": "r" });
    assert_eq!(asked[0].json(), json!({ "name": "nightly", "permissions": permissions }));
    assert_eq!(asked[1].json()["expires_at"], "2027-01-31T00:00:00.000Z");
    home.run(&["tokens", "create", "--name", "x", "--permissions", "device=all"])
        .fails(2, "the level is r, rw or none");
    home.run(&["tokens", "create", "--name", "x", "--permissions", "moon=r"]).fails(2, "there are device, audit");
    for (text, address_book) in [("all=r", "r"), ("all=rw,address-book=none", "none")] {
        let _ = home.run(&["tokens", "create", "--name", "x", "--permissions", text]).success();
        let permissions = stub.asked().last().unwrap().json()["permissions"].clone();
        assert_eq!(permissions["address_book"], address_book, "{text}");
        assert_eq!(permissions["audit"], text[4..].split(',').next().unwrap(), "{text}");
    }
    let help = home.run(&["tokens", "create", "--help"]);
    assert!(help.success().contains("--save-to") && help.out.contains("all=rw"), "{help:?}");
    let run = home.run(&["tokens", "create", "--name", "x", "--permissions", "user=r", "--expires", "4294967295d"]);
    run.fails(2, "this period is too long");
    home.run(&["tokens", "create", "--name", "x", "--permissions", "user=r", "--expires", "soon"]).fails(2, "90d");
}

#[test]
fn a_token_made_on_the_machine_takes_the_same_words() {
    let home = Home::new();
    let help = home.run(&["serve", "admin", "create-token", "--help"]);
    assert!(help.success().contains("(umask 077;") && help.out.contains("all=rw"), "{help:?}");
    let create = ["serve", "admin", "create-token", "--name", "x", "--permissions"];
    home.run(&[&create[..], &["moon=r"]].concat()).fails(2, "there are device, audit");
    home.run(&[&create[..], &["all=rw", "--expires", "soon"]].concat()).fails(2, "90d");
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "nothing is written");
}

#[test]
fn a_name_that_several_tokens_have_is_refused_and_a_guid_tells_them_apart() {
    let row = |guid: &str| json!({ "guid": guid, "name": "nightly" });
    let rows = [row(&guid("one")), row(&guid("two"))];
    let stub = Stub::start(move |asked| match asked.line.split('?').next() {
        Some("GET /api/tokens") => Reply::page(asked, &rows),
        Some(line) if line.starts_with("POST") => Reply::json(json!({ "guid": guid("two"), "token": "shown-once" })),
        _ => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    for verb in ["revoke", "rotate"] {
        home.run(&["tokens", verb, "--name", "nightly", "--yes"]).fails(1, "2 tokens have the name");
    }
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&["tokens", "rotate", "--guid", &guid("two")]).fails(0, "Rotated token nightly");
    home.run(&["tokens", "revoke", "--guid", &guid("two"), "--yes"]).is(0, "", "Revoked token nightly\n");
    home.run(&["tokens", "revoke", "--guid", "nightly", "--yes"]).fails(2, "--name takes a name");
    home.run(&["tokens", "revoke"]).fails(2, "required");
}

#[test]
fn rotate_writes_the_new_secret_once_to_standard_output() {
    let stub = tokens(&["nightly"]);
    let home = Home::of(&stub.url);
    let rotate = ["tokens", "rotate", "--name", "nightly"];
    let told = "Rotated token nightly; the new secret is not shown again, the old one has stopped working\n";
    home.run(&rotate).is(0, "shown-once\n", told);
    let told = "Rotated token nightly; the new secret is not shown again, the old one works until the overlap ends\n";
    home.run(&[&rotate[..], &["--overlap", "24h"]].concat()).is(0, "shown-once\n", told);
    let run = home.run(&[&rotate[..], &["--overlap", "90m", "-o", "json"]].concat());
    assert_eq!(serde_json::from_str::<Value>(run.success()).unwrap()["token"], "shown-once");
    let bodies: Vec<_> = stub.asked().iter().filter(|asked| asked.line.starts_with("POST")).map(|a| a.json()).collect();
    assert_eq!(bodies, [json!({}), json!({ "overlap_seconds": 86_400 }), json!({ "overlap_seconds": 5_400 })]);
    for overlap in ["24", "0h", "-1h", "h", "a day", "99999999d"] {
        home.run(&[&rotate[..], &[&format!("--overlap={overlap}")]].concat()).fails(2, "30m, 24h or 7d");
    }
    let sent = stub.mutations().len();
    home.run(&[&rotate[..], &["--dry-run"]].concat()).is(0, "Would rotate token nightly\n", "");
    assert_eq!(stub.mutations().len(), sent);
    home.run(&["tokens", "rotate", "--name", "nigh"]).fails(1, "did you mean \"nightly\"?");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_told_until_when_an_old_secret_works() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    for name in ["nightly", "weekly"] {
        home.run(&["tokens", "create", "--name", name, "--permissions", "user=r"]).success();
    }
    let list = || home.run(&["tokens", "list"]).success().to_owned();
    assert!(!list().contains("old_secret_until"), "{}", list());
    let run = home.run(&["tokens", "rotate", "nightly", "--overlap", "24h"]);
    let until = server.administrator().await.rows("/api/tokens").await;
    let until = until.iter().find_map(|token| token["old_secret_until"].as_str()).unwrap().to_owned();
    run.fails(0, &format!("the old one works until {until}"));
    assert!(list().contains("old_secret_until") && list().contains(&until), "{}", list());
}

#[test]
fn save_to_keeps_what_a_file_holds_until_there_is_a_token() {
    let stub = tokens(&["nightly"]);
    let home = Home::of(&stub.url);
    let file = home.path().join("token");
    std::fs::write(&file, "the old secret\n").unwrap();
    let path = file.to_str().unwrap();
    home.run(&["tokens", "rotate", "nigth", "--save-to", path]).fails(1, "no token has the name");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "the old secret\n");
    let missing = home.path().join("missing/token");
    let sent = stub.mutations().len();
    home.run(&["tokens", "rotate", "nightly", "--save-to", missing.to_str().unwrap()]).fails(1, "missing/token");
    assert_eq!(stub.mutations().len(), sent, "no secret is made that cannot be kept");
    let run = home.run(&["tokens", "rotate", "nightly", "--save-to", path]);
    assert_eq!(run.success(), "", "{run:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "shown-once\n");
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    let fresh = home.path().join("fresh");
    let create = ["tokens", "create", "--name", "x", "--permissions", "user=r", "--save-to", fresh.to_str().unwrap()];
    assert_eq!(home.run(&create).success(), "");
    assert_eq!(std::fs::read_to_string(&fresh).unwrap(), "shown-once\n");
    let drafts = std::fs::read_dir(home.path()).unwrap().filter_map(Result::ok);
    let drafts: Vec<_> =
        drafts.map(|entry| entry.file_name()).filter(|name| name.to_string_lossy().contains('.')).collect();
    assert!(drafts.iter().all(|name| name.to_string_lossy().ends_with(".toml")), "{drafts:?}");
}

#[test]
fn revoke_asks_and_takes_a_name_or_a_guid() {
    let stub = tokens(&["nightly", "night", "other"]);
    let home = Home::of(&stub.url);
    home.run(&["tokens", "revoke", "--name", "night"]).fails(2, "revoke token night (admin)?");
    home.run(&["tokens", "revoke", "--name", "night", "--yes"]).is(0, "", "Revoked token night\n");
    home.run(&["tokens", "revoke", "--guid", &guid("other"), "--yes"]).is(0, "", "Revoked token other\n");
    home.run(&["tokens", "revoke", "--name", "nigh", "--yes"]).fails(1, "did you mean \"night\"?");
    let mut expected =
        [format!("DELETE /api/tokens/{}", guid("night")), format!("DELETE /api/tokens/{}", guid("other"))];
    expected.sort();
    assert_eq!(stub.mutations(), expected);
}
