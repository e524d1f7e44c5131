//! Lists of users: filters and pages.

use serde_json::json;

use crate::world::Database;
use crate::world::acts::encoded;
use crate::world::server::{Actor, Server};

/// Makes users without the time that their passwords would take.
async fn users(admin: &Actor, database: &Database, names: &[&str]) {
    admin.new_user("pattern").await;
    for (number, name) in names.iter().enumerate() {
        let folded = name.to_lowercase().replace('\'', "''");
        let name = name.replace('\'', "''");
        let guid = uuid::Uuid::from_u128(0x0199_9999_9999_7999_8999_0000_0000_0000 + number as u128);
        let guid = database.guid(guid);
        let copied = format!(
            "insert into \"user\" (guid, name, name_folded, email, note, user_group, status, is_admin, password, \
             password_is_default, email_verification, created_at) select {guid}, '{name}', '{folded}', email, note, \
             user_group, status, is_admin, password, password_is_default, email_verification, created_at from \"user\" \
             where name = 'pattern'"
        );
        database.execute(&copied).await;
    }
    let guid = admin.user("pattern").await;
    admin.delete(&format!("/api/users/{guid}")).await.done();
}

on_both! {
    /// A filter is exact unless it holds a `%`; then case does not count, in no script, and nothing else is special.
    async fn filters_mean_what_they_say(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let names = ["ann", "Ann", "joann", "a_b", "axb", r"a\b", r"a\_b", "ÄRGER", "ärger2", "ΟΔΟΣ", "ЖУК", "O'Brien"];
        users(&admin, database, &names).await;
        let found = async |filter: &str| {
            let mut names = admin.column(&format!("/api/users?name={}", encoded(filter)), "name").await;
            names.sort();
            names
        };
        assert_eq!(found("ann").await, ["ann"]);
        assert_eq!(found("ANN").await, [""; 0]);
        assert_eq!(found("an").await, [""; 0]);
        assert_eq!(found("ann%").await, ["Ann", "ann"]);
        assert_eq!(found("%ANN%").await, ["Ann", "ann", "joann"]);
        assert_eq!(found("a_b").await, ["a_b"]);
        assert_eq!(found("a_b%").await, ["a_b"]);
        assert_eq!(found("%_b%").await, ["a\\_b", "a_b"]);
        assert_eq!(found(r"a\b").await, [r"a\b"]);
        assert_eq!(found(r"A\%").await, [r"a\_b", r"a\b"]);
        assert_eq!(found(r"%\_b").await, [r"a\_b"]);
        assert_eq!(found("är%").await, ["ÄRGER", "ärger2"]);
        assert_eq!(found("%ГЕР").await, [""; 0]);
        assert_eq!(found("жУ%").await, ["ЖУК"]);
        assert_eq!(found("οδ%").await, ["ΟΔΟΣ"]);
        assert_eq!(found("o'b%").await, ["O'Brien"]);
        assert_eq!(found("' or '1'='1").await, [""; 0]);
        assert_eq!(found("-").await, [""; 0]);
        assert_eq!(found("").await, [""; 0]);
        assert_eq!(found("%").await.len(), names.len() + 1);
        assert_eq!(admin.get("/api/users?group_name=Default").await.ok()["total"], names.len() + 1);
        assert_eq!(admin.get("/api/users?group_name=default").await.ok()["total"], 0);
        assert_eq!(admin.get("/api/users?group_name=def%25&name=ann").await.ok()["total"], 1);
        assert_eq!(admin.get("/api/users?group_name=-").await.ok()["total"], 0);
        admin.get("/api/users?name=a%00b").await.refused(400);
        admin.get(&format!("/api/users?name={}%25", "x".repeat(20_000))).await.refused(400);
        admin.get("/api/users?unknown=1").await.ok();
    }

    /// Every row is on one page, in the same order whatever the page's size, and the last page is what is left.
    async fn pages_are_stable(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let names: Vec<String> = (0..94).map(|number| format!("user{}", (number * 37) % 94)).collect();
        users(&admin, database, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let all = admin.column("/api/users?pageSize=1000", "name").await;
        assert_eq!(all.len(), 95);
        for size in [1, 10, 30, 95, 100] {
            let mut read = Vec::new();
            for page in 1.. {
                let answer = admin.get(&format!("/api/users?current={page}&pageSize={size}")).await.ok();
                assert_eq!(answer["total"], 95);
                let rows = answer["data"].as_array().unwrap();
                let left: usize = 95 - read.len();
                assert_eq!(rows.len(), left.min(size), "page {page} of {size}");
                read.extend(rows.iter().map(|row| row["name"].as_str().unwrap().to_owned()));
                if rows.len() < size || page * size >= 95 {
                    break;
                }
            }
            assert_eq!(read, all, "pages of {size}");
        }
        assert_eq!(admin.rows("/api/users").await.len(), 30);
        let behind = admin.get("/api/users?current=5&pageSize=30").await.ok();
        assert_eq!(behind, json!({"total": 95, "data": []}));
        let filtered = admin.get("/api/users?current=2&pageSize=4&name=USER1%25").await.ok();
        assert_eq!((&filtered["total"], filtered["data"].as_array().unwrap().len()), (&json!(11), 4));
        let wrong = ["pageSize=1001", "pageSize=0", "current=0", "current=-1", "pageSize=x", "current=99999999999999999999"];
        for query in wrong.into_iter().chain(["current=9223372036854775807&pageSize=1000"]) {
            admin.get(&format!("/api/users?{query}")).await.refused(400);
        }
    }
}
