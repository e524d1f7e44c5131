//! The page of transfers of files, and the file of the list.

use askama::Template;
use serde_json::Value;

use super::super::super::console::list::{Asked, Field, Pager, page};
use super::super::super::console::{Frame, Markup, Moment, Part, render, visible};
use super::super::super::error::Result;
use super::super::super::gate::Cx;
use super::super::list;
use super::super::page_bytes::PageFor;
use super::{TransfersFile, TransfersPage, Written, iso, part, shown, span};
use crate::wire::audits::records::{COUNTED, FileAudit, FileQuery};
use crate::wire::audits::words;
use crate::wire::endpoint::Endpoint;

/// Files of a transfer that are shown; clients send no more.
const LARGEST: usize = 10;

/// One of the largest files of a transfer.
struct Largest {
    name: String,
    size: String,
}

/// A transfer as a row shows it: every text from outside made visible.
struct Row {
    at: Moment,
    id: String,
    /// What the device is called.
    device: String,
    peer_id: String,
    peer_name: String,
    ip: String,
    user: String,
    direction: String,
    path: String,
    /// How many files there were, where the device says it.
    number: Option<i64>,
    files: Vec<Largest>,
    /// What the device said where it is not what devices say.
    unread: String,
}

impl Row {
    fn of(transfer: &FileAudit) -> Row {
        let text = transfer.info.as_deref().unwrap_or_default();
        let info: Option<Value> = serde_json::from_str(text).ok().filter(Value::is_object);
        let member = |name| info.as_ref().and_then(|info| info.get(name));
        let of_text = |name| member(name).and_then(Value::as_str).map(visible).unwrap_or_default();
        let files = member("files").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        Row {
            at: Moment::of(transfer.created_at),
            id: visible(&transfer.id),
            device: shown(transfer.device_name.as_ref()),
            peer_id: shown(transfer.peer_id.as_ref()),
            peer_name: of_text("name"),
            ip: of_text("ip"),
            user: shown(transfer.user_name.as_ref()),
            direction: transfer.kind.map(words::direction).unwrap_or_default(),
            path: shown(transfer.path.as_ref()),
            number: member("num").and_then(Value::as_i64),
            files: files.iter().filter_map(largest).take(LARGEST).collect(),
            unread: if info.is_none() { visible(text) } else { String::new() },
        }
    }
}

/// A file as devices name it: a pair of a name, empty where the path is the file, and a size.
fn largest(file: &Value) -> Option<Largest> {
    let name = visible(file.get(0)?.as_str()?);
    Some(Largest { name, size: file.get(1)?.as_i64().map(size).unwrap_or_default() })
}

/// A size as people say it.
fn size(bytes: i64) -> String {
    const UNITS: [&str; 6] = ["KB", "MB", "GB", "TB", "PB", "EB"];
    if bytes < 1_000 {
        return format!("{bytes} B");
    }
    let (mut number, mut unit) = (bytes as f64 / 1_000.0, 0);
    while number >= 999.5 && unit + 1 < UNITS.len() {
        number /= 1_000.0;
        unit += 1;
    }
    let digits = usize::from(number < 9.95);
    format!("{number:.digits$} {}", UNITS[unit])
}

#[derive(Template)]
#[template(path = "audits/files.html")]
struct ListTemplate {
    frame: Frame,
    rows: Vec<Row>,
    pager: Pager,
}

impl Written for FileAudit {
    fn words(&self) -> Vec<(&'static str, Option<String>)> {
        vec![("created_at", iso(self.created_at)), ("type", self.kind.map(words::direction))]
    }
}

fn asked_for(asked: &Asked) -> FileQuery {
    FileQuery {
        remote: asked.filter("remote"),
        user: asked.filter("user"),
        created_at: asked.moment("from"),
        until: asked.moment("until"),
        ..FileQuery::default()
    }
}

fn fields(asked: &Asked) -> Vec<Field> {
    let mut fields = vec![Field::text(asked, "remote", "Device ID"), Field::text(asked, "user", "User")];
    fields.extend(span(asked));
    fields
}

pub async fn list(cx: &mut Cx<TransfersPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let open = cx.open().await?;
    let query = asked_for(&asked);
    let page = page!(asked, query, list::files(open.tx, open.by, &query, PageFor::Console));
    let pager = Pager::with(&asked, TransfersPage::PATH, fields(&asked), &page);
    let rows = page.data.iter().map(Row::of).collect();
    render(&ListTemplate { frame, rows, pager: pager.counted_to(COUNTED) })
}

pub async fn file(cx: &mut Cx<TransfersFile>) -> Result<Part> {
    part!(list::files, FileAudit, cx, asked_for)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_size_is_said_as_people_say_it() {
        for (bytes, words) in [
            (-1, "-1 B"),
            (0, "0 B"),
            (999, "999 B"),
            (1_000, "1.0 KB"),
            (999_499, "999 KB"),
            (999_500, "1.0 MB"),
            (734_003_200, "734 MB"),
            (i64::MAX, "9.2 EB"),
        ] {
            assert_eq!(size(bytes), words);
        }
    }

    #[test]
    fn whatever_a_device_says_of_a_transfer_is_a_row() {
        let row = |info: &str| Row::of(&FileAudit { info: Some(info.to_owned()), ..FileAudit::default() });
        let read = row(r#"{"ip":"::1","name":"B","num":12,"files":[["b.iso",12],["",1],7,["x"],[1,2]]}"#);
        assert_eq!((read.ip.as_str(), read.number, read.files.len(), read.unread.as_str()), ("::1", Some(12), 2, ""));
        let many = serde_json::json!({"files": vec![json!(["x", 1]); 1_000]});
        assert_eq!(row(&many.to_string()).files.len(), LARGEST);
        for odd in ["7", "{", "[]"] {
            assert_eq!(row(odd).unread, odd);
        }
        assert!(largest(&json!([null, 1])).is_none());
    }
}
