//! A Python string: characters and, unlike a Rust string, lone surrogates.

use std::{ffi::OsStr, fmt};

use super::characters::is_space;

/// A Python `str`, kept as UTF-8 in which a lone surrogate takes three bytes, too.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Text(Vec<u8>);

impl Text {
    /// Reads an argument as Python does: a byte that is not UTF-8 becomes a lone surrogate.
    pub fn from_argument(argument: &OsStr) -> Self {
        let mut text = Self::default();
        for chunk in argument.as_encoded_bytes().utf8_chunks() {
            text.push_str(chunk.valid());
            for byte in chunk.invalid() {
                text.push(0xdc00 + u32::from(*byte));
            }
        }
        text
    }

    /// Adds one code point, which may be a surrogate.
    pub fn push(&mut self, code: u32) {
        match char::from_u32(code) {
            Some(c) => self.0.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            None => self.0.extend_from_slice(&[
                0xe0 | (code >> 12 & 0xf) as u8,
                0x80 | (code >> 6 & 0x3f) as u8,
                0x80 | (code & 0x3f) as u8,
            ]),
        }
    }

    /// Adds what is already UTF-8.
    pub fn push_str(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    /// Adds another string.
    pub fn push_text(&mut self, text: &Self) {
        self.0.extend_from_slice(&text.0);
    }

    /// The string as UTF-8, which has no place for lone surrogates.
    pub fn utf8(&self) -> Result<&str, LoneSurrogate> {
        std::str::from_utf8(&self.0).map_err(|_| LoneSurrogate)
    }

    /// The bytes, a surrogate among them in three, as Python's `surrogatepass` writes it.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Tells whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The parts between the places where an ASCII character stands, as Python's `split` gives them.
    pub fn split(&self, by: u8) -> impl Iterator<Item = Self> + '_ {
        self.0.split(move |byte| *byte == by).map(|part| Self(part.to_vec()))
    }

    /// What stands between an ASCII character at the beginning and one at the end.
    pub fn within(&self, first: u8, last: u8) -> Option<Self> {
        Some(Self(self.0.strip_prefix(&[first])?.strip_suffix(&[last])?.to_vec()))
    }

    /// The string without the space around it.
    pub fn strip(&self) -> Self {
        let space = |code: &u32| char::from_u32(*code).is_some_and(is_space);
        let codes: Vec<_> = self.codes().skip_while(space).collect();
        let after = codes.iter().rev().take_while(|code| space(code)).count();
        let mut text = Self::default();
        codes[..codes.len() - after].iter().for_each(|code| text.push(*code));
        text
    }

    /// The code points, one after another.
    pub fn codes(&self) -> impl Iterator<Item = u32> + '_ {
        let mut rest = self.0.as_slice();
        std::iter::from_fn(move || {
            let first = *rest.first()?;
            let (length, mut code) = match first {
                0..0x80 => (1, u32::from(first)),
                0x80..0xe0 => (2, u32::from(first & 0x1f)),
                0xe0..0xf0 => (3, u32::from(first & 0xf)),
                _ => (4, u32::from(first & 0x7)),
            };
            for byte in &rest[1..length] {
                code = code << 6 | u32::from(byte & 0x3f);
            }
            rest = &rest[length..];
            Some(code)
        })
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text.into_bytes())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.0))
    }
}

/// A string cannot be written as UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoneSurrogate;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_point_comes_out_as_it_went_in() {
        let codes = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10_ffff];
        let mut text = Text::default();
        codes.iter().for_each(|code| text.push(*code));
        assert_eq!(text.codes().collect::<Vec<_>>(), codes);
    }

    #[test]
    fn a_lone_surrogate_is_not_utf8() {
        let mut text = Text::from("a");
        assert_eq!(text.utf8(), Ok("a"));
        text.push(0xdc80);
        assert_eq!(text.utf8(), Err(LoneSurrogate));
    }

    #[test]
    fn space_is_taken_off_both_ends() {
        let stripped = |text: &str| Text::from(text).strip();
        assert_eq!(stripped("\u{a0}\x1f a b\t\u{3000}"), "a b".into());
        assert_eq!(stripped("\u{200b}"), "\u{200b}".into());
        assert_eq!(stripped(" \n"), "".into());
    }

    #[test]
    fn parts_may_be_empty() {
        let text = Text::from(",a,,ü");
        assert_eq!(text.split(b',').collect::<Vec<_>>(), ["".into(), "a".into(), "".into(), "ü".into()]);
    }

    #[cfg(unix)]
    #[test]
    fn bytes_that_are_not_utf8_become_surrogates() {
        use std::os::unix::ffi::OsStrExt as _;
        let text = Text::from_argument(OsStr::from_bytes(b"a\xff\xc3\xbc"));
        assert_eq!(text.codes().collect::<Vec<_>>(), [0x61, 0xdcff, 0xfc]);
    }
}
