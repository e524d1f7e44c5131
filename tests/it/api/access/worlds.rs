//! The pure decision and the two queries say the same, in worlds of people, devices and rules that nobody chose.
//! `explain` asks the first, the lists the others.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};

use futures::future::join_all;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use uuid::Uuid;

use crate::world::Database;
use crate::world::server::{Actor, Server};

const GROUPS: usize = 3;
const DEVICE_GROUPS: usize = 2;
const USERS: usize = 4;

/// How many worlds each database sees.
const CASES: u32 = 40;

#[derive(Clone, Debug)]
struct Person {
    group: usize,
    status: i64,
    is_admin: bool,
}

#[derive(Clone, Debug)]
struct Machine {
    owner: Option<usize>,
    group: Option<usize>,
    disabled: bool,
}

/// A rule: from a user group or a user, to a user group or a device group.
#[derive(Clone, Debug)]
struct Rule {
    from: Result<usize, usize>,
    to: Result<usize, usize>,
}

#[derive(Clone, Debug)]
struct World {
    people: Vec<Person>,
    machines: Vec<Machine>,
    rules: Vec<Rule>,
    unassigned_is_open: bool,
}

fn world() -> impl Strategy<Value = World> {
    let status = prop_oneof![6 => Just(1_i64), 1 => Just(0), 1 => Just(-1)];
    let person = (0..GROUPS, status, prop::bool::weighted(0.15)).prop_map(|(group, status, is_admin)| Person {
        group,
        status,
        is_admin,
    });
    let machine = (option::of(0..USERS), option::of(0..DEVICE_GROUPS), prop::bool::weighted(0.15))
        .prop_map(|(owner, group, disabled)| Machine { owner, group, disabled });
    let from = prop_oneof![(0..GROUPS).prop_map(Ok), (0..USERS).prop_map(Err)];
    let to = prop_oneof![(0..GROUPS).prop_map(Ok), (0..DEVICE_GROUPS).prop_map(Err)];
    let rule = (from, to).prop_map(|(from, to)| Rule { from, to });
    (vec(person, USERS), vec(machine, 5), vec(rule, 0..6), any::<bool>())
        .prop_map(|(people, machines, rules, unassigned_is_open)| World { people, machines, rules, unassigned_is_open })
}

/// Writes worlds beside each other into one database.
struct Writer<'a> {
    database: &'a Database,
    made: AtomicU32,
}

/// What of a world has a guid.
#[derive(Clone, Copy)]
enum Kind {
    Group,
    DeviceGroup,
    User,
    Device,
    Rule,
}

impl Writer<'_> {
    fn guid(&self, world: u32, kind: Kind, number: usize) -> String {
        let number = (u128::from(world) << 32) + ((kind as u128) << 16) + number as u128;
        self.database.guid(Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 + number))
    }

    async fn insert(&self, into: &str, rows: Vec<String>) {
        if !rows.is_empty() {
            self.database.execute(&format!("insert into {into} values ({})", rows.join("), ("))).await;
        }
    }

    /// Writes a world and gives its number.
    async fn write(&self, it: &World) -> u32 {
        let world = self.made.fetch_add(1, Ordering::Relaxed);
        let guid = |kind, number| self.guid(world, kind, number);
        let optional = |kind, number: Option<usize>| number.map_or("null".into(), |number| guid(kind, number));
        const THEN: &str = "'2026-01-01T00:00:00+00:00'";
        let group = |kind, number| format!("{}, 'g{world}-{number}', 'g', '', {THEN}", guid(kind, number));
        let columns = "(guid, name, name_folded, note, created_at)";
        let groups = (0..GROUPS).map(|number| group(Kind::Group, number)).collect();
        self.insert(&format!("user_group {columns}"), groups).await;
        let groups = (0..DEVICE_GROUPS).map(|number| group(Kind::DeviceGroup, number)).collect();
        self.insert(&format!("device_group {columns}"), groups).await;
        let people = it.people.iter().enumerate().map(|(number, Person { group, status, is_admin })| {
            let (guid, group) = (guid(Kind::User, number), guid(Kind::Group, *group));
            format!(
                "{guid}, 'u{world}-{number}', 'u', '', '', {group}, {status}, {is_admin}, 'none', false, false, {THEN}"
            )
        });
        let columns = "(guid, name, name_folded, email, note, user_group, status, is_admin, password, \
                       password_is_default, email_verification, created_at)";
        self.insert(&format!("\"user\" {columns}"), people.collect()).await;
        let machines = it.machines.iter().enumerate().map(|(number, Machine { owner, group, disabled })| {
            let (owner, group) = (optional(Kind::User, *owner), optional(Kind::DeviceGroup, *group));
            let texts = ["''"; 13].join(", ");
            let guid = guid(Kind::Device, number);
            format!("{guid}, 'd{world}-{number}', 'd', 'u', '', {disabled}, {owner}, {group}, {texts}, {THEN}, {THEN}")
        });
        let columns = "(guid, id, id_folded, uuid, note, disabled, owner, device_group, device_name, \
                       device_name_folded, username, username_folded, set_device_name, set_username, \
                       reported_device_name, reported_username, os, version, cpu, memory, ip, created_at, sysinfo_at)";
        self.insert(&format!("device {columns}"), machines.collect()).await;
        let ends = it.rules.iter().map(|Rule { from, to }| {
            let from_group = optional(Kind::Group, from.ok());
            let from_user = optional(Kind::User, from.err());
            format!(
                "{from_group}, {from_user}, {}, {}",
                optional(Kind::Group, to.ok()),
                optional(Kind::DeviceGroup, to.err())
            )
        });
        // A rule is there once.
        let ends: BTreeSet<String> = ends.collect();
        let rules = ends.iter().enumerate().map(|(number, ends)| format!("{}, {ends}", guid(Kind::Rule, number)));
        let columns = "(guid, from_user_group, from_user, to_user_group, to_device_group)";
        self.insert(&format!("access_rule {columns}"), rules.collect()).await;
        super::set(self.database, "only_administrators_reach_unassigned", !it.unassigned_is_open).await;
        world
    }
}

/// Asks about everybody and everything, in all three ways.
async fn agrees(admin: &Actor, writer: &Writer<'_>, it: &World) -> Result<(), TestCaseError> {
    let world = writer.write(it).await;
    let user = |number| format!("u{world}-{number}");
    let device = |number| format!("d{world}-{number}");
    let (of_users, of_devices) = tokio::join!(
        join_all((0..USERS).map(|number| async move {
            admin.column(&format!("/api/access/devices?user={}&pageSize=1000", user(number)), "id").await
        })),
        join_all((0..it.machines.len()).map(|number| async move {
            admin.column(&format!("/api/access/users?device={}&pageSize=1000", device(number)), "name").await
        })),
    );
    for (person, reached) in of_users.iter().enumerate() {
        let explained = join_all((0..it.machines.len()).map(|machine| async move {
            admin.get(&format!("/api/access/explain?user={}&device={}", user(person), device(machine))).await.ok()
        }));
        for (machine, explained) in explained.await.into_iter().enumerate() {
            let allowed = explained["allowed"].as_bool().unwrap();
            let (listed, lists) = (reached.contains(&device(machine)), of_devices[machine].contains(&user(person)));
            prop_assert_eq!(listed, allowed, "the devices of {}: {}", user(person), explained);
            prop_assert_eq!(lists, allowed, "the users of {}: {}", device(machine), explained);
            prop_assert!(!explained["reasons"].as_array().unwrap().is_empty());
        }
    }
    Ok(())
}

on_both! {
    /// Whoever is asked, the decision or the lists, and in whichever direction, the answer is one.
    async fn the_decision_and_the_lists_agree(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let writer = Writer { database, made: AtomicU32::new(0) };
        let config = Config { cases: CASES, max_shrink_iters: 300, failure_persistence: None, ..Config::default() };
        let runtime = tokio::runtime::Handle::current();
        let found = tokio::task::block_in_place(|| {
            TestRunner::new(config).run(&world(), |it| runtime.block_on(agrees(&admin, &writer, &it)))
        });
        if let Err(fault) = found {
            panic!("{fault}");
        }
    }
}
