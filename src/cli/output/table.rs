//! Rows of cells to a table. On a terminal a row is one line: columns that do not fit are left out, long cells are cut.

use comfy_table::{ContentArrangement, Table, TableStyle};
use dialoguer::console::{Term, measure_text_width, truncate_str};

use super::cells::is_time;
use super::columns::last;

/// Between two columns.
const GAP: usize = 2;
/// A column of names or texts is cut to this width before another is left out.
const LEAST: usize = 12;
/// The same for columns that were chosen.
const CHOSEN: usize = 4;

/// A drawn table.
pub struct Drawn {
    pub lines: Vec<String>,
    /// The columns from the right that do not fit.
    pub left_out: Vec<String>,
}

/// Draws a table for a pipe: every cell whole, each heading the column's name.
pub fn plain(columns: &[String], rows: &[Vec<String>], headings: bool) -> Drawn {
    let heads: Vec<_> = columns.iter().map(|name| last(name).to_owned()).collect();
    let mut table = Table::new();
    table.load_style(TableStyle::new());
    if headings {
        table.set_header(&heads);
    }
    table.add_rows(rows.iter().cloned());
    for column in table.column_iter_mut() {
        column.set_padding((0, u16::try_from(GAP).unwrap_or(u16::MAX)));
    }
    table.force_no_tty().set_content_arrangement(ContentArrangement::Disabled);
    Drawn { lines: table.lines().map(|line| line.trim_end().to_owned()).collect(), left_out: Vec::new() }
}

/// Draws a table for a terminal. Columns that were `chosen` are made narrower than others before one is left out.
pub fn fitting(columns: &[String], rows: &[Vec<String>], chosen: bool, headings: bool) -> Drawn {
    let room = width_of_terminal();
    let whole: Vec<_> = (0..columns.len()).map(|place| whole(&columns[place], rows, place, headings)).collect();
    let least = |name: &str| match last(name) {
        _ if chosen => CHOSEN,
        "name" => 2 * LEAST,
        _ => LEAST,
    };
    let least = |(name, whole): (&String, &usize)| if copied(name) { *whole } else { least(name).min(*whole) };
    let mut widths: Vec<_> = columns.iter().zip(&whole).map(least).collect();
    let shown = (1..=columns.len()).rev().find(|number| total(&widths[..*number]) <= room).unwrap_or(1);
    widths.truncate(shown);
    widths[0] = widths[0].min(room);
    let mut spare = room - total(&widths);
    while spare > 0 && widths != whole[..shown] {
        for (width, whole) in widths.iter_mut().zip(&whole).filter(|(width, whole)| **width < **whole) {
            let more = spare.min(1).min(*whole - *width);
            (*width, spare) = (*width + more, spare - more);
        }
    }
    let cut = |(cell, width): (&String, &usize)| truncate_str(cell, *width, "…").into_owned();
    let heads: Vec<_> = columns.iter().map(|name| last(name).to_owned()).collect();
    let heads: Vec<_> = heads.iter().zip(&widths).map(cut).collect();
    let rows: Vec<Vec<_>> = rows.iter().map(|row| row.iter().zip(&widths).map(cut).collect()).collect();
    let left_out = columns[shown..].iter().map(|name| last(name).to_owned()).collect();
    Drawn { left_out, ..plain(&heads, &rows, headings) }
}

/// Writes one row at once. What comes later is not known: columns grow as wide as they have to, and a terminal is cut.
pub fn line(widths: &mut Vec<usize>, cells: &[String], terminal: bool) -> String {
    widths.resize(cells.len(), 0);
    let mut line = String::new();
    for (cell, width) in cells.iter().zip(widths) {
        let wide = measure_text_width(cell);
        *width = (*width).max(wide);
        line.push_str(cell);
        line.push_str(&" ".repeat(*width - wide + GAP));
    }
    let line = line.trim_end();
    match terminal {
        true => format!("{}\n", truncate_str(line, width_of_terminal(), "…")),
        false => format!("{line}\n"),
    }
}

fn width_of_terminal() -> usize {
    Term::stdout().size_checked().map_or(usize::MAX, |(_, columns)| usize::from(columns).max(1))
}

/// What is typed again elsewhere, or means something else if it is cut.
fn copied(name: &str) -> bool {
    matches!(last(name), "id" | "guid" | "uuid" | "key") || is_time(last(name))
}

/// The width at which nothing of a column is cut.
fn whole(name: &str, rows: &[Vec<String>], place: usize, headings: bool) -> usize {
    let head = if headings { measure_text_width(last(name)) } else { 0 };
    rows.iter().map(|row| measure_text_width(&row[place])).max().unwrap_or_default().max(head)
}

fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}
