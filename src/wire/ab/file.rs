//! An entry of a book as a row of a CSV file and back: the columns, what may stand in them, and what is refused. Tool and
//! console read and write by this. What is done with entries is not known here.

mod cells;
mod sound;

use std::collections::HashMap;
use std::fmt;

use serde_json::{Map, Value};

use super::super::encoding::decode;
use super::super::nearest::did_you_mean;
use super::tag_list::tags;
use super::{BookPeer, BookPeerEdit};
use cells::read;
pub use cells::{cell, written};
use sound::{Lines, check_quotes};

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
pub const PASSWORD: &str = "password";

/// What other programs call a column, to be named to those who write it.
const ELSEWHERE: [(&str, &str); 5] =
    [("name", "alias"), ("comment", "note"), ("description", "note"), ("computer", "hostname"), ("os", "platform")];

/// So many faults of a file are told one by one.
const TOLD: usize = 20;

/// Why nothing was taken from a file.
#[derive(Debug)]
pub struct Refused {
    /// Everything that is wrong with it, each with its line where it is in one.
    pub faults: Vec<String>,
    /// What to do next.
    pub hint: String,
}

impl Refused {
    fn of(fault: impl Into<String>, hint: impl Into<String>) -> Refused {
        Refused { faults: vec![fault.into()], hint: hint.into() }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.faults.join("; "))
    }
}

/// The cells of an entry, in the order of the columns.
pub fn cells(peer: &BookPeer) -> [String; 12] {
    let peer = serde_json::to_value(peer).unwrap_or_default();
    COLUMNS.map(|column| written(column, &cell(&peer, column)))
}

/// An entry as the file has it.
#[derive(Debug, PartialEq)]
pub struct Record {
    /// The line in which it begins.
    pub line: usize,
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
        let field = |(column, text): &(&'static str, String)| {
            let value = match *column {
                "tags" => tags(text).into(),
                _ => text.as_str().into(),
            };
            ((*column).to_owned(), value)
        };
        differing.map(field).collect()
    }

    /// What is to be done to an entry, or to make it where there is none; nothing where it is as the file says.
    pub fn edit(&self, peer: Option<&Value>) -> Option<BookPeerEdit> {
        let mut fields = self.differing(peer);
        if fields.is_empty() && peer.is_some() {
            return None;
        }
        fields.insert("id".to_owned(), self.id.as_str().into());
        Some(serde_json::from_value(fields.into()).expect("the columns are fields of an edit, and texts as they are"))
    }

    /// The tags that the file gives the entry.
    pub fn tags(&self) -> Vec<String> {
        self.fields.iter().find(|(column, _)| *column == "tags").map(|(_, text)| tags(text)).unwrap_or_default()
    }
}

/// Reads a whole file; everything that is wrong is said with its line, and nothing is taken from it then.
pub fn records(file: &[u8]) -> Result<Vec<Record>, Refused> {
    let text = decode(file).map_err(|fault| Refused::of(fault.to_string(), "save it as \"CSV UTF-8\""))?;
    let file = text.as_bytes();
    let lines = Lines::of(file);
    // In half of the world they write semicolons, and what is copied from one has tabs; no name of a column has either.
    let first = file.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    let delimiter = [b';', b'\t'].into_iter().find(|delimiter| first.contains(delimiter)).unwrap_or(b',');
    check_quotes(file, delimiter, &lines)?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(file);
    let headings = reader.headers().map_err(|fault| unreadable(&fault))?.clone();
    let columns = columns(&headings)?;
    let mut rows = Rows { columns, lines, records: Vec::new(), ids: HashMap::new(), faults: Vec::new() };
    for record in reader.records() {
        rows.take(&record.map_err(|fault| unreadable(&fault))?);
    }
    rows.end()
}

/// The rows of a file while they are read.
struct Rows<'f> {
    columns: Vec<&'static str>,
    lines: Lines<'f>,
    records: Vec<Record>,
    /// The lines in which ids stand.
    ids: HashMap<String, usize>,
    faults: Vec<String>,
}

impl Rows<'_> {
    /// Reads a row, or notes what is wrong with it.
    fn take(&mut self, row: &csv::StringRecord) {
        let line = self.lines.of_row(row);
        if row.len() != self.columns.len() {
            let (cells, columns) = (row.len(), self.columns.len());
            self.faults.push(format!("line {line}: {cells} cells, and the first line names {columns}"));
            return;
        }
        let (mut id, mut fields, before) = (String::new(), Vec::new(), self.faults.len());
        for (column, cell) in self.columns.iter().zip(row) {
            match (read(column, cell), *column) {
                (Ok(text), "id") => id = text,
                (Ok(text), column) => fields.push((column, text)),
                (Err(fault), _) => self.faults.push(format!("line {line}: {fault}")),
            }
        }
        if self.faults.len() > before {
            return;
        }
        if let Some(before) = self.ids.get(&id) {
            self.faults.push(format!("line {line}: {id} is in line {before} already"));
            return;
        }
        self.ids.insert(id.clone(), line);
        self.records.push(Record { line, id, fields });
    }

    fn end(mut self) -> Result<Vec<Record>, Refused> {
        if self.faults.is_empty() {
            return Ok(self.records);
        }
        let more = self.faults.len().saturating_sub(TOLD);
        self.faults.truncate(TOLD);
        if more > 0 {
            self.faults.push(format!("and {more} more"));
        }
        Err(Refused { faults: self.faults, hint: "nothing was imported: the whole file must be right".to_owned() })
    }
}

/// The columns that the first line names.
fn columns(headings: &csv::StringRecord) -> Result<Vec<&'static str>, Refused> {
    let known = || COLUMNS.into_iter().chain([PASSWORD]);
    let hint = || format!("there are {} and {PASSWORD}", COLUMNS.join(", "));
    // What is in another file may be a secret, and is not repeated.
    let find = |heading: &str| known().find(|column| column.eq_ignore_ascii_case(heading));
    let is_foreign = |heading: &str| !heading.is_empty() && find(heading).is_none();
    if !headings.is_empty() && headings.iter().all(|heading| is_foreign(heading.trim())) {
        return Err(Refused::of("the first line names no column of entries: is it the right file?", hint()));
    }
    let mut columns = Vec::<&'static str>::new();
    for heading in headings {
        let heading = heading.trim();
        let Some(column) = find(heading) else {
            if heading.is_empty() && headings.iter().any(|heading| !heading.trim().is_empty()) {
                return Err(Refused::of("a column has no name in the first line", hint()));
            }
            let elsewhere = ELSEWHERE.iter().find(|(theirs, _)| theirs.eq_ignore_ascii_case(heading));
            let meant = match elsewhere {
                Some((_, ours)) => format!(" (did you mean \"{ours}\"?)"),
                None => did_you_mean(heading, known()),
            };
            return Err(Refused::of(format!("there is no column with the name: {heading}{meant}"), hint()));
        };
        if columns.contains(&column) {
            return Err(Refused::of(format!("the column {column} is there twice"), hint()));
        }
        columns.push(column);
    }
    if columns.contains(&"id") {
        return Ok(columns);
    }
    Err(Refused::of("the first line names the columns, and id must be among them", hint()))
}

fn unreadable(fault: &csv::Error) -> Refused {
    Refused::of(format!("this is no CSV of entries: {fault}"), "write one by `ab export` to see how it looks")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::super::csv::line;
    use super::*;

    fn one(record: &Record, peer: Option<&Value>) -> Value {
        record.edit(peer).map(|edit| json!(edit)).unwrap_or_default()
    }

    #[test]
    fn only_what_differs_is_sent() {
        let records = records(b"id,alias,tags,note\n1,a,\"x,y\",\n2,'=b,,n\n").expect("records");
        let peer = json!({"id": "1", "alias": "a", "tags": ["x", "y"], "note": null});
        assert_eq!(one(&records[0], Some(&peer)), Value::Null);
        let peer = json!({"id": "1", "alias": "b", "tags": ["x"], "note": "old"});
        assert_eq!(one(&records[0], Some(&peer)), json!({"alias": "a", "tags": ["x", "y"], "note": "", "id": "1"}));
        assert_eq!(one(&records[1], None), json!({"alias": "=b", "note": "n", "id": "2"}));
        assert_eq!(records[0].tags(), ["x", "y"]);
    }

    #[test]
    fn a_file_with_a_fault_is_refused_whole() {
        for (file, said) in [
            ("alias\na\n", "id must be among them"),
            ("", "id must be among them"),
            ("rda_Xx2q\n", "the first line names no column of entries: is it the right file?"),
            ("id,hash\n1,x\n", "no column with the name: hash"),
            ("id,id\n1,1\n", "the column id is there twice"),
            ("id,alias\n1,a\n,b\n", "line 3: there is no id"),
            ("id\n1\n2\n1\n", "line 4: 1 is in line 2 already"),
            ("id\r\n1\r\n\r\n\r\n1\r\n", "line 5: 1 is in line 2 already"),
            ("id\r1\r1\r", "line 3: 1 is in line 2 already"),
            ("id,alias\n1\n", "line 2: 1 cells, and the first line names 2"),
            (
                "id,alias\n,a\n1,b,c\n2,d\n2 ,e\n",
                "line 2: there is no id; line 3: 3 cells, and the first line names 2; line 5: 2 is in line 4 already",
            ),
            ("id,alias,\n1,a,\n", "a column has no name"),
            ("ID,Name\n1,a\n", "no column with the name: Name (did you mean \"alias\"?)"),
            ("Id,Aliass\n1,a\n", "no column with the name: Aliass (did you mean \"alias\"?)"),
            ("id,ID\n1,1\n", "the column id is there twice"),
            (
                "id,alias\n55555501,\"foo\n55555502,bar\n",
                "line 2: the quotation mark that begins a cell is never closed",
            ),
            ("id,alias\n1,\"a\" b\n", "line 2: text behind the quotation mark that ends the cell of line 2"),
            ("id,alias\n1,\"a\n2,\"b\"\n", "line 3: text behind the quotation mark that ends the cell of line 2"),
            ("id,alias\n1,x \"a\n2,b\" y\n", "line 2: a quotation mark in the middle of a cell"),
            ("id,alias\n1, \"a\"\n", "line 2: a quotation mark in the middle of a cell"),
            ("id\n1.23457E+08\n", "line 2: a spreadsheet has rounded the id to 1.23457E+08"),
            ("id;alias\n1,23457E+08;a\n1E+09;b\n", "line 3: a spreadsheet has rounded the id to 1E+09"),
            ("id,alias\n1,\"a\nb\"\n", "line 2: a line break in the column alias"),
            ("id,tags\n\n1,\"a\rb\"\n", "line 3: a line break in the column tags"),
            ("id,forceAlwaysRelay\n1,yes\n", "line 2: forceAlwaysRelay is true or false, not yes"),
        ] {
            let refused = records(file.as_bytes()).expect_err(file);
            assert!(refused.to_string().contains(said), "{refused}");
        }
        records(b"\xef\xbb\xbfid\n1\n").expect("a mark of a spreadsheet");
        let latin = records(b"id,alias\n1,a\n2,M\xfcnchen\n,x\n").expect_err("no UTF-8");
        assert_eq!(latin.to_string(), "not UTF-8 in line 3: it may be Latin-1; save it as UTF-8");
        for file in [&b"\xff\xfei\0d\0\n\x001\0"[..], b"\xfe\xff\0i\0d\0\n\x001"] {
            assert_eq!(records(file).expect("UTF-16 with a mark")[0].id, "1");
        }
        let refused = records(b"i\0d\0\n\x001\0").expect_err("UTF-16");
        assert!(refused.to_string().contains("UTF-16") && refused.hint.contains("CSV UTF-8"), "{refused}");
        let many = format!("id,alias\n{}", ",\n".repeat(TOLD + 3));
        let refused = records(many.as_bytes()).expect_err("many faults");
        assert!(refused.to_string().ends_with("line 21: there is no id; and 3 more"), "{refused}");
    }

    #[test]
    fn a_file_is_read_as_spreadsheets_and_clients_write_it() {
        let expected = [
            json!({"id": "123456789", "alias": "=1", "tags": ["a", "b"], "password": "'=1"}),
            json!({"id": "192.168.0.7", "forceAlwaysRelay": "true"}),
        ];
        let file = "ID; Alias ;tags;password;forcealwaysrelay\r\n 123 456 789 ;'=1;a,b;'=1;\r\n192.168.0.7;;;;TRUE\r\n";
        for file in [file.to_owned(), file.replace(';', "\t")] {
            let read = records(file.as_bytes()).expect("records");
            assert_eq!(read.iter().map(|record| one(record, None)).collect::<Vec<_>>(), expected, "{file}");
            // A password that is not known to be another is set, and none is taken away.
            let peer = json!({"id": "123456789", "alias": "=1", "tags": ["a", "b"], "has_password": true});
            assert_eq!(one(&read[0], Some(&peer)), json!({"id": "123456789", "password": "'=1"}));
            let peer = json!({"has_password": true, "forceAlwaysRelay": "true"});
            assert_eq!(one(&read[1], Some(&peer)), Value::Null);
        }
    }

    #[test]
    fn whatever_a_book_holds_is_read_as_it_was_written() {
        let texts = [
            "",
            "a",
            "=1+1",
            "'",
            "''=",
            "'tis",
            "a\nb",
            "\r\n",
            "\"",
            "say \"hi\"",
            "a,b;c\td",
            " a ",
            "1 2",
            "1E+08",
            "'1E+08",
            "1.5e+10",
            "TRUE",
            "true",
            "yes",
            "[\"x\"]",
            "null",
            "\u{7f}",
            "研",
            "'a\nb",
            "-1",
            "1,5E+3",
            "x;=1+1",
            ";'",
            "'\n=1",
            "\n-1",
            "=1\n'=1;\"@",
            "1E+08;=1",
            "\u{200b}＝1",
        ];
        for text in texts {
            let id = Some(text).filter(|text| !text.trim().is_empty()).unwrap_or("1");
            let held = || Some(text.to_owned());
            let peer = BookPeer {
                id: id.into(),
                alias: held(),
                tags: vec![text.into(), "x".into()],
                note: held(),
                username: held(),
                hostname: held(),
                platform: held(),
                force_always_relay: held(),
                rdp_port: held(),
                rdp_username: held(),
                login_name: held(),
                device_group_name: held(),
                ..BookPeer::default()
            };
            let file = [line(COLUMNS), line(cells(&peer))].concat();
            let read = records(file.as_bytes()).unwrap_or_else(|refused| panic!("{refused}: {file}"));
            assert_eq!(read.len(), 1, "{file}");
            assert_eq!((read[0].id.as_str(), read[0].differing(Some(&json!(peer)))), (id, Map::new()), "{file}");
        }
    }
}
