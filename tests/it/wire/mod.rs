//! The wire by itself: what is declared can be named, filled, sent and read back. What the server does with it is tested
//! with the resources.

mod codecs;
pub mod examples;

use std::collections::BTreeSet;

use rustdesk_admin::client::{Client, ClientError, Settings, Token};
use rustdesk_admin::wire;
use rustdesk_admin::wire::devices::DisableDevice;
use rustdesk_admin::wire::endpoint::{By, Endpoint, NoQuery, Nothing};
use rustdesk_admin::wire::session::Secret;
use rustdesk_admin::wire::tokens::DeleteToken;
use rustdesk_admin::wire::users::{EnableUser, ListUsers, NewUser, NewUserAccount, UserQuery};

use crate::world::Database;
use crate::world::server::{PASSWORD, Server};

pub use codecs::{Codec, Through, codecs};

/// Values that a path or a query could be broken by.
const ODD: [&str; 13] = [
    "a/b",
    "/",
    "../admin",
    "..%2f..",
    "50%",
    "%",
    "a b+c",
    "a?b=c&d#e",
    "semi;colon:@",
    "\"quoted\" 'twice' \\",
    "Zoë 日本 🦀",
    "{guid}",
    "foreign-machines",
];

#[test]
fn names_and_calls_are_unique() {
    let mut names = BTreeSet::new();
    let mut calls = BTreeSet::new();
    for declaration in wire::all() {
        assert!(names.insert(declaration.name), "two endpoints are called {}", declaration.name);
        // Two placeholders at one place are one call, whatever their names are.
        let shape: Vec<&str> =
            declaration.path.split('/').map(|piece| if piece.starts_with('{') { "{}" } else { piece }).collect();
        let call = (declaration.method.as_str(), shape);
        assert!(calls.insert(call.clone()), "{call:?} is declared twice");
    }
}

#[test]
fn every_endpoint_has_words() {
    for declaration in wire::all() {
        let words = declaration.words;
        assert!(words.starts_with(|c: char| c.is_uppercase()), "{}: {words:?}", declaration.name);
        assert!(!words.ends_with('.') && !words.contains('\n'), "{}: {words:?}", declaration.name);
    }
}

#[test]
fn paths_fill_without_a_rest_and_are_read_back() {
    for (codec, declaration) in codecs().iter().zip(wire::all()) {
        let places = declaration.path.matches('{').count();
        let values: Vec<String> = ODD.iter().take(places).map(|&value| value.to_owned()).collect();
        assert_eq!((codec.path)(values.clone()), Some(values.clone()), "{}", codec.name);
        let too_many = [values.clone(), vec!["rest".into()]].concat();
        assert_eq!((codec.path)(too_many), None, "{}: a value more than the path has places", codec.name);
        if places > 0 {
            assert_eq!((codec.path)(values[1..].to_vec()), None, "{}: a value too few", codec.name);
        }
    }
}

/// Sends a call that names something by an odd guid, and returns what our server took the guid for.
async fn taken_for<E>(client: &Client, guid: &str, thing: &str) -> String
where
    E: Endpoint<Query = NoQuery, Body = Nothing>,
    E::Path: From<Named>,
{
    let path = E::Path::from(Named(guid.to_owned()));
    match client.send::<E>(&path, &NoQuery {}, &Nothing).await {
        Err(ClientError::NotFound { text, .. }) => {
            text.strip_prefix(&format!("there is no {thing} ")).unwrap_or(&text).to_owned()
        }
        Err(other) => panic!("{}: {guid:?}: {other}", E::NAME),
        Ok(_) => panic!("{}: {guid:?} was found", E::NAME),
    }
}

/// A guid before it is known what of.
struct Named(String);

impl<G: From<String>> From<Named> for By<G> {
    fn from(named: Named) -> Self {
        By(G::from(named.0))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_values_go_from_our_client_to_our_server_as_they_are() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let token = server.administrator().await.token.map(Token::new);
    let settings = Settings { base: server.url().to_owned(), token, ..Settings::default() };
    let client = Client::new(settings, 0, None).unwrap();
    for odd in ODD {
        assert_eq!(taken_for::<DisableDevice>(&client, odd, "device").await, odd);
        assert_eq!(taken_for::<EnableUser>(&client, odd, "user").await, odd);
        assert_eq!(taken_for::<DeleteToken>(&client, odd, "token").await, odd);
        if odd.contains('%') {
            continue;
        }
        let new = NewUser { name: odd.into(), password: Secret(PASSWORD.into()), ..NewUser::default() };
        client.send::<NewUserAccount>(&Nothing, &NoQuery {}, &new).await.unwrap();
        let query = UserQuery { name: Some(odd.into()), ..UserQuery::default() };
        let page = client.send::<ListUsers>(&Nothing, &query, &Nothing).await.unwrap();
        let names: Vec<&str> = page.data.iter().map(|user| user.name.as_str()).collect();
        assert_eq!(names, [odd]);
    }
}
