//! Strategies at the hands of people: made, changed, assigned, and what is effective where. How they come to devices is
//! in `push`.

mod assign;
mod push;

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use crate::world::server::{Actor, Server};

impl Actor {
    /// Makes a strategy of these options and gives its guid.
    pub async fn new_strategy(&self, name: &str, options: Value) -> String {
        let body = json!({"name": name, "options": options});
        self.post("/api/strategies", body).await.ok()["guid"].as_str().unwrap().to_owned()
    }

    /// Makes a device group and gives its guid.
    async fn new_device_group(&self, name: &str) -> String {
        self.post("/api/device-groups", json!({"name": name})).await.ok()["guid"].as_str().unwrap().to_owned()
    }

    /// Reads the strategy of this name, without its options.
    async fn strategy(&self, name: &str) -> Value {
        let all = self.get("/api/strategies").await.ok();
        let found = all.as_array().expect("a bare array").iter().find(|one| one["name"] == name);
        found.unwrap_or_else(|| panic!("no {name} in {all}")).clone()
    }

    async fn edit_options(&self, guid: &str, options: Value) {
        self.patch(&format!("/api/strategies/{guid}"), json!({"options": options})).await.done();
    }

    async fn effective(&self, device: &str) -> Value {
        self.get(&format!("/api/strategies/effective?device={device}")).await.ok()
    }
}

on_both! {
    /// The strategy of every device that has no other is there from the first start, and stays.
    async fn default_is_there_and_stays(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let row = admin.strategy("Default").await;
        assert_eq!((&row["status"], &row["is_default"], &row["devices"]), (&json!(1), &json!(true), &json!(0)));
        assert!(row.get("options").is_none(), "{row}");
        let path = format!("/api/strategies/{}", row["guid"].as_str().unwrap());
        assert_eq!(admin.get(&path).await.ok()["options"], json!({}));
        let words = admin.delete(&path).await.refused(409);
        assert!(words.contains("disabled, not deleted"), "{words}");
        admin.patch(&path, json!({"name": "Other"})).await.refused(409);
        admin.patch(&path, json!({"name": "Default", "options": {"enable-audio": "N"}})).await.done();
        admin.put(&format!("{path}/status"), json!(false)).await.done();
        assert_eq!(admin.strategy("Default").await["status"], 0);
        // Copies are called by a number, or as is said.
        for (name, called) in [(Value::Null, "Default 2"), (Value::Null, "Default 3"), (json!("Mine"), "Mine")] {
            let guid = admin.post(&format!("{path}/duplicate"), json!({"name": name})).await.ok()["guid"].clone();
            let copy = admin.get(&format!("/api/strategies/{}", guid.as_str().unwrap())).await.ok();
            assert_eq!((&copy["name"], &copy["status"]), (&json!(called), &json!(0)));
            assert_eq!(copy["options"], json!({"enable-audio": "N"}));
            assert_eq!(copy["is_default"], false);
        }
        admin.post(&format!("{path}/duplicate"), json!({"name": "Mine"})).await.refused(409);
        // Whoever has nothing to say of it sends nothing.
        let copy = admin.send(Method::POST, &format!("{path}/duplicate"), None).await.ok();
        assert_eq!(admin.get(&format!("/api/strategies/{}", copy["guid"].as_str().unwrap())).await.ok()["name"], "Default 4");
        drop(server);
        let again = Server::start(database);
        let admin = again.administrator().await;
        assert_eq!(admin.get("/api/strategies").await.ok().as_array().unwrap().len(), 5);
    }

    /// Two processes that start together make one.
    async fn two_that_start_together_make_one_default(database: &Database) {
        database.share_a_key();
        let (one, two) = std::thread::scope(|scope| {
            let other = scope.spawn(|| Server::start(database));
            (Server::start(database), other.join().unwrap())
        });
        for server in [one, two] {
            let all = server.administrator().await.get("/api/strategies").await.ok();
            assert_eq!(all.as_array().unwrap().len(), 1, "{all}");
        }
    }

    /// Options are merged, `null` takes one away, and a change of them gives a new stamp; a name does not.
    async fn are_made_changed_and_deleted(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.new_strategy("Kiosk", json!({"enable-audio": "N", "enable-camera": "N", "relay-server": ""})).await;
        let path = format!("/api/strategies/{guid}");
        let stamp = async || admin.get(&path).await.ok()["modified_at"].as_i64().unwrap();
        let first = stamp().await;
        assert!(first > 1_700_000_000_000_000);
        admin.edit_options(&guid, json!({"enable-audio": null, "whitelist": "10.0.0.0/8", "enable-camera": "N"})).await;
        let row = admin.get(&path).await.ok();
        let options = json!({"enable-camera": "N", "relay-server": "", "whitelist": "10.0.0.0/8"});
        assert_eq!(row["options"], options);
        let second = stamp().await;
        assert!(second > first);
        admin.patch(&path, json!({"name": "Kiosks 日本 \"'%20;"})).await.refused(400);
        admin.patch(&path, json!({"name": "Kiosks 日本 \"';"})).await.done();
        admin.edit_options(&guid, json!({"enable-camera": "N", "enable-tunnel": null})).await;
        admin.put(&format!("{path}/status"), json!(false)).await.done();
        assert_eq!(stamp().await, second, "nothing of the options changed");
        let row = admin.get(&path).await.ok();
        assert_eq!((&row["name"], &row["status"], &row["options"]), (&json!("Kiosks 日本 \"';"), &json!(0), &options));
        admin.put(&format!("{path}/status"), json!(true)).await.done();
        for body in [json!(1), json!("true"), json!({"status": true}), Value::Null] {
            admin.put(&format!("{path}/status"), body).await.refused(400);
        }
        admin.post("/api/strategies", json!({"name": "Kiosks 日本 \"';"})).await.refused(409);
        admin.patch(&path, json!({"name": "Default"})).await.refused(409);
        for name in ["", " x", "-", "a%", "0198f2a0-0c1e-7c40-8a55-3d1f9a2b7e10", "a\nb", &"x".repeat(257)] {
            admin.post("/api/strategies", json!({"name": name})).await.refused(400);
        }
        admin.delete(&path).await.done();
        for gone in [path.as_str(), "/api/strategies/none", "/api/strategies/0198f2a0-0c1e-7c40-8a55-3d1f9a2b7e10"] {
            let words = admin.get(gone).await.refused(404);
            assert_eq!(words, format!("there is no strategy {}", gone.rsplit_once('/').unwrap().1));
            admin.delete(gone).await.refused(404);
            admin.patch(gone, json!({"name": "x"})).await.refused(404);
            admin.put(&format!("{gone}/status"), json!(true)).await.refused(404);
            admin.post(&format!("{gone}/duplicate"), json!({})).await.refused(404);
            admin.get(&format!("{gone}/devices")).await.refused(404);
        }
    }

    /// What no client reads from there, and what it could not use, is refused whole with what is allowed.
    async fn wrong_options_change_nothing(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.new_strategy("Kiosk", json!({"enable-audio": "N"})).await;
        let path = format!("/api/strategies/{guid}");
        let before = admin.get(&path).await.ok();
        for (options, part) in [
            (json!({"theme": "dark"}), "cannot carry theme; what it can carry is access-mode"),
            (json!({"hide-tray": "Y", "proxy-url": ""}), "cannot carry hide-tray, proxy-url"),
            (json!({"no-such": null}), "cannot carry no-such"),
            (json!({"enable-audio": "yes"}), "enable-audio takes Y, N"),
            (json!({"whitelist": "10.0.0.1,10.0.0"}), "\"10.0.0\""),
            (json!({"direct-access-port": "70000"}), "a port from 1 to 65535"),
            (json!({"access-mode": "none"}), "custom, full, view"),
            (json!({"api-server": "https://a.example"}), "name it in `acknowledge`"),
            (json!({"stop-service": "Y"}), "stop-service"),
        ] {
            let mut with_good = options.clone();
            with_good["enable-camera"] = json!("N");
            let words = admin.patch(&path, json!({"options": with_good})).await.refused(400);
            assert!(words.contains(part), "{options}: {words}");
            let new = options.as_object().unwrap().iter().map(|(key, value)| (key.clone(), json!(value.as_str().unwrap_or_default())));
            let new: Value = new.collect::<serde_json::Map<_, _>>().into();
            let words = admin.post("/api/strategies", json!({"name": "Other", "options": new})).await.refused(400);
            assert!(words.contains(part), "{options}: {words}");
        }
        for value in [json!(true), json!(1), json!(["N"]), json!({})] {
            admin.patch(&path, json!({"options": {"enable-audio": value}})).await.refused(400);
        }
        assert_eq!(admin.get(&path).await.ok(), before);
        assert_eq!(admin.get("/api/strategies").await.ok().as_array().unwrap().len(), 2);
        // Acknowledged, they are taken; what stays as it is needs no more of it, and taking away does.
        let mut edit = json!({"options": {"api-server": "https://a.example"}, "acknowledge": ["api-server"]});
        admin.patch(&path, edit.clone()).await.done();
        edit["acknowledge"] = Value::Null;
        admin.patch(&path, edit).await.done();
        admin.patch(&path, json!({"options": {"api-server": null}})).await.refused(400);
        admin.patch(&path, json!({"options": {"api-server": null}, "acknowledge": ["api-server"]})).await.done();
        let offered = admin.get("/api/strategies/options").await.ok();
        assert_eq!(offered.as_array().unwrap().len(), 57);
        assert_eq!(offered[1]["key"], "enable-keyboard");
        assert_eq!(offered[1]["values"], json!(["Y", "N"]));
    }

    /// What is secret of a strategy is told to the devices that get it, and to nobody else; it is stored sealed.
    async fn a_password_is_sealed_and_given_to_devices_alone(database: &Database) {
        const KEY: &str = "preset-address-book-password";
        let server = Server::start(database);
        let admin = server.administrator().await;
        server.sysinfo(push::ID, push::UUID).await;
        let device = admin.device(push::ID).await;
        let mut client = push::Client::default();
        let guid = admin.new_strategy("Kiosk", json!({(KEY): "open sesame", "enable-audio": "N"})).await;
        admin.post("/api/strategies/assign", json!({"strategy": guid, "peers": [device]})).await.done();
        assert_eq!(client.beat(&server).await, Some(json!({(KEY): "open sesame", "enable-audio": "N"})));
        client.is_noted(&server, &admin).await;
        let path = format!("/api/strategies/{guid}");
        let token = server.bearer(&admin.new_token(json!({"strategy": "rw", "device": "r"})).await);
        let masked = json!({"key": KEY, "value": "***", "strategy": "Kiosk", "source": "device"});
        for actor in [&admin, &token] {
            assert_eq!(actor.get(&path).await.ok()["options"], json!({(KEY): "***", "enable-audio": "N"}));
            let effective = actor.effective(push::ID).await;
            assert!(effective["options"].as_array().unwrap().contains(&masked), "{effective}");
        }
        // Sent back as it is shown, and given again, it stays, and is no news.
        let stamp = admin.strategy("Kiosk").await["modified_at"].clone();
        for same in ["***", "open sesame"] {
            token.edit_options(&guid, json!({(KEY): same, "enable-audio": "N"})).await;
            assert_eq!(admin.strategy("Kiosk").await["modified_at"], stamp, "{same}");
        }
        client.hears_nothing(&server).await;
        token.edit_options(&guid, json!({(KEY): "***", "enable-audio": "Y"})).await;
        assert_eq!(client.beat(&server).await, Some(json!({(KEY): "open sesame", "enable-audio": "Y"})));
        admin.edit_options(&guid, json!({(KEY): "open barley"})).await;
        assert_eq!(client.beat(&server).await, Some(json!({(KEY): "open barley", "enable-audio": "Y"})));
        // A copy has it, too.
        let copy = admin.post(&format!("{path}/duplicate"), json!({})).await.ok()["guid"].clone();
        admin.post("/api/strategies/assign", json!({"strategy": copy, "peers": [device]})).await.done();
        assert_eq!(client.beat(&server).await, Some(json!({(KEY): "open barley", "enable-audio": "Y"})));
        database.seals(&["open sesame", "open barley"]).await;
        // Taken out it is taken back; what is shown in its place is no password.
        admin.edit_options(copy.as_str().unwrap(), json!({(KEY): null})).await;
        assert_eq!(client.beat(&server).await, Some(json!({(KEY): "", "enable-audio": "Y"})));
        let mask = json!({"name": "Other", "options": {(KEY): "***"}});
        assert!(admin.post("/api/strategies", mask.clone()).await.refused(400).contains("this one has none"));
        let copy = format!("/api/strategies/{}", copy.as_str().unwrap());
        assert!(admin.patch(&copy, mask).await.refused(400).contains("this one has none"));
        admin.edit_options(&guid, json!({(KEY): ""})).await;
        assert_eq!(admin.get(&path).await.ok()["options"][KEY], "");
    }

    /// A record says what changed, and never a password.
    async fn records_show_no_password(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let guid = admin.new_strategy("Kiosk", json!({"preset-address-book-password": "open sesame", "enable-audio": "N"})).await;
        admin.edit_options(&guid, json!({"preset-address-book-password": "open barley"})).await;
        admin.delete(&format!("/api/strategies/{guid}")).await.done();
        let changes = database.texts("select changes from console_audit").await.concat().concat();
        assert!(changes.contains("enable-audio") && changes.contains("***"), "{changes}");
        assert!(!changes.contains("open "), "{changes}");
    }
}
