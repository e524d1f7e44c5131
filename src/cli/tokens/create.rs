//! `tokens create`. The token goes to standard output, this once.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, SecondsFormat, TimeDelta, Utc};
use serde_json::Value;

use crate::cli::output::{Format, one};
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::permission::{Level, Permissions};
use crate::wire::tokens::{NewApiToken, NewToken};

/// Make an API token and show it once
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Example:
  A token for a nightly job that cleans up devices, kept where only the job can read it
    (umask 077; rustdesk-admin tokens create --name nightly --permissions device=rw --expires 90d > token)")]
pub struct Args {
    /// Call it this
    #[arg(long)]
    name: String,
    /// Allow this much: device, audit, user, group, strategy or address_book, each r or rw
    #[arg(long, value_name = "AREA=LEVEL", value_delimiter = ',', required = true, value_parser = permission)]
    permissions: Vec<(String, Level)>,
    /// Let it end after so many days (90d), or at a time (2027-01-31, or RFC 3339)
    #[arg(long, value_name = "WHEN", value_parser = end)]
    expires: Option<End>,
}

#[derive(Clone, Copy, Debug)]
enum End {
    After(TimeDelta),
    At(DateTime<Utc>),
}

/// Runs `tokens create`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut permissions = Permissions::default();
    for (area, level) in args.permissions {
        let place = match area.as_str() {
            "device" => &mut permissions.device,
            "audit" => &mut permissions.audit,
            "user" => &mut permissions.user,
            "group" => &mut permissions.group,
            "strategy" => &mut permissions.strategy,
            _ => &mut permissions.address_book,
        };
        *place = level;
    }
    let expires_at = args.expires.map(|end| match end {
        End::After(days) => DateTime::<Utc>::from(std::time::SystemTime::now()) + days,
        End::At(time) => time,
    });
    let name = args.name;
    if world.options.dry_run {
        world.ui.data(&format!("Would make token {}\n", clean(&name)))?;
        return Ok(());
    }
    let body = NewToken {
        name: name.clone(),
        permissions,
        expires_at: expires_at.map(|time| time.to_rfc3339_opts(SecondsFormat::Millis, true)),
    };
    let answer = world
        .wait(world.client()?.ask::<NewApiToken>(&Nothing, &NoQuery {}, &body))?
        .with_context(|| format!("make token {name}"))?;
    match answer.get("token").and_then(Value::as_str) {
        Some(token) if world.format()? == Format::Table => world.ui.data(&format!("{}\n", clean(token)))?,
        _ => one(world, &answer)?,
    }
    world.ui.flush()?;
    world.ui.status(&format!("Made token {name}; it is not shown again"));
    Ok(())
}

fn permission(text: &str) -> Result<(String, Level), String> {
    const AREAS: [&str; 6] = ["device", "audit", "user", "group", "strategy", "address_book"];
    let (area, level) = text.split_once('=').ok_or("it has the form AREA=LEVEL, as device=rw")?;
    let area = area.replace('-', "_");
    if !AREAS.contains(&area.as_str()) {
        return Err(format!("no such area; there are {}", AREAS.join(", ")));
    }
    match level {
        "r" => Ok((area, Level::Read)),
        "rw" => Ok((area, Level::Write)),
        "none" => Ok((area, Level::None)),
        _ => Err("the level is r, rw or none".into()),
    }
}

fn end(text: &str) -> Result<End, String> {
    if let Some(days) = text.strip_suffix('d').and_then(|days| days.parse::<u32>().ok()) {
        return Ok(End::After(TimeDelta::days(i64::from(days))));
    }
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Ok(End::At(day.and_hms_opt(0, 0, 0).unwrap_or_default().and_utc()));
    }
    DateTime::parse_from_rfc3339(text)
        .map(|time| End::At(time.to_utc()))
        .map_err(|_| "it is a number of days (90d), a day (2027-01-31) or an RFC 3339 time".into())
}
