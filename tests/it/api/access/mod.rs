//! Who may reach which device: one example for each rule, what clients get of it, and who becomes an owner by signing in.

mod worlds;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::world::Database;
use crate::world::acts::{USERS_PASSWORD, encoded, report};
use crate::world::server::{Actor, PASSWORD, Reply, Server};

/// Sets a setting beside the server.
async fn set(database: &Database, name: &str, value: bool) {
    database.execute(&format!("delete from setting where section = 'others' and name = '{name}'")).await;
    let row = format!("insert into setting (section, name, value) values ('others', '{name}', '{value}')");
    database.execute(&row).await;
}

/// Ann and Zoe of Sales, Bob of Support, a device of Ann's (600100), one in the device group Lab (600200) and nobody's (600300).
async fn office(server: &Server) -> Actor {
    let admin = server.administrator().await;
    for group in ["Sales", "Support"] {
        admin.post("/api/user-groups", json!({"name": group})).await.ok();
    }
    admin.post("/api/device-groups", json!({"name": "Lab", "note": "ground floor"})).await.ok();
    for (name, group) in [("ann", "Sales"), ("zoe", "Sales"), ("bob", "Support")] {
        admin.new_user_with(name, json!({"group_name": group})).await;
    }
    for (id, edit) in [
        ("600100", json!({"user_name": "ann", "note": "front desk"})),
        ("600200", json!({"device_group_name": "Lab"})),
        ("600300", json!({})),
    ] {
        server.sysinfo(id, "dXVpZA==").await;
        edit_device(&admin, id, edit).await;
    }
    admin
}

async fn edit_device(admin: &Actor, id: &str, edit: Value) {
    let guid = admin.device(id).await;
    admin.patch(&format!("/api/devices/{guid}"), edit).await.done();
}

async fn group(admin: &Actor, kind: &str, name: &str, edit: Value) {
    let guid = admin.row(&format!("/api/{kind}?name={}", encoded(name))).await["guid"].clone();
    admin.patch(&format!("/api/{kind}/{}", guid.as_str().unwrap()), edit).await.done();
}

async fn explain(admin: &Actor, user: &str, device: &str) -> Reply {
    admin.get(&format!("/api/access/explain?user={}&device={}", encoded(user), encoded(device))).await
}

/// The words for programs of the reasons, after a yes or a no.
async fn kinds(admin: &Actor, user: &str, device: &str) -> String {
    let it = explain(admin, user, device).await.ok();
    let kinds: Vec<_> = it["reasons"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
    format!("{}: {}", if it["allowed"] == true { "yes" } else { "no" }, kinds.join(", "))
}

/// Puts devices into the device group Lab beside the server, numbered on from 0; every seventh is disabled.
async fn crowd(database: &Database, size: usize) {
    let lab = "(select guid from device_group where name = 'Lab')";
    let columns = "(guid, id, id_folded, uuid, note, disabled, owner, device_group, device_name, device_name_folded, \
                   username, username_folded, set_device_name, set_username, reported_device_name, \
                   reported_username, os, version, cpu, memory, ip, created_at, sysinfo_at)";
    let texts = ["''"; 13].join(", ");
    let then = "'2026-01-01T00:00:00+00:00'";
    let rows: Vec<String> = (0..size)
        .map(|number| {
            let guid = database.guid(Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 + number as u128));
            let disabled = number % 7 == 0;
            format!("({guid}, 'n{number}', 'n{number}', 'u', '', {disabled}, null, {lab}, {texts}, {then}, {then})")
        })
        .collect();
    for some in rows.chunks(1_000) {
        database.execute(&format!("insert into device {columns} values {}", some.join(", "))).await;
    }
}

on_both! {
    /// Owners, their groups, rules by group and by person, device groups, and what nobody has.
    async fn each_rule_opens_what_it_says(database: &Database) {
        let server = Server::start(database);
        let admin = office(&server).await;
        assert_eq!(kinds(&admin, "admin", "600300").await, "yes: administrator");
        assert_eq!(kinds(&admin, "ann", "600100").await, "yes: owner");
        assert_eq!(kinds(&admin, "zoe", "600100").await, "yes: same_group");
        for device in ["600100", "600200", "600300"] {
            assert_eq!(kinds(&admin, "bob", device).await, "no: no_rule");
        }
        group(&admin, "user-groups", "Sales", json!({"allowed_incomings": [{"type": 0, "name": "Support"}]})).await;
        assert_eq!(kinds(&admin, "bob", "600100").await, "yes: rule");
        let words = explain(&admin, "bob", "600100").await.ok();
        let expected = "the user group Support, in which bob is, may reach the devices of the user group Sales, and ann, \
                        the owner, is in Sales";
        assert_eq!(words["reasons"][0]["words"], expected);
        assert!(words["scope"].as_str().unwrap().contains("hbbs"), "{words}");
        group(&admin, "user-groups", "Sales", json!({"allowed_incomings": [{"type": 2, "name": "bob"}]})).await;
        assert_eq!(kinds(&admin, "bob", "600100").await, "yes: rule");
        group(&admin, "user-groups", "Sales", json!({"allowed_incomings": []})).await;
        let outgoing = json!({"allowed_outgoings": [{"type": 0, "name": "Sales"}, {"type": 1, "name": "Lab"}]});
        group(&admin, "user-groups", "Support", outgoing).await;
        assert_eq!(kinds(&admin, "bob", "600100").await, "yes: rule");
        assert_eq!(kinds(&admin, "bob", "600200").await, "yes: rule");
        group(&admin, "device-groups", "Lab", json!({"allowed_incomings": [{"type": 2, "name": "zoe"}]})).await;
        assert_eq!(kinds(&admin, "bob", "600200").await, "no: no_rule");
        assert_eq!(kinds(&admin, "zoe", "600200").await, "yes: rule");
        edit_device(&admin, "600100", json!({"device_group_name": "Lab"})).await;
        assert_eq!(kinds(&admin, "zoe", "600100").await, "yes: same_group, rule");
        assert_eq!(kinds(&admin, "bob", "600300").await, "no: no_rule");
        set(database, "only_administrators_reach_unassigned", false).await;
        assert_eq!(kinds(&admin, "bob", "600300").await, "yes: unassigned");
        assert_eq!(kinds(&admin, "bob", "600200").await, "no: no_rule");
        assert_eq!(admin.column("/api/access/devices?user=bob", "id").await, ["600100", "600300"]);
        assert_eq!(admin.column("/api/access/users?device=600300", "name").await, ["admin", "ann", "zoe", "bob"]);
        assert_eq!(admin.column("/api/access/users?device=600200", "name").await, ["admin", "zoe"]);
    }

    /// What is disabled blocks, whatever the rules say.
    async fn what_is_disabled_blocks(database: &Database) {
        let server = Server::start(database);
        let admin = office(&server).await;
        let turn = async |what: &str, guid: String, way: &str| {
            admin.post(&format!("/api/{what}/{guid}/{way}"), Value::Null).await.done();
        };
        turn("devices", admin.device("600100").await, "disable").await;
        for name in ["admin", "ann", "zoe"] {
            assert_eq!(kinds(&admin, name, "600100").await, "no: device_disabled");
        }
        assert_eq!(admin.column("/api/access/devices?user=admin", "id").await, ["600200", "600300"]);
        assert_eq!(admin.column("/api/access/users?device=600100", "name").await, [""; 0]);
        turn("devices", admin.device("600100").await, "enable").await;
        turn("users", admin.user("ann").await, "disable").await;
        assert_eq!(kinds(&admin, "ann", "600100").await, "no: user_disabled, owner_disabled");
        assert_eq!(kinds(&admin, "zoe", "600100").await, "no: owner_disabled");
        assert_eq!(kinds(&admin, "admin", "600100").await, "yes: administrator");
        assert_eq!(admin.column("/api/access/devices?user=zoe", "id").await, [""; 0]);
        assert_eq!(admin.column("/api/access/users?device=600100", "name").await, ["admin"]);
        // Neither does a device group open it.
        edit_device(&admin, "600100", json!({"device_group_name": "Lab"})).await;
        group(&admin, "device-groups", "Lab", json!({"allowed_incomings": [{"type": 2, "name": "bob"}]})).await;
        assert_eq!(kinds(&admin, "bob", "600100").await, "no: owner_disabled");
        assert_eq!(admin.column("/api/access/devices?user=bob", "id").await, ["600200"]);
    }

    /// Circles and rules from a group to itself are legal, and open nothing that they do not name.
    async fn rules_lead_no_further(database: &Database) {
        let server = Server::start(database);
        let admin = office(&server).await;
        admin.post("/api/user-groups", json!({"name": "Ops"})).await.ok();
        let to = |name: &str| json!({"allowed_outgoings": [{"type": 0, "name": name}]});
        for (from, through) in [("Support", "Ops"), ("Ops", "Sales"), ("Sales", "Support")] {
            group(&admin, "user-groups", from, to(through)).await;
        }
        assert_eq!(kinds(&admin, "bob", "600100").await, "no: no_rule");
        group(&admin, "user-groups", "Support", to("Support")).await;
        assert_eq!(kinds(&admin, "bob", "600100").await, "no: no_rule");
    }

    /// The three lists, as the desktop client reads them: every text a text, every number a number.
    async fn clients_get_what_they_may_reach(database: &Database) {
        let server = Server::start(database);
        let admin = office(&server).await;
        let of_client = "current=1&pageSize=100&accessible=&status=1";
        let bob = server.signed_in("bob").await;
        let empty = json!({"total": 0, "data": []});
        for path in ["/api/peers", "/api/users", "/api/device-group/accessible"] {
            assert_eq!(bob.get(&format!("{path}?{of_client}")).await.ok(), empty);
        }
        let outgoing = json!({"allowed_outgoings": [{"type": 0, "name": "Sales"}, {"type": 1, "name": "Lab"}]});
        group(&admin, "user-groups", "Support", outgoing).await;
        let (ann, lab) = (admin.user("ann").await, admin.row("/api/device-groups?name=Lab").await["guid"].clone());
        let peer = |id: &str, more: Value| {
            let said = report(id, "");
            let mut peer = json!({
                "id": id, "status": 1, "user": "", "user_name": "", "device_group_name": "", "note": "",
                "info": {"username": said["username"], "os": said["os"], "device_name": said["hostname"]},
            });
            peer.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            peer
        };
        let of_ann = peer("600100", json!({"user": ann, "user_name": "ann", "note": "front desk"}));
        let in_lab = peer("600200", json!({"device_group_name": "Lab"}));
        let peers = bob.get(&format!("/api/peers?{of_client}")).await.ok();
        assert_eq!(peers, json!({"total": 2, "data": [of_ann, in_lab]}));
        assert_eq!(bob.get("/api/peers?current=2&pageSize=1").await.ok(), json!({"total": 2, "data": [in_lab]}));
        assert_eq!(bob.get("/api/peers?status=0").await.ok(), empty);
        let owner = json!({
            "guid": ann, "name": "ann", "display_name": null, "avatar": null, "email": "", "note": "",
            "group_name": "Sales", "status": 1, "is_admin": false,
        });
        let owners = bob.get(&format!("/api/users?{of_client}")).await.ok();
        assert_eq!(owners, json!({"total": 1, "data": [owner]}));
        assert_eq!(bob.get("/api/users?accessible=&status=0").await.ok(), empty);
        let groups = bob.get("/api/device-group/accessible?current=1&pageSize=100").await.ok();
        assert_eq!(groups, json!({"total": 1, "data": [{"guid": lab, "name": "Lab", "note": "ground floor"}]}));
        bob.get("/api/users").await.refused(403);
        bob.get("/api/peers?status=on").await.refused(400);
        bob.get("/api/peers?pageSize=1001").await.refused(400);
        assert_eq!(admin.column(&format!("/api/peers?{of_client}"), "id").await, ["600100", "600200", "600300"]);
        for (id, found) in [
            ("600200", vec!["600200"]), ("%2500200", vec!["600200"]), ("6001%25", vec!["600100"]), ("600", vec![]), ("-", vec![]),
            ("", vec!["600100", "600200", "600300"]),
        ] {
            assert_eq!(admin.column(&format!("/api/peers?{of_client}&id={id}"), "id").await, found, "{id}");
            assert_eq!(admin.get(&format!("/api/peers?id={id}&pageSize=1")).await.ok()["total"], found.len(), "{id}");
        }
        assert_eq!(admin.column(&format!("/api/users?{of_client}"), "name").await, ["ann"]);
        assert_eq!(admin.column("/api/device-group/accessible", "name").await, ["Lab"]);
        // A token shows no more than what it carries.
        let token = server.bearer(&admin.new_token(json!({"strategy": "rw"})).await);
        token.get("/api/peers").await.refused(403);
        token.get("/api/users?accessible=").await.refused(403);
        let token = server.bearer(&admin.new_token(json!({"user": "rw", "device": "rw"})).await);
        assert_eq!(token.get("/api/device-group/accessible").await.refused(403), "Missing permission: Group r");
        let token = server.bearer(&admin.new_token(json!({"group": "r"})).await);
        assert_eq!(token.column("/api/device-group/accessible", "name").await, ["Lab"]);
        set(database, "disable_accessible_devices", true).await;
        for actor in [&admin, &bob] {
            for path in ["/api/peers", "/api/users", "/api/device-group/accessible"] {
                let error = actor.get(&format!("{path}?{of_client}")).await.refused(403);
                assert_eq!(error, "Retrieving accessible devices is disabled.");
            }
        }
        admin.get("/api/users").await.ok();
        explain(&admin, "bob", "600100").await.ok();
    }

    /// The list of users can be narrowed to one status, whoever is in reach.
    async fn users_are_listed_by_status(database: &Database) {
        let server = Server::start(database);
        let admin = office(&server).await;
        let zoe = admin.user("zoe").await;
        admin.post(&format!("/api/users/{zoe}/disable"), Value::Null).await.done();
        assert_eq!(admin.column("/api/users?status=0", "name").await, ["zoe"]);
        assert_eq!(admin.column("/api/users?status=1&name=%25n%25", "name").await, ["admin", "ann"]);
        assert_eq!(admin.column("/api/users?status=-1", "name").await, [""; 0]);
        admin.get("/api/users?status=enabled").await.refused(400);
    }

    /// Whoever is asked about must be there; names may be anything, guids too.
    async fn what_is_asked_about_is_named_exactly(database: &Database) {
        let server = Server::start(database);
        let admin = office(&server).await;
        let ann = admin.user("ann").await;
        for name in ["O'Brien, \"&\"", "研究 🧪", "\u{5d0}\u{5d1}"] {
            admin.new_user_with(name, json!({"group_name": "Sales"})).await;
        }
        for id in ["front-desk", "back-office"] {
            server.sysinfo(id, "dXVpZA==").await;
            edit_device(&admin, id, json!({"user_name": "O'Brien, \"&\""})).await;
        }
        assert_eq!(kinds(&admin, "O'Brien, \"&\"", "front-desk").await, "yes: owner");
        assert_eq!(kinds(&admin, "研究 🧪", "back-office").await, "yes: same_group");
        let device = admin.device("600100").await;
        // No device can call itself by the guid of another.
        server.nobody().post("/api/sysinfo", report(&device, "dXVpZA==")).await.refused(400);
        let it = explain(&admin, &ann, &device).await.ok();
        assert_eq!((&it["user"], &it["device"], &it["allowed"]), (&json!("ann"), &json!("600100"), &json!(true)));
        let nobody = explain(&admin, "Ann", "600100").await.refused(404);
        assert!(nobody.contains("Ann"), "{nobody}");
        explain(&admin, "ann", "1%").await.refused(404);
        explain(&admin, "", "600100").await.refused(400);
        explain(&admin, "ann", "").await.refused(400);
        admin.get("/api/access/devices?user=nobody").await.refused(404);
        admin.get("/api/access/users?device=nothing").await.refused(404);
        admin.get("/api/access/devices").await.refused(400);
        server.signed_in("ann").await.get("/api/access/explain?user=ann&device=600100").await.refused(403);
        let token = server.bearer(&admin.new_token(json!({"device": "r", "user": "r"})).await);
        let missing = explain(&token, "ann", "600100").await.refused(403);
        assert!(missing.contains("Group"), "{missing}");
    }

    /// A client's sign-in takes what nobody has, and only on the machine itself.
    async fn signing_in_makes_an_owner(database: &Database) {
        let server = Server::start(database);
        let admin = office(&server).await;
        let sign_in = async |name: &str, id: &str, uuid: &str| {
            let password = if name == "admin" { PASSWORD } else { USERS_PASSWORD };
            let body = json!({
                "username": name, "password": password, "id": id, "uuid": uuid, "autoLogin": true,
                "type": "account", "deviceInfo": {"os": "linux", "type": "client", "name": "pc"},
            });
            server.nobody().post("/api/login", body).await.ok();
        };
        let owner = async |id: &str| admin.row(&format!("/api/devices?id={id}")).await["user_name"].clone();
        sign_in("bob", "600300", "b3RoZXI=").await;
        sign_in("bob", "", "").await;
        sign_in("bob", "600999", "dXVpZA==").await;
        assert_eq!(owner("600300").await, Value::Null);
        let disabled = admin.device("600300").await;
        admin.post(&format!("/api/devices/{disabled}/disable"), Value::Null).await.done();
        sign_in("bob", "600300", "dXVpZA==").await;
        let row = admin.row("/api/devices?id=600300").await;
        assert_eq!((&row["user_name"], &row["status"]), (&json!("bob"), &json!(0)));
        let noted = database.texts("select changes from console_audit where endpoint = 'Login'").await.concat().concat();
        assert!(noted.contains(r#""user_name":"bob""#), "{noted}");
        // It is never taken over, and somebody who signs in at a group's device becomes its owner beside the group.
        sign_in("zoe", "600300", "dXVpZA==").await;
        sign_in("zoe", "600100", "dXVpZA==").await;
        sign_in("zoe", "600200", "dXVpZA==").await;
        let owners = [owner("600100").await, owner("600200").await, owner("600300").await];
        assert_eq!(owners, ["ann", "zoe", "bob"]);
        server.signed_in("zoe").await;
        sign_in("admin", "600300", "dXVpZA==").await;
        assert_eq!(owner("600300").await, "bob");
    }

    /// What is asked costs as many statements with a thousand rules as with none.
    async fn the_number_of_statements_is_constant(database: &Database) {
        let server = Server::that_tells_statements(database);
        let admin = office(&server).await;
        let bob = server.signed_in("bob").await;
        let asked = [
            "/api/peers?pageSize=100",
            "/api/users?accessible=&status=1",
            "/api/device-group/accessible",
            "/api/access/explain?user=bob&device=600100",
            "/api/access/devices?user=bob",
            "/api/access/users?device=600100",
        ];
        let counts = async || {
            let mut counts = Vec::new();
            for path in asked {
                let actor = if path.starts_with("/api/access") { &admin } else { &bob };
                counts.push(server.statements(actor, path).await);
            }
            counts
        };
        group(&admin, "user-groups", "Support", json!({"allowed_outgoings": [{"type": 0, "name": "Sales"}]})).await;
        group(&admin, "device-groups", "Lab", json!({"allowed_incomings": [{"type": 2, "name": "bob"}]})).await;
        let of_few = counts().await;
        assert!(of_few.iter().all(|count| (3..12).contains(count)), "{of_few:?}");
        let mut rules = vec![json!({"type": 0, "name": "Sales"}), json!({"type": 1, "name": "Lab"})];
        for number in 0..150 {
            admin.post("/api/user-groups", json!({"name": format!("group {number}")})).await.ok();
            rules.push(json!({"type": 0, "name": format!("group {number}")}));
        }
        group(&admin, "user-groups", "Support", json!({"allowed_outgoings": rules})).await;
        for number in 0..40 {
            server.sysinfo(&format!("60050{number}"), "dXVpZA==").await;
            edit_device(&admin, &format!("60050{number}"), json!({"user_name": "ann"})).await;
        }
        assert_eq!(bob.get("/api/peers").await.ok()["total"], 42);
        assert_eq!(counts().await, of_few);
    }
    /// Whoever reaches more devices than are found by index gets the same list.
    async fn very_many_devices_are_counted_and_listed_as_few_are(database: &Database) {
        const CROWD: usize = 12_000;
        let server = Server::start(database);
        let admin = office(&server).await;
        group(&admin, "device-groups", "Lab", json!({"allowed_incomings": [{"type": 2, "name": "zoe"}]})).await;
        crowd(database, CROWD).await;
        let mut expected: Vec<String> = (0..CROWD).filter(|n| n % 7 != 0).map(|n| format!("n{n}")).collect();
        // They are younger: the device of Zoe's group and the one that was in the device group before.
        expected.extend(["600100", "600200"].map(str::to_owned));
        assert!(expected.len() > 10_000);
        for page in [1, 2, expected.len() / 200, expected.len() / 100, expected.len() / 100 + 1] {
            let path = format!("/api/access/devices?user=zoe&pageSize=100&current={page}");
            let list = admin.get(&path).await.ok();
            let ids: Vec<_> = list["data"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect();
            assert_eq!(list["total"], expected.len(), "page {page}");
            assert_eq!(ids, expected.chunks(100).nth(page - 1).unwrap_or_default(), "page {page}");
        }
    }
}
