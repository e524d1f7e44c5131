//! Users moving between groups, many at once.

use std::collections::{BTreeSet, HashSet};

use serde_json::json;
use uuid::Uuid;

use super::super::caller::Caller;
use super::super::db::Tx;
use super::super::error::{Result, invalid, none_of};
use super::lookup::{MOST_AT_ONCE, check_may_change, check_may_change_all, note};
use super::store::{self, Row};
use crate::wire::ids::UserGuid;

/// Moves users into a group; all of them must be there. The turns of accounts and of groups are taken before.
pub async fn move_into(tx: &mut Tx, by: &Caller, guids: &[UserGuid], group: Uuid, group_name: &str) -> Result<()> {
    if guids.len() > MOST_AT_ONCE {
        return Err(invalid(format!("too many users at once: give at most {MOST_AT_ONCE}")));
    }
    let wanted: BTreeSet<Uuid> = guids.iter().filter_map(UserGuid::uuid).collect();
    let rows = store::lock_all(tx, &wanted.into_iter().collect::<Vec<_>>()).await?;
    let found: HashSet<Uuid> = rows.iter().map(|row| row.guid).collect();
    let unknown = guids.iter().filter(|guid| guid.uuid().is_none_or(|uuid| !found.contains(&uuid)));
    let unknown: BTreeSet<String> = unknown.map(ToString::to_string).collect();
    if !unknown.is_empty() {
        return Err(none_of("user", &unknown.into_iter().collect::<Vec<_>>()));
    }
    let others: Vec<Row> = rows.into_iter().filter(|row| row.group_name != group_name).collect();
    others.iter().try_for_each(|row| check_may_change(by, &row.name, row.is_admin))?;
    store::set_group(tx, &others.iter().map(|row| row.guid).collect::<Vec<_>>(), group).await?;
    for row in others {
        note(tx, row.guid, &row.name, json!({"group_name": row.group_name}), json!({"group_name": group_name}));
    }
    Ok(())
}

/// Moves every user of a group into another, and says how many there were.
pub async fn move_all(tx: &mut Tx, by: &Caller, from: Uuid, into: Uuid) -> Result<usize> {
    let users = store::lock_group(tx, from).await?;
    check_may_change_all(tx, by, &users).await?;
    store::set_group(tx, &users, into).await?;
    Ok(users.len())
}
