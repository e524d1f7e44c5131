//! `device-group view-devices`.

use clap::builder::NonEmptyStringValueParser;

use super::DeviceGroups;
use crate::cli::devices::listed::Devices;
use crate::cli::ids;
use crate::cli::listing::Listing;
use crate::cli::named;
use crate::cli::output::Sheet;
use crate::cli::select::{Wanted, each};
use crate::cli::target::Listed;
use crate::cli::world::World;
use crate::wire::page::Pattern;

/// List the devices of device groups
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Take devices of the group with exactly this name; - is none, with a % it is a pattern
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    name: Option<String>,
    /// Take devices whose id contains this; with a % it is a pattern
    #[arg(long, value_parser = ids::id())]
    id: Option<String>,
    /// Take devices whose name contains this; - is none, with a % it is a pattern
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    device_name: Option<String>,
    /// Take devices whose owner's name contains this; - is none, with a % it is a pattern
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    user_name: Option<String>,
    /// Take devices whose user's name on the device contains this; - is none, with a % it is a pattern
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    device_username: Option<String>,
    /// Leave out the device with exactly this id; with a % it is a pattern; may be repeated
    #[arg(long, value_name = "ID", value_parser = ids::filter())]
    exclude_id: Vec<String>,
    #[command(flatten)]
    listing: Listing<Devices>,
}

/// Runs `device-group view-devices`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = Wanted::<Devices>::new();
    wanted.query.device_group_name = wanted.exactly("device_group_name", args.name.as_ref());
    wanted.query.id = wanted.fuzzily("id", args.id.as_ref());
    wanted.query.device_name = wanted.fuzzily("info.device_name", args.device_name.as_ref());
    wanted.query.user_name = wanted.fuzzily("user_name", args.user_name.as_ref());
    wanted.query.device_username = wanted.fuzzily("info.username", args.device_username.as_ref());
    let mut sheet = Sheet::list(world, &Devices::SHAPE, &args.listing.layout)?;
    wanted.exclude("id", &args.exclude_id);
    wanted.limit = sheet.left();
    let mut found = false;
    each(world, &wanted, |rows| {
        found = found || !rows.is_empty();
        sheet.rows(&rows)
    })?;
    if let Some(name) = args.name.filter(|name| !found && matches!(Pattern::parse(name), Pattern::Exact(_))) {
        named::known::<DeviceGroups>(world, &name)?;
    }
    sheet.end()
}
