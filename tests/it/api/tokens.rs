//! API tokens: shown once, stored as hashes, cut down to their permissions, ended by time, hand or their user's fate.

use serde_json::{Value, json};

use super::devices::{ago, until};
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::{PASSWORD, Server};

on_both! {
    /// An array is no object, wherever in a body it stands: its members would be taken for the fields in their order.
    async fn nothing_is_written_by_position(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let book = admin.new_book("Office", json!({})).await;
        let legacy = json!({"data": r#"{"peers":[["77"]]}"#});
        for (path, body) in [
            ("/api/tokens", json!(["arr", {"device": "rw"}])),
            ("/api/tokens", json!({"name": "arr", "permissions": ["rw", "r"]})),
            ("/api/ab/shared/add", json!({"name": "arr", "info": ["pww"]})),
            ("/api/device-groups", json!({"name": "arr", "allowed_incomings": [[0, "Default"]]})),
            ("/api/user-groups", json!({"name": "arr", "allowed_outgoings": [[0, "Default"]]})),
            ("/api/ab", legacy),
        ] {
            admin.post(path, body).await.refused(400);
        }
        admin.put("/api/ab/shared/update/profile", json!({"guid": book, "info": ["pww"]})).await.refused(400);
        let made = [("/api/tokens", 0), ("/api/ab/shared/profiles", 1), ("/api/device-groups", 0), ("/api/user-groups", 1)];
        for (path, rows) in made {
            assert_eq!(admin.rows(path).await.len(), rows, "{path}");
        }
        admin.post("/api/device-groups", json!({"name": "a", "allowed_incomings": [{"type": 0, "name": "Default"}]})).await.ok();
    }

    /// A token is shown when it is made and never again; neither it nor a password is stored or logged.
    async fn are_shown_once_and_stored_as_hashes(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let body = json!({"name": "backup", "permissions": {"device": "rw", "user": "r"}});
        let made = admin.post("/api/tokens", body).await.ok();
        let token = made["token"].as_str().unwrap();
        assert!(token.len() >= 4 + 43, "256 bits in base64 and what it begins with: {token}");
        let mut row = admin.row("/api/tokens").await;
        let created_at = row["created_at"].take();
        assert!(created_at.as_str().unwrap().ends_with('Z'), "{created_at}");
        let none = |area: &str| row["permissions"][area] == "none";
        assert!(none("audit") && none("group") && none("strategy") && none("address_book"), "{row}");
        assert_eq!((&row["permissions"]["device"], &row["permissions"]["user"]), (&json!("rw"), &json!("r")));
        assert_eq!((&row["guid"], &row["name"], &row["user_name"]), (&made["guid"], &json!("backup"), &json!("admin")));
        assert!(row.get("token").is_none(), "{row}");
        server.bearer(token).get("/api/users").await.ok();
        let _ = server.nobody().sign_in("admin", "a wrong password").await;
        let session = admin.token.clone().unwrap();
        let (stored, log) = (database.bytes().await, server.log());
        for secret in [token, &session, PASSWORD, USERS_PASSWORD, "a wrong password"] {
            let found = stored.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} is stored");
            assert!(!log.contains(secret), "{secret} is logged");
        }
        assert!(stored.windows(9).any(|window| window == b"$argon2id"), "the search finds what is stored");
        let another = admin.new_token(json!({"user": "r"})).await;
        assert_ne!(another, token);
    }

    /// A token does what its permissions say; a refusal names the one that is missing.
    async fn do_what_they_are_permitted(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo("100200300", "dXVpZA==").await;
        let disable = format!("/api/devices/{}/disable", admin.device("100200300").await);
        let permissions = json!({"device": "r", "user": null, "audit": "none", "unheard": "rw"});
        let reader = server.bearer(&admin.new_token(permissions).await);
        reader.get("/api/devices").await.ok();
        assert_eq!(reader.post(&disable, Value::Null).await.refused(403), "Missing permission: Device rw");
        assert_eq!(reader.get("/api/users").await.refused(403), "Missing permission: User r");
        let body = json!({"name": "eve", "password": USERS_PASSWORD});
        assert_eq!(reader.post("/api/users", body.clone()).await.refused(403), "Missing permission: User rw");
        assert_eq!(reader.post("/api/currentUser", Value::Null).await.ok()["name"], "admin");
        let writer = server.bearer(&admin.new_token(json!({"device": "rw", "user": "rw"})).await);
        writer.post(&disable, Value::Null).await.done();
        writer.post("/api/users", body).await.ok();
        for permissions in [json!({}), json!({"device": "none"}), json!({"device": "w"}), json!(["device"]), json!(null)] {
            admin.post("/api/tokens", json!({"name": "x", "permissions": permissions})).await.refused(400);
        }
        for name in [json!(""), json!(" "), json!("x".repeat(257)), json!(null)] {
            admin.post("/api/tokens", json!({"name": name, "permissions": {"user": "r"}})).await.refused(400);
        }
        assert_eq!(admin.get("/api/tokens").await.ok()["total"], 2);
    }

    /// What a token may do is cut down with its user.
    async fn reach_no_further_than_their_user(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user_with("ann", json!({"is_admin": true})).await;
        let token = server.signed_in("ann").await.new_token(json!({"device": "rw", "user": "rw"})).await;
        let token = server.bearer(&token);
        server.sysinfo("100200300", "dXVpZA==").await;
        assert_eq!(token.get("/api/devices").await.ok()["total"], 1);
        admin.patch(&format!("/api/users/{ann}"), json!({"is_admin": false})).await.done();
        assert_eq!(token.get("/api/devices").await.ok()["total"], 0);
        token.get("/api/users").await.refused(403);
        token.post("/api/users", json!({"name": "eve", "password": USERS_PASSWORD})).await.refused(403);
    }

    /// A token ends when it says so, and when it is revoked.
    async fn end_with_time_and_by_hand(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let new = |expires_at: Value| {
            admin.post("/api/tokens", json!({"name": "ci", "permissions": {"user": "r"}, "expires_at": expires_at}))
        };
        for wrong in [json!("2020-01-01T00:00:00Z"), json!("tomorrow"), json!("2030-01-31"), json!(1_900_000_000)] {
            new(wrong).await.refused(400);
        }
        new(Value::Null).await.ok();
        let made = new(json!("2099-01-31T12:00:00+02:00")).await.ok();
        assert_eq!(admin.rows("/api/tokens").await[1]["expires_at"], "2099-01-31T10:00:00.000Z");
        let token = server.bearer(made["token"].as_str().unwrap());
        token.get("/api/users").await.ok();
        database.execute(&format!("update token set expires_at = '{}'", ago(1))).await;
        let words = token.get("/api/users").await.refused(401);
        assert_eq!(words, "the token has expired: make another one");
        database.execute("update token set expires_at = null").await;
        token.get("/api/users").await.ok();
        let path = format!("/api/tokens/{}", made["guid"].as_str().unwrap());
        admin.delete(&path).await.done();
        token.get("/api/users").await.refused(401);
        admin.delete(&path).await.refused(404);
        assert_eq!(admin.get("/api/tokens").await.ok()["total"], 1);
    }

    /// When a token was last used is written down.
    async fn tell_when_they_were_used(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let token = server.bearer(&admin.new_token(json!({"user": "r"})).await);
        assert_eq!(admin.row("/api/tokens").await["last_used_at"], Value::Null);
        token.get("/api/users").await.ok();
        until(async || admin.row("/api/tokens").await["last_used_at"].is_string()).await;
    }

    /// Tokens are made and seen by administrators in a session of their own.
    async fn are_made_by_administrators_in_person(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        let body = json!({"name": "x", "permissions": {"device": "r"}});
        let error = ann.post("/api/tokens", body.clone()).await.refused(403);
        assert_eq!(error, "Missing permission: administrator (signed in, not by a token)");
        server.nobody().post("/api/tokens", body).await.refused(401);
        for forged in ["rda_", "rda_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x", "rds_x' or '1'='1"] {
            assert_eq!(server.bearer(forged).get("/api/users").await.refused(401), "Invalid token");
        }
    }
}
