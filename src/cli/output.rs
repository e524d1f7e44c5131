//! Rows to standard output: table, json, jsonl, csv or yaml. Rows come as the server sent them, and every form but the
//! table writes them as they come.

mod cells;
mod jq;
mod table;

use anyhow::Context;
use serde_json::{Map, Value};

use super::exit::Stop;
use super::format::Format;
use super::ui::{Ui, clean, dangerous};
use super::world::World;
use crate::wire::csv;
pub use cells::find as column;
use cells::find;
use cells::{flat_names, text};
pub use jq::Expression;
use jq::Program;

/// What the rows of one resource look like.
pub struct Shape {
    pub one: &'static str,
    pub many: &'static str,
    /// The columns of a table; a dot goes into an object.
    pub table: &'static [&'static str],
    /// Every column that is known, for CSV. Others that come follow them.
    pub all: &'static [&'static str],
    /// What a person reads in a table instead of the value of a column, where that is something else.
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
    ui: &'w Ui,
    shape: &'w Shape,
    format: Format,
    picked: Vec<String>,
    columns: Vec<String>,
    table: Vec<Vec<String>>,
    rows: usize,
    begun: bool,
    /// The widths of the columns so far, where a table is written row by row.
    live: Option<Vec<usize>>,
    /// The text of a cell of CSV: its column and its value.
    cell: fn(&str, &Value) -> String,
    /// What is made of JSON before it is written.
    jq: Option<Program>,
}

impl<'w> Sheet<'w> {
    /// Begins a list.
    pub fn new(world: &'w World, shape: &'w Shape) -> anyhow::Result<Self> {
        let format = world.format()?;
        let jq = world.options.jq.as_ref().map(|expression| expression.program(format)).transpose()?;
        Ok(Self { jq, ..Self::of(world, shape, format) })
    }

    /// Begins a list in this form, whatever was asked for.
    pub fn of(world: &'w World, shape: &'w Shape, format: Format) -> Self {
        Self {
            ui: &world.ui,
            shape,
            format,
            picked: world.options.columns.clone(),
            columns: Vec::new(),
            table: Vec::new(),
            rows: 0,
            begun: false,
            live: None,
            cell: |_, value| csv::harmless(value),
            jq: None,
        }
    }

    /// Has the cells of CSV written so.
    pub fn writing(self, cell: fn(&str, &Value) -> String) -> Self {
        Self { cell, ..self }
    }

    /// Has rows written as they come, in a table, too.
    pub fn live(mut self) -> Self {
        self.live = Some(Vec::new());
        self
    }

    /// Takes the next rows.
    pub fn rows(&mut self, rows: &[Value]) -> anyhow::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        if !std::mem::replace(&mut self.begun, true) {
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
                        Some(widths) => text.push_str(&table::line(widths, &cells)),
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
                    let cell = |name: &String| find(row, name).map(|value| (self.cell)(name, value));
                    text.push_str(&self.csv(self.columns.iter().map(|name| cell(name).unwrap_or_default())));
                }
                Format::Yaml => text.push_str(&yaml(row)?),
            }
            self.rows += 1;
        }
        Ok(self.ui.data(&text)?)
    }

    /// Ends the list. An empty one is said.
    pub fn end(mut self) -> anyhow::Result<()> {
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
            (Format::Csv, 0) => self.ui.data(&self.csv_header(self.wanted(self.shape.all)))?,
            (Format::Table, 1..) if self.live.is_none() => left_out = self.draw()?,
            _ => {}
        }
        // What is said must not overtake what is shown.
        self.ui.flush()?;
        if self.rows == 0 {
            self.ui.status(&format!("Found {}", self.shape.count(0)));
        }
        if !left_out.is_empty() {
            let text = format!("Not shown, for want of room: {} (--columns shows them)", left_out.join(", "));
            self.ui.status(&text);
        }
        Ok(())
    }

    /// Settles the columns, now that the first rows tell which fields there are.
    fn begin(&mut self, rows: &[Value]) -> anyhow::Result<()> {
        let mut known: Vec<String> = self.shape.all.iter().map(|&name| name.to_owned()).collect();
        for name in rows.iter().flat_map(flat_names) {
            // What is a column as a whole is not one in pieces as well, which depend on the first rows.
            let whole = name.split_once('.').is_some_and(|(whole, _)| self.shape.all.contains(&whole));
            if !whole && !known.contains(&name) {
                known.push(name);
            }
        }
        for name in &self.picked {
            let last = |known: &String| known.rsplit('.').next() == Some(name);
            if !known.contains(name) && !known.iter().any(last) && rows.iter().all(|row| find(row, name).is_none()) {
                let text = format!("there is no column with the name: {name}");
                return Err(Stop::usage(text).hint(format!("there are {}", known.join(", "))).into());
            }
        }
        self.columns = match self.format {
            Format::Table => self.wanted(self.shape.table),
            _ if self.picked.is_empty() => known,
            _ => self.picked.clone(),
        };
        if self.format == Format::Csv {
            self.ui.data(&self.csv_header(self.columns.clone()))?;
        }
        if let (Format::Table, Some(widths)) = (self.format, &mut self.live) {
            self.ui.data(&table::line(widths, &self.columns))?;
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

    /// Writes the table; gives the columns for which the terminal has no room.
    fn draw(&self) -> anyhow::Result<Vec<String>> {
        let drawn = match self.ui.stdout_is_terminal {
            true => table::fitting(&self.columns, &self.table, !self.picked.is_empty()),
            false => table::plain(&self.columns, &self.table),
        };
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
        (Format::Table, other) => ui.data(&format!("{}\n", clean(&text(other))))?,
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
