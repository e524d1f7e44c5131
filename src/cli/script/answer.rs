//! Texts on the wire as Python's `requests` takes them: the encoding of an answer, the escapes of an address.

use encoding_rs::{Encoding, UTF_8, UTF_16LE};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

use super::python::Text;

/// Decodes a body by the encoding that its type names. Where it names none it is UTF-8, or Latin-1 if it cannot be.
pub fn text(content_type: Option<&str>, body: Vec<u8>) -> String {
    let latin1 = |body: &[u8]| body.iter().copied().map(char::from).collect();
    let lossy = |body: Vec<u8>| match String::from_utf8(body) {
        Ok(text) => text,
        Err(fault) => String::from_utf8_lossy(fault.as_bytes()).into_owned(),
    };
    let mut parts = content_type.unwrap_or("").split(';');
    let kind = parts.next().unwrap_or("").trim();
    let charset = parts.find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches(['"', '\'']).to_ascii_lowercase())
    });
    match charset.as_deref() {
        // The web's standard reads these two as windows-1252, Python as what they say.
        Some("iso-8859-1" | "iso_8859-1" | "latin-1" | "latin1") => return latin1(&body),
        Some("us-ascii" | "ascii") => {
            return body.iter().map(|b| if b.is_ascii() { char::from(*b) } else { '\u{fffd}' }).collect();
        }
        Some(name) => {
            return match Encoding::for_label(name.as_bytes()) {
                // Only here Python looks at a mark in front.
                Some(encoding) if encoding == UTF_16LE => encoding.decode(&body).0.into_owned(),
                Some(encoding) if encoding != UTF_8 => encoding.decode_without_bom_handling(&body).0.into_owned(),
                _ => lossy(body),
            };
        }
        None => {}
    }
    if kind.contains("text") {
        return String::from_utf8(body).unwrap_or_else(|fault| latin1(fault.as_bytes()));
    }
    if kind.contains("application/json") {
        return lossy(body);
    }
    // Without a type the first bytes of JSON, which begins with two ASCII characters, tell how wide it is.
    match wide(&body) {
        Some(text) => text,
        None => lossy(body.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec).unwrap_or(body)),
    }
}

/// Reads UTF-16 and UTF-32 by their mark or by where the zeros are; nothing where it is neither.
fn wide(body: &[u8]) -> Option<String> {
    let units = |size: usize, big: bool| -> Option<Vec<u32>> {
        let join = |unit: &[u8]| -> u32 {
            let add = |sum: u32, byte: &u8| sum << 8 | u32::from(*byte);
            if big { unit.iter().fold(0, add) } else { unit.iter().rev().fold(0, add) }
        };
        body.len().is_multiple_of(size).then(|| body.chunks(size).map(join).collect())
    };
    let utf32 = |big| -> Option<String> { units(4, big)?.into_iter().map(char::from_u32).collect() };
    let utf16 = |big| -> Option<String> {
        let units = units(2, big)?.into_iter().map(|unit| u16::try_from(unit).expect("two bytes"));
        char::decode_utf16(units).collect::<Result<String, _>>().ok()
    };
    let unmarked = |text: String| text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned);
    let first: &[u8; 4] = body.first_chunk()?;
    let text = match (first, first.map(|byte| byte == 0)) {
        ([0xff, 0xfe, 0, 0], _) | (_, [false, true, true, true]) => utf32(false),
        ([0, 0, 0xfe, 0xff], _) | (_, [true, true, true, false]) => utf32(true),
        ([0xff, 0xfe, ..], _) | (_, [false, true, false, true]) => utf16(false),
        ([0xfe, 0xff, ..], _) | (_, [true, false, true, false]) => utf16(true),
        _ => None,
    };
    text.map(unmarked)
}

/// Writes a value into a path. Nothing that has a meaning in an address is escaped, as Python does not either.
pub fn segment(value: &Text) -> String {
    const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~')
        .remove(b'!')
        .remove(b'$')
        .remove(b'&')
        .remove(b'\'')
        .remove(b'(')
        .remove(b')')
        .remove(b'*')
        .remove(b'+')
        .remove(b',')
        .remove(b';')
        .remove(b'=')
        .remove(b':')
        .remove(b'@')
        .remove(b'/')
        .remove(b'?')
        .remove(b'#');
    let bytes = value.bytes();
    let mut pieces = bytes.split(|byte| *byte == b'%');
    let first = pieces.next().unwrap_or_default();
    let Some(escaped) = pieces.map(unescape).collect::<Option<Vec<_>>>() else {
        return percent_encode(bytes, ESCAPED).to_string();
    };
    // Escapes that are there already stay, if each percent sign begins one.
    let mut path = percent_encode(first, ESCAPED).to_string();
    for (code, rest) in escaped {
        let is_unreserved = code.is_ascii_alphanumeric() || b"-._~".contains(&code);
        path.push_str(&if is_unreserved { char::from(code).to_string() } else { format!("%{code:02X}") });
        path.extend(percent_encode(rest, ESCAPED));
    }
    path
}

/// Takes the two digits after a percent sign apart from what follows.
fn unescape(after: &[u8]) -> Option<(u8, &[u8])> {
    let (digits, rest) = after.split_at_checked(2)?;
    let digits = std::str::from_utf8(digits).ok().filter(|two| two.bytes().all(|b| b.is_ascii_hexdigit()))?;
    Some((u8::from_str_radix(digits, 16).ok()?, rest))
}

/// Takes an address apart where a value in it brought a question mark or a number sign.
pub fn split(path: &str) -> (&str, &str) {
    let path = path.split('#').next().unwrap_or(path);
    path.split_once('?').unwrap_or((path, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_decides_the_encoding() {
        let body = || "ü".as_bytes().to_vec();
        assert_eq!(text(Some("text/plain"), body()), "ü");
        assert_eq!(text(Some("text/plain"), vec![0xfc]), "ü");
        assert_eq!(text(Some("text/plain; charset=ISO-8859-1"), body()), "Ã¼");
        assert_eq!(text(Some("text/plain; charset=\"utf-8\""), vec![0xfc]), "\u{fffd}");
        assert_eq!(text(Some("application/json"), vec![0xfc]), "\u{fffd}");
        assert_eq!(text(Some("text/plain; charset=windows-1252"), vec![0x80]), "€");
        assert_eq!(text(Some("text/html;charset=GBK"), vec![0xd1, 0xd0]), "研");
        assert_eq!(text(Some("text/plain; charset=unheard-of"), body()), "ü");
        assert_eq!(text(Some("text/plain; charset=us-ascii"), body()), "\u{fffd}\u{fffd}");
    }

    #[test]
    fn json_without_a_type_tells_its_width_itself() {
        let utf16: Vec<u8> = "[\"ü\"]".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(None, utf16.clone()), "[\"ü\"]");
        assert_eq!(text(None, [b"\xff\xfe".to_vec(), utf16].concat()), "[\"ü\"]");
        let utf32: Vec<u8> = "[1]".chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
        assert_eq!(text(None, utf32), "[1]");
        assert_eq!(text(None, b"\xef\xbb\xbf[1]".to_vec()), "[1]");
        assert_eq!(text(Some("application/json"), b"\xef\xbb\xbf[1]".to_vec()), "\u{feff}[1]");
    }

    #[test]
    fn a_guid_is_escaped_no_more_than_python_does() {
        let segment = |text: &str| segment(&Text::from(text));
        assert_eq!(segment("0198-ab"), "0198-ab");
        assert_eq!(segment("a b/ü\\[%41%7e%2f%c3%bc!"), "a%20b/%C3%BC%5C%5BA~%2F%C3%BC!");
        assert_eq!(segment("%4%41"), "%254%2541");
        assert_eq!(segment("100%"), "100%25");
    }

    #[test]
    fn what_follows_a_number_sign_is_not_sent() {
        assert_eq!(split("/api/users/a?b#c/disable"), ("/api/users/a", "b"));
        assert_eq!(split("/api/users/a/disable"), ("/api/users/a/disable", ""));
    }
}
