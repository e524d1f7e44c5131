//! How permissions and the end of a token are typed, for every command that makes tokens. What they mean is in `wire`.

use chrono::{DateTime, NaiveDate, Utc};

use super::period::period;
use crate::wire::permission::{Area, Level, Permissions};

/// The areas as they are typed.
#[cfg(feature = "admin")]
pub const AREAS: [&str; 7] = ["device", "audit", "user", "group", "strategy", "address_book", "all"];

/// The levels as they are typed.
#[cfg(feature = "admin")]
pub const LEVELS: [&str; 3] = ["r", "rw", "none"];

/// A level for one area, or for all of them.
#[derive(Clone, Debug)]
pub struct Grant {
    areas: Vec<Area>,
    level: Level,
}

/// Reads one grant, as in `device=rw`.
pub fn grant(text: &str) -> Result<Grant, String> {
    let (area, level) = text.split_once('=').ok_or("it has the form AREA=LEVEL, as device=rw")?;
    let areas = match area.replace('-', "_").as_str() {
        "device" => vec![Area::Device],
        "audit" => vec![Area::AuditLog],
        "user" => vec![Area::User],
        "group" => vec![Area::Group],
        "strategy" => vec![Area::Strategy],
        "address_book" => vec![Area::AddressBook],
        "all" => Area::ALL.to_vec(),
        _ => return Err("no such area; there are device, audit, user, group, strategy, address_book and all".into()),
    };
    let level = match level {
        "r" => Level::Read,
        "rw" => Level::Write,
        "none" => Level::None,
        _ => return Err("the level is r, rw or none".into()),
    };
    Ok(Grant { areas, level })
}

/// Puts grants together; a later one goes before an earlier.
pub fn together(grants: &[Grant]) -> Permissions {
    let mut permissions = Permissions::default();
    for grant in grants {
        grant.areas.iter().for_each(|area| permissions.set(*area, grant.level));
    }
    permissions
}

/// Reads how long an old secret still works, in seconds. The unit is part of it.
#[cfg(feature = "admin")]
pub fn overlap(text: &str) -> Result<u32, String> {
    let has_unit = text.trim().ends_with(|character: char| character.is_ascii_alphabetic());
    let period = period(text).ok().filter(|_| has_unit);
    let seconds = period.and_then(|period| u32::try_from(period.length().num_seconds()).ok());
    seconds.filter(|seconds| *seconds > 0).ok_or_else(|| "it is a number with a unit: 30m, 24h or 7d".to_owned())
}

/// Reads the time at which something ends: a period from now, a day, or a time.
pub fn end(text: &str) -> Result<DateTime<Utc>, String> {
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Ok(day.and_hms_opt(0, 0, 0).unwrap_or_default().and_utc());
    }
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Ok(time.to_utc());
    }
    let now = DateTime::<Utc>::from(std::time::SystemTime::now());
    let period = period(text).map_err(|fault| format!("{fault}; or a day (2027-01-31) or an RFC 3339 time"))?;
    period.after(now).ok_or_else(|| "this period is too long".to_owned())
}
