//! Tells an answer of the API from something else that came with status 200: a web page, or the JSON of a sign-on page.
//! Servers differ in what they send, so one key of the declared answer suffices.

use std::collections::BTreeSet;

use schemars::SchemaGenerator;
use serde_json::{Map, Value};

use super::Answer;
use crate::wire::endpoint::{Content, Effect, Endpoint, Kind};

/// Whether an answer is a web page.
pub fn is_web_page(answer: &Answer) -> bool {
    let typed = answer.content_type.as_deref().unwrap_or_default().trim_start();
    typed.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("text/html"))
        || answer.body.trim_ascii_start().first() == Some(&b'<')
}

/// Refuses an answer that has no key of the one that the endpoint declares. A write may answer with nothing.
pub fn check<E: Endpoint>(answer: &[u8]) -> Result<(), String> {
    if E::Reply::KIND != Kind::Json {
        return Ok(());
    }
    if answer.trim_ascii().is_empty() {
        return if matches!(E::EFFECT, Effect::Reads) { Err("it is empty".to_owned()) } else { Ok(()) };
    }
    let keys = keys_of::<E::Reply>();
    let value = serde_json::from_slice::<Value>(answer).map_err(|fault| fault.to_string())?;
    match value.as_object() {
        _ if keys.is_empty() => Ok(()),
        None if matches!(E::EFFECT, Effect::Reads) => Err("it is not a JSON object".to_owned()),
        Some(fields) if !fields.keys().any(|name| keys.contains(name)) => {
            let known = keys.iter().take(3).map(String::as_str).collect::<Vec<_>>().join(", ");
            Err(format!("it has none of the expected keys ({known}, …)"))
        }
        _ => Ok(()),
    }
}

/// The keys of a type's JSON object; none if it is not an object with keys of its own.
fn keys_of<T: Content>() -> BTreeSet<String> {
    let mut generator = SchemaGenerator::default();
    let mut keys = BTreeSet::new();
    if let Some(schema) = T::schema(&mut generator) {
        collect(schema.as_value(), generator.definitions(), &mut keys);
    }
    keys
}

fn collect(schema: &Value, definitions: &Map<String, Value>, keys: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        keys.extend(properties.keys().cloned());
    }
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
    if let Some(definition) = name.and_then(|name| definitions.get(name)) {
        collect(definition, definitions, keys);
    }
    for choice in ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|word| schema.get(word)?.as_array()).flatten() {
        collect(choice, definitions, keys);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::session::CurrentUser;
    use crate::wire::strategies::{GetStrategy, ListStrategies};
    use crate::wire::system::{GetHealth, GetOpenApi};
    use crate::wire::users::{DisableUser, NewUserAccount};

    #[test]
    fn an_object_needs_a_key_of_its_own() {
        check::<GetHealth>(br#"{"status":"ok"}"#).expect("a key");
        check::<CurrentUser>(br#"{"name":"ann","more":1}"#).expect("a key");
        for other in [&br#"{"hello":"world"}"#[..], b"{}", b"[1]", b"true", b"null", b"", b"<html>"] {
            check::<GetHealth>(other).expect_err("another answer");
            check::<CurrentUser>(other).expect_err("another answer");
            check::<GetStrategy>(other).expect_err("another answer");
        }
        check::<NewUserAccount>(b"").expect("a write may answer with nothing");
        check::<NewUserAccount>(b"true").expect("nor need a write answer with an object");
        check::<NewUserAccount>(br#"{"hello":"world"}"#).expect_err("another answer");
    }

    #[test]
    fn what_has_no_keys_is_taken() {
        check::<DisableUser>(b"Success").expect("nothing was declared");
        check::<ListStrategies>(b"[]").expect("an array");
        check::<GetOpenApi>(b"{\"openapi\":\"3.1.0\"}").expect("any value");
    }
}
