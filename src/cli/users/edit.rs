//! `users edit`.

use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::{Users, by, dependents, foresee, mark_own};
use crate::cli::bulk::{self, Act};
use crate::cli::clear;
use crate::cli::exit::Stop;
use crate::cli::foresight::Foresight;
use crate::cli::leaving;
use crate::cli::select::{Wanted, settle_one};
use crate::cli::world::World;
use crate::wire::endpoint::NoQuery;
use crate::wire::session::Secret;
use crate::wire::users::{EditUser, UserEdit};

/// Change a user
///
/// What is not given stays as it is.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Change the user with exactly this name or guid
    #[arg(value_name = "NAME", required_unless_present = "name")]
    user: Option<String>,
    /// Change the user with exactly this name or guid
    #[arg(long, conflicts_with = "user")]
    name: Option<String>,
    /// Rename the user
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    new_name: Option<String>,
    /// Write to this address
    #[arg(long, value_parser = clear::value())]
    email: Option<String>,
    /// Keep a note
    #[arg(long, value_parser = clear::value())]
    note: Option<String>,
    /// Put the user into this group
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    group_name: Option<String>,
    /// Make an administrator, or with false no longer one
    #[arg(long, num_args = 0..=1, default_missing_value = "true")]
    admin: Option<bool>,
    /// Set this password; - or nothing: it is asked for, or read from standard input
    #[arg(long, num_args = 0..=1, default_missing_value = "-")]
    password: Option<String>,
    /// Ask for a code by mail at sign-in, or with false no longer; servers that do not send mail refuse true
    #[arg(long, num_args = 0..=1, default_missing_value = "true")]
    email_verification: Option<bool>,
    /// Remove what is set in these fields; may be repeated
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = clear::fields(&["email", "note"]))]
    clear: Vec<String>,
}

const ACT: Act = Act {
    verb: "change",
    done: "Changed",
    grave: false,
    leads_to: None,
    access: bulk::access::<EditUser>(),
    words: None,
};

/// Runs `users edit`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let name = args.user.or(args.name).unwrap_or_default();
    let mut edit = UserEdit {
        name: args.new_name,
        email: args.email,
        note: args.note,
        group_name: args.group_name,
        is_admin: args.admin,
        password: None,
        email_verification: args.email_verification,
    };
    clear::apply(&args.clear, [("email", &mut edit.email), ("note", &mut edit.note)])?;
    let asks_for_password = args.password.is_some();
    let nothing = serde_json::to_value(&edit)? == Value::Object(Default::default());
    if nothing && !asks_for_password {
        return Err(Stop::usage("nothing to change: give at least one of the options").into());
    }
    let mut wanted = Wanted::<Users>::new();
    wanted.query.name = wanted.precisely(Some(&name));
    let mut targets = settle_one(world, &wanted)?;
    let renamed = edit.name.as_deref().filter(|name| targets.iter().all(|target| target.name != *name));
    foresee(world, renamed, &targets, edit.group_name.as_deref())?;
    if edit.email_verification == Some(true) {
        let mut foresight = Foresight::new(world);
        let reason = "the server does not send mail, so nobody would get the code";
        foresight.takes(("UserEdit", "email_verification"), &true.into(), reason)?;
        foresight.end()?;
    }
    leaving::mark(&mut targets, &[("group_name", edit.group_name.as_deref())]);
    if edit.is_admin == Some(false) {
        dependents::foresee(world, &targets)?;
        mark_own(world, &mut targets)?;
    }
    if let Some(password) = args.password.filter(|_| !world.options.dry_run) {
        let password = world.given_password(Some(&password), &format!("New password for {name}"), true)?;
        edit.password = Some(Secret(password));
    }
    if !asks_for_password && edit.email_verification.is_none() {
        let texts = [
            ("name", edit.name.as_deref()),
            ("email", edit.email.as_deref()),
            ("note", edit.note.as_deref()),
            ("group_name", edit.group_name.as_deref()),
        ];
        let texts: Vec<_> = texts.into_iter().filter_map(|(column, text)| Some((column, text?))).collect();
        for target in &mut targets {
            let is_admin = edit.is_admin.is_none_or(|is_admin| *target.kept("is_admin") == is_admin);
            target.unchanged = is_admin && target.holds(texts.iter().copied());
        }
    }
    bulk::each::<Users, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<EditUser>(&by(target), &NoQuery {}, &edit).await.map(drop)
    })
}
