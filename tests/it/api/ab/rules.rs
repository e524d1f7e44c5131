//! Who may do what in a book, by which rule, and how far a book may be shared.

use serde_json::{Value, json};

use super::NOBODYS;
use crate::world::server::{Actor, Reply, Server};

/// Everything that one can do in a book that holds the entry `there` and the tag `there`, and the level that it needs.
/// What changes something is undone by the administrator.
async fn tries(actor: &Actor, admin: &Actor, book: &str) -> Vec<(&'static str, i64, u16)> {
    let path = |what: &str| format!("/api/ab/{what}/{book}");
    let status = |reply: Reply| reply.status;
    let mut tried = vec![
        ("peers", 1, status(actor.get(&format!("/api/ab/peers?ab={book}")).await)),
        ("tags", 1, status(actor.get(&path("tags")).await)),
        ("bin", 2, status(actor.get(&format!("/api/ab/recycle?ab={book}")).await)),
        ("rules", 3, status(actor.get(&format!("/api/ab/rules?ab={book}")).await)),
        ("add", 2, status(actor.add_peer(book, json!({"id": "new"})).await)),
        ("update", 2, status(actor.update_peer(book, json!({"id": "there", "note": "x"})).await)),
        ("tag add", 2, status(actor.post(&path("tag/add"), json!({"name": "new"})).await)),
        ("tag update", 2, status(actor.put(&path("tag/update"), json!({"name": "there", "color": 1})).await)),
        ("tag rename", 2, status(actor.put(&path("tag/rename"), json!({"old": "there", "new": "there"})).await)),
        ("tag delete", 2, status(actor.delete_with(&path("tag"), json!([])).await)),
        ("delete", 2, status(actor.delete_with(&path("peer"), json!([])).await)),
        ("restore", 2, status(actor.post(&format!("{}/restore", path("recycle")), json!([])).await)),
        ("purge", 3, status(actor.delete_with(&path("recycle"), json!([])).await)),
        ("empty", 3, status(actor.delete(&format!("{}/all", path("recycle"))).await)),
        ("rename", 3, status(actor.put("/api/ab/shared/update/profile", json!({"guid": book, "note": "x"})).await)),
    ];
    let rule = actor.share(book, json!({"user": "carol"}), 1).await;
    if rule.status == 200 {
        admin.delete_with("/api/ab/rules", json!([rule.body["guid"]])).await.done();
    }
    tried.push(("share", 3, rule.status));
    if tried.contains(&("add", 2, 200)) {
        admin.delete_with(&path("peer"), json!(["new"])).await.done();
        admin.delete_with(&path("tag"), json!(["new"])).await.done();
    }
    tried
}

on_both! {
    /// Each level lets one do what it says and no more, whoever it comes from; the most specific rule counts.
    async fn the_most_specific_rule_counts(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.put("/api/settings/others", json!({"share_books_outside_group": true})).await.done();
        admin.post("/api/user-groups", json!({"name": "Sales"})).await.ok();
        admin.new_user_with("ann", json!({"group_name": "Sales"})).await;
        admin.new_user("carol").await;
        let ann = server.signed_in("ann").await;
        let book = admin.new_book("Office", json!({"info": {"password": "pw"}})).await;
        admin.add_peer(&book, json!({"id": "there", "tags": ["there"]})).await.done();
        for (everyone, group, user, level) in [
            (0, 0, 0, 0), (1, 0, 0, 1), (2, 0, 0, 2), (3, 0, 0, 3), (3, 1, 0, 1), (1, 3, 0, 3), (3, 3, 1, 1), (1, 1, 3, 3),
            (0, 2, 0, 2), (0, 0, 2, 2), (3, 1, 2, 2),
        ] {
            let mut rules = Vec::new();
            for (with, rule) in [(json!({}), everyone), (json!({"group": "Sales"}), group), (json!({"user": "ann"}), user)] {
                if rule > 0 {
                    rules.push(admin.share(&book, with, rule).await.ok()["guid"].clone());
                }
            }
            let title = format!("everyone {everyone}, group {group}, user {user}");
            let books = ann.rows("/api/ab/shared/profiles").await;
            match books.first() {
                Some(seen) => assert_eq!((&seen["rule"], &seen["info"]["password"]), (&json!(level), &json!("pw")), "{title}"),
                None => assert_eq!(level, 0, "{title}"),
            }
            for (what, needed, status) in tries(&ann, &admin, &book).await {
                let expected = if level >= needed { 200 } else if level == 0 { 404 } else { 403 };
                assert_eq!(status, expected, "{what} by {title}");
            }
            admin.delete_with("/api/ab/rules", json!(rules)).await.done();
        }
        for (what, _, status) in tries(&admin, &admin, &book).await {
            assert_eq!(status, 200, "{what} by the owner");
        }
    }

    /// Rules are made, listed, changed and deleted by those with full control, by the guid of the rule, too.
    async fn rules_are_kept_by_those_with_full_control(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for name in ["ann", "bob"] {
            admin.new_user(name).await;
        }
        let (ann, bob) = (server.signed_in("ann").await, server.signed_in("bob").await);
        let book = ann.new_book("Office", json!({})).await;
        let rule = ann.share(&book, json!({"user": "bob", "group": null}), 2).await.ok()["guid"].clone();
        let group = admin.share(&book, json!({"group": "Default"}), 1).await.ok()["guid"].clone();
        let everyone = admin.share(&book, json!({"user": null}), 1).await.ok()["guid"].clone();
        let listed = json!({"total": 3, "data": [
            {"guid": rule, "user": "bob", "rule": 2}, {"guid": group, "group": "Default", "rule": 1}, {"guid": everyone, "rule": 1},
        ]});
        assert_eq!(ann.get(&format!("/api/ab/rules?ab={book}")).await.ok(), listed);
        assert_eq!(ann.column(&format!("/api/ab/rules?ab={book}&current=2&pageSize=1"), "group").await, ["Default"]);
        for (with, status, said) in [
            (json!({"user": "bob"}), 409, "has a rule for the user bob already"), (json!({}), 409, "for everyone already"),
            (json!({"user": "nobody"}), 400, "there is no user nobody"), (json!({"group": "None"}), 400, "there is no user group None"),
            (json!({"user": "bob", "group": "Default"}), 400, "not for both"),
        ] {
            let words = admin.share(&book, with.clone(), 1).await.refused(status);
            assert!(words.contains(said), "{with}: {words}");
        }
        for wrong in [0, 4, -1] {
            admin.share(&book, json!({"user": "ann"}), wrong).await.refused(400);
            admin.patch("/api/ab/rule", json!({"guid": rule, "rule": wrong})).await.refused(400);
        }
        // By the guid of a rule one gets no further than by that of the book.
        bob.patch("/api/ab/rule", json!({"guid": rule, "rule": 3})).await.refused(403);
        bob.delete_with("/api/ab/rules", json!([rule])).await.refused(403);
        admin.patch("/api/ab/rule", json!({"guid": NOBODYS, "rule": 3})).await.refused(404);
        admin.delete_with("/api/ab/rules", json!([rule, NOBODYS])).await.refused(404);
        ann.patch("/api/ab/rule", json!({"guid": rule, "rule": 3})).await.done();
        assert_eq!(bob.row("/api/ab/shared/profiles").await["rule"], 3);
        admin.delete_with("/api/ab/rules", json!([rule, group, everyone])).await.done();
        assert_eq!(bob.get("/api/ab/shared/profiles").await.ok()["total"], 0);
        let out_of_reach = bob.patch("/api/ab/rule", json!({"guid": rule, "rule": 3})).await.refused(404);
        assert_eq!(out_of_reach, format!("there is no rule {}", rule.as_str().unwrap()));
        // A rule about a group that is deleted goes with it.
        admin.post("/api/user-groups", json!({"name": "Sales"})).await.ok();
        admin.share(&book, json!({"group": "Sales"}), 1).await.ok();
        let sales = admin.row("/api/user-groups?name=Sales").await["guid"].as_str().unwrap().to_owned();
        admin.delete(&format!("/api/user-groups/{sales}")).await.done();
        assert_eq!(ann.get(&format!("/api/ab/rules?ab={book}")).await.ok(), json!({"total": 0, "data": []}));
    }

    /// Who is no administrator shares within the own group, unless the setting says otherwise.
    async fn sharing_outside_ones_group_needs_the_setting(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.post("/api/user-groups", json!({"name": "Sales"})).await.ok();
        for (name, group) in [("ann", "Default"), ("bob", "Default"), ("carol", "Sales")] {
            admin.new_user_with(name, json!({"group_name": group})).await;
        }
        let ann = server.signed_in("ann").await;
        let book = ann.new_book("Office", json!({})).await;
        ann.share(&book, json!({"user": "bob"}), 3).await.ok();
        ann.share(&book, json!({"group": "Default"}), 1).await.ok();
        let outside = [json!({"user": "carol"}), json!({"group": "Sales"}), json!({})];
        for with in &outside {
            ann.share(&book, with.clone(), 1).await.refused(403);
        }
        let give = json!({"guid": book, "owner": "carol"});
        ann.put("/api/ab/shared/update/profile", give.clone()).await.refused(403);
        let bob = server.signed_in("bob").await;
        let to_bob = bob.put("/api/ab/shared/update/profile", json!({"guid": book, "owner": "bob"})).await.refused(403);
        assert!(to_bob.contains("its owner or an administrator"), "{to_bob}");
        let rule = admin.share(&book, json!({"user": "carol"}), 2).await.ok()["guid"].clone();
        ann.patch("/api/ab/rule", json!({"guid": rule, "rule": 3})).await.refused(403);
        ann.patch("/api/ab/rule", json!({"guid": rule, "rule": 1})).await.done();
        ann.delete_with("/api/ab/rules", json!([rule])).await.done();
        admin.put("/api/settings/others", json!({"share_books_outside_group": true})).await.done();
        for with in outside {
            ann.share(&book, with, 1).await.ok();
        }
        ann.put("/api/ab/shared/update/profile", give).await.done();
        // A token does no more than the person whose it is, and what it carries.
        let reader = server.bearer(&admin.new_token(json!({"address_book": "r"})).await);
        for (what, needed, status) in tries(&reader, &admin, &book).await {
            assert_eq!(status, if ["peers", "tags", "bin", "rules"].contains(&what) { 200 } else { 403 }, "{what} {needed}");
        }
        let none = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        assert!(none.post("/api/ab/personal", Value::Null).await.refused(403).contains("Address Book r"));
    }
}
