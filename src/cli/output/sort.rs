//! The order of rows, by the values of their columns.

use std::cmp::Ordering;

use serde_json::Value;

use super::cells::{find, text};

/// A column to sort by, and whether in descending order.
pub type Key = (String, bool);

/// Reads what `--sort` takes.
pub fn key(text: &str) -> Key {
    match text.strip_prefix('-') {
        Some(column) => (column.to_owned(), true),
        None => (text.to_owned(), false),
    }
}

/// Sorts rows by the first column, then by the next. Rows without a value come last in either order.
pub fn sort(rows: &mut [Value], keys: &[Key]) {
    let value = |row: &Value, column: &str| find(row, column).filter(|value| !text(value).is_empty()).cloned();
    rows.sort_by_cached_key(|row| {
        let values =
            keys.iter().map(|(column, descending)| Sorted { value: value(row, column), descending: *descending });
        values.collect::<Vec<_>>()
    });
}

#[derive(PartialEq, Eq)]
struct Sorted {
    value: Option<Value>,
    descending: bool,
}

impl Ord for Sorted {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.value, &other.value) {
            (Some(one), Some(other)) if self.descending => values(other, one),
            (Some(one), Some(other)) => values(one, other),
            (one, other) => other.is_some().cmp(&one.is_some()),
        }
    }
}

impl PartialOrd for Sorted {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn values(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => match (one.as_u64(), other.as_u64()) {
            (Some(one), Some(other)) => one.cmp(&other),
            _ => one.as_f64().unwrap_or_default().total_cmp(&other.as_f64().unwrap_or_default()),
        },
        (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
        _ => natural(&text(one), &text(other)),
    }
}

/// Compares texts without case, and the numbers in them by their value.
fn natural(one: &str, other: &str) -> Ordering {
    let (folded, other_folded) = (one.to_lowercase(), other.to_lowercase());
    let (mut rest, mut other_rest) = (folded.as_str(), other_folded.as_str());
    loop {
        let (digits, other_digits) = (digits(rest), digits(other_rest));
        if !digits.is_empty() && !other_digits.is_empty() {
            let (number, other_number) = (digits.trim_start_matches('0'), other_digits.trim_start_matches('0'));
            let order = number.len().cmp(&other_number.len()).then_with(|| number.cmp(other_number));
            if order.is_ne() {
                return order;
            }
            (rest, other_rest) = (&rest[digits.len()..], &other_rest[other_digits.len()..]);
            continue;
        }
        match (rest.chars().next(), other_rest.chars().next()) {
            (Some(a), Some(b)) if a == b => (rest, other_rest) = (&rest[a.len_utf8()..], &other_rest[b.len_utf8()..]),
            (None, None) => return one.cmp(other),
            (a, b) => return a.cmp(&b),
        }
    }
}

fn digits(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_in_texts_count_by_their_value() {
        for (less, more) in [
            ("9", "10"),
            ("1.4.9", "1.4.10"),
            ("pc-2", "PC-10"),
            ("007", "8"),
            ("a", "b"),
            ("a", "a1"),
            ("ann", "Bob"),
            ("2026-01-02T03:04:05Z", "2026-01-02T03:04:06Z"),
        ] {
            assert_eq!(natural(less, more), Ordering::Less, "{less} {more}");
            assert_eq!(natural(more, less), Ordering::Greater, "{less} {more}");
        }
        assert_eq!(natural("a", "a"), Ordering::Equal);
    }

    #[test]
    fn rows_without_a_value_come_last() {
        let rows =
            || vec![json!({"n": null, "k": 1}), json!({"n": 2, "k": 2}), json!({"k": 3}), json!({"n": 10, "k": 4})];
        let order = |keys: &[&str]| {
            let mut rows = rows();
            sort(&mut rows, &keys.iter().map(|text| key(text)).collect::<Vec<_>>());
            rows.iter().map(|row| row["k"].as_i64().unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(order(&["n"]), [2, 4, 1, 3]);
        assert_eq!(order(&["-n"]), [4, 2, 1, 3]);
        assert_eq!(order(&["n", "-k"]), [2, 4, 3, 1]);
    }
}
