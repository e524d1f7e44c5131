//! Reads whole numbers as Python's `int` does, which allows space around them and single underscores within.

use super::characters::{decimal, is_space};

/// Reads decimal digits, held within what 64 bits hold.
pub fn int(text: &str) -> Option<i64> {
    let (negative, digits) = signed(text);
    let mut value: i64 = 0;
    for part in digits.split('_') {
        if part.is_empty() {
            return None;
        }
        for digit in part.chars() {
            value = value.saturating_mul(10).saturating_add(decimal(digit)?.into());
        }
    }
    Some(if negative { -value } else { value })
}

/// Reads what `int(text, 0)` reads: digits after `0x`, `0o` or `0b`, or decimal ones without zeros in front.
pub fn int_of_any_base(text: &str) -> Option<i128> {
    let (negative, digits) = signed(text);
    let mut base = 10;
    let mut rest = digits;
    for (prefix, of) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if digits.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(prefix)) {
            base = of;
            rest = digits[2..].strip_prefix('_').unwrap_or(&digits[2..]);
        }
    }
    let mut value: i128 = 0;
    for part in rest.split('_') {
        if part.is_empty() {
            return None;
        }
        for digit in part.chars() {
            let digit = decimal(digit).map(u32::from).or_else(|| digit.to_digit(base)).filter(|digit| *digit < base)?;
            value = value.saturating_mul(base.into()).saturating_add(digit.into());
        }
    }
    if base == 10 && value != 0 && rest.chars().next().and_then(decimal) == Some(0) {
        return None;
    }
    Some(if negative { -value } else { value })
}

fn signed(text: &str) -> (bool, &str) {
    let text = text.trim_matches(is_space);
    match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_says_the_base() {
        let read = int_of_any_base;
        assert_eq!(read("0xFF00ff00"), Some(0xff00_ff00));
        assert_eq!(
            [read(" 0X_f "), read("0b1_0"), read("-0o17"), read("+12"), read("00")].map(Option::unwrap),
            [15, 2, -15, 12, 0]
        );
        for text in ["", "0x", "0x__1", "1_", "010", "red", "0b2", "f", "0x 1", "--1", "1.0"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
