//! The values that Python's `json` makes, and what the scripts ask of them.

use std::cmp::Ordering;

use indexmap::IndexMap;

use super::text::Text;

/// A `dict`: a key that comes twice stays where it was first and has the value that it had last.
pub type Dict = IndexMap<Text, Value>;

/// A Python value that JSON can hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    None,
    Bool(bool),
    /// An `int` of any size, in decimal digits as Python writes them.
    Int(Box<str>),
    Float(f64),
    Str(Text),
    List(Vec<Value>),
    Dict(Dict),
}

impl Value {
    /// The value of a key, where this is a `dict` that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Dict(dict) => dict.get(&Text::from(key)),
            _ => None,
        }
    }

    /// The whole number that this equals in Python, for which `1`, `1.0` and `True` are the same.
    pub fn whole(&self) -> Option<i64> {
        match self {
            Self::Bool(value) => Some(i64::from(*value)),
            Self::Int(digits) => digits.parse().ok(),
            Self::Float(value) if value.fract() == 0.0 && value.abs() < 1e15 => Some(*value as i64),
            _ => None,
        }
    }

    /// Tells whether Python takes this for true in an `if`.
    pub fn is_true(&self) -> bool {
        match self {
            Self::None => false,
            Self::Bool(value) => *value,
            Self::Int(digits) => **digits != *"0",
            Self::Float(value) => *value != 0.0,
            Self::Str(text) => !text.is_empty(),
            Self::List(items) => !items.is_empty(),
            Self::Dict(dict) => !dict.is_empty(),
        }
    }

    /// Tells whether this is at most `number`; nothing where Python does not compare the two.
    pub fn at_most(&self, number: u64) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(u64::from(*value) <= number),
            Self::Int(digits) => Some(compare(digits, number) != Ordering::Greater),
            // Page numbers times page sizes stay far below what a float holds exactly.
            Self::Float(value) => Some(*value <= number as f64),
            _ => None,
        }
    }

    /// What a `for` over the value meets; nothing where Python cannot iterate.
    pub fn items(self) -> Option<Vec<Self>> {
        match self {
            Self::List(items) => Some(items),
            Self::Dict(dict) => Some(dict.into_keys().map(Self::Str).collect()),
            Self::Str(text) => {
                let one = |code| {
                    let mut character = Text::default();
                    character.push(code);
                    Self::Str(character)
                };
                Some(text.codes().map(one).collect())
            }
            _ => None,
        }
    }

    /// The word that Python has for the kind of the value.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::None => "null",
            Self::Bool(_) => "a boolean",
            Self::Int(_) | Self::Float(_) => "a number",
            Self::Str(_) => "a text",
            Self::List(_) => "an array",
            Self::Dict(_) => "an object",
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Str(text.into())
    }
}

fn compare(digits: &str, number: u64) -> Ordering {
    if digits.starts_with('-') {
        return Ordering::Less;
    }
    // What does not fit is larger than any number that fits.
    digits.parse::<u64>().map_or(Ordering::Greater, |value| value.cmp(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_and_nothing_else() {
        let int = |digits: &str| Value::Int(digits.into());
        assert_eq!(int("30").at_most(30), Some(true));
        assert_eq!(int("31").at_most(30), Some(false));
        assert_eq!(int("-99999999999999999999999").at_most(30), Some(true));
        assert_eq!(int("99999999999999999999999").at_most(30), Some(false));
        assert_eq!(Value::Float(30.5).at_most(30), Some(false));
        assert_eq!(Value::Float(f64::NAN).at_most(30), Some(false));
        assert_eq!(Value::Bool(true).at_most(1), Some(true));
        assert_eq!(Value::None.at_most(30), None);
        assert_eq!(Value::from("30").at_most(30), None);
    }

    #[test]
    fn a_whole_number_may_be_a_float_or_a_boolean() {
        let whole = |values: &[Value]| values.iter().map(Value::whole).collect::<Vec<_>>();
        let numbers = [Value::Bool(true), Value::Int("-7".into()), Value::Float(2.0), Value::Float(-0.0)];
        assert_eq!(whole(&numbers), [Some(1), Some(-7), Some(2), Some(0)]);
        let others = [Value::None, "1".into(), Value::Float(1.5), Value::Float(f64::NAN), Value::Float(1e300)];
        assert_eq!(whole(&others), [None; 5]);
    }

    #[test]
    fn what_is_empty_or_zero_is_false() {
        let [zero, one] = ["0", "-1"].map(|digits| Value::Int(digits.into()));
        let empty = [Value::None, Value::Bool(false), zero, Value::Float(-0.0), "".into(), Value::List(vec![])];
        assert!(!empty.iter().any(Value::is_true) && !Value::Dict(Dict::new()).is_true());
        assert!([one, Value::Float(f64::NAN), "0".into(), Value::List(vec![Value::None])].iter().all(Value::is_true));
    }

    #[test]
    fn a_for_meets_the_keys_of_a_dict_and_the_characters_of_a_text() {
        let dict = Dict::from_iter([("a".into(), Value::None), ("b".into(), Value::None)]);
        assert_eq!(Value::Dict(dict).items(), Some(vec!["a".into(), "b".into()]));
        assert_eq!(Value::from("üx").items(), Some(vec!["ü".into(), "x".into()]));
        assert_eq!(Value::None.items(), None);
    }
}
