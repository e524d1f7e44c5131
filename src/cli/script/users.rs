//! `users.py`: the same options, requests and words.

use super::{
    argparse::{Opt, Parsed, Parser},
    listing::{self, field},
    python::{self, Dict, Text, Value},
    session::{DEPTH, Ended, Reply, Session},
};
use crate::client::Method;

/// What `users.py` can be called with.
pub const PARSER: Parser = Parser {
    name: "users.py",
    about: "Views and manages the users of a RustDesk server.",
    commands: &[
        "view",
        "disable",
        "enable",
        "delete",
        "new",
        "invite",
        "enable-2fa-enforce",
        "disable-2fa-enforce",
        "disable-email-verification",
        "reset-2fa",
        "force-logout",
    ],
    options: &[
        Opt::required("--url", "base URL of the API"),
        Opt::required("--token", "API token or access token"),
        Opt::text("--name", "name of the user, fuzzy as a filter"),
        Opt::text("--group_name", "name of the user's group, fuzzy as a filter"),
        Opt::text("--email", "e-mail address, for new and invite"),
        Opt::text("--password", "password, for new"),
        Opt::text("--note", "note, for new and invite"),
        Opt::text("--web-console-url", "URL of the web console, for enable-2fa-enforce"),
    ],
};

/// Runs the script.
pub fn run(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    match args.command {
        "new" => {
            let body = body(session, args, &["--name", "--password", "--group_name"], &["--email", "--note"])?;
            succeed(session, Method::POST, "/api/users", Some(body), "User created")
        }
        "invite" => {
            let body = body(session, args, &["--email", "--name", "--group_name"], &["--note"])?;
            succeed(session, Method::POST, "/api/users/invite", Some(body), "Invitation sent")
        }
        _ => on_users(session, args),
    }
}

/// Makes the body of a creation; what is required may not be empty either, and what is empty is left out.
fn body(session: &mut Session<'_>, args: &Parsed, required: &[&str], optional: &[&str]) -> Result<Value, Ended> {
    let given = |name: &&&str| args.get(name).filter(|value| !value.is_empty());
    if required.iter().any(|name| given(&name).is_none()) {
        let text = format!("{} are required for {} command", required.join(" and "), args.command);
        return Err(session.error(&[&text.into()]));
    }
    let pairs = required.iter().chain(optional);
    let pairs = pairs.filter_map(|name| Some((name.trim_start_matches('-').into(), Value::Str(given(&name)?.clone()))));
    Ok(Value::Dict(Dict::from_iter(pairs)))
}

fn on_users(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    let filters = [("name", args.get("--name")), ("group_name", args.get("--group_name"))];
    let filters: Vec<_> = filters.into_iter().filter_map(|(key, value)| Some((key, listing::fuzzy(value?)))).collect();
    let users = listing::rows(session, "/api/users", &filters, 30, |_| Ok(true))?;
    if users.is_empty() {
        return session.say("Found 0 users");
    }
    if args.command == "view" {
        return users.iter().try_for_each(|user| session.print(&[user]));
    }
    session.confirm(users.len(), "users", args.command)?;
    match args.command {
        "disable" => each(session, &users, "Disable", Method::POST, "/disable"),
        "enable" => each(session, &users, "Enable", Method::POST, "/enable"),
        "delete" => each(session, &users, "Delete", Method::DELETE, ""),
        "enable-2fa-enforce" => {
            let Some(url) = args.get("--web-console-url").filter(|url| !url.is_empty()) else {
                return Err(session.error(&[&"--web-console-url is required for enable-2fa-enforce".into()]));
            };
            enforce(session, &users, true, url)
        }
        "disable-2fa-enforce" => {
            let none = Text::default();
            enforce(session, &users, false, args.get("--web-console-url").unwrap_or(&none))
        }
        "disable-email-verification" => verification(session, &users, "email", "Disabled email verification"),
        "reset-2fa" => verification(session, &users, "2fa", "Reset 2FA"),
        "force-logout" => {
            let done = counted("Force logout", &users);
            succeed(session, Method::POST, "/api/users/force-logout", Some(guids(&users, [])?), &done)
        }
        command => unreachable!("{command} is not among the commands that the parser lets through"),
    }
}

fn each(session: &mut Session<'_>, users: &[Value], verb: &str, method: Method, after: &str) -> Result<(), Ended> {
    for user in users {
        let (guid, name) = (field(user, "guid")?, field(user, "name")?);
        session.print(&[&verb.into(), name])?;
        let reply = session.mutate(method.clone(), &listing::path("/api/users/", guid, after), None)?;
        check(session, &reply)?;
        session.say("Success")?;
    }
    Ok(())
}

fn enforce(session: &mut Session<'_>, users: &[Value], enforce: bool, url: &Text) -> Result<(), Ended> {
    let body = guids(users, [("enforce", Value::Bool(enforce)), ("url", Value::Str(url.clone()))])?;
    let done = if enforce { "Enabled 2FA enforcement" } else { "Disabled 2FA enforcement" };
    succeed(session, Method::PUT, "/api/users/tfa/totp/enforce", Some(body), &counted(done, users))
}

fn verification(session: &mut Session<'_>, users: &[Value], kind: &str, done: &str) -> Result<(), Ended> {
    let body = guids(users, [("type", kind.into())])?;
    succeed(session, Method::PUT, "/api/users/disable_login_verification", Some(body), &counted(done, users))
}

fn guids<const N: usize>(users: &[Value], rest: [(&str, Value); N]) -> Result<Value, Ended> {
    let guids: Result<Vec<_>, _> = users.iter().map(|user| field(user, "guid").cloned()).collect();
    let mut body = Dict::from_iter([("user_guids".into(), Value::List(guids?))]);
    body.extend(rest.into_iter().map(|(key, value)| (key.into(), value)));
    Ok(Value::Dict(body))
}

fn counted(done: &str, users: &[Value]) -> String {
    format!("{done} for {} user(s)", users.len())
}

fn succeed(
    session: &mut Session<'_>,
    method: Method,
    path: &str,
    body: Option<Value>,
    done: &str,
) -> Result<(), Ended> {
    let reply = session.mutate(method, path, body.as_ref())?;
    check(session, &reply)?;
    session.say(&format!("Success: {done}"))
}

/// Ends the run where a mutation's answer is an error; what else it says is not shown.
fn check(session: &mut Session<'_>, reply: &Reply) -> Result<(), Ended> {
    if reply.status != 200 {
        return Err(session.error(&[&reply.refusal(": ")]));
    }
    match reply.json(DEPTH - 1)?.as_ref().and_then(|answer| answer.get("error")) {
        Some(error) => Err(session.error(&[&python::str(error)])),
        None => Ok(()),
    }
}
