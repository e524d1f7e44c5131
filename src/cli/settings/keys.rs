//! Which settings there are, what each means and which values it takes: read from their one declaration on the wire.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::wire::nearest::did_you_mean;
use crate::wire::settings::OtherSettings;

/// The words for a switch, as they are typed and shown.
const ON: &str = "on";
const OFF: &str = "off";

/// A setting.
struct Key {
    name: String,
    words: String,
    /// From the least to the most of a number; a switch has none.
    range: Option<(u64, u64)>,
}

impl Key {
    fn values(&self) -> String {
        match self.range {
            Some((least, most)) => format!("a number from {least} to {most}"),
            None => format!("{ON} or {OFF}"),
        }
    }

    fn read(&self, value: &str) -> Option<Value> {
        match (self.range, value) {
            (None, ON | "true" | "yes") => Some(true.into()),
            (None, OFF | "false" | "no") => Some(false.into()),
            (None, _) => None,
            (Some((least, most)), number) => {
                number.parse::<u64>().ok().filter(|number| (least..=most).contains(number)).map(Value::from)
            }
        }
    }
}

fn keys() -> Vec<Key> {
    let schema = schemars::schema_for!(OtherSettings);
    let properties = schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_else(Map::new);
    let key = |(name, property): (String, Value)| {
        let number = |limit: &str| property.get(limit).and_then(Value::as_u64);
        let words = property.get("description").and_then(Value::as_str).unwrap_or_default();
        Key {
            name,
            words: words.replace('\n', " "),
            range: number("maximum").map(|most| (number("minimum").unwrap_or(0), most)),
        }
    };
    properties.into_iter().map(key).collect()
}

/// The settings, and what each is about.
pub fn names() -> Vec<(String, String)> {
    keys().into_iter().map(|key| (key.name, key.words)).collect()
}

/// The values of a setting, where it takes only some.
pub fn values(name: &str) -> Vec<&'static str> {
    let switch = keys().iter().any(|key| key.name == name && key.range.is_none());
    if switch { vec![ON, OFF] } else { Vec::new() }
}

/// Reads a setting as it is typed.
pub fn parse(text: &str) -> Result<(String, Value), String> {
    let (name, value) = text.split_once('=').ok_or("it has the form KEY=VALUE")?;
    let name = name.trim().replace('-', "_");
    let keys = keys();
    let names = || keys.iter().map(|key| key.name.as_str());
    let Some(key) = keys.iter().find(|key| key.name == name) else {
        let meant = did_you_mean(&name, names());
        return Err(format!("no such setting{meant}; there are {}", names().collect::<Vec<_>>().join(", ")));
    };
    let value = key.read(value.trim()).ok_or_else(|| format!("{name} is {}", key.values()))?;
    Ok((name, value))
}

/// A value as it is typed.
pub fn shown(value: &Value) -> String {
    match value {
        Value::Bool(true) => ON.into(),
        Value::Bool(false) => OFF.into(),
        other => other.to_string(),
    }
}

/// The part of a command's help that says what settings there are.
pub fn help() -> String {
    let mut help = "Settings:".to_owned();
    for key in keys() {
        write!(help, "\n  {}: {}\n      {}", key.name, key.values(), key.words).expect("a text takes everything");
    }
    help
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_explained_and_can_be_set() {
        let mut all = Map::new();
        for key in keys() {
            let value = if key.range.is_some() { "7" } else { ON };
            assert!(!key.words.is_empty(), "{}", key.name);
            let (name, value) = parse(&format!("{}={value}", key.name)).expect("a setting");
            assert_eq!(shown(&value), if key.range.is_some() { "7" } else { ON });
            all.insert(name, value);
        }
        assert!(
            all.len() >= 10 && help().contains("  apply_presets: on or off\n      What a device says"),
            "{}",
            help()
        );
        let read: OtherSettings = serde_json::from_value(Value::Object(all.clone())).expect("settings");
        assert_eq!(serde_json::to_value(read).expect("JSON"), Value::Object(all), "a key that is none is lost");
        for wrong in
            ["new_devices_at_once=0", "new_devices_at_once=1000001", "log_retention_days=-1", "apply_presets=1"]
        {
            parse(wrong).expect_err(wrong);
        }
    }
}
