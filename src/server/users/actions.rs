//! What may happen to a user, and what follows from it.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::access::Owners;
use super::super::caller::Caller;
use super::super::db::Tx;
use super::super::db::search::{Window, fold};
use super::super::error::{Result, conflict, invalid, looks_alike, not_found};
use super::super::{ab, audits, devices, session, strategies, user_group};
use super::lookup::{MOST_AT_ONCE, NORMAL, check_may_change, note, take_turn};
use super::store::{self, Row};
use crate::wire::ids::{Created, UserGuid};
use crate::wire::page::Page;
use crate::wire::users::{NewUser, User, UserEdit, UserQuery};

/// The status of a user who may not.
const DISABLED: i64 = 0;

/// A page of users.
pub async fn list(tx: &mut Tx, query: &UserQuery) -> Result<Page<User>> {
    page(tx, query, None).await
}

/// A page of those users whose devices somebody may reach.
pub async fn list_owners(tx: &mut Tx, query: &UserQuery, owners: &Owners) -> Result<Page<User>> {
    page(tx, query, Some(owners)).await
}

async fn page(tx: &mut Tx, query: &UserQuery, owners: Option<&Owners>) -> Result<Page<User>> {
    let window = Window::of(query)?;
    let status = match query.status.as_deref() {
        None | Some("") => None,
        Some(status @ ("1" | "0" | "-1")) => status.parse().ok(),
        Some(_) => return Err(invalid("the status of a user is 1, 0 or -1")),
    };
    let among = store::Among { query, status, owners };
    let total = store::count(tx, &among).await?;
    let told = |user: User| User { strategy_name: user.strategy_name.filter(|_| owners.is_none()), ..user };
    let data = store::list(tx, &among, window, total).await?.into_iter().map(|row| told(row.into())).collect();
    Ok(Page { total, data })
}

/// How many users there are.
pub struct Tally {
    pub total: u64,
    pub disabled: u64,
}

impl Tally {
    /// Whether there is anybody beside the first administrator.
    pub fn is_several(&self) -> bool {
        self.total > 1
    }
}

/// Counts the users.
pub async fn tally(tx: &mut Tx) -> Result<Tally> {
    let query = UserQuery::default();
    let total = store::count(tx, &store::Among { query: &query, status: None, owners: None }).await?;
    Ok(Tally { total, disabled: store::count_of_status(tx, DISABLED).await? })
}

/// The users with these guids, as far as they are there.
pub async fn chosen(tx: &mut Tx, guids: &[String]) -> Result<Vec<User>> {
    let guids: Vec<Uuid> = guids.iter().filter_map(|guid| Uuid::try_parse(guid).ok()).collect();
    Ok(store::find_all(tx, guids).await?.into_iter().map(User::from).collect())
}

/// Makes a user whose password has the hash `password`.
pub async fn new(tx: &mut Tx, new: &NewUser, password: &str, now: DateTime<Utc>) -> Result<Created<UserGuid>> {
    let group = match new.group_name.as_deref() {
        None | Some("") => user_group::lookup::DEFAULT,
        Some(name) => name,
    };
    let user_group = user_group::lookup::named(tx, group).await?;
    keep_name_unique(tx, &new.name, None).await?;
    let row = store::New {
        guid: Uuid::now_v7(),
        name: &new.name,
        email: new.email.as_deref().unwrap_or_default(),
        note: new.note.as_deref().unwrap_or_default(),
        user_group,
        is_admin: new.is_admin.unwrap_or_default(),
        password,
        password_is_default: false,
        now,
    };
    store::insert(tx, &row).await?;
    note(tx, row.guid, row.name, Value::Null, json!({"group": group, "is_admin": row.is_admin, "email": row.email}));
    let devices_changed = devices::presets::fulfil(tx, devices::presets::Kind::User, row.name, row.guid).await?;
    Ok(Created { guid: row.guid.into(), devices_changed })
}

/// Refuses a name that another user has, that differs from it only in case or in how its letters are encoded, or that looks
/// like it.
async fn keep_name_unique(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<()> {
    let alike = store::find_by_folded_name(tx, &fold(name)).await?;
    match alike.iter().find(|row| Some(row.guid) != own) {
        None => match store::look_alike(tx, name, own).await? {
            Some(other) => Err(looks_alike("user", name, &other)),
            None => Ok(()),
        },
        Some(row) if row.name == name => Err(conflict(format!("there is already a user {name}"))),
        Some(row) => {
            Err(conflict(format!("there is already a user {}, whose name differs from {name} only in case", row.name)))
        }
    }
}

/// The password of an administrator who is to be the first user.
pub struct First {
    /// Its hash.
    pub password: String,
    pub is_default: bool,
}

/// Makes the first administrator, who lands in the group, where there is nobody yet.
pub async fn found(tx: &mut Tx, first: &First, user_group: Uuid, now: DateTime<Utc>) -> Result<bool> {
    if store::anybody(tx).await? {
        return Ok(false);
    }
    let row = store::New {
        guid: Uuid::now_v7(),
        name: "admin",
        email: "",
        note: "",
        user_group,
        is_admin: true,
        password: &first.password,
        password_is_default: first.is_default,
        now,
    };
    store::insert(tx, &row).await?;
    Ok(true)
}

/// Makes the addresses of users of an older version known to sign-ins, and what their names look like.
pub async fn fill_columns(tx: &mut Tx) -> Result<()> {
    store::fold_emails(tx).await?;
    store::fill_skeletons(tx).await
}

/// Whether somebody still has the documented default password.
pub async fn default_password_stands(tx: &mut Tx) -> Result<bool> {
    store::default_password_stands(tx).await
}

/// The user with the guid, if the caller may change it. The row stays as it is until the transaction ends.
async fn changeable(tx: &mut Tx, by: &Caller, guid: &UserGuid) -> Result<Row> {
    let row = match guid.uuid() {
        Some(uuid) => {
            take_turn(tx).await?;
            store::lock(tx, uuid).await?
        }
        None => None,
    };
    let row = row.ok_or_else(|| not_found("user", guid))?;
    check_may_change(by, &row.name, row.is_admin)?;
    Ok(row)
}

/// Refuses what would leave nobody to administer the server.
async fn keep_one_administrator(tx: &mut Tx, row: &Row) -> Result<()> {
    if !row.is_admin || row.status != NORMAL {
        return Ok(());
    }
    if store::lock_administrators(tx).await?.iter().any(|administrator| *administrator != row.guid) {
        return Ok(());
    }
    Err(conflict(format!("{} is the last administrator: make another one first", row.name)))
}

/// Lets a user sign in, or stops it and ends the user's sessions. Tokens work again when the user does.
pub async fn set_enabled(tx: &mut Tx, by: &Caller, guid: &UserGuid, enabled: bool) -> Result<()> {
    let row = changeable(tx, by, guid).await?;
    let status = if enabled { NORMAL } else { DISABLED };
    if row.status == status {
        return Ok(());
    }
    if !enabled {
        keep_one_administrator(tx, &row).await?;
    }
    store::set_status(tx, row.guid, status).await?;
    if !enabled {
        session::ending::end_all(tx, row.guid).await?;
    }
    note(tx, row.guid, &row.name, json!({"status": row.status}), json!({"status": status}));
    Ok(())
}

/// Deletes a user. What hangs on a user: devices become unassigned, sessions and tokens end, audits keep the name.
pub async fn delete(tx: &mut Tx, by: &Caller, guid: &UserGuid) -> Result<()> {
    let row = changeable(tx, by, guid).await?;
    keep_one_administrator(tx, &row).await?;
    let heir = heir(tx, by, row.guid).await?;
    ab::actions::pass_on(tx, (row.guid, &row.name), (heir.guid, &heir.name)).await?;
    // The rules about the user go with the row; whoever deletes a group holds its devices in this turn, too.
    user_group::lookup::take_turn(tx).await?;
    store::close(tx, row.guid).await?;
    devices::actions::disown(tx, row.guid).await?;
    strategies::actions::assign::before_deletion(tx, strategies::actions::assign::Kind::User, row.guid).await?;
    audits::actions::keep_name(tx, row.guid, &row.name).await?;
    // Sessions and tokens go with the row.
    store::delete(tx, row.guid).await?;
    note(tx, row.guid, &row.name, json!({"email": row.email, "is_admin": row.is_admin}), Value::Null);
    Ok(())
}

/// To whom passes what a deleted user leaves: to who deletes, or to another administrator where they are the same.
async fn heir(tx: &mut Tx, by: &Caller, deleted: Uuid) -> Result<Row> {
    let person = by.person()?.guid;
    let others = store::lock_administrators(tx).await?;
    let heir = [person].into_iter().chain(others).find(|guid| *guid != deleted).unwrap_or(person);
    store::find(tx, heir).await?.ok_or_else(|| not_found("user", heir))
}

/// Changes a user. A new password ends the user's sessions.
pub async fn edit(tx: &mut Tx, by: &Caller, guid: &UserGuid, edit: &UserEdit, password: Option<&str>) -> Result<()> {
    let row = changeable(tx, by, guid).await?;
    let mut change = store::Edit::default();
    let (mut before, mut after) = (Map::new(), Map::new());
    let mut changes = |key: &str, old: Value, new: Value| {
        before.insert(key.into(), old);
        after.insert(key.into(), new);
    };
    if let Some(name) = edit.name.as_deref().filter(|name| *name != row.name) {
        keep_name_unique(tx, name, Some(row.guid)).await?;
        audits::actions::keep_name(tx, row.guid, &row.name).await?;
        change.name = Some((name, fold(name)));
        changes("name", json!(row.name), json!(name));
    }
    if let Some(email) = edit.email.as_deref().filter(|email| *email != row.email) {
        change.email = Some(email);
        changes("email", json!(row.email), json!(email));
    }
    if let Some(note) = edit.note.as_deref().filter(|note| *note != row.note) {
        change.note = Some(note);
        changes("note", json!(row.note), json!(note));
    }
    if let Some(group) = edit.group_name.as_deref().filter(|group| *group != row.group_name) {
        let named = if group.is_empty() { user_group::lookup::DEFAULT } else { group };
        change.user_group = Some(user_group::lookup::named(tx, named).await?);
        changes("group_name", json!(row.group_name), json!(group));
    }
    if let Some(is_admin) = edit.is_admin.filter(|is_admin| *is_admin != row.is_admin) {
        if !is_admin {
            keep_one_administrator(tx, &row).await?;
        }
        change.is_admin = Some(is_admin);
        changes("is_admin", json!(row.is_admin), json!(is_admin));
    }
    if let Some(hash) = password {
        store::set_password(tx, row.guid, hash).await?;
        session::ending::end_all(tx, row.guid).await?;
        changes("password", json!("***"), json!("***"));
    }
    if before.is_empty() {
        return Ok(());
    }
    store::update(tx, row.guid, &change).await?;
    note(tx, row.guid, &row.name, before.into(), after.into());
    if let Some((name, _)) = change.name {
        devices::presets::fulfil(tx, devices::presets::Kind::User, name, row.guid).await?;
    }
    Ok(())
}

/// Sets the hash of a user's password; it is no default any more.
pub async fn set_password(tx: &mut Tx, guid: Uuid, name: &str, hash: &str) -> Result<()> {
    store::set_password(tx, guid, hash).await?;
    note(tx, guid, name, json!({"password": "***"}), json!({"password": "***"}));
    Ok(())
}

/// Sets the password of the user `name` and enables the account, for whoever has the server's machine.
pub async fn reset_password(tx: &mut Tx, name: &str, hash: &str) -> Result<()> {
    let row = store::find_by_name(tx, name).await?.ok_or_else(|| not_found("user", name))?;
    set_password(tx, row.guid, &row.name, hash).await?;
    store::set_status(tx, row.guid, NORMAL).await?;
    session::ending::end_all(tx, row.guid).await.map(drop)
}

/// Ends every session of several users; all of them must be there. A token cannot throw administrators out, who could
/// not keep a session for long enough to revoke it.
pub async fn force_logout(tx: &mut Tx, by: &Caller, guids: &[UserGuid]) -> Result<()> {
    if guids.len() > MOST_AT_ONCE {
        return Err(invalid(format!("too many users at once: give at most {MOST_AT_ONCE}")));
    }
    for guid in guids {
        let row = changeable(tx, by, guid).await?;
        let ended = session::ending::end_all(tx, row.guid).await?;
        note(tx, row.guid, &row.name, json!({"sessions": ended}), json!({"sessions": 0}));
    }
    Ok(())
}
