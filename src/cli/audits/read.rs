//! Reads records: one page, or all of them by a cursor, which misses and repeats nothing however many come meanwhile.
//! A server that knows no cursor is read page by page.

use std::collections::HashSet;
use std::time::SystemTime;

use serde_json::Value;

use super::extent::{Extent, Manner, Records, Span};
use super::filters::Local;
use super::follow;
use super::part::{LARGEST, guid};
use crate::cli::format::Format;
use crate::cli::listing::Layout;
use crate::cli::output::{Shape, Sheet};
use crate::cli::world::World;
use crate::client::Part;
use crate::wire::endpoint::{Endpoint, Nothing};

/// Shows the records that a query and an extent ask for.
pub fn view<E, Q>(
    world: &World,
    shape: &'static Shape,
    (extent, layout): (&Extent, &Layout),
    mut query: Q,
    local: &Local,
) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let span = extent.span(SystemTime::now().into())?;
    query.within(span);
    let sheet = Sheet::list(world, shape, layout)?;
    match extent.manner(layout) {
        Manner::Page { current, size } if local.is_empty() => {
            query.turn_to(current, size);
            page::<E, Q>(world, sheet, &query, span)
        }
        Manner::Page { current, size } => filtered::<E, Q>(world, sheet, query, span, local, (current, size)),
        Manner::All => all::<E, Q>(world, sheet, query, span, local),
        Manner::Follow => follow::follow::<E, Q>(world, sheet.live(), shape, query, span, local, extent.cursor()),
    }
}

/// Keeps what is asked for, and older than the end of a span: not every server knows that there is one.
fn keep<Q: Records>(rows: &mut Vec<Value>, query: &Q, span: Span) {
    rows.retain(|row| query.wants(row));
    let Some(until) = span.until else { return };
    let millis = |row: &Value| row.get("created_at").and_then(Value::as_f64).map(|seconds| seconds * 1000.0);
    rows.retain(|row| millis(row).is_none_or(|millis| millis < until.timestamp_millis() as f64));
}

fn page<E, Q>(world: &World, mut sheet: Sheet<'_>, query: &Q, span: Span) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let Part { mut rows, total } = world.wait(world.client()?.part::<E>(&Nothing, query))??;
    let came = rows.len();
    keep(&mut rows, query, span);
    sheet.rows(&rows)?;
    sheet.end()?;
    if rows.len() < came {
        world.ui.warning("this server does not know all that was asked; with --all everything that fits is found");
    }
    let (current, size) = (query.current().unwrap_or(1), query.page_size().unwrap_or(LARGEST));
    if came == 0 && current > 1 && total > 0 {
        world.ui.status(&format!("There is no page {current}: there are {total} in all"));
    }
    if total > current.saturating_mul(size) {
        tell_more(world, current)?;
    }
    Ok(())
}

/// Says that there is another page.
fn tell_more(world: &World, current: u64) -> anyhow::Result<()> {
    let next = current.saturating_add(1);
    let how = format!("--current {next} shows the next page, --all shows all");
    // Whoever reads a file or a program takes it for all there is.
    match world.format()? {
        Format::Table => world.ui.status(&format!("There are more: {how}")),
        _ => world.ui.warning(&format!("there are more: {how}")),
    }
    Ok(())
}

/// Shows one page of those that are left after filtering here: records are read until the page is full.
fn filtered<E, Q>(
    world: &World,
    mut sheet: Sheet<'_>,
    query: Q,
    span: Span,
    local: &Local,
    (current, size): (u64, u64),
) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let before = current.saturating_sub(1).saturating_mul(size);
    let (mut read, mut fitting) = (0_usize, 0_u64);
    each::<E, Q>(world, query, span, |rows| {
        read += rows.len();
        let mut page = Vec::new();
        for row in rows.into_iter().filter(|row| local.keeps(row)) {
            if fitting >= before && fitting - before < size {
                page.push(row);
            }
            fitting += 1;
        }
        sheet.rows(&page)?;
        Ok(fitting.saturating_sub(before) <= size)
    })?;
    if read > 0 {
        local.check()?;
    }
    sheet.end()?;
    if fitting > before.saturating_add(size) {
        tell_more(world, current)?;
    }
    Ok(())
}

fn all<E, Q>(world: &World, mut sheet: Sheet<'_>, query: Q, span: Span, local: &Local) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    if sheet.left() == Some(0) {
        return sheet.end();
    }
    let mut read = 0_usize;
    each::<E, Q>(world, query, span, |mut rows| {
        read += rows.len();
        rows.retain(|row| local.keeps(row));
        sheet.rows(&rows)?;
        Ok(sheet.left() != Some(0))
    })?;
    if read > 0 {
        local.check()?;
    }
    sheet.end()
}

/// Hands out all records until `take` has enough.
fn each<E, Q>(
    world: &World,
    mut query: Q,
    span: Span,
    mut take: impl FnMut(Vec<Value>) -> anyhow::Result<bool>,
) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let mut before = HashSet::<String>::new();
    query.turn_to(1, LARGEST);
    loop {
        let Part { mut rows, total } = world.wait(world.client()?.part::<E>(&Nothing, &query))??;
        let guids: Option<Vec<_>> = rows.iter().map(|row| guid(row).map(str::to_owned)).collect();
        let Some(guids) = guids.filter(|guids| guids.iter().all(|guid| !before.contains(guid))) else {
            query.before(None);
            return by_pages::<E, Q>(world, query, span, &before, take);
        };
        let Some(last) = guids.last().cloned() else { return Ok(()) };
        let ended = total == rows.len() as u64;
        keep(&mut rows, &query, span);
        if !take(rows)? || ended {
            return Ok(());
        }
        before = guids.into_iter().collect();
        query.before(Some(last));
    }
}

/// Hands out every page but for what was handed out already. The pages drop what comes twice because others moved it on.
fn by_pages<E, Q>(
    world: &World,
    query: Q,
    span: Span,
    shown: &HashSet<String>,
    mut take: impl FnMut(Vec<Value>) -> anyhow::Result<bool>,
) -> anyhow::Result<()>
where
    E: Endpoint<Path = Nothing, Query = Q, Body = Nothing>,
    Q: Records,
{
    let mut pages = world.client()?.all::<E>(query.clone(), world.concurrency());
    while let Some(mut rows) = world.wait(pages.next())?? {
        rows.retain(|row| guid(row).is_none_or(|guid| !shown.contains(guid)));
        keep(&mut rows, &query, span);
        if !take(rows)? {
            break;
        }
    }
    Ok(())
}
