//! The documented default password: from near alone, for one thing alone, and said at every start.

use serde_json::{Value, json};

use crate::world::server::Server;

const WARNING: &str = "still has the documented default password";

on_both! {
    /// It opens a session that can change it, and afterwards it is nobody's any more.
    async fn opens_a_session_that_can_only_change_it(database: &Database) {
        let mut server = Server::untouched(database);
        assert!(server.log().contains(WARNING), "{}", server.log());
        server.terminate();
        server.start_again();
        assert_eq!(server.log().matches(WARNING).count(), 2, "{}", server.log());
        let answer = server.nobody().sign_in("admin", "test1234").await.ok();
        assert_eq!(answer["password_change_required"], true);
        let session = server.bearer(answer["access_token"].as_str().unwrap());
        for path in ["/api/users", "/api/devices", "/api/tokens"] {
            let error = session.get(path).await.refused(403);
            assert!(error.starts_with("the default password must be changed first"), "{error}");
        }
        session.post("/api/currentUser", Value::Null).await.refused(403);
        session.post("/api/users", json!({"name": "eve", "password": "a long password"})).await.refused(403);
        session.post("/api/tokens", json!({"name": "x", "permissions": {"user": "rw"}})).await.refused(403);
        let change = |new: &str| json!({"old_password": "test1234", "new_password": new});
        for useless in ["test1234", "short", ""] {
            session.post("/api/account/password", change(useless)).await.refused(400);
        }
        session.post("/api/account/password", change("a password of my own")).await.done();
        session.get("/api/users").await.ok();
        server.nobody().sign_in("admin", "test1234").await.refused(401);
        let answer = server.nobody().sign_in("admin", "a password of my own").await.ok();
        assert!(answer.get("password_change_required").is_none(), "{answer}");
        server.terminate();
        server.start_again();
        assert_eq!(server.log().matches(WARNING).count(), 2, "{}", server.log());
    }

    /// From a public address it is refused, and the refusal names the two ways out.
    async fn is_refused_from_afar(database: &Database) {
        let server = Server::start_with(database, None, &["--trusted-proxy", "127.0.0.2"]);
        let body = json!({"username": "admin", "password": "test1234"}).to_string();
        let login = || server.raw("POST /api/login").body(body.clone());
        // This hop is not trusted: whoever says that a request was forwarded may come from anywhere.
        for header in ["x-forwarded-for", "forwarded", "x-real-ip", "x-forwarded-proto", "via", "cf-connecting-ip"] {
            let error = login().with(header, "10.0.0.1").send().await.reply().refused(403);
            assert!(error.contains("sign in from there") && error.contains("reset-password"), "{error}");
        }
        assert_eq!(login().send().await.status, 200);
        let server = Server::start_with(database, None, &["--trusted-proxy", "127.0.0.0/8"]);
        let login = || server.raw("POST /api/login").body(body.clone());
        // It is trusted, and does not say for whom it asks in the header that is read.
        for header in ["forwarded", "x-real-ip", "x-forwarded-proto"] {
            login().with(header, "10.0.0.1").send().await.reply().refused(403);
        }
        assert_eq!(login().send().await.status, 200);
        for (address, status) in [
            ("203.0.113.9", 403), ("2001:db8::9", 403), ("100.64.0.1", 403), ("10.0.0.1, 203.0.113.9", 403),
            ("nonsense", 403), ("192.168.1.7", 200), ("fd00::7", 200), ("203.0.113.9, 10.0.0.1", 200),
        ] {
            assert_eq!(login().with("x-forwarded-for", address).send().await.status, status, "{address}");
        }
    }
}
