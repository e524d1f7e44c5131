//! Forms: buttons of the console that do what an endpoint does, through the same checks, action and audit record. The
//! proof that a person meant it comes with the form.

use axum::body::Body;
use axum::extract::{RawPathParams, Request, State};
use axum::http::request::Parts;
use axum::routing::post;
use schemars::SchemaGenerator;
use serde_json::{Map, Value};

use super::super::app::SharedApp;
use super::super::console::{Flash, is_local, sentence};
use super::super::error::{Result, denied, internal};
use super::browser::{Visit, has_csrf};
use super::page::turn_away;
use super::{Called, Gate, Handler, body, form_origin, pass, words_of};
use crate::wire::endpoint::{Access, Content, Endpoint, Kind, Method};
use crate::wire::session::Secret;

/// The field that carries the proof.
pub(super) const CSRF: &str = "csrf";
/// The field that says where the person came from.
const BACK: &str = "back";
/// The field that names each of many things.
const GUID: &str = "guid";
/// The field that carries a body which is no object of texts, as JSON.
const BODY: &str = "body";
/// The most things of one form.
const MOST_AT_ONCE: usize = 1_000;
/// So many failures are told one by one.
const TOLD: usize = 5;

/// The fields of a form that was sent.
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The first value of the field `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every value of the field `name`, each once.
    fn all(&self, name: &str) -> Vec<&str> {
        let mut values: Vec<&str> = Vec::new();
        for (_, value) in self.0.iter().filter(|(key, _)| key == name) {
            if values.len() <= MOST_AT_ONCE && !values.contains(&value.as_str()) {
                values.push(value);
            }
        }
        values
    }

    /// The page to go back to.
    pub fn back(&self) -> &str {
        self.get(BACK).filter(|back| is_local(back)).unwrap_or("/")
    }

    /// The body of the endpoint: the JSON that a field carries, or the fields as an object, of which the endpoint reads
    /// what it knows.
    fn to_body<E: Endpoint>(&self) -> Result<Body> {
        if E::Body::KIND == Kind::Empty {
            return Ok(Body::empty());
        }
        if let Some(body) = self.get(BODY) {
            return Ok(Body::from(body.to_owned()));
        }
        serde_json::to_vec(&self.to_object(&properties::<E>())).map(Body::from).map_err(internal)
    }

    /// The fields as the properties of an object are: texts, numbers, boxes or lists of texts. A field `a.b` is the `b` of an
    /// object `a`. A number that was left empty is left out, and so is an empty text of a list.
    fn to_object(&self, properties: &Value) -> Map<String, Value> {
        let mut object = Map::new();
        for (key, value) in &self.0 {
            // Forms end lines by CR LF, whatever stood in the text before.
            let text = value.replace("\r\n", "\n");
            let property = &properties[key];
            if is(property, "array") {
                let list = object.entry(key.clone()).or_insert_with(|| Value::Array(Vec::new()));
                if let Some(list) = list.as_array_mut().filter(|_| !text.is_empty()) {
                    list.push(text.into());
                }
            } else if is(property, "integer") {
                match text.trim().parse::<i64>() {
                    Ok(number) => object.insert(key.clone(), number.into()),
                    Err(_) if text.is_empty() => None,
                    Err(_) => object.insert(key.clone(), text.into()),
                };
            } else if is(property, "boolean") {
                // A box that is not ticked is not sent.
                object.insert(key.clone(), matches!(&*text, "true" | "on").into());
            } else if let Some((outer, inner)) = key.split_once('.') {
                let outer = object.entry(outer).or_insert_with(|| Value::Object(Map::new()));
                outer.as_object_mut().map(|outer| outer.insert(inner.to_owned(), text.into()));
            } else {
                object.insert(key.clone(), text.into());
            }
        }
        object
    }
}

/// What the body of an endpoint says its members are.
fn properties<E: Endpoint>() -> Value {
    let mut generator = SchemaGenerator::default();
    let schema = E::Body::schema(&mut generator).unwrap_or_default();
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
    let named = name.and_then(|name| generator.definitions().get(name)?.get("properties"));
    named.cloned().unwrap_or_default()
}

/// Whether a property of a schema is of a type, or of that type or none.
fn is(property: &Value, kind: &str) -> bool {
    match &property["type"] {
        Value::String(only) => only == kind,
        Value::Array(kinds) => kinds.iter().any(|one| one == kind),
        _ => false,
    }
}

/// Where a browser goes after a form, and what becomes of its session.
pub struct Next {
    pub to: String,
    pub flash: Option<Flash>,
    pub session: Change,
}

/// What becomes of the browser's session.
pub enum Change {
    Stays,
    Begins(Secret),
    Ends,
}

impl Gate {
    /// Opens a form that does what the endpoint `E` does; `after` says what follows.
    #[expect(clippy::disallowed_methods, reason = "this is the gate: the one place that opens routes")]
    pub fn form<E: Endpoint>(
        mut self,
        handler: impl for<'a> Handler<'a, E> + 'static,
        after: fn(E::Reply, &Fields) -> Next,
    ) -> Gate {
        let answer = move |State(app): State<SharedApp>, params: RawPathParams, request: Request| async move {
            let (head, body) = request.into_parts();
            let visit = Visit::of(&app, &head);
            let (called, fields) = match receive::<E>(&app, &visit, &params, &head, body).await {
                Ok(received) => received,
                Err(error) => return turn_away(&app, &elsewhere(visit, &head), None, &error),
            };
            match act::<E>(&app, called, &fields, handler).await {
                Ok(reply) => {
                    let next = after(reply, &fields);
                    let mut response = visit.go(&app, &next.to, next.flash.as_ref());
                    match &next.session {
                        Change::Stays => {}
                        Change::Begins(token) => visit.begin(&mut response, token),
                        Change::Ends => visit.end(&mut response),
                    }
                    response
                }
                Err(error) => visit.go(&app, fields.back(), Some(&Flash::failed(&sentence(&words_of(&error))))),
            }
        };
        self.router = self.router.route(&path_of::<E>(), post(answer));
        self
    }

    /// Opens a form that does what the endpoint `E` does to each of the things whose guids it names. Each is a call
    /// of its own: what fails is told, the rest is done. `done` says how many there were.
    #[expect(clippy::disallowed_methods, reason = "this is the gate: the one place that opens routes")]
    pub fn bulk<E: Endpoint>(
        mut self,
        handler: impl for<'a> Handler<'a, E> + 'static,
        done: fn(usize, &Fields) -> String,
    ) -> Gate {
        let answer = move |State(app): State<SharedApp>, params: RawPathParams, request: Request| async move {
            let (head, body) = request.into_parts();
            let visit = Visit::of(&app, &head);
            let (called, fields) = match receive::<E>(&app, &visit, &params, &head, body).await {
                Ok(received) => received,
                Err(error) => return turn_away(&app, &elsewhere(visit, &head), None, &error),
            };
            let guids = fields.all(GUID);
            if guids.len() > MOST_AT_ONCE {
                let words = format!("Too many at once: choose at most {MOST_AT_ONCE}. Nothing was changed.");
                return visit.go(&app, fields.back(), Some(&Flash::failed(&words)));
            }
            let mut count = 0;
            let mut failures = Vec::new();
            for guid in guids {
                let one = Called { segments: vec![guid.to_owned()], ..called.clone() };
                match act::<E>(&app, one, &fields, handler).await {
                    Ok(_) => count += 1,
                    Err(error) => failures.push(words_of(&error)),
                }
            }
            visit.go(&app, fields.back(), Some(&tell(count, &failures, |count| done(count, &fields))))
        };
        self.router = self.router.route(&path_of::<E>().replace("/{guid}", ""), post(answer));
        self
    }
}

/// What became of many.
fn tell(count: usize, failures: &[String], done: impl Fn(usize) -> String) -> Flash {
    match (count, failures) {
        (0, []) => Flash::failed("Nothing was chosen, so nothing was changed."),
        (_, []) => Flash::done(&done(count)),
        (_, failures) => {
            let mut text = if count > 0 { format!("{} ", done(count)) } else { String::new() };
            text.push_str(&format!("{} failed:", failures.len()));
            for failure in failures.iter().take(TOLD) {
                text.push_str(&format!(" {}", sentence(failure)));
            }
            if failures.len() > TOLD {
                text.push_str(&format!(" And {} more.", failures.len() - TOLD));
            }
            Flash::failed(&text)
        }
    }
}

/// The path of a form: that of the endpoint, outside the API. Forms can only be posted; what deletes says so in its path,
/// and so does what updates where the same path makes something.
fn path_of<E: Endpoint>() -> String {
    let path = E::PATH.strip_prefix("/api").unwrap_or(E::PATH);
    match E::METHOD {
        Method::Delete => format!("{path}/delete"),
        Method::Patch => format!("{path}/update"),
        Method::Get | Method::Post | Method::Put => path.to_owned(),
    }
}

/// Finds out who sent the form, and that it is one of ours.
async fn receive<E: Endpoint>(
    app: &SharedApp,
    visit: &Visit,
    params: &RawPathParams,
    head: &Parts,
    body: Body,
) -> Result<(Called, Fields)> {
    let called = sender(app, visit, params, head, E::ACCESS).await?;
    let fields = Fields(body::read_form::<E>(body, app.bodies.body(called.caller.address())).await?);
    check_code(app, &called, E::ACCESS, fields.get(CSRF).unwrap_or_default())?;
    Ok((called, fields))
}

/// Finds out who sent a form, before it is read.
pub(super) async fn sender(
    app: &SharedApp,
    visit: &Visit,
    params: &RawPathParams,
    head: &Parts,
    access: Access,
) -> Result<Called> {
    if !visit.is_same_origin(&head.headers) {
        return Err(form_origin::refusal(app, visit, &head.headers));
    }
    let called = Called::read(app, params, head, access, visit.session()).await?;
    if access != Access::Public {
        called.caller.person()?;
    }
    Ok(called)
}

/// Refuses a form without the code of the session. One for which nobody need be signed in is guarded by where it was
/// sent from.
pub(super) fn check_code(app: &SharedApp, called: &Called, access: Access, code: &str) -> Result<()> {
    if access == Access::Public || has_csrf(app, called.caller.person()?, code) {
        return Ok(());
    }
    Err(denied("this form is out of date; nothing was done. Go back, load the page again and repeat"))
}

/// A form cannot be gone back to by its own path: after a sign-in the person begins where the form was.
pub(super) fn elsewhere(visit: Visit, head: &Parts) -> Visit {
    let referer = head.headers.get("referer").and_then(|value| value.to_str().ok());
    let page =
        referer.and_then(|url| Some(url.split_once("://")?.1)).and_then(|rest| rest.find('/').map(|at| &rest[at..]));
    visit.at(page.filter(|page| is_local(page)).unwrap_or("/"))
}

async fn act<E: Endpoint>(
    app: &SharedApp,
    called: Called,
    fields: &Fields,
    handler: impl for<'a> Handler<'a, E>,
) -> Result<E::Reply> {
    let body = fields.to_body::<E>()?;
    pass::<E>(SharedApp::clone(app), called, body, handler).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::wire::ab::{AddBookPeer, AddBookRule, AddSharedBook};

    fn object<E: Endpoint>(fields: &[(&str, &str)]) -> Value {
        let fields = fields.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        Fields(fields.collect()).to_object(&properties::<E>()).into()
    }

    #[test]
    fn fields_become_what_the_endpoint_reads() {
        let sent = [("id", "1"), ("note", "a\r\nb"), ("tags", "x"), ("tags", ""), ("tags", "y, z")];
        assert_eq!(object::<AddBookPeer>(&sent), json!({"id": "1", "note": "a\nb", "tags": ["x", "y, z"]}));
        assert_eq!(object::<AddBookPeer>(&[("tags", "")]), json!({"tags": []}));
        let rule = |rule| object::<AddBookRule>(&[("user", "7"), ("rule", rule)]);
        assert_eq!(rule("2"), json!({"user": "7", "rule": 2}));
        assert_eq!(rule(""), json!({"user": "7"}));
        assert_eq!(rule("x"), json!({"user": "7", "rule": "x"}), "which the endpoint refuses");
        let book = object::<AddSharedBook>(&[("name", "1"), ("info.password", "2")]);
        assert_eq!(book, json!({"name": "1", "info": {"password": "2"}}));
    }
}
