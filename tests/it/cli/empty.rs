//! Empty values: in a script an empty value is a variable that is not set. It must not select the default server, send
//! an empty token or match everything.

use std::process::Command;

use super::stub::user;
use super::{Home, Reply, Stub};

const HINT: &str = "hint: set the variable that the value comes from, or leave it out\n";

/// A server, and a home whose default profile is that server.
fn with_default_profile() -> (Stub, Home) {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::new();
    let _ = home.run(&["profile", "add", "lab", "--url", &stub.url]).success();
    std::fs::create_dir_all(home.path().join(".config/rustdesk-admin/tokens")).unwrap();
    std::fs::write(home.path().join(".config/rustdesk-admin/tokens/lab"), "t0ken").unwrap();
    let _ = home.run(&["users", "view"]).success();
    (stub, home)
}

#[test]
fn an_empty_option_is_wrong_usage() {
    let (stub, home) = with_default_profile();
    let before = stub.asked().len();
    for (words, option) in [
        (&["users", "view", "--url", ""][..], "--url"),
        (&["users", "view", "--url", "  "], "--url"),
        (&["--url=", "users", "view"], "--url"),
        (&["users", "--profile", "", "view"], "--profile"),
        (&["users", "view", "--token", ""], "--token"),
        (&["users", "view", "--columns", ""], "--columns"),
        (&["users", "view", "--name", ""], "--name"),
        (&["devices", "view", "--id", ""], "--id"),
        (&["users", "new", "--name", "carol", "--group-name", "", "--password", "x"], "--group-name"),
        (&["access", "explain", "", "1234"], "<USER>"),
        (&["login", "--user", ""], "--user"),
        (&["profile", "use", ""], "<NAME>"),
        (&["serve", "--public-url", ""], "--public-url"),
        (&["serve", "--database", ""], "--database"),
        (&["serve", "admin", "reset-password", ""], "<NAME>"),
    ] {
        home.run(words).is(2, "", &format!("error: {option} is empty\n{HINT}"));
    }
    for option in ["--token-file", "--ca-cert", "--output"] {
        home.run(&["users", "view", option, ""]).fails(2, option);
    }
    for option in
        ["--config", "--data-dir", "--tls-cert", "--tls-key", "--key-file", "--admin-password-file", "--listen"]
    {
        home.run(&["serve", option, ""]).fails(2, option);
    }
    assert_eq!(stub.asked().len(), before, "nothing is sent");
}

#[test]
fn an_empty_variable_is_wrong_usage() {
    for variable in ["RUSTDESK_ADMIN_URL", "RUSTDESK_ADMIN_PROFILE", "RUSTDESK_ADMIN_TOKEN"] {
        let (stub, home) = with_default_profile();
        let before = stub.asked().len();
        let home = home.with(variable, "");
        home.run(&["users", "view"]).is(2, "", &format!("error: {variable} is empty\n{HINT}"));
        assert_eq!(stub.asked().len(), before, "nothing is sent");
    }
    let (stub, home) = with_default_profile();
    let home = home.with("RUSTDESK_ADMIN_URL", "").with("RUSTDESK_ADMIN_TOKEN", "");
    // An option counts more than the environment, and these commands read none of the variables.
    let _ = home.run(&["users", "view", "--url", &stub.url, "--token", "x"]).success();
    let _ = home.run(&["users", "--help"]).success();
    let _ = home.run(&["serve", "--help"]).success();
    home.with("RUSTDESK_ADMIN_OUTPUT", "").run(&["users", "view", "--url", &stub.url]).fails(2, "--output");
    for variable in ["RUSTDESK_ADMIN_DATABASE", "RUSTDESK_ADMIN_PUBLIC_URL"] {
        Home::new().with(variable, "").run(&["serve"]).is(2, "", &format!("error: {variable} is empty\n{HINT}"));
    }
    for variable in ["RUSTDESK_ADMIN_DATA_DIR", "RUSTDESK_ADMIN_CONFIG", "RUSTDESK_ADMIN_LISTEN"] {
        assert_eq!(Home::new().with(variable, "").run(&["serve"]).code, 2, "{variable}");
    }
}

#[test]
fn an_empty_value_in_the_servers_configuration_file_is_refused() {
    let home = Home::new();
    for key in ["database", "public-url", "data-dir", "key-file"] {
        std::fs::write(home.path().join("serve.toml"), format!("{key} = \"\"\n")).unwrap();
        home.run(&["serve", "--config", "serve.toml"]).fails(1, &format!("{key} is empty in the configuration file"));
    }
    assert!(!home.path().join("rustdesk-admin-data").exists());
}

/// A new user may have an empty note; the Python scripts take every empty value as before.
#[test]
fn optional_texts_and_the_scripts_take_empty_values() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::of(&stub.url);
    let _ = home.fed(&["users", "new", "--name", "carol", "--note", "", "--email", ""], "a-long-password").success();
    assert_eq!(stub.mutations().len(), 1);
    home.run(&["users", "edit", "--name", "bob", "--note", ""]).fails(2, "--clear");
    home.run(&["ab", "add-ab", "--ab-name", "x", "--password", ""]).fails(2, "--password is empty");
    home.run(&["ab", "view-peer", "--ab-name", "x", "--alias", ""]).fails(2, "--alias is empty");
    assert_eq!(stub.mutations().len(), 1);
    let stub =
        Stub::start(
            |asked| if asked.line.starts_with("GET ") { Reply::page(asked, &[user("bob")]) } else { Reply::empty() },
        );
    let run = Command::new(env!("CARGO_BIN_EXE_rustdesk-admin"))
        .args(["script", "users.py", "view", "--url", &stub.url, "--token", "", "--name", ""])
        .env_clear()
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(0), "{run:?}");
    assert!(String::from_utf8_lossy(&run.stdout).contains("bob"));
}
