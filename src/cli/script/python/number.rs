//! Reads whole numbers as Python's `int` does, which allows space around them, single underscores within, and any size.

use super::characters::decimal;

/// Python refuses to turn longer texts of decimal digits into an `int`.
pub const MOST_DIGITS: usize = 4300;

/// Reads what `int(text)` reads, and writes it as Python does.
pub fn int(text: &str) -> Option<Box<str>> {
    // Python takes the separators from U+001C to U+001F for space everywhere but here.
    let text = text.trim_matches(|c: char| c.is_whitespace());
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits(text, 10)?;
    if digits.len() > MOST_DIGITS {
        return None;
    }
    Some(match written(&digits) {
        zero if zero == "0" => zero.into(),
        number => format!("{sign}{number}").into(),
    })
}

/// Reads hexadecimal digits after `0x`, and decimal ones otherwise.
pub fn int_or_hexadecimal(text: &str) -> Option<Box<str>> {
    match text.get(..2) {
        Some(prefix) if prefix.eq_ignore_ascii_case("0x") => {
            let text = text[2..].trim_end_matches(|c: char| c.is_whitespace());
            let digits = digits(text.strip_prefix('_').unwrap_or(text), 16)?;
            // A longer number has too many decimal digits as well.
            let digits = (digits.len() <= MOST_DIGITS).then(|| rebase(&digits, 16, 10))?;
            (digits.len() <= MOST_DIGITS).then(|| written(&digits).into())
        }
        _ => int(text),
    }
}

/// Writes a number that is given in decimal digits as `{:08X}` does.
pub fn hexadecimal(decimal: &str) -> String {
    let (sign, width, decimal) = match decimal.strip_prefix('-') {
        Some(rest) => ("-", 7, rest),
        None => ("", 8, decimal),
    };
    let digits: Vec<_> = decimal.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let digits = written(&rebase(&digits, 10, 16));
    format!("{sign}{digits:0>width$}")
}

/// The values of a number's digits, the most significant first.
fn digits(text: &str, base: u32) -> Option<Vec<u32>> {
    let value = |c: char| decimal(c).map(u32::from).or_else(|| c.to_digit(base)).filter(|digit| *digit < base);
    let well_parted = text.split('_').all(|part| !part.is_empty());
    well_parted.then(|| text.chars().filter(|c| *c != '_').map(value).collect())?
}

/// Writes digits without the zeros in front.
fn written(digits: &[u32]) -> String {
    let first = digits.iter().position(|digit| *digit > 0).unwrap_or(digits.len().saturating_sub(1));
    let letter = |digit: &u32| char::from_digit(*digit, 16).expect("a digit is less than its base");
    let text: String = digits[first..].iter().map(letter).collect();
    if text.is_empty() { "0".to_owned() } else { text.to_ascii_uppercase() }
}

/// The digits of a number in another base.
fn rebase(digits: &[u32], from: u32, to: u32) -> Vec<u32> {
    let mut places: Vec<u32> = Vec::new();
    for digit in digits {
        let mut carry = *digit;
        for place in &mut places {
            let sum = *place * from + carry;
            (*place, carry) = (sum % to, sum / to);
        }
        while carry > 0 {
            places.push(carry % to);
            carry /= to;
        }
    }
    places.reverse();
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_any_size_is_written_as_python_writes_it() {
        let big = "123456789012345678901234567890";
        for (text, written) in [
            (big, big),
            ("-0", "0"),
            (" +0012\n", "12"),
            ("1_0", "10"),
            ("\u{a0}\u{661}\u{ff12}\u{85}", "12"),
            ("-\u{663}", "-3"),
        ] {
            assert_eq!(int(text).as_deref(), Some(written), "{text:?}");
        }
        for text in ["", "-", "+-1", "- 1", "_1", "1_", "1__0", "1.0", "1e3", "0x1", "\u{1c}1", "1\u{1f}", "\u{bd}"] {
            assert_eq!(int(text), None, "{text:?}");
        }
        assert!(int(&"0".repeat(MOST_DIGITS)).is_some() && int(&"0".repeat(MOST_DIGITS + 1)).is_none());
    }

    #[test]
    fn a_prefix_makes_it_hexadecimal() {
        let read = |text: &str| int_or_hexadecimal(text).map(String::from);
        let numbers = ["0xFF00ff00", "0X_f ", "0x\u{ff11}0", "010", " 7 ", "-1", "0x0", "0xFFFFFFFFFFFFFFFFFFFFFFFF"];
        let expected = ["4278255360", "15", "16", "10", "7", "-1", "0", "79228162514264337593543950335"];
        assert_eq!(numbers.map(read), expected.map(|text| Some(text.to_owned())));
        for text in ["", "0x", "-0x1", "+0x1", " 0x1", "0x__1", "0x1_", "0x 1", "0xg", "0b1", "0o7", "red", "f", "ü"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_colour_has_eight_digits_at_least() {
        let numbers = ["0", "255", "-1", "4294901760", "79228162514264337593543950335"];
        let expected = ["00000000", "000000FF", "-0000001", "FFFF0000", "FFFFFFFFFFFFFFFFFFFFFFFF"];
        assert_eq!(numbers.map(hexadecimal), expected);
    }
}
