//! The pages of user groups: made, found, changed and deleted by forms, and rules that are the same from both ends.

use serde_json::json;

use super::{Visitor, enter, make_user};
use crate::world::Database;
use crate::world::browser::{Browser, Look};
use crate::world::server::{PASSWORD, Server};

#[tokio::test(flavor = "multi_thread")]
async fn groups_are_made_changed_and_deleted_without_javascript() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let browser = Browser::open(Look { javascript: false, ..Look::default() }).await;
    enter(&browser, &server).await;
    browser.click("nav a[href='/user-groups']").await;
    browser.text(".search").await;
    assert_eq!(browser.text(".head p").await, "1–1 of 1");
    browser.click(".head a").await;
    browser.fill("[name=name]", "Default").await;
    browser.click("main form button").await;
    assert_eq!(browser.text(".flash.failed").await, "There is already a user group Default.");
    browser.fill("[name=name]", "Support").await;
    browser.fill("[name=note]", "first <b>line\nsecond line").await;
    browser.click("main form button").await;
    assert_eq!(browser.text(".flash.done").await, "The user group is made.");
    assert_eq!(browser.text("h1").await, "Support");
    let made = administrator.get("/api/user-groups?name=Support").await.ok()["data"][0].take();
    assert_eq!(made["note"], "first <b>line\nsecond line");
    browser.fill("[name=name]", "Help desk").await;
    browser.click("main form button").await;
    browser.shows(".flash.done", "The user group is saved.").await;
    let changed = administrator.get("/api/user-groups?name=Help%20desk").await.ok()["data"][0].take();
    assert_eq!((&changed["guid"], &changed["note"]), (&made["guid"], &made["note"]));

    browser.goto(&format!("{}/user-groups", server.url())).await;
    browser.fill("[name=name]", "DESK").await;
    browser.click(".search button").await;
    browser.text(".search .quiet").await;
    assert_eq!(browser.text(".head p").await, "1–1 of 1 found");
    assert!(browser.text("tbody").await.contains("first <b>line␊second line"));
    browser.click("tbody .pick label").await;
    browser.click("[formaction='/user-groups/delete']").await;
    assert!(browser.text(".things").await.contains("Help desk"));
    assert_eq!(browser.text("h1").await, "Delete 1 user group?");
    browser.click(".actions button").await;
    assert_eq!(browser.text(".flash.done").await, "Deleted 1 user group.");
    assert_eq!(administrator.get("/api/user-groups").await.ok()["total"], 1);
}

on_both! {
    async fn rules_are_the_same_from_both_ends(database: &Database) {
        let server = Server::start(database);
        let administrator = server.administrator().await;
        for name in ["ann", "bob"] {
            make_user(&administrator, name).await;
        }
        let hostile = "<script>x";
        let sales = json!({"name": hostile, "allowed_incomings": [{"type": 2, "name": "bob"}]});
        let sales = administrator.post("/api/user-groups", sales).await.ok()["guid"].take();
        let kiosks = administrator.post("/api/device-groups", json!({"name": "Kiosks"})).await.ok()["guid"].take();
        let support = json!({"name": "Support", "allowed_outgoings": [
            {"type": 0, "name": hostile}, {"type": 1, "name": "Kiosks"},
        ]});
        let support = administrator.post("/api/user-groups", support).await.ok()["guid"].take();
        let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
        let list = visitor.get("/user-groups").body;
        let escaped = "&#60;script&#62;x";
        for part in [
            &*format!("the devices of the user group <bdi>{escaped}</bdi>"),
            "the device group <bdi>Kiosks</bdi>",
            "the user group <bdi>Support</bdi>",
            "the user <bdi>bob</bdi>",
            "<span>3</span>",
            "<span>0</span>",
        ] {
            assert!(list.contains(part), "{part} is not in {list}");
        }
        assert!(!list.contains("<script>"), "{list}");
        // The group in which new users land cannot be chosen.
        assert_eq!(list.matches("name=\"guid\"").count(), 2);
        let page = |guid: &serde_json::Value| format!("/user-groups/{}", guid.as_str().unwrap());
        let one = visitor.get(&page(&sales));
        assert!(one.body.contains("the user group <bdi>Support</bdi>"), "{}", one.body);
        assert!(one.body.contains("hbbs and hbbr"), "{}", one.body);
        let one = visitor.get(&page(&support)).body;
        assert!(one.contains("<bdi>Kiosks</bdi>") && one.contains("no rule"), "{one}");
        let kiosks = visitor.get(&format!("/device-groups/{}", kiosks.as_str().unwrap())).body;
        assert!(kiosks.contains("the user group <bdi>Support</bdi>"), "{kiosks}");

        // A form changes name and note, and no rule.
        let csrf = visitor.get("/user-groups").field("csrf");
        let fields = [("csrf", &*csrf), ("back", "/user-groups"), ("name", "Sales"), ("note", "")];
        visitor.submit(&format!("{}/update", page(&sales)), &fields);
        let one = visitor.get(&page(&sales)).body;
        assert!(one.contains("<h1><bdi>Sales</bdi></h1>") && one.contains("the user <bdi>bob</bdi>"), "{one}");

        let [sales, default] = [sales, administrator.get("/api/user-groups?name=Default").await.ok()["data"][0]["guid"].take()];
        let [sales, default] = [sales.as_str().unwrap(), default.as_str().unwrap()];
        let confirm = visitor.get(&format!("/user-groups/delete?guid={default}&guid={sales}&guid=x")).body;
        assert!(confirm.contains("Delete 2 user groups?") && confirm.contains("3 users"), "{confirm}");
        let fields = [("csrf", &*csrf), ("back", "/user-groups"), ("guid", default), ("guid", sales)];
        visitor.submit("/user-groups/delete", &fields);
        let list = visitor.get("/user-groups").body;
        assert!(list.contains("Deleted 1 user group. 1 failed: The group Default cannot be deleted"), "{list}");
    }
}
