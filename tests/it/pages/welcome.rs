//! The welcome page: its numbers are those of the database, and it says what to do first.

use rustdesk_admin::client::Method;
use serde_json::json;

use super::{Visitor, make_user, report};
use crate::world::server::{PASSWORD, Server};
use crate::world::wait::until_it;

on_both! {
    async fn the_fleet_is_counted(database: &Database) {
        let server = Server::start(database);
        let administrator = server.administrator().await;
        let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
        let page = visitor.get("/").body;
        assert_eq!(numbers(&page), ["0", "0", "0", "0", "1", "0"]);
        assert!(page.contains("First steps") && page.contains(server.url()), "{page}");

        let ann = make_user(&administrator, "ann").await;
        let mut guids = Vec::new();
        for number in 1..=4 {
            let device = report(&server, &administrator, &format!("80000000{number}"), "machine").await;
            guids.push(device["guid"].as_str().unwrap().to_owned());
        }
        let send = async |method, path: String, body| {
            let reply = administrator.send(method, &path, body).await;
            assert_eq!(reply.status, 200, "{path}: {}", reply.body);
        };
        send(Method::PATCH, format!("/api/devices/{}", guids[0]), Some(json!({ "user_name": "ann" }))).await;
        send(Method::POST, format!("/api/devices/{}/disable", guids[1]), None).await;
        send(Method::POST, format!("/api/users/{ann}/disable"), None).await;
        let stranger = json!({ "id": "800000003", "uuid": "YW5vdGhlcg==", "ver": 1_004_000 });
        server.nobody().send(Method::POST, "/api/heartbeat", Some(stranger)).await;
        let connection = json!({ "id": "800000004", "uuid": "dXVpZA800000004", "action": "new", "conn_id": 1 });
        server.audit("conn", connection).await;
        // The foreign machine is answered first and written with others.
        let page = until_it(async || visitor.get("/").body, |page| page.contains("A machine reports")).await;
        assert_eq!(numbers(&page), ["4", "4", "1", "3", "2", "1"]);
        assert!(page.contains("users, 1 disabled") && !page.contains("First steps"), "{page}");
        assert!(page.contains("A machine reports under the id of another"), "{page}");
        assert!(visitor.get("/devices").body.contains("Contested"));

        // What is asked before many are changed is read by guid, on both databases.
        let page = visitor.get(&format!("/devices/enable?guid={}&guid={}&guid=x", guids[0], guids[1])).body;
        assert!(page.contains("Enable 2 devices?") && page.contains("Already enabled"), "{page}");
        let page = visitor.get(&format!("/users/enable?guid={ann}")).body;
        assert!(page.contains("Enable 1 user?"), "{page}");
    }
}

/// The numbers of the tiles, in their order.
fn numbers(page: &str) -> Vec<&str> {
    page.split("<b>").skip(1).map(|rest| rest.split("</b>").next().unwrap()).collect()
}
