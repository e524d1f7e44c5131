//! Administrators: who may change them, and that one is always left.

use serde_json::{Value, json};

use crate::world::acts::USERS_PASSWORD;
use crate::world::server::{Actor, Server};

/// Every way to lose an administrator.
async fn losses(by: &Actor, guid: &str) -> [(&'static str, u16); 3] {
    let path = format!("/api/users/{guid}");
    [
        ("disable", by.post(&format!("{path}/disable"), Value::Null).await.status),
        ("demote", by.patch(&path, json!({"is_admin": false})).await.status),
        ("delete", by.delete(&path).await.status),
    ]
}

on_both! {
    /// The last enabled administrator cannot be disabled, demoted or deleted; a disabled one does not count.
    async fn one_is_always_left(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let me = admin.user("admin").await;
        assert_eq!(losses(&admin, &me).await, [("disable", 409), ("demote", 409), ("delete", 409)]);
        let other = admin.new_user_with("other", json!({"is_admin": true})).await;
        admin.post(&format!("/api/users/{other}/disable"), Value::Null).await.done();
        assert_eq!(losses(&admin, &me).await, [("disable", 409), ("demote", 409), ("delete", 409)]);
        let error = admin.delete(&format!("/api/users/{me}")).await.refused(409);
        assert_eq!(error, "admin is the last administrator: make another one first");
        // Who does not count may go.
        admin.patch(&format!("/api/users/{other}"), json!({"is_admin": false})).await.done();
        admin.post(&format!("/api/users/{other}/enable"), Value::Null).await.done();
        admin.patch(&format!("/api/users/{other}"), json!({"is_admin": true, "note": "now"})).await.done();
        admin.delete(&format!("/api/users/{me}")).await.done();
        let other = server.signed_in("other").await;
        assert_eq!(other.column("/api/users", "name").await, ["other"]);
    }

    /// Two administrators who lose each other at once do not both succeed.
    async fn one_is_left_of_two_who_go_at_once(database: &Database) {
        let server = Server::start(database);
        let me = server.administrator().await.user("admin").await;
        for round in 0..6 {
            // Signed in anew: the round before may have ended the session.
            let admin = server.administrator().await;
            let name = format!("other{round}");
            let guid = admin.new_user_with(&name, json!({"is_admin": true})).await;
            let other = server.signed_in(&name).await;
            let (one, two) = (format!("/api/users/{guid}"), format!("/api/users/{me}"));
            let (one, two) = match round % 3 {
                0 => {
                    let demoted = json!({"is_admin": false});
                    tokio::join!(admin.patch(&one, demoted.clone()), other.patch(&two, demoted))
                }
                1 => {
                    let (one, two) = (format!("{one}/disable"), format!("{two}/disable"));
                    tokio::join!(admin.post(&one, Value::Null), other.post(&two, Value::Null))
                }
                _ => {
                    let two = format!("{two}/disable");
                    tokio::join!(admin.delete(&one), other.post(&two, Value::Null))
                }
            };
            // Whoever came second was no administrator any more, had no session, or was the last.
            let statuses = [one.status, two.status];
            assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
            let left = database.count("\"user\" where is_admin and status = 1").await;
            assert_eq!(left, 1, "{statuses:?}");
            // Put back what was before.
            database.execute("update \"user\" set is_admin = false where name <> 'admin'").await;
            database.execute("update \"user\" set is_admin = true, status = 1 where name = 'admin'").await;
        }
    }

    /// A token, even of an administrator's, touches no administrator and makes none; a session does.
    async fn are_out_of_a_tokens_reach(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let boss = admin.new_user_with("boss", json!({"is_admin": true})).await;
        let ann = admin.new_user("ann").await;
        let everything = ["device", "audit", "user", "group", "strategy", "address_book"];
        let everything: serde_json::Map<_, _> = everything.iter().map(|area| ((*area).into(), json!("rw"))).collect();
        let token = server.bearer(&admin.new_token(everything.into()).await);
        let session = server.signed_in("boss").await;
        assert_eq!(losses(&token, &boss).await, [("disable", 403), ("demote", 403), ("delete", 403)]);
        for edit in [json!({"password": "a long new one"}), json!({"name": "x"}), json!({"note": "x"})] {
            token.patch(&format!("/api/users/{boss}"), edit).await.refused(403);
        }
        token.post(&format!("/api/users/{boss}/enable"), Value::Null).await.refused(403);
        token.post("/api/users/force-logout", json!({"user_guids": [ann, boss]})).await.refused(403);
        session.get("/api/users").await.ok();
        let promoted = token.patch(&format!("/api/users/{ann}"), json!({"is_admin": true})).await.refused(403);
        assert_eq!(promoted, "only an administrator who is signed in, not a token, may make administrators");
        let body = json!({"name": "eve", "password": USERS_PASSWORD, "is_admin": true});
        token.post("/api/users", body).await.refused(403);
        for (method, path) in [("GET", "/api/tokens"), ("POST", "/api/tokens")] {
            let reply = server.raw(&format!("{method} {path}")).with("authorization", &format!("Bearer {}", token.token.as_deref().unwrap()));
            assert_eq!(reply.body("{}").send().await.status, 403);
        }
        token.post("/api/account/password", json!({"old_password": "x", "new_password": "a long new one"})).await.refused(403);
        // Others it does change.
        token.patch(&format!("/api/users/{ann}"), json!({"note": "x", "is_admin": false})).await.done();
        token.post(&format!("/api/users/{ann}/disable"), Value::Null).await.done();
        token.delete(&format!("/api/users/{ann}")).await.done();
        admin.patch(&format!("/api/users/{boss}"), json!({"note": "x"})).await.done();
    }

    /// Nor does a token reach an administrator through another resource: by either end of a group, or by a strategy.
    async fn are_out_of_a_tokens_reach_through_other_resources(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let groups = [admin.new_group("user-groups", "Ops", json!({})).await, admin.new_group("user-groups", "Sales", json!({})).await];
        let boss = admin.new_user_with("boss", json!({"is_admin": true, "group_name": "Ops"})).await;
        let ann = admin.new_user_with("ann", json!({"group_name": "Ops"})).await;
        let everything = ["device", "audit", "user", "group", "strategy", "address_book"];
        let everything: serde_json::Map<_, _> = everything.iter().map(|area| ((*area).into(), json!("rw"))).collect();
        let token = server.bearer(&admin.new_token(everything.into()).await);
        let kiosk = admin.post("/api/strategies", json!({"name": "Kiosk"})).await.ok()["guid"].clone();
        let held = admin.post("/api/strategies", json!({"name": "Held"})).await.ok()["guid"].clone();
        admin.post("/api/strategies/assign", json!({"strategy": held, "users": [boss, ann]})).await.done();
        let held_path = format!("/api/strategies/{}", held.as_str().unwrap());
        let said = "only an administrator who is signed in, not a token, may change the account of the administrator boss";
        for reply in [
            token.patch(&format!("/api/users/{boss}"), json!({"group_name": "Sales"})).await,
            token.post(&groups[1], json!([ann, boss])).await,
            token.delete(&groups[0]).await,
            token.post("/api/strategies/assign", json!({"strategy": kiosk, "users": [ann, boss]})).await,
            token.post("/api/strategies/assign", json!({"strategy": null, "users": [boss]})).await,
            token.delete(&held_path).await,
        ] {
            assert_eq!(reply.refused(403), said);
        }
        for name in ["boss", "ann"] {
            let row = admin.row(&format!("/api/users?name={name}")).await;
            assert_eq!((&row["group_name"], &row["strategy_name"]), (&json!("Ops"), &json!("Held")), "{name}");
        }
        // What changes nothing of an administrator is done, and so is everything without one.
        token.post(&groups[0], json!([ann, boss])).await.done();
        token.post(&groups[1], json!([ann])).await.done();
        token.post("/api/strategies/assign", json!({"strategy": kiosk, "users": [ann]})).await.done();
        // Administrators do all of it in person.
        admin.post(&groups[1], json!([boss])).await.done();
        admin.post("/api/strategies/assign", json!({"strategy": kiosk, "users": [boss]})).await.done();
        token.delete(&groups[0]).await.done();
        token.delete(&held_path).await.done();
        admin.delete(&groups[1]).await.done();
        assert_eq!(admin.row("/api/users?name=boss").await["group_name"], "Default");
    }

    /// Those who are not administrators see and change nobody.
    async fn alone_see_users(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let me = admin.user("admin").await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        assert_eq!(ann.get("/api/users").await.refused(403), "Missing permission: User r");
        let error = ann.post(&format!("/api/users/{me}/disable"), Value::Null).await.refused(403);
        assert_eq!(error, "Missing permission: User rw");
        ann.post("/api/users/force-logout", json!({"user_guids": [me]})).await.refused(403);
        ann.get("/api/tokens").await.refused(403);
        server.nobody().get("/api/users").await.refused(401);
        server.bearer("rds_forged").get("/api/users").await.refused(401);
    }
}
