//! Everybody who calls: with no token, with good ones, with ones that have ended. What they may do is not said here.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use rustdesk_admin::client::Method;
use rustdesk_admin::wire::permission::{Area, Level};
use serde_json::{Value, json};

use crate::world::server::{Actor, PASSWORD, Server};

/// The documented password of the first administrator.
const DOCUMENTED: &str = "test1234";

/// How long the token that expires is good for.
const SHORT: Duration = Duration::from_secs(5);

/// A kind of caller.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Who {
    Nobody,
    User,
    Another,
    Administrator,
    /// Signed in before the account was disabled.
    Disabled,
    Expired,
    Revoked,
    /// A session that can only change the documented password.
    Restricted,
    /// An administrator's token with one permission.
    Token(Area, Level),
}

impl Who {
    pub fn all() -> Vec<Who> {
        let mut all = vec![
            Who::Nobody,
            Who::User,
            Who::Another,
            Who::Administrator,
            Who::Disabled,
            Who::Expired,
            Who::Revoked,
            Who::Restricted,
        ];
        all.extend(
            Area::ALL.into_iter().flat_map(|area| [Level::Read, Level::Write].map(|level| Who::Token(area, level))),
        );
        all
    }

    /// The password that signs in on the server that this caller calls.
    pub fn password(self) -> &'static str {
        if self == Who::Restricted { DOCUMENTED } else { PASSWORD }
    }
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Who::Nobody => f.write_str("nobody"),
            Who::User => f.write_str("a user"),
            Who::Another => f.write_str("another user"),
            Who::Administrator => f.write_str("an administrator"),
            Who::Disabled => f.write_str("a disabled user"),
            Who::Expired => f.write_str("an expired token"),
            Who::Revoked => f.write_str("a revoked token"),
            Who::Restricted => f.write_str("a restricted session"),
            Who::Token(area, level) => write!(f, "{area} {level}"),
        }
    }
}

/// The callers of a server, and of one whose administrator still has the documented password.
pub struct Callers<'a> {
    server: &'a Server,
    untouched: &'a Server,
    administrator: Actor,
    tokens: BTreeMap<String, String>,
    /// How many people were made for one call.
    made: AtomicU32,
}

impl<'a> Callers<'a> {
    pub async fn new(server: &'a Server, untouched: &'a Server, administrator: &Actor) -> Self {
        let administrator = server.bearer(administrator.token.as_deref().unwrap());
        let mut callers = Self { server, untouched, administrator, tokens: BTreeMap::new(), made: AtomicU32::new(0) };
        let expires = SystemTime::now() + SHORT;
        callers.keep(Who::Expired, callers.api_token(&everything(), Some(expires.into())).await["token"].clone());
        let revoked = callers.api_token(&everything(), None).await;
        let path = format!("/api/tokens/{}", revoked["guid"].as_str().unwrap());
        callers.administer(Method::DELETE, &path, None).await;
        callers.keep(Who::Revoked, revoked["token"].clone());
        for (who, name) in [(Who::User, "user"), (Who::Another, "another"), (Who::Disabled, "leaving")] {
            let (guid, token) = callers.person(name, false).await;
            callers.keep(who, token);
            if who == Who::Disabled {
                callers.administer(Method::POST, &format!("/api/users/{guid}/disable"), None).await;
            }
        }
        for who in Who::all() {
            if let Who::Token(area, level) = who {
                callers.keep(who, callers.api_token(&json!({ key(area): level }), None).await["token"].clone());
            }
        }
        if let Ok(left) = expires.duration_since(SystemTime::now()) {
            tokio::time::sleep(left).await;
        }
        callers
    }

    fn keep(&mut self, who: Who, token: Value) {
        self.tokens.insert(who.to_string(), token.as_str().expect("a token").to_owned());
    }

    /// Makes the caller for one call. What ends a session or changes a password gets somebody fresh of the same kind.
    pub async fn caller(&self, who: Who, endpoint: &str) -> Actor {
        let ends = matches!(endpoint, "Logout" | "ChangePassword");
        let token = match who {
            Who::Nobody => return self.server.nobody(),
            Who::Restricted => {
                return self.untouched.console_session("admin", DOCUMENTED).await;
            }
            Who::User | Who::Another | Who::Administrator if ends => {
                let name = format!("fresh {}", self.made.fetch_add(1, Ordering::Relaxed));
                self.person(&name, who == Who::Administrator).await.1.as_str().unwrap().to_owned()
            }
            Who::Administrator => self.administrator.token.clone().unwrap(),
            _ => self.tokens[&who.to_string()].clone(),
        };
        self.server.bearer(&token)
    }

    /// Makes somebody and signs them in: the guid, and the token of the session.
    async fn person(&self, name: &str, is_admin: bool) -> (String, Value) {
        let new = json!({ "name": name, "password": PASSWORD, "is_admin": is_admin });
        let made = self.administer(Method::POST, "/api/users", Some(new)).await;
        let mut signed_in = self.server.nobody().sign_in(name, PASSWORD).await;
        (made["guid"].as_str().unwrap().to_owned(), signed_in.body["access_token"].take())
    }

    async fn api_token(&self, permissions: &Value, expires_at: Option<DateTime<Utc>>) -> Value {
        let expires_at = expires_at.map(|time| time.to_rfc3339());
        let name = format!("token {}", self.made.fetch_add(1, Ordering::Relaxed));
        let new = json!({ "name": name, "permissions": permissions, "expires_at": expires_at });
        self.administer(Method::POST, "/api/tokens", Some(new)).await
    }

    async fn administer(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let reply = self.administrator.send(method, path, body).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.body);
        reply.body
    }
}

/// The area's key among a token's permissions.
fn key(area: Area) -> &'static str {
    match area {
        Area::Device => "device",
        Area::AuditLog => "audit",
        Area::User => "user",
        Area::Group => "group",
        Area::Strategy => "strategy",
        Area::AddressBook => "address_book",
    }
}

fn everything() -> Value {
    Area::ALL
        .into_iter()
        .map(|area| (key(area).to_owned(), json!(Level::Write)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}
