//! The systemd unit in `examples/`: what systemd says of it, and whether what it starts can read its files.

use std::fs::Permissions;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::examples::{checker, example, passed, text};

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

/// Copies a credential for the service, as systemd does: readable by the service's user alone.
fn pass_on(source: &Path, credential: &Path, user: Option<u32>) {
    std::fs::copy(source, credential).unwrap();
    std::fs::set_permissions(credential, Permissions::from_mode(0o400)).unwrap();
    chown(credential, user, user).unwrap();
}

/// Starts what the unit starts, as the user that systemd would make up, and says what the log said up to where it listens.
fn start_unit(root: &Path, unit: &str, user: Option<u32>) -> String {
    let credentials = root.join("credentials");
    if credentials.exists() {
        std::fs::remove_dir_all(&credentials).unwrap();
    }
    std::fs::create_dir(&credentials).unwrap();
    for line in unit.lines().filter_map(|line| line.strip_prefix("LoadCredential=")) {
        let (name, source) = line.split_once(":/").unwrap();
        let source = root.join(source);
        if source.is_file() {
            pass_on(&source, &credentials.join(name), user);
            continue;
        }
        for file in source.read_dir().unwrap() {
            let file = file.unwrap();
            pass_on(&file.path(), &credentials.join(format!("{name}_{}", file.file_name().to_str().unwrap())), user);
        }
    }
    let command = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
    let command = command.replace("%d", credentials.to_str().unwrap()).replace("/usr/local", root.to_str().unwrap());
    let words: Vec<&str> = command.split(' ').collect();
    let mut server = match user {
        Some(user) => {
            let mut as_user = Command::new("setpriv");
            as_user.args([&format!("--reuid={user}"), &format!("--regid={user}"), "--clear-groups", words[0]]);
            as_user
        }
        None => Command::new(words[0]),
    };
    let mut server = server.args(&words[1..]).env_remove("HOME").stderr(Stdio::piped()).spawn().unwrap();
    let mut said = String::new();
    for line in BufReader::new(server.stderr.take().unwrap()).lines().map_while(Result::ok) {
        said.push_str(&format!("{line}\n"));
        if line.contains("listening on") {
            break;
        }
    }
    server.kill().unwrap();
    server.wait().unwrap();
    said
}

/// The unit's user cannot read what is root's. It is installed and started as its comment says; the password is deleted
/// after the first start, and the second one needs it no more.
#[test]
fn the_units_service_gets_its_private_files_as_credentials() {
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path();
    // Only root can become another user; anybody else plays both.
    let user = rustix::process::geteuid().is_root().then_some(65_534);
    std::fs::set_permissions(root, Permissions::from_mode(0o755)).unwrap();
    for part in ["bin", "etc/systemd/system", "state"] {
        std::fs::create_dir_all(root.join(part)).unwrap();
    }
    chown(root.join("state"), user, user).unwrap();
    std::fs::copy(env!("CARGO_BIN_EXE_rustdesk-admin"), root.join("bin/rustdesk-admin")).unwrap();

    let unit = text("rustdesk-admin.service");
    let install =
        unit.lines().filter_map(|line| line.strip_prefix("#   ")).filter(|line| !line.starts_with("systemctl "));
    let install = install.collect::<Vec<_>>().join("\n").replace("/etc/", &format!("{}/etc/", root.display()));
    let examples = example("");
    passed(&Command::new("sh").args(["-e", "-c", &install]).current_dir(&examples).output().unwrap());
    let installed = std::fs::read_to_string(root.join("etc/systemd/system/rustdesk-admin.service")).unwrap();
    assert_eq!(installed, unit);
    let settings = root.join("etc/rustdesk-admin/serve.toml");
    let here = text("serve.toml").replace("127.0.0.1:21114", "127.0.0.1:0");
    std::fs::write(&settings, here.replace("/var/lib/rustdesk-admin", root.join("state").to_str().unwrap())).unwrap();
    let password = root.join("etc/rustdesk-admin/private/admin-password");
    for private in [&password, &settings] {
        let mode = std::fs::metadata(private).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "others may read {}", private.display());
    }

    let first = start_unit(root, &unit, user);
    assert!(first.contains("listening on http://127.0.0.1:") && !first.contains("default password"), "{first}");
    std::fs::remove_file(&password).unwrap();
    let second = start_unit(root, &unit, user);
    assert!(second.contains("listening on http://127.0.0.1:"), "{second}");
}
