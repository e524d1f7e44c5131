//! Options whose values are secret: they are stored sealed, and opened for the devices that get them and for nobody else.
//! Which options those are stands in the catalogue.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use uuid::Uuid;

use super::super::error::{Result, invalid};
use super::super::secrets::Keys;
use super::catalogue::{MASK, Options, is_secret};

/// What the value of an option is sealed for.
fn purpose(key: &str) -> String {
    format!("strategy option {key}")
}

/// The value of an option as the strategy is to store it. What people are shown in place of a secret means the one that
/// is there already, and a secret that stays the same stays as it is stored.
pub fn stored(keys: &Keys, strategy: Uuid, key: &str, value: &str, old: Option<&String>) -> Result<String> {
    if !is_secret(key, value) {
        return Ok(value.to_owned());
    }
    let old = old.filter(|old| !old.is_empty());
    match old {
        Some(old) if value == MASK || opened(keys, strategy, key, old).as_deref() == Some(value) => Ok(old.clone()),
        None if value == MASK => {
            Err(invalid(format!("{MASK} stands for the {key} that a strategy has, and this one has none: give it")))
        }
        _ => Ok(STANDARD.encode(keys.seal(&purpose(key), strategy, value)?)),
    }
}

fn opened(keys: &Keys, strategy: Uuid, key: &str, stored: &str) -> Option<String> {
    // What is no base64 opens no more than what was sealed by another key, and is logged as that is.
    let sealed = STANDARD.decode(stored).unwrap_or_default();
    keys.open_sealed(&purpose(key), strategy, &sealed).map(|secret| secret.0)
}

/// Whether the key opens what a strategy has stored for a secret option.
pub fn opens(keys: &Keys, strategy: Uuid, key: &str, stored: &str) -> bool {
    keys.opens(&purpose(key), strategy, &STANDARD.decode(stored).unwrap_or_default())
}

/// The options of a new strategy as it is to store them.
pub fn seal_all(keys: &Keys, strategy: Uuid, options: &Options) -> Result<Options> {
    let sealed = |(key, value): (&String, &String)| Ok((key.clone(), stored(keys, strategy, key, value, None)?));
    options.iter().map(sealed).collect()
}

/// The options that a strategy has stored, as devices get them. What cannot be opened is not among them.
pub fn open_all(keys: &Keys, strategy: Uuid, options: Options) -> Options {
    let open = |(key, value): (String, String)| {
        let value = if is_secret(&key, &value) { opened(keys, strategy, &key, &value)? } else { value };
        Some((key, value))
    };
    options.into_iter().filter_map(open).collect()
}
