//! The OpenAPI document of a running server: it is one, and it says what the types read. What is served, and to whom, is
//! tested in `access`.

mod generated;

use jsonschema::Validator;
use rustdesk_admin::client::Method;
use rustdesk_admin::wire::endpoint::{Declaration, Kind};
use serde_json::{Value, json};

use crate::wire::Codec;
use crate::wire::examples::{Example, examples};
use crate::world::Database;
use crate::world::server::Server;

/// Asks a server for its document.
pub async fn document(server: &Server) -> Value {
    let reply = server.nobody().send(Method::GET, "/api/openapi.json", None).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.body
}

/// The operation in which an endpoint is described, or null.
pub fn operation<'a>(document: &'a Value, declaration: &Declaration) -> &'a Value {
    &document["paths"][declaration.path][declaration.method.as_str().to_lowercase()]
}

/// A validator of one schema of the document, which may refer to others.
fn validator(document: &Value, schema: &Value) -> Validator {
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [schema],
        "components": document["components"],
    });
    jsonschema::validator_for(&whole).unwrap()
}

fn errors(validator: &Validator, message: &Value) -> Vec<String> {
    validator.iter_errors(message).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

async fn fresh_document() -> Value {
    let database = Database::sqlite();
    document(&Server::start(&database)).await
}

/// One message of an example, with the schema that describes it and the type that reads it.
struct Message<'a> {
    title: String,
    value: &'a Value,
    schema: &'a Value,
    through: crate::wire::Through,
}

/// The messages in JSON of an example that is served.
fn messages<'a>(document: &'a Value, example: &'a Example) -> Vec<Message<'a>> {
    let declaration = example.declaration();
    let operation = operation(document, declaration);
    let Codec { body, reply, .. } = example.codec();
    let schema = |content: &'a Value| &content["content"]["application/json"]["schema"];
    let mut messages = Vec::new();
    if operation.is_null() {
        return messages;
    }
    let takes_null = operation["requestBody"]["required"] == false;
    if declaration.body.0 == Kind::Json && (takes_null || !example.request.is_null()) {
        let title = format!("{}: request", example.title());
        messages.push(Message {
            title,
            value: &example.request,
            schema: schema(&operation["requestBody"]),
            through: body,
        });
    }
    if declaration.reply.0 == Kind::Json && example.failure.is_none() {
        let title = format!("{}: reply", example.title());
        let response = &operation["responses"]["200"];
        messages.push(Message { title, value: &example.reply, schema: schema(response), through: reply });
    }
    messages
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_an_openapi_3_1_document() {
    let document = fresh_document().await;
    let official: Value = serde_json::from_str(include_str!("schema.json")).unwrap();
    let faults = errors(&jsonschema::validator_for(&official).unwrap(), &document);
    assert!(faults.is_empty(), "{faults:#?}");
    // That schema leaves the schemas inside to their own dialect.
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        jsonschema::draft202012::meta::validate(schema).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let mut references = Vec::new();
    collect_references(&document, &mut references);
    assert!(!references.is_empty());
    for reference in references {
        let there = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
        assert!(there.is_some(), "{reference} leads nowhere");
    }
}

fn collect_references<'a>(value: &'a Value, references: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            references.extend(members.get("$ref").and_then(Value::as_str));
            members.values().for_each(|member| collect_references(member, references));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_references(item, references)),
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_example_fits() {
    let document = fresh_document().await;
    let fault = validator(&document, &json!({"$ref": "#/components/schemas/Fault"}));
    for example in examples() {
        for message in messages(&document, &example) {
            let faults = errors(&validator(&document, message.schema), message.value);
            assert!(faults.is_empty(), "{}: {} does not fit: {faults:#?}", message.title, message.value);
        }
        if let Some(failure) = &example.failure {
            assert_eq!(errors(&fault, failure), [] as [String; 0], "{}", example.title());
        }
        let operation = operation(&document, example.declaration());
        if let (Some(query), false) = (&example.query, operation.is_null()) {
            query_fits(&example, query, operation);
        }
    }
}

/// Every parameter that is not ignored is described, and its value fits.
fn query_fits(example: &Example, query: &str, operation: &Value) {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap();
    for (name, text) in pairs.iter().filter(|(name, _)| !example.query_ignored.contains(name)) {
        let parameters = operation["parameters"].as_array().unwrap();
        let described = parameters.iter().find(|one| one["name"] == **name && one["in"] == "query");
        let schema = &described.unwrap_or_else(|| panic!("{}: {name} is not described", example.title()))["schema"];
        let value = match schema["type"].as_str() {
            Some("integer" | "boolean") => serde_json::from_str(text).unwrap(),
            _ => json!(text),
        };
        let faults = errors(&jsonschema::validator_for(schema).unwrap(), &value);
        assert!(faults.is_empty(), "{}: {name}={text}: {faults:#?}", example.title());
    }
}

/// Takes every example apart, one change at a time: what the document allows is read, what it forbids is refused.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_document_allows_is_read() {
    let document = fresh_document().await;
    let (mut allowed, mut forbidden) = (0, 0);
    for example in examples() {
        for message in messages(&document, &example) {
            let validator = validator(&document, message.schema);
            for change in changes(message.value) {
                let fits = validator.is_valid(&change);
                let read = (message.through)(change.to_string().as_bytes());
                // Lengths, patterns and required fields are checked after a type has read them.
                assert!(!fits || read.is_ok(), "{}: {change}: {read:?}", message.title);
                *if fits { &mut allowed } else { &mut forbidden } += 1;
            }
        }
    }
    assert!(allowed > 100 && forbidden > 100, "{allowed} allowed, {forbidden} forbidden");
}

/// The message with one member taken out, made null, or made another kind of thing.
fn changes(message: &Value) -> Vec<Value> {
    // Members of an object are also read in order; none is a fraction.
    let list = |message: &Value, other: Value| if message.is_object() { json!([1.5]) } else { other };
    let mut changes = vec![json!(17), json!("text"), list(message, json!([{}]))];
    match message {
        Value::Object(members) => {
            for (name, member) in members {
                let mut without = members.clone();
                without.shift_remove(name);
                changes.push(without.into());
                let seventeen = list(member, json!([17]));
                for instead in [json!(null), json!(false), json!(17), json!("text"), seventeen, json!({})]
                    .into_iter()
                    .chain(self::changes(member))
                {
                    let mut with = members.clone();
                    with.insert(name.clone(), instead);
                    changes.push(with.into());
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                for instead in self::changes(item) {
                    let mut with = items.clone();
                    with[index] = instead;
                    changes.push(with.into());
                }
            }
        }
        _ => {}
    }
    changes
}
