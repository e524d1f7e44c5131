//! Reads records: one page, or all of them by a cursor, which misses and repeats nothing however many come meanwhile.
//! A server that knows no cursor is read page by page.

use std::collections::HashSet;
use std::time::SystemTime;

use serde_json::Value;

use super::extent::{Extent, Manner, Records, Span};
use super::follow;
use super::part::{LARGEST, Part, guid, part};
use crate::cli::format::Format;
use crate::cli::output::{Shape, Sheet};
use crate::cli::world::World;
use crate::wire::endpoint::{Endpoint, Nothing};

/// Shows the records that a query and an extent ask for.
pub fn view<E, Q>(world: &World, shape: &'static Shape, extent: &Extent, mut query: Q) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let span = extent.span(SystemTime::now().into())?;
    query.within(span);
    match extent.manner() {
        Manner::Page { current, size } => {
            query.turn_to(current, size);
            page::<E, Q>(world, shape, &query, span)
        }
        Manner::All => all::<E, Q>(world, shape, query, span),
        Manner::Follow => follow::follow::<E, Q>(world, shape, query, span),
    }
}

/// Keeps what is asked for, and older than the end of a span: not every server knows that there is one.
fn keep<Q: Records>(rows: &mut Vec<Value>, query: &Q, span: Span) {
    rows.retain(|row| query.wants(row));
    let Some(until) = span.until else { return };
    let millis = |row: &Value| row.get("created_at").and_then(Value::as_f64).map(|seconds| seconds * 1000.0);
    rows.retain(|row| millis(row).is_none_or(|millis| millis < until.timestamp_millis() as f64));
}

fn page<E, Q>(world: &World, shape: &Shape, query: &Q, span: Span) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let Part { mut rows, total } = world.wait(part::<E, Q>(world.client()?, query))??;
    let came = rows.len();
    keep(&mut rows, query, span);
    let mut sheet = Sheet::new(world, shape)?;
    sheet.rows(&rows)?;
    sheet.end()?;
    if rows.len() < came {
        world.ui.warning("this server does not know all that was asked; with --all everything that fits is found");
    }
    let (current, size) = (query.current().unwrap_or(1), query.page_size().unwrap_or(LARGEST));
    if came == 0
        && current > 1
        && let Some(total) = total.filter(|total| *total > 0)
    {
        world.ui.status(&format!("There is no page {current}: there are {total} in all"));
    }
    if total.is_some_and(|total| total > current.saturating_mul(size)) {
        let next = current.saturating_add(1);
        let how = format!("--current {next} shows the next page, --all shows all");
        // Whoever reads a file or a program takes it for all there is.
        match world.format()? {
            Format::Table => world.ui.status(&format!("There are more: {how}")),
            _ => world.ui.warning(&format!("there are more: {how}")),
        }
    }
    Ok(())
}

fn all<E, Q>(world: &World, shape: &Shape, mut query: Q, span: Span) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let mut sheet = Sheet::new(world, shape)?;
    let mut before = HashSet::<String>::new();
    query.turn_to(1, LARGEST);
    loop {
        let Part { mut rows, total } = world.wait(part::<E, Q>(world.client()?, &query))??;
        let guids: Option<Vec<_>> = rows.iter().map(|row| guid(row).map(str::to_owned)).collect();
        let Some(guids) = guids.filter(|guids| guids.iter().all(|guid| !before.contains(guid))) else {
            query.before(None);
            return by_pages::<E, Q>(world, sheet, query, span, &before);
        };
        let Some(last) = guids.last().cloned() else { break };
        let ended = total == Some(rows.len() as u64);
        keep(&mut rows, &query, span);
        sheet.rows(&rows)?;
        if ended {
            break;
        }
        before = guids.into_iter().collect();
        query.before(Some(last));
    }
    sheet.end()
}

/// Shows every page but for what was shown already. The pages drop what comes twice because others moved it on.
fn by_pages<E, Q>(
    world: &World,
    mut sheet: Sheet<'_>,
    query: Q,
    span: Span,
    shown: &HashSet<String>,
) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let mut pages = world.client()?.all::<E>(query.clone(), world.concurrency());
    while let Some(mut rows) = world.wait(pages.next())?? {
        rows.retain(|row| guid(row).is_none_or(|guid| !shown.contains(guid)));
        keep(&mut rows, &query, span);
        sheet.rows(&rows)?;
    }
    sheet.end()
}
