//! The files in `examples/`: each is run, or read by the program that it is written for. What the commands in them do is
//! tested with the commands.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rustdesk_admin::client::Method;
use rustdesk_admin::server::config::Settings;
use serde_json::Value;

use crate::world::Database;
use crate::world::port::Port;
use crate::world::server::Server;

pub fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

pub fn text(name: &str) -> String {
    std::fs::read_to_string(example(name)).unwrap()
}

/// Runs a program that the machine may lack: `./test` installs it, and where `CI` is set it must be there.
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
pub fn checker(command: &mut Command) -> Option<Output> {
    match command.output() {
        Ok(output) => Some(output),
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{:?} cannot be run: {error}", command.get_program());
            eprintln!("left out, since {:?} is not here", command.get_program());
            None
        }
    }
}

#[track_caller]
pub fn passed(output: &Output) {
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}: {said}", output.status);
}

fn lines(name: &str) -> Vec<Value> {
    text(name).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Writes a client's version as heartbeats carry it.
fn number(version: &str) -> u64 {
    let (main, suffix) = version.split_once('-').unwrap_or((version, "0"));
    let parts: Vec<u64> = main.split('.').map(|part| part.parse().unwrap()).collect();
    parts[0] * 1_000_000 + parts[1] * 1_000 + parts[2] * 10 + suffix.parse::<u64>().unwrap()
}

#[test]
fn the_fleet_says_what_clients_say() {
    let heartbeats = lines("fleet/heartbeats.jsonl");
    let sysinfo = lines("fleet/sysinfo.jsonl");
    assert!(sysinfo.len() >= 200);
    let mut machines = HashMap::new();
    for message in &sysinfo {
        for key in ["id", "uuid", "version", "cpu", "memory", "os", "hostname"] {
            assert!(message[key].is_string(), "{key} of {message}");
        }
        assert!(machines.insert(&message["id"], message).is_none(), "{} twice", message["id"]);
    }
    for message in &heartbeats {
        let version = message["ver"].as_u64().unwrap();
        assert_eq!(message.get("uuid").is_some(), version >= number("1.2.2"), "{message}");
        assert!(message["modified_at"].is_u64(), "{message}");
        if message.get("uuid").is_some() {
            let sysinfo = machines.remove(&message["id"]).unwrap_or_else(|| panic!("no sysinfo for {message}"));
            assert_eq!(sysinfo["uuid"], message["uuid"]);
            assert_eq!(number(sysinfo["version"].as_str().unwrap()), version);
        }
    }
    assert!(machines.is_empty(), "without a heartbeat: {:?}", machines.keys());
    let numbers = [sysinfo.len(), heartbeats.len()];
    let readme = text("fleet/README.md");
    for number in numbers {
        assert!(readme.contains(&format!(": {number} bodies of")), "README.md does not say {number}");
    }
}

/// The built player; whoever builds all tests builds the examples.
fn play(url: &str, options: &[&str]) -> Output {
    let player = Path::new(env!("CARGO_BIN_EXE_rustdesk-admin")).parent().unwrap().join("examples/play-fleet");
    let run = Command::new(&player).arg(url).args(options).output();
    run.unwrap_or_else(|error| panic!("{}: {error}; `cargo build --examples` makes it", player.display()))
}

/// A server that the fleet has been played against.
struct Played {
    server: Server,
    database: Database,
    /// The token that the example asks for.
    token: tempfile::NamedTempFile,
}

/// The options of the command by which an example says that its token is created.
fn token_options(name: &str) -> Vec<String> {
    let text = text(name);
    let command = text.lines().find_map(|line| line.split_once("rustdesk-admin tokens create ")).expect("a command").1;
    // Here the token goes to standard output.
    let options = command.split(['>', ')']).next().unwrap().split(" --save-to ").next().unwrap().split_whitespace();
    options.map(str::to_owned).collect()
}

impl Played {
    /// Plays the fleet, and creates the token that the example `name` asks for.
    async fn new(name: &str) -> Self {
        let database = Database::sqlite();
        let server = Server::start(&database);
        let played = play(server.url(), &[]);
        passed(&played);
        let said = String::from_utf8(played.stdout).unwrap();
        assert_eq!(said, "282 machines: 556 heartbeats and 274 sysinfo accepted, 0 refused\n");
        let token = tempfile::NamedTempFile::new().unwrap();
        let created = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
            .args(["tokens", "create"])
            .args(token_options(name))
            .env_clear()
            .env("RUSTDESK_ADMIN_URL", server.url())
            .env("RUSTDESK_ADMIN_TOKEN", server.administrator().await.token.unwrap())
            .output()
            .unwrap();
        passed(&created);
        std::fs::write(token.path(), created.stdout.trim_ascii()).unwrap();
        Self { server, database, token }
    }

    /// How many devices a list with this query has, and the first of them.
    async fn devices(&self, query: &str) -> (u64, Value) {
        let token = std::fs::read_to_string(self.token.path()).unwrap();
        let reply = self.server.bearer(&token).send(Method::GET, &format!("/api/devices?{query}"), None).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        (reply.body["total"].as_u64().unwrap(), reply.body["data"][0].clone())
    }

    /// A shell with nothing in its environment but the tool and what it needs to know of the server.
    fn shell(&self) -> Command {
        let tool = Path::new(env!("CARGO_BIN_EXE_rustdesk-admin")).parent().unwrap();
        let mut shell = Command::new("sh");
        shell.env_clear().env("PATH", format!("{}:/usr/bin:/bin", tool.display()));
        shell.env("HOME", tool.join("no-such-home")).env("RUSTDESK_ADMIN_URL", self.server.url());
        shell
    }

    /// Has all machines silent since the beginning of 2026. The server is stopped meanwhile: what it still had to write
    /// of their signs of life would make them younger again.
    async fn grow_old(&mut self) {
        self.server.terminate();
        self.database.execute("update presence set last_online = '2026-01-01T00:00:00+00:00'").await;
        self.server.start_again();
    }

    /// Runs a step of the CI job, with the token as the job has it.
    fn step(&self, directory: &tempfile::TempDir, script: &str) -> Output {
        let token = std::fs::read_to_string(self.token.path()).unwrap();
        let mut shell = self.shell();
        shell.current_dir(directory.path()).env("RUSTDESK_ADMIN_TOKEN", token).args(["-e", "-c", script]);
        shell.output().unwrap()
    }

    fn clean_up(&self, most: &str) -> Output {
        let mut shell = self.shell();
        shell.arg(example("nightly-cleanup.sh")).env("RUSTDESK_ADMIN_TOKEN_FILE", self.token.path());
        shell.env("CLEANUP_MOST", most).output().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_fleet_becomes_devices_that_are_online() {
    let played = Played::new("ci-job.yml").await;
    assert_eq!(played.devices("pageSize=1").await.0, 274);
    let (found, device) = played.devices("id=1234567890").await;
    assert_eq!((found, &device["info"]["device_name"]), (1, &Value::from("FRONT-DESK")));
    assert_eq!(device["is_online"], true, "{device}");
    // What the list shows is what the machines said, awkward names and all.
    let said = lines("fleet/sysinfo.jsonl");
    let awkward = said.iter().find(|message| message["hostname"] == "Robert'); DROP TABLE device;--").unwrap();
    let (_, device) = played.devices(&format!("id={}", awkward["id"].as_str().unwrap())).await;
    assert_eq!(device["info"]["device_name"], awkward["hostname"]);
    // The machines are known now: a second time nobody newer than 1.3.7 is asked for anything.
    let again = play(played.server.url(), &["--concurrency", "4"]);
    passed(&again);
    assert!(String::from_utf8(again.stdout).unwrap().contains(" 0 refused"));
    assert_eq!(played.devices("pageSize=1").await.0, 274);
}

#[test]
fn a_fleet_without_a_server_says_so() {
    let port = Port::hold();
    let played = play(&port.url(), &[]);
    assert_eq!(played.status.code(), Some(1));
    let said = String::from_utf8(played.stderr).unwrap();
    assert!(said.starts_with(&format!("error: no answer from {}", port.url())), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clean_up_deletes_what_is_old_but_not_too_much_at_once() {
    let mut played = Played::new("nightly-cleanup.sh").await;
    passed(&played.clean_up("0"));
    played.grow_old().await;
    let too_many = played.clean_up("273");
    assert_eq!(too_many.status.code(), Some(1));
    let said = String::from_utf8(too_many.stderr).unwrap();
    assert!(said.contains("274 devices are more than CLEANUP_MOST=273"), "{said}");
    assert_eq!(played.devices("pageSize=1").await.0, 274);

    let done = played.clean_up("274");
    passed(&done);
    let said = String::from_utf8(done.stdout).unwrap();
    assert!(said.starts_with("274 devices have not been seen for 90 days:\n"), "{said}");
    assert!(said.contains("1234567890") && said.ends_with("deleted\n"), "{said}");
    assert_eq!(played.devices("pageSize=1").await.0, 0);

    let nothing = played.clean_up("274");
    passed(&nothing);
    assert_eq!(String::from_utf8(nothing.stdout).unwrap(), "");
}

#[test]
fn the_settings_start_a_server() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("serve.toml");
    let text = text("serve.toml");
    // What is only shown is right as well.
    let shown = text.lines().map(|line| match line.strip_prefix("# ") {
        Some(rest) if rest.split_once(" = ").is_some_and(|(key, _)| !key.contains(' ')) => rest,
        _ => line,
    });
    std::fs::write(&file, shown.collect::<Vec<_>>().join("\n")).unwrap();
    let settings = Settings::read(&file).unwrap();
    assert!(settings.tls_key.is_some() && settings.key_file.is_some() && settings.database.is_some());

    let data = directory.path().join("data");
    let here =
        text.replace("127.0.0.1:21114", "127.0.0.1:0").replace("/var/lib/rustdesk-admin", data.to_str().unwrap());
    std::fs::write(&file, here).unwrap();
    let mut server = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
        .args(["serve", "--config"])
        .arg(&file)
        .env_clear()
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    for line in BufReader::new(server.stderr.take().unwrap()).lines().map_while(Result::ok) {
        said.push_str(&line);
        if line.contains("listening on http://127.0.0.1:") {
            break;
        }
    }
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(said.contains("listening on http://127.0.0.1:"), "{said}");
    assert!(data.join("rustdesk-admin.sqlite3").is_file());
}

#[test]
fn nginx_takes_the_configuration() {
    let directory = tempfile::tempdir().unwrap();
    let here = directory.path();
    let file = |name: &str| here.join(name).to_str().unwrap().to_owned();
    let certificate = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=console.example.org"])
        .args(["-keyout", &file("privkey.pem"), "-out", &file("fullchain.pem")])
        .output();
    passed(&certificate.expect("openssl is there"));
    let server = text("nginx.conf").replace("/etc/letsencrypt/live/console.example.org", here.to_str().unwrap());
    std::fs::write(file("server.conf"), server).unwrap();
    let whole = format!(
        "pid {pid};\nerror_log stderr;\nevents {{}}\nhttp {{ access_log off; include {server}; }}\n",
        pid = file("nginx.pid"),
        server = file("server.conf"),
    );
    std::fs::write(file("nginx.conf"), whole).unwrap();
    let path = format!("{}:/usr/sbin:/sbin", std::env::var_os("PATH").unwrap_or_default().to_string_lossy());
    let mut nginx = Command::new("nginx");
    nginx.env("PATH", path).args(["-t", "-q", "-p", here.to_str().unwrap(), "-c", &file("nginx.conf")]);
    let Some(tested) = checker(&mut nginx) else { return };
    passed(&tested);
    assert_eq!(String::from_utf8_lossy(&tested.stderr), "", "nginx -t warns");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_steps_of_the_job_do_what_they_say() {
    let job: Value = serde_saphyr::from_str(&text("ci-job.yml")).unwrap();
    assert!(job["jobs"]["report"]["env"]["RUSTDESK_ADMIN_TOKEN"].as_str().unwrap().starts_with("${{ secrets."));
    let steps = job["jobs"]["report"]["steps"].as_array().unwrap();
    let scripts: Vec<&str> = steps.iter().filter_map(|step| step["run"].as_str()).collect();
    let [list, unassigned, old] = scripts[..] else { panic!("three steps run commands, not {}", scripts.len()) };

    let mut played = Played::new("ci-job.yml").await;
    let directory = tempfile::tempdir().unwrap();
    let step = |script: &str| played.step(&directory, script);
    let made = |name: &str| std::fs::read_to_string(directory.path().join(name)).unwrap();

    let rows = |name: &str| csv::Reader::from_reader(made(name).as_bytes()).records().count();

    passed(&step(list));
    assert!(made("devices.csv").contains("1234567890"));
    assert!(made("users.csv").contains("admin"));
    // Nobody owns a machine of the fleet.
    let failed = step(unassigned);
    assert_eq!(failed.status.code(), Some(1));
    assert!(String::from_utf8(failed.stdout).unwrap().starts_with("274 devices have no owner"));
    assert_eq!(made("unassigned.jsonl").lines().count(), 274);
    passed(&step(old));
    assert_eq!(rows("old-devices.csv"), 0);
    played.grow_old().await;
    passed(&played.step(&directory, old));
    assert_eq!(rows("old-devices.csv"), 274);
    assert_eq!(played.devices("pageSize=1").await.0, 274);
}
