//! Audit records that were acknowledged stay, once each: devices report under kills, and send again what was not
//! answered, as RustDesk clients do.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rustdesk_admin::client::Method;
use serde_json::json;
use tokio::sync::watch;

use super::{KILLS, kill_often};
use crate::world::server::{Server, try_send};

const DEVICES: usize = 16;

/// Reports transfers, alarms and connections one after another, each until it is acknowledged, and returns how many those
/// are and how often one was sent again.
async fn report(
    id: String,
    mut base: watch::Receiver<String>,
    stop: watch::Receiver<bool>,
    answered: Arc<AtomicUsize>,
) -> (usize, usize) {
    let (mut acknowledged, mut again) = (0, 0);
    loop {
        let name = format!("{id}-{acknowledged}");
        let (path, what) = match acknowledged % 3 {
            0 => ("/api/audit/file", json!({"path": name, "type": 1, "info": "{}"})),
            1 => ("/api/audit/alarm", json!({"typ": 1, "info": name})),
            _ => ("/api/audit/conn", json!({"action": "new", "conn_id": acknowledged, "session_id": 0})),
        };
        let mut report = json!({"id": id, "uuid": "dXVpZA==", "nonce": name});
        report.as_object_mut().unwrap().extend(what.as_object().unwrap().clone());
        loop {
            let url = base.borrow().clone();
            let sent = try_send(&url, None, Method::POST, path, report.clone());
            let reply = tokio::time::timeout(Duration::from_secs(5), sent).await.ok().flatten();
            if reply.is_some_and(|reply| reply.status == 200 && reply.body.is_null()) {
                break;
            }
            again += 1;
            let moved = tokio::time::timeout(Duration::from_secs(2), base.changed()).await;
            assert!(moved.is_err() || moved.unwrap().is_ok());
        }
        acknowledged += 1;
        answered.fetch_add(1, Ordering::SeqCst);
        // What was begun is brought to its end, so that everything is known of it.
        if *stop.borrow() {
            return (acknowledged, again);
        }
    }
}

on_both! {
    /// A hundred kills lose no acknowledged record and store none twice.
    async fn acknowledged_records_survive_every_kill_once(database: &Database) {
        let mut server = Server::start(database);
        let (base, follow) = watch::channel(server.url().to_owned());
        let (stop, stopped) = watch::channel(false);
        let answered = Arc::new(AtomicUsize::new(0));
        let mut devices = tokio::task::JoinSet::new();
        for number in 0..DEVICES {
            let id = format!("device{number}");
            server.sysinfo(&id, "dXVpZA==").await;
            let (follow, stopped, answered) = (follow.clone(), stopped.clone(), Arc::clone(&answered));
            devices.spawn(async move { (id.clone(), report(id, follow, stopped, answered).await) });
        }
        kill_often(&mut server, &base, &answered).await;
        stop.send(true).unwrap();
        let sent: BTreeMap<String, (usize, usize)> = devices.join_all().await.into_iter().collect();
        let expected: BTreeSet<String> =
            sent.iter().flat_map(|(id, (count, _))| (0..*count).map(move |number| format!("{id}-{number}"))).collect();
        let sql = "select path from file_audit union all select info from alarm_audit \
            union all select id || '-' || cast(conn_id as text) from connection_audit";
        let stored: Vec<String> = database.texts(sql).await.concat();
        let once: BTreeSet<String> = stored.iter().cloned().collect();
        assert_eq!(stored.len(), once.len(), "a record is there twice");
        let lost: Vec<&String> = expected.difference(&once).collect();
        assert!(lost.is_empty(), "lost: {lost:?}");
        let again: usize = sent.values().map(|(_, again)| again).sum();
        assert!(stored.len() > KILLS && again > KILLS, "{} stored, {again} sent again: too few to show anything", stored.len());
    }
}
