//! `devices.py`: the same options, requests and words.

use chrono::{DateTime, Utc};

use super::{
    argparse::{Opt, Parsed, Parser},
    listing::{self, field},
    moment::{self, Between},
    python::{self, Dict, Text, Value},
    session::{Ended, Session},
};
use crate::client::Method;

/// What `devices.py` can be called with.
pub const PARSER: Parser = Parser {
    name: "devices.py",
    about: "Views and manages the devices of a RustDesk server.",
    commands: &["view", "disable", "enable", "delete", "assign"],
    options: &[
        Opt::required("--url", "base URL of the API"),
        Opt::required("--token", "API token or access token"),
        Opt::text("--id", "id of the device, fuzzy"),
        Opt::text("--device_name", "name of the device, fuzzy"),
        Opt::text("--user_name", "name of the owner, fuzzy"),
        Opt::text("--group_name", "name of the owner's user group, fuzzy"),
        Opt::text("--device_group_name", "name of the device's group, fuzzy"),
        Opt::text("--assign_to", "TYPE=VALUE, for assign; an empty value takes the assignment away"),
        Opt::int("--offline_days", "days since the device was last online, at least"),
    ],
};

const ASSIGNABLE: [&str; 7] =
    ["ab", "strategy_name", "user_name", "device_group_name", "note", "device_username", "device_name"];

/// Runs the script at the time `now`.
pub fn run(session: &mut Session<'_>, args: &Parsed, now: DateTime<Utc>) -> Result<(), Ended> {
    let filters = ["--id", "--device_name", "--user_name", "--group_name", "--device_group_name"];
    let filters =
        filters.iter().filter_map(|name| Some((name.trim_start_matches('-'), listing::fuzzy(args.get(name)?))));
    let filters: Vec<_> = filters.collect();
    let days = args.int("--offline_days");
    let keep = |device: &Value| days.map_or(Ok(true), |days| Ok(days_offline(device, now)? >= days));
    let devices = listing::rows(session, "/api/devices", &filters, 30, keep)?;
    if args.command == "view" {
        return devices.iter().try_for_each(|device| session.print(&[device]));
    }
    session.confirm(devices.len(), "devices", args.command)?;
    match args.command {
        "disable" => each(session, &devices, "Disable", Method::POST, "/disable"),
        "enable" => each(session, &devices, "Enable", Method::POST, "/enable"),
        "delete" => each(session, &devices, "Delete", Method::DELETE, ""),
        "assign" => {
            let to = args.get("--assign_to").ok_or_else(|| Ended::trouble("assign needs --assign_to TYPE=VALUE"))?;
            match halves(to) {
                Some((kind, value)) => assign(session, &devices, &kind, &value),
                None => session.say("Invalid assign_to format, it must be <type>=<value>"),
            }
        }
        command => unreachable!("{command} is not among the commands that the parser lets through"),
    }
}

fn each(session: &mut Session<'_>, devices: &[Value], verb: &str, method: Method, after: &str) -> Result<(), Ended> {
    for device in devices {
        let (guid, id) = (field(device, "guid")?, field(device, "id")?);
        session.print(&[&verb.into(), id])?;
        let reply = session.mutate(method.clone(), &listing::path("/api/devices/", guid, after), None)?;
        let answer = listing::answered(session, &reply)?;
        session.print(&[&answer])?;
    }
    Ok(())
}

/// Takes `TYPE=VALUE` apart at the first equals sign.
fn halves(text: &Text) -> Option<(Text, Text)> {
    let mut codes = text.codes();
    let (mut kind, mut value) = (Text::default(), Text::default());
    loop {
        match codes.next()? {
            0x3d => break,
            code => kind.push(code),
        }
    }
    codes.for_each(|code| value.push(code));
    Some((kind, value))
}

fn assign(session: &mut Session<'_>, devices: &[Value], kind: &Text, value: &Text) -> Result<(), Ended> {
    let (kind, value) = (Value::Str(kind.clone()), Value::Str(value.clone()));
    for device in devices {
        let (guid, id) = (field(device, "guid")?, field(device, "id")?);
        session.print(&[&"assign".into(), id, &kind, &value])?;
        if !ASSIGNABLE.iter().any(|name| kind == Value::from(*name)) {
            session.say(&format!("Invalid type, it must be one of: {}", ASSIGNABLE.join(", ")))?;
            session.say("None")?;
            continue;
        }
        let body = Dict::from_iter([("type".into(), kind.clone()), ("value".into(), value.clone())]);
        let path = listing::path("/api/devices/", guid, "/assign");
        let reply = session.mutate(Method::POST, &path, Some(&Value::Dict(body)))?;
        let answer = listing::answered(session, &reply)?;
        session.print(&[&answer])?;
    }
    Ok(())
}

/// Whole days since the device was last online.
fn days_offline(device: &Value, now: DateTime<Utc>) -> Result<i64, Ended> {
    let unreadable = || {
        let shown = device.get("last_online").map_or_else(|| "missing".into(), python::repr);
        Ended::Trouble(format!("cannot tell how long a device was offline: its last_online is {shown}"))
    };
    let Some(Value::Str(text)) = device.get("last_online") else { return Err(unreadable()) };
    let text = text.utf8().map_err(|_| unreadable())?;
    let last_online = text.split('.').next().unwrap_or(text);
    let last_online = moment::parse(last_online, Between::T).ok_or_else(unreadable)?;
    // Python's days are rounded down, those of a time to come as well.
    let offline = now.naive_utc() - last_online;
    let days = offline.num_days();
    Ok(if offline < chrono::Duration::days(days) { days - 1 } else { days })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(last_online: Value) -> Option<i64> {
        let now = "2026-11-22T12:00:00Z".parse().expect("a time");
        let device = Value::Dict(Dict::from_iter([("last_online".into(), last_online)]));
        days_offline(&device, now).ok()
    }

    #[test]
    fn days_offline_are_whole_days_rounded_down() {
        assert_eq!(days("2026-11-21T12:00:00.000Z".into()), Some(1));
        assert_eq!(days("2026-11-21T12:00:01.000Z".into()), Some(0));
        assert_eq!(days("2026-11-22T12:00:01.000Z".into()), Some(-1));
        assert_eq!(days("2026-1-2T3:4:5.9Z".into()), Some(324));
    }

    #[test]
    fn a_time_without_a_fraction_and_no_time_are_refused() {
        let refused = ["2026-11-21T12:00:00Z", "", "2026-11-21", "2026-11-21T12:00:60.0Z", "26-11-21T12:00:00.0Z"];
        assert!(refused.iter().all(|text| days((*text).into()).is_none()));
        assert_eq!(days(Value::None), None);
    }

    #[test]
    fn an_assignment_is_parted_at_the_first_equals_sign() {
        assert_eq!(halves(&"note=a=b".into()), Some(("note".into(), "a=b".into())));
        assert_eq!(halves(&"note=".into()), Some(("note".into(), "".into())));
        assert_eq!(halves(&"note".into()), None);
    }
}
