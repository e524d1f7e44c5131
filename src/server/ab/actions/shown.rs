//! What of an entry is shown to whom, the same for clients of every version. What may happen to entries is in `peers`.

use uuid::Uuid;

use super::super::super::access::actions::{self as access, Known};
use super::super::super::caller::Caller;
use super::super::super::db::Tx;
use super::super::super::error::Result;
use super::super::super::secrets::Keys;
use super::super::store::peers::Row;
use super::super::store::tags as tag_store;
use super::rights;
use crate::wire::ab::BookPeer;
use crate::wire::session::Secret;

/// What the secrets of an entry are sealed for.
pub(super) const HASH: &str = "address book: hash of an entry";
pub(super) const PASSWORD: &str = "address book: password of an entry";

/// Entries of a book, or of its recycle bin, as the caller sees them.
pub(super) async fn all(tx: &mut Tx, by: &Caller, keys: &Keys, rows: Vec<Row>, deleted: bool) -> Result<Vec<BookPeer>> {
    let guids: Vec<Uuid> = rows.iter().map(|row| row.guid).collect();
    let mut tags = tag_store::of_peers(tx, &guids).await?;
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let mut known = access::known(tx, by, &ids).await?;
    let connects = rights::connects(by) && !deleted;
    let data = rows.into_iter().map(|row| {
        let (tags, known) = (tags.remove(&row.guid).unwrap_or_default(), known.remove(&row.id));
        shown(row, tags, known, keys, connects)
    });
    Ok(data.collect())
}

/// An entry as its reader sees it. Of a device that the reader reaches the names are current; of any other they are
/// what the entry holds, so that nobody learns about a device by writing its id into a book.
fn shown(row: Row, tags: Vec<String>, known: Option<Known>, keys: &Keys, connects: bool) -> BookPeer {
    let closed = known.as_ref().is_some_and(|device| device.closed && !device.reached);
    let (hash, password) =
        if connects && !closed { (hash_of(keys, &row), password_of(keys, &row)) } else { Default::default() };
    let known = known.filter(|device| device.reached);
    let same_server = known.is_some();
    let current = |now: Option<&str>, kept: String| match now {
        Some(now) if !now.is_empty() => Some(now.to_owned()),
        _ => Some(kept),
    };
    BookPeer {
        hash: Some(hash),
        password: Some(password),
        has_password: row.password.is_some(),
        username: current(known.as_ref().map(|device| device.username.as_str()), row.username),
        hostname: current(known.as_ref().map(|device| device.device_name.as_str()), row.hostname),
        platform: current(known.as_ref().and_then(|device| platform(&device.os)), row.platform),
        id: row.id,
        alias: Some(row.alias),
        tags,
        note: Some(row.note),
        same_server: Some(same_server),
        force_always_relay: Some(row.force_always_relay),
        rdp_port: Some(row.rdp_port),
        rdp_username: Some(row.rdp_username),
        login_name: Some(row.login_name),
        device_group_name: Some(row.device_group_name),
    }
}

/// The hash that an entry holds, opened; empty where there is none.
pub(super) fn hash_of(keys: &Keys, row: &Row) -> Secret {
    row.hash.as_deref().and_then(|sealed| keys.open_sealed(HASH, row.guid, sealed)).unwrap_or_default()
}

/// The same for its password.
pub(super) fn password_of(keys: &Keys, row: &Row) -> Secret {
    row.password.as_deref().and_then(|sealed| keys.open_sealed(PASSWORD, row.guid, sealed)).unwrap_or_default()
}

/// The platform by which clients choose an icon, of what a device says of its system; clients tell it in the same way
/// where they are given the system itself.
pub(super) fn platform(os: &str) -> Option<&'static str> {
    let os = os.to_lowercase();
    match os.split_once(" / ").map_or(os.as_str(), |(name, _)| name) {
        "windows" => Some("Windows"),
        "macos" => Some("Mac OS"),
        "android" => Some("Android"),
        _ if os.contains("linux") => Some("Linux"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_platform_is_one_that_clients_know() {
        for (os, platform_of_it) in [
            ("windows / Windows 11 Pro - 10.0.22631", Some("Windows")),
            ("Windows", Some("Windows")),
            ("MacOS / macOS 14.5", Some("Mac OS")),
            ("android / Android 14", Some("Android")),
            ("debian / Linux 12 (bookworm)", Some("Linux")),
            ("linux", Some("Linux")),
            ("FreeBSD / FreeBSD 14.0", None),
            ("ios / iOS 17", None),
            ("windows10", None),
            ("", None),
        ] {
            assert_eq!(platform(os), platform_of_it, "{os}");
        }
    }
}
