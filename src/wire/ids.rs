//! The identifiers that cross the network, each a type of its own so that none is taken for another.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! guids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        ///
        /// It is kept as text: a server of another version may send what is no UUID.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The guid as a UUID, where it is one.
            pub fn uuid(&self) -> Option<Uuid> {
                Uuid::try_parse(&self.0).ok()
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                $name(uuid.to_string())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name(text)
            }
        }

        impl FromStr for $name {
            type Err = Infallible;

            fn from_str(text: &str) -> Result<Self, Infallible> {
                Ok($name(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

guids! {
    /// The guid of a device. Not its id, which is what RustDesk shows.
    DeviceGuid;
    /// The guid of a user.
    UserGuid;
    /// The guid of an API token; never the token itself.
    TokenGuid;
    /// The guid of a user group.
    UserGroupGuid;
    /// The guid of a device group.
    DeviceGroupGuid;
    /// The guid of a strategy.
    StrategyGuid;
    /// The guid of an address book.
    BookGuid;
    /// The guid of a rule of an address book.
    BookRuleGuid;
    /// The guid of an audit record.
    AuditGuid;
}

/// The id of a device that a text means: clients show the figures of one in groups, and people copy what they see.
pub fn device_id(text: &str) -> String {
    let figures = |character: char| character.is_ascii_digit() || character.is_whitespace();
    match text.chars().all(figures) && !text.trim().is_empty() {
        true => text.split_whitespace().collect(),
        false => text.to_owned(),
    }
}

/// Whether a text that names a thing is taken for a guid: 36 characters, four of them hyphens.
pub fn looks_like_guid(text: &str) -> bool {
    text.chars().count() == 36 && text.matches('-').count() == 4
}

/// What a creation answers.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Created{G}")]
pub struct Created<G> {
    pub guid: G,
    /// How many devices were changed, since they waited for something of this name. Absent if none did.
    #[serde(default, skip_serializing_if = "is_none")]
    pub devices_changed: u64,
}

fn is_none(number: &u64) -> bool {
    *number == 0
}

impl<G> Created<G> {
    /// Something that no device waited for.
    pub fn new(guid: impl Into<G>) -> Self {
        Self { guid: guid.into(), devices_changed: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_in_groups_are_one_id() {
        for (text, id) in [
            ("600 000 001", "600000001"),
            (" 600\u{a0}000\u{202f}001 ", "600000001"),
            ("1234", "1234"),
            ("hello world", "hello world"),
            (" till-1", " till-1"),
            ("600 000%", "600 000%"),
            ("192.168.0.7", "192.168.0.7"),
            ("-", "-"),
            (" ", " "),
            ("", ""),
        ] {
            assert_eq!(device_id(text), id, "{text}");
        }
    }
}
