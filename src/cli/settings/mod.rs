//! `settings`: what the server does and does not do, one file a verb.

pub mod keys;
mod set;
mod view;

use clap::Subcommand;

use super::exit::Stop;
use super::world::World;
use crate::client::ClientError;

/// View and change the server's settings
///
/// Only an administrator's own session may: sign in with `rustdesk-admin login` first.
#[derive(Debug, clap::Args)]
#[command(after_long_help = help())]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    View(view::Args),
    Set(set::Args),
}

fn help() -> String {
    format!(
        "\
{}

Examples:
  Take only devices that were deployed with `rustdesk --deploy`
    rustdesk-admin settings set require_deployment=on
  Let a whole site come at once from behind one address
    rustdesk-admin settings set new_devices_at_once=20000 new_devices_a_second=200",
        keys::help()
    )
}

/// Runs `settings`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::View(args) => view::run(args, world),
        Action::Set(args) => set::run(args, world),
    }
}

/// Says to whom a token is of no use what is.
fn in_person(fault: ClientError) -> anyhow::Error {
    match fault {
        ClientError::Denied { .. } => Stop::signed_out(fault.to_string())
            .hint("settings are for an administrator in person, no API token suffices: sign in with `rustdesk-admin login`")
            .into(),
        other => other.into(),
    }
}
