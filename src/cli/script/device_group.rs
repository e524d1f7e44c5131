//! `device_group.py`, also called `device-groups.py`: the same options, requests and words, and the command
//! `accessible`, which its documentation has.

use super::{
    argparse::{Opt, Parsed, Parser},
    groups::{self, Groups},
    listing,
    python::{Text, Value},
    session::{Ended, Session},
};
use crate::client::Method;

/// What `device_group.py` can be called with.
pub const PARSER: Parser = Parser {
    name: "device_group.py",
    about: "Views and manages the device groups of a RustDesk server.",
    commands: &["view", "add", "update", "delete", "view-devices", "add-devices", "remove-devices", "accessible"],
    options: &[
        Opt::required("--url", "base URL of the API"),
        Opt::required("--token", "API token or access token"),
        Opt::text("--name", "name of the group, exact; several between commas, for delete"),
        Opt::text("--new-name", "new name of the group, for update"),
        Opt::text("--note", "note, for add and update"),
        Opt::text("--accessed-from", "who may reach the group, a JSON array of {\"type\": 0|2, \"name\": …}"),
        Opt::text("--ids", "ids of devices between commas, for add-devices and remove-devices"),
        Opt::text("--id", "id of the device, fuzzy, for view-devices"),
        Opt::text("--device-name", "name of the device, fuzzy, for view-devices"),
        Opt::text("--user-name", "name of the owner, fuzzy, for view-devices"),
        Opt::text("--device-username", "who is signed in on the device, fuzzy, for view-devices"),
    ],
};

const GROUPS: Groups = Groups { path: "/api/device-groups", rules: &[("--accessed-from", "allowed_incomings")] };

/// Runs the script.
pub fn run(session: &mut Session<'_>, args: &Parsed) -> Result<(), Ended> {
    match args.command {
        "view" => GROUPS.view(session, args),
        "add" => GROUPS.add(session, args),
        "update" => GROUPS.update(session, args),
        "delete" => GROUPS.delete(session, args),
        "view-devices" => {
            let fuzzy = [
                ("id", args.get("--id")),
                ("device_name", args.get("--device-name")),
                ("user_name", args.get("--user-name")),
                ("device_username", args.get("--device-username")),
            ];
            groups::view_members(session, "/api/devices", ("device_group_name", args.get("--name")), &fuzzy)
        }
        "add-devices" => with_devices(session, args, Method::POST, ""),
        "remove-devices" => with_devices(session, args, Method::DELETE, "/devices"),
        "accessible" => {
            let rows = listing::rows(session, "/api/device-group/accessible", &[], groups::PAGE, |_| Ok(true))?;
            session.show(&Value::List(rows))
        }
        command => unreachable!("{command} is not among the commands that the parser lets through"),
    }
}

/// Sends the ids of devices to a group. That there is no such group is said, and is no failure.
fn with_devices(session: &mut Session<'_>, args: &Parsed, method: Method, after: &str) -> Result<(), Ended> {
    let (Some(name), Some(ids)) = (args.filled("--name"), args.filled("--ids")) else {
        return Err(session.error(&[&"--name and --ids are required for add/remove devices".into()]));
    };
    let Some(group) = GROUPS.find(session, name)? else {
        let missing: Text = groups::missing(name);
        return session.print(&[&Value::Str(missing)]);
    };
    let ids = listing::parted(ids).into_iter().map(Value::Str).collect();
    let reply = session.mutate(method, &GROUPS.one(&group, after), Some(&Value::List(ids)))?;
    let answer = listing::outcome(session, &reply)?;
    session.print(&[&answer])
}
