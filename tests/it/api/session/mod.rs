//! Sessions: what a sign-in takes and answers, how long it lasts, and what ends it. Guessing is in `guesses`.

mod default_password;
mod guards;
mod guesses;
mod names;

use serde_json::{Value, json};

use super::devices::{ago, until};
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::{PASSWORD, Server};

on_both! {
    /// The requests of all clients are taken, and answered as their state machine wants it.
    async fn begin_with_what_clients_send(database: &Database) {
        let server = Server::start(database);
        let nobody = server.nobody();
        let account = json!({
            "name": "admin", "display_name": null, "avatar": null, "email": "", "note": "", "status": 1, "is_admin": true,
            "info": {},
        });
        for more in [
            json!({"id": "1", "uuid": "dQ==", "autoLogin": true, "type": "account", "deviceInfo": {"os": "linux", "type": "client", "name": "pc"}}),
            json!({"id": "1", "uuid": "dQ==", "type": "account", "deviceInfo": {}}),
            json!({"id": null, "uuid": null, "autoLogin": null, "type": null, "deviceInfo": null, "later": 1}),
            json!({}),
        ] {
            let mut body = json!({"username": "admin", "password": PASSWORD});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            let mut answer = nobody.post("/api/login", body).await.ok();
            let token = answer["access_token"].take();
            assert_eq!(answer, json!({"type": "access_token", "access_token": null, "user": account}));
            let session = server.bearer(token.as_str().unwrap());
            assert_eq!(session.post("/api/currentUser", json!({"id": "1", "uuid": "dQ=="})).await.ok(), account);
            assert_eq!(session.post("/api/currentUser", Value::Null).await.ok(), account);
        }
        let code = json!({"type": "email_code", "verificationCode": "123456", "username": "admin", "id": "1", "uuid": "dQ=="});
        let error = nobody.post("/api/login", code).await.refused(401);
        assert_eq!(error, "The verification code is incorrect or has expired", "clients translate it");
        let unheard = json!({"type": "sms_code", "username": "admin", "password": PASSWORD});
        nobody.post("/api/login", unheard).await.refused(400);
        nobody.post("/api/login", json!({"username": "admin", "password": PASSWORD, "id": "x".repeat(5_000)})).await.refused(400);
        nobody.post("/api/login", json!({"username": "admin", "password": 7})).await.refused(400);
    }

    /// An unknown name, a wrong password and a missing one get the same answer, which costs the same.
    async fn are_refused_alike(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for number in 0..9 {
            admin.new_user(&format!("user{number}")).await;
        }
        let disabled = admin.new_user("gone").await;
        admin.post(&format!("/api/users/{disabled}/disable"), Value::Null).await.done();
        let wrong = server.nobody().sign_in("admin", "wrong").await;
        assert_eq!((wrong.status, &wrong.body), (401, &json!({"error": "Wrong credentials"})), "clients translate it");
        for (name, password) in [("admin", ""), ("nobody", "wrong"), ("ADMIN", "wrong"), ("", ""), ("gone", USERS_PASSWORD)] {
            let other = server.nobody().sign_in(name, password).await;
            assert_eq!((other.status, &other.body), (401, &wrong.body), "{name}");
        }
        let missing = server.nobody().post("/api/login", json!({"type": "account"})).await;
        assert_eq!((missing.status, &missing.body), (401, &wrong.body));
        let mut took = [Vec::new(), Vec::new()];
        for number in 0..9 {
            for (kind, name) in [(0, format!("user{number}")), (1, format!("stranger{number}"))] {
                let begun = std::time::Instant::now();
                server.nobody().sign_in(&name, "wrong").await.refused(401);
                took[kind].push(begun.elapsed());
            }
        }
        // The fastest of each: what else the machine does only adds to a time.
        let [known, unknown] = took.map(|times| times.into_iter().min().unwrap().as_secs_f64());
        let ratio = known / unknown;
        assert!((0.33..3.0).contains(&ratio), "a known name takes {known} s, an unknown one {unknown} s");
    }

    /// Nobody makes an account by signing in, or by any call that others have for it.
    async fn make_nobody_known(database: &Database) {
        let server = Server::start(database);
        let nobody = server.nobody();
        nobody.sign_in("mallory", USERS_PASSWORD).await.refused(401);
        let account = json!({"username": "mallory", "name": "mallory", "password": USERS_PASSWORD, "email": "m@example.org"});
        for (path, status) in [("/api/register", 404), ("/api/user/register", 404), ("/api/admin/user/register", 404), ("/api/users", 401),] {
            nobody.post(path, account.clone()).await.refused(status);
        }
        let mut body = account;
        for kind in ["account", "register", "mobile", "sms_code"] {
            body["type"] = json!(kind);
            assert_ne!(nobody.post("/api/login", body.clone()).await.status, 200, "{kind}");
        }
        assert_eq!(database.count("\"user\"").await, 1);
    }

    /// A password is stored as argon2id makes it; what is stored in any other way opens nothing, also not by itself.
    async fn know_one_kind_of_hash(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let stored = database.texts("select password from \"user\"").await.concat();
        assert!(stored.len() == 2 && stored.iter().all(|hash| hash.starts_with("$argon2id$")), "{stored:?}");
        assert_ne!(stored[0].rsplit_once('$').unwrap().0, stored[1].rsplit_once('$').unwrap().0, "the salts are the same");
        for other in [
            "e5e9fa1ba31ecd1ae84f75caaa474f3a", "$1$salt$e5e9fa1ba31ecd1ae84f75caaa474f3a", USERS_PASSWORD, "", "$argon2id$",
            "$argon2i$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA",
        ] {
            database.execute(&format!("update \"user\" set password = '{other}' where name = 'ann'")).await;
            for typed in [USERS_PASSWORD, other, ""] {
                let answer = server.nobody().sign_in("ann", typed).await;
                assert_ne!(answer.status, 200, "{typed:?} opens what is stored as {other:?}");
                assert!(answer.body.get("access_token").is_none(), "{}", answer.body);
                database.execute("delete from sign_in_failure").await;
            }
        }
    }

    /// Signing out ends the session that is used and no other.
    async fn end_when_signed_out(database: &Database) {
        let server = Server::start(database);
        let (one, two) = (server.administrator().await, server.administrator().await);
        one.post("/api/logout", json!({"id": "1", "uuid": "dQ=="})).await.done();
        one.post("/api/currentUser", Value::Null).await.refused(401);
        let error = one.post("/api/logout", Value::Null).await.refused(401);
        assert_eq!(error, "Invalid token");
        two.post("/api/currentUser", Value::Null).await.ok();
        let token = server.bearer(&two.new_token(json!({"user": "r"})).await);
        token.post("/api/logout", Value::Null).await.refused(403);
        server.nobody().post("/api/currentUser", Value::Null).await.refused(401);
        server.nobody().post("/api/logout", Value::Null).await.refused(401);
    }

    /// A client's session ends after 90 days unused; a console's after 12 hours, or 7 days altogether.
    async fn end_with_time(database: &Database) {
        let server = Server::start(database);
        let (hour, day) = (3_600, 86_400);
        for (kind, made, used, lives) in [
            ("client", 300 * day, 89 * day, true),
            ("client", 300 * day, 91 * day, false),
            ("console", 6 * day, 11 * hour, true),
            ("console", 6 * day, 13 * hour, false),
            ("console", 8 * day, 0, false),
        ] {
            database.execute("delete from session").await;
            let session = server.administrator().await;
            let (made, used) = (ago(made), ago(used));
            let turned = format!("update session set kind = '{kind}', created_at = '{made}', last_used_at = '{used}'");
            assert_eq!(database.execute(&turned).await, 1);
            let status = session.post("/api/currentUser", Value::Null).await.status;
            assert_eq!(status == 200, lives, "{kind} made {made}, used {used}");
        }
    }

    /// Using a session is written down, so that it lives on.
    async fn live_on_while_they_are_used(database: &Database) {
        let server = Server::start(database);
        let session = server.administrator().await;
        let long_ago = ago(80 * 86_400);
        database.execute(&format!("update session set last_used_at = '{long_ago}'")).await;
        session.post("/api/currentUser", Value::Null).await.ok();
        until(async || database.count(&format!("session where last_used_at > '{}'", ago(60))).await == 1).await;
    }

    /// A changed password ends the other sessions and keeps the one that changed it.
    async fn end_with_the_password_but_for_the_one_that_changes_it(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let (one, two) = (server.signed_in("ann").await, server.signed_in("ann").await);
        let change = |old: &str, new: &str| json!({"old_password": old, "new_password": new});
        let path = "/api/account/password";
        one.post(path, change("wrong", "a long new password")).await.refused(400);
        one.post(path, change(USERS_PASSWORD, "short")).await.refused(400);
        one.post(path, change(USERS_PASSWORD, "test1234")).await.refused(400);
        two.post("/api/currentUser", Value::Null).await.ok();
        one.post(path, change(USERS_PASSWORD, "a long new password")).await.done();
        one.post("/api/currentUser", Value::Null).await.ok();
        two.post("/api/currentUser", Value::Null).await.refused(401);
        server.nobody().sign_in("ann", USERS_PASSWORD).await.refused(401);
        server.nobody().sign_in("ann", "a long new password").await.ok();
        server.nobody().post(path, change("a", "b")).await.refused(401);
    }

    /// Of several changes of one password at once, one counts.
    async fn change_their_password_once(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let sessions = [server.signed_in("ann").await, server.signed_in("ann").await];
        let passwords: Vec<String> = (0..6).map(|number| format!("a long new password {number}")).collect();
        let changes = passwords.iter().enumerate().map(|(number, new)| {
            let body = json!({"old_password": USERS_PASSWORD, "new_password": new});
            sessions[number % 2].post("/api/account/password", body)
        });
        let statuses: Vec<u16> = futures::future::join_all(changes).await.iter().map(|reply| reply.status).collect();
        let done: Vec<usize> = (0..6).filter(|number| statuses[*number] == 200).collect();
        assert_eq!(done.len(), 1, "{statuses:?}");
        server.nobody().sign_in("ann", &passwords[done[0]]).await.ok();
        assert!(statuses.iter().all(|status| [200, 400, 401].contains(status)), "{statuses:?}");
    }

    /// Paths and methods answer plainly: nothing is redirected, everything unknown is JSON, no other origin is let in.
    async fn are_asked_for_in_plain_ways(database: &Database) {
        let server = Server::start(database);
        let options = server.raw("GET /api/login-options").send().await;
        assert_eq!((options.status, options.text()), (200, "[]"));
        let head = server.raw("HEAD /api/login-options").send().await;
        assert_eq!((head.status, head.body.len()), (200, 0));
        assert_eq!(server.raw("GET //api/login-options").send().await.status, 200);
        assert_eq!(server.raw("GET //api/login-options?x=1").send().await.status, 200);
        let body = json!({"username": "admin", "password": PASSWORD}).to_string();
        assert_eq!(server.raw("POST //api/login").body(body.clone()).send().await.status, 200);
        for (what, status) in [
            ("GET /api/login-options/", 404),
            ("POST /api/login/", 404),
            ("GET /api/unheard-of", 404),
            ("GET /api", 404),
            ("POST /api/Login", 404),
            ("GET /api/login", 405),
            ("DELETE /api/login-options", 405),
            ("OPTIONS /api/login", 405),
        ] {
            let answer = server.raw(what).with("origin", "https://evil.example").body(body.clone()).send().await;
            assert_eq!(answer.header("location"), None, "{what}");
            assert!(answer.headers.iter().all(|(name, _)| !name.starts_with("access-control-")), "{what}");
            assert!(!answer.reply().refused(403).is_empty(), "{what}");
            let answer = server.raw(what).body(body.clone()).send().await;
            assert_eq!(answer.header("location"), None, "{what}");
            assert!(!answer.reply().refused(status).is_empty(), "{what}");
        }
        let login = server.raw("POST /api/login").body(body).send().await;
        assert!(login.headers.iter().all(|(name, _)| !name.starts_with("access-control-")));
        assert_eq!(login.header("cache-control"), Some("no-store"));
        assert_eq!(login.header("content-type"), Some("application/json; charset=utf-8"));
    }
}
