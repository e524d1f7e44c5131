//! Everything secret that is kept, looked for in the database, the log and the data directory. Who is given it is tested
//! with the resources.

use serde_json::json;

use crate::world::Database;
use crate::world::acts::report;
use crate::world::server::{PASSWORD, Server};

/// The columns of bytes, all of which hold something secret here, sealed or as a hash. A public key is not secret.
const COLUMNS: [&str; 8] = [
    "address_book.password",
    "address_book_peer.hash",
    "address_book_peer.password",
    "deployment.public_key",
    "pending_preset.password",
    "replaced_secret.token_hash",
    "session.token_hash",
    "token.token_hash",
];

/// The columns of bytes that the database has.
async fn columns(database: &Database) -> Vec<String> {
    let columns = if database.url.starts_with("sqlite:") {
        "select tables.name || '.' || columns.name from sqlite_schema tables, pragma_table_info(tables.name) columns \
         where tables.type = 'table' and columns.type = 'bytea' order by 1"
    } else {
        "select table_name || '.' || column_name from information_schema.columns \
         where table_schema = 'public' and data_type = 'bytea' and table_name not like '\\_sqlx%' \
         order by (table_name || '.' || column_name) collate \"C\""
    };
    database.texts(columns).await.concat()
}

on_both! {
    /// Passwords of people and devices, options, tokens and sessions, whichever way they come.
    async fn are_kept_in_no_encoding(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let mut secrets = vec![PASSWORD.to_owned(), admin.token.clone().unwrap()];
        let mut next = |what: &str| {
            secrets.push(format!("s3cret-{:02}-of-{what}", secrets.len()));
            secrets.last().unwrap().clone()
        };

        let passwords = ["new", "chosen", "reset"].map(&mut next);
        let user = admin.new_user_with("ann", json!({"password": passwords[0]})).await;
        let ann = server.console_session("ann", &passwords[0]).await;
        let change = json!({"old_password": passwords[0], "new_password": passwords[1]});
        ann.post("/api/account/password", change).await.done();
        server.nobody().sign_in("ann", &next("guess")).await.refused(401);
        admin.patch(&format!("/api/users/{user}"), json!({"password": passwords[2]})).await.done();
        let client = server.nobody().sign_in("ann", &passwords[2]).await.ok();
        let client = server.bearer(client["access_token"].as_str().unwrap());

        let token = admin.post("/api/tokens", json!({"name": "ci", "permissions": {"device": "rw"}})).await.ok();
        let rotate = format!("/api/tokens/{}/rotate", token["guid"].as_str().unwrap());
        let rotated = admin.post(&rotate, json!({"overlap_seconds": 600})).await.ok();
        let tokens = [&token, &rotated].map(|reply| reply["token"].as_str().unwrap().to_owned());

        let options = |secret: String| json!({"name": "Kiosk", "options": {"preset-address-book-password": secret}});
        let strategy = admin.post("/api/strategies", options(next("strategy"))).await.ok();
        let strategy = format!("/api/strategies/{}", strategy["guid"].as_str().unwrap());
        admin.patch(&strategy, options(next("edited strategy"))).await.done();
        admin.post(&format!("{strategy}/duplicate"), json!({})).await.ok();

        let office = admin.new_book("Office", json!({"info": {"password": next("book")}})).await;
        let info = json!({"guid": office, "info": {"password": next("edited book")}});
        admin.put("/api/ab/shared/update/profile", info).await.done();
        for id in ["1", "2"] {
            admin.add_peer(&office, json!({"id": id, "password": next("entry")})).await.done();
            admin.update_peer(&office, json!({"id": id, "password": next("edited entry")})).await.done();
        }
        admin.delete_with(&format!("/api/ab/peer/{office}"), json!(["2"])).await.done();
        let own = client.own_book().await;
        client.add_peer(&own, json!({"id": "1", "hash": next("personal entry")})).await.done();
        let peers = json!([{"id": "1", "hash": next("old client")}, {"id": "2", "hash": next("new entry of old client")}]);
        let book = json!({"tags": [], "peers": peers, "tag_colors": "{}"}).to_string();
        client.post("/api/ab", json!({"data": book})).await.done();

        for (id, book) in [("600001", "Office"), ("600002", "Nowhere")] {
            let mut device = report(id, "dXVpZA==");
            device["preset-address-book-name"] = json!(book);
            device["preset-address-book-password"] = json!(next("preset"));
            assert_eq!(server.nobody().post("/api/sysinfo", device).await.ok(), "SYSINFO_UPDATED");
        }
        let script = server.bearer(&tokens[1]);
        let asked = json!({
            "id": "600002", "uuid": "dXVpZA==", "address_book_name": "Office", "address_book_password": next("assignment"),
        });
        script.post("/api/devices/cli", asked).await.done();
        let assign = format!("/api/devices/{}/assign", admin.device("600002").await);
        let value = format!("Office,,,{}", next("second assignment"));
        script.post(&assign, json!({"type": "ab", "value": value})).await.done();

        admin.put("/api/settings/others", json!({"require_deployment": true})).await.done();
        let key = "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=";
        let deployed = script.post("/api/devices/deploy", json!({"id": "600003", "uuid": "dGhpcmQ=", "pk": key})).await.ok();
        assert_eq!(deployed["result"], "OK");

        assert_eq!(columns(database).await, COLUMNS, "fill what is new with a secret here");
        for column in COLUMNS {
            let (table, column) = column.split_once('.').unwrap();
            assert!(database.count(&format!("{table} where {column} is not null")).await > 0, "{table}.{column} is empty");
        }
        secrets.extend(tokens);
        secrets.extend([ann, client].map(|session| session.token.unwrap()));
        let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
        database.seals(&secrets).await;
        server.hides(&secrets);
    }
}
