//! Device groups: made, listed, changed, deleted, and which devices are in them. Rules as such are tested with user groups.

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use super::user_group::{NOBODY, ODD, filled};
use crate::world::Database;
use crate::world::acts::encoded;
use crate::world::server::{Actor, Server};

async fn members(admin: &Actor, group: &str) -> Vec<String> {
    let mut ids = admin.column(&format!("/api/devices?device_group_name={}", encoded(group)), "id").await;
    ids.sort();
    ids
}

async fn take_out(admin: &Actor, path: &str, ids: Value) -> crate::world::server::Reply {
    admin.send(Method::DELETE, &format!("{path}/devices"), Some(ids)).await
}

/// How often processes were told that what they know of a device is another.
async fn told(database: &Database) -> usize {
    database.count("change where kind = 'device'").await
}

on_both! {
    /// A group has what it was made with, and the strategy that it was given.
    async fn are_made_with_what_is_given(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        assert_eq!(admin.get("/api/device-groups").await.ok(), json!({"total": 0, "data": []}));
        let rules = json!([{"type": 0, "name": "Default"}, {"type": 2, "name": "admin"}]);
        let all = json!({"note": "by the window", "allowed_incomings": rules, "colour": "green"});
        let path = admin.new_group("device-groups", "Lab", all).await;
        let expected = json!({
            "guid": path.rsplit_once('/').unwrap().1, "name": "Lab", "note": "by the window", "allowed_incomings": rules,
            "strategy_name": null,
        });
        assert_eq!(admin.row("/api/device-groups").await, expected);
        let strategy = database.guid(uuid::Uuid::now_v7());
        let at = "'2026-01-01T00:00:00+00:00'";
        let columns = "guid, name, created_at";
        database.execute(&format!("insert into strategy ({columns}) values ({strategy}, 'Strict', {at})")).await;
        database.execute(&format!("update device_group set strategy = {strategy}")).await;
        assert_eq!(admin.row("/api/device-groups").await["strategy_name"], "Strict");
        admin.new_group("device-groups", "Default", json!({"note": null, "allowed_incomings": null})).await;
        assert_eq!(admin.column("/api/device-groups", "name").await, ["Lab", "Default"]);
    }

    /// A name is taken once among device groups; wrong names and rules change nothing.
    async fn are_refused_whole(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let rules = json!([{"type": 0, "name": "Default"}]);
        let lab = admin.new_group("device-groups", "Lab", json!({"note": "x", "allowed_incomings": rules})).await;
        let new = |name: &str| admin.post("/api/device-groups", json!({"name": name}));
        assert_eq!(new("Lab").await.refused(409), "there is already a device group Lab");
        for name in ["", " ", " a", "a ", "-", "50%", "a\tb", "a\u{0}b", NOBODY, &"x".repeat(257)] {
            new(name).await.refused(400);
        }
        let before = admin.row("/api/device-groups").await;
        for (kind, name, words) in [
            (1, "Lab", "allowed_incomings: the rule about Lab has the type 1: give 0 for a user group or 2 for a user"),
            (0, "Lab", "allowed_incomings: there is no user group Lab"),
            (2, "ann", "allowed_incomings: there is no user ann"),
        ] {
            let edit = json!({"name": "New", "note": "y", "allowed_incomings": [{"type": kind, "name": name}]});
            assert_eq!(admin.patch(&lab, edit.clone()).await.refused(400), words);
            assert_eq!(admin.post("/api/device-groups", edit).await.refused(400), words);
        }
        admin.patch(&lab, json!({})).await.done();
        assert_eq!(admin.row("/api/device-groups").await, before);
        for name in ODD {
            admin.patch(&lab, json!({"name": name, "note": name})).await.done();
            assert_eq!(admin.row(&format!("/api/device-groups?name={}", encoded(name))).await["note"], name);
        }
        admin.new_group("device-groups", "Lab", json!({})).await;
        assert_eq!(admin.patch(&lab, json!({"name": "Lab"})).await.refused(409), "there is already a device group Lab");
        admin.patch(&lab, json!({"allowed_incomings": []})).await.done();
        assert_eq!(database.count("access_rule").await, 0);
        for path in [format!("/api/device-groups/{NOBODY}"), "/api/device-groups/Lab".to_owned()] {
            admin.patch(&path, json!({"note": "x"})).await.refused(404);
            admin.delete(&path).await.refused(404);
            admin.post(&path, json!([])).await.refused(404);
            take_out(&admin, &path, json!([])).await.refused(404);
        }
    }

    /// Devices are named by their ids; all of them go in, from whatever group, or none.
    async fn take_devices_in(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for id in ["100200300", "till.shop-1", "a-word"] {
            server.sysinfo(id, "dXVpZA==").await;
        }
        let lab = admin.new_group("device-groups", "Lab", json!({})).await;
        let hall = admin.new_group("device-groups", "Hall", json!({})).await;
        admin.post(&lab, json!([])).await.done();
        let before = told(database).await;
        let guid = admin.device("100200300").await;
        let error = admin.post(&lab, json!(["100200300", "nowhere", guid])).await.refused(404);
        assert_eq!(error, format!("there are no devices {guid}, nowhere"));
        assert_eq!(admin.post(&lab, json!(["100200300", "A-WORD"])).await.refused(404), "there is no device A-WORD");
        assert_eq!((members(&admin, "Lab").await, told(database).await), (vec![], before), "nothing is half done");
        admin.post(&lab, json!(["a-word", "100200300", "till.shop-1", "100200300"])).await.done();
        assert_eq!(members(&admin, "Lab").await, ["100200300", "a-word", "till.shop-1"]);
        assert_eq!(told(database).await, before + 3, "processes know of each");
        admin.post(&hall, json!(["a-word"])).await.done();
        assert_eq!((members(&admin, "Lab").await.len(), members(&admin, "Hall").await), (2, vec!["a-word".to_owned()]));
        admin.post(&hall, json!(["a-word"])).await.done();
        assert_eq!(told(database).await, before + 4, "what was in it already is no news");
        for body in [json!({}), json!([1]), json!([null]), Value::Null] {
            admin.post(&lab, body.clone()).await.refused(400);
            take_out(&admin, &lab, body).await.refused(400);
        }
    }

    /// Taken out are those that are in it; one of another group stays, and one that is nowhere refuses all.
    async fn let_devices_out(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for id in ["100200300", "100200301", "100200302", "100200303"] {
            server.sysinfo(id, "dXVpZA==").await;
        }
        let lab = admin.new_group("device-groups", "Lab", json!({})).await;
        let hall = admin.new_group("device-groups", "Hall", json!({})).await;
        admin.post(&lab, json!(["100200300", "100200301"])).await.done();
        admin.post(&hall, json!(["100200302"])).await.done();
        let error = take_out(&admin, &lab, json!(["100200300", "nowhere"])).await.refused(404);
        assert_eq!(error, "there is no device nowhere");
        assert_eq!(members(&admin, "Lab").await.len(), 2);
        let before = told(database).await;
        take_out(&admin, &lab, json!(["100200300", "100200302", "100200303"])).await.done();
        assert_eq!((members(&admin, "Lab").await, members(&admin, "Hall").await), (vec!["100200301".into()], vec!["100200302".into()]));
        assert_eq!(told(database).await, before + 1);
        take_out(&admin, &lab, json!(["100200300"])).await.done();
        assert_eq!(admin.row("/api/devices?id=100200300").await["device_group_name"], json!(null));
    }

    /// A deleted group leaves its devices in none, and no rule; a device that is assigned to it meanwhile is told no.
    async fn leave_their_devices_in_no_group(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for id in ["100200300", "100200301"] {
            server.sysinfo(id, "dXVpZA==").await;
        }
        let lab = admin.new_group("device-groups", "Lab", json!({"allowed_incomings": [{"type": 0, "name": "Default"}]})).await;
        admin.post(&lab, json!(["100200300", "100200301"])).await.done();
        let before = told(database).await;
        admin.delete(&lab).await.done();
        assert_eq!(told(database).await, before + 2);
        assert_eq!(admin.get("/api/devices?device_group_name=-").await.ok()["total"], 2);
        assert_eq!(database.count("access_rule").await, 0);
        admin.delete(&lab).await.refused(404);
        let device = format!("/api/devices/{}", admin.device("100200300").await);
        let error = admin.patch(&device, json!({"device_group_name": "Lab"})).await.refused(400);
        assert_eq!(error, "there is no device group Lab");
        let records = database.texts("select changes from console_audit where endpoint = 'DeleteDeviceGroup' and outcome = 'done'").await;
        let changes: Value = serde_json::from_str(&records[0][0]).unwrap();
        let gone = json!({"note": "", "devices": 2, "allowed_incomings": [{"type": 0, "name": "Default"}]});
        assert_eq!((&changes[0]["what"], &changes[0]["name"], &changes[0]["before"]), (&json!("device_group"), &json!("Lab"), &gone));
    }

    /// Ten thousand devices go in, to another group and out again by one call each, and one more is refused.
    async fn take_ten_thousand_devices_in(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let mut ids: Vec<String> = (0..10_000).map(|number| format!("{}", 100_000_000 + number)).collect();
        for (number, chunk) in ids.chunks(2_000).enumerate() {
            let rows = chunk.iter().enumerate().map(|(row, id)| {
                let guid = 0x0199_9999_9999_7999_8999_0000_0000_0000 + (number * 2_000 + row) as u128;
                let guid = database.guid(uuid::Uuid::from_u128(guid));
                let at = "'2026-01-01T00:00:00+00:00'";
                format!("({guid}, '{id}', '{id}', 'u', '', false, {}{at}, {at})", "'', ".repeat(13))
            });
            let columns = "guid, id, id_folded, uuid, note, disabled, device_name, device_name_folded, username, \
                username_folded, set_device_name, set_username, reported_device_name, reported_username, os, version, \
                cpu, memory, ip, created_at, sysinfo_at";
            let rows = rows.collect::<Vec<_>>().join(",");
            database.execute(&format!("insert into device ({columns}) values {rows}")).await;
        }
        let lab = admin.new_group("device-groups", "Lab", json!({})).await;
        let hall = admin.new_group("device-groups", "Hall", json!({})).await;
        let total = async |group: &str| admin.get(&format!("/api/devices?device_group_name={group}")).await.ok()["total"].clone();
        ids.reverse();
        admin.post(&lab, json!(ids)).await.done();
        assert_eq!((total("Lab").await, told(database).await), (json!(10_000), 10_000));
        admin.post(&hall, json!(ids[..5_000])).await.done();
        take_out(&admin, &hall, json!(ids)).await.done();
        assert_eq!((total("Lab").await, total("Hall").await, total("-").await), (json!(5_000), json!(0), json!(5_000)));
        ids.push("one more".into());
        for reply in [admin.post(&lab, json!(ids)).await, take_out(&admin, &lab, json!(ids)).await] {
            assert_eq!(reply.refused(400), "too many devices at once: give at most 10000");
        }
        admin.delete(&lab).await.done();
        assert_eq!(total("-").await, 10_000);
    }

    /// A page of groups takes as many statements as one of a single group, and pages are whole.
    async fn are_listed_by_a_constant_number_of_statements(database: &Database) {
        let server = Server::that_tells_statements(database);
        let admin = server.administrator().await;
        let told = async |query: &str| server.statements(&admin, &format!("/api/device-groups?{query}")).await;
        let rules = json!([{"type": 0, "name": "Default"}, {"type": 2, "name": "admin"}]);
        admin.new_group("device-groups", "Lab", json!({"allowed_incomings": rules})).await;
        let of_one = told("pageSize=100").await;
        assert!(of_one > 2, "the log tells of {of_one} statements");
        filled(database, "device_group", &(0..120).map(|number| format!("g{number}")).collect::<Vec<_>>()).await;
        for query in ["pageSize=100", "pageSize=100&current=2", "pageSize=10&current=12", "name=%25g%25"] {
            assert_eq!(told(query).await, of_one, "{query}");
        }
        let all = admin.column("/api/device-groups?pageSize=1000", "name").await;
        assert_eq!(all.len(), 121);
        let mut read = Vec::new();
        for page in 1..=3 {
            read.extend(admin.column(&format!("/api/device-groups?pageSize=50&current={page}"), "name").await);
        }
        assert_eq!(read, all);
        assert_eq!(admin.column("/api/device-groups?name=LA%25", "name").await, ["Lab"]);
        assert_eq!(admin.column("/api/device-groups?name=-", "name").await, [""; 0]);
        for query in ["pageSize=1001", "pageSize=0", "current=0"] {
            admin.get(&format!("/api/device-groups?{query}")).await.refused(400);
        }
    }
}
