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
        let secrets = [token, &session, PASSWORD, USERS_PASSWORD, "a wrong password"];
        database.seals(&secrets).await;
        server.hides(&secrets);
        assert!(database.bytes().await.windows(9).any(|window| window == b"$argon2id"), "the search finds what is stored");
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
            let name = format!("ci {expires_at}");
            admin.post("/api/tokens", json!({"name": name, "permissions": {"user": "r"}, "expires_at": expires_at}))
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
        assert_eq!(admin.column("/api/tokens", "state").await, ["expired", "expired"]);
        database.execute("update token set expires_at = null").await;
        token.get("/api/users").await.ok();
        let path = format!("/api/tokens/{}", made["guid"].as_str().unwrap());
        admin.delete(&path).await.done();
        token.get("/api/users").await.refused(401);
        admin.delete(&path).await.refused(404);
        assert_eq!(admin.get("/api/tokens").await.ok()["total"], 1);
    }

    /// A name is one token's on the whole server, also where several ask at once; a revoked one's is free again.
    async fn have_names_of_their_own(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user_with("ann", json!({"is_admin": true})).await;
        let ann = server.signed_in("ann").await;
        let body = json!({"name": "ci", "permissions": {"user": "r"}});
        let made = futures::future::join_all((0..4).map(|_| admin.post("/api/tokens", body.clone()))).await;
        assert_eq!(made.iter().filter(|reply| reply.status == 200).count(), 1);
        assert!(made.iter().all(|reply| [200, 409].contains(&reply.status)));
        let error = ann.post("/api/tokens", body.clone()).await.refused(409);
        assert!(error.starts_with("there is already a token ci"), "{error}");
        for name in [" ci", "-", "50%", "a\nb", "01a200d9-e870-771a-831e-eb02e90c7513"] {
            admin.post("/api/tokens", json!({"name": name, "permissions": {"user": "r"}})).await.refused(400);
        }
        let guid = admin.row("/api/tokens").await["guid"].as_str().unwrap().to_owned();
        admin.delete(&format!("/api/tokens/{guid}")).await.done();
        ann.post("/api/tokens", body).await.ok();
    }

    /// A rotation gives a new secret; the old one works until the overlap ends, or stops at once.
    async fn are_rotated(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let made = admin.post("/api/tokens", json!({"name": "ci", "permissions": {"user": "r"}})).await.ok();
        let path = format!("/api/tokens/{}/rotate", made["guid"].as_str().unwrap());
        let secret = |reply: &Value| reply["token"].as_str().unwrap().to_owned();
        let works = async |secret: &str| server.bearer(secret).get("/api/users").await.status == 200;
        let first = secret(&made);
        assert!(made.get("old_secret_until").is_none(), "{made}");
        let rotated = admin.post(&path, json!({"overlap_seconds": 3_600})).await.ok();
        assert_eq!(rotated["old_secret_until"], admin.row("/api/tokens").await["old_secret_until"]);
        let second = secret(&rotated);
        assert!(first != second && works(&first).await && works(&second).await);
        let row = admin.row("/api/tokens").await;
        assert_eq!((&row["guid"], &row["name"], &row["state"]), (&made["guid"], &json!("ci"), &json!("active")));
        assert!(row["old_secret_until"].as_str().unwrap().ends_with('Z'), "{row}");
        // Another rotation with an overlap leaves what still works.
        let third = secret(&admin.post(&path, json!({"overlap_seconds": 60})).await.ok());
        assert!(works(&first).await && works(&second).await && works(&third).await);
        let over = format!("update replaced_secret set works_until = '{}'", ago(1));
        assert_eq!(database.execute(&over).await, 2);
        assert_eq!(server.bearer(&first).get("/api/users").await.refused(401), "Invalid token");
        assert!(!works(&second).await && works(&third).await);
        assert_eq!(admin.row("/api/tokens").await["old_secret_until"], Value::Null);
        // Without an overlap nothing old works.
        let fourth = secret(&admin.post(&path, json!({"overlap_seconds": 60})).await.ok());
        let fifth = secret(&admin.post(&path, json!({})).await.ok());
        assert!(!works(&third).await && !works(&fourth).await && works(&fifth).await);
        assert_eq!(database.count("replaced_secret").await, 0);
        for wrong in [json!({"overlap_seconds": 91 * 86_400}), json!({"overlap_seconds": -1}), json!({"overlap_seconds": "24h"})] {
            admin.post(&path, wrong).await.refused(400);
        }
        server.bearer(&fifth).post(&path, json!({})).await.refused(403);
        admin.post("/api/tokens/01a200d9-e870-771a-831e-eb02e90c7513/rotate", json!({})).await.refused(404);
        database.seals(&[&first, &third, &fifth]).await;
        admin.post(&path, json!({"overlap_seconds": 60})).await.ok();
        database.execute(&format!("update token set expires_at = '{}'", ago(1))).await;
        assert!(!works(&fifth).await, "an overlap ends with the token");
        let error = admin.post(&path, json!({})).await.refused(409);
        assert!(error.contains("ci has expired"), "{error}");
        // What a revoked token leaves is nothing.
        database.execute("update token set expires_at = null").await;
        assert!(works(&fifth).await);
        admin.delete(&format!("/api/tokens/{}", made["guid"].as_str().unwrap())).await.done();
        assert!(!works(&fifth).await);
        assert_eq!(database.count("replaced_secret").await, 0);
    }

    /// A token of a disabled user is suspended, and its use is recorded under its name.
    async fn tell_their_state_and_are_named_in_the_log(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user_with("ann", json!({"is_admin": true})).await;
        let lent = server.signed_in("ann").await.new_token(json!({"user": "rw"})).await;
        let token = server.bearer(&lent);
        token.post("/api/users", json!({"name": "bob", "password": USERS_PASSWORD})).await.ok();
        let acts = admin.rows("/api/audits/console").await;
        let act = acts.iter().find(|act| act["info"] == json!(["bob"])).expect("the record");
        assert_eq!((&act["operator"], &act["token"]), (&json!("ann"), &json!("a token")));
        admin.post(&format!("/api/users/{ann}/disable"), Value::Null).await.done();
        assert_eq!(admin.row("/api/tokens").await["state"], "suspended");
        token.get("/api/users").await.refused(401);
        admin.post(&format!("/api/users/{ann}/enable"), Value::Null).await.done();
        assert_eq!(admin.row("/api/tokens").await["state"], "active");
        token.get("/api/users").await.ok();
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
