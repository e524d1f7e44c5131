//! What changes while a password is being checked, and what becomes of sessions of users who were disabled behind the
//! server's back.

use serde_json::{Value, json};

use super::super::devices::ago;
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::{PASSWORD, Server};

/// What somebody else may do to `ann` while her password is being checked, with the status of her sign-in then.
fn changes() -> [(String, u16); 3] {
    let touch = "update \"user\" set note = note || 'x' where name = 'ann'";
    let blocked = format!("update sign_in_failure set blocked_until = '{}' where account = 'ann'", ago(-600));
    [
        ("update \"user\" set status = 0 where name = 'ann'".into(), 401),
        (
            "update \"user\" set password = (select password from \"user\" where name = 'bob') where name = 'ann'"
                .into(),
            401,
        ),
        (format!("{touch}; {blocked}"), 429),
    ]
}

on_both! {
    /// A right password opens nothing where the account or the wait changed while it was being checked.
    async fn are_not_begun_by_what_was_true_a_moment_ago(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for (change, status) in changes() {
            for name in ["ann", "bob"] {
                admin.new_user(name).await;
            }
            server.nobody().sign_in("ann", "wrong").await.refused(401);
            let answer = database.changed_meanwhile(&change, server.nobody().sign_in("ann", USERS_PASSWORD)).await;
            assert_eq!(answer.status, status, "{change}: {}", answer.body);
            assert_eq!(database.count("session").await, 1, "{change}");
            for name in ["ann", "bob"] {
                admin.delete(&format!("/api/users/{}", admin.user(name).await)).await.done();
            }
            database.execute("delete from sign_in_failure").await;
        }
    }

    /// The same for a change of one's password.
    async fn do_not_change_a_password_that_changed_meanwhile(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for (change, status) in changes() {
            for name in ["ann", "bob"] {
                admin.new_user(name).await;
            }
            let ann = server.signed_in("ann").await;
            let new = |old: &str| json!({"old_password": old, "new_password": "a long new password"});
            ann.post("/api/account/password", new("wrong")).await.refused(400);
            let stored = "select password from \"user\" order by name";
            let call = ann.post("/api/account/password", new(USERS_PASSWORD));
            let answer = database.changed_meanwhile(&change, call).await;
            assert_eq!(answer.status, status, "{change}: {}", answer.body);
            let passwords = database.texts(stored).await;
            let fits = change.contains("set password");
            assert_eq!(passwords[1] == passwords[2], fits, "{change}");
            for name in ["ann", "bob"] {
                admin.delete(&format!("/api/users/{}", admin.user(name).await)).await.done();
            }
            database.execute("delete from sign_in_failure").await;
        }
    }

    /// A session is nobody's while its user is disabled, by whoever that was done.
    async fn are_nobodys_while_the_user_is_disabled(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        ann.post("/api/currentUser", Value::Null).await.ok();
        for (status, answer) in [(0, 401), (-1, 401), (1, 200)] {
            database.execute(&format!("update \"user\" set status = {status} where name = 'ann'")).await;
            assert_eq!(ann.post("/api/currentUser", Value::Null).await.status, answer, "{status}");
        }
    }

    /// The cookie of a browser holds a session and nothing else: an API token in it signs nobody in.
    async fn are_all_that_a_cookie_holds(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let token = admin.new_token(json!({"device": "rw", "user": "rw", "audit": "r"})).await;
        assert_eq!(server.bearer(&token).get("/api/devices").await.status, 200);
        let session = server.console_session("admin", PASSWORD).await;
        for (cookie, path, status) in [
            (session.token.as_deref().unwrap(), "/devices", 200),
            (&token, "/devices", 303),
            (&token, "/logs/connections.csv", 303),
            // No page sends a cookie to the API.
            (session.token.as_deref().unwrap(), "/api/devices", 401),
        ] {
            let sent = server.raw(&format!("GET {path}")).with("cookie", &format!("rustdesk_admin={cookie}"));
            let answer = sent.send().await;
            assert_eq!(answer.status, status, "{path}");
            if status == 303 {
                assert!(answer.header("location").unwrap().starts_with("/sign-in"), "{path}");
            }
        }
    }
}
