//! Starts the processes that are measured, watches what they use, and ends them.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::http::{self, Answer};

/// The executable that is measured.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_rustdesk-admin");
/// The first administrator's password.
const PASSWORD: &str = "load-driver-9c41";

/// A process that listens on a port of loopback, ended when it is dropped.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    /// From its start to its first answer.
    pub first_answer: Duration,
    data: Option<PathBuf>,
}

impl Server {
    /// Starts `serve` on a data directory.
    pub async fn serve(data: &Path) -> anyhow::Result<Self> {
        Self::serve_logging(data, "info").await
    }

    /// Starts `serve` on a data directory so that its log tells every statement.
    pub async fn telling(data: &Path) -> anyhow::Result<Self> {
        Self::serve_logging(data, "info,sqlx::query=debug").await
    }

    async fn serve_logging(data: &Path, what: &str) -> anyhow::Result<Self> {
        let port = free_port()?;
        let log = std::fs::File::create(data.with_extension("log"))?;
        let mut command = Command::new(PROGRAM);
        command.args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--data-dir"]).arg(data);
        command.env_clear().env("RUSTDESK_ADMIN_PASSWORD", PASSWORD).env("RUST_LOG", what);
        command.stdout(log.try_clone()?).stderr(log);
        let server = Self::start(command, port, "/api/health").await;
        let mut server = server.with_context(|| format!("see {}", data.with_extension("log").display()))?;
        server.data = Some(data.to_owned());
        Ok(server)
    }

    /// Starts a stub, which is this executable again.
    pub async fn stub(name: &str) -> anyhow::Result<Self> {
        let port = free_port()?;
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["stub", name, &port.to_string()]).stdout(Stdio::null());
        Self::start(command, port, "/").await
    }

    async fn start(mut command: Command, port: u16, path: &str) -> anyhow::Result<Self> {
        let began = Instant::now();
        let child = command.stdin(Stdio::null()).spawn().context("start the server")?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let mut server = Self { child, address, first_answer: Duration::ZERO, data: None };
        let request = http::request("GET", path, None, None);
        while http::send(address, Ipv4Addr::LOCALHOST, &request).await.is_err() {
            if let Some(status) = server.child.try_wait()? {
                bail!("the server ended at once, with {status}");
            }
            if began.elapsed() > Duration::from_secs(60) {
                bail!("the server gave no answer for 60 s");
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        server.first_answer = began.elapsed();
        Ok(server)
    }

    /// Ends the process as a service manager does, and waits for its end.
    pub fn stop(mut self) -> anyhow::Result<()> {
        Command::new("kill").arg(self.child.id().to_string()).status().context("run `kill`")?;
        let began = Instant::now();
        while self.child.try_wait()?.is_none() {
            if began.elapsed() > Duration::from_secs(30) {
                bail!("the server did not stop within 30 s");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Sends one request that must be answered with 200.
    pub async fn ask(
        &self,
        method: &str,
        path: &str,
        token: Option<&str>,
        body: Option<&str>,
    ) -> anyhow::Result<Answer> {
        let request = http::request(method, path, token, body);
        let answer = http::send(self.address, Ipv4Addr::LOCALHOST, &request).await?;
        if answer.status != 200 {
            bail!("{method} {path} was answered with {}: {}", answer.status, answer.text());
        }
        Ok(answer)
    }

    /// Signs in as the first administrator and gives the token.
    pub async fn sign_in(&self) -> anyhow::Result<String> {
        self.token(&login("admin", PASSWORD)).await
    }

    /// Signs in with the body of a sign-in and gives the token.
    pub async fn token(&self, login: &str) -> anyhow::Result<String> {
        let answer = self.ask("POST", "/api/login", None, Some(login)).await?;
        let answer = serde_json::from_slice::<Value>(&answer.body)?;
        answer["access_token"].as_str().map(str::to_owned).with_context(|| format!("no token in {answer}"))
    }

    /// Makes a user to sign in with.
    pub async fn user(&self, token: &str, name: &str) -> anyhow::Result<String> {
        let body = json!({"name": name, "password": PASSWORD, "group_name": "Default"}).to_string();
        self.ask("POST", "/api/users", Some(token), Some(&body)).await?;
        Ok(login(name, PASSWORD))
    }

    /// Gives how many statements the log has told.
    pub fn statements(&self) -> anyhow::Result<usize> {
        let data = self.data.as_ref().context("only `serve` has a log")?;
        Ok(std::fs::read_to_string(data.with_extension("log"))?.matches("sqlx::query").count())
    }

    /// Gives the memory that the process uses now and the most it has used, in MB.
    pub fn memory(&self) -> anyhow::Result<(f64, f64)> {
        memory(self.child.id())
    }

    /// Gives the processor time that the process has used, in seconds.
    pub fn processor(&self) -> anyhow::Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields = stat.rsplit_once(')').context("a stat line")?.1.split_whitespace();
        // Fields 14 and 15, user and system time in hundredths of a second, counted from the field after the name.
        let ticks = fields.skip(11).take(2).map(str::parse::<u32>).sum::<Result<u32, _>>()?;
        Ok(f64::from(ticks) / 100.0)
    }

    /// Gives how many transactions SQLite has committed since its file was made, as its shared index counts them
    /// (`iChange` in the format of the WAL-index, which every commit raises by one).
    pub fn commits(&self) -> anyhow::Result<u32> {
        let data = self.data.as_ref().context("only `serve` has a database")?;
        for entry in std::fs::read_dir(data)? {
            let path = entry?.path();
            if path.to_string_lossy().ends_with("-shm") {
                let bytes = std::fs::read(&path)?;
                let count = bytes.get(8..12).and_then(|four| four.try_into().ok()).context("a WAL-index")?;
                return Ok(u32::from_ne_bytes(count));
            }
        }
        bail!("no WAL-index of SQLite in {}", data.display())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The body of a sign-in.
fn login(name: &str, password: &str) -> String {
    json!({"username": name, "password": password, "id": "999999999", "uuid": "bG9hZC1kcml2ZXI=", "autoLogin": true,
           "type": "account", "deviceInfo": {"os": "linux", "type": "client", "name": "load"}})
    .to_string()
}

/// Reads the memory of a process, now and at its most, in MB.
pub fn memory(process: u32) -> anyhow::Result<(f64, f64)> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let megabytes = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).context("a line of /proc/PID/status")?;
        let kilobytes = line.trim_start_matches(':').trim().trim_end_matches(" kB").parse::<u32>()?;
        Ok::<_, anyhow::Error>(f64::from(kilobytes) / 1024.0)
    };
    Ok((megabytes("VmRSS")?, megabytes("VmHWM")?))
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Copies the files of a data directory.
pub fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        std::fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
