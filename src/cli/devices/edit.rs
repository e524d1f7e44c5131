//! `devices edit`.

use super::{Devices, by, foresee};
use crate::cli::bulk::{self, Act};
use crate::cli::clear;
use crate::cli::exit::Stop;
use crate::cli::ids;
use crate::cli::leaving;
use crate::cli::select::{Wanted, settle_one};
use crate::cli::world::World;
use crate::wire::devices::{DeviceEdit, EditDevice};
use crate::wire::endpoint::NoQuery;

/// Change several things of a device together
///
/// What is not given stays as it is.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Change the device with exactly this id or guid
    #[arg(value_name = "ID", required_unless_present = "id", value_parser = ids::filter())]
    device: Option<String>,
    /// Change the device with exactly this id or guid
    #[arg(long, conflicts_with = "device", value_parser = ids::filter())]
    id: Option<String>,
    /// Give it to this user
    #[arg(long, value_parser = clear::value())]
    user_name: Option<String>,
    /// Put it into this device group
    #[arg(long, value_parser = clear::value())]
    device_group_name: Option<String>,
    /// Let it follow this strategy
    #[arg(long, value_parser = clear::value())]
    strategy_name: Option<String>,
    /// Keep a note
    #[arg(long, value_parser = clear::value())]
    note: Option<String>,
    /// Show this name for who uses it
    #[arg(long, value_parser = clear::value())]
    device_username: Option<String>,
    /// Show this name for it
    #[arg(long, value_parser = clear::value())]
    device_name: Option<String>,
    /// Remove what is set in these fields; may be repeated
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = clear::fields(&FIELDS))]
    clear: Vec<String>,
}

/// What can be cleared.
const FIELDS: [&str; 6] = ["user-name", "device-group-name", "strategy-name", "note", "device-username", "device-name"];

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
    let mut edit = DeviceEdit {
        user_name: args.user_name,
        device_group_name: args.device_group_name,
        strategy_name: args.strategy_name,
        note: args.note,
        device_username: args.device_username,
        device_name: args.device_name,
    };
    clear::apply(
        &args.clear,
        [
            ("user-name", &mut edit.user_name),
            ("device-group-name", &mut edit.device_group_name),
            ("strategy-name", &mut edit.strategy_name),
            ("note", &mut edit.note),
            ("device-username", &mut edit.device_username),
            ("device-name", &mut edit.device_name),
        ],
    )?;
    if edit == DeviceEdit::default() {
        return Err(Stop::usage("nothing to change: give at least one of the options").into());
    }
    let mut wanted = Wanted::<Devices>::new();
    wanted.query.id = wanted.precisely(args.device.or(args.id).as_ref());
    let mut targets = settle_one(world, &wanted)?;
    let moves = [
        ("user_name", edit.user_name.as_deref()),
        ("device_group_name", edit.device_group_name.as_deref()),
        ("strategy_name", edit.strategy_name.as_deref()),
    ];
    foresee(world, &moves)?;
    leaving::mark(&mut targets, &moves);
    if edit.device_name.is_none() && edit.device_username.is_none() {
        let given = moves.into_iter().chain([("note", edit.note.as_deref())]);
        let given: Vec<_> = given.filter_map(|(column, text)| Some((column, text?))).collect();
        targets.iter_mut().for_each(|target| target.unchanged = target.holds(given.iter().copied()));
    }
    bulk::each::<Devices, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<EditDevice>(&by(target), &NoQuery {}, &edit).await.map(drop)
    })
}
