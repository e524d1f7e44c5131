//! `login`, `logout`, `whoami`, where nobody can be asked. With a terminal: `prompts`.

use serde_json::json;

use super::{Asked, Home, Reply, Stub};

/// A server that knows one user and one token.
pub fn console() -> Stub {
    Stub::start(|asked: &Asked| {
        let signed_in = asked.authorization.as_deref() == Some("Bearer fresh");
        match asked.line.as_str() {
            "POST /api/login" if asked.json()["password"] == "s3cret-word" => Reply::json(json!({
                "type": "access_token", "access_token": "fresh", "user": { "name": "admin", "status": 1 } })),
            "POST /api/login" => Reply::error(401, "the name or the password is wrong"),
            "POST /api/currentUser" if signed_in => {
                Reply::json(json!({ "name": "admin", "email": null, "is_admin": true, "zeal": [1] }))
            }
            "POST /api/logout" if signed_in => Reply::empty(),
            _ => Reply::error(401, "sign in first"),
        }
    })
}

const LOGIN: [&str; 4] = ["login", "--user", "admin", "--password-stdin"];

#[test]
fn login_keeps_the_token_for_later_commands() {
    let stub = console();
    let home = Home::new();
    let host = stub.url.strip_prefix("http://").unwrap().replace(':', "-");
    let file = home.path().join(format!(".config/rustdesk-admin/tokens/{host}"));
    home.fed(&[&LOGIN[..], &["--url", &format!("{}/", stub.url)]].concat(), "s3cret-word\n").is(
        0,
        "",
        &format!(
            "Signed in to {} as admin (profile {host})\n\
             warning: no keyring answered, so the token is in a file that only you can read: {}\n",
            stub.url,
            file.display()
        ),
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::metadata(file.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
    }
    let config = std::fs::read_to_string(home.path().join(".config/rustdesk-admin/config.toml")).unwrap();
    assert!(!config.contains("fresh") && config.contains(&stub.url), "{config}");
    let (url, said) = (&stub.url, "name      admin\nis_admin  yes\nzeal      [1]\n");
    let where_from = format!("server    {url}\nprofile   {host}\nproof     session\n");
    home.run(&["whoami"]).is(0, &format!("{said}{where_from}"), "");
    home.run(&["whoami", "-o", "jsonl"]).is(
        0,
        &format!(
            "{{\"name\":\"admin\",\"email\":null,\"is_admin\":true,\"zeal\":[1],\"server\":\"{url}\",\
             \"profile\":\"{host}\",\"proof\":\"session\"}}\n"
        ),
        "",
    );
    let body = stub.asked()[0].json();
    assert_eq!(
        (&body["type"], &body["username"], &body["deviceInfo"]["type"]),
        (&json!("account"), &json!("admin"), &json!("cli"))
    );
    home.run(&["logout"]).is(0, "", &format!("Signed out of {} (profile {host})\n", stub.url));
    assert!(!file.exists());
    home.run(&["whoami"]).fails(4, &format!("error: not signed in to {}", stub.url));
    home.run(&["logout"]).is(0, "", &format!("Not signed in to {} (profile {host})\n", stub.url));
}

#[test]
fn whoami_tells_a_token_from_a_session() {
    let stub = Stub::start(|_| Reply::json(json!({ "name": "admin" })));
    let who = |token: &str| Home::of(&stub.url).with("RUSTDESK_ADMIN_TOKEN", token).run(&["whoami"]);
    let out = |proof: &str| format!("name     admin\nserver   {}\nproof    {proof}\n", stub.url);
    who("rds_x").is(0, &out("session"), "");
    who("of another server").is(0, &out("token"), "");
    who("rda_x").is(
        0,
        &out("API token"),
        "hint: this is an API token, which may do less than the account; an administrator sees its permissions with \
         `rustdesk-admin tokens list`\n",
    );
}

#[test]
fn the_file_of_a_token_is_spoken_of_once_and_not_to_the_quiet() {
    let stub = console();
    let login =
        |home: &Home, words: &[&str]| home.fed(&[&LOGIN[..], &["--url", &stub.url], words].concat(), "s3cret-word");
    let home = Home::new();
    login(&home, &["-q"]).is(0, "", "");
    let home = Home::new();
    login(&home, &[]).fails(0, "no keyring answered");
    assert!(!login(&home, &[]).err.contains("keyring"));
    login(&home, &["--profile", "other"]).fails(0, "no keyring answered");
}

#[test]
fn a_token_is_never_shown_to_another_server() {
    let (stub, other) = (console(), console());
    let home = Home::new();
    let _ = home.fed(&[&LOGIN[..], &["--url", &stub.url]].concat(), "s3cret-word").success();
    home.run(&["whoami", "--url", &other.url]).fails(4, &format!("not signed in to {}", other.url));
    let profile = stub.url.strip_prefix("http://").unwrap().replace(':', "-");
    home.run(&["whoami", "--url", &other.url, "--profile", &profile]).fails(4, "not signed in");
    assert!(other.asked().is_empty());
}

#[test]
fn a_wrong_password_keeps_nothing() {
    let stub = console();
    let home = Home::new();
    home.fed(&[&LOGIN[..], &["--url", &stub.url]].concat(), "wrong").is(
        4,
        "",
        "error: cannot sign in as admin: the name or the password is wrong\n",
    );
    assert!(!home.path().join(".config").exists());
    let stub = Stub::start(|_| Reply::error(403, "the account is disabled"));
    home.fed(&[&LOGIN[..], &["--url", &stub.url]].concat(), "s3cret-word").is(
        4,
        "",
        "error: sign in as admin: POST /api/login: the account is disabled\n",
    );
}

#[test]
fn without_a_terminal_what_is_missing_is_said() {
    let stub = console();
    let home = Home::new();
    home.run(&["login", "--url", &stub.url]).fails(2, "as whom? give --user");
    home.run(&["login", "--url", &stub.url, "--user", "admin"]).fails(2, "give --password-stdin or --password-file");
    home.run(&["login", "--user", "admin"]).fails(2, "which server?");
    home.run(&["logout"]).fails(2, "of which server?");
    std::fs::write(home.path().join("password"), "s3cret-word\n").unwrap();
    home.run(&["login", "--url", &stub.url, "--user", "admin", "--password-file", "password"]).fails(0, "Signed in");
}

#[test]
fn what_needs_a_person_is_said_where_there_is_none() {
    let stub = Stub::start(|_| Reply::json(json!({ "type": "email_check", "secret": "s" })));
    let home = Home::new();
    home.fed(&[&LOGIN[..], &["--url", &stub.url]].concat(), "s3cret-word").fails(2, "the server wants a code");
    let stub = Stub::start(|_| Reply::json(json!({ "type": "access_token", "access_token": null })));
    home.fed(&[&LOGIN[..], &["--url", &stub.url]].concat(), "s3cret-word").fails(1, "holds no token");
}

#[test]
fn logout_forgets_the_token_even_if_the_server_is_gone() {
    let stub = Stub::start(|asked| match asked.line.as_str() {
        "POST /api/login" => Reply::json(json!({ "type": "access_token", "access_token": "t" })),
        _ => Reply::error(500, "broken"),
    });
    let home = Home::new();
    let _ = home.fed(&[&LOGIN[..], &["--url", &stub.url, "--profile", "lab"]].concat(), "s3cret-word").success();
    home.run(&["logout"]).is(
        0,
        "",
        &format!(
            "warning: the server could not end the session: POST /api/logout: broken (HTTP 500)\n\
             Signed out of {} (profile lab)\n",
            stub.url
        ),
    );
    assert!(!home.path().join(".config/rustdesk-admin/tokens/lab").exists());
}
