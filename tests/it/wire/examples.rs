//! Messages as clients, scripts, tools and servers send them, one a line in `examples.jsonl`, through the wire's types and
//! back. Whether they fit the OpenAPI document is tested there.

use std::collections::BTreeSet;

use rustdesk_admin::wire;
use rustdesk_admin::wire::endpoint::{Declaration, Kind};
use rustdesk_admin::wire::fault::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Codec, Through, codecs};

/// One exchange. What a message has that is of no use to us is named in `…_ignored`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    pub endpoint: String,
    pub what: String,
    pub path: Option<String>,
    pub query: Option<String>,
    #[serde(default)]
    pub query_ignored: Vec<String>,
    #[serde(default)]
    pub request: Value,
    #[serde(default)]
    pub request_ignored: Vec<String>,
    #[serde(default)]
    pub reply: Value,
    #[serde(default)]
    pub reply_ignored: Vec<String>,
    pub failure: Option<Value>,
}

impl Example {
    pub fn title(&self) -> String {
        format!("{}, {}", self.endpoint, self.what)
    }

    pub fn declaration(&self) -> &'static Declaration {
        wire::all().find(|one| one.name == self.endpoint).unwrap_or_else(|| panic!("{}: no such call", self.title()))
    }

    pub fn codec(&self) -> Codec {
        codecs().into_iter().find(|one| one.name == self.endpoint).unwrap()
    }
}

/// Reads every example.
pub fn examples() -> Vec<Example> {
    let lines = include_str!("examples.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

/// Sends a message through a type twice. It comes out with all that is in it, but for what is ignored, and with nothing
/// more than what stands for "nothing".
fn goes_through(title: &str, kind: Kind, message: &Value, ignored: &[String], through: Through) {
    let bytes = match kind {
        Kind::Empty => Vec::new(),
        Kind::Json => message.to_string().into_bytes(),
        Kind::Text | Kind::Bytes => message.as_str().unwrap_or_else(|| panic!("{title}: no text")).as_bytes().to_vec(),
    };
    let out = through(&bytes).unwrap_or_else(|error| panic!("{title}: {error}"));
    assert_eq!(through(&out).as_ref(), Ok(&out), "{title}: the second time is another");
    if kind != Kind::Json {
        assert_eq!(out, bytes, "{title}");
        return;
    }
    let out: Value = serde_json::from_slice(&out).unwrap();
    let mut differences = BTreeSet::new();
    compare("", message, &out, &mut differences);
    assert_eq!(differences, ignored.iter().cloned().collect(), "{title}: {message} came out as {out}");
}

/// Collects where the two say different things.
fn compare(at: &str, before: &Value, after: &Value, differences: &mut BTreeSet<String>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
            for key in keys {
                let (old, new) = (before.get(key).unwrap_or(&Value::Null), after.get(key).unwrap_or(&Value::Null));
                let missing_is_default = !before.contains_key(key)
                    && [json!(null), json!(false), json!(0), json!(""), json!("none"), json!([]), json!({})]
                        .contains(new);
                if !missing_is_default {
                    compare(&format!("{at}/{key}"), old, new, differences);
                }
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (old, new)) in before.iter().zip(after).enumerate() {
                compare(&format!("{at}/{index}"), old, new, differences);
            }
        }
        (before, after) if before == after => {}
        _ => {
            differences.insert(at.to_owned());
        }
    }
}

#[test]
fn every_example_goes_through_the_types_both_ways() {
    for example in examples() {
        let (declaration, codec, title) = (example.declaration(), example.codec(), example.title());
        if example.failure.is_none() || !example.request.is_null() {
            let title = format!("{title}: request");
            goes_through(&title, declaration.body.0, &example.request, &example.request_ignored, codec.body);
        }
        match &example.failure {
            Some(failure) => {
                let fault: Fault = serde_json::from_value(failure.clone()).unwrap();
                assert_eq!(serde_json::to_value(fault).unwrap(), *failure, "{title}");
            }
            None => {
                let title = format!("{title}: reply");
                goes_through(&title, declaration.reply.0, &example.reply, &example.reply_ignored, codec.reply);
            }
        }
        let segments: Vec<String> = example.path.iter().cloned().collect();
        assert_eq!((codec.path)(segments.clone()), Some(segments), "{title}");
        if let Some(query) = &example.query {
            let pairs = |text: &str| -> Vec<(String, String)> { serde_urlencoded::from_str(text).unwrap() };
            let mut wanted = pairs(query);
            wanted.retain(|(name, _)| !example.query_ignored.contains(name));
            let read = (codec.query)(query).unwrap_or_else(|error| panic!("{title}: {error}"));
            assert_eq!(pairs(&read), wanted, "{title}");
        }
    }
}

#[test]
fn every_endpoint_has_an_example() {
    let examples = examples();
    for declaration in wire::all() {
        let of_it = || examples.iter().filter(|example| example.endpoint == declaration.name);
        assert!(of_it().any(|example| example.failure.is_none()), "no example of {}", declaration.name);
        if declaration.body.0 == Kind::Json {
            assert!(of_it().any(|example| !example.request.is_null()), "no request of {}", declaration.name);
        }
    }
}

/// Neither side minds what another version sends beside what it knows.
#[test]
fn unknown_fields_change_nothing() {
    for example in examples() {
        let (declaration, codec) = (example.declaration(), example.codec());
        // A document of unknown shape keeps everything, and so does a record of what a device says.
        if ["GetOpenApi", "ReportConnection", "ReportFile", "ReportAlarm"].contains(&declaration.name) {
            continue;
        }
        for (kind, message, through) in
            [(declaration.body.0, &example.request, codec.body), (declaration.reply.0, &example.reply, codec.reply)]
        {
            if kind != Kind::Json || message.is_null() {
                continue;
            }
            let mut more = message.clone();
            add_unknown(&mut more);
            let read = |message: &Value| through(message.to_string().as_bytes());
            let title = example.title();
            assert_eq!(read(&more), read(message), "{title}: {more}");
        }
    }
}

/// Objects that take any key, or whose keys are not ours to choose.
const OPEN: [&str; 8] = ["info", "options", "config_options", "extra", "more", "pending_presets", "applied", "pending"];

/// Puts a field that nobody knows into every object but those that are open.
fn add_unknown(message: &mut Value) {
    match message {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if name != "changes" && !(member.is_object() && OPEN.contains(&name.as_str())) {
                    add_unknown(member);
                }
            }
            members.insert("x-of-another-version".into(), json!({"deep": [1, null]}));
        }
        Value::Array(items) => items.iter_mut().for_each(add_unknown),
        _ => {}
    }
}
