//! The devices of a run: what each of them sends, and data directories in which a number of them is known already.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::json;

use crate::http::{self, Answer, Next};
use crate::process::{Server, copy};

/// The RustDesk id of a device.
pub fn id(device: usize) -> String {
    (1_000_000_000 + device * 7).to_string()
}

/// The identity of its machine.
pub fn uuid(device: usize) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(format!("machine-{device:024}"))
}

/// The heartbeat of a device that carries this stamp, as a whole request.
pub fn heartbeat(device: usize, modified_at: i64) -> Arc<[u8]> {
    let body = json!({"id": id(device), "uuid": uuid(device), "ver": 1_004_090, "modified_at": modified_at});
    http::post("/api/heartbeat", &body.to_string()).into()
}

/// The sysinfo of a device, as a whole request.
pub fn sysinfo(device: usize, version: &str) -> Arc<[u8]> {
    let body = json!({
        "cpu": "13th Gen Intel(R) Core(TM) i5-1335U, 1.30GHz, 12/10 cores", "memory": "15.87GB",
        "os": "windows / Windows 11 Pro - 10.0.22631", "hostname": hostname(device), "username": "student",
        "version": version, "id": id(device), "uuid": uuid(device),
    });
    http::post("/api/sysinfo", &body.to_string()).into()
}

/// The host name of a device; one in ten is a `LAB`.
pub fn hostname(device: usize) -> String {
    let kind = if device.is_multiple_of(10) { "LAB" } else { "WS" };
    format!("{kind}-{:05}", device)
}

/// The address from which a device speaks.
pub fn address(device: usize) -> Ipv4Addr {
    http::machine(device)
}

/// The heartbeats of so many devices, in an order that jumps about, again and again.
pub fn heartbeats(devices: usize) -> Arc<Next> {
    let requests = (0..devices).map(|device| heartbeat(device, 0)).collect::<Vec<_>>();
    Arc::new(move |count| {
        // A prime that divides no number of devices used here visits all of them.
        let device = usize::try_from(count).unwrap_or(0).wrapping_mul(7_919) % devices;
        Some((address(device), requests[device].clone()))
    })
}

/// Says whether a heartbeat was taken and its device is known.
pub fn known(answer: &Answer) -> bool {
    answer.status == 200 && answer.body.starts_with(b"{") && !answer.body.windows(9).any(|nine| nine == b"\"sysinfo\"")
}

/// Says whether a sysinfo was stored.
pub fn stored(answer: &Answer) -> bool {
    answer.status == 200 && answer.body == b"SYSINFO_UPDATED"
}

/// Data directories that are ready, made once a run for each number of devices.
pub struct Stock {
    scratch: tempfile::TempDir,
    ready: HashMap<usize, PathBuf>,
    copies: usize,
}

impl Stock {
    pub fn new() -> anyhow::Result<Self> {
        Ok(Self { scratch: tempfile::tempdir()?, ready: HashMap::new(), copies: 0 })
    }

    /// Gives a data directory of its own in which so many devices are known.
    pub async fn with(&mut self, devices: usize) -> anyhow::Result<PathBuf> {
        self.copies += 1;
        let own = self.directory(&format!("data-{}", self.copies))?;
        if devices > 0 {
            if !self.ready.contains_key(&devices) {
                let made = self.prepare(devices).await.with_context(|| format!("prepare {devices} devices"))?;
                self.ready.insert(devices, made);
            }
            copy(&self.ready[&devices], &own)?;
        }
        Ok(own)
    }

    async fn prepare(&mut self, devices: usize) -> anyhow::Result<PathBuf> {
        let data = self.directory(&format!("with-{devices}"))?;
        let server = Server::serve(&data).await?;
        let next = move |count| {
            let device = usize::try_from(count).ok().filter(|device| *device < devices)?;
            Some((address(device), sysinfo(device, "1.4.9")))
        };
        let run = http::hammer(server.address, 64, Duration::from_secs(600), Arc::new(next), stored).await;
        if run.accepted != devices as u64 {
            bail!("{} were accepted and {} refused", run.accepted, run.refused);
        }
        server.stop()?;
        Ok(data)
    }

    fn directory(&self, name: &str) -> anyhow::Result<PathBuf> {
        let path = self.scratch.path().join(name);
        std::fs::create_dir(&path)?;
        Ok(path)
    }

    /// Gives an empty directory.
    pub fn empty(&mut self) -> anyhow::Result<PathBuf> {
        self.copies += 1;
        self.directory(&format!("data-{}", self.copies))
    }
}
