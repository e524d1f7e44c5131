//! `access`: who may reach which device, and why. It only asks; rules are changed with the groups.

mod explain;
mod list;

use clap::Subcommand;
use serde_json::Value;

use super::world::World;
use crate::wire::access::WHAT_THIS_DECIDES;

/// Say who may reach which device, and why
#[derive(Debug, clap::Args)]
#[command(after_long_help = format!("\
Examples:
  Why does ann not see the front desk?
    rustdesk-admin access explain ann 123456789
  Everything that ann may reach, and everybody who may reach a device
    rustdesk-admin access list --user ann
    rustdesk-admin access list --device 123456789 -o csv > who.csv

An owner reaches a device, so does everybody in the owner's user group, and whoever a rule lets in to that group or \
         to the device's own group. One yes is enough, and a rule leads no further than it says. A disabled device is \
         out of everybody's reach; the devices of a disabled user are reached by administrators alone. Rules are made \
         with `user-group` and `device-group`.

{WHAT_THIS_DECIDES}"))]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

/// Says that clients are shown nothing for now, where the server says so.
fn notice(world: &World, explanation: &Value) {
    if explanation.get("lists_disabled") == Some(&Value::Bool(true)) {
        world.ui.warning(
            "clients are refused the lists of what they may reach, as long as the setting disable_accessible_devices is on",
        );
    }
}

#[derive(Debug, Subcommand)]
enum Action {
    Explain(explain::Args),
    List(list::Args),
}

/// Runs `access`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::Explain(args) => explain::run(args, world),
        Action::List(args) => list::run(args, world),
    }
}
