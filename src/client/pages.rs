//! Every page of a list, in order, several on their way at once. Rows stay as the server wrote them, so that fields
//! nobody here knows reach whoever asked.

use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use futures::future::BoxFuture;
use futures::stream::{FuturesOrdered, StreamExt};
use serde_json::Value;

use super::{Client, ClientError};
use crate::wire::endpoint::{Endpoint, Nothing};
use crate::wire::page::Paged;

/// The largest page that every server gives.
const LARGEST: u64 = 100;

/// Some rows of a list, and how many match altogether.
#[derive(Debug, PartialEq)]
pub struct Part {
    pub rows: Vec<Value>,
    pub total: u64,
}

type Coming<'a> = BoxFuture<'a, Result<Part, ClientError>>;

impl Client {
    /// Asks for one page of a list.
    pub async fn part<E: Endpoint<Body = Nothing>>(
        &self,
        path: &E::Path,
        query: &E::Query,
    ) -> Result<Part, ClientError> {
        let answer = self.exchange::<E>(path, query, &Nothing).await?;
        Part::read(&answer).map_err(|fault| super::shape(E::METHOD, E::PATH, fault))
    }
}

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
    /// How many more rows the reader takes, if not all.
    wanted: Option<u64>,
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
            wanted: None,
            coming,
            seen: HashSet::new(),
            ended: false,
        }
    }

    /// Says how many more rows the reader takes: no page is asked for that only holds others.
    pub fn take(&mut self, wanted: Option<usize>) -> &mut Self {
        self.wanted = wanted.map(|wanted| u64::try_from(wanted).unwrap_or(u64::MAX));
        self
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
        let Part { mut rows, total } = page?;
        // It moves while others work on the same list.
        self.total = Some(total);
        let came = rows.len() as u64;
        if self.reading == 1 && came < self.size && total > came && came > 0 {
            // The server gives fewer rows a page than it was asked for; asked for that many, it counts pages as we do.
            self.size = came;
        }
        self.ended = came == 0;
        self.reading += 1;
        rows.retain(|row| identity(row).is_none_or(|identity| self.seen.insert(identity)));
        Ok(Some(rows))
    }

    /// Asks for as many pages as may be on their way; before the first tells the total, for that one only.
    fn send_ahead(&mut self) {
        while self.coming.len() < self.concurrency && self.expected(self.next) {
            let mut query = self.query.clone();
            query.turn_to(self.next, self.size);
            let (client, path) = (self.client, self.path.clone());
            self.coming.push_back(Box::pin(async move { client.part::<E>(&path, &query).await }));
            self.next += 1;
        }
    }

    fn expected(&self, page: u64) -> bool {
        let unwanted = |wanted| (page - self.reading).saturating_mul(self.size) >= wanted;
        if self.wanted.is_some_and(unwanted) {
            return false;
        }
        page == 1 || self.total.is_some_and(|total| (page - 1).saturating_mul(self.size) < total)
    }
}

impl Part {
    /// Reads an answer. Other servers answer `{}` where nothing matches; everything else without `data` and `total` is
    /// not a list.
    fn read(answer: &[u8]) -> Result<Part, String> {
        let mut value: Value = serde_json::from_slice(answer).map_err(|fault| fault.to_string())?;
        let fields =
            value.as_object_mut().ok_or("it is not a list: a JSON object with `data` and `total` is expected")?;
        if fields.is_empty() {
            return Ok(Part { rows: Vec::new(), total: 0 });
        }
        let total = fields.get("total").and_then(Value::as_u64).ok_or("it is not a list: it has no `total`")?;
        let rows = match fields.remove("data") {
            Some(Value::Array(rows)) => rows,
            Some(Value::Null) if total == 0 => Vec::new(),
            _ => return Err("it is not a list: it has no `data`".to_owned()),
        };
        if !rows.iter().all(Value::is_object) {
            return Err("a row of the list is not a JSON object".to_owned());
        }
        Ok(Part { rows, total })
    }
}

/// What tells a row from others: its guid, and the uuid where one device's guid stands for several machines.
fn identity(row: &Value) -> Option<u64> {
    let text = |name: &str| row.get(name).and_then(Value::as_str);
    let mut hasher = DefaultHasher::new();
    (text("guid")?, text("uuid")).hash(&mut hasher);
    Some(hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_data_and_total() {
        let read = |text: &str| Part::read(text.as_bytes()).map(|part| (part.rows.len(), part.total));
        assert_eq!(read("{}"), Ok((0, 0)));
        assert_eq!(read(r#"{"total":0,"data":null}"#), Ok((0, 0)));
        assert_eq!(read(r#"{"total":7,"data":[{"id":"1"}],"more":1}"#), Ok((1, 7)));
        for other in [
            r#"{"hello":"world"}"#,
            r#"{"data":[]}"#,
            r#"{"total":0}"#,
            r#"{"total":"0","data":[]}"#,
            r#"{"total":1,"data":null}"#,
            r#"{"total":1,"data":{}}"#,
            r#"{"total":1,"data":["1"]}"#,
            "[]",
            "null",
            "<html>",
            "",
        ] {
            read(other).expect_err(other);
        }
    }
}
