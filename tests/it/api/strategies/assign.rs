//! Who gets which strategy: assigned to devices, users and device groups, and what is effective then.

use serde_json::{Value, json};

use crate::world::server::{Actor, Server};

/// A device with an owner in a device group, a strategy for each, and their guids.
struct Scene {
    device: String,
    user: String,
    group: String,
    own: String,
    users: String,
    groups: String,
}

async fn scene(server: &Server, admin: &Actor) -> Scene {
    server.sysinfo("100200300", "dXVpZA==").await;
    let scene = Scene {
        device: admin.device("100200300").await,
        user: admin.new_user("ann").await,
        group: admin.new_device_group("Lab").await,
        own: admin.new_strategy("Own", json!({"enable-audio": "N"})).await,
        users: admin.new_strategy("Users", json!({"enable-audio": "Y"})).await,
        groups: admin.new_strategy("Groups", json!({"enable-camera": "N"})).await,
    };
    let edit = json!({"user_name": "ann", "device_group_name": "Lab"});
    admin.patch(&format!("/api/devices/{}", scene.device), edit).await.done();
    scene
}

async fn is(admin: &Actor, strategy: &str, source: &str) {
    let effective = admin.effective("100200300").await;
    assert_eq!((&effective["strategy"], &effective["source"]), (&json!(strategy), &json!(source)), "{effective}");
    for row in admin.get("/api/strategies").await.ok().as_array().unwrap() {
        assert_eq!(row["devices"], u64::from(row["name"] == strategy), "{row}");
        let devices = admin.rows(&format!("/api/strategies/{}/devices", row["guid"].as_str().unwrap())).await;
        assert_eq!(devices.len(), usize::from(row["name"] == strategy), "{row}");
        assert!(devices.iter().all(|device| device["source"] == source), "{devices:?}");
    }
}

on_both! {
    /// The device's own counts, else its owner's, else its group's, else Default; and a disabled one hides none behind it.
    async fn the_nearest_is_effective(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let it = scene(&server, &admin).await;
        let assign = async |strategy: Option<&str>, kind: &str, guid: &str| {
            admin.post("/api/strategies/assign", json!({"strategy": strategy, kind: [guid]})).await.done();
        };
        is(&admin, "Default", "default").await;
        assign(Some(&it.groups), "groups", &it.group).await;
        is(&admin, "Groups", "device_group").await;
        assign(Some(&it.users), "users", &it.user).await;
        is(&admin, "Users", "user").await;
        assign(Some(&it.own), "peers", &it.device).await;
        is(&admin, "Own", "device").await;
        assert_eq!(admin.row("/api/devices").await["strategy_name"], "Own");
        assert_eq!(admin.row("/api/device-groups").await["strategy_name"], "Groups");
        admin.put(&format!("/api/strategies/{}/status", it.own), json!(false)).await.done();
        is(&admin, "Own", "device").await;
        let effective = admin.effective(&it.device).await;
        assert_eq!((&effective["status"], &effective["options"]), (&json!(0), &json!([])));
        assert_eq!((&effective["taken"], &effective["modified_at"]), (&json!(true), &Value::Null));
        assign(None, "peers", &it.device).await;
        let effective = admin.effective("100200300").await;
        let option = json!({"key": "enable-audio", "value": "Y", "strategy": "Users", "source": "user"});
        assert_eq!((&effective["options"], &effective["taken"]), (&json!([option]), &json!(false)));
        admin.delete(&format!("/api/strategies/{}", it.users)).await.done();
        is(&admin, "Groups", "device_group").await;
        assign(Some(&it.own), "users", &it.user).await;
        is(&admin, "Own", "user").await;
        admin.delete(&format!("/api/users/{}", it.user)).await.done();
        is(&admin, "Groups", "device_group").await;
        admin.delete(&format!("/api/device-groups/{}", it.group)).await.done();
        is(&admin, "Default", "default").await;
        for device in ["1", "0198f2a0-0c1e-7c40-8a55-3d1f9a2b7e10", ""] {
            let words = admin.get(&format!("/api/strategies/effective?device={device}")).await.refused(404);
            assert_eq!(words, format!("there is no device {device}"));
        }
    }

    /// All of it or nothing: what is not there is named.
    async fn one_that_is_not_there_refuses_the_whole(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let it = scene(&server, &admin).await;
        let none = "0198f2a0-0c1e-7c40-8a55-3d1f9a2b7e10";
        for (body, words) in [
            (json!({"strategy": none, "peers": [it.device]}), format!("there is no strategy {none}")),
            (json!({"strategy": "Own", "peers": [it.device]}), "there is no strategy Own".into()),
            (json!({"strategy": it.own, "peers": [it.device, none]}), format!("there is no device {none}")),
            (json!({"strategy": it.own, "peers": ["100200300"]}), "there is no device 100200300".into()),
            (json!({"strategy": it.own, "peers": [it.device], "users": ["ann", none]}), format!("there are no users ann, {none}")),
            (json!({"strategy": it.own, "users": [it.user], "groups": [none]}), format!("there is no device group {none}")),
            (json!({"peers": [it.device], "groups": [it.device]}), format!("there is no device group {}", it.device)),
        ] {
            assert_eq!(admin.post("/api/strategies/assign", body.clone()).await.refused(404), words, "{body}");
        }
        for body in [json!({"strategy": it.own}), json!({"strategy": it.own, "peers": [], "users": null, "groups": []}), json!({})] {
            let words = admin.post("/api/strategies/assign", body).await.refused(400);
            assert!(words.contains("nothing is named"), "{words}");
        }
        let many: Vec<String> = (0..10_001).map(|_| uuid::Uuid::now_v7().to_string()).collect();
        let words = admin.post("/api/strategies/assign", json!({"strategy": it.own, "peers": many})).await.refused(400);
        assert!(words.contains("at most 10000"), "{words}");
        let words = admin.post("/api/strategies/assign", json!({"strategy": it.own, "users": many[1..]})).await.refused(404);
        assert!(words.ends_with("and 9990 more"), "{words}");
        is(&admin, "Default", "default").await;
        let everything = json!({"strategy": it.own, "peers": [it.device, it.device], "users": [it.user], "groups": [it.group]});
        admin.post("/api/strategies/assign", everything).await.done();
        is(&admin, "Own", "device").await;
    }

    /// Whoever assigns must be able to read whom it is for.
    async fn an_assignment_needs_to_read_whom_it_is_for(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let it = scene(&server, &admin).await;
        for (more, kind, guid, area) in [
            ("device", "peers", &it.device, "Device"),
            ("user", "users", &it.user, "User"),
            ("group", "groups", &it.group, "Group"),
        ] {
            let body = json!({"strategy": it.own, kind: [guid]});
            let token = admin.new_token(json!({"strategy": "rw"})).await;
            let words = server.bearer(&token).post("/api/strategies/assign", body.clone()).await.refused(403);
            assert!(words.contains(area), "{words}");
            let token = admin.new_token(json!({"strategy": "rw", more: "r"})).await;
            server.bearer(&token).post("/api/strategies/assign", body).await.done();
        }
    }

    /// A strategy says to how many it is assigned, and the lists find them by it.
    async fn who_has_it_is_found_and_counted(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let it = scene(&server, &admin).await;
        server.sysinfo("100200301", "dXVpZA==").await;
        let body = json!({"strategy": it.own, "peers": [it.device], "users": [it.user], "groups": [it.group]});
        admin.post("/api/strategies/assign", body).await.done();
        let strategy = admin.get(&format!("/api/strategies/{}", it.own)).await.ok();
        assert_eq!(strategy["assigned"], json!({"devices": 1, "users": 1, "device_groups": 1}));
        let other = admin.get(&format!("/api/strategies/{}", it.users)).await.ok();
        assert_eq!(other["assigned"], json!({"devices": 0, "users": 0, "device_groups": 0}));
        assert_eq!(admin.row("/api/users?name=ann").await["strategy_name"], "Own");
        assert_eq!(admin.row("/api/users?name=admin").await["strategy_name"], Value::Null);
        for (list, column, has, has_none) in [
            ("devices", "id", &["100200300"][..], &["100200301"][..]),
            ("users", "name", &["ann"], &["admin"]),
            ("device-groups", "name", &["Lab"], &[]),
        ] {
            for (filter, found) in [("Own", has), ("%25OW%25", has), ("own", &[]), ("-", has_none), ("Users", &[])] {
                let path = format!("/api/{list}?strategy_name={filter}");
                assert_eq!(admin.column(&path, column).await, found, "{path}");
            }
        }
        admin.patch(&format!("/api/strategies/{}", it.own), json!({"name": "Ärger"})).await.done();
        assert_eq!(admin.column("/api/users?strategy_name=%25%C3%A4rg%25", "name").await, ["ann"]);
        // Who lists whose devices are within reach learns nothing of it, and does not search by it.
        let accessible = admin.rows("/api/users?accessible=&strategy_name=Users&current=1&pageSize=100").await;
        assert!(accessible.iter().any(|user| user["name"] == "ann"), "{accessible:?}");
        assert!(accessible.iter().all(|user| user["strategy_name"] == Value::Null), "{accessible:?}");
    }

    /// Ten thousand devices, users and device groups are one call, and all of them get it or none.
    async fn ten_thousand_get_it_in_one_call(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let it = scene(&server, &admin).await;
        let columns = "uuid, note, disabled, device_name, device_name_folded, username, username_folded, set_device_name, \
            set_username, reported_device_name, reported_username, os, version, cpu, memory, ip, created_at, sysinfo_at";
        let guids: Vec<uuid::Uuid> =
            (0..9_997_u128).map(|number| uuid::Uuid::from_u128(0x0199_9999_9999_7999_8999 << 48 | number)).collect();
        for chunk in guids.chunks(500) {
            let copies = chunk.iter().map(|guid| {
                let value = match database.url.starts_with("sqlite") {
                    true => database.guid(*guid),
                    false => format!("'{guid}'::uuid"),
                };
                format!("select {value}, 'd{guid}', 'd{guid}', {columns} from device where id = '100200300'")
            });
            let copies = copies.collect::<Vec<_>>().join(" union all ");
            database.execute(&format!("insert into device (guid, id, id_folded, {columns}) {copies}")).await;
        }
        let mut peers: Vec<String> = guids.iter().map(uuid::Uuid::to_string).collect();
        peers.push(it.device.clone());
        peers.reverse();
        let mut body = json!({"strategy": it.own, "peers": peers, "users": [it.user], "groups": [it.group]});
        admin.post("/api/strategies/assign", body.clone()).await.done();
        let assigned = async |strategy: &str| admin.get(&format!("/api/strategies/{strategy}")).await.ok()["assigned"].take();
        assert_eq!(assigned(&it.own).await, json!({"devices": 9_998, "users": 1, "device_groups": 1}));
        body["strategy"] = json!(it.users);
        body["peers"][4_000] = json!("01999999-9999-7999-8999-ffffffffffff");
        assert!(admin.post("/api/strategies/assign", body.clone()).await.refused(404).contains("ffffffffffff"));
        assert_eq!(assigned(&it.own).await, json!({"devices": 9_998, "users": 1, "device_groups": 1}), "all or none");
        body["strategy"] = Value::Null;
        body["peers"] = json!(peers);
        admin.post("/api/strategies/assign", body).await.done();
        assert_eq!(assigned(&it.own).await, json!({"devices": 0, "users": 0, "device_groups": 0}));
    }

    /// A request asks the database as often for many as for one.
    async fn the_number_of_statements_is_constant(database: &Database) {
        let server = Server::that_tells_statements(database);
        let admin = server.administrator().await;
        let it = scene(&server, &admin).await;
        for id in 100_000..100_040 {
            server.sysinfo(&id.to_string(), "dXVpZA==").await;
        }
        let devices = admin.column("/api/devices?pageSize=100", "guid").await;
        let get = async |path: &str| server.statements(&admin, path).await;
        let there_and_back = async |devices: &[String]| {
            server.told(async || {
                for strategy in [json!(it.own), Value::Null] {
                    admin.post("/api/strategies/assign", json!({"strategy": strategy, "peers": devices})).await.done();
                }
            })
            .await
        };
        let (list, effective) = (get("/api/strategies").await, get("/api/strategies/effective?device=100000").await);
        let own = format!("/api/strategies/{}/devices", it.own);
        let one = there_and_back(&devices[..1]).await;
        assert_eq!(there_and_back(&devices).await, one, "an assignment to {} devices", devices.len());
        admin.post("/api/strategies/assign", json!({"strategy": it.own, "peers": devices[..1]})).await.done();
        let few = get(&own).await;
        assert!(list > 2 && few > 2 && effective > 2, "{list} {few} {effective}");
        admin.post("/api/strategies/assign", json!({"strategy": it.own, "peers": devices})).await.done();
        for number in 0..10 {
            admin.new_strategy(&format!("s{number}"), json!({"enable-audio": "N"})).await;
        }
        assert_eq!(get("/api/strategies").await, list);
        assert_eq!(get(&format!("{own}?taken=false&pageSize=20&current=2")).await, few);
        assert_eq!(get("/api/strategies/effective?device=100000").await, effective);
    }
}
