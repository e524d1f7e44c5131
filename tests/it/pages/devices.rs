//! The device list: searching, turning pages, choosing many, and names that mean no good.

use rustdesk_admin::client::Method;
use serde_json::json;

use super::{Visitor, enter, report};
use crate::world::Database;
use crate::world::acts::USERS_PASSWORD;
use crate::world::browser::{Browser, Look};
use crate::world::server::{PASSWORD, Server};

/// The same with JavaScript and without.
#[tokio::test(flavor = "multi_thread")]
async fn devices_are_found_and_disabled_together() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    for number in 0..30 {
        report(&server, &administrator, &format!("2000000{number:02}"), &format!("machine-{number:02}")).await;
    }
    let url = server.url();
    for javascript in [true, false] {
        let browser = Browser::open(Look { javascript, ..Look::default() }).await;
        enter(&browser, &server).await;
        browser.goto(&format!("{url}/devices?size=25")).await;
        assert_eq!(browser.text(".head p").await, "1–25 of 30");
        browser.click("[rel=next]").await;
        browser.text("[rel=prev]").await;
        assert_eq!(browser.text(".head p").await, "26–30 of 30");
        browser.goto(&format!("{url}/devices")).await;
        browser.fill("[name=name]", "Machine-1").await;
        browser.click(".search button").await;
        browser.text(".search .quiet").await;
        assert_eq!(browser.text(".head p").await, "1–10 of 10 found");
        browser.click("tbody tr:nth-child(1) .pick label").await;
        browser.click("tbody tr:nth-child(3) .pick label").await;
        if javascript {
            assert_eq!(browser.text("[data-chosen]").await, "2 chosen");
        }
        let (button, before, after) = if javascript {
            ("[formaction='/devices/disable']", 1, 0)
        } else {
            ("[formaction='/devices/enable']", 0, 1)
        };
        assert_eq!(states(&administrator).await, [before, before]);
        browser.click(button).await;
        let asked = browser.text(".things").await;
        assert!(
            asked.contains("200000010") && asked.contains("machine-12") && !asked.contains("machine-11"),
            "{asked}"
        );
        assert_eq!(states(&administrator).await, [before, before], "nothing is done before it is confirmed");
        browser.click(".actions button").await;
        let done = if javascript { "Disabled 2 devices." } else { "Enabled 2 devices." };
        assert_eq!(browser.text(".flash.done").await, done);
        assert_eq!(browser.text(".head p").await, "1–10 of 10 found", "back at the search");
        assert_eq!(states(&administrator).await, [after, after]);
    }
}

/// Whether the first and the third of the machines that are searched for are enabled.
async fn states(administrator: &crate::world::server::Actor) -> [i64; 2] {
    let reply = administrator.send(Method::GET, "/api/devices?device_name=machine-1%25", None).await;
    [0, 2].map(|at: usize| reply.body["data"][at]["status"].as_i64().unwrap())
}

/// What cannot be done is told, and the rest is done.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_is_gone_does_not_hold_up_the_others() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let there = report(&server, &administrator, "300000001", "there").await;
    let gone = "01900000-0000-7000-8000-000000000000";
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let csrf = visitor.get("/devices").field("csrf");
    let guid = there["guid"].as_str().unwrap();
    let fields = [("csrf", &*csrf), ("back", "/devices?id=3"), ("guid", gone), ("guid", guid)];
    let answer = visitor.submit("/devices/disable", &fields);
    assert_eq!((answer.status, answer.header("location")), (303, "/devices?id=3"));
    let page = visitor.get("/devices?id=3").body;
    assert!(page.contains(&format!("Disabled 1 device. 1 failed: There is no device {gone}.")), "{page}");
    assert!(page.contains("badge bad"), "{page}");
    assert!(!visitor.get("/devices").body.contains("failed:"), "a message is shown once");
    let answer = visitor.submit("/devices/disable", &[("csrf", &csrf), ("back", "/devices")]);
    assert_eq!(answer.header("location"), "/devices");
    assert!(visitor.get("/devices").body.contains("Nothing was chosen"));
    let guids: Vec<String> = (0..1_001).map(|number| number.to_string()).collect();
    let mut fields = vec![("csrf", &*csrf), ("back", "/devices")];
    fields.extend(guids.iter().map(|guid| ("guid", &**guid)));
    visitor.submit("/devices/enable", &fields);
    assert!(visitor.get("/devices").body.contains("Too many at once"));
}

/// Clones and machines that use one id are shown, and only forced while both sides report.
#[tokio::test(flavor = "multi_thread")]
async fn machines_are_accepted_and_merged() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    for id in ["600001", "600002"] {
        server.sysinfo(id, "dXVpZA==").await;
    }
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    assert!(visitor.get("/devices").body.contains("Same machine?"));
    let machines = format!("/devices/{}/machines", administrator.device("600001").await);
    assert!(visitor.get(&machines).body.contains("may be device"));
    server.heartbeat("600001", "dXVpZA==").await;
    let list = visitor.get("/devices").body;
    assert!(list.contains(">Clone</a>") && !list.contains("Same machine?"), "{list}");
    let page = visitor.get(&machines);
    assert!(page.body.contains("Clone of"), "{}", page.body);
    let csrf = page.field("csrf");
    let merge = machines.replace("/machines", "/merge");
    let fields = [("csrf", &*csrf), ("back", &machines), ("guid", "600002")];
    assert_eq!(visitor.submit(&merge, &fields).status, 303);
    assert!(visitor.get(&machines).body.contains("clones and not the same machine"));
    let forced = [&fields[..], &[("force", "true")]].concat();
    assert_eq!(visitor.submit(&merge, &forced).status, 303);
    assert!(visitor.get(&machines).body.contains("The devices are one."));
    assert_eq!(administrator.column("/api/devices", "id").await, ["600002"]);
    // Another machine takes the id over.
    let foreign = crate::world::acts::report("600002", "b3RoZXI=");
    server.nobody().post("/api/sysinfo", foreign).await.refused(403);
    server.heartbeat("600002", "dXVpZA==").await;
    assert!(visitor.get("/devices").body.contains(">Contested</a>"));
    let accept = machines.replace("/machines", "/accept");
    let clear = machines.replace("/machines", "/foreign-machines/delete");
    let fields = [("csrf", &*csrf), ("back", &machines), ("uuid", "b3RoZXI=")];
    assert!(visitor.get(&machines).body.contains("Clear list"));
    assert_eq!(visitor.submit(&clear, &fields[..2]).status, 303);
    let page = visitor.get(&machines).body;
    assert!(page.contains("The list is cleared") && !page.contains("Clear list"), "{page}");
    // What is not listed is accepted by its uuid.
    visitor.submit(&accept, &fields);
    assert!(visitor.get(&machines).body.contains("still reports"));
    visitor.submit(&accept, &[&fields[..], &[("force", "true")]].concat());
    assert!(visitor.get(&machines).body.contains("The machine is accepted."));
    assert!(visitor.get(&machines).body.contains("nothing to accept or merge"));
    // What was assigned before it reported says so.
    let asked = json!({"id": "600003", "uuid": "bmV3", "note": "x"});
    administrator.post("/api/devices/cli", asked).await.done();
    assert!(visitor.get("/devices").body.contains(">Never reported</span>"));
}

/// A device says of itself what it likes; it is shown as text, and nothing in it hides or turns the rest around.
#[tokio::test(flavor = "multi_thread")]
async fn hostile_names_are_shown_as_text() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let name = "<script>document.title='had'</script>\"'&\u{202e}gpj.exe\u{1b}";
    let device = report(&server, &administrator, "400000001", name).await;
    // Of a server of before: today such characters are left out when a device reports.
    database.execute("update device set device_name = device_name || char(8238) || 'x' || char(27)").await;
    let shown = "<script>document.title='had'</script>\"'&gpj.exe[U+202E]x␛";
    let browser = Browser::open(Look::default()).await;
    enter(&browser, &server).await;
    let confirm = format!("{}/devices/disable?guid={}", server.url(), device["guid"].as_str().unwrap());
    for url in [format!("{}/devices", server.url()), confirm] {
        browser.goto(&url).await;
        let seen = browser.text("main").await;
        assert!(seen.contains(shown), "{url}: {seen}");
    }
    // What a person typed comes back into the field, and nowhere else.
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let page = visitor.get("/devices?name=%22%3E%3Cscript%3E&back=%22%3E%3Cscript%3E").body;
    assert!(!page.contains("\"><script>") && page.contains("No device fits"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_that_are_not_there_are_the_nearest() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    assert!(visitor.get("/devices").body.contains("No device has reported yet"));
    report(&server, &administrator, "500000001", "alone").await;
    administrator.new_user("ann").await;
    assert!(Visitor::signed_in(&server, "ann", USERS_PASSWORD).get("/devices").body.contains("No device is yours"));
    for page in ["0", "2", "x", "18446744073709551615", "999999999999999999999999"] {
        let answer = visitor.get(&format!("/devices?page={page}&size=7"));
        assert!(answer.status == 200 && answer.body.contains("1–1 of 1"), "{page}: {}", answer.body);
    }
    assert!(visitor.get("/devices/disable").body.contains("No device was chosen"));
}

/// What a device waits for is shown with it, and applied by a button.
#[tokio::test(flavor = "multi_thread")]
async fn pending_presets_are_shown_and_applied() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let mut body = crate::world::acts::report("600000001", "dXVpZA==");
    body["preset-device-group-name"] = "<b>Lab</b>".into();
    body["preset-user-name"] = "ann".into();
    server.nobody().post("/api/sysinfo", body).await.ok();
    let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
    let page = visitor.get("/devices").body;
    let shown = "device group &#60;b&#62;Lab&#60;/b&#62;, owner ann";
    assert!(page.contains("Presets pending") && page.contains("Apply presets…"), "{page}");
    assert!(page.contains(shown), "{page}");
    let guid = administrator.device("600000001").await;
    let confirm = visitor.get(&format!("/devices/apply-presets?guid={guid}")).body;
    assert!(confirm.contains("Apply the presets of 1 device?") && confirm.contains(shown), "{confirm}");
    let csrf = visitor.get("/devices").field("csrf");
    let fields = [("csrf", &*csrf), ("back", "/devices"), ("guid", &*guid)];
    visitor.submit("/devices/apply-presets", &fields);
    let page = visitor.get("/devices").body;
    assert!(page.contains("No preset of device 600000001 can be applied yet"), "{page}");
    administrator.put("/api/settings/others", serde_json::json!({"apply_presets": false})).await.done();
    administrator.new_user("ann").await;
    administrator.put("/api/settings/others", serde_json::json!({"apply_presets": true})).await.done();
    visitor.submit("/devices/apply-presets", &fields);
    let page = visitor.get("/devices").body;
    assert!(page.contains("Applied the presets of 1 device.") && page.contains("<bdi>ann</bdi>"), "{page}");
    assert!(page.contains("Presets pending") && !page.contains("owner ann"), "{page}");
}
