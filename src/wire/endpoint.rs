//! What an endpoint is: one declaration that the client sends by, the server opens by, and the documents are made
//! from. No endpoint is declared here; each stands in its resource's file.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use super::by_name;
use super::permission::Permission;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method as it stands in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Who may call an endpoint. There is no default: every declaration says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody who can reach the server.
    Public,
    /// A RustDesk client, by the id and uuid in its message, or by its address where it says neither; it has no
    /// credential.
    Agent,
    /// A RustDesk client, by the signature in its message, which the handler compares with the device's key.
    Signature,
    /// Anybody with a session, even one that must first change its password.
    AnySession,
    /// Anybody who is signed in.
    SignedIn,
    /// Whoever has the permission, by role or by token.
    Needs(Permission),
    /// Whoever has every permission that [`Endpoint::needs`] names for what is asked.
    NeedsByRequest,
    /// An administrator in a session of their own; a token never suffices.
    Administrator,
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Access::Public => f.write_str("anybody"),
            Access::Agent => f.write_str("a device"),
            Access::Signature => f.write_str("a device, by its signature"),
            Access::AnySession => f.write_str("any session"),
            Access::SignedIn => f.write_str("signed in"),
            Access::Needs(permission) => write!(f, "{permission}"),
            Access::NeedsByRequest => f.write_str("permissions by what is asked"),
            Access::Administrator => f.write_str("an administrator's own session"),
        }
    }
}

/// What a call does to the store, and the console audit record that a write leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Reads,
    Writes(super::operation::Operation),
    /// A device reports; the record is written together with others.
    Reports,
}

/// One endpoint: everything that client and server must agree on.
pub trait Endpoint: Send + Sync + 'static {
    const NAME: &'static str;
    /// One line for people.
    const WORDS: &'static str;
    const METHOD: Method;
    /// The path, with placeholders in braces in the order of [`Path::segments`].
    const PATH: &'static str;
    const ACCESS: Access;
    const EFFECT: Effect;
    /// The most bytes of a body, where more or fewer are taken than usual.
    const LARGEST_BODY: Option<usize> = None;

    type Path: Path;
    type Query: Query;
    type Body: Content;
    type Reply: Content;

    /// The permissions that a request needs where access depends on it; none of them means that being signed in
    /// suffices. `None`, which stands where nothing was declared, lets nobody in.
    fn needs(_query: &Self::Query, _body: &Self::Body) -> Option<Vec<Permission>> {
        None
    }
}

/// The values of a path's placeholders.
pub trait Path: Sized + Send + Sync {
    /// The values in the order in which they stand in the path.
    fn segments(&self) -> Vec<String>;
    /// Reads the decoded values; `None` where one cannot be what it should.
    fn from_segments(segments: Vec<String>) -> Option<Self>;
}

/// The query part of a call.
pub trait Query: Serialize + DeserializeOwned + JsonSchema + Clone + Send + Sync {}
impl<T: Serialize + DeserializeOwned + JsonSchema + Clone + Send + Sync> Query for T {}

/// What kind of bytes a body is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Empty,
    Json,
    Text,
    /// Anything; a server handles it as it arrives.
    Bytes,
}

/// A request or answer body.
pub trait Content: Sized + Send + Sync {
    const KIND: Kind;
    /// The bytes of the body. What is made once for everybody is shared, not copied.
    fn encode(&self) -> Result<bytes::Bytes, serde_json::Error>;
    fn decode(bytes: &[u8]) -> Result<Self, serde_json::Error>;
    /// The JSON schema, or `None` where there is no JSON.
    fn schema(generator: &mut SchemaGenerator) -> Option<Schema>;
}

impl<T: Serialize + DeserializeOwned + JsonSchema + Send + Sync> Content for T {
    const KIND: Kind = Kind::Json;

    fn encode(&self) -> Result<bytes::Bytes, serde_json::Error> {
        serde_json::to_vec(self).map(bytes::Bytes::from)
    }

    fn decode(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        by_name::from_slice(bytes)
    }

    fn schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<T>())
    }
}

/// No body at all: zero bytes, which is what the contract calls empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nothing;

impl Content for Nothing {
    const KIND: Kind = Kind::Empty;

    fn encode(&self) -> Result<bytes::Bytes, serde_json::Error> {
        Ok(bytes::Bytes::new())
    }

    fn decode(_: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Nothing)
    }

    fn schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}

/// Plain text, compared to the letter by those who read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub String);

impl Content for Text {
    const KIND: Kind = Kind::Text;

    fn encode(&self) -> Result<bytes::Bytes, serde_json::Error> {
        Ok(self.0.clone().into_bytes().into())
    }

    fn decode(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Text(String::from_utf8_lossy(bytes).into_owned()))
    }

    fn schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}

/// JSON that is encoded once and shared by every answer: a slow reader of it costs no memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedJson(pub bytes::Bytes);

impl Content for SharedJson {
    const KIND: Kind = Kind::Json;

    fn encode(&self) -> Result<bytes::Bytes, serde_json::Error> {
        Ok(self.0.clone())
    }

    fn decode(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice::<&RawValue>(bytes)?;
        Ok(SharedJson(bytes::Bytes::copy_from_slice(bytes)))
    }

    fn schema(generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<Value>())
    }
}

/// Bytes of any kind. They are sent at once; a server never holds them together, so there this is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl Content for Bytes {
    const KIND: Kind = Kind::Bytes;

    fn encode(&self) -> Result<bytes::Bytes, serde_json::Error> {
        Ok(self.0.clone().into())
    }

    fn decode(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Bytes(bytes.to_owned()))
    }

    fn schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}

impl Path for Nothing {
    fn segments(&self) -> Vec<String> {
        Vec::new()
    }

    fn from_segments(segments: Vec<String>) -> Option<Self> {
        segments.is_empty().then_some(Nothing)
    }
}

/// No query parameters; those that come all the same are ignored.
#[derive(Clone, Copy, Debug, Default, Serialize, serde::Deserialize, JsonSchema)]
pub struct NoQuery {}

/// A path with one placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By<T>(pub T);

impl<T: fmt::Display + std::str::FromStr + Send + Sync> Path for By<T> {
    fn segments(&self) -> Vec<String> {
        vec![self.0.to_string()]
    }

    fn from_segments(segments: Vec<String>) -> Option<Self> {
        match <[String; 1]>::try_from(segments) {
            Ok([only]) => only.parse().ok().map(By),
            Err(_) => None,
        }
    }
}

/// A function that makes a body's schema.
pub type MakeSchema = fn(&mut SchemaGenerator) -> Option<Schema>;

/// An [`Endpoint`] as data, for lists, documents and tests.
#[derive(Clone, Copy, Debug)]
pub struct Declaration {
    pub name: &'static str,
    pub words: &'static str,
    pub method: Method,
    pub path: &'static str,
    pub access: Access,
    pub effect: Effect,
    pub query: MakeSchema,
    pub body: (Kind, MakeSchema),
    pub reply: (Kind, MakeSchema),
}

impl Declaration {
    /// The declaration of `E`.
    pub const fn of<E: Endpoint>() -> Declaration {
        Declaration {
            name: E::NAME,
            words: E::WORDS,
            method: E::METHOD,
            path: E::PATH,
            access: E::ACCESS,
            effect: E::EFFECT,
            query: <E::Query as Content>::schema,
            body: (E::Body::KIND, E::Body::schema),
            reply: (E::Reply::KIND, E::Reply::schema),
        }
    }
}

/// Declares endpoints and the list `ENDPOINTS` of them.
macro_rules! endpoints {
    ($(
        #[doc = $words:literal]
        $name:ident: $method:ident $path:literal,
            access $access:expr, effect $effect:expr,
            path $path_type:ty, query $query:ty, body $body:ty => $reply:ty
            $(, needs $needs:path)? $(, largest $largest:expr)?;
    )+) => {
        $(
            #[doc = $words]
            #[derive(Clone, Copy, Debug)]
            pub struct $name;

            impl $crate::wire::endpoint::Endpoint for $name {
                const NAME: &'static str = stringify!($name);
                const WORDS: &'static str = $words.trim_ascii();
                const METHOD: $crate::wire::endpoint::Method = $crate::wire::endpoint::Method::$method;
                const PATH: &'static str = $path;
                const ACCESS: $crate::wire::endpoint::Access = $access;
                const EFFECT: $crate::wire::endpoint::Effect = $effect;
                $(const LARGEST_BODY: Option<usize> = Some($largest);)?
                type Path = $path_type;
                type Query = $query;
                type Body = $body;
                type Reply = $reply;

                $(
                    fn needs(
                        query: &$query,
                        body: &$body,
                    ) -> Option<Vec<$crate::wire::permission::Permission>> {
                        Some($needs(query, body))
                    }
                )?
            }
        )+

        /// The endpoints of this file.
        pub const ENDPOINTS: &[$crate::wire::endpoint::Declaration] =
            &[$($crate::wire::endpoint::Declaration::of::<$name>()),+];
    };
}
pub(crate) use endpoints;
