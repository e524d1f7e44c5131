//! `user_group.py`, also called `user-groups.py`: the same options, requests and words.

use super::{
    argparse::{Opt, Parsed, Parser},
    groups::{self, Groups},
    listing::{self, field},
    python::{self, Text, Value},
    session::{Ended, Session},
};
use crate::client::Method;

/// What `user_group.py` can be called with.
pub const PARSER: Parser = Parser {
    name: "user_group.py",
    about: "Views and manages the user groups of a RustDesk server.",
    commands: &["view", "add", "update", "delete", "view-users", "add-users"],
    options: &[
        Opt::required("--url", "base URL of the API"),
        Opt::required("--token", "API token or access token"),
        Opt::text("--name", "name of the group, exact; several between commas, for delete"),
        Opt::text("--new-name", "new name of the group, for update"),
        Opt::text("--note", "note, for add and update"),
        Opt::text("--accessed-from", "who may reach the group, a JSON array of {\"type\": 0|2, \"name\": …}"),
        Opt::text("--access-to", "what the group may reach, a JSON array of {\"type\": 0|1, \"name\": …}"),
        Opt::text("--users", "names of users between commas, for add-users"),
        Opt::text("--user-name", "name of the user, fuzzy, for view-users"),
    ],
};

const GROUPS: Groups = Groups {
    path: "/api/user-groups",
    rules: &[("--accessed-from", "allowed_incomings"), ("--access-to", "allowed_outgoings")],
};

/// Runs the script.
pub fn run(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    match args.command {
        "view" => GROUPS.view(session, args),
        "add" => GROUPS.add(session, args),
        "update" => GROUPS.update(session, args),
        "delete" => GROUPS.delete(session, args),
        "view-users" => groups::view_members(
            session,
            "/api/users",
            ("group_name", args.get("--name")),
            &[("name", args.get("--user-name"))],
        ),
        "add-users" => match (args.filled("--name"), args.filled("--users")) {
            (Some(group), Some(users)) => add_users(session, group, &listing::parted(users)),
            _ => Err(session.error(&[&"--name and --users are required".into()])),
        },
        command => unreachable!("{command} is not among the commands that the parser lets through"),
    }
}

/// Moves the users into the group that can be found; what could not is said behind the count.
fn add_users(session: &mut Session<'_>, name: &Text, users: &[Text]) -> Result<(), Ended> {
    let group = GROUPS.found(session, name)?;
    let (mut guids, mut faults) = (Vec::new(), Text::default());
    for user in users {
        let fault = match look_up(session, user)? {
            Ok(guid) => {
                guids.push(guid);
                continue;
            }
            Err(fault) => fault,
        };
        faults.push_str(if faults.is_empty() { "" } else { "; " });
        faults.push_text(user);
        faults.push_str(": ");
        faults.push_text(&fault);
    }
    if guids.is_empty() {
        let between = if faults.is_empty() { "" } else { ". " };
        return Err(session.error(&[&"No valid users found".into(), &between.into(), &faults]));
    }
    let mut done = Text::from(format!("Success: Added {} user(s) to group '", guids.len()));
    done.push_text(name);
    done.push_str("'");
    let reply = session.mutate(Method::POST, &GROUPS.one(&group, ""), Some(&Value::List(guids)))?;
    listing::outcome(session, &reply)?;
    if !faults.is_empty() {
        done.push_str(" (with errors: ");
        done.push_text(&faults);
        done.push_str(")");
    }
    session.print(&[&Value::Str(done)])
}

/// The guid of the user with exactly this name, or why there is none.
fn look_up(session: &mut Session<'_>, name: &Text) -> Result<Result<Value, Text>, Ended> {
    let reply = session.get("/api/users", &[("name", name), ("pageSize", &groups::PAGE.to_string().into())])?;
    if reply.status != 200 {
        return Ok(Err(format!("HTTP {}", reply.status).into()));
    }
    let answer = listing::json(&reply)?;
    if let Some(error) = answer.get("error") {
        return Ok(Err(python::str(error)));
    }
    let Value::Dict(mut answer) = answer else { return Err(listing::unlike("a list", &answer)) };
    let rows = answer.swap_remove(&Text::from("data")).unwrap_or_else(|| Value::List(Vec::new()));
    match listing::named(listing::items(rows)?, "name", name)? {
        Some(user) => field(&user, "guid").cloned().map(Ok),
        None => Ok(Err("User not found".into())),
    }
}
