//! What devices report of connections, transfers and alarms: stored once, in any order, and never refused for what
//! somebody else made of it.

use serde_json::{Value, json};

use crate::world::Database;
use crate::world::server::Server;

pub const UUID: &str = "dXVpZA==";
pub const SESSION: u64 = 17_310_942_113_359_818_001;

/// A report of the device `id`, with more members.
pub fn report(id: &str, more: Value) -> Value {
    let mut report = json!({"id": id, "uuid": UUID});
    report.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    report
}

pub fn opened(id: &str, conn_id: i64) -> Value {
    report(id, json!({"action": "new", "conn_id": conn_id, "session_id": 0, "ip": "203.0.113.9"}))
}

pub fn authorised(id: &str, conn_id: i64, session_id: u64) -> Value {
    let peer = ["987654321", "Bob"];
    report(
        id,
        json!({"conn_id": conn_id, "session_id": session_id, "peer": peer, "type": 0, "primary_auth": 3, "two_factor": 1}),
    )
}

pub fn closed(id: &str, conn_id: i64, session_id: u64) -> Value {
    report(id, json!({"action": "close", "conn_id": conn_id, "session_id": session_id}))
}

pub fn with(mut report: Value, key: &str, value: impl Into<Value>) -> Value {
    report[key] = value.into();
    report
}

impl Server {
    /// Reports to `/api/audit/…`.
    pub async fn audit(&self, kind: &str, report: Value) {
        self.nobody().post(&format!("/api/audit/{kind}"), report).await.done();
    }
}

/// The connections as they are stored: everything that a report can say.
pub async fn connections(database: &Database) -> Vec<Vec<String>> {
    let sql = "select id, coalesce(cast(conn_id as text), '-'), cast(session_id as text), \
        coalesce(cast(conn_type as text), '-'), ip, peer_id, peer_name, coalesce(cast(primary_auth as text), '-'), \
        coalesce(cast(two_factor as text), '-'), note, more, case when end_time is null then 'runs' else 'ended' end \
        from connection_audit order by guid";
    database.texts(sql).await
}

async fn alarms(database: &Database) -> Vec<Vec<String>> {
    let sql = "select cast(typ as text), subject, device_name, info, coalesce(cast(conn_id as text), '-'), more \
        from alarm_audit order by guid";
    database.texts(sql).await
}

on_both! {
    /// A session from its opening to its end is one record, with all that was said of it.
    async fn a_connection_is_one_record(database: &Database) {
        let server = Server::start(database);
        server.sysinfo("100200300", UUID).await;
        server.audit("conn", with(opened("100200300", 1412), "conn_audit_ref", "r-77")).await;
        let row = connections(database).await.remove(0);
        assert_eq!(row, ["100200300", "1412", "0", "-", "203.0.113.9", "", "", "-", "-", "", "", "runs"]);
        server.audit("conn", authorised("100200300", 1412, SESSION)).await;
        server.audit("conn", closed("100200300", 1412, SESSION)).await;
        let rows = connections(database).await;
        assert_eq!(rows.len(), 1);
        let session = SESSION.cast_signed().to_string();
        assert_eq!(rows[0], ["100200300", "1412", &session, "0", "203.0.113.9", "987654321", "Bob", "3", "1", "", "", "ended"]);
        assert_eq!(database.texts("select conn_audit_ref from connection_audit").await, [["r-77"]]);
    }

    /// Clients before 1.4.1 report in any order; numbers come again after a restart; devices do not meet.
    async fn any_order_and_every_run(database: &Database) {
        let server = Server::start(database);
        for id in ["100200300", "100200301"] {
            server.sysinfo(id, UUID).await;
        }
        server.audit("conn", closed("100200300", 5, SESSION)).await;
        server.audit("conn", opened("100200301", 5)).await;
        server.audit("conn", authorised("100200300", 5, SESSION)).await;
        server.audit("conn", opened("100200300", 5)).await;
        let rows = connections(database).await;
        assert_eq!(rows.len(), 2, "{rows:?}");
        assert_eq!((rows[0][0].as_str(), rows[0][4].as_str(), rows[0][5].as_str(), rows[0][11].as_str()), ("100200300", "203.0.113.9", "987654321", "ended"));
        assert_eq!((rows[1][0].as_str(), rows[1][5].as_str(), rows[1][11].as_str()), ("100200301", "", "runs"));
        server.audit("conn", opened("100200301", 5)).await;
        let runs: Vec<String> = connections(database).await.into_iter().map(|row| row[11].clone()).collect();
        assert_eq!(runs, ["ended", "ended", "runs"], "the second run ends what the first one left open");
    }

    /// A report that comes again is acknowledged and not stored again, at every process; one without a nonce is always
    /// stored.
    async fn a_nonce_counts_once(database: &Database) {
        let server = Server::start(database);
        let other = Server::start(database);
        server.sysinfo("100200300", UUID).await;
        server.sysinfo("100200301", UUID).await;
        let file = |id: &str| report(id, json!({"peer_id": "9", "type": 1, "path": "/tmp", "is_file": false, "info": "{}"}));
        for (from, id) in [(&server, "100200300"), (&other, "100200300"), (&server, "100200301"), (&server, "100200300")] {
            from.audit("file", with(file(id), "nonce", "6f0c2f4e-0d9e-4f0a-8a55-0b6f5f3a1c02")).await;
        }
        assert_eq!(database.count("file_audit").await, 2, "one of each device");
        let many = futures::future::join_all((0..20).map(|_| server.audit("file", with(file("100200300"), "nonce", "at once"))));
        many.await;
        assert_eq!(database.count("file_audit").await, 3);
        server.audit("file", file("100200300")).await;
        server.audit("file", file("100200300")).await;
        assert_eq!(database.count("file_audit").await, 5);
    }

    /// A report that could not be stored is not taken for one that was when it comes again.
    async fn a_nonce_of_what_was_not_stored_does_not_count(database: &Database) {
        let server = Server::start(database);
        server.sysinfo("100200300", UUID).await;
        let file = with(report("100200300", json!({"type": 1, "path": "/tmp", "info": "{}"})), "nonce", "n");
        let (broken, mended) = match database.url.starts_with("sqlite:") {
            true => (
                "create trigger broken before insert on file_audit begin select raise(abort, 'broken'); end",
                "drop trigger broken",
            ),
            false => (
                "alter table file_audit add constraint broken check (false) not valid",
                "alter table file_audit drop constraint broken",
            ),
        };
        database.execute(broken).await;
        let refused = server.nobody().post("/api/audit/file", file.clone()).await;
        assert_eq!(refused.status, 503, "{}", refused.body);
        assert_eq!((database.count("file_audit").await, database.count("audit_nonce").await), (0, 0));
        database.execute(mended).await;
        for _ in 0..2 {
            server.audit("file", file.clone()).await;
            assert_eq!(database.count("file_audit").await, 1);
        }
    }

    /// Files and alarms keep what was said to the letter.
    async fn files_and_alarms_are_kept(database: &Database) {
        let server = Server::start(database);
        server.sysinfo("100200300", UUID).await;
        let info = r#"{"ip":"203.0.113.9","name":"Bob","num":2,"files":[["b.iso",734003200],["a.txt",12]]}"#;
        let file = json!({"peer_id": "987654321", "conn_id": 1413, "type": 1, "path": "C:\\Users\\ann", "is_file": false, "info": info});
        server.audit("file", report("100200300", file)).await;
        let sql = "select id, peer_id, cast(conn_id as text), cast(kind as text), path, case when is_file then 'yes' else 'no' end, info, more from file_audit";
        let kept = database.texts(sql).await;
        assert_eq!(kept, [["100200300", "987654321", "1413", "1", "C:\\Users\\ann", "no", info, ""]]);
        let alarm = json!({"typ": 1, "info": info, "conn_id": 1414, "conn_audit_ref": "r", "later": [1]});
        server.audit("alarm", report("100200300", alarm)).await;
        let kept = alarms(database).await;
        assert_eq!(kept, [["1", "100200300", "host-100200300", info, "1414", r#"{"later":[1]}"#]]);
    }

    /// Whoever is not who the id says is refused, with words, and an alarm is raised, once.
    async fn strangers_are_refused_and_raise_an_alarm(database: &Database) {
        let server = Server::start(database);
        server.sysinfo("100200300", UUID).await;
        let nobody = server.nobody();
        for kind in ["conn", "file", "alarm"] {
            let path = format!("/api/audit/{kind}");
            nobody.post(&path, with(opened("100200300", 1), "uuid", "YW5vdGhlcg==")).await.refused(403);
            nobody.post(&path, opened("600999", 1)).await.refused(403);
            nobody.post(&path, opened("600998", 1)).await.refused(403);
            nobody.post(&path, json!({"id": "100200300"})).await.refused(400);
            nobody.post(&path, json!([])).await.refused(400);
        }
        let raised: Vec<Vec<String>> = alarms(database).await;
        let raised: Vec<(&str, &str)> = raised.iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
        assert_eq!(raised, [("1000", "100200300"), ("1000", "600999")]);
        assert_eq!(database.count("connection_audit").await + database.count("file_audit").await, 0);
    }

    /// What nobody foresaw is kept and never a reason to refuse: other types, other numbers, other members.
    async fn odd_reports_are_kept(database: &Database) {
        let server = Server::start(database);
        server.sysinfo("100200300", UUID).await;
        let odd = |body: &str| body.replace("WHO", r#""id":"100200300","uuid":"dXVpZA==""#);
        for body in [
            r#"{WHO,"action":"new","conn_id":"7","session_id":"0","ip":17}"#,
            r#"{WHO,"conn_id":7.0,"session_id":"18446744073709551615","peer":[987654321,null],"type":"99","new":{"a":[1.5]}}"#,
            r#"{WHO,"action":"pause","conn_id":7,"reason":"lunch"}"#,
        ] {
            server.raw("POST /api/audit/conn").body(odd(body)).send().await.reply().done();
        }
        let rows = connections(database).await;
        assert_eq!(rows.len(), 1, "{rows:?}");
        let more = r#"{"action":"pause","new":{"a":[1.5]},"peer":[987654321,null],"reason":"lunch"}"#;
        assert_eq!(rows[0], ["100200300", "7", "-1", "99", "17", "", "", "-", "-", "", more, "runs"]);
        let huge = odd(r#"{WHO,"action":"close","conn_id":123456789012345678901234567890,"session_id":-1,"type":1e400}"#);
        server.raw("POST /api/audit/conn").body(huge).send().await.reply().done();
        let more = r#"{"conn_id":123456789012345678901234567890,"session_id":-1,"type":1e400}"#;
        assert_eq!(connections(database).await[1][10], more);
        for body in [
            r#"{WHO,"type":true,"path":{"a":1},"is_file":"1","info":{"num":1},"peer_id":5}"#,
            r#"{WHO}"#,
            r#"{WHO,"path":"a\u0000b","info":null}"#,
        ] {
            server.raw("POST /api/audit/file").body(odd(body)).send().await.reply().done();
        }
        let files = database.texts("select peer_id, path, info, more from file_audit order by guid").await;
        assert_eq!(files[0], ["5", "", r#"{"num":1}"#, r#"{"path":{"a":1},"type":true}"#]);
        assert_eq!((files[1].concat(), files[2][1].as_str()), (String::new(), "ab"));
        server.raw("POST /api/audit/alarm").body(odd(r#"{WHO,"typ":"x","info":[1]}"#)).send().await.reply().done();
        assert_eq!(alarms(database).await[0][..4], ["-1", "100200300", "host-100200300", "[1]"]);
        let long = with(report("100200300", json!({"conn_id": 8, "type": 0})), "peer", json!(["9", "x".repeat(40_000)]));
        server.audit("conn", long).await;
        assert_eq!(connections(database).await[2][6].len(), 1_024, "a name is cut, the record is kept");
        for (body, status) in [("{\"id\":\"100200300\",\"uuid\"", 400), ("", 400), ("null", 400), ("\"text\"", 400)] {
            server.raw("POST /api/audit/conn").body(body).send().await.reply().refused(status);
        }
    }

    /// The controlling side notes something while the session runs or shortly after, knowing nothing but its number.
    async fn remarks_need_the_number_of_a_session(database: &Database) {
        let server = Server::start(database);
        server.sysinfo("100200300", UUID).await;
        server.audit("conn", opened("100200300", 1)).await;
        let nobody = server.nobody();
        let remark = |id: &str, session: Value, note: &str| json!({"id": id, "session_id": session, "note": note});
        nobody.post("/api/audit/conn", remark("100200300", json!(0), "x")).await.refused(404);
        server.audit("conn", authorised("100200300", 1, SESSION)).await;
        nobody.post("/api/audit/conn", remark("100200301", json!(SESSION), "x")).await.refused(404);
        nobody.post("/api/audit/conn", remark("100200300", json!(SESSION - 1), "x")).await.refused(404);
        server.audit("conn", remark("100200300", json!(SESSION), "one")).await;
        server.audit("conn", remark("100200300", json!(SESSION.to_string()), "two")).await;
        assert_eq!(connections(database).await[0][9], "two");
        server.audit("conn", closed("100200300", 1, SESSION)).await;
        server.audit("conn", remark("100200300", json!(SESSION), "three")).await;
        assert_eq!(connections(database).await[0][9], "three");
        let long_ago = if database.url.starts_with("sqlite") { "datetime('now', '-11 minutes')" } else { "now() - interval '11 minutes'" };
        database.execute(&format!("update connection_audit set end_time = {long_ago}")).await;
        nobody.post("/api/audit/conn", remark("100200300", json!(SESSION), "four")).await.refused(404);
        assert_eq!(connections(database).await[0][9], "three");
    }
}
