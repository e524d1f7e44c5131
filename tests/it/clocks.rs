//! A clock that was 30 days ahead and was set back: what it wrote keeps nobody out and nothing online.

use serde_json::{Value, json};

use crate::api::audits::ingest::opened;
use crate::api::devices::ago;
use crate::world::server::{PASSWORD, Server};
use crate::world::wait::until;

const ID: &str = "100200300";
const UUID: &str = "dXVpZA==";

/// A time in a month.
fn in_a_month() -> String {
    ago(-30 * 86_400)
}

on_both! {
    /// Nobody waits longer than is promised, and failures of the future count no more.
    async fn failures_of_the_future_are_over(database: &Database) {
        let server = Server::start(database);
        let nobody = server.nobody();
        for _ in 0..10 {
            nobody.sign_in("admin", "wrong").await.refused(401);
        }
        nobody.sign_in("admin", PASSWORD).await.refused(429);
        let month = in_a_month();
        let ahead = format!(
            "update sign_in_failure set blocked_until = '{month}', minute_began_at = '{month}', hour_began_at = '{month}', \
             last_at = '{month}'"
        );
        database.execute(&ahead).await;
        nobody.sign_in("admin", "wrong").await.refused(401);
        let account = "select cast(in_minute as text), cast(in_hour as text) from sign_in_failure where account = 'admin'";
        let counted = database.texts(account).await;
        assert_eq!(counted, [["1", "1"]], "its windows are over");
        database.execute(&ahead).await;
        nobody.sign_in("admin", PASSWORD).await.ok();
    }

    /// A device that was heard of in the future is not online, and its next heartbeat mends that.
    async fn presence_of_the_future_is_not_online(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo(ID, UUID).await;
        until(async || database.count("presence").await == 1).await;
        database.execute(&format!("update presence set last_online = '{}'", in_a_month())).await;
        let online = async || admin.row(&format!("/api/devices?id={ID}")).await["is_online"].clone();
        until(async || online().await == json!(false)).await;
        let console = server.console_session("admin", PASSWORD).await.token.unwrap();
        let page = async |path: &str| {
            let cookie = format!("rustdesk_admin={console}");
            server.raw(&format!("GET {path}")).with("cookie", &cookie).send().await.text().to_owned()
        };
        assert!(page("/").await.contains("0 of 1 sent a heartbeat"), "{}", page("/").await);
        assert!(page("/devices").await.contains("in the future"));
        server.heartbeat(ID, UUID).await;
        assert_eq!(online().await, json!(true));
        assert!(page("/").await.contains("1 of 1 sent a heartbeat"));
        let now = ago(-3_600);
        until(async || database.count(&format!("presence where last_online < '{now}'")).await == 1).await;
        assert_eq!(online().await, json!(true));
    }

    /// A client's session of the future lives, and its next use is noted; a console session's age is known no more.
    async fn sessions_of_the_future_do_not_live_longer(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let token = server.bearer(&admin.new_token(json!({"user": "r"})).await);
        let month = in_a_month();
        database.execute(&format!("update session set last_used_at = '{month}'")).await;
        database.execute(&format!("update token set last_used_at = '{month}'")).await;
        let now = ago(-3_600);
        for (actor, table) in [(&admin, "session"), (&token, "token")] {
            actor.get("/api/users").await.ok();
            until(async || database.count(&format!("{table} where last_used_at < '{now}'")).await == 1).await;
        }
        database.execute("update session set kind = 'console'").await;
        admin.get("/api/users").await.ok();
        database.execute(&format!("update session set created_at = '{month}'")).await;
        admin.get("/api/users").await.refused(401);
    }

    /// An id that was given up in the future is free.
    async fn ids_that_departed_in_the_future_are_free(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo(ID, UUID).await;
        admin.delete(&format!("/api/devices/{}", admin.device(ID).await)).await.done();
        let opened = async || server.nobody().post("/api/audit/conn", opened(ID, 1)).await;
        opened().await.refused(503);
        database.execute(&format!("update departed_id set departed_at = '{}'", in_a_month())).await;
        opened().await.refused(403);
    }

    /// A reader who has come to a record of the future is given what is written now.
    async fn records_after_one_of_the_future_are_read(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let millis = u128::try_from(chrono::DateTime::parse_from_rfc3339(&in_a_month()).unwrap().timestamp_millis()).unwrap();
        let future = uuid::Uuid::from_u128(millis << 80 | 0x7000_8000_0000_0000_0000);
        let path = format!("/api/audits/console?after={future}");
        until(async || admin.column(&path, "endpoint").await.iter().any(|name| name == "NewUserAccount")).await;
        // It comes after what is there now, as ever.
        let last = admin.rows(&path).await.pop().unwrap()["guid"].clone();
        let rows: Vec<Value> = admin.rows(&format!("/api/audits/console?after={}", last.as_str().unwrap())).await;
        assert!(rows.iter().all(|row| row["guid"] != last), "{rows:?}");
    }
}
