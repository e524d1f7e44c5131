//! How ids of devices are typed, for every option that takes one. How lists are split is in `named`.

use clap::builder::{NonEmptyStringValueParser, StringValueParser, TypedValueParser};

use crate::wire::ids::device_id;

/// Reads an id.
pub fn id() -> impl TypedValueParser<Value = String> {
    NonEmptyStringValueParser::new().map(|text| device_id(&text))
}

/// Reads a filter for ids; what is to be said of an empty one is known where filters are.
pub fn filter() -> impl TypedValueParser<Value = String> {
    StringValueParser::new().map(|text| device_id(&text))
}
