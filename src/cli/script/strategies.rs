//! `strategies.py`: the same options, requests and words.

use super::{
    argparse::{Opt, Parsed, Parser},
    listing,
    python::{Dict, Text, Value},
    session::{Ended, Session},
};
use crate::client::Method;

/// What `strategies.py` can be called with.
pub const PARSER: Parser = Parser {
    name: "strategies.py",
    about: "Views the strategies of a RustDesk server and says for whom they hold.",
    commands: &["list", "view", "enable", "disable", "assign", "unassign"],
    options: &[
        Opt::required("--url", "base URL of the API"),
        Opt::required("--token", "API token or access token"),
        Opt::text("--name", "name of the strategy, exact"),
        Opt::text("--guid", "guid of the strategy, for view"),
        Opt::text("--peers", "ids or guids of devices between commas, for assign and unassign"),
        Opt::text("--users", "names or guids of users between commas, for assign and unassign"),
        Opt::text("--device-groups", "names or guids of device groups between commas, for assign and unassign"),
    ],
};

const STRATEGIES: &str = "/api/strategies";

/// What a strategy can be assigned to.
struct Target {
    option: &'static str,
    /// The key in the request's body.
    sent: &'static str,
    path: &'static str,
    /// The key by which one is found.
    key: &'static str,
    called: &'static str,
}

const TARGETS: [Target; 3] = [
    Target { option: "--peers", sent: "peers", path: "/api/devices", key: "id", called: "Device" },
    Target { option: "--users", sent: "users", path: "/api/users", key: "name", called: "User" },
    Target {
        option: "--device-groups",
        sent: "groups",
        path: "/api/device-groups",
        key: "name",
        called: "Device group",
    },
];

/// Runs the script.
pub fn run(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    match args.command {
        "list" => {
            let strategies = ask(session, STRATEGIES, &[])?;
            session.show(&strategies)
        }
        "view" => view(session, args),
        "enable" => switch(session, args, true),
        "disable" => switch(session, args, false),
        "assign" => assign(session, args),
        "unassign" => {
            let (body, count) = targets(session, args, Dict::new())?;
            send(session, &body)?;
            session.say(&format!("Success: Unassigned strategy from {count} target(s)"))
        }
        command => unreachable!("{command} is not among the commands that the parser lets through"),
    }
}

fn view(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    let guid = match (args.filled("--guid"), args.filled("--name")) {
        (Some(guid), _) => Value::Str(guid.clone()),
        (None, Some(name)) => find(session, name)?,
        (None, None) => return Err(session.error(&[&"--name or --guid is required for view command".into()])),
    };
    let strategy = ask(session, &listing::path(&format!("{STRATEGIES}/"), &guid, ""), &[])?;
    session.show(&strategy)
}

fn switch(session: &mut Session<'_>, args: &Parsed, on: bool) -> Result<(), Ended> {
    let name = listing::name(session, args)?;
    let guid = find(session, name)?;
    let path = listing::path(&format!("{STRATEGIES}/"), &guid, "/status");
    let reply = session.mutate(Method::PUT, &path, Some(&Value::Bool(on)))?;
    listing::outcome(session, &reply)?;
    session.say("Success")
}

fn assign(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    let name = listing::name(session, args)?;
    some_target(session, args)?;
    let guid = find(session, name)?;
    let (body, count) = targets(session, args, Dict::from_iter([("strategy".into(), guid)]))?;
    send(session, &body)?;
    let mut done = Text::from("Success: Assigned strategy '");
    done.push_text(name);
    done.push_str(&format!("' to {count} target(s)"));
    session.print(&[&Value::Str(done)])
}

/// Adds the guids of all targets to a body and counts them.
fn targets(session: &mut Session<'_>, args: &Parsed, mut body: Dict) -> Result<(Value, usize), Ended> {
    some_target(session, args)?;
    let mut count = 0;
    for target in &TARGETS {
        let mut guids = Vec::new();
        for one in args.get(target.option).map(listing::parted).unwrap_or_default() {
            guids.push(if is_guid(&one) { Value::Str(one) } else { look_up(session, target, &one)? });
        }
        count += guids.len();
        body.insert(target.sent.into(), Value::List(guids));
    }
    Ok((Value::Dict(body), count))
}

fn some_target(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    if TARGETS.iter().any(|target| args.filled(target.option).is_some()) {
        return Ok(());
    }
    Err(session.error(&[&"at least one of --peers, --users, or --device-groups is required".into()]))
}

fn send(session: &mut Session<'_>, body: &Value) -> Result<(), Ended> {
    let reply = session.mutate(Method::POST, &format!("{STRATEGIES}/assign"), Some(body))?;
    listing::outcome(session, &reply).map(drop)
}

/// The guid of the strategy with a name, or the end of the run.
fn find(session: &mut Session<'_>, name: &Text) -> Result<Value, Ended> {
    let strategies = ask(session, STRATEGIES, &[])?;
    match named(strategies, "name", name)? {
        Some(strategy) => Ok(strategy.get("guid").cloned().unwrap_or(Value::None)),
        None => Err(absent(session, "Strategy", name)),
    }
}

/// The guid of a target that was not given by its guid, or the end of the run.
fn look_up(session: &mut Session<'_>, target: &Target, one: &Text) -> Result<Value, Ended> {
    let answer = ask(session, target.path, &[(target.key, one), ("pageSize", &"50".into())])?;
    let rows = match answer {
        Value::Dict(mut answer) => answer.swap_remove(&Text::from("data")).unwrap_or(Value::None),
        answer if !answer.is_true() => Value::None,
        answer => return Err(listing::unlike("a list", &answer)),
    };
    let found = named(rows, target.key, one)?;
    match found.and_then(|row| row.get("guid").filter(|guid| guid.is_true()).cloned()) {
        Some(guid) => Ok(guid),
        None => Err(absent(session, target.called, one)),
    }
}

/// The first row whose key has exactly this value; whatever is empty or zero is taken for no rows.
fn named(rows: Value, key: &str, value: &Text) -> Result<Option<Value>, Ended> {
    if rows.is_true() { listing::named(listing::items(rows)?, key, value) } else { Ok(None) }
}

fn ask(session: &mut Session<'_>, path: &str, query: &[(&str, &Text)]) -> Result<Value, Ended> {
    let reply = session.get(path, query)?;
    listing::outcome(session, &reply)
}

fn absent(session: &mut Session<'_>, what: &str, name: &Text) -> Ended {
    session.error(&[&format!("{what} '").into(), name, &"' not found".into()])
}

/// Tells whether a text has the shape of a guid; what its characters are does not matter.
fn is_guid(text: &Text) -> bool {
    text.codes().count() == 36 && text.bytes().iter().filter(|byte| **byte == b'-').count() == 4
}
