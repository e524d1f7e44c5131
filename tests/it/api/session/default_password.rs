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
        let session = server.console_session("admin", "test1234").await;
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
        server.nobody().sign_in("admin", "a password of my own").await.ok();
        server.terminate();
        server.start_again();
        assert_eq!(server.log().matches(WARNING).count(), 2, "{}", server.log());
    }

    /// A client is refused with the sentence that says what to do, and no session comes into being.
    async fn is_refused_to_clients(database: &Database) {
        let server = Server::untouched(database);
        for name in ["admin", "Admin"] {
            let error = server.nobody().sign_in(name, "test1234").await.refused(403);
            assert!(error.contains("the web console only") && error.contains("reset-password admin"), "{error}");
        }
        assert_eq!(server.nobody().sign_in("admin", "test1235").await.refused(401), "Wrong credentials");
        assert_eq!(database.count("session").await, 0);
    }

    /// A page of another site whose name was made to resolve to this server does not get in by it.
    async fn is_refused_under_a_foreign_name(database: &Database) {
        let public = ["--trusted-proxy", "127.0.0.2", "--public-url", "http://console.example"];
        let server = Server::start_with(database, None, &public);
        let form = |host: &str| {
            let fields = serde_urlencoded::to_string([("username", "admin"), ("password", "test1234")]).unwrap();
            let sent = server.raw_as("POST /sign-in", host).with("origin", &format!("http://{host}")).body(fields);
            sent.with("content-type", "application/x-www-form-urlencoded").send()
        };
        let mut sessions = 0;
        let own = server.url().strip_prefix("http://").unwrap();
        for (host, opens) in [
            ("rebound.example:21114", false), ("127.0.0.1.example", false), ("localhost.example", false),
            ("console.example", true), (own, true), ("localhost:21114", true), ("[::1]:21114", true),
        ] {
            let answer = form(host).await;
            assert_eq!(answer.status, 303, "{host}");
            sessions += usize::from(opens);
            assert_eq!(database.count("session").await, sessions, "{host}");
        }
        // Any other password works under any name.
        database.execute("update \"user\" set password_is_default = false").await;
        form("rebound.example:21114").await;
        assert_eq!(database.count("session").await, sessions + 1);
    }

    /// To the console it is refused from a public address, and the refusal names the two ways out.
    async fn is_refused_from_afar(database: &Database) {
        let server = Server::start_with(database, None, &["--trusted-proxy", "127.0.0.2"]);
        let form = || server.sign_in_form("admin", "test1234");
        // This hop is not trusted: whoever says that a request was forwarded may come from anywhere.
        for header in ["x-forwarded-for", "forwarded", "x-real-ip", "x-forwarded-proto", "via", "cf-connecting-ip"] {
            form().with(header, "10.0.0.1").send().await;
            assert_eq!(database.count("session").await, 0, "{header}");
        }
        form().send().await;
        assert_eq!(database.count("session").await, 1);
        let server = Server::start_with(database, None, &["--trusted-proxy", "127.0.0.0/8"]);
        let form = || server.sign_in_form("admin", "test1234");
        let mut sessions = 1;
        // It is trusted, and does not say for whom it asks in the header that is read.
        for header in ["forwarded", "x-real-ip", "x-forwarded-proto"] {
            form().with(header, "10.0.0.1").send().await;
            assert_eq!(database.count("session").await, sessions, "{header}");
        }
        for (address, opens) in [
            ("203.0.113.9", false), ("2001:db8::9", false), ("100.64.0.1", false), ("10.0.0.1, 203.0.113.9", false),
            ("nonsense", false), ("192.168.1.7", true), ("fd00::7", true), ("203.0.113.9, 10.0.0.1", true),
        ] {
            form().with("x-forwarded-for", address).send().await;
            sessions += usize::from(opens);
            assert_eq!(database.count("session").await, sessions, "{address}");
        }
    }
}
