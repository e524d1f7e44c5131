//! `profile`, and what a profile decides.

use super::stub::user;
use super::{Home, Stub};

#[test]
fn profiles_are_added_listed_used_and_removed() {
    let home = Home::new();
    let add = |name: &str, url: &str| home.run(&["profile", "add", name, "--url", url]);
    add("work", "https://work/").is(0, "", "Kept https://work/ as profile: work\n");
    add("lab", "http://lab:21114").is(0, "", "Kept http://lab:21114 as profile: lab\n");
    home.run(&["profile", "list"]).is(
        0,
        "name  url               user  default\nlab   http://lab:21114        no\nwork  https://work            yes\n",
        "",
    );
    home.run(&["profile", "use", "lab"]).is(0, "", "Where none is named, this profile is meant: lab\n");
    let defaults = home.run(&["profile", "list", "-o", "csv", "--columns", "name,default"]);
    defaults.is(0, "name,default\nlab,true\nwork,false\n", "");
    home.run(&["profile", "remove", "lab"]).is(0, "", "Removed the profile: lab\n");
    home.run(&["profile", "remove", "lab"]).is(1, "", "error: there is no profile with the name: lab\n");
    home.run(&["profile", "use", "lab"]).is(1, "", "error: there is no profile with the name: lab\n");
    home.run(&["profile", "add", "../x", "--url", "http://h"]).fails(2, "a profile's name has letters");
    home.run(&["profile", "add", "x"]).fails(2, "give its address with --url");
    home.run(&["profile", "add", "x", "--url", "host"]).fails(2, "https://host[:port]");
}

#[test]
fn a_dry_run_shows_what_would_become_of_profiles() {
    let home = Home::new();
    let dry = |words: &[&str]| home.run(&[&["profile", "-n"], words].concat());
    dry(&["add", "work", "--url", "https://work"]).is(0, "Would keep https://work as profile: work\n", "");
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "nothing is written");
    for name in ["work", "lab"] {
        let _ = home.run(&["profile", "add", name, "--url", "https://work"]).success();
    }
    let folder = home.path().join(".config/rustdesk-admin");
    std::fs::create_dir(folder.join("tokens")).unwrap();
    std::fs::write(folder.join("tokens/work"), "t0ken").unwrap();
    let before = std::fs::read_to_string(folder.join("config.toml")).unwrap();
    dry(&["add", "work", "--url", "https://other"]).is(0, "Would keep https://other as profile: work\n", "");
    dry(&["use", "lab"]).is(0, "Would make this profile the one that is meant where none is named: lab\n", "");
    dry(&["remove", "work"]).is(0, "Would remove the profile, and forget its token: work\n", "");
    dry(&["remove", "none"]).fails(1, "there is no profile with the name: none");
    assert_eq!(std::fs::read_to_string(folder.join("config.toml")).unwrap(), before);
    assert_eq!(std::fs::read_to_string(folder.join("tokens/work")).unwrap(), "t0ken");
}

#[test]
fn a_profile_gives_the_server_and_the_form() {
    let stub = Stub::with(vec![user("bob")], Vec::new());
    let home = Home::new().with("RUSTDESK_ADMIN_TOKEN", "t0ken");
    let _ = home.run(&["profile", "add", "work", "--url", &stub.url, "-o", "csv"]).success();
    let _ = home.run(&["profile", "add", "gone", "--url", "http://127.0.0.1:1"]).success();
    assert!(home.run(&["users", "view"]).success().starts_with("guid,"));
    assert!(home.run(&["users", "view", "-o", "json"]).success().starts_with('['));
    home.run(&["users", "view", "--profile", "gone", "--retries", "0"]).fails(1, "cannot reach http://127.0.0.1:1");
    home.run(&["users", "view", "--profile", "none"]).is(
        2,
        "",
        "error: there is no profile with the name: none\n\
         hint: `rustdesk-admin profile list` shows those that there are\n",
    );
    let home = home.with("RUSTDESK_ADMIN_PROFILE", "gone");
    home.run(&["users", "view", "--retries", "0"]).fails(1, "cannot reach http://127.0.0.1:1");
    let _ = home.run(&["users", "view", "--url", &stub.url]).success();
}

#[test]
fn a_profile_that_is_typed_goes_before_an_address_in_the_environment() {
    let (stub, other) = (Stub::with(vec![user("bob")], Vec::new()), Stub::with(Vec::new(), Vec::new()));
    let home = Home::of(&other.url);
    let _ = home.run(&["profile", "add", "work", "--url", &stub.url]).success();
    assert!(home.run(&["users", "view", "--profile", "work"]).success().contains("bob"));
    home.run(&["users", "view", "--profile", "work", "--url", &other.url]).is(0, "", "Found 0 users\n");
    home.run(&["users", "view"]).is(0, "", "Found 0 users\n");
    assert_eq!(stub.asked().len(), 1);
}

#[test]
fn a_broken_configuration_is_named_with_its_line() {
    let home = Home::new();
    let folder = home.path().join(".config/rustdesk-admin");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), "[profile.work]\nurl = \"http://h\"\ntoken = \"no\"\n").unwrap();
    let run = home.run(&["users", "view"]);
    run.fails(2, "config.toml cannot be understood");
    run.fails(2, "line 3");
}
