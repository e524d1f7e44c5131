//! `devices view`.

use serde_json::Value;

use super::{Devices, Filter};
use crate::cli::listing::Listing;
use crate::cli::output::Sheet;
use crate::cli::select::each;
use crate::cli::target::Listed;
use crate::cli::world::World;

/// List devices
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    filter: Filter,
    #[command(flatten)]
    listing: Listing<Devices>,
}

/// Runs `devices view`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut sheet = Sheet::list(world, &Devices::SHAPE, &args.listing.layout)?;
    let (mut contested, mut twins, mut clones, mut silent, mut waiting) = (0, 0, 0, 0, 0);
    let mut wanted = args.filter.wanted();
    wanted.limit = sheet.left();
    each(world, &wanted, |rows| {
        let waits = |row: &&Value| row["foreign_machines"].as_u64().is_some_and(|machines| machines > 0);
        contested += rows.iter().filter(waits).count();
        twins += rows.iter().filter(|row| row["same_machine"].is_string()).count();
        waiting +=
            rows.iter().filter(|row| row["pending_presets"].as_object().is_some_and(|names| !names.is_empty())).count();
        clones += rows.iter().filter(|row| row["clone_of"].is_string()).count();
        silent += rows.iter().filter(|row| row["never_reported"] == true).count();
        sheet.rows(&rows)
    })?;
    sheet.end()?;
    if contested > 0 {
        let devices = Devices::SHAPE.count(contested);
        world.ui.hint(&format!(
            "other machines report under the id of {devices}; `rustdesk-admin devices accept` lists them"
        ));
    }
    if twins > 0 {
        let devices = Devices::SHAPE.count(twins);
        world.ui.hint(&format!(
            "{devices} may be the same machine as another: --columns id,same_machine shows which, \
             `rustdesk-admin devices merge` makes two one"
        ));
    }
    if waiting > 0 {
        let devices = Devices::SHAPE.count(waiting);
        world.ui.hint(&format!(
            "{devices} asked for what does not exist yet: --columns id,pending_presets shows it, \
             `rustdesk-admin devices apply-presets --all` applies what was created since"
        ));
    }
    if clones > 0 {
        let devices = Devices::SHAPE.count(clones);
        world.ui.hint(&format!(
            "{devices} have the uuid of another that reports as well, as clones of one disk do: --columns id,clone_of shows \
             which; give each machine a uuid of its own"
        ));
    }
    if silent > 0 {
        let devices = Devices::SHAPE.count(silent);
        world.ui.hint(&format!("not reported yet since they were deployed or assigned: {devices}"));
    }
    Ok(())
}
