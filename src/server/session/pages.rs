//! The pages for signing in and out and for changing the own password. The rules are the actions'.

use askama::Template;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::console::{Flash, Frame, Markup, is_local, query, render};
use super::super::error::Result;
use super::super::gate::Cx;
use super::super::gate::form::{Change, Fields, Next};
use super::super::gate::page::{SIGN_IN, pages};
use super::super::names;
use super::actions::{self, SessionKind};
use super::password;
use crate::wire::endpoint::Access::{AnySession, Public};
use crate::wire::endpoint::{Access, Effect, Endpoint, Method, NoQuery, Nothing};
use crate::wire::operation::Operation;
use crate::wire::session::Secret;

/// Where somebody wants to go who has to sign in first.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Wish {
    pub next: Option<String>,
}

/// What the sign-in form sends.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Credentials {
    pub username: String,
    pub password: Secret,
}

/// A session of the console.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    token: Secret,
}

pages! {
    /// Asks for name and password
    SignInPage: "/sign-in", access Public, query Wish;
    /// Changes the own password
    PasswordPage: "/account/password", access AnySession, query NoQuery;
}

/// Signs in to the console: an endpoint of the form alone, since its session has a life of its own.
#[derive(Clone, Copy, Debug)]
pub struct SignIn;

impl Endpoint for SignIn {
    const NAME: &'static str = "SignIn";
    const WORDS: &'static str = "Signs in to the console";
    const METHOD: Method = Method::Post;
    const PATH: &'static str = SIGN_IN;
    const ACCESS: Access = Public;
    const EFFECT: Effect = Effect::Writes(Operation::UserLogin);
    type Path = Nothing;
    type Query = NoQuery;
    type Body = Credentials;
    type Reply = Entry;
}

#[derive(Template)]
#[template(path = "session/sign_in.html")]
struct SignInTemplate {
    frame: Frame,
    next: String,
    back: String,
}

#[derive(Template)]
#[template(path = "session/password.html")]
struct PasswordTemplate {
    frame: Frame,
    forced: bool,
}

pub async fn sign_in_page(cx: &mut Cx<SignInPage>) -> Result<Markup> {
    let next = cx.query().next.clone().filter(|next| is_local(next)).unwrap_or_default();
    let back = if next.is_empty() { SIGN_IN.to_owned() } else { format!("{SIGN_IN}?{}", query(&[("next", &next)])) };
    render(&SignInTemplate { frame: cx.frame(), next, back })
}

pub async fn sign_in(cx: &mut Cx<SignIn>) -> Result<Entry> {
    let attempt = actions::Attempt {
        name: names::typed(&cx.body().username),
        password: cx.body().password.clone(),
        kind: SessionKind::Console,
        device_id: String::new(),
        device_uuid: String::new(),
        device_name: String::new(),
    };
    let signed_in = password::sign_in(cx, &attempt).await?;
    Ok(Entry { token: signed_in.token })
}

/// Goes where the person wanted to go. Whoever must change the password is led there by every page.
pub fn after_sign_in(entry: Entry, fields: &Fields) -> Next {
    let to = fields.get("next").filter(|next| is_local(next)).unwrap_or("/").to_owned();
    Next { to, flash: None, session: Change::Begins(entry.token) }
}

pub async fn password_page(cx: &mut Cx<PasswordPage>) -> Result<Markup> {
    let forced = cx.by().person()?.restricted;
    render(&PasswordTemplate { frame: cx.frame(), forced })
}

pub fn after_password(_: Nothing, _: &Fields) -> Next {
    let flash = Flash::done("Your password is changed. Your other sessions have ended.");
    Next { to: "/".into(), flash: Some(flash), session: Change::Stays }
}

pub fn after_sign_out(_: Nothing, _: &Fields) -> Next {
    Next { to: SIGN_IN.into(), flash: Some(Flash::done("You are signed out.")), session: Change::Ends }
}
