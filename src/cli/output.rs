//! Rows to standard output: table, json, jsonl, csv or yaml. Rows come as the server sent them, and every form but the
//! table writes them as they come.

mod cells;
mod columns;
mod jq;
mod sort;
mod table;

use anyhow::Context;
use serde_json::{Map, Value};

use super::format::Format;
use super::listing::Layout;
use super::ui::{Ui, clean, dangerous};
use super::world::World;
use crate::wire::csv;
pub use cells::find as column;
use cells::{find, flat_names, text};
pub use jq::Expression;
use jq::Program;

/// What the rows of one resource look like.
pub struct Shape {
    pub one: &'static str,
    pub many: &'static str,
    /// The columns of a table, the most important first; a dot goes into an object. A narrow terminal shows the first.
    pub table: &'static [&'static str],
    /// Every column that is known, for CSV. Others that come follow them.
    pub all: &'static [&'static str],
    /// What a person reads in a table or CSV instead of the value of a column, where that is something else.
    pub words: fn(&str, &Value) -> Option<String>,
}

impl Shape {
    /// So many of them, in words.
    pub fn count(&self, number: usize) -> String {
        format!("{number} {}", if number == 1 { self.one } else { self.many })
    }
}

/// Rows on their way to standard output.
pub struct Sheet<'w> {
    world: &'w World,
    ui: &'w Ui,
    shape: &'w Shape,
    format: Format,
    picked: Vec<String>,
    columns: Vec<String>,
    /// The order; empty if rows are written as they come.
    sort: Vec<sort::Key>,
    /// Rows that wait to be sorted.
    unsorted: Vec<Value>,
    /// How many rows are written at most.
    limit: usize,
    headings: bool,
    table: Vec<Vec<String>>,
    rows: usize,
    begun: bool,
    /// Whether a pager may show the rows.
    pages: bool,
    /// The widths of the columns so far, where a table is written row by row.
    live: Option<Vec<usize>>,
    /// The text of a cell of CSV: its column and its value.
    cell: fn(&Shape, &str, &Value) -> String,
    /// What is made of JSON before it is written.
    jq: Option<Program>,
}

impl<'w> Sheet<'w> {
    /// Begins a list, of which the columns that were asked for are known before anything is read.
    pub fn list(world: &'w World, shape: &'w Shape, layout: &Layout) -> anyhow::Result<Self> {
        let sort: Vec<_> = layout.sort.iter().map(|text| sort::key(text)).collect();
        shape.check(world.options.columns.iter().map(String::as_str))?;
        shape.check(sort.iter().map(|(column, _)| column.as_str()))?;
        let limit = layout.limit.unwrap_or(usize::MAX);
        Ok(Self { sort, limit, headings: !layout.no_headers, pages: true, ..Self::new(world, shape)? })
    }

    /// Begins what is said of a write or stands within something else.
    pub fn new(world: &'w World, shape: &'w Shape) -> anyhow::Result<Self> {
        let format = world.format()?;
        let jq = world.options.jq.as_ref().map(|expression| expression.program(format)).transpose()?;
        Ok(Self { jq, ..Self::of(world, shape, format) })
    }

    /// Begins a list in this form, whatever was asked for.
    pub fn of(world: &'w World, shape: &'w Shape, format: Format) -> Self {
        Self {
            world,
            ui: &world.ui,
            shape,
            format,
            picked: world.options.columns.clone(),
            columns: Vec::new(),
            sort: Vec::new(),
            unsorted: Vec::new(),
            limit: usize::MAX,
            headings: true,
            table: Vec::new(),
            rows: 0,
            begun: false,
            pages: false,
            live: None,
            cell: cells::csv,
            jq: None,
        }
    }

    /// Has the cells of CSV written so.
    pub fn writing(self, cell: fn(&Shape, &str, &Value) -> String) -> Self {
        Self { cell, ..self }
    }

    /// Has rows written as they come, in a table, too.
    pub fn live(self) -> Self {
        Self { live: Some(Vec::new()), pages: false, ..self }
    }

    /// How many more rows need to be read; `None` for all that there are.
    pub fn left(&self) -> Option<usize> {
        (self.limit < usize::MAX && self.sort.is_empty()).then(|| self.limit - self.rows)
    }

    /// Takes the next rows.
    pub fn rows(&mut self, rows: &[Value]) -> anyhow::Result<()> {
        match self.sort.is_empty() {
            true => self.write(rows),
            false => {
                self.unsorted.extend_from_slice(rows);
                Ok(())
            }
        }
    }

    fn write(&mut self, rows: &[Value]) -> anyhow::Result<()> {
        let rows = &rows[..rows.len().min(self.limit - self.rows)];
        if rows.is_empty() {
            return Ok(());
        }
        if !std::mem::replace(&mut self.begun, true) {
            if self.pages && self.format != Format::Table {
                self.world.page()?;
            }
            self.begin(rows)?;
        }
        let mut text = String::new();
        for row in rows {
            let picked = self.pick(row);
            let row = picked.as_ref().unwrap_or(row);
            if let Some(jq) = &mut self.jq {
                jq.row(self.ui, &serde_json::to_string(row)?)?;
                self.rows += 1;
                continue;
            }
            match self.format {
                Format::Table => {
                    let cells = self.cells(row);
                    match &mut self.live {
                        Some(widths) => text.push_str(&table::line(widths, &cells, self.ui.stdout_is_terminal)),
                        None => self.table.push(cells),
                    }
                }
                Format::Json => {
                    text.push_str(if self.rows == 0 { "[\n" } else { ",\n" });
                    text.push_str(&indented(&escaped(&serde_json::to_string_pretty(row)?)));
                }
                Format::Jsonl => {
                    text.push_str(&escaped(&serde_json::to_string(row)?));
                    text.push('\n');
                }
                Format::Csv => {
                    let cell = |name: &String| (self.cell)(self.shape, name, find(row, name).unwrap_or(&Value::Null));
                    text.push_str(&self.csv(self.columns.iter().map(cell)));
                }
                Format::Yaml => text.push_str(&yaml(row)?),
                Format::Name => text.push_str(&name_of(row, self.shape.key())),
            }
            self.rows += 1;
        }
        Ok(self.ui.data(&text)?)
    }

    /// Ends the list. An empty one is said.
    pub fn end(mut self) -> anyhow::Result<()> {
        let mut unsorted = std::mem::take(&mut self.unsorted);
        sort::sort(&mut unsorted, &self.sort);
        self.write(&unsorted)?;
        let mut left_out = Vec::new();
        let jq = self.jq.take();
        let has_jq = jq.is_some();
        if let Some(jq) = jq {
            jq.end(self.ui)?;
        }
        match (self.format, self.rows) {
            _ if has_jq => {}
            (Format::Json, 0) => self.ui.data("[]\n")?,
            (Format::Json, _) => self.ui.data("\n]\n")?,
            (Format::Yaml, 0) => self.ui.data("[]\n")?,
            (Format::Csv, 0) if self.headings => self.ui.data(&self.csv_header(self.wanted(self.shape.all)))?,
            (Format::Table, 1..) if self.live.is_none() => left_out = self.draw()?,
            _ => {}
        }
        // What is said must not overtake what is shown.
        self.ui.flush()?;
        self.ui.leave_pager()?;
        if self.rows == 0 {
            self.ui.status(&format!("Found {}", self.shape.count(0)));
        }
        if !left_out.is_empty() {
            self.ui
                .status(&format!("Columns that do not fit: {} (choose columns with --columns)", left_out.join(", ")));
        }
        Ok(())
    }

    /// Settles the columns, now that the first rows tell which fields there are.
    fn begin(&mut self, rows: &[Value]) -> anyhow::Result<()> {
        let mut known: Vec<String> = self.shape.all.iter().map(|&name| name.to_owned()).collect();
        for name in rows.iter().flat_map(flat_names) {
            // What is a column as a whole is not one in pieces as well, which depend on the first rows.
            let whole = name.split_once('.').is_some_and(|(whole, _)| self.shape.all.contains(&whole));
            // Servers may send what a device says of itself twice: within `info`, and flat.
            let twice = self.shape.all.contains(&&*format!("info.{name}"));
            if !whole && !twice && !known.contains(&name) {
                known.push(name);
            }
        }
        self.columns = match self.format {
            Format::Table => self.wanted(self.shape.table),
            _ if self.picked.is_empty() => known,
            _ => self.picked.clone(),
        };
        if self.format == Format::Csv && self.headings {
            self.ui.data(&self.csv_header(self.columns.clone()))?;
        }
        if let (Format::Table, Some(widths), true) = (self.format, &mut self.live, self.headings) {
            self.ui.data(&table::line(widths, &self.columns, self.ui.stdout_is_terminal))?;
        }
        Ok(())
    }

    fn wanted(&self, otherwise: &[&str]) -> Vec<String> {
        if self.picked.is_empty() {
            otherwise.iter().map(|&name| name.to_owned()).collect()
        } else {
            self.picked.clone()
        }
    }

    /// The row with the picked columns alone; `None` where all are wanted, or where each is looked up anyway.
    fn pick(&self, row: &Value) -> Option<Value> {
        if self.picked.is_empty() || matches!(self.format, Format::Table | Format::Csv) {
            return None;
        }
        let pair = |name: &String| (name.clone(), find(row, name).cloned().unwrap_or_default());
        Some(Value::Object(self.columns.iter().map(pair).collect::<Map<_, _>>()))
    }

    fn cells(&self, row: &Value) -> Vec<String> {
        let cell = |name: &String| {
            let value = find(row, name).unwrap_or(&Value::Null);
            let words = (self.shape.words)(name, value);
            let words = words.or_else(|| cells::ago(name, value).filter(|_| self.ui.stdout_is_terminal));
            clean(&words.unwrap_or_else(|| text(value))).into_owned()
        };
        self.columns.iter().map(cell).collect()
    }

    /// Writes the table; gives the columns that the terminal is too narrow for.
    fn draw(&self) -> anyhow::Result<Vec<String>> {
        let drawn = match self.ui.stdout_is_terminal {
            true => table::fitting(&self.columns, &self.table, !self.picked.is_empty(), self.headings),
            false => table::plain(&self.columns, &self.table, self.headings),
        };
        if self.pages {
            self.world.page()?;
        }
        for line in drawn.lines {
            self.ui.data(&line)?;
            self.ui.data("\n")?;
        }
        Ok(drawn.left_out)
    }

    fn csv_header(&self, names: Vec<String>) -> String {
        self.csv(names.into_iter().map(|name| csv::harmless(&Value::String(name))))
    }

    fn csv(&self, cells: impl Iterator<Item = String>) -> String {
        csv::line(cells.map(|cell| if self.ui.stdout_is_terminal { clean(&cell).into_owned() } else { cell }))
    }
}

/// Writes one thing that is no row of a list: as an object, or in a table as its fields one below the other.
pub fn one(world: &World, thing: &Value) -> anyhow::Result<()> {
    let ui = &world.ui;
    if let Some(expression) = &world.options.jq {
        return expression.program(world.format()?)?.run(ui, &serde_json::to_string(thing)?);
    }
    match (world.format()?, thing) {
        (Format::Json, _) => ui.data(&format!("{}\n", escaped(&serde_json::to_string_pretty(thing)?)))?,
        (Format::Jsonl, _) => ui.data(&format!("{}\n", escaped(&serde_json::to_string(thing)?)))?,
        (Format::Table, Value::Object(fields)) => {
            let width = fields.keys().map(|name| clean(name).chars().count()).max().unwrap_or_default();
            for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
                ui.data(&format!("{:width$}  {}\n", clean(name), clean(&text(value))))?;
            }
        }
        (Format::Name, Value::Object(fields)) => {
            let key = ["name", "id"].into_iter().find(|key| fields.get(*key).is_some_and(Value::is_string));
            ui.data(&name_of(thing, key.unwrap_or("guid")))?;
        }
        (Format::Table | Format::Name, other) => ui.data(&format!("{}\n", clean(&text(other))))?,
        (Format::Yaml, _) if risky(thing) => ui.data(&format!("{}\n", escaped(&serde_json::to_string(thing)?)))?,
        (Format::Yaml, _) => ui.data(&serde_saphyr::to_string(thing).context("write YAML")?)?,
        (Format::Csv, _) => {
            let shape = Shape { one: "", many: "", table: &[], all: &[], words: |_, _| None };
            let mut sheet = Sheet::new(world, &shape)?;
            sheet.rows(std::slice::from_ref(thing))?;
            sheet.end()?;
        }
    }
    Ok(())
}

/// The line of `-o name`.
fn name_of(row: &Value, key: &str) -> String {
    let name = find(row, key).or_else(|| row.get("guid")).map(text).unwrap_or_default();
    format!("{}\n", clean(&name))
}

/// One item of a YAML list. Where a terminal might obey a character it is written the JSON way, which is YAML too and
/// has escapes for all of them.
fn yaml(row: &Value) -> anyhow::Result<String> {
    if risky(row) {
        return Ok(format!("- {}\n", escaped(&serde_json::to_string(row)?)));
    }
    serde_saphyr::to_string(&[row]).context("write YAML")
}

fn risky(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains(|c| dangerous(c) && c != '\n'),
        Value::Array(items) => items.iter().any(risky),
        Value::Object(fields) => fields.iter().any(|(name, value)| name.contains(dangerous) || risky(value)),
        _ => false,
    }
}

/// Escapes what JSON leaves as it is and a terminal does not: such characters stand in strings only.
fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        if character != '\n' && dangerous(character) {
            text.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            text.push(character);
        }
    }
    text
}

fn indented(json: &str) -> String {
    format!("  {}", json.replace('\n', "\n  "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_escaped_in_json_and_yaml() {
        let row = json!({"name": "a\u{202e}b\u{9b}", "note": "line\nline"});
        let written = escaped(&serde_json::to_string(&row).expect("JSON"));
        assert_eq!(written, r#"{"name":"a\u202eb\u009b","note":"line\nline"}"#);
        assert_eq!(serde_json::from_str::<Value>(&written).expect("JSON"), row);
        assert_eq!(yaml(&row).expect("YAML"), format!("- {written}\n"));
    }

    #[test]
    fn an_item_of_a_yaml_list_begins_with_a_dash() {
        let row = json!({"name": "bob", "info": {"os": "linux"}, "yes": "no", "n": null});
        let text = yaml(&row).expect("YAML");
        assert!(text.starts_with("- name: bob\n"), "{text}");
        assert_eq!(serde_saphyr::from_str::<Value>(&text).expect("YAML"), json!([row]));
    }
}
