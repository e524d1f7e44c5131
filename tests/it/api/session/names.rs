//! How a name may be typed at sign-in, and which names cannot stand beside each other.

use serde_json::json;

use crate::world::acts::USERS_PASSWORD;
use crate::world::server::Server;

/// Signs in as a client and at the console, and gives as whom.
async fn signs_in(server: &Server, typed: &str) -> Option<String> {
    let reply = server.nobody().sign_in(typed, USERS_PASSWORD).await;
    let form = server.sign_in_form(typed, USERS_PASSWORD).send().await;
    assert_eq!(form.status, 303, "{typed}");
    let opens = form.headers.iter().any(|(name, value)| name == "set-cookie" && value.contains("=rds_"));
    assert_eq!(opens, reply.status == 200, "client and console differ about {typed:?}");
    (reply.status == 200).then(|| reply.body["user"]["name"].as_str().unwrap().to_owned())
}

on_both! {
    /// Blanks, case, encoding and the e-mail address do not matter where exactly one account fits.
    async fn are_taken_as_people_type_them(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user_with("Jose\u{301} \u{c9}cole", json!({"email": "Jos\u{e9}@Example.org"})).await;
        for typed in [
            "Jos\u{e9} \u{c9}cole", "Jose\u{301} E\u{301}cole", " jos\u{e9} \u{e9}cole\t", "JOS\u{c9} \u{c9}COLE",
            "jose\u{301}@example.org", " JOS\u{c9}@EXAMPLE.ORG ",
        ] {
            assert_eq!(signs_in(&server, typed).await.as_deref(), Some("Jose\u{301} \u{c9}cole"), "{typed:?}");
        }
        for typed in ["jose ecole", "jos\u{e9}", "@example.org", "%", "jos\u{e9}\u{e9}cole"] {
            assert_eq!(signs_in(&server, typed).await, None, "{typed:?}");
        }
    }

    /// An exact name goes before what only resembles it; what fits several accounts fits none.
    async fn that_fit_several_accounts_fit_none(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for (name, email) in [("ann", "shared@example.org"), ("bob", "Shared@example.org"), ("shared", "")] {
            admin.new_user_with(name, json!({"email": email})).await;
        }
        admin.new_user_with("bob@example.org", json!({"email": "x@example.org"})).await;
        admin.new_user_with("carl", json!({"email": "bob@example.org"})).await;
        assert_eq!(signs_in(&server, "shared@example.org").await, None);
        assert_eq!(signs_in(&server, "bob@example.org").await.as_deref(), Some("bob@example.org"));
        assert_eq!(signs_in(&server, "Bob@example.org").await, None, "a name and another one's address");
        assert_eq!(signs_in(&server, "SHARED").await.as_deref(), Some("shared"));
        // A changed address counts, and an empty one is nobody's.
        let carl = format!("/api/users/{}", admin.user("carl").await);
        admin.patch(&carl, json!({"email": "Carl@example.org"})).await.done();
        assert_eq!(signs_in(&server, "CARL@example.org").await.as_deref(), Some("carl"));
        admin.patch(&carl, json!({"email": ""})).await.done();
        for typed in ["carl@example.org", "", " "] {
            assert_eq!(signs_in(&server, typed).await, None, "{typed:?}");
        }
    }

    /// Failures count for the account, whichever way its name was typed; for an unknown name the answers are the same.
    async fn are_one_account_to_the_rate_limit(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user_with("Ann", json!({"email": "ann@example.org"})).await;
        let fails = async |typed: &str| server.nobody().sign_in(typed, "wrong").await.status;
        for (known, unknown) in [("Ann", "Eve"), ("ann", "eve"), (" ANN ", " EVE "), ("aNN", "eVE"), ("Ann", "Eve")] {
            for _ in 0..2 {
                assert_eq!((fails(known).await, fails(unknown).await), (401, 401));
            }
        }
        for (known, unknown) in [("ann", "eve"), ("ANN ", "EVE "), ("ann@example.org", "eVe")] {
            assert_eq!((fails(known).await, fails(unknown).await), (429, 429), "{known}");
        }
        assert_eq!(server.nobody().sign_in("ann", USERS_PASSWORD).await.status, 429);
    }

    /// A new or changed name that differs from another only in case or encoding is refused, also by the database.
    async fn that_differ_only_in_case_are_refused(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("Ren\u{e9}").await;
        let ann = admin.new_user("ann").await;
        for name in ["ren\u{e9}", "REN\u{c9}", "Rene\u{301}"] {
            let error = admin.post("/api/users", json!({"name": name, "password": USERS_PASSWORD})).await.refused(409);
            assert!(error.contains("already a user Ren\u{e9}"), "{error}");
            admin.patch(&format!("/api/users/{ann}"), json!({"name": name})).await.refused(409);
        }
        // One's own name may change its case.
        admin.patch(&format!("/api/users/{ann}"), json!({"name": "Ann"})).await.done();
        // Of several at once, one is made.
        let bodies = ["zoe", "Zoe", "ZOE"].map(|name| json!({"name": name, "password": USERS_PASSWORD}));
        let made = futures::future::join_all(bodies.map(|body| admin.post("/api/users", body))).await;
        let mut statuses: Vec<u16> = made.iter().map(|reply| reply.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409, 409]);
        let same = "unique_name = (select unique_name from \"user\" where name = 'admin') where name = 'Ann'";
        assert!(database.try_execute(&format!("update \"user\" set {same}")).await.is_err(), "the column is unique");
    }

    /// Names that were in conflict before the column stay, each signs in as written, and no third one comes in. Addresses
    /// of before are known, too.
    async fn that_are_in_conflict_already_stay(database: &Database) {
        let mut server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user_with("ann", json!({"email": "\u{c4}nn@example.org"})).await;
        let other = admin.new_user("other").await;
        admin.new_token(json!({"user": "r"})).await;
        admin.new_token(json!({"user": "r"})).await;
        server.terminate();
        for back in [
            "drop index user_unique_name", "alter table \"user\" drop column unique_name",
            "drop index user_email_folded", "alter table \"user\" drop column email_folded",
            "drop index token_unique_name", "alter table token drop column unique_name", "drop table replaced_secret",
            "delete from _sqlx_migrations where version = 7",
            "update \"user\" set name = 'Ann', name_folded = 'ann' where name = 'other'",
            "update token set name = 'ci'",
        ] {
            database.execute(back).await;
        }
        server.start_again();
        let admin = server.administrator().await;
        for name in ["ann", "Ann"] {
            assert_eq!(signs_in(&server, name).await.as_deref(), Some(name));
        }
        assert_eq!(signs_in(&server, "ANN").await, None);
        assert_eq!(signs_in(&server, "\u{e4}NN@example.org").await.as_deref(), Some("ann"));
        admin.post("/api/users", json!({"name": "aNN", "password": USERS_PASSWORD})).await.refused(409);
        admin.patch(&format!("/api/users/{other}"), json!({"note": "kept"})).await.done();
        admin.patch(&format!("/api/users/{other}"), json!({"name": "Anne"})).await.done();
        assert_eq!(signs_in(&server, "ANN").await.as_deref(), Some("ann"));
        assert_eq!(admin.column("/api/tokens", "name").await, ["ci", "ci"]);
        let third = json!({"name": "ci", "permissions": {"user": "r"}});
        admin.post("/api/tokens", third).await.refused(409);
    }
}
