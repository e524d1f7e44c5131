//! How many log records there are from before a time, for who is about to have them deleted.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::extent::{Records, Span};
use crate::cli::world::World;
use crate::client::{Client, ClientError};
use crate::wire::audits::records::COUNTED;
use crate::wire::audits::{ListAlarmAudits, ListConnectionAudits, ListConsoleAudits, ListFileAudits};
use crate::wire::endpoint::{Endpoint, Nothing};
use crate::wire::page::Paged;

/// How many there are, in words; the server does not count beyond a limit. `None` if it does not tell.
pub fn counted(world: &World, time: DateTime<Utc>) -> anyhow::Result<Option<(u64, String)>> {
    let client = world.client()?;
    let all = async {
        let totals = [
            total::<ListConnectionAudits>(client, time).await?,
            total::<ListFileAudits>(client, time).await?,
            total::<ListAlarmAudits>(client, time).await?,
            total::<ListConsoleAudits>(client, time).await?,
        ];
        Ok::<_, ClientError>(totals)
    };
    let Ok(totals) = world.wait(all)? else { return Ok(None) };
    let Some(count) = totals.iter().copied().sum::<Option<u64>>() else { return Ok(None) };
    let least = if totals.iter().flatten().any(|total| *total > COUNTED) { "at least " } else { "" };
    let records = if count == 1 { "record" } else { "records" };
    Ok(Some((count, format!("{least}{count} log {records}"))))
}

async fn total<E>(client: &Client, time: DateTime<Utc>) -> Result<Option<u64>, ClientError>
where
    E: Endpoint<Path = Nothing, Body = Nothing, Query: Records>,
{
    let mut query = E::Query::default();
    query.within(Span { from: None, until: Some(time) });
    query.turn_to(1, 1);
    let answer = client.ask::<E>(&Nothing, &query, &Nothing).await?;
    Ok(answer.get("total").and_then(Value::as_u64))
}
