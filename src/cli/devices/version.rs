//! Versions of clients, and which of them a filter takes.

use std::cmp::Ordering;

/// Conditions that a version has to meet, all of them.
#[derive(Clone, Debug)]
pub struct Versions(Vec<Condition>);

#[derive(Clone, Debug)]
enum Condition {
    /// It is this version or, as 1.4, begins with it.
    Within(Vec<u64>),
    Compares(Is, Vec<u64>),
}

/// Whether an order is the one that is asked for.
type Is = fn(Ordering) -> bool;

/// Reads conditions, between commas.
pub fn versions(text: &str) -> Result<Versions, String> {
    const OPERATORS: [(&str, Is); 5] = [
        ("<=", Ordering::is_le),
        (">=", Ordering::is_ge),
        ("<", Ordering::is_lt),
        (">", Ordering::is_gt),
        ("=", Ordering::is_eq),
    ];
    let condition = |text: &str| {
        let text = text.trim();
        let operator = OPERATORS.iter().find_map(|(sign, is)| Some((text.strip_prefix(sign)?.trim(), is)));
        let number = |text: &str| {
            numbers(text)
                .filter(|_| text.chars().all(|c| c.is_ascii_digit() || c == '.'))
                .ok_or_else(|| format!("{text:?} is not a version: write 1.4, <1.4.0, >=1.3 or >=1.3,<1.4"))
        };
        Ok::<_, String>(match operator {
            Some((text, is)) => Condition::Compares(*is, number(text)?),
            None => Condition::Within(number(text)?),
        })
    };
    text.split(',').map(condition).collect::<Result<_, _>>().map(Versions)
}

impl Versions {
    /// Whether a version meets the conditions; `None` for a text that is no version.
    pub fn take(&self, version: &str) -> Option<bool> {
        let version = numbers(version)?;
        Some(self.0.iter().all(|condition| match condition {
            Condition::Within(wanted) => version.starts_with(wanted),
            Condition::Compares(is, wanted) => is(compare(&version, wanted)),
        }))
    }
}

/// The numbers of a version, as far as they go: those of 1.4.0-2 are 1, 4 and 0.
fn numbers(text: &str) -> Option<Vec<u64>> {
    let mut numbers = Vec::new();
    for part in text.trim().split('.') {
        let digits = &part[..part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len())];
        numbers.push(digits.parse().ok()?);
        if digits.len() < part.len() {
            break;
        }
    }
    Some(numbers)
}

/// Compares versions; 1.4 is 1.4.0.
fn compare(one: &[u64], other: &[u64]) -> Ordering {
    let part = |version: &[u64], place: usize| version.get(place).copied().unwrap_or_default();
    let parts = (0..one.len().max(other.len())).map(|place| part(one, place).cmp(&part(other, place)));
    parts.fold(Ordering::Equal, Ordering::then)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_numbers() {
        for (condition, version, takes) in [
            ("<1.4.0", "1.3.9", true),
            ("<1.4.0", "1.4.0", false),
            ("<1.4", "1.10.0", false),
            ("<=1.4", "1.4.0", true),
            (">1.4.9", "1.4.10", true),
            (">=1.3,<1.4", "1.3.7", true),
            (">=1.3, < 1.4", "1.4.1", false),
            ("=1.4", "1.4.0", true),
            ("=1.4", "1.4.2", false),
            ("1.4", "1.4.2", true),
            ("1.4", "1.40.0", false),
            ("1.4.2", "1.4.2-1", true),
        ] {
            assert_eq!(versions(condition).expect(condition).take(version), Some(takes), "{condition} {version}");
        }
        assert_eq!(versions("<2").expect("a version").take("nightly"), None);
        assert_eq!(versions("<2").expect("a version").take(""), None);
        for text in ["", "<", "new", "1.x", "<1.4,", "~1.4"] {
            versions(text).expect_err(text);
        }
    }
}
