//! How much of an audit log is read: a page, everything within a time, or what is still to come; and how times are typed.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Days, Local, MappedLocalTime, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use clap::value_parser;
use serde_json::Value;

use crate::cli::exit::Stop;
use crate::cli::listing::Layout;
use crate::cli::period::{Period, period};
use crate::wire::audits::records::{AlarmQuery, ConnectionQuery, ConsoleQuery, FileQuery};
use crate::wire::page::Paged;

/// How many rows a page has where nobody said.
const PAGE: u64 = 10;

/// How much is shown
#[derive(Debug, clap::Args)]
pub struct Extent {
    /// Show this many rows; 10 where nothing is said
    #[arg(long, value_name = "N", value_parser = value_parser!(u64).range(1..=1000),
        conflicts_with_all = ["follow", "limit"])]
    page_size: Option<u64>,
    /// Show this page, counted from 1
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = value_parser!(u64).range(1..),
        conflicts_with_all = ["all", "follow", "limit"])]
    current: u64,
    /// Show nothing older than this local time, YYYY-MM-DD HH:MM:SS or YYYY-MM-DD, with or without seconds, or than one
    /// with its offset, as 2026-01-31T18:00:00Z
    #[arg(long, value_name = "TIME", value_parser = moment)]
    created_at: Option<DateTime<Utc>>,
    /// Show nothing older than this: 15m, 2h, 7d or 2w ago, or a time as for --created-at
    #[arg(long, value_name = "AGE|TIME", value_parser = since, conflicts_with_all = ["created_at", "days_ago"])]
    since: Option<Since>,
    /// Show one local day: YYYY-MM-DD, today or yesterday
    #[arg(long, value_name = "DAY", value_parser = day,
        conflicts_with_all = ["created_at", "days_ago", "since", "until", "follow"])]
    on: Option<Day>,
    /// Show nothing older than this many days, or than a period such as 12h or 2w
    #[arg(long, value_name = "PERIOD", value_parser = period, allow_hyphen_values = true, conflicts_with = "created_at")]
    days_ago: Option<Period>,
    /// Show only what is older than this local time, written in the same way; a day means its beginning (--on shows a day)
    #[arg(long, value_name = "TIME", value_parser = moment, conflicts_with = "follow")]
    until: Option<DateTime<Utc>>,
    /// Show every page
    #[arg(long, conflicts_with = "follow")]
    all: bool,
    /// Wait for new rows and show them as they come, oldest first, until Ctrl-C; with --created-at or --days-ago those
    /// since then come first
    #[arg(long, conflicts_with_all = ["sort", "limit"])]
    follow: bool,
    /// Keep the position in the log in this file, and continue there at the next start, without gap or repeat
    #[arg(long, value_name = "FILE", requires = "follow")]
    cursor: Option<PathBuf>,
}

/// A beginning, as it was typed.
#[derive(Clone, Copy, Debug)]
enum Since {
    Time(DateTime<Utc>),
    Ago(Period),
}

/// A local day, as it was typed.
#[derive(Clone, Copy, Debug)]
enum Day {
    Date(NaiveDate),
    /// So many days before today.
    Ago(u32),
}

/// How it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    Page { current: u64, size: u64 },
    All,
    Follow,
}

/// A span of time; the beginning is a part of it, the end is not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub from: Option<DateTime<Utc>>,
    pub until: Option<DateTime<Utc>>,
}

impl Extent {
    /// One page, all, or what comes.
    pub fn manner(&self, layout: &Layout) -> Manner {
        match (self.follow, self.all || layout.limit.is_some()) {
            (true, _) => Manner::Follow,
            (false, true) => Manner::All,
            (false, false) => Manner::Page { current: self.current, size: self.page_size.unwrap_or(PAGE) },
        }
    }

    /// The file that keeps the position.
    pub fn cursor(&self) -> Option<&Path> {
        self.cursor.as_deref()
    }

    /// The time that is asked for.
    pub fn span(&self, now: DateTime<Utc>) -> anyhow::Result<Span> {
        let local = now.with_timezone(&Local).naive_local();
        if let Some(day) = self.on {
            let date = match day {
                Day::Date(date) => Some(date),
                Day::Ago(days) => local.date().checked_sub_days(Days::new(days.into())),
            };
            let midnight = |date: NaiveDate| date.and_hms_opt(0, 0, 0).and_then(utc);
            let next = date.and_then(|date| midnight(date.succ_opt()?));
            let bounds = date.and_then(midnight).zip(next);
            let (from, until) = bounds.ok_or_else(|| Stop::usage("--on is beyond the calendar"))?;
            return Ok(Span { from: Some(from), until: Some(until) });
        }
        let from = match (self.days_ago, self.since) {
            (None, Some(Since::Time(time))) => Some(time),
            (Some(period), _) | (None, Some(Since::Ago(period))) => {
                Some(period.before(now, utc).ok_or_else(|| Stop::usage("the calendar does not go back that far"))?)
            }
            (None, None) => self.created_at,
        };
        if let (Some(from), Some(until)) = (from, self.until)
            && from >= until
        {
            return Err(Stop::usage("--until comes before the beginning: nothing lies between").into());
        }
        Ok(Span { from, until: self.until })
    }
}

/// Reads how far back to begin: an age, or a time.
fn since(text: &str) -> Result<Since, String> {
    let words = || "it is an age as 15m, 2h, 7d or 2w, or a time as 2026-01-31 18:00".to_owned();
    let text = text.trim();
    if text.ends_with(['s', 'm', 'h', 'd', 'w']) {
        return period(text).map(Since::Ago).map_err(|_| words());
    }
    moment(text).map(Since::Time).map_err(|_| words())
}

/// Reads a day.
fn day(text: &str) -> Result<Day, String> {
    match text.trim().to_lowercase().as_str() {
        "today" => Ok(Day::Ago(0)),
        "yesterday" => Ok(Day::Ago(1)),
        text => text.parse().map(Day::Date).map_err(|_| "it is a day as 2026-01-31, today or yesterday".to_owned()),
    }
}

/// Reads a time: local, or RFC 3339 with its own offset.
fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    let text = text.trim();
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Ok(time.to_utc());
    }
    let day = || text.parse::<NaiveDate>().ok().and_then(|day| day.and_hms_opt(0, 0, 0));
    let read = |form: &str| NaiveDateTime::parse_from_str(text, form).ok();
    let time = read("%Y-%m-%d %H:%M:%S%.f").or_else(|| read("%Y-%m-%d %H:%M")).or_else(day);
    time.and_then(utc).ok_or_else(|| "it is no time; one is written 2026-01-31 18:00:00".to_owned())
}

/// The moment at which clocks show a local time for the first time. One that they leave out in spring is read with the
/// offset from before.
fn utc(local: NaiveDateTime) -> Option<DateTime<Utc>> {
    match Local.from_local_datetime(&local) {
        MappedLocalTime::Single(time) | MappedLocalTime::Ambiguous(time, _) => Some(time.to_utc()),
        MappedLocalTime::None => {
            let day = TimeDelta::hours(24);
            utc(local.checked_sub_signed(day)?)?.checked_add_signed(day)
        }
    }
}

/// Writes a time as the contract has it.
pub fn written(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%d %H:%M:%S%.3f").to_string()
}

/// A query for audit records.
pub trait Records: Paged + Default {
    /// Asks for those within a time.
    fn within(&mut self, span: Span);
    /// Asks for those older than the one with this guid, or for the newest.
    fn before(&mut self, guid: Option<String>);
    /// Asks for those that came after the one with this guid, oldest first.
    fn after(&mut self, guid: Option<String>);
    /// Whether a row is one that is asked for: not every server knows every question.
    fn wants(&self, row: &Value) -> bool;
    /// Whether a row still waits for what makes it worth reading: of a connection, who was let in.
    fn waits(row: &Value) -> bool;
}

macro_rules! records {
    ($($query:ty: $wants:expr, $waits:expr);+) => {$(
        impl Records for $query {
            fn waits(row: &Value) -> bool {
                let waits: fn(&Value) -> bool = $waits;
                waits(row)
            }

            fn wants(&self, row: &Value) -> bool {
                let wants: fn(&Self, &Value) -> bool = $wants;
                wants(self, row)
            }

            fn within(&mut self, span: Span) {
                self.created_at = span.from.map(written);
                self.until = span.until.map(written);
            }

            fn before(&mut self, guid: Option<String>) {
                self.before = guid;
            }

            fn after(&mut self, guid: Option<String>) {
                self.after = guid;
            }
        }
    )+};
}
records!(
    ConnectionQuery: |query, row| query.active.is_none() || none(row, "end_time"),
        |row| none(row, "end_time") && none(row, "conn_type");
    FileQuery: |_, _| true, |_| false;
    AlarmQuery: |_, _| true, |_| false;
    ConsoleQuery: |_, _| true, |_| false
);

/// Whether a row has nothing in a column.
pub fn none(row: &Value, column: &str) -> bool {
    row.get(column).is_none_or(Value::is_null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_a_number_and_a_unit() {
        assert!(matches!(since("15m"), Ok(Since::Ago(Period::Seconds(900)))));
        assert!(matches!(since("2h"), Ok(Since::Ago(Period::Seconds(7200)))));
        assert!(matches!(since("7d"), Ok(Since::Ago(Period::Days(7)))));
        assert!(matches!(since("2w"), Ok(Since::Ago(Period::Days(14)))));
        assert!(matches!(since("2026-01-31"), Ok(Since::Time(_))));
        for text in ["", "d", "-1d", "7", "7y", "last week", "99999999999d", "4294967295w"] {
            since(text).expect_err(text);
        }
        assert!(matches!(day("Yesterday"), Ok(Day::Ago(1))));
        day("2026-02-30").expect_err("no such day");
    }

    #[test]
    fn a_time_is_local_unless_it_says_otherwise() {
        let utc = |text: &str| moment(text).map(written);
        assert_eq!(utc("2026-01-31T18:00:00.5+02:00").as_deref(), Ok("2026-01-31 16:00:00.500"));
        assert_eq!(utc("2026-01-31 18:00"), utc("2026-01-31 18:00:00"));
        for text in ["2026-01-31 18:00:00", "2026-01-31 18:00:00.25", "2026-01-31", " 2026-01-31 18:00:00 "] {
            let local = moment(text).expect(text).with_timezone(&Local).naive_local();
            assert!(local.to_string().starts_with("2026-01-31"), "{text}: {local}");
        }
        for text in ["", "yesterday", "2026-13-01", "2026-01-31 25:00:00", "18:00:00"] {
            moment(text).expect_err(text);
        }
    }
}
