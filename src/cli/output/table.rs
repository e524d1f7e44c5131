//! Rows of cells to a table. On a terminal it has that width, and what must be copied whole is not broken.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, TableStyle, Width};
use dialoguer::console::measure_text_width;

/// Between two columns.
const GAP: u16 = 2;
/// A name that is longer may be broken, between words first.
const NAME: usize = 24;
/// A text that is longer may be broken between words.
const TEXT: usize = 12;

/// A drawn table.
pub struct Drawn {
    pub lines: Vec<String>,
    /// The columns from the right for which there was no room.
    pub left_out: Vec<String>,
}

/// Draws a table for a pipe: every cell whole, each heading the column's name.
pub fn plain(columns: &[String], rows: &[Vec<String>]) -> Drawn {
    let heads: Vec<_> = columns.iter().map(|name| last(name).to_owned()).collect();
    let mut table = table(&heads, rows);
    table.force_no_tty().set_content_arrangement(ContentArrangement::Disabled);
    Drawn { lines: lines(&table), left_out: Vec::new() }
}

/// Draws a table for a terminal. Where the columns were `chosen` all of them are shown, however narrow it is.
pub fn fitting(columns: &[String], rows: &[Vec<String>], chosen: bool) -> Drawn {
    // A heading may break between words where the width is short.
    let heads: Vec<_> = columns.iter().map(|name| last(name).replace('_', " ")).collect();
    let widths = |least: Least| -> Vec<usize> {
        let places = columns.iter().zip(&heads).enumerate();
        places.map(|(place, (name, head))| least(last(name), head, &mut rows.iter().map(|row| &row[place]))).collect()
    };
    let room = Table::new().width().map_or(usize::MAX, usize::from);
    let fit = |widths: &[usize]| widths.iter().map(|width| width + usize::from(GAP)).sum::<usize>() <= room;
    let readable = widths(readable);
    let shown = match chosen {
        true => columns.len(),
        false => (1..=columns.len()).rev().find(|number| fit(&readable[..*number])).unwrap_or(1),
    };
    // Where more is wanted than there is room for, other columns give way before one that is copied does.
    let widths = [readable, widths(copied)].into_iter().find(|widths| fit(&widths[..shown]));
    let widths = widths.unwrap_or_else(|| heads.iter().map(|head| longest_word(head)).collect());
    let rows: Vec<_> = rows.iter().map(|row| &row[..shown]).collect();
    let mut table = table(&heads[..shown], &rows);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    for (column, width) in table.column_iter_mut().zip(widths) {
        let width = Width::Fixed(u16::try_from(width + usize::from(GAP)).unwrap_or(u16::MAX));
        column.set_constraint(ColumnConstraint::LowerBoundary(width));
    }
    Drawn { lines: lines(&table), left_out: columns[shown..].iter().map(|name| last(name).to_owned()).collect() }
}

/// Writes one row at once. What comes later is not known: columns grow as wide as they have to.
pub fn line(widths: &mut Vec<usize>, cells: &[String]) -> String {
    widths.resize(cells.len(), 0);
    let mut line = String::new();
    for (cell, width) in cells.iter().zip(widths) {
        let wide = measure_text_width(cell);
        *width = (*width).max(wide);
        line.push_str(cell);
        line.push_str(&" ".repeat(*width - wide + usize::from(GAP)));
    }
    format!("{}\n", line.trim_end())
}

/// From a column's name, its heading and its cells to the least width that it may have.
type Least = fn(&str, &str, &mut dyn Iterator<Item = &String>) -> usize;

/// The width at which a column can still be read: what is copied stays whole, other texts break between words.
fn readable(name: &str, head: &str, cells: &mut dyn Iterator<Item = &String>) -> usize {
    let (mut whole, mut words) = (0, 0);
    for cell in cells {
        whole = whole.max(measure_text_width(cell));
        words = words.max(longest_word(cell));
    }
    let width = match name {
        "id" | "guid" | "uuid" | "name" => whole,
        name if name.ends_with("name") => whole.min(words.max(NAME)),
        _ => whole.min(words.max(TEXT)),
    };
    width.max(longest_word(head))
}

/// The width at which what is copied stays whole, and nothing else need.
fn copied(name: &str, head: &str, cells: &mut dyn Iterator<Item = &String>) -> usize {
    match name {
        "id" | "guid" | "uuid" | "name" => readable(name, head, cells),
        _ => longest_word(head),
    }
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(measure_text_width).max().unwrap_or_default()
}

fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn table<R>(heads: &[String], rows: &[R]) -> Table
where
    R: Clone + Into<comfy_table::Row>,
{
    let mut table = Table::new();
    table.load_style(TableStyle::new());
    table.set_header(heads);
    table.add_rows(rows.iter().cloned());
    for column in table.column_iter_mut() {
        column.set_padding((0, GAP));
    }
    table
}

fn lines(table: &Table) -> Vec<String> {
    table.lines().map(|line| line.trim_end().to_owned()).collect()
}
