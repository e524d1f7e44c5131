//! The pages of the logs: connections, transfers of files, alarms, and what was done in the console, each also as a file.
//! Here is what they have in common. No rule is in here.

pub mod acts;
pub mod alarms;
pub mod connections;
pub mod transfers;

use serde::Serialize;
use serde_json::Value;

use super::super::console::list::{Asked, Field};
use super::super::console::{Part, visible};
use super::super::error::{Result, internal};
use super::super::gate::page::pages;
use super::shorten::MARK;
use crate::wire::csv;
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, NoQuery};
use crate::wire::ids::AuditGuid;
use crate::wire::permission::{Area, Permission};

const READ: Permission = Permission::read(Area::AuditLog);
const DISCONNECT: Permission = Permission::write(Area::Device);

/// Records that are read at once for a file, and the bytes of text after which a part of it ends.
const AT_ONCE: u64 = 500;
const PART_SIZE: usize = 1 << 20;
/// Members of an object that a page shows; clients send fewer.
const MOST_MEMBERS: usize = 20;

pages! {
    /// Lists connections
    ConnectionsPage: "/logs/connections", access Needs(READ), query Asked;
    /// Shows a connection
    ConnectionPage: "/logs/connections/{guid}", access Needs(READ), path By<AuditGuid>, query NoQuery;
    /// Shows which connections would be closed
    DisconnectPage: "/logs/disconnect", access Needs(DISCONNECT), query Asked;
    /// Lists transfers of files
    TransfersPage: "/logs/files", access Needs(READ), query Asked;
    /// Lists alarms
    AlarmsPage: "/logs/alarms", access Needs(READ), query Asked;
    /// Lists what was done by console, tool and API
    ActsPage: "/logs/console", access Needs(READ), query Asked;
    /// Gives connections as CSV
    ConnectionsFile: "/logs/connections.csv", access Needs(READ), query Asked, reply Part;
    /// Gives transfers of files as CSV
    TransfersFile: "/logs/files.csv", access Needs(READ), query Asked, reply Part;
    /// Gives alarms as CSV
    AlarmsFile: "/logs/alarms.csv", access Needs(READ), query Asked, reply Part;
    /// Gives what was done as CSV
    ActsFile: "/logs/console.csv", access Needs(READ), query Asked, reply Part;
}

/// The fields for a span of time, which every list has.
fn span(asked: &Asked) -> [Field; 2] {
    [Field::moment(asked, "from", "From"), Field::moment(asked, "until", "Until")]
}

/// A part of a file: so many records from the place on that was reached, read by a cursor.
macro_rules! part {
    ($list:path, $record:ty, $cx:expr, $query:ident) => {{
        let place = $cx.place().map(str::to_owned);
        let open = $cx.open().await?;
        let mut query = $query(open.query);
        (query.before, query.page_size) = (place.clone(), Some(super::AT_ONCE));
        let page = $list(open.tx, open.by, &query, $crate::server::audits::page_bytes::PageFor::File).await?;
        super::written(<$record>::COLUMNS, &page.data, |record| record.guid.to_string(), place.is_none())
    }};
}
use part;

/// A record as a line of a file, which people read.
trait Written: Serialize {
    /// What is written in words instead of as a number, by the names of the columns.
    fn words(&self) -> Vec<(&'static str, Option<String>)>;
}

/// A time as every spreadsheet reads it, with its zone.
fn iso(seconds: i64) -> Option<String> {
    csv::time(&seconds.into())
}

/// The lines of these records, behind the names of the columns where the file begins. A part that is large enough ends
/// before the last of them.
fn written<R: Written>(columns: &[&str], records: &[R], guid: impl Fn(&R) -> String, begins: bool) -> Result<Part> {
    let mut text = if begins { csv::line(columns) } else { String::new() };
    let mut last = None;
    for (at, one) in records.iter().enumerate() {
        let mut record = serde_json::to_value(one).map_err(internal)?;
        for (column, word) in one.words() {
            record[column] = word.into();
        }
        text.push_str(&csv::line(
            columns.iter().map(|column| record.get(column).map(csv::harmless).unwrap_or_default()),
        ));
        if at + 1 == AT_ONCE as usize || text.len() >= PART_SIZE && at + 1 < records.len() {
            last = Some(guid(one));
            break;
        }
    }
    Ok(Part { text, next: last })
}

/// A text that may be absent, made visible.
fn shown(text: Option<&String>) -> String {
    text.map(|text| visible(text)).unwrap_or_default()
}

/// A value of JSON as people read it: texts without quotes.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => visible(text),
        other => visible(&other.to_string()),
    }
}

/// A member of an object: its name and what it is.
struct Member {
    name: String,
    value: String,
}

/// The members of JSON that a device sent; what is no object is one of no name.
fn members(json: &str) -> Vec<Member> {
    match serde_json::from_str(json) {
        Ok(Value::Object(members)) => {
            let shown = members.iter().take(MOST_MEMBERS);
            let mut shown: Vec<_> =
                shown.map(|(name, value)| Member { name: visible(name), value: plain(value) }).collect();
            if members.len() > MOST_MEMBERS {
                shown.push(Member { name: MARK.to_string(), value: format!("{} more", members.len() - MOST_MEMBERS) });
            }
            shown
        }
        Ok(Value::Null) => Vec::new(),
        Ok(other) => vec![Member { name: String::new(), value: plain(&other) }],
        Err(_) if json.is_empty() => Vec::new(),
        Err(_) => vec![Member { name: String::new(), value: visible(json) }],
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    impl Written for Value {
        fn words(&self) -> Vec<(&'static str, Option<String>)> {
            vec![("conn_type", Some("Terminal".to_owned())), ("end_time", None), ("created_at", iso(1_795_303_293))]
        }
    }

    #[test]
    fn a_full_part_says_where_the_next_begins() {
        let records = vec![json!({"guid": "g", "note": "=1+1", "conn_id": -1, "conn_type": 4}); 500];
        let columns = ["guid", "created_at", "end_time", "note", "conn_id", "conn_type", "absent"];
        let guid = |record: &Value| record["guid"].as_str().unwrap().to_owned();
        let first = written(&columns, &records, guid, true).unwrap();
        let begins =
            "guid,created_at,end_time,note,conn_id,conn_type,absent\ng,2026-11-21T23:21:33Z,,'=1+1,-1,Terminal,\ng,";
        assert!(first.text.starts_with(begins), "{}", first.text);
        assert_eq!((first.text.lines().count(), first.next.as_deref()), (501, Some("g")));
        let last = written(&["guid"], &records[..1], guid, false).unwrap();
        assert_eq!((last.text.as_str(), last.next), ("g\n", None));
        let large = vec![json!({"guid": "g", "note": "n".repeat(PART_SIZE / 4)}); 10];
        let part = written(&["guid", "note"], &large, guid, false).unwrap();
        assert_eq!((part.text.lines().count(), part.next.as_deref()), (4, Some("g")));
        let none = written(&["guid"], &records[..0], guid, true).unwrap();
        assert_eq!((none.text.as_str(), none.next), ("guid\n", None));
    }

    #[test]
    fn whatever_a_device_sent_is_shown() {
        let of = |json: &str| members(json).into_iter().map(|one| (one.name, one.value)).collect::<Vec<_>>();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(of(r#"{"ip":"::1","n":[1,"a"]}"#), [pair("ip", "::1"), pair("n", r#"[1,"a"]"#)]);
        assert_eq!(of("no\u{202e} JSON"), [pair("", "no[U+202E] JSON")]);
        assert_eq!(of("7"), [pair("", "7")]);
        let many: serde_json::Map<String, Value> = (0..1_000).map(|at| (at.to_string(), json!(at))).collect();
        let shown = of(&Value::from(many).to_string());
        assert_eq!((shown.len(), shown[MOST_MEMBERS].clone()), (MOST_MEMBERS + 1, pair("…", "980 more")));
        assert!(of("").is_empty() && of("null").is_empty());
    }
}
