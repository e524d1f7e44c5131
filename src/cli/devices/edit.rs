//! `devices edit`.

use super::{Devices, by, foresee};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::ids;
use crate::cli::leaving;
use crate::cli::select::{Choice, Wanted, settle};
use crate::cli::world::World;
use crate::wire::devices::{DeviceEdit, EditDevice};
use crate::wire::endpoint::NoQuery;

/// Change several things of a device together
///
/// What is not given stays as it is; an empty text takes it away.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Change the device with exactly this id or guid
    #[arg(long, value_parser = ids::filter())]
    id: String,
    /// Give it to this user
    #[arg(long)]
    user_name: Option<String>,
    /// Put it into this device group
    #[arg(long)]
    device_group_name: Option<String>,
    /// Let it follow this strategy
    #[arg(long)]
    strategy_name: Option<String>,
    /// Keep a note
    #[arg(long)]
    note: Option<String>,
    /// Show this name for who uses it
    #[arg(long)]
    device_username: Option<String>,
    /// Show this name for it
    #[arg(long)]
    device_name: Option<String>,
}

const ACT: Act = Act {
    verb: "change",
    done: "Changed",
    grave: false,
    leads_to: None,
    access: bulk::access::<EditDevice>(),
    words: None,
};

/// Runs `devices edit`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let edit = DeviceEdit {
        user_name: args.user_name,
        device_group_name: args.device_group_name,
        strategy_name: args.strategy_name,
        note: args.note,
        device_username: args.device_username,
        device_name: args.device_name,
    };
    if edit == DeviceEdit::default() {
        return Err(Stop::usage("what shall change? give at least one of the options").into());
    }
    let mut wanted = Wanted::<Devices>::new();
    wanted.query.id = wanted.precisely(Some(&args.id));
    let mut targets = settle(world, wanted, &Choice::default())?;
    let moves = [
        ("user_name", edit.user_name.as_deref()),
        ("device_group_name", edit.device_group_name.as_deref()),
        ("strategy_name", edit.strategy_name.as_deref()),
    ];
    foresee(world, &moves)?;
    leaving::mark(&mut targets, &moves);
    bulk::each::<Devices, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<EditDevice>(&by(target), &NoQuery {}, &edit).await.map(drop)
    })
}
