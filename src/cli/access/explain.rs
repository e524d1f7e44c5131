//! `access explain`. A no is an answer, too: the exit code is that of a question which was answered.

use anyhow::Context;
use serde_json::Value;

use super::notice;
use crate::cli::format::Format;
use crate::cli::ids;
use crate::cli::output::one;
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::access::{ExplainAccess, ExplainQuery};
use crate::wire::endpoint::Nothing;

/// Say whether a user may reach a device, and which rules let them or what stands in the way
///
/// The exit code is 0 for a yes and for a no: with `-o json` the key `allowed` tells them apart.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The name or guid of the user
    #[arg(value_name = "USER")]
    user: String,
    /// The id or guid of the device
    #[arg(value_name = "DEVICE", value_parser = ids::filter())]
    device: String,
}

/// Runs `access explain`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let client = world.client()?;
    let query = ExplainQuery { user: args.user.clone(), device: args.device.clone() };
    let answer = world
        .wait(client.ask::<ExplainAccess>(&Nothing, &query, &Nothing))?
        .with_context(|| format!("ask whether {} may reach {}", args.user, args.device))?;
    if world.format()? != Format::Table {
        one(world, &answer)?;
        notice(world, &answer);
        return Ok(());
    }
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let may = if answer.get("allowed") == Some(&Value::Bool(true)) { "may" } else { "may not" };
    let mut lines = format!("{} {may} reach {}\n", clean(&text(&answer, "user")), clean(&text(&answer, "device")));
    for reason in answer.get("reasons").and_then(Value::as_array).into_iter().flatten() {
        lines.push_str(&format!("  {}\n", clean(&text(reason, "words"))));
    }
    world.ui.data(&lines)?;
    world.ui.flush()?;
    notice(world, &answer);
    world.ui.hint(&text(&answer, "scope"));
    Ok(())
}
