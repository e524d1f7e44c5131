//! A client pulls its books and edits them, in the order and the shapes in which clients do it.

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::world::acts::encoded;
use crate::world::raw::Raw;
use crate::world::server::Server;

/// Sends as a client sends: a JSON content type, whatever the body.
async fn sent(server: &Server, token: &str, what: &str, body: Value) -> Raw {
    let bytes = if body.is_null() { String::new() } else { body.to_string() };
    let bearer = format!("Bearer {token}");
    let request = server.raw(what).with("content-type", "application/json").with("authorization", &bearer);
    request.body(bytes).send().await
}

/// Reads what a client pulls.
async fn pulled(server: &Server, token: &str, path: &str) -> Value {
    let answer = sent(server, token, &format!("POST {path}"), Value::Null).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    assert_eq!(answer.header("content-type"), Some("application/json; charset=utf-8"));
    serde_json::from_slice(&answer.body).unwrap()
}

/// Writes as a client writes: success is 200 and zero bytes, nothing else.
async fn written(server: &Server, token: &str, what: &str, body: Value) {
    let answer = sent(server, token, what, body.clone()).await;
    assert_eq!((answer.status, answer.text()), (200, ""), "{what} {body}");
}

on_both! {
    async fn a_client_pulls_and_edits(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let office = admin.new_book("Office", json!({"info": {"password": "shared-pw"}})).await;
        admin.share(&office, json!({"user": "ann"}), 2).await.ok();
        admin.add_peer(&office, json!({"id": "1001", "alias": "front desk", "tags": ["lab"], "password": "pw"})).await.done();
        let token = server.signed_in("ann").await.token.unwrap();
        let (pull, write) = (
            async |path: &str| pulled(&server, &token, path).await,
            async |what: &str, body: Value| written(&server, &token, what, body).await,
        );

        let own = pull("/api/ab/personal").await["guid"].as_str().unwrap().to_owned();
        assert_eq!(pull("/api/ab/settings").await, json!({"max_peer_one_ab": 10_000}));
        let profiles = pull("/api/ab/shared/profiles?current=1&pageSize=100").await;
        let office_seen = json!({
            "guid": office, "name": "Office", "owner": "admin", "note": "", "rule": 2,
            "info": {"password": "shared-pw"}, "has_password": true,
        });
        assert_eq!(profiles, json!({"total": 1, "data": [office_seen]}));
        let peers = format!("/api/ab/peers?current=1&pageSize=100&ab={office}");
        let front_desk = json!({
            "id": "1001", "hash": "", "password": "pw", "has_password": true, "username": "", "hostname": "",
            "platform": "", "alias": "front desk", "tags": ["lab"], "note": "", "same_server": false,
            "forceAlwaysRelay": "", "rdpPort": "", "rdpUsername": "", "loginName": "", "device_group_name": "",
        });
        assert_eq!(pull(&peers).await, json!({"total": 1, "data": [front_desk]}));
        let tags = pull(&format!("/api/ab/tags/{office}")).await;
        assert_eq!(tags, json!([{"name": "lab", "color": 0xFFFF_9800_u32}]), "a bare list, colours without a sign");
        let own_peers = format!("/api/ab/peers?current=1&pageSize=100&ab={own}");
        assert_eq!(pull(&own_peers).await, json!({"total": 0, "data": []}));
        assert_eq!(pull(&format!("/api/ab/tags/{own}")).await, json!([]));

        // The form "add ID", and a card that is copied: null stands for what is not known.
        write(&format!("POST /api/ab/peer/add/{own}"), json!({"id": "2001", "alias": "", "tags": []})).await;
        let card = json!({
            "id": "2002", "username": "bob", "hostname": "PC-8", "platform": "Linux", "alias": "", "tags": [],
            "forceAlwaysRelay": "true", "rdpPort": "3389", "rdpUsername": "r", "loginName": "l",
            "device_group_name": "Sales", "note": "", "same_server": null,
        });
        write(&format!("POST /api/ab/peer/add/{own}"), card.clone()).await;
        let repeated = sent(&server, &token, &format!("POST /api/ab/peer/add/{own}"), card).await;
        assert_eq!(repeated.status, 409);
        assert_eq!(repeated.text(), r#"{"error":"2002 is already in the address book My address book"}"#);
        assert!(repeated.text().len() < 128, "a client shows no longer one");
        write(&format!("POST /api/ab/tag/add/{own}"), json!({"name": "home", "color": 4_294_198_070_u32})).await;
        for edit in [
            json!({"id": "2001", "tags": ["home"]}), json!({"id": "2001", "alias": "me"}), json!({"id": "2001", "note": "mine"}),
            json!({"id": "2001", "hash": "aGFzaA=="}), json!({"id": "2001", "username": "ann", "hostname": "PC-9", "platform": "Mac OS"}),
            json!({"id": "2002", "note": null, "tags": null, "same_server": null}),
        ] {
            write(&format!("PUT /api/ab/peer/update/{own}"), edit).await;
        }
        let rows = pull(&own_peers).await;
        let (first, second) = (&rows["data"][0], &rows["data"][1]);
        let expected = json!({
            "id": "2001", "hash": "aGFzaA==", "password": "", "has_password": false, "username": "ann",
            "hostname": "PC-9", "platform": "Mac OS", "alias": "me", "tags": ["home"], "note": "mine",
            "same_server": false, "forceAlwaysRelay": "", "rdpPort": "", "rdpUsername": "", "loginName": "",
            "device_group_name": "",
        });
        assert_eq!((&rows["total"], first), (&json!(2), &expected));
        assert_eq!((&second["forceAlwaysRelay"], &second["rdpPort"], &second["device_group_name"]), (&json!("true"), &json!("3389"), &json!("Sales")));
        write(&format!("PUT /api/ab/tag/update/{own}"), json!({"name": "home", "color": 4_278_190_080_u32})).await;
        write(&format!("PUT /api/ab/tag/rename/{own}"), json!({"old": "home", "new": "house"})).await;
        assert_eq!(pull(&format!("/api/ab/tags/{own}")).await, json!([{"name": "house", "color": 4_278_190_080_u32}]));
        assert_eq!(pull(&own_peers).await["data"][0]["tags"], json!(["house"]));
        write(&format!("DELETE /api/ab/tag/{own}"), json!(["house"])).await;
        assert_eq!(pull(&own_peers).await["data"][0]["tags"], json!([]));
        write(&format!("PUT /api/ab/peer/update/{own}"), json!({"id": "2001", "hash": "", "alias": ""})).await;
        write(&format!("DELETE /api/ab/peer/{own}"), json!(["2002"])).await;
        let rows = pull(&own_peers).await;
        assert_eq!((&rows["total"], &rows["data"][0]["hash"], &rows["data"][0]["alias"]), (&json!(1), &json!(""), &json!("")));
        assert_eq!(rows["data"][0]["note"], "mine", "what an edit leaves out stays");

        // In the shared book: a password, which only there is one.
        write(&format!("POST /api/ab/peer/add/{office}"), json!({"id": "1002", "alias": "", "tags": [], "password": "p", "note": "n"})).await;
        write(&format!("PUT /api/ab/peer/update/{office}"), json!({"id": "1001", "password": ""})).await;
        let rows = pull(&peers).await;
        assert_eq!((&rows["data"][0]["password"], &rows["data"][1]["password"]), (&json!(""), &json!("p")));
    }

    /// Old transports: no content length, any content type, a doubled slash.
    async fn a_pull_comes_in_any_shape(database: &Database) {
        let server = Server::start(database);
        let token = server.administrator().await.token.unwrap();
        let own = pulled(&server, &token, "//api/ab/personal").await;
        assert_eq!(pulled(&server, &token, "/api/ab/personal").await, own);
        let bearer = format!("Bearer {token}");
        for (name, value) in [("content-type", "text/plain"), ("x-nothing", "at all"), ("content-type", "application/json; charset=utf-8")] {
            let request = server.raw("POST /api/ab/personal").with("authorization", &bearer).with(name, value);
            assert_eq!(request.send().await.reply().ok(), own, "{name}: {value}");
        }
        let at = server.url().split_once("://").unwrap().1;
        let mut stream = tokio::net::TcpStream::connect(at).await.unwrap();
        let head = format!("POST /api/ab/settings HTTP/1.1\r\nhost: test\r\nconnection: close\r\nauthorization: {bearer}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with(r#"{"max_peer_one_ab":10000}"#), "{answer}");
    }

    /// A page of a hundred out of a thousand is what is read, and the pages hold every entry once.
    async fn a_large_book_comes_page_by_page(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let own = admin.own_book().await;
        let peers: Vec<Value> = (0..1_000).map(|id| json!({"id": format!("{id}"), "alias": format!("Name_{id}"), "tags": []})).collect();
        let data = json!({"tags": [], "peers": peers, "tag_colors": "{}"}).to_string();
        admin.post("/api/ab", json!({"data": data})).await.done();
        let mut ids = Vec::new();
        for current in 1..=10 {
            let page = pulled(&server, admin.token.as_deref().unwrap(), &format!("/api/ab/peers?current={current}&pageSize=100&ab={own}")).await;
            assert_eq!((&page["total"], page["data"].as_array().unwrap().len()), (&json!(1_000), 100));
            ids.extend(page["data"].as_array().unwrap().iter().map(|peer| peer["id"].as_str().unwrap().to_owned()));
        }
        assert_eq!(ids, (0..1_000).map(|id| id.to_string()).collect::<Vec<_>>());
        for (filter, total) in [
            ("id=99", 1), ("id=%2599%25", 19), (&format!("alias={}", encoded("%name_9%"))[..], 111),
            (&format!("alias={}", encoded("%eX9%"))[..], 0), ("alias=Name_5", 1), ("alias=name_5", 0), ("alias=-", 0),
        ] {
            let page = admin.get(&format!("/api/ab/peers?ab={own}&pageSize=1&{filter}")).await.ok();
            assert_eq!(page["total"], total, "{filter}");
        }
        admin.get(&format!("/api/ab/peers?ab={own}&pageSize=1001")).await.refused(400);
        admin.get("/api/ab/peers").await.refused(404);
    }
}
