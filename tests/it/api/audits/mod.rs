//! The console audit: every write leaves a record, also one that was refused, and no secret is in it.

mod departed;
mod hostile;
pub mod ingest;
mod reading;
mod running;
mod whose;

use serde_json::{Value, json};

use crate::world::Database;
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::{PASSWORD, Server};

struct Record {
    numbers: (String, String),
    operator: String,
    token: String,
    outcome: String,
    error: String,
    changes: Value,
}

/// The records of an endpoint, oldest first.
async fn records(database: &Database, endpoint: &str) -> Vec<Record> {
    let sql = format!(
        "select cast(typ as text), cast(iop as text), operator, token, outcome, error, changes, address \
         from console_audit where endpoint = '{endpoint}' order by guid"
    );
    let rows = database.texts(&sql).await.into_iter().map(|row| {
        let [typ, iop, operator, token, outcome, error, changes, address] = <[String; 8]>::try_from(row).unwrap();
        assert_eq!(address, "127.0.0.1");
        let changes = serde_json::from_str(&changes).unwrap();
        Record { numbers: (typ, iop), operator, token, outcome, error, changes }
    });
    rows.collect()
}

on_both! {
    /// What was done is recorded with who did it, what was before and what after.
    async fn record_what_was_done(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user_with("ann", json!({"email": "a@example.com"})).await;
        let user = format!("/api/users/{ann}");
        admin.patch(&user, json!({"note": "new", "password": "yet another password"})).await.done();
        admin.post(&format!("{user}/disable"), Value::Null).await.done();
        admin.post(&format!("{user}/enable"), Value::Null).await.done();
        admin.post("/api/users/force-logout", json!({"user_guids": [ann]})).await.done();
        server.sysinfo("100200300", "dXVpZA==").await;
        let device = format!("/api/devices/{}", admin.device("100200300").await);
        let lent = admin.new_token(json!({"device": "rw"})).await;
        let token = server.bearer(&lent);
        token.patch(&device, json!({"user_name": "ann", "note": "x"})).await.done();
        token.post(&format!("{device}/assign"), json!({"type": "note", "value": "y"})).await.done();
        token.post(&format!("{device}/disable"), Value::Null).await.done();
        token.post(&format!("{device}/enable"), Value::Null).await.done();
        token.delete(&device).await.done();
        let guid = admin.column("/api/tokens", "guid").await.remove(0);
        admin.delete(&format!("/api/tokens/{guid}")).await.done();
        admin.delete(&user).await.done();
        let change = json!({"old_password": PASSWORD, "new_password": "a long new password"});
        admin.post("/api/account/password", change).await.done();
        admin.post("/api/logout", Value::Null).await.done();
        let masked = json!("***");
        for (endpoint, numbers, by_token, name, before, after) in [
            ("Login", ("1", "0"), false, "admin", json!(null), json!({"session": "client", "device": "123456789"})),
            ("NewUserAccount", ("1", "2"), false, "ann", json!(null), json!({"group": "Default", "is_admin": false, "email": "a@example.com"})),
            ("EditUser", ("1", "11"), false, "ann", json!({"note": "", "password": masked}), json!({"note": "new", "password": masked})),
            ("DisableUser", ("1", "7"), false, "ann", json!({"status": 1}), json!({"status": 0})),
            ("EnableUser", ("1", "6"), false, "ann", json!({"status": 0}), json!({"status": 1})),
            ("ForceLogout", ("1", "1001"), false, "ann", json!({"sessions": 0}), json!({"sessions": 0})),
            ("EditDevice", ("2", "12"), true, "100200300", json!({"user_name": null, "note": ""}), json!({"user_name": "ann", "note": "x"})),
            ("AssignDevice", ("2", "12"), true, "100200300", json!({"note": "x"}), json!({"note": "y"})),
            ("DisableDevice", ("2", "9"), true, "100200300", json!({"status": 1}), json!({"status": 0})),
            ("EnableDevice", ("2", "8"), true, "100200300", json!({"status": 0}), json!({"status": 1})),
            ("DeleteDevice", ("2", "14"), true, "100200300", json!({"user_name": "ann", "device_group_name": null, "note": "y"}), json!(null)),
            ("DeleteUser", ("1", "13"), false, "ann", json!({"email": "a@example.com", "is_admin": false}), json!(null)),
            ("ChangePassword", ("1", "1002"), false, "admin", json!({"password": masked}), json!({"password": masked})),
        ] {
            let found = records(database, endpoint).await;
            assert_eq!(found.len(), 1, "{endpoint}");
            let record = &found[0];
            assert_eq!((record.numbers.0.as_str(), record.numbers.1.as_str()), numbers, "{endpoint}");
            assert_eq!((record.operator.as_str(), record.outcome.as_str(), record.error.as_str()), ("admin", "done", ""));
            assert_eq!(record.token, if by_token { "a token" } else { "" }, "{endpoint}");
            let change = &record.changes[0];
            assert_eq!((&change["name"], &change["before"], &change["after"]), (&json!(name), &before, &after), "{endpoint}");
        }
        for (endpoint, iop) in [("NewApiToken", "1003"), ("DeleteToken", "1004"), ("Logout", "1000")] {
            let found = records(database, endpoint).await;
            assert_eq!((found.len(), found[0].numbers.1.as_str(), found[0].outcome.as_str()), (1, iop, "done"));
        }
        let all = database.texts("select changes from console_audit").await.concat().concat();
        for secret in [PASSWORD, USERS_PASSWORD, "yet another password", "a long new password", &lent, "argon2"] {
            assert!(!all.contains(secret), "{secret} is in the audit");
        }
    }

    /// What was refused or failed is recorded as that, and nothing else of it stays.
    async fn record_what_was_refused(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        let me = admin.user("admin").await;
        ann.post(&format!("/api/users/{me}/disable"), Value::Null).await.refused(403);
        admin.delete(&format!("/api/users/{me}")).await.refused(409);
        admin.post("/api/users", json!({"name": "ann", "password": "a secret of mine"})).await.refused(409);
        server.nobody().post(&format!("/api/users/{me}/enable"), Value::Null).await.refused(401);
        let denied = records(database, "DisableUser").await.remove(0);
        let words = ("ann", "denied", "Missing permission: User rw");
        assert_eq!((denied.operator.as_str(), denied.outcome.as_str(), denied.error.as_str()), words);
        // Nobody takes it for one that was done, and it says what was called.
        assert_eq!((denied.numbers.1.as_str(), &denied.changes[0]["name"]), ("2007", &json!(format!("POST /api/users/{me}/disable"))));
        let failed = records(database, "DeleteUser").await.remove(0);
        assert_eq!((failed.operator.as_str(), failed.outcome.as_str()), ("admin", "failed"));
        assert_eq!(failed.error, "admin is the last administrator: make another one first");
        assert_eq!((failed.numbers.1.as_str(), &failed.changes[0]["name"]), ("2013", &json!(format!("DELETE /api/users/{me}"))));
        let taken = records(database, "NewUserAccount").await;
        assert_eq!(taken.iter().map(|record| record.outcome.as_str()).collect::<Vec<_>>(), ["done", "failed"]);
        assert!(records(database, "EnableUser").await.is_empty(), "nobody did that");
    }
}
