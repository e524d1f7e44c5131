//! The tool against our own server: what an administrator does, from the first sign-in to a token for a job.

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use super::Home;
use super::terminal::Terminal;
use crate::world::Database;
use crate::world::server::{PASSWORD, Server};
use crate::world::wait::until_it;

/// A home that is signed in to the server as its first administrator.
pub fn signed_in(server: &Server) -> Home {
    let home = Home::new();
    let login = ["login", "--url", server.url(), "--profile", "own", "--user", "admin", "--password-stdin"];
    home.fed(&login, PASSWORD).fails(0, &format!("Signed in to {} as admin (profile own)", server.url()));
    home
}

/// Makes devices known, as their clients do.
pub async fn report(server: &Server, devices: &[(&str, &str)]) {
    for (id, name) in devices {
        let info = json!({ "id": id, "uuid": format!("dXVpZC{id}"), "version": "1.4.2", "hostname": name,
            "username": "al", "os": "linux / Debian", "cpu": "4 cores", "memory": "8GB" });
        let reply = server.nobody().send(Method::POST, "/api/sysinfo", Some(info)).await;
        assert_eq!((reply.status, reply.body), (200, json!("SYSINFO_UPDATED")));
    }
}

/// The rows that were written as JSON lines.
pub fn rows(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn users_are_made_changed_and_deleted() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    assert!(home.run(&["whoami"]).success().contains("admin"));
    for name in ["bob", "bobby", "carol"] {
        home.fed(&["users", "new", "--name", name, "--note", "="], "a-long-password")
            .fails(0, &format!("Made user {name}"));
    }
    home.fed(&["users", "new", "--name", "bob"], "a-long-password").fails(1, "make user bob: POST /api/users:");
    home.run(&["users", "view", "--name", "bob", "--columns", "name,group_name,status,note"]).is(
        0,
        "name   group_name  status  note\nbob    Default     normal  =\nbobby  Default     normal  =\n",
        "",
    );
    home.run(&["users", "view", "--group_name", "Def"]).is(0, "", "Found 0 users\n");
    home.run(&["users", "view", "--group_name", "Default", "-o", "csv", "--columns", "name"]).is(
        0,
        "name\nadmin\nbob\nbobby\ncarol\n",
        "",
    );
    home.run(&["users", "disable", "--name", "bobb", "--expect", "1", "-y"]).is(0, "", "Disabled user bobby\n");
    home.run(&["users", "edit", "--name", "carol", "--email", "c@example.com", "--admin"]).is(
        0,
        "",
        "Changed user carol\n",
    );
    let carol = rows(home.run(&["users", "view", "--name", "carol", "-o", "jsonl"]).success()).remove(0);
    assert_eq!((&carol["email"], &carol["is_admin"]), (&json!("c@example.com"), &json!(true)));
    home.run(&["users", "force-logout", "--name", "bob", "--yes"]).fails(0, "Ended the sessions of 2 users");
    home.run(&["users", "delete", "--name", "bob", "--yes"]).is(0, "", "Deleted 2 users\n");
    home.run(&["users", "delete", "--name", "bob", "--yes", "--if-any"]).is(0, "", "Found 0 users\n");
    home.run(&["users", "edit", "--name", "carol", "--admin", "false"]).fails(0, "Changed user carol");
    home.run(&["users", "disable", "--name", "admin"]).fails(2, "the account you are signed in as?");
    home.run(&["users", "disable", "--name", "admin", "-y"]).fails(1, "disable user admin: POST /api/users/");
    home.run(&["logout"]).fails(0, "Signed out");
    home.run(&["users", "view"]).fails(4, "not signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn devices_are_disabled_assigned_changed_and_deleted() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("601234", "till-1"), ("6012345", "till-2"), ("600777", "office")]).await;
    let home = signed_in(&server);
    home.run(&["devices", "disable", "--id", "601234"]).is(0, "", "Disabled device 601234\n");
    home.run(&["devices", "disable", "--id", "601234"]).is(0, "", "Already disabled: device 601234\n");
    home.run(&["devices", "disable", "--id", "123"]).is(1, "", "error: no device has the id: 123\n");
    home.run(&["devices", "view", "--device_name", "till", "--columns", "id,device_name,status"]).is(
        0,
        "id       device_name  status\n601234   till-1       disabled\n6012345  till-2       enabled\n",
        "",
    );
    home.run(&["devices", "enable", "--id", "601%", "--yes"]).is(
        0,
        "",
        "Already enabled: 1 device\nEnabled 1 device\n",
    );
    home.run(&["devices", "assign", "--device_name", "till", "--assign_to", "user_name=admin", "-y"]).is(
        0,
        "",
        "Assigned user_name=admin to 2 devices\n",
    );
    home.run(&["devices", "assign", "--id", "600777", "--assign_to", "user_name=nobody"])
        .fails(1, "assign user_name=nobody to device 600777:");
    home.run(&["devices", "edit", "--id", "600777", "--note", "upstairs", "--device-name", "Desk"]).is(
        0,
        "",
        "Changed device 600777\n",
    );
    let unowned = rows(home.run(&["devices", "view", "--user_name", "-", "-o", "jsonl"]).success());
    assert_eq!(unowned.len(), 1);
    assert_eq!((&unowned[0]["note"], &unowned[0]["info"]["device_name"]), (&json!("upstairs"), &json!("Desk")));
    home.run(&["devices", "view", "--offline-days", "1"]).fails(0, "Found 0 devices");
    home.run(&["devices", "delete", "--all", "--expect", "3", "--yes"]).is(0, "", "Deleted 3 devices\n");
    home.run(&["devices", "view"]).is(0, "", "Found 0 devices\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_under_the_id_of_another_is_accepted() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("601234", "till-1")]).await;
    let stranger = json!({ "id": "601234", "uuid": "c3RyYW5nZXI=", "version": "1.4.2", "hostname": "new till",
        "username": "al", "os": "linux / Debian", "cpu": "4 cores", "memory": "8GB" });
    let _ = server.nobody().send(Method::POST, "/api/sysinfo", Some(stranger)).await;
    let home = signed_in(&server);
    // What devices report is stored a little later.
    let table = async || home.run(&["devices", "accept", "--columns", "id,uuid"]).success().to_owned();
    assert_eq!(until_it(table, |table| !table.is_empty()).await, "id      uuid\n601234  c3RyYW5nZXI=\n");
    home.run(&["devices", "accept", "--id", "601234", "--yes"]).is(
        0,
        "",
        "Accepted machine c3RyYW5nZXI= as device 601234\n",
    );
}

/// Clones are told from a machine with a new id, and what has never reported from what has.
#[tokio::test(flavor = "multi_thread")]
async fn clones_are_shown_and_merged_only_by_force() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    for id in ["600001", "600002"] {
        server.sysinfo(id, "dXVpZA==").await;
    }
    let view = ["devices", "view", "--columns", "id,clone_of", "-o", "csv"];
    home.run(&view).fails(0, "may be the same machine");
    server.heartbeat("600001", "dXVpZA==").await;
    let run = home.run(&view);
    assert_eq!(run.success(), "id,clone_of\n600001,600002\n600002,600001\n");
    assert!(run.err.contains("clones") && !run.err.contains("same machine"), "{run:?}");
    let merge = ["devices", "merge", "--id", "600002", "--into", "600001", "--yes"];
    home.run(&[&merge[..], &["--dry-run"]].concat()).fails(1, "clones");
    home.run(&merge).fails(1, "clones");
    home.run(&[&merge[..], &["--force"]].concat()).is(0, "", "Merged device 600002\n");
    let other = json!({"id": "600002", "uuid": "b3RoZXI="});
    let _ = server.nobody().send(Method::POST, "/api/sysinfo", Some(other)).await;
    server.heartbeat("600002", "dXVpZA==").await;
    let accept = ["devices", "accept", "--id", "600002", "--yes"];
    home.run(&accept).fails(1, "still reports");
    home.run(&[&accept[..], &["--force"]].concat()).fails(0, "Accepted machine");
    let asked = json!({"id": "600003", "uuid": "bmV3", "note": "x"});
    server.administrator().await.post("/api/devices/cli", asked).await.done();
    home.run(&["devices", "view", "--id", "600003"]).fails(0, "not reported yet");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_does_what_it_may_and_no_more() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("601234", "till-1")]).await;
    let home = signed_in(&server);
    let create = ["tokens", "create", "--name", "nightly", "--permissions", "device=rw,user=r", "--expires", "90d"];
    let token = home.run(&create).success().trim().to_owned();
    let listed = home.run(&["tokens", "list", "--columns", "name,permissions"]);
    listed.is(0, "name     permissions\nnightly  device=rw,user=r\n", "");
    let job = Home::new().with("RUSTDESK_ADMIN_URL", server.url()).with("RUSTDESK_ADMIN_TOKEN", &token);
    job.run(&["devices", "disable", "--id", "601234"]).is(0, "", "Disabled device 601234\n");
    assert!(job.run(&["users", "view"]).success().contains("admin"));
    let refused = job.fed(&["users", "new", "--name", "eve"], "a-long-password");
    refused.fails(4, "User");
    job.run(&["tokens", "list"]).fails(4, "administrator");
    let log = home.run(&["audits", "view-console", "--columns", "operator,token,iop"]);
    assert!(log.success().contains("\nadmin     nightly  Disable Devices\n"), "{log:?}");
    assert!(home.run(&["audits", "view-console"]).success().lines().next().unwrap().contains("token"));
    home.run(&["tokens", "create", "--name", "nightly", "--permissions", "user=r"]).fails(1, "already a token nightly");
    home.run(&[&create[..], &["-n"]].concat()).fails(1, "there is already a token");
    let rotate = ["tokens", "rotate", "--name", "nightly"];
    let second = home.run(&[&rotate[..], &["--overlap", "24h"]].concat()).success().trim().to_owned();
    let rotated = Home::new().with("RUSTDESK_ADMIN_URL", server.url()).with("RUSTDESK_ADMIN_TOKEN", &second);
    assert!(job.run(&["devices", "view"]).code == 0 && rotated.run(&["devices", "view"]).code == 0);
    let listed = home.run(&["tokens", "list", "-o", "json"]);
    assert!(
        listed.success().contains("\"state\": \"active\"") || listed.out.contains("\"state\":\"active\""),
        "{listed:?}"
    );
    home.run(&rotate).fails(0, "the old one has stopped working");
    rotated.run(&["devices", "view"]).fails(4, "not signed in");
    home.run(&["tokens", "revoke", "--name", "nightly", "--yes"]).is(0, "", "Revoked token nightly\n");
    job.run(&["devices", "view"]).fails(4, "not signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_of_http_that_is_asked_by_https_is_guessed() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let secure = server.url().replace("http://", "https://");
    Home::of(&secure)
        .run(&["users", "view", "--insecure", "-q"])
        .fails(1, &format!("error: cannot reach {secure}: this port does not speak TLS (https) (GET /api/users)\n"));
    Home::of(&secure).run(&["users", "view", "--insecure"]).fails(1, &format!("use --url {}\n", server.url()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_documented_password_is_refused_with_what_to_do() {
    let database = Database::sqlite();
    let server = Server::untouched(&database);
    let home = Home::new();
    let login = ["login", "--url", server.url(), "--profile", "own", "--user", "admin"];
    let mut terminal = Terminal::start(&home, &login);
    terminal.shows("Password for admin").hushes().types("test1234\r").shows("reset-password admin");
    assert_eq!(terminal.ends().0, Some(4));
    let stdin = [&login[..], &["--password-stdin"]].concat();
    let run = home.fed(&stdin, "test1234");
    run.fails(4, "the default password opens the web console only");
    assert!(!home.path().join(".config").exists(), "nothing is kept");
    let console = server.console_session("admin", "test1234").await;
    let change = json!({ "old_password": "test1234", "new_password": "a better word" });
    console.post("/api/account/password", change).await.done();
    home.fed(&stdin, "test1234").fails(4, "cannot sign in as admin: Wrong credentials");
    home.fed(&stdin, "a better word").fails(0, "Signed in");
    let login = ["login", "--url", server.url(), "--profile", "own", "--user", " ADMIN ", "--password-stdin"];
    home.fed(&login, "a better word").fails(0, "as admin (profile own)");
    assert!(home.run(&["users", "view"]).success().contains("admin"));
    let edit = ["users", "edit", "--name", "admin", "--email-verification", "true"];
    home.run(&edit).fails(1, "this server does not send mail");
}

/// A deletion names everything that goes or passes on, and a dry run refuses what the server would.
#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_names_what_goes_and_a_dry_run_refuses_what_the_server_would() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("100200300", "pc-1"), ("100200301", "pc-2")]).await;
    let home = signed_in(&server);
    let admin = server.administrator().await;
    admin.new_user("ann").await;
    for id in ["100200300", "100200301"] {
        let device = format!("/api/devices/{}", admin.device(id).await);
        admin.patch(&device, json!({ "user_name": "ann" })).await.done();
    }
    let ann = server.signed_in("ann").await;
    ann.post("/api/ab/shared/add", json!({ "name": "Office" })).await.ok();
    ann.post("/api/ab/personal", Value::Null).await.ok();
    admin.new_group("device-groups", "Lab", json!({ "allowed_incomings": [{ "type": 2, "name": "ann" }] })).await;
    let delete = ["users", "delete", "--name", "ann"];
    let goes = "ann (2 devices lose their owner, address book Office passes to admin, the personal address book is \
                deleted, 1 session ends, 1 access rule goes)";
    home.run(&delete).fails(2, &format!("delete user {goes}?"));
    home.run(&[&delete[..], &["-n"]].concat()).is(0, &format!("Would delete user {goes}\n"), "");
    for act in [&["users", "delete"][..], &["users", "disable"], &["users", "edit", "--admin", "false"]] {
        let run = home.run(&[act, &["--name", "admin", "-n"]].concat());
        run.fails(1, "this would be refused: admin is the last administrator");
    }
    home.run(&["users", "edit", "--name", "ann", "--email-verification", "true", "-n"])
        .fails(1, "this would be refused: email_verification cannot be true: the server does not send mail");
    admin.new_user_with("second", json!({ "is_admin": true })).await;
    home.run(&["users", "disable", "--name", "admin", "-n"]).is(0, "Would disable user admin\n", "");
    home.run(&[&delete[..], &["-y"]].concat()).fails(0, "Deleted user ann");
}
