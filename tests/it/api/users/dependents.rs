//! What the deletion of a user takes along, as it is told before.

use serde_json::{Value, json};

use crate::world::server::Server;

on_both! {
    /// Everything that goes or passes on is counted or named, and nothing of others.
    async fn are_told_before_a_deletion(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user_with("ann", json!({"is_admin": true})).await;
        let other = admin.new_user("other").await;
        let path = format!("/api/users/{ann}/dependents");
        let none = json!({
            "devices": 0, "shared_books": [], "heir": "admin", "personal_book": false, "tokens": [], "sessions": 0,
            "access_rules": 0, "book_rules": 0, "refusal": null,
        });
        assert_eq!(admin.get(&path).await.ok(), none);
        let session = server.signed_in("ann").await;
        session.post("/api/ab/personal", Value::Null).await.ok();
        session.new_token(json!({"device": "r"})).await;
        for (id, owner) in [("100200300", "ann"), ("100200301", "ann"), ("100200302", "other")] {
            server.sysinfo(id, &format!("dXVpZA{id}")).await;
            admin.patch(&format!("/api/devices/{}", admin.device(id).await), json!({"user_name": owner})).await.done();
        }
        let book = session.new_book("Office", json!({})).await;
        let other_book = admin.new_book("Other", json!({})).await;
        admin.post("/api/ab/rule", json!({"guid": other_book, "user": "ann", "rule": 1})).await.ok();
        session.post("/api/ab/rule", json!({"guid": book, "user": "other", "rule": 1})).await.ok();
        admin.new_group("device-groups", "Lab", json!({"allowed_incomings": [{"type": 2, "name": "ann"}]})).await;
        let told = json!({
            "devices": 2, "shared_books": ["Office"], "heir": "admin", "personal_book": true, "tokens": ["a token"],
            "sessions": 1, "access_rules": 1, "book_rules": 1, "refusal": null,
        });
        assert_eq!(admin.get(&path).await.ok(), told);
        assert_eq!(admin.get(&format!("/api/users/{other}/dependents")).await.ok()["book_rules"], 1);
        admin.get("/api/users/01a200d9-e870-771a-831e-eb02e90c7513/dependents").await.refused(404);
    }

    /// What would be refused is told with the reason that the refusal gives.
    async fn say_whether_a_deletion_would_be_refused(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let own = admin.user("admin").await;
        let told = admin.get(&format!("/api/users/{own}/dependents")).await.ok();
        let refused = admin.delete(&format!("/api/users/{own}")).await.refused(409);
        assert_eq!(told["refusal"], refused);
        let token = server.bearer(&admin.new_token(json!({"user": "rw"})).await);
        let told = token.get(&format!("/api/users/{own}/dependents")).await.ok();
        assert_eq!(told["refusal"], token.delete(&format!("/api/users/{own}")).await.refused(403));
        let reader = server.bearer(&admin.new_token(json!({"user": "r"})).await);
        reader.get(&format!("/api/users/{own}/dependents")).await.refused(403);
    }
}
