//! `device-group`, verb by verb, against our own server.

use serde_json::{Value, json};

use super::real::{report, rows, signed_in};
use super::stub::guid;
use super::{Home, Reply, Stub};
use crate::world::Database;
use crate::world::server::Server;

#[tokio::test(flavor = "multi_thread")]
async fn groups_are_made_shown_changed_and_deleted() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let home = signed_in(&server);
    let add = ["device-group", "add", "--name", "Servers", "--note", "racks", "--accessed-from", "user:admin"];
    let run = home.run(&[&add[..], &["-o", "json"]].concat());
    let answer: Value = serde_json::from_str(run.success()).unwrap();
    let servers = answer["guid"].as_str().unwrap().to_owned();
    assert_eq!(run.err, "Made device group Servers\n");
    home.run(&add).fails(1, "error: make device group Servers: POST /api/device-groups:");
    home.run(&["device-group", "add", "--name", "Tills", "-n"]).is(0, "Would make device group Tills\n", "");
    home.run(&["device-group", "view"]).is(
        0,
        "name     note   allowed_incomings  strategy_name\nServers  racks  user:admin\n",
        "",
    );
    let view = home.run(&["device-group", "view", "--name", "Servers", "-o", "json"]);
    let view: Value = serde_json::from_str(view.success()).unwrap();
    assert_eq!(view[0]["guid"], servers.as_str());
    assert_eq!(view[0]["allowed_incomings"], json!([{"type": 2, "name": "admin"}]));
    home.run(&["device-group", "view", "-o", "csv", "--columns", "name,allowed_incomings"]).is(
        0,
        "name,allowed_incomings\nServers,\"[{\"\"type\"\":2,\"\"name\"\":\"\"admin\"\"}]\"\n",
        "",
    );
    home.run(&["device-group", "update", "--name", &servers, "--new-name", "Racks", "--accessed_from", "[]"]).is(
        0,
        "",
        "Changed device group Servers\n--accessed-from, no longer: user:admin\n",
    );
    home.run(&["device-group", "update", "--name", "Racks", "--accessed-from", "devices:Racks"])
        .fails(2, "\"devices\" does not belong here");
    home.run(&["device-group", "update", "--name", "Racks", "--note="]).fails(2, "--clear with the name of the field");
    home.run(&["device-group", "update", "--name", "Racks", "--clear", "note"]).success();
    home.run(&["device-group", "update", "--name", "Racks"]).fails(2, "nothing to change");
    home.run(&["device-group", "update", "--name", "Servers", "--note", "x"]).is(
        1,
        "",
        "error: no device group has the name: \"Servers\"\n",
    );
    home.run(&["device-group", "delete", "--name", "Racks"]).fails(2, "error: delete device group Racks?");
    home.run(&["device-group", "delete", "--name", "Racks,Rocks", "-y"])
        .fails(1, "no device group has the name: \"Rocks\"");
    home.run(&["device-group", "delete", "--name", "Racks", "-y", "--expect", "1"]).is(
        0,
        "",
        "Deleted device group Racks\n",
    );
    home.run(&["device-group", "view"]).is(0, "", "Found 0 device groups\n");
    home.run(&["device-group", "view", "-o", "json"]).is(0, "[]\n", "Found 0 device groups\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn devices_come_and_go_all_or_none() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("601234", "till-1"), ("6012345", "till-2"), ("office-1", "office")]).await;
    let home = signed_in(&server);
    home.run(&["device-group", "add", "--name", "Tills"]).fails(0, "Made");
    let put =
        |words: &[&str]| home.run(&[&["device-group", "add-devices", "--name", "Tills", "--ids"], words].concat());
    put(&["601234,99,98"]).fails(1, "error: put 3 devices into device group Tills: POST /api/device-groups/");
    put(&["601234,99,98"]).fails(1, "99");
    let unknown = guid("unknown");
    put(&[&unknown]).is(1, "", &format!("error: no device has the guid: {unknown}\n"));
    put(&[","]).fails(2, "there is no name in it");
    home.run(&["device-group", "view-devices", "--name", "Tills"]).is(0, "", "Found 0 devices\n");
    put(&["601234", "-n"]).is(0, "Would put device 601234 (till-1) into device group Tills\n", "");
    put(&["601234, office-1"]).is(0, "", "Put 2 devices into device group Tills\n");
    let second = rows(home.run(&["devices", "view", "--id", "6012345", "-o", "jsonl"]).success())[0]["guid"].clone();
    let second = second.as_str().unwrap();
    put(&[second]).is(0, "", "Put device 6012345 into device group Tills\n");

    let view = |words: &[&str]| {
        let view = [&["device-group", "view-devices", "-o", "jsonl", "--columns", "id"], words].concat();
        let rows = rows(home.run(&view).success());
        rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(view(&["--name", "Tills", "--id", "123"]), ["601234", "6012345"]);
    assert_eq!(view(&["--name", "Tills", "--device_name", "off"]), ["office-1"]);
    assert_eq!(view(&["--device-username", "al", "--user-name", "-"]).len(), 3);
    let till = home.run(&["device-group", "view-devices", "--name", "Till"]);
    till.fails(1, "no device group has the name: \"Till\"");

    let take = ["device-group", "remove-devices", "--name", "Tills", "--ids"];
    home.run(&[&take[..], &["601234,7"]].concat()).fails(1, "error: take 2 devices out of device group Tills: DELETE");
    assert_eq!(view(&["--name", "Tills"]).len(), 3);
    let run = home.run(&[&take[..], &["601234", "-o", "jsonl"]].concat());
    let row = json!({"kind": "device", "guid": null, "name": "601234", "action": "take", "result": "done"});
    assert_eq!(rows(run.success()), [row]);
    assert_eq!(run.err, "Device 601234 is not in device group Tills now\n");
    home.run(&[&take[..], &["6012345", "--ids", "office-1", "-o", "csv"]].concat()).is(
        0,
        "kind,guid,name,action,result,error\n\
         device,,6012345,take,done,\n\
         device,,office-1,take,done,\n",
        "2 devices are not in device group Tills now\n",
    );
    assert_eq!(view(&["--name", "Tills"]), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_change_groups_need_not_read_devices() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    report(&server, &[("601234", "till-1")]).await;
    let home = signed_in(&server);
    let create = ["tokens", "create", "--name", "groups", "--permissions", "group=rw"];
    let token = home.run(&create).success().trim().to_owned();
    let job = Home::new().with("RUSTDESK_ADMIN_URL", server.url()).with("RUSTDESK_ADMIN_TOKEN", &token);
    job.run(&["device-group", "add", "--name", "Tills"]).fails(0, "Made");
    job.run(&["device-group", "add-devices", "--name", "Tills", "--ids", "601234"]).is(
        0,
        "",
        "Put device 601234 into device group Tills\n",
    );
    job.run(&["device-group", "view-devices"]).fails(4, "GET /api/devices:");
}

#[test]
fn a_server_without_the_list_of_accessible_groups_is_told() {
    let stub = Stub::start(|_| Reply::new(404, "404 page not found"));
    Home::of(&stub.url).run(&["device-group", "accessible"]).is(
        1,
        "",
        "error: this server does not know GET /api/device-group/accessible (404 page not found)\n\
         hint: this server does not support the command; `rustdesk-admin api get /api/openapi.json` lists the calls that a `rustdesk-admin serve` has\n",
    );
}
