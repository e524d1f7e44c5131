//! The personal book as old clients know it: read whole and written whole, as JSON in a text. What they do not know of
//! an entry stays as it is.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::super::caller::Caller;
use super::super::super::db::Tx;
use super::super::super::error::{Result, conflict, internal, invalid};
use super::super::super::secrets::Keys;
use super::super::store::peers::{self as store, Edit, Row};
use super::super::store::{self as books, tags as tag_store};
use super::peers::{check, differs, edit_of, throw};
use super::{personal_or_new, rights, settings, shown, tags};
use crate::wire::ab::{BookPeer, BookPeerEdit, LegacyBook, LegacyBookData, LegacyBookUpload, LegacyTagColors};
use crate::wire::endpoint::Content as _;

/// The caller's own book. Nothing is made where there is none yet: it is an empty one.
pub async fn get(tx: &mut Tx, by: &Caller, keys: &Keys) -> Result<LegacyBook> {
    let most = settings(tx).await?.max_peer_one_ab;
    let book = books::personal(tx, by.person()?.guid).await?;
    let (rows, tags) = match book {
        Some(book) => (store::all(tx, book).await?, tag_store::list(tx, book).await?),
        None => (Vec::new(), Vec::new()),
    };
    let peers: Vec<BookPeerEdit> = shown::all(tx, by, keys, rows, false).await?.into_iter().map(entry).collect();
    let count = peers.len() as u64;
    let colors: LegacyTagColors = tags.iter().map(|tag| (tag.name.clone(), tags::color(tag.color))).collect();
    let data = LegacyBookData {
        peers: Some(peers),
        tags: Some(tags.into_iter().map(|tag| tag.name).collect()),
        tag_colors: Some(serde_json::to_string(&colors).map_err(internal)?),
    };
    Ok(LegacyBook {
        // A client cuts off what is beyond this, and would then send the rest back as the whole book.
        licensed_devices: if most == 0 { 0 } else { most.max(count) },
        data: serde_json::to_string(&data).map_err(internal)?,
    })
}

/// Entries, names of tags, and the colours of those that have one.
type Contents = (Vec<BookPeerEdit>, Vec<String>, HashMap<String, u32>);

/// Reads the text inside the text.
fn read(upload: &LegacyBookUpload) -> Result<Contents> {
    let text =
        upload.data.as_deref().ok_or_else(|| invalid("data is missing: it holds the book, as JSON in a text"))?;
    let wrong = |what| invalid(format!("{what} is no JSON of an address book"));
    // As every body is read: an array is no book, which would be an empty one.
    let data = LegacyBookData::decode(text.as_bytes()).map_err(|_| wrong("data"))?;
    let colors: HashMap<String, Value> = match data.tag_colors.as_deref() {
        None | Some("") => HashMap::new(),
        Some(colors) => serde_json::from_str(colors).map_err(|_| wrong("tag_colors"))?,
    };
    let colors = colors.into_iter().filter_map(|(name, color)| Some((name, u32::try_from(color.as_u64()?).ok()?)));
    // Of an entry that comes twice the later counts, as it does where clients read a book.
    let mut at: HashMap<String, usize> = HashMap::new();
    let mut peers: Vec<BookPeerEdit> = Vec::new();
    for mut peer in data.peers.unwrap_or_default() {
        check(&peer)?;
        // Old clients have none; whatever stands here is not for this book.
        peer.password = None;
        if let Some(names) = &mut peer.tags {
            names.retain(|name| !tags::means_none(name));
        }
        match at.get(&peer.id) {
            Some(index) => peers[*index] = peer,
            None => {
                at.insert(peer.id.clone(), peers.len());
                peers.push(peer);
            }
        }
    }
    let mut names = data.tags.unwrap_or_default();
    names.retain(|name| !tags::means_none(name));
    Ok((peers, names, colors.collect()))
}

/// Makes the caller's own book what an old client sent. Entries that it left out go to the recycle bin.
pub async fn set(tx: &mut Tx, by: &Caller, keys: &Keys, upload: &LegacyBookUpload) -> Result<()> {
    if upload.data.as_deref().is_some_and(|text| text.contains(r"\u0000")) {
        return Err(invalid("a NUL character cannot be part of a text"));
    }
    let (mut peers, names, colors) = read(upload)?;
    let guid = personal_or_new(tx, by).await?;
    let book = rights::hold(tx, by, &guid.into(), rights::FULL).await?;
    let rows = store::all(tx, guid).await?;
    let seen = shown::all(tx, by, keys, rows.clone(), false).await?;
    let seen: HashMap<String, BookPeerEdit> = seen.into_iter().map(|peer| (peer.id.clone(), entry(peer))).collect();
    let old: HashMap<String, Row> = rows.into_iter().map(|row| (row.id.clone(), row)).collect();
    for peer in &mut peers {
        if let Some(seen) = seen.get(&peer.id) {
            leave_as_shown(peer, seen);
        }
    }
    let most = settings(tx).await?.max_peer_one_ab;
    if most > 0 && peers.len() as u64 > most && peers.len() > old.len() {
        return Err(conflict(format!("the address book has at most {most} entries: nothing was changed")));
    }
    let kept: HashSet<&str> = peers.iter().map(|peer| peer.id.as_str()).collect();
    let gone = old.values().filter(|row| !kept.contains(row.id.as_str())).map(|row| (row.guid, row.id.clone()));
    let gone: Vec<(Uuid, String)> = gone.collect();
    throw(tx, &book, &gone).await?;

    let mut new: Vec<(Uuid, &str, Edit<'_>)> = Vec::new();
    let mut tagged: Vec<(Uuid, &[String])> = Vec::new();
    for peer in &peers {
        let guid = match old.get(&peer.id) {
            Some(row) => {
                if differs(keys, row, peer) {
                    store::update(tx, row.guid, &edit_of(keys, &book, row.guid, peer)?).await?;
                }
                row.guid
            }
            None => {
                let guid = Uuid::now_v7();
                new.push((guid, &peer.id, edit_of(keys, &book, guid, peer)?));
                guid
            }
        };
        if let Some(tags) = &peer.tags {
            tagged.push((guid, tags));
        }
    }
    store::insert(tx, guid, &new, by.now()).await?;
    set_tags(tx, guid, &names, &colors, &tagged).await?;
    rights::note(tx, &book, json!({"entries": old.len()}), json!({"entries": peers.len()}));
    Ok(())
}

/// Makes the tags of the book, their colours, and which entries have them what they are to be.
async fn set_tags(
    tx: &mut Tx,
    book: Uuid,
    names: &[String],
    colors: &HashMap<String, u32>,
    tagged: &[(Uuid, &[String])],
) -> Result<()> {
    let mut lists = vec![names];
    lists.extend(tagged.iter().map(|(_, names)| *names));
    let mut found = tags::found_all(tx, book, colors, &lists).await?;
    let wanted: HashSet<Uuid> = found.iter().flatten().copied().collect();
    let mut unwanted = Vec::new();
    for tag in tag_store::list(tx, book).await? {
        let color = colors.get(&tag.name).copied().map(i64::from).filter(|color| *color != tag.color);
        if !wanted.contains(&tag.guid) {
            unwanted.push(tag.guid);
        } else if let Some(color) = color {
            tag_store::set_color(tx, tag.guid, color).await?;
        }
    }
    let guids = found.split_off(1);
    let links: Vec<(Uuid, Vec<Uuid>)> = tagged.iter().map(|(peer, _)| *peer).zip(guids).collect();
    tag_store::set(tx, &links).await?;
    tag_store::delete(tx, &unwanted).await
}

/// An entry as old clients know it.
fn entry(peer: BookPeer) -> BookPeerEdit {
    BookPeerEdit {
        id: peer.id,
        hash: peer.hash,
        username: peer.username,
        hostname: peer.hostname,
        platform: peer.platform,
        alias: peer.alias,
        tags: Some(peer.tags),
        force_always_relay: peer.force_always_relay,
        rdp_port: peer.rdp_port,
        rdp_username: peer.rdp_username,
        login_name: peer.login_name,
        ..BookPeerEdit::default()
    }
}

/// Takes what is as it was shown out of an entry that came back: where something else is stored, as a hash that is kept
/// from the caller or names that a device has no more, it was not edited.
fn leave_as_shown(edit: &mut BookPeerEdit, shown: &BookPeerEdit) {
    fn leave<T: PartialEq>(new: &mut Option<T>, shown: &Option<T>) {
        if new == shown {
            *new = None;
        }
    }
    leave(&mut edit.hash, &shown.hash);
    leave(&mut edit.username, &shown.username);
    leave(&mut edit.hostname, &shown.hostname);
    leave(&mut edit.platform, &shown.platform);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn upload(data: &str) -> LegacyBookUpload {
        LegacyBookUpload { data: Some(data.into()) }
    }

    #[test]
    fn the_text_in_the_text_is_read_as_old_clients_write_it() {
        let data = r#"{"tags":["lab","Untagged"],"peers":[{"id":"1","alias":"a"},{"id":"2"},{"id":"1","alias":"b",
            "tags":["lab","Untagged",""],"online":false}],"tag_colors":"{\"lab\":4278228616,\"x\":-1}"}"#;
        let (peers, names, colors) = read(&upload(data)).unwrap();
        let ids: Vec<&str> = peers.iter().map(|peer| peer.id.as_str()).collect();
        assert_eq!(ids, ["1", "2"]);
        assert_eq!(peers[0].alias.as_deref(), Some("b"));
        assert_eq!(peers[0].tags.as_deref(), Some(["lab".to_owned()].as_slice()));
        assert_eq!(names, ["lab"]);
        assert_eq!(colors, HashMap::from([("lab".to_owned(), 4_278_228_616)]));
    }

    #[test]
    fn what_is_no_book_is_refused() {
        for data in
            ["", "null", "[1, 2]", r#"{"peers":[{"id":""}]}"#, r#"{"peers":[{"id":1}]}"#, r#"{"tag_colors":"{"}"#]
        {
            assert!(read(&upload(data)).is_err(), "{data}");
        }
        assert!(read(&LegacyBookUpload::default()).is_err());
        assert!(read(&upload("{}")).is_ok_and(|(peers, ..)| peers.is_empty()));
    }
}
