//! How every page looks: nothing is wider than a phone, too faint or too small to touch, by day and by night.

use serde_json::{Value, json};

use super::{enter, make_user, report};
use crate::world::Database;
use crate::world::browser::{Browser, DESK, Look, PHONE};
use crate::world::server::Server;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_fits_and_can_be_read_and_touched() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    make_user(&administrator, &"W".repeat(200)).await;
    let mut guids = Vec::new();
    for (id, name) in [("600000001", "Büro 7"), ("600000002", &*"long".repeat(60)), ("600000003", "ישראל\u{202e}x")]
    {
        let device = report(&server, &administrator, id, name).await;
        guids.push(format!("guid={}", device["guid"].as_str().unwrap()));
    }
    let path = format!("/api/devices/{}/disable", &guids[0]["guid=".len()..]);
    administrator.send(rustdesk_admin::client::Method::POST, &path, None).await;
    let confirm = format!("/devices/disable?{}", guids.join("&"));
    let rules = |names: &[(i64, &str)]| {
        Value::from_iter(names.iter().map(|(kind, name)| json!({ "type": kind, "name": name })))
    };
    let incomings = rules(&[(0, "Default"), (2, "admin"), (2, &"W".repeat(200))]);
    let made = json!({ "name": "N".repeat(200), "note": "שלום ".repeat(30), "allowed_incomings": incomings });
    let made = administrator.post("/api/device-groups", made).await.ok();
    let device_group = format!("/device-groups/{}", made["guid"].as_str().unwrap());
    let outgoings = rules(&[(0, "Default"), (1, &"N".repeat(200))]);
    let made = json!({ "name": "Support", "note": "second line", "allowed_outgoings": outgoings });
    let made = administrator.post("/api/user-groups", made).await.ok();
    let user_group = format!("/user-groups/{}", made["guid"].as_str().unwrap());
    let delete = format!("/user-groups/delete?guid={}", made["guid"].as_str().unwrap());
    let options = json!({ "enable-audio": "N", "whitelist": "10.0.0.0/8,".repeat(20) + "::1", "key": "" });
    let made = json!({ "name": "Kiosks", "options": options, "acknowledge": ["key"] });
    let made = administrator.post("/api/strategies", made).await.ok();
    let strategy = format!("/strategies/{}", made["guid"].as_str().unwrap());
    let switch = format!("/strategies/disable?guid={}", made["guid"].as_str().unwrap());
    let no_access = format!("/access?user={}&device=600000001", "W".repeat(200));
    let pages = [
        ("welcome", "/"),
        ("devices", "/devices"),
        ("search", "/devices?name=none&group=x"),
        ("confirm", &confirm),
        ("users", "/users"),
        ("user-groups", "/user-groups"),
        ("user-group", &user_group),
        ("new-user-group", "/user-groups/new"),
        ("delete-user-group", &delete),
        ("device-groups", "/device-groups"),
        ("device-group", &device_group),
        ("strategies", "/strategies"),
        ("strategy", &strategy),
        ("disable-strategy", &switch),
        ("access", "/access?user=admin&device=600000002"),
        ("no-access", &no_access),
        ("unknown", "/access?user=nobody&device=1"),
        ("password", "/account/password"),
        ("nowhere", "/nowhere"),
    ];
    for width in [PHONE, DESK] {
        for dark in [false, true] {
            let browser = Browser::open(Look { width, dark, javascript: true }).await;
            let light = if dark { "dark" } else { "light" };
            browser.goto(&format!("{}/sign-in", server.url())).await;
            inspect(&browser, &format!("sign-in-{width}-{light}"), width).await;
            enter(&browser, &server).await;
            for (name, path) in pages {
                browser.goto(&format!("{}{path}", server.url())).await;
                inspect(&browser, &format!("{name}-{width}-{light}"), width).await;
            }
        }
    }
}

async fn inspect(browser: &Browser, name: &str, width: u32) {
    browser.screenshot(name).await;
    assert_eq!(browser.overflow().await, [""; 0], "{name}");
    assert_eq!(browser.faint_texts().await, [""; 0], "{name}");
    if width == PHONE {
        assert_eq!(browser.small_targets().await, [""; 0], "{name}");
    }
}
