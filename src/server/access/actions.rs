//! Who reaches what, asked in both directions, and why. It only answers: what changes the rules is in `rules`.

use std::collections::{HashMap, HashSet};

use super::super::caller::{Caller, Credential};
use super::super::db::Tx;
use super::super::db::search::Window;
use super::super::error::{Error, Result, denied, invalid, not_found};
use super::super::settings;
use super::decision;
use super::store::facts::{self, DeviceRow, UserRow};
use super::store::reach::{self, KnownRow, Owners, Reach};
use super::words::{self, Names};
use crate::wire::access::{
    AccessibleDeviceGroup, Explanation, Peer, PeerInfo, PeerQuery, ReachQuery, ReachableDevice, ReachedQuery,
    ReachingUser, WHAT_THIS_DECIDES,
};
use crate::wire::page::{Page, PageQuery, Pattern};
use crate::wire::permission::{Area, Permission};

const READ_GROUPS: Permission = Permission::read(Area::Group);

/// What clients are told whose lists are switched off; they know it by the word "disabled".
const SWITCHED_OFF: &str = "Retrieving accessible devices is disabled.";

/// The caller as the decision knows a user.
async fn caller(tx: &mut Tx, by: &Caller) -> Result<UserRow> {
    let guid = by.person()?.guid.to_string();
    let gone = || Error::SignedOut("the account is gone: sign in anew".into());
    facts::find_user(tx, &guid).await?.ok_or_else(gone)
}

/// The settings, where they let clients have their lists.
async fn lists_are_on(tx: &mut Tx) -> Result<settings::actions::Others> {
    let settings = settings::actions::others(tx).await?;
    if settings.disable_accessible_devices { Err(denied(SWITCHED_OFF)) } else { Ok(settings) }
}

/// A page of the devices that the caller may reach, for the caller's client.
pub async fn peers(tx: &mut Tx, by: &Caller, query: &PeerQuery) -> Result<Page<Peer>> {
    let window = Window::of(query)?;
    let settings = lists_are_on(tx).await?;
    match query.status.as_deref() {
        None | Some("" | "1") => {}
        // Nobody reaches a disabled device.
        Some("0") => return Ok(Page { total: 0, data: Vec::new() }),
        Some(_) => return Err(invalid("the status of a device is 1 or 0")),
    }
    let visitor = caller(tx, by).await?.visitor();
    let reach = Reach { visitor: &visitor, unassigned_is_open: !settings.only_administrators_reach_unassigned };
    let id = query.id.as_deref().filter(|id| !id.is_empty()).map(Pattern::parse);
    let total = reach::count_devices(tx, reach, id.as_ref()).await?;
    let rows = reach::list_devices(tx, reach, id.as_ref(), window, total).await?;
    let peer = |row: reach::DeviceRow| Peer {
        id: row.id,
        info: PeerInfo { username: row.username, os: row.os, device_name: row.device_name },
        status: 1,
        user: row.owner.map(|guid| guid.to_string()).unwrap_or_default(),
        user_name: row.user_name.unwrap_or_default(),
        device_group_name: row.device_group_name.unwrap_or_default(),
        note: row.note,
    };
    Ok(Page { total, data: rows.into_iter().map(peer).collect() })
}

/// A page of the device groups that are granted to the caller, for the caller's client.
pub async fn groups(tx: &mut Tx, by: &Caller, query: &PageQuery) -> Result<Page<AccessibleDeviceGroup>> {
    // People learn what is granted to them, whatever else they may read of groups; a token must carry it.
    if let Credential::Token { permissions, .. } = &by.person()?.credential
        && !permissions.allow(READ_GROUPS)
    {
        return Err(denied(format!("Missing permission: {READ_GROUPS}")));
    }
    let window = Window::of(query)?;
    lists_are_on(tx).await?;
    let visitor = caller(tx, by).await?.visitor();
    let total = reach::count_groups(tx, &visitor).await?;
    let rows = reach::list_groups(tx, &visitor, window, total).await?;
    let group = |row: reach::GroupRow| AccessibleDeviceGroup {
        guid: row.guid.to_string(),
        name: row.name,
        note: Some(row.note),
    };
    Ok(Page { total, data: rows.into_iter().map(group).collect() })
}

/// A device that somebody named by its id.
pub struct Known {
    /// Nobody may reach it, whatever the rules say.
    pub closed: bool,
    /// The caller may reach it.
    pub reached: bool,
    pub device_name: String,
    pub username: String,
    pub os: String,
}

/// Those of the ids that are devices here.
pub async fn known(tx: &mut Tx, by: &Caller, ids: &[&str]) -> Result<HashMap<String, Known>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let visitor = caller(tx, by).await?.visitor();
    let settings = settings::actions::others(tx).await?;
    let reach = Reach { visitor: &visitor, unassigned_is_open: !settings.only_administrators_reach_unassigned };
    let reached: HashSet<String> = reach::reached(tx, reach, ids).await?.into_iter().collect();
    let known = reach::known(tx, ids).await?.into_iter().map(|row| {
        let (closed, reached) = (row.is_closed(), reached.contains(&row.id));
        let KnownRow { id, device_name, username, os, .. } = row;
        (id, Known { closed, reached, device_name, username, os })
    });
    Ok(known.collect())
}

/// Those whose devices the caller may reach, as a condition for the list of users.
pub async fn owners(tx: &mut Tx, by: &Caller) -> Result<Owners> {
    let settings = lists_are_on(tx).await?;
    let visitor = caller(tx, by).await?.visitor();
    Ok(Owners::of(Reach { visitor: &visitor, unassigned_is_open: !settings.only_administrators_reach_unassigned }))
}

/// The user of a name or guid that somebody typed.
async fn user(tx: &mut Tx, text: &str) -> Result<UserRow> {
    if text.is_empty() {
        return Err(invalid("which user? give user, a name or guid"));
    }
    facts::find_user(tx, text).await?.ok_or_else(|| not_found("user", text))
}

/// The device of an id or guid that somebody typed.
async fn device(tx: &mut Tx, text: &str) -> Result<DeviceRow> {
    if text.is_empty() {
        return Err(invalid("which device? give device, an id or guid"));
    }
    facts::find_device(tx, text).await?.ok_or_else(|| not_found("device", text))
}

/// Whether a user may reach a device, and why.
pub async fn explain(tx: &mut Tx, user_text: &str, device_text: &str) -> Result<Explanation> {
    let user = user(tx, user_text).await?;
    let device = device(tx, device_text).await?;
    let (visitor, target) = (user.visitor(), device.target());
    let rules = facts::rules_between(tx, &visitor, &target).await?;
    let settings = settings::actions::others(tx).await?;
    let decision = decision::decide(&visitor, &target, &rules, !settings.only_administrators_reach_unassigned);
    let names = Names {
        user: &user.name,
        user_group: &user.group_name,
        device: &device.id,
        owner: device.owner_name.as_deref().zip(device.owner_group_name.as_deref()),
        device_group: device.device_group_name.as_deref(),
    };
    let reasons = words::reasons(&decision, &names);
    Ok(Explanation {
        allowed: decision.is_yes(),
        reasons,
        lists_disabled: settings.disable_accessible_devices,
        scope: WHAT_THIS_DECIDES.into(),
        user: user.name,
        device: device.id,
    })
}

/// A page of the devices that a user may reach.
pub async fn devices_of(tx: &mut Tx, query: &ReachQuery) -> Result<Page<ReachableDevice>> {
    let window = Window::of(query)?;
    let visitor = user(tx, &query.user).await?.visitor();
    let settings = settings::actions::others(tx).await?;
    let reach = Reach { visitor: &visitor, unassigned_is_open: !settings.only_administrators_reach_unassigned };
    let total = reach::count_devices(tx, reach, None).await?;
    let rows = reach::list_devices(tx, reach, None, window, total).await?;
    let device = |row: reach::DeviceRow| ReachableDevice {
        guid: row.guid.into(),
        id: row.id,
        device_name: Some(row.device_name),
        user_name: row.user_name,
        device_group_name: row.device_group_name,
    };
    Ok(Page { total, data: rows.into_iter().map(device).collect() })
}

/// A page of the users who may reach a device.
pub async fn users_of(tx: &mut Tx, query: &ReachedQuery) -> Result<Page<ReachingUser>> {
    let window = Window::of(query)?;
    let target = device(tx, &query.device).await?.target();
    let settings = settings::actions::others(tx).await?;
    let total = reach::count_users(tx, &target, !settings.only_administrators_reach_unassigned).await?;
    let rows = reach::list_users(tx, &target, !settings.only_administrators_reach_unassigned, window, total).await?;
    let user = |row: reach::UserRow| ReachingUser {
        guid: row.guid.into(),
        name: row.name,
        group_name: Some(row.group_name),
        is_admin: row.is_admin,
    };
    Ok(Page { total, data: rows.into_iter().map(user).collect() })
}
