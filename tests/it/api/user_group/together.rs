//! Groups that several change at once: nobody waits for another in a circle, and nothing comes out half done.

use futures::future::join_all;
use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use crate::world::server::{Actor, Server};

on_both! {
    /// Whatever is changed at once, every call ends, and none because the database took it back.
    async fn changes_at_once_do_not_block_each_other(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let mut ids: Vec<String> = (100_200_300..100_200_340).map(|id| id.to_string()).collect();
        for id in &ids {
            server.sysinfo(id, "dXVpZA==").await;
        }
        let mut users = Vec::new();
        for number in 0..4 {
            users.push(admin.new_user(&format!("user{number}")).await);
        }
        for round in 0..6 {
            let mut groups = Vec::new();
            for kind in ["user-groups", "user-groups", "device-groups", "device-groups"] {
                groups.push(admin.new_group(kind, &format!("{kind} {round} {}", groups.len()), json!({})).await);
            }
            let doomed = admin.new_user(&format!("doomed{round}")).await;
            // Devices that the user owns and a group holds are wanted by whoever deletes either.
            for id in &ids[10..30] {
                let device = format!("/api/devices/{}", admin.device(id).await);
                let both = json!({"user_name": format!("doomed{round}"), "device_group_name": format!("device-groups {round} 2")});
                admin.patch(&device, both).await.done();
            }
            let rules: Vec<Value> = ["user0", "user1", &format!("doomed{round}")].map(|name| json!({"type": 2, "name": name})).into();
            let backwards: Vec<&Value> = rules.iter().rev().collect();
            let device = format!("/api/devices/{}", admin.device(&ids[0]).await);
            let name = format!("device-groups {round} 2");
            let calls = [
                (Method::POST, groups[2].clone(), json!(ids)),
                (Method::POST, groups[3].clone(), json!(ids[..20])),
                (Method::DELETE, format!("{}/devices", groups[2]), json!(ids)),
                (Method::PATCH, device, json!({"device_group_name": name, "user_name": "user1"})),
                (Method::PATCH, groups[0].clone(), json!({"allowed_incomings": rules})),
                (Method::PATCH, groups[1].clone(), json!({"allowed_incomings": backwards})),
                (Method::PATCH, groups[2].clone(), json!({"allowed_incomings": backwards})),
                (Method::POST, groups[0].clone(), json!(users)),
                (Method::POST, groups[1].clone(), json!(users)),
                (Method::DELETE, format!("/api/users/{doomed}"), Value::Null),
                (Method::PATCH, format!("/api/users/{}", users[0]), json!({"group_name": format!("user-groups {round} 0")})),
                (Method::DELETE, groups[1].clone(), Value::Null),
                (Method::DELETE, groups[3].clone(), Value::Null),
                (Method::DELETE, groups[2].clone(), Value::Null),
            ];
            let statuses = join_all(calls.into_iter().map(|(method, path, body)| at_once(&admin, method, path, body)));
            let reports = join_all(ids.iter().map(|id| server.sysinfo(id, "dXVpZA==")));
            let (statuses, _) = futures::join!(statuses, reports);
            for (call, status) in statuses {
                assert!([200, 400, 404, 409].contains(&status), "{call}: {status}");
            }
            ids.reverse();
        }
        assert_eq!(admin.get("/api/device-groups").await.ok()["total"], 0);
        let left = admin.get("/api/devices?device_group_name=-").await.ok();
        assert_eq!(left["total"], ids.len(), "no device is in a group that is gone");
    }
}

async fn at_once(admin: &Actor, method: Method, path: String, body: Value) -> (String, u16) {
    let call = format!("{method} {path} {body}");
    let reply = admin.send(method, &path, Some(body).filter(|body| !body.is_null())).await;
    (format!("{call}: {}", reply.body), reply.status)
}
