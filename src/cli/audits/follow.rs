//! Waits for new records and shows them as they come. Our own server is asked for what came after the last one, which
//! it answers without gap or repeat. A server that knows no such question is asked for the newest ones, of which those
//! that were shown are left out. A connection is there before anybody is let in, and is shown again when somebody is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use chrono::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::cursor::Cursor;
use super::extent::{Records, Span, none};
use super::filters::Local;
use super::part::{LARGEST, guid};
use crate::cli::exit::Stop;
use crate::cli::format::Format;
use crate::cli::output::{Shape, Sheet};
use crate::cli::world::World;
use crate::client::{Client, ClientError, NetworkFault};
use crate::wire::endpoint::{Endpoint, Nothing};

/// How often it is asked.
const PAUSE: Duration = Duration::from_secs(1);

/// The longest pause while the server cannot be reached.
const LONGEST: Duration = Duration::from_secs(15);

/// Without a cursor, what is so many seconds older than the newest record can still turn up.
const LATE: i64 = 60;

/// Records by their guids, with their times.
type Seen = BTreeMap<String, Option<i64>>;

/// How far it was read.
#[derive(Clone, Serialize, Deserialize)]
pub enum Place {
    /// To the record with this guid, or nothing yet. Those that were there at the beginning, and those that came last,
    /// are not shown again.
    Cursor { after: String, there: Seen, last: Seen },
    /// To these, and nothing that is older than a time counts.
    Newest { seen: Seen, floor: Option<i64> },
}

/// Shows what comes, until Ctrl-C.
pub fn follow<E, Q>(
    world: &World,
    mut sheet: Sheet<'_>,
    shape: &Shape,
    mut query: Q,
    mut span: Span,
    local: &Local,
    cursor: Option<&Path>,
) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let format = world.format()?;
    if matches!(format, Format::Json | Format::Yaml) {
        return Err(Stop::usage("--follow never ends, and this form has an end").hint("there is -o jsonl").into());
    }
    let client = world.client()?;
    let mut cursor = match cursor {
        Some(path) => Some(Cursor::new(path, &world.url()?, shape.many)),
        None => None,
    };
    let kept = cursor.as_ref().map(Cursor::read).transpose()?.flatten();
    let (mut place, mut waiting) = match kept {
        Some(kept) => {
            // The place is the beginning, however long ago that was.
            span.from = None;
            query.within(span);
            kept
        }
        None => {
            let mut waiting = BTreeSet::new();
            (world.wait(begin::<E, Q>(client, query.clone(), span, &mut waiting))??, waiting)
        }
    };
    if let Some(cursor) = &mut cursor {
        cursor.keep(&place, &waiting)?;
    }
    world.ui.status(&format!("Waiting for {}; Ctrl-C ends", shape.many));
    let (mut pause, mut lost) = (PAUSE, false);
    loop {
        match world.wait(more::<E, Q>(client, query.clone(), span, &mut place))? {
            Ok((mut rows, perhaps_more)) => {
                // Where this fails, what came is not lost, and the next round says why.
                if let Ok(told) = world.wait(told::<E, Q>(client, query.clone(), &mut waiting))? {
                    rows.splice(0..0, told);
                }
                waiting.extend(waiting_in::<Q>(&rows));
                if std::mem::take(&mut lost) {
                    world.ui.status("The server answers again");
                }
                let came = rows.len();
                rows.retain(|row| local.keeps(row));
                if came > 0 {
                    local.check()?;
                }
                sheet.rows(&rows)?;
                world.ui.flush()?;
                if let Some(cursor) = &mut cursor {
                    cursor.keep(&place, &waiting)?;
                }
                pause = PAUSE;
                if perhaps_more {
                    continue;
                }
            }
            Err(fault) if passes(&fault) => {
                if !std::mem::replace(&mut lost, true) {
                    world.ui.warning(&format!("{fault}; trying again until it answers"));
                }
                pause = (pause * 2).min(LONGEST);
            }
            Err(fault) => return Err(fault.into()),
        }
        world.wait(async { tokio::time::sleep(pause).await })?;
    }
}

/// Whether the fault is one of the way to the server, or of something in front of it.
fn passes(fault: &ClientError) -> bool {
    match fault {
        ClientError::Network { kind, .. } => *kind != NetworkFault::OtherProtocol,
        ClientError::Refused { status, .. } => matches!(status, 429 | 502..=504),
        _ => false,
    }
}

/// Finds where to begin: at the first record of a span that has a beginning, else after those that are there. What is
/// older than the newest of them can still turn up, so the cursor stands before many that were read.
async fn begin<E, Q>(
    client: &Client,
    mut query: Q,
    span: Span,
    waiting: &mut BTreeSet<String>,
) -> Result<Place, ClientError>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    if span.from.is_some() {
        return Ok(Place::Cursor { after: String::new(), there: Seen::new(), last: Seen::new() });
    }
    query.turn_to(1, LARGEST);
    let rows = client.part::<E>(&Nothing, &query).await?.rows;
    waiting.extend(waiting_in::<Q>(&rows));
    // One in the middle: a server that knows no cursor still has it on its first page when a few more have come.
    let middle = rows.get(rows.len() / 2).filter(|_| full(&rows)).and_then(guid);
    Ok(Place::Cursor { after: middle.unwrap_or_default().to_owned(), there: seen(&rows), last: Seen::new() })
}

/// Asks again for those that were waited for, and gives those that need not be any more because somebody was let in.
/// What has ended before that, or is older than a page of newer ones, is not asked for again.
async fn told<E, Q>(client: &Client, mut query: Q, waiting: &mut BTreeSet<String>) -> Result<Vec<Value>, ClientError>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    query.turn_to(1, LARGEST);
    let mut rows = client.part::<E>(&Nothing, &query).await?.rows;
    rows.retain(|row| guid(row).is_some_and(|guid| waiting.contains(guid)));
    *waiting = waiting_in::<Q>(&rows).collect();
    rows.retain(|row| !none(row, "conn_type"));
    rows.reverse();
    Ok(rows)
}

/// The guids of those rows that still wait for what makes them worth reading.
fn waiting_in<Q: Records>(rows: &[Value]) -> impl Iterator<Item = String> {
    rows.iter().filter(|row| Q::waits(row)).filter_map(guid).map(str::to_owned)
}

/// Asks for what came since, oldest first; tells also whether there may be more already.
async fn more<E, Q>(
    client: &Client,
    mut query: Q,
    span: Span,
    place: &mut Place,
) -> Result<(Vec<Value>, bool), ClientError>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    if let Place::Cursor { after, there, last } = place {
        let mut query = query.clone();
        query.turn_to(1, LARGEST);
        query.after(Some(after.clone()));
        let mut rows = client.part::<E>(&Nothing, &query).await?.rows;
        if !ignored(&rows, after) {
            let perhaps_more = full(&rows);
            let shown = |guid: &str| there.contains_key(guid) || last.contains_key(guid);
            if let Some(newest) = rows.last().and_then(guid) {
                newest.clone_into(after);
            }
            rows.retain(|row| guid(row).is_none_or(|guid| !shown(guid)));
            if !rows.is_empty() {
                *last = seen(&rows);
            }
            return Ok((rows, perhaps_more));
        }
        let unread = there.len() as u64 >= LARGEST;
        let mut seen = std::mem::take(there);
        seen.extend(std::mem::take(last));
        let times = || seen.values().filter_map(|time| *time);
        let late = times().max().map(|newest| newest - LATE);
        // What is older than all of a full page was there before, and was not read.
        let unread = times().min().filter(|_| unread).map(|oldest| oldest + 1);
        let floor = late.max(unread);
        *place = Place::Newest { seen, floor };
    }
    let Place::Newest { seen, floor } = place else { unreachable!("the cursor was just given up") };
    let floor_time = floor.and_then(|floor| DateTime::from_timestamp(floor, 0));
    query.within(Span { from: floor_time.max(span.from), ..span });
    let fits = |row: &Value| time(row).is_none_or(|time| floor.is_none_or(|floor| time >= floor));
    let mut fresh = Vec::new();
    let mut pages = client.all::<E>(query, 1);
    while let Some(rows) = pages.next().await? {
        let new = |row: &Value| guid(row).is_some_and(|guid| !seen.contains_key(guid));
        fresh.extend(rows.into_iter().filter(|row| new(row) && fits(row)));
    }
    fresh.reverse();
    seen.extend(self::seen(&fresh));
    *floor = seen.values().filter_map(|time| *time).max().map(|newest| newest - LATE).max(*floor);
    seen.retain(|_, time| time.is_none() || *time >= *floor);
    Ok((fresh, false))
}

/// Whether a server has answered another question than what came after a record: it gave that record itself, or the
/// newest first.
fn ignored(rows: &[Value], after: &str) -> bool {
    let newer = |first: &Value, last: &Value| guid(first) > guid(last) && time(first) >= time(last);
    rows.iter().filter_map(guid).any(|guid| guid == after)
        || rows.first().zip(rows.last()).is_some_and(|(first, last)| newer(first, last))
}

fn full(rows: &[Value]) -> bool {
    rows.len() as u64 >= LARGEST
}

fn seen(rows: &[Value]) -> Seen {
    rows.iter().filter_map(|row| Some((guid(row)?.to_owned(), time(row)))).collect()
}

fn time(row: &Value) -> Option<i64> {
    row.get("created_at")?.as_f64().map(|seconds| seconds.floor() as i64)
}
