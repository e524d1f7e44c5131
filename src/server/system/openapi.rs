//! The OpenAPI document, made of the declarations of what is served. What an endpoint is or needs is not decided here.

use std::sync::OnceLock;

use axum::body::Bytes;
use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::super::error::{Result, internal};
use crate::wire;
use crate::wire::ab::{
    AddBookRule, DeleteBookRules, DeleteSharedBooks, ListBookPeers, ListBookRules, ListDeletedBookPeers, PullBookPeers,
    UpdateBookRule, UpdateSharedBook,
};
use crate::wire::access::{ExplainAccess, ListReachableDevices, ListReachingUsers};
use crate::wire::agent::SendSysinfo;
use crate::wire::audits::{ReportAlarm, ReportConnection, ReportFile, SetAuditNote};
use crate::wire::endpoint::{Access, Declaration, Effect, Endpoint, Kind};
use crate::wire::fault::Fault;
use crate::wire::recordings::UploadRecording;
use crate::wire::session::{ChangePassword, Login};
use crate::wire::strategies::{AssignStrategy, GetEffectiveStrategy};
use crate::wire::users::ForceLogout;

/// What a call may be answered beside what follows from its declaration.
const MORE: [(&str, &[u16]); 23] = [
    (Login::NAME, &[401, 403, 429]),
    (ChangePassword::NAME, &[429]),
    (SendSysinfo::NAME, &[403, 429]),
    (ReportConnection::NAME, &[403, 404, 429]),
    (ReportFile::NAME, &[403, 429]),
    (ReportAlarm::NAME, &[403, 429]),
    (UploadRecording::NAME, &[403, 404, 409]),
    (SetAuditNote::NAME, &[404]),
    (ForceLogout::NAME, &[404]),
    (ExplainAccess::NAME, &[404]),
    (ListReachableDevices::NAME, &[404]),
    (ListReachingUsers::NAME, &[404]),
    (GetEffectiveStrategy::NAME, &[404]),
    (AssignStrategy::NAME, &[404]),
    (ListDeletedBookPeers::NAME, &[404]),
    (UpdateSharedBook::NAME, &[404]),
    (DeleteSharedBooks::NAME, &[404]),
    (ListBookPeers::NAME, &[404]),
    (PullBookPeers::NAME, &[404]),
    (ListBookRules::NAME, &[404]),
    (AddBookRule::NAME, &[404]),
    (UpdateBookRule::NAME, &[404]),
    (DeleteBookRules::NAME, &[404]),
];

/// The failures, each with what it means for any call.
const FAILURES: [(u16, &str); 9] = [
    (400, "The request says something that cannot be; nothing was changed"),
    (401, "There is no valid token, or the sign-in was refused"),
    (403, "The caller may not do this; the error names what is missing"),
    (404, "What the path or the body names is not there, or not in the caller's reach"),
    (409, "The request does not fit what is stored; nothing was changed"),
    (413, "The body is too large"),
    (429, "Too often: try again after the seconds in `Retry-After`"),
    (500, "Something failed inside; the error holds the reference under which it was logged"),
    (503, "The storage cannot be reached, or the server has too much to do: try again later"),
];

/// The document of a server, made when it is first asked for.
pub struct Document {
    served: Vec<&'static str>,
    made: OnceLock<Bytes>,
}

impl Document {
    /// A document of the endpoints with these names.
    pub fn of(served: &[&'static str]) -> Document {
        Document { served: served.to_vec(), made: OnceLock::new() }
    }

    /// The document as JSON. All answers share its bytes.
    pub fn get(&self) -> Result<Bytes> {
        if let Some(made) = self.made.get() {
            return Ok(made.clone());
        }
        let json = serde_json::to_vec(&make(&self.served)).map_err(internal)?;
        Ok(self.made.get_or_init(|| json.into()).clone())
    }
}

fn make(served: &[&str]) -> Value {
    let mut bodies = generator(false);
    let mut queries = generator(true);
    let fault = bodies.subschema_for::<Fault>();
    let mut paths = Map::new();
    let mut tags = Vec::new();
    for resource in wire::RESOURCES {
        let of_it: Vec<&Declaration> = resource.endpoints.iter().filter(|one| served.contains(&one.name)).collect();
        if !of_it.is_empty() {
            tags.push(json!({"name": resource.name, "description": resource.words}));
        }
        for declaration in of_it {
            let path = paths.entry(declaration.path).or_insert_with(|| json!({}));
            let method = declaration.method.as_str().to_lowercase();
            path[method] = operation(declaration, resource.name, &mut bodies, &mut queries);
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "RustDesk console API",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Success is 200 and nothing else. A failure has the fitting status and says in `error` what \
                is wrong, or in a line of text where the answers are text. Unknown fields are ignored. A filter with `%` is a pattern, compared without case; `-` means \
                \"has none\"; any other value is compared exactly.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "security": [{"bearer": []}],
        "tags": tags,
        "paths": paths,
        "components": {
            "securitySchemes": {"bearer": {
                "type": "http",
                "scheme": "bearer",
                "description": "The access token of a sign-in, or an API token",
            }},
            "responses": failures(&fault),
            "schemas": bodies.take_definitions(true),
        },
    })
}

/// Bodies refer to `components`; query parameters are taken apart and stand by themselves.
fn generator(inline: bool) -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
        settings.inline_subschemas = inline;
    });
    settings.into_generator()
}

fn operation(
    declaration: &Declaration,
    tag: &str,
    bodies: &mut SchemaGenerator,
    queries: &mut SchemaGenerator,
) -> Value {
    let mut operation = json!({
        "operationId": declaration.name,
        "tags": [tag],
        "summary": declaration.words,
        "description": format!("Who may call it: {}.", who(declaration.access)),
        "x-access": declaration.access.to_string(),
        "x-effect": match declaration.effect {
            Effect::Reads => "reads",
            Effect::Writes(_) => "writes",
            Effect::Reports => "reports",
        },
    });
    if !asks_for_somebody(declaration.access) {
        operation["security"] = json!([]);
    }
    let parameters = [of_path(declaration.path), of_query((declaration.query)(queries))].concat();
    if !parameters.is_empty() {
        operation["parameters"] = parameters.into();
    }
    let (kind, schema) = declaration.body;
    if let Some(content) = content(kind, schema(bodies)) {
        let required = !allows_null(&content);
        operation["requestBody"] = json!({"required": required, "content": content});
    }
    operation["responses"] = responses(declaration, bodies);
    operation
}

/// The access decision in words.
fn who(access: Access) -> String {
    match access {
        Access::Public => "anybody, without a token".into(),
        Access::Agent => "a RustDesk client, known by the id and uuid in its message; it has no token".into(),
        Access::Signature => "a RustDesk client, known by the signature in its message; it has no token".into(),
        Access::AnySession => {
            "anybody in a session of their own, even one that must first change its password; not by an API token"
                .into()
        }
        Access::SignedIn => "anybody who is signed in or has an API token".into(),
        Access::Needs(permission) => format!("whoever has the permission {permission}, by role and by token"),
        Access::NeedsByRequest => "whoever has the permissions for what is asked, by role and by token".into(),
        Access::Administrator => "an administrator in a session of their own, not by an API token".into(),
    }
}

fn asks_for_somebody(access: Access) -> bool {
    !matches!(access, Access::Public | Access::Agent | Access::Signature)
}

fn of_path(path: &str) -> Vec<Value> {
    let placeholders = path.split('/').filter_map(|piece| piece.strip_prefix('{')?.strip_suffix('}'));
    placeholders
        .map(|name| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
        .collect()
}

/// Takes the schema of a query apart, one parameter a property. A parameter is left out rather than null.
fn of_query(schema: Option<Schema>) -> Vec<Value> {
    let Some(mut schema) = schema else { return Vec::new() };
    let required = schema.remove("required").unwrap_or_default();
    let is_required = |name: &str| required.as_array().is_some_and(|names| names.iter().any(|one| one == name));
    let Some(Value::Object(properties)) = schema.remove("properties") else {
        return Vec::new();
    };
    let parameter = |(name, mut schema): (String, Value)| {
        if let Some(Value::Array(types)) = schema.get_mut("type") {
            types.retain(|kind| kind != "null");
            if let [only] = types.as_slice() {
                schema["type"] = only.clone();
            }
        }
        let mut parameter = json!({"name": name, "in": "query"});
        if is_required(&name) {
            parameter["required"] = true.into();
        }
        if let Some(words) = schema.as_object_mut().and_then(|schema| schema.remove("description")) {
            parameter["description"] = words;
        }
        parameter["schema"] = schema;
        parameter
    };
    properties.into_iter().map(parameter).collect()
}

fn content(kind: Kind, schema: Option<Schema>) -> Option<Value> {
    match kind {
        Kind::Empty => None,
        Kind::Json => Some(json!({"application/json": {"schema": schema.unwrap_or_default()}})),
        Kind::Text => Some(json!({"text/plain": {"schema": {"type": "string"}}})),
        Kind::Bytes => Some(json!({"application/octet-stream": {}})),
    }
}

/// A body that may be null may be left out.
fn allows_null(content: &Value) -> bool {
    let choices = content["application/json"]["schema"]["anyOf"].as_array();
    choices.is_some_and(|choices| choices.iter().any(|choice| choice["type"] == "null"))
}

fn responses(declaration: &Declaration, bodies: &mut SchemaGenerator) -> Value {
    let (kind, schema) = declaration.reply;
    let success = match content(kind, schema(bodies)) {
        Some(content) => json!({"description": "Done", "content": content}),
        None => json!({"description": "Done; the body is empty"}),
    };
    let mut responses = Map::from_iter([("200".to_owned(), success)]);
    for status in statuses(declaration) {
        let response = match kind {
            Kind::Text => failure(status, content(kind, None)),
            Kind::Empty | Kind::Json | Kind::Bytes => json!({"$ref": format!("#/components/responses/{status}")}),
        };
        responses.insert(status.to_string(), response);
    }
    responses.into()
}

/// The failures that a call can meet.
fn statuses(declaration: &Declaration) -> impl Iterator<Item = u16> {
    let more = MORE.iter().find(|(name, _)| *name == declaration.name).map_or(&[] as &[u16], |(_, more)| more);
    let (access, effect, path) = (declaration.access, declaration.effect, declaration.path);
    let takes_body = declaration.body.0 != Kind::Empty;
    FAILURES.into_iter().map(|(status, _)| status).filter(move |status| {
        more.contains(status)
            || match status {
                401 | 403 => asks_for_somebody(access),
                404 => path.contains('{'),
                409 => matches!(effect, Effect::Writes(_)),
                413 => takes_body,
                429 => false,
                _ => true,
            }
    })
}

fn failures(fault: &Schema) -> Value {
    let one =
        |(status, _): (u16, &str)| (status.to_string(), failure(status, content(Kind::Json, Some(fault.clone()))));
    FAILURES.into_iter().map(one).collect::<Map<String, Value>>().into()
}

/// A failure with this body.
fn failure(status: u16, body: Option<Value>) -> Value {
    let words = FAILURES.iter().find(|(known, _)| *known == status).map_or("", |(_, words)| words);
    let mut failure = json!({"description": words, "content": body});
    if status == 429 {
        failure["headers"] = json!({"Retry-After": {
            "description": "Seconds until another try is worth it",
            "schema": {"type": "integer", "minimum": 1},
        }});
    }
    failure
}
