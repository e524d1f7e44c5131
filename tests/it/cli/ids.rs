//! Ids of devices as RustDesk shows them, in groups of figures, wherever one is typed.

use serde_json::json;

use super::stub::{device, guid};
use super::{Asked, Home, Reply, Stub};

const TYPED: &str = "600 000 001";
const MEANT: &str = "600000001";

fn answer(asked: &Asked) -> Reply {
    let page = |row| Reply::page(asked, &[row]);
    match asked.line.split('?').next() {
        Some("GET /api/devices") => page(device(asked.query("id").unwrap_or(MEANT))),
        Some("GET /api/device-groups") => page(json!({"guid": guid("lab"), "name": "Lab"})),
        Some("GET /api/strategies") => Reply::json(json!([{"guid": guid("kiosk"), "name": "Kiosk"}])),
        Some("GET /api/ab/shared/profiles") => page(json!({"guid": guid("office"), "name": "Office"})),
        Some("GET /api/ab/peers" | "GET /api/ab/recycle") => page(json!({"id": MEANT, "alias": "till"})),
        Some("GET /api/audits/conn") => page(json!({"guid": guid("conn"), "id": MEANT, "conn_type": 0})),
        Some("GET /api/audits/file" | "GET /api/audits/alarm") => Reply::page(asked, &[]),
        Some("GET /api/access/explain") => {
            Reply::json(json!({"allowed": true, "user": "ann", "device": MEANT, "reasons": [], "scope": "s"}))
        }
        _ => Reply::empty(),
    }
}

#[test]
fn figures_in_groups_mean_the_id_wherever_one_is_typed() {
    for words in [
        "devices view --id ID",
        "devices disable --id ID",
        "devices edit --id ID --note n",
        "devices merge --id 1 --into ID -n",
        "assign --id ID --note n",
        "device-group view-devices --id ID",
        "device-group add-devices --name Lab --ids ID,ID",
        "strategies assign --name Kiosk --peers ID",
        "strategies effective --device ID",
        "access explain ann ID",
        "ab view-peer --ab-name Office --peer-id ID",
        "ab add-peer --ab-name Office --peer-id ID",
        "ab update-peer --ab-name Office --peer-id ID --note n",
        "ab delete-peer --ab-name Office --peer-id ID -y",
        "ab restore --ab-name Office --peer-id ID",
        "ab purge --ab-name Office --peer-id ID -y",
        "audits view-conn --remote ID",
        "audits view-file --remote ID",
        "audits view-alarm --device ID",
        "audits disconnect --id ID",
    ] {
        let stub = Stub::start(answer);
        let words: Vec<_> = words.split(' ').map(|word| word.replace("ID", TYPED)).collect();
        let run = Home::of(&stub.url).run(&words.iter().map(String::as_str).collect::<Vec<_>>());
        assert_ne!(run.code, 2, "{run:?}");
        let asked: String = stub.asked().iter().map(|asked| format!("{} {}\n", asked.line, asked.body)).collect();
        let (meant, typed) = (asked.contains(MEANT), asked.contains("600 ") || asked.contains("600+"));
        assert!(meant && !typed, "{words:?}: {asked}");
    }
    let stub = Stub::start(answer);
    let home = Home::of(&stub.url);
    home.fed(&["devices", "disable", "--from-file", "-", "-y"], format!("{TYPED}\n"))
        .fails(0, &format!("Disabled device {MEANT}"));
    home.run(&["ab", "add-peer", "--ab-name", "Office", "--peer-id", "hello world"]).fails(0, "Made peer hello world");
    home.run(&["devices", "view", "--id", " "]).fails(2, "--id is empty");
}
