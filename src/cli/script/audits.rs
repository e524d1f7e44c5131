//! `audits.py`: the same options, requests and words.

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    argparse::{Opt, Parsed, Parser},
    listing,
    moment::{self, Between},
    python::{self, Dict, Text, Value},
    session::{Ended, Session},
};
use crate::wire::audits::words::{ALARMS, AREAS, CONNECTIONS, OPERATIONS};

/// What `audits.py` can be called with.
pub const PARSER: Parser = Parser {
    name: "audits.py",
    about: "Views the audit logs of a RustDesk server.",
    commands: &["view-conn", "view-file", "view-alarm", "view-console"],
    options: &[
        Opt::required("--url", "base URL of the API"),
        Opt::required("--token", "API token or access token"),
        Opt::text("--remote", "id of the controlled device, fuzzy, for view-conn and view-file"),
        Opt::int("--conn-type", "number of the kind of connection, for view-conn"),
        Opt::text("--device", "device, fuzzy, for view-alarm"),
        Opt::text("--operator", "name of the user, fuzzy, for view-console"),
        Opt::int("--page-size", "rows on a page, 10 if not given"),
        Opt::int("--current", "number of the page, from 1"),
        Opt::text("--created-at", "nothing older than this local time, YYYY-MM-DD HH:MM:SS"),
        Opt::int("--days-ago", "nothing older than so many days"),
    ],
};

/// The script has no words for the alarms of newer clients.
const KNOWN_ALARMS: usize = 6;

/// Runs the script at the time `now`.
pub fn run(session: &mut Session<'_>, args: &Parsed, now: DateTime<Utc>) -> Result<(), Ended> {
    let (path, filter) = match args.command {
        "view-conn" => ("/api/audits/conn", "--remote"),
        "view-file" => ("/api/audits/file", "--remote"),
        "view-alarm" => ("/api/audits/alarm", "--device"),
        "view-console" => ("/api/audits/console", "--operator"),
        command => unreachable!("{command} is not among the commands that the parser lets through"),
    };
    let page_size = args.number("--page-size").unwrap_or_else(|| Value::Int("10".into()));
    let current = args.number("--current").unwrap_or_else(|| Value::Int("1".into()));
    let mut query = vec![("pageSize", python::str(&page_size)), ("current", python::str(&current))];
    query.extend(args.get(filter).map(|value| (filter.trim_start_matches('-'), listing::fuzzy(value))));
    let kind = args.get("--conn-type").filter(|_| args.command == "view-conn");
    query.extend(kind.map(|kind| ("conn_type", kind.clone())));
    query.extend(created_at(args, now)?.map(|from| ("created_at", from)));
    let query: Vec<_> = query.iter().map(|(key, value): &(&str, Text)| (*key, value)).collect();

    let reply = session.get(path, &query)?;
    let answer = listing::listed(session, &reply)?;
    let Value::Dict(mut answer) = answer else { return Err(listing::unlike("a list", &answer)) };
    let mut key = |name: &str| answer.swap_remove(&Text::from(name));
    let total = key("total").unwrap_or_else(|| Value::Int("0".into()));
    let data = match key("data").unwrap_or_else(|| Value::List(Vec::new())) {
        data if data.is_true() => {
            let rows = listing::items(data)?.into_iter().map(|row| worded(row, args.command));
            Value::List(rows.collect::<Result<_, _>>()?)
        }
        none => none,
    };
    session.show(&Value::Dict(Dict::from_iter([
        ("data".into(), data),
        ("total".into(), total),
        ("current".into(), current),
        ("pageSize".into(), page_size),
    ])))
}

/// The lower bound in UTC. A day ago the clocks showed the same hour; a time that is given is taken at the offset of
/// today, and a text that is none is the server's to refuse.
fn created_at(args: &Parsed, now: DateTime<Utc>) -> Result<Option<Text>, Ended> {
    let offset = moment::offset(now);
    let time = if let Some(days) = args.int("--days-ago") {
        let local = now.naive_utc().checked_add_offset(offset);
        let local = TimeDelta::try_days(days).and_then(|days| local?.checked_sub_signed(days));
        let utc = local.and_then(moment::utc);
        utc.ok_or_else(|| Ended::Trouble(format!("there is no time {days} days ago")))?
    } else if let Some(text) = args.filled("--created-at") {
        let time = text.utf8().ok().and_then(|text| moment::parse(whole_seconds(text), Between::Space));
        match time.and_then(|time| moment::at_offset(time, offset)) {
            Some(time) => time,
            None => return Ok(Some(text.clone())),
        }
    } else {
        return Ok(None);
    };
    Ok(Some(format!("{}.000", moment::written(time)).into()))
}

/// Takes off a fraction of one to six digits.
fn whole_seconds(text: &str) -> &str {
    match text.split_once('.') {
        Some((whole, fraction))
            if (1..=6).contains(&fraction.len()) && fraction.bytes().all(|b| b.is_ascii_digit()) =>
        {
            whole
        }
        _ => text,
    }
}

/// Puts words where a row has numbers.
fn worded(row: Value, command: &str) -> Result<Value, Ended> {
    let Value::Dict(mut row) = row else { return Err(listing::unlike("a row of the server's list", &row)) };
    for key in ["created_at", "end_time"] {
        if let Some(time) = row.get_mut(&Text::from(key))
            && let Some(local) = moment::local(time)
        {
            *time = moment::written(local).as_str().into();
        }
    }
    match command {
        "view-conn" => match row.get_mut(&Text::from("conn_type")) {
            Some(kind) => *kind = word(kind, CONNECTIONS)?,
            None => drop(row.insert("conn_type".into(), "Not Logged In".into())),
        },
        "view-alarm" => rename(&mut row, "typ", "type", &ALARMS[..KNOWN_ALARMS])?,
        "view-console" => {
            rename(&mut row, "typ", "type", AREAS)?;
            rename(&mut row, "iop", "operation", OPERATIONS)?;
        }
        _ => {}
    }
    Ok(Value::Dict(row))
}

/// Puts the word for a number under another key, which comes last unless it was there.
fn rename(row: &mut Dict, key: &str, new: &str, words: &[&str]) -> Result<(), Ended> {
    if let Some(number) = row.get(&Text::from(key)) {
        let word = word(number, words)?;
        row.insert(new.into(), word);
        row.shift_remove(&Text::from(key));
    }
    Ok(())
}

fn word(number: &Value, words: &[&str]) -> Result<Value, Ended> {
    if matches!(number, Value::List(_) | Value::Dict(_)) {
        return Err(Ended::Trouble(format!("the server sent {} where a number stands for a word", number.kind())));
    }
    let index = number.whole().and_then(|number| usize::try_from(number).ok());
    if let Some(word) = index.and_then(|index| words.get(index)) {
        return Ok((*word).into());
    }
    let mut text = Text::from("Unknown (");
    text.push_text(&python::str(number));
    text.push_str(")");
    Ok(Value::Str(text))
}
