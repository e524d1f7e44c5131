//! What texts of the API must be, for its description: types that stand for a field by `#[schemars(with = "…")]`, and the
//! limits that the server checks. A rule that no schema can express is only checked by the server.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// Characters of the name of a user, group, strategy, book or token.
pub const LONGEST_NAME: usize = 256;
/// Characters of a note, an e-mail address and other texts.
pub const LONGEST_TEXT: usize = 4_096;
/// Characters of the uuid of a machine.
pub const LONGEST_UUID: usize = 128;
/// Access rules in one list of a group.
pub const MAX_RULES: usize = 10_000;
pub const SHORTEST_PASSWORD: usize = 8;
pub const LONGEST_PASSWORD: usize = 1_024;

/// Control characters and those that are invisible or turn others around, in a class of a pattern.
const HIDDEN: &str = concat!(
    r"\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e",
    r"\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb",
);

macro_rules! texts {
    ($($(#[$about:meta])* $name:ident = $schema:tt;)+) => {$(
        $(#[$about])*
        pub struct $name;

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+};
}

texts! {
    /// The name of something that the server keeps: not `-`, without `%`, control and invisible characters, no blank at
    /// either end, and not of the form of a guid. The server also refuses words that mix scripts which look alike, and
    /// names that look like another's.
    Name = {
        "type": "string",
        "minLength": 1,
        "maxLength": LONGEST_NAME,
        "pattern": r"^(?!-$)(?![0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$)[^\s%HIDDEN]([^%HIDDEN]*[^\s%HIDDEN])?$".replace("HIDDEN", HIDDEN),
    };
    /// A note or another free text.
    LongText = { "type": "string", "maxLength": LONGEST_TEXT };
    /// A text that is not empty and has no blank at either end.
    Label = {
        "type": "string",
        "minLength": 1,
        "pattern": r"^[^\sHIDDEN]([^HIDDEN]*[^\sHIDDEN])?$".replace("HIDDEN", HIDDEN),
    };
    /// An e-mail address; an empty text removes one.
    Email = { "type": "string", "maxLength": LONGEST_TEXT, "pattern": r"^([^\s@]+@\S+)?$" };
    /// A password that somebody chooses, which cannot be the documented default.
    NewPassword = {
        "type": "string",
        "minLength": SHORTEST_PASSWORD,
        "maxLength": LONGEST_PASSWORD,
        "not": { "const": "test1234" },
    };
    /// A time: UTC as the Python scripts write it, or RFC 3339.
    Moment = {
        "type": "string",
        "anyOf": [
            { "format": "date-time" },
            {
                "pattern": r"^\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-9])) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?$",
            },
        ],
    };
    /// An RFC 3339 time.
    Rfc3339 = { "type": "string", "format": "date-time" };
    /// The name or the guid of something; the server says whether there is one.
    Reference = { "type": "string", "minLength": 1 };
    /// The id under which a RustDesk client can register: digits, one that a person chose, or a host name.
    DeviceId = {
        "type": "string",
        "pattern": r"^([0-9]{6,16}|(?!(.*\.)?[0-9]+$)(?![0-9a-fA-F]{32}$)(?![0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$)(?=.{6,48}$)[A-Za-z0-9_][A-Za-z0-9_-]*(\.[A-Za-z0-9_][A-Za-z0-9_-]*)*)$",
    };
    /// What a device calls its machine.
    MachineUuid = {
        "type": "string",
        "minLength": 1,
        "maxLength": LONGEST_UUID,
        "pattern": r"^[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$",
    };
    /// A kind of connection, or `-` for none.
    ConnectionType = { "type": "string", "pattern": "^(-|[0-9]{1,9})$" };
    /// Rules about who may reach devices: user groups (0) and users (2).
    IncomingRules = { "type": "array", "maxItems": MAX_RULES, "items": {
        "type": "object",
        "properties": { "type": { "enum": [0, 2] }, "name": { "type": "string", "minLength": 1 } },
        "required": ["type", "name"],
    } };
    /// Rules about what may be reached: the devices of user groups (0), and device groups (1).
    OutgoingRules = { "type": "array", "maxItems": MAX_RULES, "items": {
        "type": "object",
        "properties": { "type": { "enum": [0, 1] }, "name": { "type": "string", "minLength": 1 } },
        "required": ["type", "name"],
    } };
    /// A whole number without sign of 64 bits, as text.
    Number64 = { "type": "string", "pattern": r"^([0-9]{1,19}|1[0-7][0-9]{18})$" };
}
