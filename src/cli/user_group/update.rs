//! `user-group update`.

use clap::builder::NonEmptyStringValueParser;

use super::{UserGroups, by, foreseen};
use crate::cli::bulk::{self, Act};
use crate::cli::clear;
use crate::cli::exit::Stop;
use crate::cli::named;
use crate::cli::rules::{self, Rules};
use crate::cli::world::World;
use crate::wire::endpoint::NoQuery;
use crate::wire::user_group::{UpdateUserGroup, UserGroupEdit};

/// Change a user group
///
/// Options that are not given leave things as they are. --clear removes the note. A change that drops several rules is
/// asked about.
#[derive(Debug, clap::Args)]
#[command(after_long_help = rules::help(true))]
pub struct Args {
    /// Change the group with exactly this name or guid
    #[arg(value_name = "NAME", required_unless_present = "name", value_parser = NonEmptyStringValueParser::new())]
    group: Option<String>,
    /// Change the group with exactly this name or guid
    #[arg(long, conflicts_with = "group", value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    /// Rename the group
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    new_name: Option<String>,
    /// Keep a note
    #[arg(long, value_parser = clear::value())]
    note: Option<String>,
    /// Let these, and no others, reach the devices of the group's users: group:NAME, user:NAME, or JSON
    #[arg(long, value_name = "RULES", value_parser = rules::let_in)]
    accessed_from: Vec<Rules>,
    /// Let the group's users reach these, and no others: group:NAME for its users' devices, devices:NAME for a device
    /// group, or JSON
    #[arg(long, value_name = "RULES", value_parser = rules::reached)]
    access_to: Vec<Rules>,
    /// Let these reach the devices of the group's users, too
    #[arg(long, value_name = "RULES", value_parser = rules::let_in, conflicts_with = "accessed_from")]
    add_accessed_from: Vec<Rules>,
    /// Remove these rules; others stay
    #[arg(long, value_name = "RULES", value_parser = rules::let_in, conflicts_with = "accessed_from")]
    remove_accessed_from: Vec<Rules>,
    /// Let the group's users reach these, too
    #[arg(long, value_name = "RULES", value_parser = rules::reached, conflicts_with = "access_to")]
    add_access_to: Vec<Rules>,
    /// Remove these rules; others stay
    #[arg(long, value_name = "RULES", value_parser = rules::reached, conflicts_with = "access_to")]
    remove_access_to: Vec<Rules>,
    /// Remove the note
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = clear::fields(&["note"]))]
    clear: Vec<String>,
}

const ACT: Act = Act {
    verb: "change",
    done: "Changed",
    grave: false,
    leads_to: None,
    access: bulk::access::<UpdateUserGroup>(),
    words: None,
};

/// Runs `user-group update`.
pub fn run(mut args: Args, world: &World) -> anyhow::Result<()> {
    clear::apply(&args.clear, [("note", &mut args.note)])?;
    let incomings = rules::Change {
        option: "accessed-from",
        column: "allowed_incomings",
        whole: &args.accessed_from,
        add: &args.add_accessed_from,
        remove: &args.remove_accessed_from,
    };
    let outgoings = rules::Change {
        option: "access-to",
        column: "allowed_outgoings",
        whole: &args.access_to,
        add: &args.add_access_to,
        remove: &args.remove_access_to,
    };
    if args.new_name.is_none() && args.note.is_none() && !incomings.is_given() && !outgoings.is_given() {
        return Err(Stop::usage("nothing to change: give at least one of the options").into());
    }
    let mut targets = named::all::<UserGroups>(world, &args.group.or(args.name).into_iter().collect::<Vec<_>>())?;
    let Some(target) = targets.first_mut() else { return Ok(()) };
    let edit = UserGroupEdit {
        name: args.new_name,
        note: args.note,
        allowed_incomings: incomings.of::<UserGroups>(target)?,
        allowed_outgoings: outgoings.of::<UserGroups>(target)?,
    };
    incomings.mark(target, edit.allowed_incomings.as_ref());
    outgoings.mark(target, edit.allowed_outgoings.as_ref());
    let texts = [("name", edit.name.as_deref()), ("note", edit.note.as_deref())];
    let texts = texts.into_iter().filter_map(|(column, text)| Some((column, text?)));
    let name = edit.name.as_deref().filter(|name| target.name != *name);
    foreseen(world, name, edit.allowed_incomings.as_ref(), edit.allowed_outgoings.as_ref())?;
    target.unchanged = rules::unchanged(
        target,
        [
            ("allowed_incomings", edit.allowed_incomings.as_ref()),
            ("allowed_outgoings", edit.allowed_outgoings.as_ref()),
        ],
    ) && target.holds(texts);
    bulk::each::<UserGroups, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<UpdateUserGroup>(&by(target), &NoQuery {}, &edit).await.map(drop)
    })?;
    for target in &targets {
        incomings.tell(world, target, edit.allowed_incomings.as_ref());
        outgoings.tell(world, target, edit.allowed_outgoings.as_ref());
    }
    Ok(())
}
