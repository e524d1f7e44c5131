//! Devices that become entries of a book.

use serde_json::json;

use super::super::{Visitor, enter, make_user, report};
use crate::world::Database;
use crate::world::browser::{Browser, Look};
use crate::world::server::{PASSWORD, Server};

on_both! {
    async fn people_add_the_devices_that_they_see(database: &Database) {
        let server = Server::start(database);
        let administrator = server.administrator().await;
        make_user(&administrator, "ann").await;
        let made = administrator.post("/api/ab/shared/add", json!({"name": "Branches"})).await.ok();
        let book = made["guid"].as_str().unwrap().to_owned();
        administrator.post("/api/ab/rule", json!({"guid": book, "user": "ann", "rule": 2})).await.ok();
        administrator.post("/api/device-groups", json!({"name": "Tills"})).await.ok();
        let mut guids = Vec::new();
        for (id, name) in [("600000001", "till-1"), ("600000002", "till-2"), ("600000003", "hidden")] {
            guids.push(report(&server, &administrator, id, name).await["guid"].as_str().unwrap().to_owned());
        }
        for guid in &guids[..2] {
            for (kind, value) in [("user_name", "ann"), ("device_group_name", "Tills")] {
                let path = format!("/api/devices/{guid}/assign");
                administrator.post(&path, json!({"type": kind, "value": value})).await.done();
            }
        }
        administrator.post(&format!("/api/ab/peer/add/{book}"), json!({"id": "600000001", "alias": "mine"})).await.ok();
        let path = format!("/address-books/{book}/devices");
        let mut ann = Visitor::signed_in(&server, "ann", PASSWORD);
        let page = ann.get(&path).body;
        assert!(page.contains("till-1") && page.contains("till-2"), "{page}");
        assert!(!page.contains("600000003"), "{page}");
        assert_eq!((page.matches("In the book").count(), page.matches("name=\"guid\"").count()), (1, 1), "{page}");
        let found = ann.get(&format!("{path}?id=600+000+002")).body;
        assert!(found.contains("till-2") && !found.contains("till-1"), "{found}");
        assert!(Visitor::signed_in(&server, "admin", PASSWORD).get(&path).body.contains("600000003"));

        // What is not hers to see is not added, whatever the form says; what is there stays as it is.
        let csrf = ann.get("/").field("csrf");
        let fields = [("csrf", &*csrf), ("back", &*path), ("guid", &*guids[0]), ("guid", &guids[1]), ("guid", &guids[2])];
        assert_eq!(ann.submit(&path, &fields).status, 303);
        assert!(ann.get(&path).body.contains("Added 1 entry."));
        let peers = administrator.rows(&format!("/api/ab/peers?ab={book}")).await;
        let ids: Vec<_> = peers.iter().map(|peer| peer["id"].as_str().unwrap()).collect();
        assert_eq!((ids, &peers[0]["alias"]), (vec!["600000001", "600000002"], &json!("mine")));
        let kept = database.texts("select hostname || ',' || username || ',' || platform || ',' || device_group_name \
            from address_book_peer where id = '600000002'").await;
        assert_eq!(kept, [["till-2,someone,Linux,Tills"]]);
        for (fields, said) in [
            (&fields[..], "They are in the address book already."),
            (&fields[..2], "Nothing was chosen, so nothing was changed."),
        ] {
            ann.submit(&path, fields);
            assert!(ann.get(&path).body.contains(said), "{said}");
        }
        let told: Vec<String> =
            database.texts("select changes from console_audit").await.into_iter().flatten().collect();
        assert!(told.iter().any(|told| told.contains("600000002") && told.contains("added")), "{told:?}");
        administrator.put("/api/settings/others", json!({"max_peer_one_ab": 2})).await.done();
        let mut admin = Visitor::signed_in(&server, "admin", PASSWORD);
        let csrf = admin.get("/").field("csrf");
        admin.submit(&path, &[("csrf", &*csrf), ("back", &*path), ("guid", &*guids[2])]);
        assert!(admin.get(&path).body.contains("is full"));

        // Who only reads adds nothing.
        administrator.post("/api/ab/rule", json!({"guid": book, "group": "Default", "rule": 1})).await.ok();
        make_user(&administrator, "bob").await;
        let mut bob = Visitor::signed_in(&server, "bob", PASSWORD);
        assert_eq!(bob.get(&path).status, 403);
        let csrf = bob.get("/").field("csrf");
        bob.submit(&path, &[("csrf", &*csrf), ("back", "/address-books"), ("guid", &*guids[2])]);
        assert!(bob.get("/address-books").body.contains("This needs the right to write"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn devices_are_added_with_javascript_and_without() {
    for javascript in [true, false] {
        let database = Database::sqlite();
        let server = Server::start(&database);
        let administrator = server.administrator().await;
        let made = administrator.post("/api/ab/shared/add", json!({"name": "Branches"})).await.ok();
        let book = made["guid"].as_str().unwrap().to_owned();
        for (id, name) in [("600000001", "till-1"), ("600000002", "till-2")] {
            report(&server, &administrator, id, name).await;
        }
        let browser = Browser::open(Look { javascript, ..Look::default() }).await;
        enter(&browser, &server).await;
        browser.goto(&format!("{}/address-books/{book}", server.url())).await;
        browser.click("[href$='/devices']:not(nav a)").await;
        for row in [1, 2] {
            browser.click(&format!("tbody tr:nth-child({row}) .pick label")).await;
        }
        browser.click(".bar .primary").await;
        browser.shows(".flash.done", "Added 2 entries.").await;
        assert_eq!(administrator.rows(&format!("/api/ab/peers?ab={book}")).await.len(), 2);
        assert!(browser.text("tbody").await.contains("In the book"));
    }
}
