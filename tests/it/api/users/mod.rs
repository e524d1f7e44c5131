//! Users: made, listed, changed, and what follows from each. Their sign-in is in `session`.

mod administrators;
mod dependents;
mod list;

use serde_json::json;

use crate::world::acts::USERS_PASSWORD;
use crate::world::server::Server;

on_both! {
    /// A user is made in the group Default, in another that is there, and nowhere else.
    async fn are_made_with_what_is_given(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.new_user("ann").await;
        assert_eq!(uuid::Uuid::parse_str(&guid).unwrap().get_version_num(), 7);
        let ann = admin.row("/api/users?name=ann").await;
        let expected = json!({
            "guid": guid, "name": "ann", "display_name": null, "avatar": null, "email": "", "note": "",
            "group_name": "Default", "status": 1, "is_admin": false, "strategy_name": null,
        });
        assert_eq!(ann, expected);
        let all = json!({"email": "bob@example.com", "note": "from sales", "group_name": "Default", "is_admin": true});
        admin.new_user_with("bob", all).await;
        let bob = admin.row("/api/users?name=bob").await;
        assert_eq!((&bob["email"], &bob["note"], &bob["is_admin"]), (
            &json!("bob@example.com"), &json!("from sales"), &json!(true)
        ));
        // Optional fields take null, unknown ones are ignored.
        let odd = json!({"email": null, "note": null, "group_name": null, "is_admin": null, "colour": "green"});
        admin.new_user_with("cay", odd).await;
        let body = json!({"name": "dan", "password": USERS_PASSWORD, "group_name": "nowhere"});
        let error = admin.post("/api/users", body).await.refused(400);
        assert_eq!(error, "there is no user group nowhere");
        assert_eq!(admin.column("/api/users", "name").await, ["admin", "ann", "bob", "cay"]);
        server.signed_in("ann").await;
    }

    /// A name is taken once, as written; names that cannot be named are refused, and nothing is made.
    async fn have_names_of_their_own(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let new = |name: &str, password: &str| admin.post("/api/users", json!({"name": name, "password": password}));
        assert_eq!(new("ann", USERS_PASSWORD).await.refused(409), "there is already a user ann");
        let refused = new("Ann", USERS_PASSWORD).await.refused(409);
        assert_eq!(refused, "there is already a user ann, whose name differs from Ann only in case");
        let guid = "01a200d9-e870-771a-831e-eb02e90c7513";
        for name in ["", "  ", " eve", "eve ", "-", "50%", "a\nb", "a\u{0}b", guid, &"x".repeat(257)] {
            new(name, USERS_PASSWORD).await.refused(400);
        }
        for email in ["nope", "@", "eve@", "@example.com", "eve @example.com"] {
            let body = json!({"name": "eve", "password": USERS_PASSWORD, "email": email});
            assert_eq!(admin.post("/api/users", body).await.refused(400), format!("{email} is no e-mail address"));
        }
        for password in ["", "short", "test1234", &"x".repeat(2_000), "eight\u{0}chars"] {
            new("eve", password).await.refused(400);
        }
        for name in ["a_b", r"a\b", "O'Brien \"x\"; drop table user", "Ünïcødé 名前 🙂", &"x".repeat(256)] {
            admin.new_user(name).await;
            assert_eq!(server.nobody().sign_in(name, USERS_PASSWORD).await.ok()["user"]["name"], *name);
        }
        assert_eq!(admin.get("/api/users").await.ok()["total"], 7);
    }

    /// A code by mail cannot be asked for while no mail is sent: it is refused, not accepted and forgotten.
    async fn cannot_be_asked_for_a_code_by_mail(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = format!("/api/users/{}", admin.new_user("ann").await);
        let error = admin.patch(&ann, json!({"email_verification": true, "note": "x"})).await.refused(400);
        assert!(error.contains("does not send mail"), "{error}");
        assert_eq!(admin.row("/api/users?name=ann").await["note"], "");
        admin.patch(&ann, json!({"email_verification": false})).await.done();
    }

    /// A body that is not what it should be is refused in words that repeat nothing of it.
    async fn are_not_made_of_broken_bodies(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for body in [json!({"name": "ann"}), json!([]), json!({"name": "ann", "password": 98_765_432}), json!("98765432")] {
            let error = admin.post("/api/users", body).await.refused(400);
            assert!(error.starts_with("the body is wrong: ") && !error.contains("98765432"), "{error}");
        }
        let token = admin.token.as_deref().unwrap();
        let post = |body: String| server.raw("POST /api/users").with("authorization", &format!("Bearer {token}")).body(body);
        let size = (1 << 20) - json!({"name": "ann", "password": USERS_PASSWORD, "padding": ""}).to_string().len();
        let large = |size| json!({"name": "ann", "password": USERS_PASSWORD, "padding": "x".repeat(size)}).to_string();
        assert_eq!(post(large(size + 1)).send().await.status, 413);
        assert_eq!(post("{".repeat(10_000)).send().await.status, 400);
        assert_eq!(post(format!("{{\"name\":\"\u{0}\",\"password\":\"{USERS_PASSWORD}\"}}")).send().await.status, 400);
        assert_eq!(admin.get("/api/users").await.ok()["total"], 1);
        post(large(size)).send().await.reply().ok();
        assert_eq!(admin.get("/api/users").await.ok()["total"], 2);
        database.seals(&["98765432"]).await;
    }

    /// What is named changes, what is absent or null stays, and nothing changes where one part cannot.
    async fn are_changed_in_part(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.new_user_with("ann", json!({"note": "old", "email": "a@example.com"})).await;
        admin.new_user("bob").await;
        let path = format!("/api/users/{guid}");
        admin.patch(&path, json!({"note": "new", "email": null, "unheard": 1})).await.done();
        let ann = admin.row("/api/users?name=ann").await;
        assert_eq!((&ann["note"], &ann["email"]), (&json!("new"), &json!("a@example.com")));
        admin.patch(&path, json!({"note": "", "name": "anna"})).await.done();
        assert_eq!(admin.row("/api/users?name=anna").await["note"], "");
        assert_eq!(admin.column("/api/users?name=ANN%25", "name").await, ["anna"]);
        admin.patch(&path, json!({"note": "lost", "name": "bob"})).await.refused(409);
        admin.patch(&path, json!({"note": "lost", "group_name": "nowhere"})).await.refused(400);
        admin.patch(&path, json!({"note": "lost", "password": "short"})).await.refused(400);
        assert_eq!(admin.row("/api/users?name=anna").await["note"], "");
        let nobody = "/api/users/01999999-9999-7999-8999-999999999999";
        assert_eq!(admin.patch(nobody, json!({"note": "x"})).await.refused(404), "there is no user 01999999-9999-7999-8999-999999999999");
        admin.patch("/api/users/anna", json!({"note": "x"})).await.refused(404);
        admin.patch("/api/users/a%00b", json!({"note": "x"})).await.refused(400);
    }

    /// A new password ends the user's sessions and is the one that counts.
    async fn lose_their_sessions_with_their_password(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        admin.patch(&format!("/api/users/{guid}"), json!({"password": "yet another password"})).await.done();
        ann.post("/api/currentUser", json!({})).await.refused(401);
        server.nobody().sign_in("ann", USERS_PASSWORD).await.refused(401);
        server.nobody().sign_in("ann", "yet another password").await.ok();
    }

    /// Disabled, a user's sessions end at once, tokens are suspended and sign-in is refused; tokens come back.
    async fn are_shut_out_while_disabled(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.new_user_with("ann", json!({"is_admin": true})).await;
        let ann = server.signed_in("ann").await;
        let token = server.bearer(&ann.new_token(json!({"user": "r"})).await);
        token.get("/api/users").await.ok();
        let (enable, disable) = (format!("/api/users/{guid}/enable"), format!("/api/users/{guid}/disable"));
        admin.post(&disable, json!(null)).await.done();
        admin.post(&disable, json!(null)).await.done();
        assert_eq!(admin.row("/api/users?name=ann").await["status"], 0);
        ann.get("/api/users").await.refused(401);
        token.get("/api/users").await.refused(401);
        let refused = server.nobody().sign_in("ann", USERS_PASSWORD).await.refused(401);
        assert_eq!(refused, server.nobody().sign_in("ann", "a wrong password").await.refused(401));
        admin.post(&enable, json!(null)).await.done();
        assert_eq!(admin.row("/api/users?name=ann").await["status"], 1);
        token.get("/api/users").await.ok();
        ann.get("/api/users").await.refused(401);
        server.signed_in("ann").await.get("/api/users").await.ok();
    }

    /// Deleted, a user's devices become unassigned, sessions and tokens end, and audits keep the name.
    async fn leave_nothing_but_their_name(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.new_user_with("ann", json!({"is_admin": true})).await;
        let ann = server.signed_in("ann").await;
        let token = server.bearer(&ann.new_token(json!({"device": "r"})).await);
        server.sysinfo("100200300", "dXVpZA==").await;
        let device = admin.device("100200300").await;
        admin.patch(&format!("/api/devices/{device}"), json!({"user_name": "ann"})).await.done();
        assert_eq!(admin.row("/api/devices").await["user_name"], "ann");
        let before = database.count("change where kind = 'device'").await;
        admin.delete(&format!("/api/users/{guid}")).await.done();
        assert_eq!(database.count("change where kind = 'device'").await, before + 1, "processes know of the device");
        admin.delete(&format!("/api/users/{guid}")).await.refused(404);
        let device = admin.row("/api/devices").await;
        assert_eq!((&device["user_name"], &device["group_name"]), (&json!(null), &json!(null)));
        ann.get("/api/devices").await.refused(401);
        token.get("/api/devices").await.refused(401);
        server.nobody().sign_in("ann", USERS_PASSWORD).await.refused(401);
        assert_eq!(admin.rows("/api/tokens").await.len(), 0);
        let made = database.texts("select operator from console_audit where endpoint = 'NewApiToken'").await;
        assert_eq!(made, [["ann"]]);
        // A new one of the name has nothing of the old.
        admin.new_user("ann").await;
        ann.get("/api/devices").await.refused(401);
        assert_eq!(server.signed_in("ann").await.get("/api/devices").await.ok()["total"], 0);
    }

    /// Every session of the named users ends at once, or none where one of them is not there.
    async fn are_logged_out_by_force(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let (ann, bob) = (admin.new_user("ann").await, admin.new_user("bob").await);
        let sessions = [server.signed_in("ann").await, server.signed_in("ann").await, server.signed_in("bob").await];
        let nobody = "01999999-9999-7999-8999-999999999999";
        admin.post("/api/users/force-logout", json!({"user_guids": [ann, nobody]})).await.refused(404);
        sessions[0].post("/api/currentUser", json!({})).await.ok();
        admin.post("/api/users/force-logout", json!({"user_guids": [ann]})).await.done();
        sessions[0].post("/api/currentUser", json!({})).await.refused(401);
        sessions[1].post("/api/currentUser", json!({})).await.refused(401);
        sessions[2].post("/api/currentUser", json!({})).await.ok();
        admin.post("/api/users/force-logout", json!({"user_guids": [ann, bob]})).await.done();
        sessions[2].post("/api/currentUser", json!({})).await.refused(401);
        admin.post("/api/users/force-logout", json!({"user_guids": []})).await.done();
        admin.get("/api/users").await.ok();
    }
}
