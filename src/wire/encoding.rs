//! Reads text that a person wrote with some editor or shell. A byte order mark is removed, and UTF-16 is decoded:
//! PowerShell writes both when it redirects output to a file.

use std::borrow::Cow;
use std::fmt;

/// Why bytes are not text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// NUL characters, as in UTF-16 without a byte order mark.
    Utf16,
    /// Bytes that are not UTF-8, the first of them in this line.
    Other { line: usize },
}

impl fmt::Display for NotText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotText::Utf16 => {
                f.write_str("not UTF-8: it seems to be UTF-16 without a byte order mark; save it as UTF-8")
            }
            NotText::Other { line } => write!(f, "not UTF-8 in line {line}: it may be Latin-1; save it as UTF-8"),
        }
    }
}

impl std::error::Error for NotText {}

/// Decodes UTF-8, and UTF-16 with a byte order mark.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, NotText> {
    let text = match to_utf8(bytes) {
        Cow::Borrowed(bytes) => Cow::Borrowed(std::str::from_utf8(bytes).map_err(|fault| {
            let before = &bytes[..fault.valid_up_to()];
            NotText::Other { line: before.iter().filter(|byte| **byte == b'\n').count() + 1 }
        })?),
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8(bytes).map_err(|_| NotText::Utf16)?),
    };
    if text.contains('\0') { Err(NotText::Utf16) } else { Ok(text) }
}

/// Removes a byte order mark, and converts UTF-16 that has one. Other bytes stay: PEM may have comments in any encoding.
pub fn to_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        Cow::Owned(
            char::decode_utf16(units)
                .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect::<String>()
                .into_bytes(),
        )
    };
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => Cow::Borrowed(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_removed_and_utf_16_is_decoded() {
        for bytes in [
            &b"Zo\xc3\xab\r\n"[..],
            b"\xef\xbb\xbfZo\xc3\xab\r\n",
            b"\xff\xfeZ\0o\0\xeb\0\r\0\n\0",
            b"\xfe\xff\0Z\0o\0\xeb\0\r\0\n",
        ] {
            assert_eq!(decode(bytes).as_deref(), Ok("Zoë\r\n"), "{bytes:?}");
        }
    }

    #[test]
    fn what_is_not_text_is_named() {
        assert_eq!(decode(b"Z\0o\0"), Err(NotText::Utf16));
        assert_eq!(decode(b"ann\nZo\xeb"), Err(NotText::Other { line: 2 }));
    }

    #[test]
    fn other_bytes_stay() {
        assert_eq!(to_utf8(b"# \xeb\n-----BEGIN"), Cow::Borrowed(&b"# \xeb\n-----BEGIN"[..]));
    }
}
