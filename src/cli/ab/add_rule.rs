//! `ab add-rule`.

use clap::builder::NonEmptyStringValueParser;

use super::find::{Permission, Which, by};
use super::whom::{Kind, Whom};
use crate::cli::exit::Stop;
use crate::cli::foresight::Foresight;
use crate::cli::made::make;
use crate::cli::named::known;
use crate::cli::user_group::listed::UserGroups;
use crate::cli::users::listed::Users;
use crate::cli::world::World;
use crate::client::ClientError;
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

/// Runs `ab add-rule`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let Some(whom) = Whom::of(args.rule_type, args.rule_user, args.rule_group)? else {
        let text = "for whom is the rule? give --rule-user or --rule-group, or --rule-type everyone";
        return Err(Stop::usage(text).into());
    };
    let book = args.which.find(world)?;
    let what = format!("rule for {} in address book {}", whom.words(), book.name);
    let (user, group) = match &whom {
        Whom::User(user) => (Some(user.clone()), None),
        Whom::Group(group) => (None, Some(group.clone())),
        Whom::Everyone => (None, None),
    };
    let body = NewBookRule { guid: by(&book).0, rule: args.rule_permission.number(), user, group };
    let mut foresight = Foresight::new(world);
    foresight.there::<Users>(body.user.as_deref())?;
    foresight.there::<UserGroups>(body.group.as_deref())?;
    foresight.end()?;
    make::<AddBookRule>(world, &what, &Nothing, &body).or_else(|fault| refused(world, fault, &whom))
}

/// Says what to do about a refusal: somebody has a rule already, or another was meant.
fn refused(world: &World, fault: anyhow::Error, whom: &Whom) -> anyhow::Result<()> {
    match fault.downcast_ref() {
        Some(ClientError::Refused { status: 409, .. }) => {
            let hint =
                format!("`rustdesk-admin ab update-rule`, with {} too, changes the rule that is there", whom.options());
            Err(Stop::refused(format!("{fault:#}")).hint(hint).into())
        }
        Some(ClientError::Refused { .. } | ClientError::NotFound { .. }) => {
            match whom {
                Whom::User(user) => known::<Users>(world, user)?,
                Whom::Group(group) => known::<UserGroups>(world, group)?,
                Whom::Everyone => {}
            }
            Err(fault)
        }
        _ => Err(fault),
    }
}
