//! `tokens`, verb by verb.

use serde_json::{Value, json};

use super::stub::guid;
use super::{Home, Reply, Stub};

fn tokens(names: &'static [&'static str]) -> Stub {
    let row = |name: &&str| {
        json!({ "guid": guid(name), "name": name, "user_name": "admin",
            "permissions": { "device": "rw", "audit": "none", "user": "r", "group": "none", "strategy": "none",
                "address_book": "none" },
            "created_at": "2026-01-02T03:04:05.678Z", "expires_at": null, "last_used_at": null })
    };
    Stub::start(move |asked| match asked.line.split('?').next() {
        Some("GET /api/tokens") => Reply::page(asked, &names.iter().map(row).collect::<Vec<_>>()),
        Some("POST /api/tokens") => Reply::json(json!({ "guid": guid("new"), "token": "shown-once" })),
        _ => Reply::empty(),
    })
}

#[test]
fn list_shows_what_each_may() {
    let stub = tokens(&["nightly"]);
    Home::of(&stub.url).run(&["tokens", "list"]).is(
        0,
        "name     user_name  permissions       created_at                expires_at  last_used_at\n\
         nightly  admin      device=rw,user=r  2026-01-02T03:04:05.678Z\n",
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
    assert!(help.success().contains("(umask 077;") && help.out.contains("all=rw"), "{help:?}");
    let run = home.run(&["tokens", "create", "--name", "x", "--permissions", "user=r", "--expires", "4294967295d"]);
    run.fails(2, "there are not so many days");
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
fn tokens_of_one_name_are_revoked_together_after_a_question() {
    let row = |guid: &str| json!({ "guid": guid, "name": "nightly" });
    let rows = [row(&guid("one")), row(&guid("two"))];
    let stub = Stub::start(move |asked| match asked.line.split('?').next() {
        Some("GET /api/tokens") => Reply::page(asked, &rows),
        _ => Reply::empty(),
    });
    let home = Home::of(&stub.url);
    home.run(&["tokens", "revoke", "--name", "nightly"]).fails(2, "revoke 2 tokens?");
    assert_eq!(stub.mutations(), [""; 0]);
    home.run(&["tokens", "revoke", "--name", "nightly", "--yes"]).is(0, "", "Revoked 2 tokens\n");
}

#[test]
fn revoke_asks_and_takes_a_name_or_a_guid() {
    let stub = tokens(&["nightly", "night", "other"]);
    let home = Home::of(&stub.url);
    home.run(&["tokens", "revoke", "--name", "night"]).fails(2, "revoke token night (admin)?");
    home.run(&["tokens", "revoke", "--name", "night", "--yes"]).is(0, "", "Revoked token night\n");
    home.run(&["tokens", "revoke", "--name", &guid("other"), "--yes"]).is(0, "", "Revoked token other\n");
    home.run(&["tokens", "revoke", "--name", "nigh", "--yes"]).is(
        1,
        "",
        "error: no token has the name: nigh (did you mean \"night\"?)\n",
    );
    let mut expected =
        [format!("DELETE /api/tokens/{}", guid("night")), format!("DELETE /api/tokens/{}", guid("other"))];
    expected.sort();
    assert_eq!(stub.mutations(), expected);
}
