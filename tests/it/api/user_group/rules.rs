//! Access rules as groups show and set them: one relation, seen from both ends. What follows from them is in `access`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{ODD, filled};
use crate::world::acts::encoded;
use crate::world::server::{Actor, Server};

const IN: &str = "allowed_incomings";
const OUT: &str = "allowed_outgoings";

fn rule(kind: i64, name: &str) -> Value {
    json!({"type": kind, "name": name})
}

/// What a user group lists.
async fn shown(admin: &Actor, name: &str, list: &str) -> Vec<(i64, String)> {
    admin.rules("user-groups", name, list).await
}

fn names(kind: i64, names: &[&str]) -> Vec<(i64, String)> {
    names.iter().map(|name| (kind, (*name).to_owned())).collect()
}

on_both! {
    /// What is written at one end is seen at the other, and what is taken away at one is gone at both.
    async fn are_seen_from_both_ends(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let one = admin.new_group("user-groups", "One", json!({})).await;
        let lab = admin.new_group("device-groups", "Lab", json!({IN: [rule(0, "One")]})).await;
        let two = admin.new_group("user-groups", "Two", json!({IN: [rule(0, "One")]})).await;
        assert_eq!(shown(&admin, "One", OUT).await, [(1, "Lab".into()), (0, "Two".into())]);
        assert_eq!(shown(&admin, "One", IN).await, []);
        assert_eq!(shown(&admin, "Two", OUT).await, []);
        // Set from the other end: what stays is no new rule, what is left out is gone there.
        admin.patch(&one, json!({OUT: [rule(0, "Two"), rule(0, "Default")]})).await.done();
        assert_eq!(shown(&admin, "Two", IN).await, names(0, &["One"]));
        assert_eq!(shown(&admin, "Default", IN).await, names(0, &["One"]));
        assert_eq!(admin.rules("device-groups", "Lab", IN).await, []);
        assert_eq!(database.count("access_rule").await, 2);
        admin.patch(&two, json!({IN: []})).await.done();
        assert_eq!(shown(&admin, "One", OUT).await, names(0, &["Default"]));
        admin.patch(&lab, json!({IN: [rule(0, "Two"), rule(0, "One"), rule(2, "admin")]})).await.done();
        assert_eq!(shown(&admin, "Two", OUT).await, names(1, &["Lab"]));
        admin.patch(&one, json!({OUT: []})).await.done();
        assert_eq!(admin.rules("device-groups", "Lab", IN).await, [(0, "Two".into()), (2, "admin".into())]);
    }

    /// Rules follow what they are about under new names, and go with it.
    async fn follow_names_and_end_with_what_they_are_about(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = format!("/api/users/{}", admin.new_user("ann").await);
        let one = admin.new_group("user-groups", "One", json!({})).await;
        let lab = admin.new_group("device-groups", "Lab", json!({IN: [rule(2, "ann"), rule(0, "One")]})).await;
        admin.new_group("user-groups", "Two", json!({IN: [rule(0, "One"), rule(2, "ann")], OUT: [rule(1, "Lab")]})).await;
        admin.patch(&one, json!({"name": "Uno"})).await.done();
        admin.patch(&lab, json!({"name": "Labor"})).await.done();
        admin.patch(&ann, json!({"name": "Anna"})).await.done();
        assert_eq!(shown(&admin, "Two", IN).await, [(0, "Uno".into()), (2, "Anna".into())]);
        assert_eq!(shown(&admin, "Two", OUT).await, names(1, &["Labor"]));
        assert_eq!(shown(&admin, "Uno", OUT).await, [(1, "Labor".into()), (0, "Two".into())]);
        let before = [(2, "Anna".into()), (0, "Uno".into()), (0, "Two".into())];
        assert_eq!(admin.rules("device-groups", "Labor", IN).await, before);
        admin.delete(&ann).await.done();
        assert_eq!(shown(&admin, "Two", IN).await, names(0, &["Uno"]));
        assert_eq!(admin.rules("device-groups", "Labor", IN).await, names(0, &["Uno", "Two"]));
        admin.delete(&one).await.done();
        assert_eq!(shown(&admin, "Two", IN).await, []);
        admin.delete(&lab).await.done();
        assert_eq!(shown(&admin, "Two", OUT).await, []);
        assert_eq!(database.count("access_rule").await, 0);
        // What is made anew under an old name has no old rules.
        admin.new_group("user-groups", "Uno", json!({})).await;
        assert_eq!(shown(&admin, "Uno", OUT).await, []);
    }

    /// A type that does not belong and a name that is unknown refuse the whole call, in words that name the rule.
    async fn are_refused_whole(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        admin.new_group("device-groups", "Lab", json!({})).await;
        let ops = admin.new_group("user-groups", "Ops", json!({IN: [rule(2, "ann")]})).await;
        for (list, kind, name, words) in [
            (IN, 1, "Lab", "allowed_incomings: the rule about Lab has the type 1: give 0 for a user group or 2 for a user"),
            (IN, 3, "ann", "allowed_incomings: the rule about ann has the type 3: give 0 for a user group or 2 for a user"),
            (OUT, 2, "ann", "allowed_outgoings: the rule about ann has the type 2: give 0 for a user group or 1 for a device group"),
            (OUT, -1, "x", "allowed_outgoings: the rule about x has the type -1: give 0 for a user group or 1 for a device group"),
            (IN, 0, "Lab", "allowed_incomings: there is no user group Lab"),
            (IN, 0, "ops", "allowed_incomings: there is no user group ops"),
            (IN, 2, "Ops", "allowed_incomings: there is no user Ops"),
            (IN, 2, "", "allowed_incomings: there is no user "),
            (OUT, 1, "Default", "allowed_outgoings: there is no device group Default"),
            (OUT, 0, "%", "allowed_outgoings: there is no user group %"),
        ] {
            let edit = json!({"name": "New", list: [rule(0, "Default"), rule(kind, name)]});
            assert_eq!(admin.patch(&ops, edit.clone()).await.refused(400), words);
            assert_eq!(admin.post("/api/user-groups", edit).await.refused(400), words);
        }
        let several = json!({IN: [rule(0, "x"), rule(2, "y"), rule(0, "x"), rule(0, "Ops")]});
        let error = admin.patch(&ops, several).await.refused(400);
        assert_eq!(error, "allowed_incomings: there is no user group x, no user y");
        for wrong in [json!([{"name": "Ops"}]), json!([{"type": 0}]), json!([{"type": "0", "name": "Ops"}]), json!(["Ops"])] {
            let error = admin.patch(&ops, json!({IN: wrong})).await.refused(400);
            assert!(error.starts_with("the body is wrong: "), "{error}");
        }
        // Neither are fields taken in the order in which they happen to stand.
        for wrong in [json!([]), json!(["New"]), Value::Null, json!("New")] {
            let error = admin.patch(&ops, wrong).await.refused(400);
            assert!(error.contains("expected an object at line 1"), "{error}");
        }
        assert_eq!(shown(&admin, "Ops", IN).await, names(2, &["ann"]));
        assert_eq!(admin.column("/api/user-groups", "name").await, ["Default", "Ops"]);
    }

    /// What stands twice is one rule; a group may be let in to itself, and groups to each other in a circle.
    async fn may_repeat_and_go_in_circles(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let twice = json!({OUT: [rule(0, "Default"), rule(0, "Default")], IN: [rule(2, "admin"), rule(2, "admin")]});
        let one = admin.new_group("user-groups", "One", twice).await;
        assert_eq!(shown(&admin, "One", OUT).await, names(0, &["Default"]));
        assert_eq!(shown(&admin, "One", IN).await, names(2, &["admin"]));
        // About itself: from either end, from a new group, and where the two lists say different things.
        for edit in [json!({OUT: [rule(0, "One")]}), json!({IN: [rule(0, "One")]}), json!({IN: [], OUT: [rule(0, "One")]}),
                     json!({OUT: [], IN: [rule(0, "One")]})] {
            admin.patch(&one, edit.clone()).await.done();
            let both = (shown(&admin, "One", IN).await, shown(&admin, "One", OUT).await);
            assert!(both.0.contains(&(0, "One".into())) && both.1.contains(&(0, "One".into())), "{edit}: {both:?}");
        }
        admin.patch(&one, json!({"name": "Uno", IN: [rule(0, "Uno")]})).await.done();
        assert_eq!(shown(&admin, "Uno", OUT).await, names(0, &["Uno"]));
        admin.patch(&one, json!({IN: [], OUT: []})).await.done();
        assert_eq!(database.count("access_rule").await, 0);
        let own = json!({IN: [rule(0, "Self")]});
        admin.new_group("user-groups", "Self", own).await;
        assert_eq!(shown(&admin, "Self", OUT).await, names(0, &["Self"]));
        let two = admin.new_group("user-groups", "Two", json!({OUT: [rule(0, "Uno")]})).await;
        admin.patch(&one, json!({OUT: [rule(0, "Two")]})).await.done();
        assert_eq!(shown(&admin, "Two", IN).await, names(0, &["Uno"]));
        admin.delete(&two).await.done();
        assert_eq!(database.count("access_rule").await, 1);
    }

    /// Whatever is set at whichever end, in any order, both ends show the one relation.
    async fn are_one_relation(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let mut paths = BTreeMap::new();
        for (kind, number) in (0..4).map(|number| ("user-groups", number)).chain((0..2).map(|number| ("device-groups", number))) {
            let name = format!("{kind}{number}");
            paths.insert(name.clone(), admin.new_group(kind, &name, json!({})).await);
        }
        let user_groups: Vec<String> = (0..4).map(|number| format!("user-groups{number}")).collect();
        let device_groups: Vec<String> = (0..2).map(|number| format!("device-groups{number}")).collect();
        let users = ["ann".to_owned(), "bob".to_owned()];
        for user in &users {
            admin.new_user(user).await;
        }
        // From whom to what, by names, which are no two things' here.
        let mut relation: BTreeSet<(String, String)> = BTreeSet::new();
        let mut dice = 20_260_101_u64;
        let mut roll = |sides: usize| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (dice >> 33) as usize % sides
        };
        for _ in 0..30 {
            let of: Vec<&String> = paths.keys().collect();
            let name = of[roll(of.len())].clone();
            let list = if name.starts_with("device") || roll(2) == 0 { IN } else { OUT };
            let (kind, others) = if list == IN { (2, &users[..]) } else { (1, &device_groups[..]) };
            let groups = user_groups.iter().map(|name| (0, name)).chain(others.iter().map(|name| (kind, name)));
            let chosen: Vec<(i64, &String)> = groups.filter(|_| roll(3) == 0).collect();
            let rules: Vec<Value> = chosen.iter().map(|(kind, name)| rule(*kind, name)).collect();
            admin.patch(&paths[&name], json!({list: rules})).await.done();
            relation.retain(|(from, to)| if list == IN { *to != name } else { *from != name });
            let pair = |other: &String| if list == IN { (other.clone(), name.clone()) } else { (name.clone(), other.clone()) };
            relation.extend(chosen.iter().map(|(_, other)| pair(other)));
            let mut seen = BTreeSet::new();
            for row in [admin.rows("/api/user-groups").await, admin.rows("/api/device-groups").await].concat() {
                let own = row["name"].as_str().unwrap();
                for other in row[IN].as_array().unwrap() {
                    seen.insert((other["name"].as_str().unwrap().to_owned(), own.to_owned()));
                }
                let Some(outgoings) = row[OUT].as_array() else { continue };
                let shown: BTreeSet<&str> = outgoings.iter().map(|other| other["name"].as_str().unwrap()).collect();
                let meant: BTreeSet<&str> =
                    relation.iter().filter(|(from, _)| from == own).map(|(_, to)| to.as_str()).collect();
                assert_eq!(shown, meant, "what {own} may reach");
            }
            assert_eq!(seen, relation, "after {name} was given {list} {rules:?}");
        }
    }

    /// Names that are odd are names.
    async fn take_odd_names(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        for name in ODD {
            admin.new_user(name).await;
            admin.new_group("user-groups", name, json!({})).await;
            admin.new_group("device-groups", name, json!({IN: [rule(0, name), rule(2, name)]})).await;
            let path = format!("/api/user-groups?name={}", encoded(name));
            assert_eq!(admin.row(&path).await[OUT], json!([rule(1, name)]));
            assert_eq!(admin.rules("device-groups", name, IN).await, [(0, name.into()), (2, name.into())]);
        }
    }

    /// Ten thousand rules are one call, at either end, and one more is refused.
    async fn may_be_ten_thousand(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let groups: Vec<String> = (0..10_000).map(|number| format!("g{number}")).collect();
        filled(database, "user_group", &groups).await;
        let mut rules: Vec<Value> = groups.iter().map(|name| rule(0, name)).collect();
        let path = admin.new_group("user-groups", "Ops", json!({OUT: rules})).await;
        let row = admin.row("/api/user-groups?name=Ops").await;
        assert_eq!(row[OUT], json!(rules), "in the order in which they were given");
        assert_eq!(shown(&admin, "g9999", IN).await, names(0, &["Ops"]));
        rules[5_000] = rule(0, "Default");
        admin.patch(&path, json!({OUT: rules})).await.done();
        assert_eq!(shown(&admin, "g5000", IN).await, []);
        assert_eq!(shown(&admin, "Default", IN).await, names(0, &["Ops"]));
        assert_eq!(database.count("access_rule").await, 10_000);
        rules.push(rule(0, "g5000"));
        let error = admin.patch(&path, json!({OUT: rules})).await.refused(400);
        assert_eq!(error, "allowed_outgoings is too long: give at most 10000 rules");
        admin.patch(&path, json!({IN: &rules[1..], OUT: []})).await.done();
        assert_eq!(database.count("access_rule").await, 10_000);
        assert_eq!(shown(&admin, "g5000", OUT).await, names(0, &["Ops"]));
        admin.delete(&path).await.done();
        assert_eq!(database.count("access_rule").await, 0);
    }

    /// Ten thousand rules are one call, however long the names are.
    async fn may_have_ten_thousand_long_names(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let groups: Vec<String> = (0..10_000).map(|number| format!("{number:05}{}", "ü".repeat(251))).collect();
        filled(database, "user_group", &groups).await;
        let rules: Vec<Value> = groups.iter().map(|name| rule(0, name)).collect();
        let path = admin.new_group("user-groups", "Ops", json!({OUT: rules})).await;
        admin.patch(&path, json!({OUT: &rules[1..], IN: &rules[1..]})).await.done();
        assert_eq!(database.count("access_rule").await, 2 * 9_999);
        let path = admin.new_group("device-groups", "Lab", json!({IN: rules})).await;
        admin.patch(&path, json!({IN: &rules[..10]})).await.done();
        assert_eq!(database.count("access_rule").await, 2 * 9_999 + 10);
    }
}
