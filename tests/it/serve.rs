//! The server as a process: it starts, is killed, is asked to stop, and says nothing that it should keep. What its
//! endpoints answer is tested with the resources.

use rustdesk_admin::client::Method;
use serde_json::json;

use crate::world::acts::{USERS_PASSWORD, report};
use crate::world::server::{PASSWORD, Server};
use crate::world::wait::until;

on_both! {
    /// A sign-in that was answered is stored, whatever happens to the process next.
    async fn an_answered_sign_in_survives_a_kill(database: &Database) {
        let mut server = Server::start(database);
        let token = server.administrator().await.token.unwrap();
        server.kill9();
        server.start_again();
        let who = json!({ "id": "123456789", "uuid": "dGVzdHM=" });
        let reply = server.bearer(&token).send(Method::POST, "/api/currentUser", Some(who.clone())).await;
        assert_eq!((reply.status, &reply.body["name"]), (200, &json!("admin")));
        let reply = server.nobody().send(Method::POST, "/api/currentUser", Some(who)).await;
        assert_eq!(reply.status, 401, "{}", reply.body);
    }

    /// Asked to stop, it ends well and soon, although a client keeps its connection open.
    async fn a_request_to_stop_ends_it_well(database: &Database) {
        let mut server = Server::start(database);
        let reply = server.nobody().send(Method::GET, "/api/health", None).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        let ended = server.terminate();
        assert_eq!(ended.code(), Some(0), "{}", server.log());
    }
}

on_both! {
    /// Whatever is asked of the log, no secret that passes through the server is in it.
    async fn no_secret_is_in_the_log_that_tells_everything(database: &Database) {
        let server = Server::that_tells_everything(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        let change = json!({"old_password": USERS_PASSWORD, "new_password": "a changed password"});
        ann.post("/api/account/password", change).await.ok();
        let lent = admin.new_token(json!({"user": "r"})).await;
        server.bearer(&lent).get("/api/users").await.ok();
        let book = admin.post("/api/ab/shared/add", json!({"name": "Office", "info": {"password": "the-books-password"}})).await.ok();
        assert_eq!(admin.row("/api/ab/shared/profiles").await["info"]["password"], "the-books-password");
        let peer = json!({"id": "1", "password": "the-entrys-password"});
        let path = format!("/api/ab/peer/add/{}", book["guid"].as_str().unwrap());
        assert_eq!(admin.post(&path, peer).await.status, 200);
        let mut report = report("123456789", "dXVpZA==");
        report["preset-address-book-name"] = json!("Office");
        report["preset-address-book-password"] = json!("the-presets-password");
        let options = json!({"preset-address-book-password": "the-strategys-password"});
        admin.post("/api/strategies", json!({"name": "Kiosk", "options": options})).await.ok();
        server.nobody().post("/api/sysinfo", report).await.ok();
        until(async || server.log().contains("endpoint=\"SendSysinfo\"")).await;
        let log = server.log();
        assert!(log.contains("INSERT INTO") && log.contains("endpoint=\"AddBookPeer\""), "it tells too little");
        let tokens = [admin.token.unwrap(), ann.token.unwrap(), lent];
        let typed = [PASSWORD, USERS_PASSWORD, "a changed password", "the-books-password", "the-entrys-password", "the-presets-password", "the-strategys-password", "$argon2id$"];
        for secret in tokens.iter().map(String::as_str).chain(typed) {
            let line = log.lines().find(|line| line.contains(secret));
            assert!(line.is_none(), "the log holds {secret:?}: {line:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn passwords_and_tokens_stay_out_of_the_log() {
    let database = crate::world::Database::sqlite();
    let server = Server::start(&database);
    let token = server.administrator().await.token.unwrap();
    let refused = server.nobody().sign_in("admin", "a wrong password").await;
    assert_eq!(refused.status, 401, "{}", refused.body);
    let log = server.log();
    assert!(log.contains("listening on http://127.0.0.1:"), "{log}");
    for secret in [PASSWORD, "a wrong password", &token] {
        assert!(!log.contains(secret), "the log holds {secret:?}:\n{log}");
    }
}
