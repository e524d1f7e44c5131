//! The server as a process: it starts, is killed, is asked to stop, and says nothing that it should keep. What its
//! endpoints answer is tested with the resources.

use rustdesk_admin::client::Method;
use serde_json::json;

use crate::world::server::{PASSWORD, Server};

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
