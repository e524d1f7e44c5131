//! What may happen to the tags of a book. A tag is one thing, whichever entries have it: renamed or deleted once, it is
//! so everywhere in the book.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::super::caller::Caller;
use super::super::super::db::Tx;
use super::super::super::error::{Result, conflict, invalid, none_of, not_found};
use super::super::store::tags::{self as store, Row};
use super::rights::{self, READ, WRITE};
use crate::wire::ab::{BookTag, BookTagEdit, BookTagNames, UNTAGGED};
use crate::wire::ids::BookGuid;

const LONGEST_NAME: usize = 256;
/// Tags in one book.
const MOST: usize = 1_000;

/// The colours that the first words mean, and that all others are spread over but for yellow.
pub const COLORS: [(&str, u32); 13] = [
    ("red", 0xFFFF_0000),
    ("green", 0xFF00_8000),
    ("blue", 0xFF00_00FF),
    ("orange", 0xFFFF_9800),
    ("purple", 0xFF9C_27B0),
    ("grey", 0xFF9E_9E9E),
    ("cyan", 0xFF00_BCD4),
    ("lime", 0xFFCD_DC39),
    ("teal", 0xFF00_9688),
    ("pink", 0xFFF4_8FB1),
    ("indigo", 0xFF3F_51B5),
    ("brown", 0xFF79_5548),
    ("yellow", 0xFFFF_FF00),
];

/// The colour of a tag for which nobody chose one: what its name says, else the name's own among twelve, else the first
/// of them that no tag has.
fn pick(name: &str, taken: &HashSet<i64>) -> i64 {
    if let Some((_, color)) = COLORS.iter().find(|(word, _)| name.eq_ignore_ascii_case(word)) {
        return i64::from(*color);
    }
    let spread = &COLORS[..COLORS.len() - 1];
    let sum: usize = name.chars().map(|letter| letter as usize).sum();
    let own = i64::from(spread[sum % spread.len()].1);
    if !taken.contains(&own) {
        return own;
    }
    spread.iter().map(|(_, color)| i64::from(*color)).find(|color| !taken.contains(color)).unwrap_or(own)
}

/// Refuses a name that could not be shown, or that means that there is none.
pub(super) fn check_name(name: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(invalid("the tag's name is empty"));
    }
    if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(invalid(format!(
            "the tag's name is too long or holds a control character: give at most {LONGEST_NAME} plain characters"
        )));
    }
    if name == UNTAGGED {
        return Err(invalid(format!("no tag can be called {UNTAGGED}: that is what entries without a tag are called")));
    }
    Ok(())
}

/// The names, each where it comes first.
pub(super) fn distinct(names: &[String]) -> Vec<&String> {
    let mut seen = HashSet::new();
    names.iter().filter(|name| seen.insert(*name)).collect()
}

/// Whether clients take the name for that of no tag.
pub(super) fn means_none(name: &str) -> bool {
    name == UNTAGGED || name.trim().is_empty()
}

/// The tags of a book.
pub async fn list(tx: &mut Tx, by: &Caller, guid: &BookGuid) -> Result<Vec<BookTag>> {
    let book = rights::view(tx, by, guid, READ).await?;
    let tags = store::list(tx, book.guid).await?.into_iter();
    Ok(tags.map(|tag| BookTag { name: tag.name, color: color(tag.color) }).collect())
}

pub(super) fn color(stored: i64) -> u32 {
    u32::try_from(stored).unwrap_or(COLORS[0].1)
}

/// Makes a tag.
pub async fn add(tx: &mut Tx, by: &Caller, guid: &BookGuid, new: &BookTagEdit) -> Result<()> {
    check_name(&new.name)?;
    let book = rights::hold(tx, by, guid, WRITE).await?;
    let mut tags = store::list(tx, book.guid).await?;
    if tags.iter().any(|tag| tag.name == new.name) {
        return Err(conflict(format!("the address book {} has a tag {} already", rights::title(&book), new.name)));
    }
    let tag = make(tx, book.guid, &mut tags, &new.name, new.color).await?;
    rights::note(tx, &book, Value::Null, json!({"tag": tag.name, "color": tag.color}));
    Ok(())
}

async fn make(tx: &mut Tx, book: Uuid, tags: &mut Vec<Row>, name: &str, color: Option<u32>) -> Result<Row> {
    check_room(tags)?;
    let taken: HashSet<i64> = tags.iter().map(|tag| tag.color).collect();
    let color = color.map_or_else(|| pick(name, &taken), i64::from);
    let tag = Row { guid: Uuid::now_v7(), name: name.to_owned(), color };
    store::insert(tx, book, &tag).await?;
    tags.push(tag.clone());
    Ok(tag)
}

/// Refuses a tag that no entry of the book could have.
pub(super) async fn check(tx: &mut Tx, book: Uuid, name: &str) -> Result<()> {
    check_name(name)?;
    let tags = store::list(tx, book).await?;
    if tags.iter().any(|tag| tag.name == name) { Ok(()) } else { check_room(&tags) }
}

fn check_room(tags: &[Row]) -> Result<()> {
    if tags.len() >= MOST { Err(conflict(format!("an address book has at most {MOST} tags"))) } else { Ok(()) }
}

/// The guids of the tags of these names in a held book, each once; those that are not there are made. Scripts tag
/// entries with what they like; a tag that nobody could see would be lost.
pub(super) async fn found(tx: &mut Tx, book: Uuid, names: &[String]) -> Result<Vec<Uuid>> {
    Ok(found_all(tx, book, &HashMap::new(), &[names]).await?.remove(0))
}

/// The same for many lists of names at once, with the colours of those that are to be made.
pub(super) async fn found_all(
    tx: &mut Tx,
    book: Uuid,
    colors: &HashMap<String, u32>,
    lists: &[&[String]],
) -> Result<Vec<Vec<Uuid>>> {
    let mut tags = if lists.iter().all(|names| names.is_empty()) { Vec::new() } else { store::list(tx, book).await? };
    let mut known: HashMap<String, Uuid> = tags.iter().map(|tag| (tag.name.clone(), tag.guid)).collect();
    let mut all = Vec::with_capacity(lists.len());
    for names in lists {
        let mut guids: Vec<Uuid> = Vec::with_capacity(names.len());
        for name in *names {
            let guid = match known.get(name) {
                Some(guid) => *guid,
                None => {
                    check_name(name)?;
                    let tag = make(tx, book, &mut tags, name, colors.get(name).copied()).await?;
                    known.insert(tag.name, tag.guid);
                    tag.guid
                }
            };
            if !guids.contains(&guid) {
                guids.push(guid);
            }
        }
        all.push(guids);
    }
    Ok(all)
}

async fn find(tx: &mut Tx, book: Uuid, name: &str) -> Result<Row> {
    let tag = store::list(tx, book).await?.into_iter().find(|tag| tag.name == name);
    tag.ok_or_else(|| not_found("tag", name))
}

/// Gives a tag another colour; without one it keeps its own.
pub async fn update(tx: &mut Tx, by: &Caller, guid: &BookGuid, edit: &BookTagEdit) -> Result<()> {
    let book = rights::hold(tx, by, guid, WRITE).await?;
    let tag = find(tx, book.guid, &edit.name).await?;
    let Some(color) = edit.color.map(i64::from).filter(|color| *color != tag.color) else { return Ok(()) };
    store::set_color(tx, tag.guid, color).await?;
    rights::note(tx, &book, json!({"tag": tag.name, "color": tag.color}), json!({"tag": tag.name, "color": color}));
    Ok(())
}

/// Renames a tag, whoever has it.
pub async fn rename(tx: &mut Tx, by: &Caller, guid: &BookGuid, names: &BookTagNames) -> Result<()> {
    check_name(&names.new)?;
    let book = rights::hold(tx, by, guid, WRITE).await?;
    let tag = find(tx, book.guid, &names.old).await?;
    if names.new == names.old {
        return Ok(());
    }
    if store::list(tx, book.guid).await?.iter().any(|tag| tag.name == names.new) {
        return Err(conflict(format!("the address book {} has a tag {} already", rights::title(&book), names.new)));
    }
    store::rename(tx, tag.guid, &names.new).await?;
    rights::note(tx, &book, json!({"tag": names.old}), json!({"tag": names.new}));
    Ok(())
}

/// Deletes tags, and takes them off every entry; all of them must be there.
pub async fn delete(tx: &mut Tx, by: &Caller, guid: &BookGuid, names: &[String]) -> Result<()> {
    let book = rights::hold(tx, by, guid, WRITE).await?;
    let known: HashMap<String, Uuid> =
        store::list(tx, book.guid).await?.into_iter().map(|tag| (tag.name, tag.guid)).collect();
    let unknown: Vec<String> = names.iter().filter(|name| !known.contains_key(*name)).cloned().collect();
    if !unknown.is_empty() {
        return Err(none_of("tag", &unknown));
    }
    let guids: Vec<Uuid> = names.iter().filter_map(|name| known.get(name)).copied().collect();
    store::delete(tx, &guids).await?;
    rights::note(tx, &book, json!({"tags": names}), Value::Null);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_without_a_colour_gets_the_one_of_its_name() {
        let none = HashSet::new();
        assert_eq!(pick("red", &none), 0xFFFF_0000);
        assert_eq!(pick("Yellow", &none), 0xFFFF_FF00);
        // 'l' + 'a' + 'b' is 303, and 303 modulo 12 is 3: orange.
        assert_eq!(pick("lab", &none), 0xFFFF_9800);
        assert_eq!(pick("lab", &HashSet::from([0xFFFF_9800])), 0xFFFF_0000);
        let all: HashSet<i64> = COLORS.iter().map(|(_, color)| i64::from(*color)).collect();
        assert_eq!(pick("lab", &all), 0xFFFF_9800);
    }
}
