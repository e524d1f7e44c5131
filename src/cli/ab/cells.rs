//! An entry of a book as the cells of a CSV row and back, and how tags are typed. What is done with it is the verbs' own.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::cli::exit::Stop;
use crate::cli::named::pieces;
use crate::wire::csv::bare;

/// The columns of the file, as the fields are called on the wire. Passwords are not among them, which are read and not
/// written, nor what the server finds out by itself.
pub const COLUMNS: [&str; 12] = [
    "id",
    "alias",
    "tags",
    "note",
    "username",
    "hostname",
    "platform",
    "forceAlwaysRelay",
    "rdpPort",
    "rdpUsername",
    "loginName",
    "device_group_name",
];

/// A column that is read and never written.
const PASSWORD: &str = "password";

/// So many faults of a file are told one by one.
const TOLD: usize = 20;

/// A list of tags that was typed.
#[derive(Clone, Debug)]
pub struct TagList(pub Vec<String>);

/// Reads a list of tags, with brackets around it or without.
pub fn tag_list(text: &str) -> Result<TagList, String> {
    match text.trim() {
        "" => Err("it is empty; [] takes all tags away".to_owned()),
        text => Ok(TagList(tags(text))),
    }
}

/// The tags of a text: a JSON array of texts, or tags between commas, with brackets around them or without.
fn tags(text: &str) -> Vec<String> {
    if let Ok(tags) = serde_json::from_str(text) {
        return tags;
    }
    pieces(text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text))
}

/// Writes tags so that they are read as the same.
fn tags_text(list: &[String]) -> String {
    let typed = list.iter().map(|tag| tag.replace(',', "\\,")).collect::<Vec<_>>().join(",");
    match tags(&typed) == list {
        true => typed,
        false => serde_json::to_string(list).expect("texts are JSON"),
    }
}

/// What stands in an entry's cell; tags as one text.
pub fn cell(peer: &Value, column: &str) -> Value {
    match (column, peer.get(column)) {
        ("tags", Some(Value::Array(tags))) => {
            let tags: Vec<_> = tags.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            tags_text(&tags).into()
        }
        (_, Some(value)) => value.clone(),
        (_, None) => Value::Null,
    }
}

/// An entry as the file has it.
#[derive(Debug, PartialEq)]
pub struct Record {
    pub id: String,
    /// The other columns of the file, as texts.
    fields: Vec<(&'static str, String)>,
}

impl Record {
    /// The fields that differ from those of an entry, or of one that has none; what they shall be is on the wire's terms.
    pub fn differing(&self, peer: Option<&Value>) -> Map<String, Value> {
        let now = |column: &str| match peer.map(|peer| cell(peer, column)).unwrap_or_default() {
            Value::Null => String::new(),
            Value::String(text) => text,
            other => other.to_string(),
        };
        let differing = self.fields.iter().filter(|(column, text)| match *column {
            "tags" => tags(text) != tags(&now(column)),
            // What it is now is not shown.
            PASSWORD => !text.is_empty(),
            _ => *text != now(column),
        });
        let mut fields: Map<_, _> = differing
            .map(|(column, text)| {
                let value = match *column {
                    "tags" => tags(text).into(),
                    _ => text.as_str().into(),
                };
                ((*column).to_owned(), value)
            })
            .collect();
        if !fields.is_empty() || peer.is_none() {
            fields.insert("id".to_owned(), self.id.as_str().into());
        }
        fields
    }

    /// The tags that the file gives the entry.
    pub fn tags(&self) -> Vec<String> {
        self.fields.iter().find(|(column, _)| *column == "tags").map(|(_, text)| tags(text)).unwrap_or_default()
    }
}

/// Reads a whole file; everything that is wrong is said with its line, and nothing is taken from it then.
pub fn records(file: &[u8]) -> Result<Vec<Record>, Stop> {
    // Spreadsheets put a mark in front.
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    // In half of the world they write semicolons, which no name of a column has.
    let first = file.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let delimiter = if first.contains(&b';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(file);
    let headings = reader.headers().map_err(|fault| Stop::usage(unreadable(&fault)))?.clone();
    let columns = columns(&headings)?;
    let Some(place) = columns.iter().position(|column| *column == "id") else {
        return Err(Stop::usage("the first line names the columns, and id must be among them"));
    };
    let (mut records, mut lines, mut faults) = (Vec::new(), HashMap::new(), Vec::new());
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(fault) => {
                faults.push(unreadable(&fault));
                continue;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != columns.len() {
            faults.push(format!("line {line}: {} cells, and the first line names {}", record.len(), columns.len()));
            continue;
        }
        let id = peer_id(bare(&record[place]));
        if id.trim().is_empty() {
            faults.push(format!("line {line}: there is no id"));
            continue;
        }
        if let Some(before) = lines.get(&id) {
            faults.push(format!("line {line}: {id} is in line {before} already"));
            continue;
        }
        lines.insert(id.clone(), line);
        let fields = columns.iter().zip(&record).filter(|(column, _)| **column != "id");
        let text = |column: &str, text: &str| match column {
            // No export wrote it, so no apostrophe in it is one of ours.
            PASSWORD => text.to_owned(),
            _ => bare(text).to_owned(),
        };
        let fields: Vec<_> = fields.map(|(column, cell)| (*column, text(column, cell))).collect();
        records.push(Record { id, fields });
    }
    if faults.is_empty() {
        return Ok(records);
    }
    let more = faults.len().saturating_sub(TOLD);
    faults.truncate(TOLD);
    if more > 0 {
        faults.push(format!("and {more} more"));
    }
    Err(Stop::usage(faults.join("; ")).hint("nothing was imported: the whole file must be right"))
}

/// The columns that the first line names.
fn columns(headings: &csv::StringRecord) -> Result<Vec<&'static str>, Stop> {
    let mut columns = Vec::<&'static str>::new();
    for heading in headings {
        let heading = heading.trim();
        let Some(column) = COLUMNS.iter().chain([&PASSWORD]).find(|column| **column == heading) else {
            let text = format!("there is no column with the name: {heading}");
            return Err(Stop::usage(text).hint(format!("there are {} and {PASSWORD}", COLUMNS.join(", "))));
        };
        if columns.contains(column) {
            return Err(Stop::usage(format!("the column {heading} is there twice")));
        }
        columns.push(column);
    }
    Ok(columns)
}

/// The id that a text means: clients show the figures of one in groups, and people copy what they see.
fn peer_id(text: &str) -> String {
    match text.chars().all(|character| character.is_ascii_digit() || character.is_whitespace()) {
        true => text.split_whitespace().collect(),
        false => text.to_owned(),
    }
}

fn unreadable(fault: &csv::Error) -> String {
    match (fault.kind(), fault.position()) {
        (csv::ErrorKind::Utf8 { .. }, Some(place)) => {
            format!("line {}: this is no UTF-8, as which a file of entries is kept", place.line())
        }
        _ => format!("this is no CSV of entries: {fault}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tags_are_read_as_they_are_typed_and_written() {
        let of = |text: &str| tag_list(text).map(|TagList(tags)| tags);
        for text in ["a,b", "[a,b]", " [ a , b ] ", r#"["a","b"]"#, "a,,b,"] {
            assert_eq!(of(text), Ok(vec!["a".to_owned(), "b".to_owned()]), "{text}");
        }
        assert_eq!(of("[]"), Ok(Vec::new()));
        of("").expect_err("nothing");
        for list in [&[][..], &["a"], &["a, b", "c"], &[" a"], &["a\\", "b"], &[""], &["[x]"], &["[\"x\"]"], &["null"]]
        {
            let list: Vec<_> = list.iter().map(|tag| (*tag).to_owned()).collect();
            assert_eq!(tags(&tags_text(&list)), list, "{}", tags_text(&list));
        }
    }

    #[test]
    fn only_what_differs_is_sent() {
        let records = records(b"id,alias,tags,note\n1,a,\"x,y\",\n2,'=b,,n\n").expect("records");
        let peer = json!({"id": "1", "alias": "a", "tags": ["x", "y"], "note": null});
        assert_eq!(records[0].differing(Some(&peer)), Map::new());
        let peer = json!({"id": "1", "alias": "b", "tags": ["x"], "note": "old"});
        assert_eq!(
            Value::Object(records[0].differing(Some(&peer))),
            json!({"alias": "a", "tags": ["x", "y"], "note": "", "id": "1"})
        );
        assert_eq!(Value::Object(records[1].differing(None)), json!({"alias": "=b", "note": "n", "id": "2"}));
        assert_eq!(records[0].tags(), ["x", "y"]);
    }

    #[test]
    fn a_file_with_a_fault_is_refused_whole() {
        for (file, said) in [
            ("alias\na\n", "id must be among them"),
            ("", "id must be among them"),
            ("id,hash\n1,x\n", "no column with the name: hash"),
            ("id,id\n1,1\n", "the column id is there twice"),
            ("id,alias\n1,a\n,b\n", "line 3: there is no id"),
            ("id\n1\n2\n1\n", "line 4: 1 is in line 2 already"),
            ("id,alias\n1\n", "line 2: 1 cells, and the first line names 2"),
            (
                "id,alias\n,a\n1,b,c\n2,d\n2 ,e\n",
                "line 2: there is no id; line 3: 3 cells, and the first line names 2; line 5: 2 is in line 4 already",
            ),
        ] {
            let stop = records(file.as_bytes()).expect_err(file);
            assert!(stop.to_string().contains(said), "{stop}");
        }
        records(b"\xef\xbb\xbfid\n1\n").expect("a mark of a spreadsheet");
        let stop = records(b"id,alias\n1,M\xfcnchen\n,x\n").expect_err("no UTF-8");
        assert!(stop.to_string().starts_with("line 2: this is no UTF-8"), "{stop}");
        assert!(stop.to_string().ends_with("; line 3: there is no id"), "{stop}");
        let many = format!("id,alias\n{}", ",\n".repeat(TOLD + 3));
        let stop = records(many.as_bytes()).expect_err("many faults");
        assert!(stop.to_string().ends_with("line 21: there is no id; and 3 more"), "{stop}");
    }

    #[test]
    fn a_file_is_read_as_spreadsheets_and_clients_write_it() {
        let read =
            records(b"id;alias;tags;password\r\n 123 456 789 ;'=1;a,b;'=1\r\n192.168.0.7;;;\r\n").expect("records");
        let whole: Vec<_> = read.iter().map(|record| Value::Object(record.differing(None))).collect();
        let first = json!({"id": "123456789", "alias": "=1", "tags": ["a", "b"], "password": "'=1"});
        assert_eq!(whole, [first, json!({"id": "192.168.0.7"})]);
        // A password that is not known to be another is set, and none is taken away.
        let peer = json!({"id": "123456789", "alias": "=1", "tags": ["a", "b"], "has_password": true});
        let differing = Value::Object(read[0].differing(Some(&peer)));
        assert_eq!(differing, json!({"id": "123456789", "password": "'=1"}));
        assert_eq!(read[1].differing(Some(&json!({"has_password": true}))), Map::new());
    }
}
