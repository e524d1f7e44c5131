//! Settings: what they are at first, who may change them, what is refused, and when it is known where.

use serde_json::{Value, json};

use super::devices::until;
use crate::world::acts::report;
use crate::world::server::Server;

const PATH: &str = "/api/settings/others";

fn at_first() -> Value {
    json!({
        "apply_presets": true, "require_deployment": false, "only_administrators_reach_unassigned": true,
        "disable_accessible_devices": false, "new_devices_at_once": 2_000, "new_devices_a_second": 10,
        "only_administrators_read_logs": false, "log_retention_days": 0, "log_retention_mb": 0,
        "max_peer_one_ab": 10_000, "share_books_outside_group": false,
        "recordings": false, "recordings_quota_gb": 10,
    })
}

on_both! {
    /// What is given is changed and recorded with what it was; what is absent, null or unknown stays.
    async fn are_changed_one_by_one(database: &Database) {
        let mut server = Server::start(database);
        let admin = server.administrator().await;
        assert_eq!(admin.get(PATH).await.ok(), at_first());
        for body in [json!({}), json!({"apply_presets": null, "colour": "red"}), json!({"apply_presets": true})] {
            admin.put(PATH, body).await.done();
        }
        assert_eq!(admin.get(PATH).await.ok(), at_first());
        assert_eq!(database.count("setting where section = 'others'").await, 0);
        let body = json!({"require_deployment": true, "apply_presets": true, "new_devices_at_once": 1_000_000});
        admin.put(PATH, body).await.done();
        admin.put(PATH, json!({"require_deployment": false, "apply_presets": false})).await.done();
        let mut expected = at_first();
        expected["apply_presets"] = json!(false);
        expected["new_devices_at_once"] = json!(1_000_000);
        assert_eq!(admin.get(PATH).await.ok(), expected);
        let rows = database
            .texts("select cast(typ as text), changes from console_audit where iop = 1010 order by guid").await;
        let changes: Vec<Value> = rows.iter().map(|row| serde_json::from_str(&row[1]).unwrap()).collect();
        assert!(rows.iter().all(|row| row[0] == "1002"), "{rows:?}");
        assert_eq!(changes[..3], [json!([]), json!([]), json!([])]);
        let said = |change: &Value| (change[0]["what"].clone(), change[0]["before"].clone(), change[0]["after"].clone());
        assert_eq!(said(&changes[3]), (json!("settings"), json!({"require_deployment": false, "new_devices_at_once": 2_000}),
            json!({"require_deployment": true, "new_devices_at_once": 1_000_000})));
        assert_eq!(said(&changes[4]).1, json!({"require_deployment": true, "apply_presets": true}));
        server.kill9();
        server.start_again();
        assert_eq!(server.bearer(admin.token.as_deref().unwrap()).get(PATH).await.ok(), expected);
    }

    /// A value that cannot be is refused, and with it everything beside it; a token never suffices.
    async fn are_refused_whole(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for (key, value) in [
            ("new_devices_at_once", json!(0)),
            ("new_devices_at_once", json!(1_000_001)),
            ("new_devices_a_second", json!(0)),
            ("new_devices_a_second", json!(100_001)),
            ("recordings_quota_gb", json!(0)),
            ("recordings_quota_gb", json!(1_000_001)),
        ] {
            let words = admin.put(PATH, json!({key: value, "apply_presets": false})).await.refused(400);
            assert!(words.starts_with(key) && words.contains("from 1 to"), "{words}");
        }
        // 0 sets no limit here.
        let words = admin.put(PATH, json!({"max_peer_one_ab": 1_000_001, "apply_presets": false})).await.refused(400);
        assert!(words.starts_with("max_peer_one_ab is a number from 0 to 1000000"), "{words}");
        let words = admin.put(PATH, json!({"log_retention_mb": 10_000_001, "apply_presets": false})).await.refused(400);
        assert!(words.starts_with("log_retention_mb is a number from 0 to 10000000"), "{words}");
        for value in [json!(-1), json!(1.5), json!("10"), json!(true), json!([])] {
            admin.put(PATH, json!({"new_devices_a_second": value, "apply_presets": false})).await.refused(400);
        }
        admin.put(PATH, json!({"apply_presets": "off"})).await.refused(400);
        assert_eq!(admin.get(PATH).await.ok(), at_first());
        let all = json!({"device": "rw", "user": "rw", "group": "rw", "strategy": "rw", "audit": "rw", "address_book": "rw"});
        let token = server.bearer(&admin.new_token(all).await);
        token.get(PATH).await.refused(403);
        token.put(PATH, json!({"apply_presets": false})).await.refused(403);
        admin.new_user("ann").await;
        let ann = server.signed_in("ann").await;
        ann.get(PATH).await.refused(403);
        ann.put(PATH, json!({"apply_presets": false})).await.refused(403);
        assert_eq!(admin.get(PATH).await.ok(), at_first());
    }

    /// How many new devices an address may bring is known to every process, without a restart.
    async fn limit_new_devices_everywhere(database: &Database) {
        let (one, two) = (Server::start(database), Server::start(database));
        let admin = one.administrator().await;
        admin.put(PATH, json!({"new_devices_at_once": 2, "new_devices_a_second": 1})).await.done();
        let statuses = async |server: &Server, from: u32| {
            let mut statuses = Vec::new();
            for id in from..from + 4 {
                statuses.push(server.nobody().post("/api/sysinfo", report(&id.to_string(), "dXVpZA==")).await.status);
            }
            statuses
        };
        let here = statuses(&one, 100_200_300).await;
        assert_eq!((here[0], here[1], here.contains(&429)), (200, 200, true), "{here:?}");
        let from = std::sync::atomic::AtomicU32::new(200_200_300);
        until(async || statuses(&two, from.fetch_add(4, std::sync::atomic::Ordering::Relaxed)).await.contains(&429)).await;
        admin.put(PATH, json!({"new_devices_at_once": 100})).await.done();
        assert_eq!(statuses(&one, 300_200_300).await, [200; 4]);
    }
}
