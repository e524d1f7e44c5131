//! A book as a file: its entries as CSV, and CSV as entries, which are shown before they are made. How the file is read and
//! written is said in `wire`.

use askama::Template;
use futures::StreamExt as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::super::super::console::list::Asked;
use super::super::super::console::{Frame, Markup, Part, render, sentence, visible};
use super::super::super::error::{Result, internal, invalid};
use super::super::super::gate::Cx;
use super::super::super::gate::form::{Fields, Next};
use super::super::super::gate::page::pages;
use super::super::actions::{WRITE, many};
use super::{Head, OF_BOOKS, TO_BOOKS, entries as counted, then};
use crate::wire::ab::BookPeerEdit;
use crate::wire::ab::file::{COLUMNS, PASSWORD, Refused, cell, cells, records};
use crate::wire::csv;
use crate::wire::encoding::decode;
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{Access, By, Bytes, Effect, Endpoint, Method, NoQuery};
use crate::wire::ids::BookGuid;
use crate::wire::operation::Operation;
use crate::wire::session::Secret;

/// The largest file.
const LARGEST: usize = 1 << 20;
/// So many entries of a file are shown before it is imported, and so many tags that would be made.
const SHOWN: usize = 20;

pages! {
    /// Gives the entries of an address book as CSV
    EntriesFile: "/address-books/{guid}/entries.csv", access Needs(OF_BOOKS), path By<BookGuid>, query Asked, reply Part;
    /// Asks for a file of entries
    ImportPage: "/address-books/{guid}/import", access Needs(TO_BOOKS), path By<BookGuid>, query NoQuery;
}

/// Shows what a file would make of an address book.
#[derive(Clone, Copy, Debug)]
pub struct ImportPreview;

impl Endpoint for ImportPreview {
    const NAME: &'static str = "ImportPreview";
    const WORDS: &'static str = "Shows what a file would make of an address book";
    const METHOD: Method = Method::Post;
    const PATH: &'static str = ImportPage::PATH;
    const ACCESS: Access = Needs(TO_BOOKS);
    const EFFECT: Effect = Effect::Reads;
    const LARGEST_BODY: Option<usize> = Some(LARGEST);
    type Path = By<BookGuid>;
    type Query = NoQuery;
    type Body = Bytes;
    type Reply = Markup;
}

/// A file of entries.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Import {
    /// There may be passwords in it.
    pub file: Secret,
}

/// How many entries are new, and how many others.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Imported {
    pub added: usize,
    pub changed: usize,
}

/// Makes of an address book what a file says: an endpoint of the form alone. Tools send entry by entry.
#[derive(Clone, Copy, Debug)]
pub struct ImportEntries;

impl Endpoint for ImportEntries {
    const NAME: &'static str = "ImportEntries";
    const WORDS: &'static str = "Makes of an address book what a file says";
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/address-books/{guid}/import/done";
    const ACCESS: Access = Needs(TO_BOOKS);
    const EFFECT: Effect = Effect::Writes(Operation::UpdateBookPeers);
    // The file as it stands in JSON, and that as it stands in a form.
    const LARGEST_BODY: Option<usize> = Some(8 * LARGEST);
    type Path = By<BookGuid>;
    type Query = NoQuery;
    type Body = Import;
    type Reply = Imported;
}

#[derive(Template)]
#[template(path = "ab/import.html")]
struct ImportTemplate {
    frame: Frame,
    head: Head,
    /// What is wrong with the file that was sent, and what to do next.
    faults: Vec<String>,
    hint: String,
    columns: String,
    largest: usize,
}

impl ImportTemplate {
    fn of(frame: Frame, head: Head, faults: &[String], hint: &str) -> ImportTemplate {
        let faults = faults.iter().map(|fault| sentence(&visible(fault))).collect();
        let hint = if hint.is_empty() { String::new() } else { sentence(&visible(hint)) };
        ImportTemplate { frame, head, faults, hint, columns: COLUMNS[1..].join(", "), largest: LARGEST >> 20 }
    }
}

/// What becomes of one field of an entry.
struct Difference {
    name: &'static str,
    before: String,
    after: String,
}

impl Difference {
    /// Whether nobody is told what it was.
    fn is_hidden(&self) -> bool {
        self.name == PASSWORD
    }
}

/// What becomes of one entry.
struct Row {
    id: String,
    is_new: bool,
    differences: Vec<Difference>,
}

impl Row {
    fn of(edit: &BookPeerEdit, now: Option<&Value>) -> Row {
        let fields: Map<String, Value> = json!(edit).as_object().cloned().unwrap_or_default();
        let after = Value::Object(fields);
        let text = |value: Value| value.as_str().map(visible).unwrap_or_default();
        let columns = COLUMNS[1..].iter().copied().chain([PASSWORD]).filter(|column| after.get(column).is_some());
        let differences = columns.map(|column| match column {
            PASSWORD => Difference { name: PASSWORD, before: String::new(), after: "••••••".into() },
            _ => Difference {
                name: column,
                before: text(now.map(|now| cell(now, column)).unwrap_or_default()),
                after: text(cell(&after, column)),
            },
        });
        let differences = differences.filter(|one| !one.before.is_empty() || !one.after.is_empty()).collect();
        Row { id: visible(&edit.id), is_new: now.is_none(), differences }
    }
}

#[derive(Template)]
#[template(path = "ab/preview.html")]
struct PreviewTemplate {
    frame: Frame,
    head: Head,
    added: usize,
    changed: usize,
    same: usize,
    rows: Vec<Row>,
    /// How many more there are.
    unshown: usize,
    tags: Vec<String>,
    untold: usize,
    /// The file, for the form that imports it.
    body: String,
}

impl PreviewTemplate {
    fn counts(&self) -> String {
        let words = [
            (self.added, "would be added"),
            (self.changed, "would be changed"),
            (self.same, "as the file says already"),
        ];
        let some = words.iter().filter(|(number, _)| *number > 0);
        let some = some.map(|(number, words)| format!("{} {words}", counted(*number)));
        sentence(&some.collect::<Vec<_>>().join(", "))
    }

    fn act(&self) -> String {
        format!("Import {}", counted(self.added + self.changed))
    }
}

pub async fn file(cx: &mut Cx<EntriesFile>) -> Result<Part> {
    let keys = cx.app().keys.clone();
    let after = cx.place().and_then(|place| place.parse().ok());
    let open = cx.open().await?;
    let query = super::entries::query(&open.path.0, open.query);
    let (peers, next) = many::part(open.tx, open.by, &keys, &query, after).await?;
    let mut text = if after.is_none() { csv::line(COLUMNS) } else { String::new() };
    peers.iter().for_each(|peer| text.push_str(&csv::line(cells(peer))));
    Ok(Part { text, next: next.map(|guid| guid.to_string()) })
}

pub async fn ask(cx: &mut Cx<ImportPage>) -> Result<Markup> {
    let frame = cx.frame();
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    render(&ImportTemplate::of(frame, head, &[], ""))
}

pub async fn preview(cx: &mut Cx<ImportPreview>) -> Result<Markup> {
    let (frame, keys) = (cx.frame(), cx.app().keys.clone());
    let (mut arriving, mut file) = (cx.arriving(), Vec::new());
    while let Some(piece) = arriving.next().await {
        file.extend_from_slice(&piece?);
    }
    let mut open = cx.open().await?;
    let head = Head::read(&mut open, WRITE).await?;
    let records = match records(&file) {
        Ok(records) => records,
        Err(Refused { faults, hint }) => return render(&ImportTemplate::of(frame, head, &faults, &hint)),
    };
    let plan = many::plan(open.tx, open.by, &keys, &open.path.0, &records).await?;
    if !plan.faults.is_empty() {
        let faults = &plan.faults[..plan.faults.len().min(SHOWN)];
        return render(&ImportTemplate::of(frame, head, faults, "nothing was imported: the whole file must be right"));
    }
    let new = plan.new.iter().map(|edit| Row::of(edit, None));
    let changed = plan.changes.iter().map(|change| Row::of(&change.edit, Some(&change.now)));
    let file = decode(&file).map_err(internal)?.into_owned();
    render(&PreviewTemplate {
        frame,
        head,
        added: plan.new.len(),
        changed: plan.changes.len(),
        same: plan.same,
        rows: new.chain(changed).take(SHOWN).collect(),
        unshown: (plan.new.len() + plan.changes.len()).saturating_sub(SHOWN),
        tags: plan.tags.iter().take(SHOWN).map(|tag| visible(tag)).collect(),
        untold: plan.tags.len().saturating_sub(SHOWN),
        body: serde_json::to_string(&Import { file: Secret(file) }).map_err(internal)?,
    })
}

pub async fn import(cx: &mut Cx<ImportEntries>) -> Result<Imported> {
    let keys = cx.app().keys.clone();
    let records = records(cx.body().file.0.as_bytes()).map_err(|refused| invalid(refused.to_string()))?;
    let open = cx.open().await?;
    let (added, changed) = many::import(open.tx, open.by, &keys, &open.path.0, &records).await?;
    Ok(Imported { added, changed })
}

pub fn after_import(imported: Imported, fields: &Fields) -> Next {
    let words = match imported {
        Imported { added: 0, changed: 0 } => "The address book was as the file says already.".to_owned(),
        Imported { added, changed: 0 } => format!("Added {}.", counted(added)),
        Imported { added: 0, changed } => format!("Changed {}.", counted(changed)),
        Imported { added, changed } => format!("Added {}, changed {}.", counted(added), counted(changed)),
    };
    then(fields, &words)
}
