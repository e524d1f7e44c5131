//! `ab add-rule`.

use clap::ValueEnum;
use clap::builder::NonEmptyStringValueParser;

use super::find::{Permission, Which, by};
use crate::cli::exit::Stop;
use crate::cli::foresight::Foresight;
use crate::cli::made::make;
use crate::cli::user_group::listed::UserGroups;
use crate::cli::users::listed::Users;
use crate::cli::world::World;
use crate::wire::ab::{AddBookRule, NewBookRule};
use crate::wire::endpoint::Nothing;

/// Let a user, a user group or everyone read an address book, change it, or control it
///
/// Where several rules fit somebody, that for the user counts, else that for the group, else that for everyone.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Make the rule for this; without it, it is for the user or the group that is named. One for everyone needs it
    #[arg(long, value_name = "TYPE")]
    rule_type: Option<Kind>,
    /// Make it for the user with this name
    #[arg(long, value_name = "USER", value_parser = NonEmptyStringValueParser::new())]
    rule_user: Option<String>,
    /// Make it for the user group with this name
    #[arg(long, value_name = "GROUP", value_parser = NonEmptyStringValueParser::new(), conflicts_with = "rule_user")]
    rule_group: Option<String>,
    /// Permit this
    #[arg(long, value_name = "PERMISSION")]
    rule_permission: Permission,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    User,
    Group,
    Everyone,
}

/// Runs `ab add-rule`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let wrong = match (args.rule_type, &args.rule_user, &args.rule_group) {
        (Some(Kind::User), None, _) => Some("--rule-type user needs --rule-user"),
        (Some(Kind::Group), _, None) => Some("--rule-type group needs --rule-group"),
        (Some(Kind::Everyone), Some(_), _) => Some("--rule-type everyone does not go with --rule-user"),
        (None, None, None) => Some("for whom is the rule? give --rule-user or --rule-group, or --rule-type everyone"),
        (Some(Kind::Everyone), _, Some(_)) => Some("--rule-type everyone does not go with --rule-group"),
        _ => None,
    };
    if let Some(text) = wrong {
        return Err(Stop::usage(text).into());
    }
    let book = args.which.find(world)?;
    let whom = match (&args.rule_user, &args.rule_group) {
        (Some(user), _) => format!("user {user}"),
        (None, Some(group)) => format!("user group {group}"),
        (None, None) => "everyone".to_owned(),
    };
    let what = format!("rule for {whom} in address book {}", book.name);
    let body = NewBookRule {
        guid: by(&book).0,
        rule: args.rule_permission.number(),
        user: args.rule_user,
        group: args.rule_group,
    };
    let mut foresight = Foresight::new(world);
    foresight.there::<Users>(body.user.as_deref())?;
    foresight.there::<UserGroups>(body.group.as_deref())?;
    foresight.end()?;
    make::<AddBookRule>(world, &what, &Nothing, &body)
}
