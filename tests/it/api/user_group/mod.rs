//! User groups: made, listed, changed, deleted, and who is in them. The rules between groups are in `rules`.

mod rules;
mod together;

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use crate::world::Database;
use crate::world::acts::encoded;
use crate::world::server::{Actor, Server};

/// Names that are legal, and odd in every place where one could be.
pub const ODD: [&str; 9] = [
    "a, b",
    "O'Brien \"x\"; drop table user_group",
    "a_b",
    r"a\b",
    "group:Admins,user:john",
    "🙂 Ünïcødé 名前",
    "مجموعة الدعم",
    "192.0.2.7",
    "null",
];
/// A guid that nothing has.
pub const NOBODY: &str = "01999999-9999-7999-8999-999999999999";

/// Makes groups or users without calls: so many rows of a table, with a name, at once.
pub async fn filled(database: &Database, table: &str, names: &[String]) {
    for (number, chunk) in names.chunks(2_000).enumerate() {
        let rows = chunk.iter().enumerate().map(|(row, name)| {
            let guid = 0x0199_9999_9999_7999_8999_0000_0000_0000 + (number * 2_000 + row) as u128;
            let guid = database.guid(uuid::Uuid::from_u128(guid));
            format!("({guid}, '{name}', '{name}', '', '2026-01-01T00:00:00+00:00')")
        });
        let columns = "guid, name, name_folded, note, created_at";
        let rows = rows.collect::<Vec<_>>().join(",");
        database.execute(&format!("insert into {table} ({columns}) values {rows}")).await;
    }
}

async fn members(admin: &Actor, group: &str) -> Vec<String> {
    admin.column(&format!("/api/users?group_name={}", encoded(group)), "name").await
}

on_both! {
    /// The group Default is there from the first start; others are made with what is given.
    async fn are_made_with_what_is_given(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let mut row = admin.row("/api/user-groups").await;
        let guid = row["guid"].take();
        assert_eq!(uuid::Uuid::parse_str(guid.as_str().unwrap()).unwrap().get_version_num(), 7);
        let expected = json!({
            "guid": null, "name": "Default", "note": "", "allowed_incomings": [], "allowed_outgoings": [],
        });
        assert_eq!(row, expected);
        let rules = json!([{"type": 0, "name": "Default"}]);
        let all = json!({"note": "at night", "allowed_incomings": rules, "allowed_outgoings": rules, "colour": "green"});
        let path = admin.new_group("user-groups", "Ops", all).await;
        let row = admin.row("/api/user-groups?name=Ops").await;
        assert!(path.ends_with(row["guid"].as_str().unwrap()));
        assert_eq!((&row["note"], &row["allowed_incomings"], &row["allowed_outgoings"]), (&json!("at night"), &rules, &rules));
        let odd = json!({"note": null, "allowed_incomings": null, "allowed_outgoings": null});
        admin.new_group("user-groups", "Plain", odd).await;
        assert_eq!(admin.column("/api/user-groups", "name").await, ["Default", "Ops", "Plain"]);
        for body in [json!({}), json!([]), json!({"name": 7}), json!({"name": "x", "allowed_incomings": {}})] {
            let error = admin.post("/api/user-groups", body).await.refused(400);
            assert!(error.starts_with("the body is wrong: "), "{error}");
        }
    }

    /// A name is taken once, as written; one that could not be named is refused, an odd one is found again.
    async fn have_names_of_their_own(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let new = |name: &str| admin.post("/api/user-groups", json!({"name": name}));
        assert_eq!(new("Default").await.refused(409), "there is already a user group Default");
        new("default").await.ok();
        for name in ["", "  ", " a", "a ", "-", "50%", "a\nb", "a\u{0}b", NOBODY, &"x".repeat(257)] {
            new(name).await.refused(400);
        }
        let long = json!({"name": "x", "note": "y".repeat(5_000)});
        assert!(admin.post("/api/user-groups", long).await.refused(400).contains("note is too long"));
        assert_eq!(admin.get("/api/user-groups").await.ok()["total"], 2);
        for name in ODD {
            let path = admin.new_group("user-groups", name, json!({})).await;
            let row = admin.row(&format!("/api/user-groups?name={}", encoded(name))).await;
            assert!(path.ends_with(row["guid"].as_str().unwrap()), "{name}");
            admin.patch(&path, json!({"name": "Default"})).await.refused(409);
            admin.patch(&path, json!({"name": "50%"})).await.refused(400);
            admin.patch(&path, json!({"name": name})).await.done();
        }
        let found = async |filter: &str| {
            let mut names = admin.column(&format!("/api/user-groups?name={}", encoded(filter)), "name").await;
            names.sort();
            names
        };
        assert_eq!(found("DEF%").await, ["Default", "default"]);
        assert_eq!(found("%ÜNÏ%").await, ["🙂 Ünïcødé 名前"]);
        assert_eq!(found("a_%").await, ["a_b"]);
        assert_eq!(found("-").await, [""; 0]);
        assert_eq!(found("").await, [""; 0]);
        assert_eq!(found("DEFAULT").await, [""; 0]);
    }

    /// What is absent stays, an empty list clears, and what is refused has changed nothing.
    async fn are_changed_in_what_is_given(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let rules = json!([{"type": 0, "name": "Default"}]);
        let all = json!({"note": "x", "allowed_incomings": rules, "allowed_outgoings": rules});
        let path = admin.new_group("user-groups", "Ops", all).await;
        let before = admin.row("/api/user-groups?name=Ops").await;
        for nothing in [json!({}), json!({"name": null, "note": null, "allowed_incomings": null, "allowed_outgoings": null})] {
            admin.patch(&path, nothing).await.done();
            assert_eq!(admin.row("/api/user-groups?name=Ops").await, before);
        }
        for (field, wrong) in [
            ("name", json!("")), ("note", json!("x".repeat(5_000))), ("allowed_incomings", json!([{"type": 0, "name": "?"}])),
            ("allowed_outgoings", json!([{"type": 2, "name": "admin"}])),
        ] {
            let mut edit = json!({"name": "New", "note": "new", "allowed_incomings": [], "allowed_outgoings": []});
            edit[field] = wrong;
            admin.patch(&path, edit).await.refused(400);
            assert_eq!(admin.row("/api/user-groups?name=Ops").await, before, "{field}");
        }
        admin.patch(&path, json!({"allowed_incomings": []})).await.done();
        admin.patch(&path, json!({"name": "Late", "note": ""})).await.done();
        let row = admin.row("/api/user-groups?name=Late").await;
        assert_eq!((&row["note"], &row["allowed_incomings"], &row["allowed_outgoings"]), (&json!(""), &json!([]), &rules));
        for path in [format!("/api/user-groups/{NOBODY}"), "/api/user-groups/Late".to_owned()] {
            admin.patch(&path, json!({"note": "x"})).await.refused(404);
            admin.delete(&path).await.refused(404);
            admin.post(&path, json!([])).await.refused(404);
        }
    }

    /// Users move into a group all together or not at all; a user's row, and the rules, know the new group.
    async fn take_users_in(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let path = admin.new_group("user-groups", "Ops", json!({})).await;
        let (ann, bob) = (admin.new_user("ann").await, admin.new_user_with("bob", json!({"group_name": "Ops"})).await);
        assert_eq!(members(&admin, "Ops").await, ["bob"]);
        admin.post(&path, json!([])).await.done();
        let error = admin.post(&path, json!([ann, NOBODY, "nobody"])).await.refused(404);
        assert_eq!(error, format!("there are no users {NOBODY}, nobody"));
        assert_eq!(admin.post(&path, json!([ann, NOBODY])).await.refused(404), format!("there is no user {NOBODY}"));
        assert_eq!(members(&admin, "Ops").await, ["bob"], "nothing is half done");
        admin.post(&path, json!([ann, bob, ann])).await.done();
        assert_eq!(members(&admin, "Ops").await, ["ann", "bob"]);
        admin.post(&path, json!([admin.user("admin").await])).await.done();
        for body in [json!({}), json!([1]), json!([null]), Value::Null] {
            admin.post(&path, body).await.refused(400);
        }
        let many: Vec<String> = (0..10_001_u128).map(|number| uuid::Uuid::from_u128(number).to_string()).collect();
        let error = admin.post(&path, json!(many)).await.refused(400);
        assert_eq!(error, "too many users at once: give at most 10000");
        let error = admin.post(&path, json!(many[1..])).await.refused(404);
        assert!(error.ends_with(" and 9990 more") && error.len() < 500, "{error}");
        assert_eq!(members(&admin, "Ops").await, ["admin", "ann", "bob"]);
        assert_eq!(members(&admin, "Default").await, [""; 0]);
    }

    /// Thousands of users move by one call.
    async fn take_ten_thousand_users_in(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let path = admin.new_group("user-groups", "Ops", json!({})).await;
        admin.new_user("pattern").await;
        let guids: Vec<uuid::Uuid> =
            (1..10_000_u128).map(|number| uuid::Uuid::from_u128(0x0199_9999_9999_7999_8999 << 48 | number)).collect();
        for chunk in guids.chunks(500) {
            let copies = chunk.iter().map(|guid| {
                format!(
                    "select {}, 'u{guid}', 'u{guid}', email, note, user_group, status, is_admin, password, \
                     password_is_default, email_verification, created_at from \"user\" where name = 'pattern'",
                    if database.url.starts_with("sqlite") { database.guid(*guid) } else { format!("'{guid}'::uuid") },
                )
            });
            let columns = "guid, name, name_folded, email, note, user_group, status, is_admin, password, \
                password_is_default, email_verification, created_at";
            let copies = copies.collect::<Vec<_>>().join(" union all ");
            database.execute(&format!("insert into \"user\" ({columns}) {copies}")).await;
        }
        let mut all: Vec<String> = guids.iter().map(uuid::Uuid::to_string).collect();
        all.push(admin.user("pattern").await);
        all.reverse();
        admin.post(&path, json!(all)).await.done();
        assert_eq!(admin.get("/api/users?group_name=Ops").await.ok()["total"], 10_000);
        admin.delete(&path).await.done();
        assert_eq!(admin.get("/api/users?group_name=Default").await.ok()["total"], 10_001);
    }

    /// The group Default is neither deleted nor renamed; the users of another that is deleted move there.
    async fn leave_their_users_to_the_group_default(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let default = format!("/api/user-groups/{}", admin.column("/api/user-groups", "guid").await[0]);
        let path = admin.new_group("user-groups", "Ops", json!({})).await;
        admin.new_user_with("ann", json!({"group_name": "Ops"})).await;
        assert!(admin.delete(&default).await.refused(409).contains("cannot be deleted"));
        let both = json!({"name": "Main", "note": "not written"});
        assert!(admin.patch(&default, both).await.refused(409).contains("cannot be renamed"));
        admin.patch(&default, json!({"name": "Default", "note": "for all"})).await.done();
        assert_eq!(admin.row("/api/user-groups?name=Default").await["note"], "for all");
        admin.delete(&path).await.done();
        assert_eq!(admin.row("/api/users?name=ann").await["group_name"], "Default");
        admin.delete(&path).await.refused(404);
        assert_eq!(admin.column("/api/user-groups", "name").await, ["Default"]);
        // A deleted name is free again.
        admin.new_group("user-groups", "Ops", json!({})).await;
        assert_eq!(members(&admin, "Ops").await, [""; 0]);
    }

    /// Every write says in the console audit what was before and after, the rules with it.
    async fn are_audited(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user("ann").await;
        let path = admin.new_group("user-groups", "Ops", json!({"note": "x"})).await;
        let rules = json!([{"type": 2, "name": "ann"}]);
        admin.patch(&path, json!({"name": "Late", "note": "x", "allowed_incomings": rules})).await.done();
        // What changes nothing leaves no record.
        admin.patch(&path, json!({"note": "x", "allowed_incomings": rules})).await.done();
        admin.post(&path, json!([ann])).await.done();
        admin.delete(&path).await.done();
        let sql = "select endpoint, cast(typ as text), cast(iop as text), changes from console_audit \
                   where endpoint like '%Group' order by guid";
        let records = database.texts(sql).await;
        let seen: Vec<(&str, &str, Value)> = records.iter().map(|record| {
            assert_eq!(record[1], "0", "{record:?}");
            let mut changes: Value = serde_json::from_str(&record[3]).unwrap();
            changes.as_array_mut().unwrap().iter_mut().for_each(|change| drop(change["guid"].take()));
            (record[0].as_str(), record[2].as_str(), changes)
        }).collect();
        let note = |what: &str, name: &str, before: Value, after: Value| {
            json!([{"what": what, "guid": null, "name": name, "before": before, "after": after}])
        };
        let gone = json!({"note": "x", "users": 1, "allowed_incomings": rules, "allowed_outgoings": []});
        assert_eq!(seen, [
            ("AddUserGroup", "1", note("user_group", "Ops", json!(null), json!({"note": "x"}))),
            ("UpdateUserGroup", "10", note(
                "user_group", "Ops", json!({"name": "Ops", "allowed_incomings": []}),
                json!({"name": "Late", "allowed_incomings": rules}),
            )),
            ("AddUsersToGroup", "10", note("user", "ann", json!({"group_name": "Default"}), json!({"group_name": "Late"}))),
            ("DeleteUserGroup", "4", note("user_group", "Late", gone, json!(null))),
        ]);
    }

    /// Pages are whole and stable, and a page of groups with rules takes as many statements as one of a single group.
    async fn are_listed_by_a_constant_number_of_statements(database: &Database) {
        let server = Server::that_tells_statements(database);
        let admin = server.administrator().await;
        let told = async |query: &str| server.statements(&admin, &format!("/api/user-groups?{query}")).await;
        let of_one = told("pageSize=100").await;
        assert!(of_one > 2, "the log tells of {of_one} statements");
        let names: Vec<String> = (0..120).map(|number| format!("g{}", (number * 37) % 120)).collect();
        filled(database, "user_group", &names).await;
        let rules: Vec<Value> = names.iter().map(|name| json!({"type": 0, "name": name})).collect();
        let default = format!("/api/user-groups/{}", admin.row("/api/user-groups?name=Default").await["guid"].as_str().unwrap());
        admin.patch(&default, json!({"allowed_incomings": rules, "allowed_outgoings": rules})).await.done();
        for query in ["pageSize=100", "pageSize=100&current=2", "pageSize=10&current=12", "name=%25g%25"] {
            assert_eq!(told(query).await, of_one, "{query}");
        }
        let all = admin.column("/api/user-groups?pageSize=1000", "name").await;
        assert_eq!(all.len(), 121);
        let mut read = Vec::new();
        for page in 1..=3 {
            read.extend(admin.column(&format!("/api/user-groups?pageSize=50&current={page}"), "name").await);
        }
        assert_eq!(read, all);
        assert_eq!(admin.get("/api/user-groups?current=9").await.ok(), json!({"total": 121, "data": []}));
        for query in ["pageSize=1001", "pageSize=0", "current=0", "name=a%00b"] {
            admin.get(&format!("/api/user-groups?{query}")).await.refused(400);
        }
    }

    /// Those who are not administrators neither see groups nor change any.
    async fn are_for_those_who_may(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let path = admin.new_group("user-groups", "Ops", json!({})).await;
        let reader = server.bearer(&admin.new_token(json!({"group": "r"})).await);
        assert_eq!(reader.get("/api/user-groups").await.ok()["total"], 2);
        for caller in [server.signed_in("ann").await, reader] {
            caller.post("/api/user-groups", json!({"name": "x"})).await.refused(403);
            caller.patch(&path, json!({"note": "x"})).await.refused(403);
            caller.delete(&path).await.refused(403);
            caller.post(&path, json!([])).await.refused(403);
        }
        let ann = server.signed_in("ann").await;
        assert_eq!(ann.get("/api/user-groups").await.refused(403), "Missing permission: Group r");
        server.nobody().send(Method::GET, "/api/user-groups", None).await.refused(401);
    }
}
