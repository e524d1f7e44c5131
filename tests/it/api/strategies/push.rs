//! How strategies come to devices: by the heartbeats of a client that keeps what it is told, as RustDesk's does.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use crate::world::server::{Actor, Server};
use crate::world::wait::{soon, until};

pub const ID: &str = "100200300";
pub const UUID: &str = "dXVpZA==";

/// A client: it keeps the stamp and the options that it is told, and tells the stamp.
#[derive(Default)]
pub struct Client {
    stamp: i64,
    options: BTreeMap<String, String>,
}

impl Client {
    /// Gives a sign of life and gives the answer, without taking it.
    async fn ask(&self, server: &Server) -> Value {
        let body = json!({"id": ID, "uuid": UUID, "ver": 1_004_090, "modified_at": self.stamp});
        let answer = server.nobody().post("/api/heartbeat", body).await.ok();
        let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
        assert!(keys.is_empty() || keys == ["modified_at", "strategy"], "never one without the other: {answer}");
        answer
    }

    /// Takes an answer, as a client does that has just reset what is empty.
    fn take(&mut self, answer: &Value) {
        self.stamp = answer["modified_at"].as_i64().unwrap();
        for (key, value) in answer["strategy"]["config_options"].as_object().unwrap() {
            match value.as_str().unwrap() {
                "" => self.options.remove(key),
                value => self.options.insert(key.clone(), value.to_owned()),
            };
        }
    }

    /// Gives a sign of life, takes what it is told, and gives the options of that.
    pub async fn beat(&mut self, server: &Server) -> Option<Value> {
        let answer = self.ask(server).await;
        answer.get("strategy")?;
        self.take(&answer);
        Some(answer["strategy"]["config_options"].clone())
    }

    /// Expects that there is nothing new, now and after what it carries has been noted.
    pub async fn hears_nothing(&mut self, server: &Server) {
        for _ in 0..3 {
            assert_eq!(self.beat(server).await, None, "{} {:?}", self.stamp, self.options);
        }
    }

    /// Beats until the server has written down that the device has taken what it ought to.
    pub async fn is_noted(&mut self, server: &Server, admin: &Actor) {
        until(async || {
            self.hears_nothing(server).await;
            admin.effective(ID).await["taken"] == true
        })
        .await;
    }
}

async fn assign(admin: &Actor, strategy: Option<&str>, kind: &str, guid: &str) {
    admin.post("/api/strategies/assign", json!({"strategy": strategy, kind: [guid]})).await.done();
}

/// A server with one device, and its administrator.
async fn one_device(server: &Server) -> (Actor, String) {
    let admin = server.administrator().await;
    server.sysinfo(ID, UUID).await;
    let device = admin.device(ID).await;
    (admin, device)
}

on_both! {
    /// Nothing is said where there is nothing to say, whatever the client carries; a change comes once.
    async fn a_change_comes_with_the_next_heartbeat_and_once(database: &Database) {
        let server = Server::start(database);
        let (admin, device) = one_device(&server).await;
        for stamp in [0, 1, 1_710_000_000, -5, i64::MAX, i64::MIN] {
            Client { stamp, ..Client::default() }.hears_nothing(&server).await;
        }
        assert_eq!(admin.effective(ID).await["modified_at"], Value::Null);
        let mut client = Client::default();
        let default = admin.strategy("Default").await["guid"].as_str().unwrap().to_owned();
        admin.edit_options(&default, json!({"enable-audio": "N", "relay-server": ""})).await;
        assert_eq!(client.beat(&server).await, Some(json!({"enable-audio": "N", "relay-server": ""})));
        client.is_noted(&server, &admin).await;
        assert_eq!(client.stamp, admin.strategy("Default").await["modified_at"].as_i64().unwrap());
        let devices = format!("/api/strategies/{default}/devices");
        assert_eq!(admin.row(&devices).await["taken"], true);
        assert_eq!(admin.rows(&format!("{devices}?taken=false")).await.len(), 0);
        // An option that is taken out goes back to the client's own, and then belongs to its user.
        admin.edit_options(&default, json!({"enable-audio": null, "enable-camera": "N"})).await;
        assert_eq!(admin.rows(&format!("{devices}?taken=true")).await.len(), 0);
        assert_eq!(admin.row(&format!("{devices}?taken=false")).await["taken"], false);
        let effective = admin.effective(ID).await;
        let back = json!({"key": "enable-audio", "value": "", "strategy": "", "source": "taken_back"});
        assert!(effective["options"].as_array().unwrap().contains(&back), "{effective}");
        let told = client.beat(&server).await;
        assert_eq!(told, Some(json!({"enable-audio": "", "enable-camera": "N", "relay-server": ""})));
        client.is_noted(&server, &admin).await;
        assert_eq!(admin.effective(ID).await["options"].as_array().unwrap().len(), 2);
        admin.edit_options(&default, json!({"enable-camera": "Y"})).await;
        assert_eq!(client.beat(&server).await, Some(json!({"enable-camera": "Y", "relay-server": ""})));
        // A name and an edit that changes nothing are no news, and neither is a strategy that is not the device's.
        client.is_noted(&server, &admin).await;
        let other = admin.new_strategy("Other", json!({"enable-camera": "N"})).await;
        admin.edit_options(&default, json!({"enable-camera": "Y"})).await;
        admin.edit_options(&other, json!({"enable-tunnel": "N"})).await;
        client.hears_nothing(&server).await;
        // A client that was reset gets it anew.
        let mut reset = Client::default();
        assert_eq!(reset.beat(&server).await, Some(json!({"enable-camera": "Y", "relay-server": ""})));
        assert_eq!(admin.effective(ID).await["taken"], false);
        reset.is_noted(&server, &admin).await;
        admin.delete(&format!("/api/devices/{device}")).await.done();
        assert_eq!(server.heartbeat(ID, UUID).await, json!({"sysinfo": true}));
        assert_eq!(database.count("sent_strategy").await, 0);
    }

    /// From each level to the next, the device gets what is effective and loses what was, down to nothing at all.
    async fn every_level_comes_and_goes(database: &Database) {
        let server = Server::start(database);
        let (admin, device) = one_device(&server).await;
        let (user, group) = (admin.new_user("ann").await, admin.new_device_group("Lab").await);
        admin.patch(&format!("/api/devices/{device}"), json!({"user_name": "ann"})).await.done();
        admin.post(&format!("/api/device-groups/{group}"), json!([ID])).await.done();
        let own = admin.new_strategy("Own", json!({"enable-audio": "N"})).await;
        let users = admin.new_strategy("Users", json!({"enable-camera": "N"})).await;
        let groups = admin.new_strategy("Groups", json!({"enable-tunnel": "N"})).await;
        let mut client = Client::default();
        let mut becomes = async |options: Value| {
            assert!(client.beat(&server).await.is_some(), "{options}");
            assert_eq!(json!(client.options), options);
            client.is_noted(&server, &admin).await;
        };
        assign(&admin, Some(&groups), "groups", &group).await;
        becomes(json!({"enable-tunnel": "N"})).await;
        assign(&admin, Some(&users), "users", &user).await;
        becomes(json!({"enable-camera": "N"})).await;
        assign(&admin, Some(&own), "peers", &device).await;
        becomes(json!({"enable-audio": "N"})).await;
        // Disabled, it leaves the device unmanaged and lets none of the others through.
        admin.put(&format!("/api/strategies/{own}/status"), json!(false)).await.done();
        becomes(json!({})).await;
        admin.put(&format!("/api/strategies/{own}/status"), json!(true)).await.done();
        becomes(json!({"enable-audio": "N"})).await;
        assign(&admin, None, "peers", &device).await;
        becomes(json!({"enable-camera": "N"})).await;
        admin.patch(&format!("/api/devices/{device}"), json!({"user_name": ""})).await.done();
        becomes(json!({"enable-tunnel": "N"})).await;
        admin.patch(&format!("/api/devices/{device}"), json!({"user_name": "ann"})).await.done();
        becomes(json!({"enable-camera": "N"})).await;
        admin.delete(&format!("/api/users/{user}")).await.done();
        becomes(json!({"enable-tunnel": "N"})).await;
        // Into another group, by each of the ways, and out of it.
        let other = admin.new_device_group("Office").await;
        assign(&admin, Some(&own), "groups", &other).await;
        admin.post(&format!("/api/device-groups/{other}"), json!([ID])).await.done();
        becomes(json!({"enable-audio": "N"})).await;
        admin.patch(&format!("/api/devices/{device}"), json!({"device_group_name": "Lab"})).await.done();
        becomes(json!({"enable-tunnel": "N"})).await;
        assign(&admin, Some(&users), "groups", &group).await;
        becomes(json!({"enable-camera": "N"})).await;
        admin.delete(&format!("/api/strategies/{users}")).await.done();
        becomes(json!({})).await;
        assign(&admin, Some(&groups), "groups", &group).await;
        becomes(json!({"enable-tunnel": "N"})).await;
        admin.delete(&format!("/api/device-groups/{group}")).await.done();
        becomes(json!({})).await;
        admin.patch(&format!("/api/devices/{device}"), json!({"strategy_name": "Own"})).await.done();
        becomes(json!({"enable-audio": "N"})).await;
        admin.post(&format!("/api/devices/{device}/assign"), json!({"type": "strategy_name", "value": ""})).await.done();
        becomes(json!({})).await;
    }

    /// What a device may have got is known for good before it gets it: an answer that is lost is given again, and after
    /// a power cut everything is still taken back.
    async fn lost_answers_and_power_cuts_leave_nothing_behind(database: &Database) {
        let mut server = Server::start(database);
        let (admin, device) = one_device(&server).await;
        let token = admin.token.clone().unwrap();
        let first = admin.new_strategy("First", json!({"enable-audio": "N", "enable-camera": "N"})).await;
        let second = admin.new_strategy("Second", json!({"enable-camera": "Y", "enable-tunnel": "N"})).await;
        assign(&admin, Some(&first), "peers", &device).await;
        let mut client = Client::default();
        let lost = client.ask(&server).await;
        assert_eq!(client.ask(&server).await, lost, "again, until it is carried");
        server.kill9();
        server.start_again();
        let admin = server.bearer(&token);
        assert_eq!(client.ask(&server).await, lost);
        // It took the first and its sign of that is lost: all of it is taken back.
        client.take(&lost);
        assign(&admin, Some(&second), "peers", &device).await;
        let lost = client.ask(&server).await;
        let options = json!({"enable-audio": "", "enable-camera": "Y", "enable-tunnel": "N"});
        assert_eq!(lost["strategy"]["config_options"], options);
        client.take(&lost);
        server.kill9();
        server.start_again();
        let admin = server.bearer(&token);
        assign(&admin, None, "peers", &device).await;
        // It may have got any of them.
        let told = client.beat(&server).await.unwrap();
        assert_eq!(told, json!({"enable-audio": "", "enable-camera": "", "enable-tunnel": ""}));
        assert_eq!(client.options, BTreeMap::new());
        client.is_noted(&server, &admin).await;
        server.kill9();
        server.start_again();
        client.hears_nothing(&server).await;
        let admin = server.bearer(&token);
        assign(&admin, Some(&first), "peers", &device).await;
        assert_eq!(client.beat(&server).await, Some(json!({"enable-audio": "N", "enable-camera": "N"})));
    }

    /// A client from another server, one that never takes anything, and messages that no client sends.
    async fn odd_clients_get_what_they_need_and_cost_nothing_each_time(database: &Database) {
        let server = Server::that_tells_statements(database);
        let (admin, device) = one_device(&server).await;
        let strategy = admin.new_strategy("Kiosk", json!({"enable-audio": "N"})).await;
        assign(&admin, Some(&strategy), "peers", &device).await;
        // None of these is a stamp: there is nobody to be told, and no reason to refuse a sign of life.
        for stamp in [json!(1.5), json!("yesterday"), json!(u64::MAX), json!(1e300), Value::Null, json!([1]), json!({"a": 1}), json!(true)] {
            let body = json!({"id": ID, "uuid": UUID, "modified_at": stamp});
            assert_eq!(server.nobody().post("/api/heartbeat", body).await.ok(), json!({}), "{stamp}");
        }
        assert_eq!(server.nobody().post("/api/heartbeat", json!({"id": ID, "uuid": UUID})).await.ok(), json!({}));
        // Neither to a client without uuid nor to another machine.
        for uuid in [Value::Null, json!(""), json!("b3RoZXI=")] {
            let body = json!({"id": ID, "uuid": uuid, "modified_at": 0});
            assert_eq!(server.nobody().post("/api/heartbeat", body).await.ok(), json!({}), "{uuid}");
        }
        assert_eq!(database.count("sent_strategy").await, 0);
        for foreign in [-7, 1_710_000_000, i64::MAX] {
            let mut client = Client { stamp: foreign, ..Client::default() };
            assert_eq!(client.beat(&server).await, Some(json!({"enable-audio": "N"})), "{foreign}");
            client.hears_nothing(&server).await;
        }
        // A disabled device keeps its settings.
        admin.post(&format!("/api/devices/{device}/disable"), Value::Null).await.done();
        let body = json!({"id": ID, "uuid": UUID, "modified_at": 0, "conns": [7]});
        let answer = server.nobody().post("/api/heartbeat", body).await.ok();
        assert_eq!((&answer["disconnect"], &answer["strategy"]["config_options"]), (&json!([7]), &json!({"enable-audio": "N"})));
        let stubborn = Client::default();
        stubborn.ask(&server).await;
        let written = || {
            let log = server.log();
            [r#"INSERT INTO \"sent_strategy"#, r#"UPDATE \"sent_strategy"#].map(|statement| log.matches(statement).count())
        };
        until(async || written()[0] > 0).await;
        let before = written();
        for _ in 0..5 {
            assert_ne!(stubborn.ask(&server).await, json!({}));
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert_eq!(written(), before);
    }

    /// A deleted device forgets nothing of what it was told: what it does not get as a new one is taken back from it.
    async fn a_deleted_device_that_comes_back_loses_what_it_had(database: &Database) {
        let server = Server::start(database);
        let (admin, device) = one_device(&server).await;
        let strategy = admin.new_strategy("Kiosk", json!({"enable-audio": "N", "enable-camera": "N"})).await;
        assign(&admin, Some(&strategy), "peers", &device).await;
        let mut client = Client::default();
        client.beat(&server).await.expect("the strategy");
        client.is_noted(&server, &admin).await;
        admin.delete(&format!("/api/devices/{device}")).await.done();
        // Another machine under the id was never told anything.
        assert_eq!(database.count("left_strategy").await, 1);
        server.sysinfo(ID, "b3RoZXI=").await;
        assert_eq!(database.count("sent_strategy").await, 0);
        admin.delete(&format!("/api/devices/{}", admin.device(ID).await)).await.done();
        server.sysinfo(ID, UUID).await;
        assert_eq!(database.count("left_strategy").await, 0);
        assert_eq!(client.beat(&server).await, Some(json!({"enable-audio": "", "enable-camera": ""})));
        assert!(client.options.is_empty());
        client.is_noted(&server, &admin).await;
    }

    /// Two processes on one database: at most 2 s after the answer, a heartbeat to either is told, and none twice.
    async fn every_process_says_the_same(database: &Database) {
        let (one, two) = (Server::start(database), Server::start(database));
        let (admin, device) = one_device(&one).await;
        let group = admin.new_device_group("Lab").await;
        let strategy = admin.new_strategy("Kiosk", json!({"enable-audio": "N"})).await;
        soon("a new device", async || two.heartbeat(ID, UUID).await == json!({})).await;
        let mut client = Client::default();
        let mut becomes = async |server: &Server, other: &Server, options: Value| {
            for process in [server, other] {
                soon("a strategy", async || client.ask(process).await != json!({})).await;
            }
            assert!(client.beat(server).await.is_some(), "{options}");
            assert_eq!(json!(client.options), options);
            client.hears_nothing(other).await;
            client.is_noted(server, &admin).await;
            client.hears_nothing(other).await;
        };
        assign(&admin, Some(&strategy), "peers", &device).await;
        becomes(&two, &one, json!({"enable-audio": "N"})).await;
        admin.edit_options(&strategy, json!({"enable-audio": null, "enable-camera": "N"})).await;
        becomes(&one, &two, json!({"enable-camera": "N"})).await;
        assign(&admin, None, "peers", &device).await;
        becomes(&two, &one, json!({})).await;
        assign(&admin, Some(&strategy), "groups", &group).await;
        admin.post(&format!("/api/device-groups/{group}"), json!([ID])).await.done();
        becomes(&two, &one, json!({"enable-camera": "N"})).await;
        admin.put(&format!("/api/strategies/{strategy}/status"), json!(false)).await.done();
        becomes(&two, &one, json!({})).await;
    }
}
