//! Guessing passwords: how often, what it costs, who else notices, and the alarms.

use serde_json::{Value, json};

use crate::api::devices::ago;
use crate::world::Database;
use crate::world::raw::Raw;
use crate::world::server::{PASSWORD, Reply, Server};

/// Tries a password from an address that a trusted proxy names.
async fn from(server: &Server, address: &str, name: &str, password: &str) -> Raw {
    let body = json!({"username": name, "password": password}).to_string();
    server.raw("POST /api/login").with("x-forwarded-for", address).body(body).send().await
}

/// Expects that whoever asks is told to wait so many seconds, of which some may be over already.
#[track_caller]
fn waits(refused: &Reply, seconds: u64) {
    let told: u64 = refused.retry_after.as_deref().unwrap_or_default().parse().unwrap_or(0);
    assert_eq!(refused.status, 429, "{}", refused.body);
    assert!((1..=seconds).contains(&told) && told + 60 > seconds, "{told} of {seconds} s");
}

fn proxied(database: &Database) -> Server {
    Server::start_with(database, Some(PASSWORD), &["--trusted-proxy", "127.0.0.0/8"])
}

on_both! {
    /// Ten failures a minute are free, then each waits twice as long; nobody elsewhere is locked out.
    async fn wait_longer_and_longer(database: &Database) {
        let server = proxied(database);
        for (name, account) in [("admin", "account = 'admin'"), ("stranger", "account not in ('admin', ' ')")] {
            for _ in 0..10 {
                assert_eq!(from(&server, "203.0.113.1", name, "wrong").await.status, 401, "{name}");
            }
            for wait in [2, 4, 8] {
                let stored = format!("select cast(wait_seconds as text) from sign_in_failure where {account}");
                assert_eq!(database.texts(&stored).await, [[wait.to_string()]]);
                let later = format!("update sign_in_failure set blocked_until = '{}'", ago(-600));
                database.execute(&format!("{later} where {account}")).await;
                waits(&from(&server, "203.0.113.1", name, "wrong").await.reply(), 600);
                let right = from(&server, "203.0.113.1", name, PASSWORD).await;
                assert_eq!(right.status, 429, "while one waits no password is looked at");
                let over = "update sign_in_failure set blocked_until = '2026-01-01T00:00:00+00:00'";
                database.execute(&format!("{over} where {account}")).await;
                assert_eq!(from(&server, "203.0.113.1", name, "wrong").await.status, 401);
            }
        }
        assert_eq!(from(&server, "203.0.113.1", "admin", PASSWORD).await.status, 429);
        for elsewhere in ["203.0.113.2", "2001:db8::1"] {
            assert_eq!(from(&server, elsewhere, "admin", PASSWORD).await.status, 200);
        }
        server.administrator().await;
        // So many failures have slowed the address down.
        database.execute("delete from sign_in_failure where account = ' '").await;
        // The longest wait is a quarter of an hour, and success forgets the failures.
        database.execute("update sign_in_failure set wait_seconds = 800, blocked_until = null").await;
        assert_eq!(from(&server, "203.0.113.1", "admin", "wrong").await.status, 401);
        waits(&from(&server, "203.0.113.1", "admin", "wrong").await.reply(), 900);
        database.execute("update sign_in_failure set blocked_until = null").await;
        assert_eq!(from(&server, "203.0.113.1", "admin", PASSWORD).await.status, 200);
        for _ in 0..9 {
            assert_eq!(from(&server, "203.0.113.1", "admin", "wrong").await.status, 401);
        }
    }

    /// Forty guesses at once are looked at as ten, also where one of them is right.
    async fn are_counted_also_when_made_at_once(database: &Database) {
        let server = proxied(database);
        let guesses = (0..40).map(|_| from(&server, "203.0.113.1", "admin", "wrong"));
        let statuses: Vec<u16> = futures::future::join_all(guesses).await.iter().map(|raw| raw.status).collect();
        assert_eq!(statuses.iter().filter(|status| **status == 401).count(), 10, "{statuses:?}");
        assert!(statuses.iter().all(|status| [401, 429].contains(status)), "{statuses:?}");
        let (wait, failures) = ("cast(wait_seconds as text)", "cast(in_a_row as text)");
        let stored = database.texts(&format!("select {wait}, {failures} from sign_in_failure where account = 'admin'")).await;
        assert_eq!(stored, [["2", "10"]]);
    }

    /// A header that no trusted hop wrote gives nobody a new address.
    async fn are_not_freed_by_forged_headers(database: &Database) {
        let server = Server::start_with(database, Some(PASSWORD), &["--trusted-proxy", "10.0.0.0/8"]);
        for number in 0..10 {
            assert_eq!(from(&server, &format!("203.0.113.{number}"), "admin", "wrong").await.status, 401);
        }
        assert_eq!(from(&server, "203.0.113.77", "admin", "wrong").await.status, 429);
        let server = proxied(database);
        database.execute("delete from sign_in_failure").await;
        // What stands left of the right-most address that is not trusted is the client's own invention.
        for number in 0..10 {
            let forged = format!("198.51.100.{number}, 203.0.113.1, 127.0.0.9");
            assert_eq!(from(&server, &forged, "admin", "wrong").await.status, 401);
        }
        assert_eq!(from(&server, "198.51.100.77, 203.0.113.1", "admin", PASSWORD).await.status, 429);
        assert_eq!(from(&server, "203.0.113.1, 198.51.100.77", "admin", PASSWORD).await.status, 200);
    }

    /// Whoever is given an IPv6 network has as many addresses as they like, which count as one.
    async fn from_one_network_are_counted_together(database: &Database) {
        let server = proxied(database);
        for number in 0..10 {
            assert_eq!(from(&server, &format!("2001:db8::{number}"), "admin", "wrong").await.status, 401);
        }
        assert_eq!(from(&server, "2001:db8::ffff:1", "admin", PASSWORD).await.status, 429);
        assert_eq!(from(&server, "2001:db8:0:1::1", "admin", PASSWORD).await.status, 200);
    }

    /// Alarm 4 comes at six failures in a minute, 5 at twenty in an hour, 3 at thirty in a row: once each.
    async fn raise_alarms(database: &Database) {
        let server = proxied(database);
        let alarms = async || {
            let mut rows = database.texts("select cast(typ as text), subject, address, info from alarm_audit").await;
            rows.sort();
            rows
        };
        for failure in 1..=30 {
            from(&server, "203.0.113.1", "admin", "wrong").await.reply().refused(401);
            let forget = match failure {
                1..6 => "wait_seconds = 0",
                6..20 => "in_minute = 7, wait_seconds = 0, blocked_until = null",
                _ => "in_minute = 7, in_hour = 21, wait_seconds = 0, blocked_until = null",
            };
            database.execute(&format!("update sign_in_failure set {forget}")).await;
            let types: Vec<String> = alarms().await.into_iter().map(|row| row[0].clone()).collect();
            let expected: &[&str] = match failure {
                0..6 => &[],
                6..20 => &["4"],
                20..30 => &["4", "5"],
                _ => &["3", "4", "5"],
            };
            assert_eq!(types, expected, "after {failure} failures");
        }
        for row in alarms().await {
            assert_eq!(row[1..3], ["admin", "203.0.113.1"]);
            let info: Value = serde_json::from_str(&row[3]).unwrap();
            assert_eq!(info, json!({"ip": "203.0.113.1", "name": "admin"}));
        }
        assert!(!server.log().contains("wrong\""), "{}", server.log());
    }

    /// The log tells where from, for what keeps guessers out by it, and of whom; what nobody is called may be a password.
    async fn are_logged(database: &Database) {
        let server = proxied(database);
        from(&server, "203.0.113.1", "admin", "wrong").await.reply().refused(401);
        from(&server, "203.0.113.2", "my password", "wrong").await.reply().refused(401);
        let log = server.log();
        let lines: Vec<_> = log.lines().filter(|line| line.contains("a sign-in was refused")).collect();
        assert!(lines[0].contains("address=\"203.0.113.1\" user=\"admin\""), "{lines:?}");
        assert!(lines[1].contains("203.0.113.2") && lines.len() == 2, "{lines:?}");
        assert!(!log.contains("my password") && !log.contains("wrong\""), "{log}");
    }

    /// What was typed as a name that nobody has is stored and logged nowhere, however often: it may be a password.
    async fn of_unknown_names_are_not_repeated(database: &Database) {
        let server = proxied(database);
        for _ in 0..30 {
            from(&server, "203.0.113.1", "My Password", "wrong").await.reply().refused(401);
            database.execute("update sign_in_failure set wait_seconds = 0, blocked_until = null").await;
        }
        let alarms = database.texts("select subject, address, info from alarm_audit where subject <> ''").await;
        assert!(alarms.len() > 1, "{alarms:?}");
        for alarm in alarms {
            assert_eq!(alarm[..2], ["unknown user", "203.0.113.1"]);
            assert!(alarm[2].contains("unknown user"), "{alarm:?}");
        }
        let log = server.log();
        assert!(log.contains("subject=unknown user"), "{log}");
        let typed = ["My Password", "my password"];
        database.seals(&typed).await;
        server.hides(&typed);
        // Counted it is, for this name alone and as others are.
        assert_eq!(database.texts("select cast(in_a_row as text) from sign_in_failure where account <> ' '").await, [["30"]]);
        from(&server, "203.0.113.1", "MY PASSWORD", "wrong").await.reply().refused(401);
        from(&server, "203.0.113.1", "Another", "wrong").await.reply().refused(401);
        assert_eq!(database.count("sign_in_failure where account <> ' '").await, 2);
    }

    /// A token in the path of a call that is refused is not in the record of it.
    async fn a_token_in_a_path_is_not_recorded(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let token = admin.new_token(json!({"user": "r"})).await;
        admin.delete(&format!("/api/tokens/{token}")).await.refused(404);
        server.bearer(&token).delete(&format!("/api/users/{token}")).await.refused(403);
        assert_eq!(database.count("console_audit where outcome <> 'done'").await, 2);
        database.seals(&[&token]).await;
    }

    /// Wrong old passwords wait as well, and do not keep the account from signing in.
    async fn of_the_old_password_are_counted_apart(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let change = |old: &str| json!({"old_password": old, "new_password": "a long new password"});
        for _ in 0..10 {
            admin.post("/api/account/password", change("wrong")).await.refused(400);
        }
        let refused = admin.post("/api/account/password", change(PASSWORD)).await;
        waits(&refused, 2);
        server.administrator().await;
        database.execute("update sign_in_failure set blocked_until = null").await;
        admin.post("/api/account/password", change(PASSWORD)).await.done();
        assert_eq!(database.count("sign_in_failure").await, 0);
    }
}
