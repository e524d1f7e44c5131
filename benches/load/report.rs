//! What was measured, as the table that goes into `benches/README.md`.

use std::time::Duration;

/// One line of the table.
pub struct Row {
    what: String,
    measured: String,
    /// What is wanted, and whether it was reached.
    wanted: Option<(String, bool)>,
}

impl Row {
    /// A figure without a mark to reach.
    pub fn of(what: impl Into<String>, measured: impl Into<String>) -> Self {
        Self { what: what.into(), measured: measured.into(), wanted: None }
    }

    /// A figure that should be at least `mark`.
    pub fn at_least(what: impl Into<String>, value: f64, mark: f64) -> Self {
        let wanted = Some((format!("at least {}", short(mark)), value >= mark));
        Self { what: what.into(), measured: short(value), wanted }
    }

    /// A figure that should be at most `mark`.
    pub fn at_most(what: impl Into<String>, value: f64, mark: f64) -> Self {
        let wanted = Some((format!("at most {}", short(mark)), value <= mark));
        Self { what: what.into(), measured: short(value), wanted }
    }

    /// Adds a remark behind the figure.
    pub fn because(mut self, remark: impl AsRef<str>) -> Self {
        self.measured = format!("{} ({})", self.measured, remark.as_ref());
        self
    }
}

/// Writes a number with about three digits that say something.
pub fn short(value: f64) -> String {
    match value.abs() {
        v if v >= 100.0 => format!("{value:.0}"),
        v if v >= 10.0 => format!("{value:.1}"),
        v if v >= 0.1 || v == 0.0 => format!("{value:.2}"),
        _ => format!("{value:.5}"),
    }
}

/// Writes a time in milliseconds.
pub fn milliseconds(time: Duration) -> String {
    format!("{} ms", short(time.as_secs_f64() * 1_000.0))
}

/// Gives the middle one of some numbers.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Makes the table.
pub fn table(rows: &[Row]) -> String {
    let mut text = String::from("| what | measured | wanted | |\n| --- | --- | --- | --- |\n");
    for row in rows {
        let (wanted, met) = match &row.wanted {
            Some((wanted, met)) => (wanted.as_str(), if *met { "met" } else { "**missed**" }),
            None => ("", ""),
        };
        text.push_str(&format!("| {} | {} | {wanted} | {met} |\n", row.what, row.measured));
    }
    text
}
