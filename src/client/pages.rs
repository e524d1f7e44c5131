//! Every page of a list, in order, several on their way at once. Rows stay as the server wrote them, so that fields
//! nobody here knows reach whoever asked.

use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use futures::future::BoxFuture;
use futures::stream::{FuturesOrdered, StreamExt};
use serde::Deserialize;
use serde_json::Value;

use super::{Client, ClientError};
use crate::wire::by_name;
use crate::wire::endpoint::{Endpoint, Nothing};
use crate::wire::page::Paged;

/// The largest page that every server gives.
const LARGEST: u64 = 100;

#[derive(Deserialize)]
struct RawPage {
    #[serde(default)]
    total: Value,
    #[serde(default)]
    data: Option<Vec<Value>>,
}

type Coming<'a> = BoxFuture<'a, Result<RawPage, ClientError>>;

/// The pages of one list. The first is asked for alone: it tells how many there are, and how many rows the server
/// really puts into one.
pub struct Pages<'a, E: Endpoint> {
    client: &'a Client,
    path: E::Path,
    query: E::Query,
    concurrency: usize,
    size: u64,
    /// The page that is asked for next.
    next: u64,
    /// The page that is handed out next.
    reading: u64,
    total: Option<u64>,
    coming: FuturesOrdered<Coming<'a>>,
    /// What was handed out. Rows that come into being meanwhile push others to the next page, where they must not
    /// appear a second time. A hash of 64 bits is kept, not the guid: a list may be long.
    seen: HashSet<u64>,
    ended: bool,
}

impl<'a, E> Pages<'a, E>
where
    E: Endpoint<Body = Nothing>,
    E::Path: Clone,
    E::Query: Paged,
{
    pub(super) fn new(client: &'a Client, path: E::Path, query: E::Query, concurrency: usize) -> Self {
        let coming = FuturesOrdered::new();
        let concurrency = concurrency.max(1);
        let (size, next, reading) = (LARGEST, 1, 1);
        Self {
            client,
            path,
            query,
            concurrency,
            size,
            next,
            reading,
            total: None,
            coming,
            seen: HashSet::new(),
            ended: false,
        }
    }

    /// The rows of the next page; `None` after the last.
    pub async fn next(&mut self) -> Result<Option<Vec<Value>>, ClientError> {
        if self.ended {
            return Ok(None);
        }
        self.send_ahead();
        let Some(page) = self.coming.next().await else {
            self.ended = true;
            return Ok(None);
        };
        let mut rows = page?.take(&mut self.total);
        let came = rows.len() as u64;
        if self.reading == 1 && came < self.size && self.total.is_some_and(|total| total > came) && came > 0 {
            // The server gives fewer rows a page than it was asked for; asked for that many, it counts pages as we do.
            self.size = came;
        }
        self.ended = came == 0 || self.total.is_none() && came < self.size;
        self.reading += 1;
        rows.retain(|row| identity(row).is_none_or(|identity| self.seen.insert(identity)));
        Ok(Some(rows))
    }

    /// Asks for as many pages as may be on their way. Without a total only one is: nobody knows whether there is
    /// another.
    fn send_ahead(&mut self) {
        while self.coming.len() < self.concurrency && self.expected(self.next) {
            let mut query = self.query.clone();
            query.turn_to(self.next, self.size);
            let (client, path) = (self.client, self.path.clone());
            self.coming.push_back(Box::pin(async move {
                let body = client.exchange::<E>(&path, &query, &Nothing).await?;
                by_name::from_slice(&body).map_err(|fault| super::shape(E::METHOD, E::PATH, fault))
            }));
            self.next += 1;
        }
    }

    fn expected(&self, page: u64) -> bool {
        match self.total {
            _ if page == 1 => true,
            Some(total) => (page - 1).saturating_mul(self.size) < total,
            None => page == self.reading,
        }
    }
}

impl RawPage {
    /// Gives the rows and keeps the newest total: it moves while others work on the same list.
    fn take(self, total: &mut Option<u64>) -> Vec<Value> {
        *total = self.total.as_u64().or(*total);
        self.data.unwrap_or_default()
    }
}

/// What tells a row from others: its guid, and the uuid where one device's guid stands for several machines.
fn identity(row: &Value) -> Option<u64> {
    let text = |name: &str| row.get(name).and_then(Value::as_str);
    let mut hasher = DefaultHasher::new();
    (text("guid")?, text("uuid")).hash(&mut hasher);
    Some(hasher.finish())
}
