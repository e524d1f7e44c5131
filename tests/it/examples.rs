//! The files in `examples/`: each is run, or read by the program that it is written for. What the commands in them do is
//! tested with the commands.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

fn text(name: &str) -> String {
    std::fs::read_to_string(example(name)).unwrap()
}

/// Runs a program that the machine may lack: `./test` installs it, and where `CI` is set it must be there.
#[expect(clippy::print_stderr, reason = "a test that is left out says so")]
fn checker(command: &mut Command) -> Option<Output> {
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
fn passed(output: &Output) {
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

#[test]
fn the_clean_up_is_a_shell_script() {
    passed(&Command::new("sh").arg("-n").arg(example("nightly-cleanup.sh")).output().unwrap());
}

#[test]
fn the_unit_is_one_for_systemd_and_has_few_rights() {
    let directory = tempfile::tempdir().unwrap();
    let unit = directory.path().join("rustdesk-admin.service");
    let text = text("rustdesk-admin.service");
    assert!(text.contains("\nExecStart=/usr/local/bin/rustdesk-admin serve "));
    std::fs::write(&unit, text.replace("/usr/local/bin/rustdesk-admin", env!("CARGO_BIN_EXE_rustdesk-admin"))).unwrap();
    let Some(verified) = checker(Command::new("systemd-analyze").arg("verify").arg(&unit)) else { return };
    passed(&verified);
    assert_eq!(String::from_utf8_lossy(&verified.stderr), "", "systemd-analyze verify warns");
    // Exposure in tenths, from 0 to 100.
    let rights = Command::new("systemd-analyze")
        .args(["security", "--offline=true", "--threshold=20"])
        .arg(&unit)
        .output()
        .unwrap();
    passed(&rights);
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

#[test]
fn the_job_is_yaml_whose_steps_are_shell_scripts() {
    let job: Value = serde_saphyr::from_str(&text("ci-job.yml")).unwrap();
    let steps = job["jobs"]["report"]["steps"].as_array().unwrap();
    let scripts: Vec<&str> = steps.iter().filter_map(|step| step["run"].as_str()).collect();
    assert_eq!(scripts.len(), 3);
    for script in scripts {
        passed(&Command::new("sh").args(["-n", "-c", script]).output().unwrap());
    }
}
