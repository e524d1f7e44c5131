//! What may happen to access rules. A rule is one row, whichever end it is written at, so that both ends always show
//! the same. What follows from the rules is decided elsewhere.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::db::Tx;
use super::super::error::{Result, invalid, listed};
use super::super::{device_group, user_group, users};
pub use super::store::rules::View;
use super::store::rules::{self as store, End, Kind};
use crate::wire::access::AccessRule;
use crate::wire::schema::MAX_RULES;

impl View {
    /// The field in which a group has these rules.
    const fn field(self) -> &'static str {
        match self {
            View::IntoUserGroup | View::IntoDeviceGroup => "allowed_incomings",
            View::OutOfUserGroup => "allowed_outgoings",
        }
    }
}

impl Kind {
    const fn number(self) -> i64 {
        match self {
            Kind::UserGroup => 0,
            Kind::DeviceGroup => 1,
            Kind::User => 2,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Kind::UserGroup => "user group",
            Kind::DeviceGroup => "device group",
            Kind::User => "user",
        }
    }
}

/// The rules of several groups, each list in the order in which its rules were made.
pub async fn of(tx: &mut Tx, view: View, groups: &[Uuid]) -> Result<HashMap<Uuid, Vec<AccessRule>>> {
    let [first, second] = view.kinds();
    let mut rules: HashMap<Uuid, Vec<AccessRule>> = HashMap::new();
    for row in store::shown(tx, view, groups).await? {
        let rule = match (row.first, row.second) {
            (Some(name), _) => AccessRule { kind: first.number(), name },
            (None, Some(name)) => AccessRule { kind: second.number(), name },
            (None, None) => continue,
        };
        rules.entry(row.own).or_default().push(rule);
    }
    Ok(rules)
}

/// How many rules are about the user alone.
pub async fn count_about(tx: &mut Tx, user: Uuid) -> Result<u64> {
    store::count_about(tx, user).await
}

/// The rules of one group.
pub async fn of_one(tx: &mut Tx, view: View, group: Uuid) -> Result<Vec<AccessRule>> {
    Ok(of(tx, view, &[group]).await?.remove(&group).unwrap_or_default())
}

/// Makes the rules of a group those of the lists, and gives what was before and what is after of each list that is
/// another now. What is unknown or does not belong refuses all of it.
pub async fn set(
    tx: &mut Tx,
    group: Uuid,
    lists: &[(View, Option<&[AccessRule]>)],
) -> Result<(Map<String, Value>, Map<String, Value>)> {
    let mut wanted = Vec::new();
    for (view, rules) in lists {
        if let Some(rules) = rules {
            wanted.push((*view, ends(tx, *view, rules).await?));
        }
    }
    // A rule of a group about itself stands in both of its lists; it is one rule, and one list is enough to have it.
    let itself = (Kind::UserGroup, group);
    if wanted.iter().any(|(_, ends)| ends.contains(&itself)) {
        for (_, ends) in wanted.iter_mut().filter(|(_, ends)| !ends.contains(&itself)) {
            ends.push(itself);
        }
    }
    let (mut before, mut after) = (Map::new(), Map::new());
    for (view, ends) in wanted {
        let old = store::of(tx, view, group).await?;
        let kept: HashSet<End> = ends.iter().copied().collect();
        let had: HashSet<End> = old.iter().map(|(_, end)| *end).collect();
        let gone: Vec<Uuid> = old.iter().filter(|(_, end)| !kept.contains(end)).map(|(guid, _)| *guid).collect();
        let new: Vec<End> = ends.into_iter().filter(|end| !had.contains(end)).collect();
        if gone.is_empty() && new.is_empty() {
            continue;
        }
        before.insert(view.field().into(), json!(of_one(tx, view, group).await?));
        store::delete(tx, &gone).await?;
        store::insert(tx, view, group, &new).await?;
        after.insert(view.field().into(), json!(of_one(tx, view, group).await?));
    }
    Ok((before, after))
}

/// What rules mean: each thing once, in the order of the list.
async fn ends(tx: &mut Tx, view: View, rules: &[AccessRule]) -> Result<Vec<End>> {
    let field = view.field();
    if rules.len() > MAX_RULES {
        return Err(invalid(format!("{field} is too long: give at most {MAX_RULES} rules")));
    }
    let kinds = view.kinds();
    let kind_of = |rule: &AccessRule| kinds.into_iter().find(|kind| kind.number() == rule.kind);
    if let Some(wrong) = rules.iter().find(|rule| kind_of(rule).is_none()) {
        let [one, other] = kinds.map(|kind| format!("{} for a {}", kind.number(), kind.word()));
        return Err(invalid(format!(
            "{field}: the rule about {} has the type {}: give {one} or {other}",
            wrong.name, wrong.kind
        )));
    }
    let mut known = HashMap::new();
    for kind in kinds {
        let names: HashSet<&str> =
            rules.iter().filter(|rule| kind_of(rule) == Some(kind)).map(|rule| rule.name.as_str()).collect();
        let names: Vec<&str> = names.into_iter().collect();
        let found = match kind {
            Kind::UserGroup => user_group::lookup::all_named(tx, &names).await?,
            Kind::DeviceGroup => device_group::lookup::all_named(tx, &names).await?,
            Kind::User => users::lookup::all_named(tx, &names).await?,
        };
        known.extend(found.into_iter().map(|(name, guid)| ((kind, name), guid)));
    }
    let (mut ends, mut unknown) = (Vec::with_capacity(rules.len()), Vec::new());
    let mut seen = HashSet::new();
    for rule in rules {
        let Some(kind) = kind_of(rule) else { continue };
        if !seen.insert((kind, rule.name.as_str())) {
            continue;
        }
        match known.get(&(kind, rule.name.clone())) {
            Some(guid) => ends.push((kind, *guid)),
            None => unknown.push(format!("no {} {}", kind.word(), rule.name)),
        }
    }
    if unknown.is_empty() { Ok(ends) } else { Err(invalid(format!("{field}: there is {}", listed(&unknown)))) }
}
