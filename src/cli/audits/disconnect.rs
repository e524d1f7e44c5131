//! `audits disconnect`.

use serde_json::Value;

use super::view_conn;
use crate::cli::bulk::{self, Act};
use crate::cli::ids;
use crate::cli::output::Shape;
use crate::cli::select::{Choice, Wanted, settle};
use crate::cli::target::{InPages, Listed};
use crate::cli::world::World;
use crate::wire::audits::words::connection;
use crate::wire::audits::{Disconnect, ListConnectionAudits};
use crate::wire::endpoint::{By, NoQuery, Nothing};

/// Close connections that run
///
/// A device closes them at its next sign of life, which comes every 3 seconds while it is controlled; until then
/// `audits view-conn --active` shows them.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Close those to the devices with exactly these ids, or those with these guids
    #[arg(value_name = "ID", value_parser = ids::filter())]
    ids: Vec<String>,
    /// Close those to the device with exactly this id, or the one with this guid; with a % it is a pattern
    #[arg(long, visible_alias = "remote", value_parser = ids::filter())]
    id: Option<String>,
    /// Leave out those to the device with exactly this id; with a % it is a pattern; may be repeated
    #[arg(long, value_name = "ID", value_parser = ids::filter())]
    exclude_id: Vec<String>,
    #[command(flatten)]
    choice: Choice,
}

/// Connections that run, as they are listed and picked.
struct Running;

impl Listed for Running {
    const KEY: &'static str = "id";
    const SHAPE: Shape = view_conn::SHAPE;

    fn hangs(row: &Value) -> String {
        let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
        let kind = row.get("conn_type").and_then(Value::as_i64).map_or_else(|| "Not Logged In".to_owned(), connection);
        let from = [text("peer_id"), text("peer_name"), text("ip")].into_iter().filter(|text| !text.is_empty());
        format!("{kind} from {}", from.collect::<Vec<_>>().join(" "))
    }
}

impl InPages for Running {
    type List = ListConnectionAudits;
}

const ACT: Act = Act {
    verb: "disconnect",
    done: "Asked to disconnect",
    grave: false,
    leads_to: None,
    access: bulk::access::<Disconnect>(),
    words: None,
};

/// Runs `audits disconnect`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = Wanted::<Running>::new();
    wanted.only(&args.ids);
    wanted.query.active = Some("1".to_owned());
    wanted.query.remote = wanted.precisely(args.id.as_ref());
    wanted.exclude("id", &args.exclude_id);
    let targets = settle(world, wanted, &args.choice)?;
    bulk::each::<Running, _, _>(world, &ACT, &targets, async |client, target| {
        client.send::<Disconnect>(&By(target.guid.clone().into()), &NoQuery {}, &Nothing).await.map(drop)
    })
}
