//! `settings`: what the server does and does not do, one file a verb.

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
#[command(after_long_help = "\
Settings:
  apply_presets                          what a device says in preset-* is assigned to it at first sight
  require_deployment                     only devices that were deployed come into being
  only_administrators_reach_unassigned   devices with neither owner nor device group
  disable_accessible_devices             clients are refused the lists of what they may reach
  new_devices_at_once                    from one address, 1 to 1000000
  new_devices_a_second                   from one address after that, 1 to 100000
  only_administrators_read_logs          others do not see even their own records
  log_retention_days                     0 to 36500; 0 keeps them
  max_peer_one_ab                        entries of one address book, 0 to 1000000; 0 is no limit
  share_books_outside_group              by people who are no administrators
  recordings                             clients may upload recordings of sessions
  recordings_quota_gb                    room for recordings on each server, 1 to 1000000

Examples:
  Take only devices that were deployed with `rustdesk --deploy`
    rustdesk-admin settings set require_deployment=on
  Let a whole site come at once from behind one address
    rustdesk-admin settings set new_devices_at_once=20000 new_devices_a_second=200")]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    View(view::Args),
    Set(set::Args),
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
