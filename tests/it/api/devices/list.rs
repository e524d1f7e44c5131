//! Lists of devices: filters and pages.

use serde_json::json;

use crate::world::acts::{encoded, report};
use crate::world::server::Server;

on_both! {
    /// Each filter is exact, a pattern, or asks for what has none; together they narrow.
    async fn filters_mean_what_they_say(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        super::groups_and_strategies(&admin).await;
        admin.new_user("Ann").await;
        admin.new_user("bob").await;
        let devices = [
            ("600100", "Büro_1", "zoë", Some("Ann"), Some("Lab")),
            ("6001001", "BÜRO-2", "max", Some("bob"), None),
            ("kasse_1", "", "", None, Some("Lab")),
            ("front-desk", r"büro\3", "Max", None, None),
        ];
        for (id, host, user, owner, group) in devices {
            let mut body = report(id, "dXVpZA==");
            (body["hostname"], body["username"]) = (json!(host), json!(user));
            server.nobody().post("/api/sysinfo", body).await.ok();
            let edit = json!({"user_name": owner.unwrap_or(""), "device_group_name": group.unwrap_or("")});
            admin.patch(&format!("/api/devices/{}", admin.device(id).await), edit).await.done();
        }
        let found = async |filters: &[(&str, &str)]| {
            let query: Vec<String> = filters.iter().map(|(key, value)| format!("{key}={}", encoded(value))).collect();
            admin.column(&format!("/api/devices?{}", query.join("&")), "id").await
        };
        assert_eq!(found(&[("id", "600100")]).await, ["600100"]);
        assert_eq!(found(&[("id", "600100%")]).await, ["600100", "6001001"]);
        assert_eq!(found(&[("id", "kasse_1")]).await, ["kasse_1"]);
        assert_eq!(found(&[("id", "kasse_%")]).await, ["kasse_1"]);
        assert_eq!(found(&[("id", "kass_%")]).await, [""; 0]);
        assert_eq!(found(&[("id", "FRONT%")]).await, ["front-desk"]);
        assert_eq!(found(&[("id", "FRONT-DESK")]).await, [""; 0]);
        assert_eq!(found(&[("device_name", "büro%")]).await, ["600100", "6001001", "front-desk"]);
        assert_eq!(found(&[("device_name", "büro_1")]).await, [""; 0]);
        assert_eq!(found(&[("device_name", "BÜRO_1%")]).await, ["600100"]);
        assert_eq!(found(&[("device_name", r"%\3")]).await, ["front-desk"]);
        assert_eq!(found(&[("device_name", "-")]).await, ["kasse_1"]);
        assert_eq!(found(&[("device_username", "%max%")]).await, ["6001001", "front-desk"]);
        assert_eq!(found(&[("device_username", "max")]).await, ["6001001"]);
        assert_eq!(found(&[("device_username", "-")]).await, ["kasse_1"]);
        assert_eq!(found(&[("user_name", "Ann")]).await, ["600100"]);
        assert_eq!(found(&[("user_name", "ann")]).await, [""; 0]);
        assert_eq!(found(&[("user_name", "%N%")]).await, ["600100"]);
        assert_eq!(found(&[("user_name", "%")]).await, ["600100", "6001001"]);
        assert_eq!(found(&[("user_name", "-")]).await, ["kasse_1", "front-desk"]);
        assert_eq!(found(&[("group_name", "Default")]).await, ["600100", "6001001"]);
        assert_eq!(found(&[("group_name", "-")]).await, ["kasse_1", "front-desk"]);
        assert_eq!(found(&[("device_group_name", "Lab")]).await, ["600100", "kasse_1"]);
        assert_eq!(found(&[("device_group_name", "l%")]).await, ["600100", "kasse_1"]);
        assert_eq!(found(&[("device_group_name", "-")]).await, ["6001001", "front-desk"]);
        assert_eq!(found(&[("device_group_name", "-"), ("user_name", "-")]).await, ["front-desk"]);
        assert_eq!(found(&[("id", "%' or 1=1 --")]).await, [""; 0]);
    }

    /// Every row is on one page, in a stable order, and the last page is what is left.
    async fn pages_are_stable(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let nobody = server.nobody();
        let reports = (0..65).map(|number| {
            let body = report(&format!("{}", 900_000_000 - (number * 29) % 65), "dXVpZA==");
            nobody.post("/api/sysinfo", body)
        });
        for reply in futures::future::join_all(reports).await {
            reply.ok();
        }
        let all = admin.column("/api/devices?pageSize=100", "id").await;
        assert_eq!(all.len(), 65);
        for size in [1, 30, 65] {
            let mut read = Vec::new();
            while read.len() < 65 {
                let page = read.len() / size + 1;
                let ids = admin.column(&format!("/api/devices?current={page}&pageSize={size}"), "id").await;
                assert_eq!(ids.len(), size.min(65 - read.len()));
                read.extend(ids);
                // What comes meanwhile comes behind.
                server.heartbeat(&all[0], "dXVpZA==").await;
            }
            assert_eq!(read, all, "pages of {size}");
        }
        assert_eq!(admin.get("/api/devices?current=4").await.ok(), json!({"total": 65, "data": []}));
        for query in ["pageSize=1001", "pageSize=0", "current=0"] {
            admin.get(&format!("/api/devices?{query}")).await.refused(400);
        }
    }

    /// A list asks the database as often for a hundred rows, on the last page and with a filter, as for one.
    async fn the_number_of_statements_is_constant(database: &Database) {
        let server = Server::that_tells_statements(database);
        let admin = server.administrator().await;
        server.nobody().post("/api/sysinfo", report("601000", "dXVpZA==")).await.ok();
        let told = async |query: &str| server.statements(&admin, &format!("/api/devices?{query}")).await;
        let of_one = told("pageSize=100").await;
        assert!(of_one > 2, "the log tells of {of_one} statements");
        for id in 601_001..601_150 {
            server.nobody().post("/api/sysinfo", report(&id.to_string(), &format!("dXVp{id}"))).await.ok();
        }
        assert_eq!(admin.get("/api/devices?pageSize=100").await.ok()["data"].as_array().unwrap().len(), 100);
        for query in ["pageSize=100", "pageSize=100&current=2", "pageSize=10&current=15", "id=%2510%25&user_name=-"] {
            assert_eq!(told(query).await, of_one, "{query}");
        }
    }
}
