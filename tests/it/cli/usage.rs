//! Wrong usage, help, and which server is meant with which token.

use std::io::Write;
use std::net::TcpListener;

use rustls::server::Acceptor;

use super::stub::user;
use super::{Home, Stub};

#[test]
fn help_needs_no_home_and_no_server() {
    let home = Home::new();
    for words in [&["--help"][..], &["users", "--help"], &["devices", "disable", "--help"], &["login", "--help"]] {
        let run = home.run(words);
        assert!(run.success().contains("Usage: rustdesk-admin"), "{run:?}");
    }
    for resource in ["users", "devices", "login"] {
        assert!(home.run(&[resource, "--help"]).success().contains("Examples:"));
    }
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "help writes nothing");
}

#[test]
fn wrong_usage_is_two() {
    let home = Home::of("http://127.0.0.1:1");
    for words in [
        &[][..],
        &["users"],
        &["users", "fly"],
        &["users", "view", "--colour", "red"],
        &["devices", "view", "--offline-days", "soon"],
        &["users", "view", "--timeout", "0"],
        &["users", "view", "--concurrency", "0"],
    ] {
        assert_eq!(home.run(words).code, 2, "{words:?}");
    }
    home.with("RUSTDESK_ADMIN_URL", "ftp://host").run(&["users", "view"]).is(
        2,
        "",
        "error: \"ftp://host\" begins with neither http:// nor https://; it has the form https://host[:port]\n",
    );
}

/// What only sounds like what was typed is not offered where taking it up gives away a check or a token.
#[test]
fn options_that_loosen_are_suggested_for_slips_in_themselves_alone() {
    let home = Home::of("http://127.0.0.1:1");
    let run = home.run(&["users", "view", "--user", "ann"]);
    assert!(run.code == 2 && run.err.contains("'--user'") && !run.err.contains("--insecure"), "{run:?}");
    home.run(&["users", "view", "--insecur"]).fails(2, "a similar argument exists: '--insecure'");
    home.run(&["users", "view", "--nam", "x"]).fails(2, "a similar argument exists: '--name'");
}

#[test]
fn what_a_value_must_be_is_said_in_full() {
    let home = Home::of("http://127.0.0.1:1");
    home.run(&["audits", "view-conn", "--conn-type", "desktop"]).fails(2, "0 or remote-desktop, 1 or file-transfer");
    home.run(&["audits", "view-conn", "--days-ago", "1.5"]).fails(2, "write a number of days, or a period");
}

#[test]
fn an_address_without_a_scheme_is_explained_wherever_it_comes_from() {
    let said = "error: \"127.0.0.1:21210\" begins with neither http:// nor https://; it has the form \
                https://host[:port]\n";
    let home = Home::new();
    home.run(&["devices", "view", "--url", "127.0.0.1:21210"]).is(2, "", said);
    home.run(&["whoami", "--url", "localhost:21210"]).fails(2, "begins with neither http:// nor https://; it has");
    home.run(&["login", "--url", "127.0.0.1:21210", "--user", "admin"]).is(2, "", said);
    let folder = home.path().join(".config/rustdesk-admin");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), "default = \"lab\"\n[profile.lab]\nurl = \"127.0.0.1:21210\"\n")
        .unwrap();
    home.run(&["devices", "view"]).is(2, "", &said.replace("error: ", "error: profile lab: "));
    Home::new().with("RUSTDESK_ADMIN_URL", "127.0.0.1:21210").run(&["devices", "view"]).is(2, "", said);
}

#[test]
fn what_cannot_be_tried_takes_no_dry_run() {
    let stub = Stub::with(Vec::new(), Vec::new());
    let home = Home::new();
    let login = ["login", "-n", "--url", &stub.url, "--user", "admin", "--password-stdin"];
    home.fed(&login, "s3cret-word").fails(2, "nothing was done: login cannot say what it would do");
    home.run(&["-n", "serve"]).fails(2, "nothing was done: serve cannot");
    home.run(&["serve", "-n", "admin", "create-token", "--name", "x", "--permissions", "all=r"])
        .fails(2, "nothing was");
    home.run(&["-n", "script", "users", "view"]).fails(2, "nothing was done: script cannot");
    assert!(stub.asked().is_empty());
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "nothing is written");
}

#[test]
fn a_port_of_https_that_is_asked_by_http_is_guessed() {
    let encrypted = encrypted();
    Home::of(&encrypted).run(&["users", "view"]).is(
        1,
        "",
        &format!(
            "error: cannot reach {encrypted}: this port does not speak plain HTTP (GET /api/users)\n\
             hint: for a server with TLS, use --url {}\n",
            encrypted.replace("http:", "https:")
        ),
    );
}

/// The `http://` address of a port where TLS is spoken. What it says to anything else needs no certificate.
fn encrypted() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut acceptor = Acceptor::default();
            let Err((_, mut alert)) = (loop {
                acceptor.read_tls(&mut stream).unwrap();
                match acceptor.accept() {
                    Ok(None) => {}
                    outcome => break outcome.map(drop),
                }
            }) else {
                continue;
            };
            alert.write_all(&mut stream).unwrap();
        }
    });
    url
}

#[test]
fn an_option_is_suggested_as_the_help_writes_it() {
    let home = Home::new();
    for (words, suggested) in
        [(&["serve", "--tls-kez", "x"][..], "--tls-key"), (&["users", "view", "--group_nam", "x"], "--group-name")]
    {
        home.run(words).fails(2, &format!("a similar argument exists: '{suggested}'"));
    }
    // Nor does the other spelling suggest an option that gives away a token.
    let run = home.run(&["users", "view", "--token-fine", "x"]);
    assert!(!run.err.contains("--token_"), "{run:?}");
}

#[test]
fn without_a_server_or_a_token_one_line_says_how_to_give_it() {
    Home::new().run(&["users", "view"]).is(
        2,
        "",
        "error: which server? give --url or RUSTDESK_ADMIN_URL, or make a profile\n\
         hint: `rustdesk-admin login --url https://HOST[:PORT]` signs in and makes one\n",
    );
    Home::new().with("RUSTDESK_ADMIN_URL", "http://127.0.0.1:1").run(&["users", "view"]).is(
        4,
        "",
        "error: not signed in to http://127.0.0.1:1\n\
         hint: sign in with `rustdesk-admin login`, or give a token with --token-file or RUSTDESK_ADMIN_TOKEN\n",
    );
}

#[test]
fn options_stand_before_and_after_the_action_in_both_spellings() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::new();
    let mut file = std::fs::File::create(home.path().join("token")).unwrap();
    writeln!(file, "from-a-file").unwrap();
    let url = stub.url.as_str();
    let _ = home.run(&["--url", url, "users", "--token-file", "token", "view"]).success();
    let _ = home.run(&["users", "view", "--url", url, "--token_file", "token"]).success();
    let _ = home.fed(&["users", "--url", url, "view", "--token_stdin"], "from-stdin\n").success();
    home.run(&["users", "--url", url, "--token", "seen", "view"]).fails(0, "hint: a token on the command line");
    let tokens: Vec<_> = stub.asked().into_iter().map(|asked| asked.authorization.unwrap()).collect();
    assert_eq!(tokens, ["Bearer from-a-file", "Bearer from-a-file", "Bearer from-stdin", "Bearer seen"]);
}

#[test]
fn an_option_counts_more_than_the_environment() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::of("http://127.0.0.1:1");
    std::fs::write(home.path().join("token"), "file").unwrap();
    let _ = home.run(&["--url", &stub.url, "--token-file", "token", "users", "view"]).success();
    assert_eq!(stub.asked()[0].authorization.as_deref(), Some("Bearer file"));
}

#[test]
fn an_unusable_token_or_file_is_said_without_showing_it() {
    let stub = Stub::with(Vec::new(), Vec::new());
    let home = Home::new().with("RUSTDESK_ADMIN_URL", &stub.url);
    home.run(&["users", "view", "--token-file", "none"]).fails(1, "read the token from none: No such file");
    home.fed(&["users", "view", "--token-stdin"], "one\ntwo\n").is(
        2,
        "",
        "error: the token on standard input has more than one line\n",
    );
    let run = home.with("RUSTDESK_ADMIN_TOKEN", "研").run(&["users", "view"]);
    run.is(2, "", "error: the token has characters that cannot be sent\n");
    assert!(stub.asked().is_empty());
}

#[test]
fn a_certificate_that_is_not_checked_is_warned_about() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    Home::of(&stub.url).run(&["users", "view", "-o", "csv", "--columns", "name", "--insecure"]).is(
        0,
        "name\nbob\n",
        "warning: the server's certificate is not checked: anybody in between can read the token\n",
    );
    Home::of("https://127.0.0.1:1").run(&["users", "view", "--ca-cert", "none"]).fails(1, "read none");
}
