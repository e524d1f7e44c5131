//! Reads JSON as Python's `json.loads` does, what it takes beyond the standard included.

use super::{
    number::MOST_DIGITS,
    text::Text,
    value::{Dict, Value},
};

/// Why a text gave no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// It is not JSON: Python's `ValueError`.
    NotJson,
    /// Arrays and objects lie in each other deeper than Python goes: its `RecursionError`.
    TooDeep,
}

/// Reads one JSON text whose arrays and objects may lie `depth` deep in each other.
pub fn loads(text: &str, depth: usize) -> Result<Value, Malformed> {
    let mut reader = Reader { bytes: text.as_bytes(), text, at: 0, depth };
    reader.space();
    let value = reader.value()?;
    reader.space();
    if reader.at == text.len() { Ok(value) } else { Err(Malformed::NotJson) }
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Result<u8, Malformed> {
        let byte = self.peek().ok_or(Malformed::NotJson)?;
        self.at += 1;
        Ok(byte)
    }

    fn take(&mut self, word: &str) -> bool {
        let found = self.bytes[self.at..].starts_with(word.as_bytes());
        if found {
            self.at += word.len();
        }
        found
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self) -> Result<Value, Malformed> {
        match self.peek().ok_or(Malformed::NotJson)? {
            b'"' => {
                self.at += 1;
                Ok(Value::Str(self.string()?))
            }
            b'{' => self.nested(Self::object),
            b'[' => self.nested(Self::array),
            _ => self.word().or_else(|| self.number()).ok_or(Malformed::NotJson)?,
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Value, Malformed>) -> Result<Value, Malformed> {
        self.depth = self.depth.checked_sub(1).ok_or(Malformed::TooDeep)?;
        self.at += 1;
        self.space();
        let value = read(self)?;
        self.depth += 1;
        Ok(value)
    }

    fn array(&mut self) -> Result<Value, Malformed> {
        let mut items = Vec::new();
        if self.take("]") {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value()?);
            self.space();
            match self.next()? {
                b',' => self.space(),
                b']' => return Ok(Value::List(items)),
                _ => return Err(Malformed::NotJson),
            }
        }
    }

    fn object(&mut self) -> Result<Value, Malformed> {
        let mut dict = Dict::new();
        if self.take("}") {
            return Ok(Value::Dict(dict));
        }
        loop {
            if !self.take("\"") {
                return Err(Malformed::NotJson);
            }
            let key = self.string()?;
            self.space();
            if !self.take(":") {
                return Err(Malformed::NotJson);
            }
            self.space();
            let value = self.value()?;
            dict.insert(key, value);
            self.space();
            match self.next()? {
                b',' => self.space(),
                b'}' => return Ok(Value::Dict(dict)),
                _ => return Err(Malformed::NotJson),
            }
        }
    }

    fn word(&mut self) -> Option<Result<Value, Malformed>> {
        let words = [
            ("null", Value::None),
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
            ("NaN", Value::Float(f64::NAN)),
            ("Infinity", Value::Float(f64::INFINITY)),
            ("-Infinity", Value::Float(f64::NEG_INFINITY)),
        ];
        words.into_iter().find(|(word, _)| self.take(word)).map(|(_, value)| Ok(value))
    }

    fn number(&mut self) -> Option<Result<Value, Malformed>> {
        let digits = |from: usize| self.bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let start = self.at;
        let first = start + usize::from(self.peek() == Some(b'-'));
        let whole = match self.bytes.get(first) {
            Some(b'0') => 1,
            _ => digits(first),
        };
        if whole == 0 {
            return None;
        }
        let mut end = first + whole;
        let mut float = false;
        if self.bytes.get(end) == Some(&b'.') && digits(end + 1) > 0 {
            end += 1 + digits(end + 1);
            float = true;
        }
        if matches!(self.bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(self.bytes.get(end + 1), Some(b'+' | b'-')));
            let exponent = self.bytes.get(end + 1 + sign).map_or(0, |_| digits(end + 1 + sign));
            if exponent > 0 {
                end += 1 + sign + exponent;
                float = true;
            }
        }
        self.at = end;
        let text = &self.text[start..end];
        if float {
            let value = text.parse().expect("the grammar of JSON's numbers is within that of Rust's");
            return Some(Ok(Value::Float(value)));
        }
        if whole > MOST_DIGITS {
            return Some(Err(Malformed::NotJson));
        }
        Some(Ok(Value::Int(if text == "-0" { "0".into() } else { text.into() })))
    }

    /// Reads what follows an opening quote.
    fn string(&mut self) -> Result<Text, Malformed> {
        let mut text = Text::default();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..0x20)) {
                self.at += 1;
            }
            text.push_str(&self.text[start..self.at]);
            match self.next()? {
                b'"' => return Ok(text),
                b'\\' => self.escape(&mut text)?,
                _ => return Err(Malformed::NotJson),
            }
        }
    }

    fn escape(&mut self, text: &mut Text) -> Result<(), Malformed> {
        let code = match self.next()? {
            b'b' => 8,
            b'f' => 12,
            b'n' => 10,
            b'r' => 13,
            b't' => 9,
            byte @ (b'"' | b'\\' | b'/') => u32::from(byte),
            b'u' => {
                let high = self.hex()?;
                let low = (0xd800..0xdc00).contains(&high).then(|| self.low_surrogate()).flatten();
                low.map_or(high, |low| 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
            }
            _ => return Err(Malformed::NotJson),
        };
        text.push(code);
        Ok(())
    }

    /// Takes the second half of a pair, if it comes next; anything else is left for what it is.
    fn low_surrogate(&mut self) -> Option<u32> {
        let start = self.at;
        let low = self.take("\\u").then(|| self.hex().ok()).flatten();
        let low = low.filter(|low| (0xdc00..0xe000).contains(low));
        if low.is_none() {
            self.at = start;
        }
        low
    }

    fn hex(&mut self) -> Result<u32, Malformed> {
        let digits = self.bytes.get(self.at..self.at + 4).ok_or(Malformed::NotJson)?;
        if !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(Malformed::NotJson);
        }
        let code = u32::from_str_radix(&self.text[self.at..self.at + 4], 16);
        self.at += 4;
        Ok(code.expect("four hexadecimal digits are a number"))
    }
}
