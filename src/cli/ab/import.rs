//! `ab import`.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;

use anyhow::Context;
use serde_json::Value;

use super::add_tag::{pick, used};
use super::find::{Peers, Which, by, tags};
use crate::cli::bulk::{self, Act};
use crate::cli::exit::Stop;
use crate::cli::format::Format;
use crate::cli::input;
use crate::cli::select::{Wanted, each};
use crate::cli::target::{Target, Way};
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::ab::file::{Record, Refused, records};
use crate::wire::ab::{AddBookPeer, AddBookTag, BookPeerEdit, BookTagEdit, UpdateBookPeer};
use crate::wire::endpoint::NoQuery;

/// Add and change the entries of an address book by a CSV file, as `ab export` writes it
///
/// Entries that are not there come into being, others become what the file says; those that the file does not have, and
/// columns that it does not have, stay. Tags that the book does not have are made. The whole file is read and checked
/// before anything happens, and where more than one entry that is there would change, it is asked first; then its entries
/// go out one after another, so that the book has them in the same order.
///
/// The first line names the columns, of which only id must be there: id, alias, tags (with commas between them), note,
/// password, username, hostname, platform, forceAlwaysRelay, rdpPort, rdpUsername, loginName, device_group_name. An
/// empty password leaves the entry the one that it has. Cells are separated by commas, semicolons or tabs.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Example:
  The file entries.csv
    id,alias,tags,password
    123456789,Reception,\"desk,front\",s3cret
  What it would do, and then doing it
    rustdesk-admin ab import --ab-name Office entries.csv --dry-run
    rustdesk-admin ab import --ab-name Office entries.csv
  The same where nobody can be asked
    rustdesk-admin ab import --ab-name Office entries.csv --yes")]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Read this file; - is standard input
    file: PathBuf,
}

/// An entry that is as the file says is left alone.
const SAME: i64 = 1;

const ACT: Act = Act {
    verb: "import",
    done: "Imported",
    grave: false,
    leads_to: Some(SAME),
    access: bulk::access::<AddBookPeer>(),
    words: None,
};

/// What is asked about beforehand: entries that somebody made would be others.
const CHANGE: Act =
    Act { verb: "change", done: "Changed", leads_to: None, access: bulk::access::<UpdateBookPeer>(), ..ACT };

/// A call for one entry.
struct Call {
    is_new: bool,
    edit: BookPeerEdit,
}

/// Runs `ab import`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let refusal = |refused: Refused| Stop::usage(refused.to_string()).hint(refused.hint);
    let records = records(&input::bytes(&args.file, "the entries")?).map_err(refusal)?;
    let book = args.which.find(world)?;
    let known = known(world, &book)?;
    let (mut targets, mut calls) = (Vec::new(), HashMap::new());
    for record in &records {
        let peer = known.get(&record.id);
        let edit = record.edit(peer);
        let mut target = Target::of_name(record.id.clone());
        target.status = edit.is_none().then_some(SAME);
        if world.options.dry_run && edit.is_none() {
            continue;
        }
        target.way = match (peer, &edit) {
            (_, None) => None,
            (None, Some(_)) => Some(Way::Add),
            (Some(_), Some(edit)) => Some(Way::Change(changed(edit)?)),
        };
        targets.push(target);
        calls.extend(edit.map(|edit| (record.id.as_str(), Call { is_new: peer.is_none(), edit })));
    }
    let changed: Vec<Target> = targets.iter().filter(|target| is_change(target)).cloned().collect();
    if changed.len() > 1 {
        bulk::agreed::<Peers>(world, &CHANGE, &changed)?;
    }
    make_tags(world, &book, &records)?;
    bulk::each_named::<Peers, _, _>(world, &ACT, &targets, async |client, target| {
        let Call { is_new, edit } = &calls[target.name.as_str()];
        match is_new {
            true => client.send::<AddBookPeer>(&by(&book), &NoQuery {}, edit).await.map(drop),
            false => client.send::<UpdateBookPeer>(&by(&book), &NoQuery {}, edit).await.map(drop),
        }
    })
}

fn is_change(target: &Target) -> bool {
    matches!(target.way, Some(Way::Change(_)))
}

/// The fields that an edit changes, as they are called on the wire and in files.
fn changed(edit: &BookPeerEdit) -> anyhow::Result<Vec<String>> {
    let edit = serde_json::to_value(edit).context("an entry as it is sent")?;
    let fields = edit.as_object().into_iter().flat_map(|edit| edit.keys());
    Ok(fields.filter(|field| *field != "id").cloned().collect())
}

/// The entries that the book has, by their ids.
fn known(world: &World, book: &Target) -> anyhow::Result<HashMap<String, Value>> {
    let mut wanted = Wanted::<Peers>::new();
    wanted.query.ab = by(book).0;
    let mut known = HashMap::new();
    each(world, &wanted, |rows| {
        known.extend(rows.into_iter().filter_map(|row| Some((row.get("id")?.as_str()?.to_owned(), row))));
        Ok(())
    })?;
    Ok(known)
}

/// Makes the tags that the file has and the book does not.
fn make_tags(world: &World, book: &Target, records: &[Record]) -> anyhow::Result<()> {
    let wanted: BTreeSet<_> = records.iter().flat_map(Record::tags).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let tags = tags(world, book)?;
    let mut used = used(&tags);
    let has = |name: &String| tags.iter().any(|tag| tag.get("name").and_then(Value::as_str) == Some(name));
    for name in wanted.iter().filter(|name| !has(name)) {
        if world.options.dry_run {
            if world.format()? == Format::Table {
                world.ui.data(&format!("Would make tag {}\n", clean(name)))?;
            }
            continue;
        }
        let colour = pick(name, &used);
        used.insert(colour);
        let tag = BookTagEdit { name: name.clone(), color: Some(colour) };
        world
            .wait(world.client()?.send::<AddBookTag>(&by(book), &NoQuery {}, &tag))?
            .with_context(|| format!("make tag {name}"))?;
        world.ui.status(&format!("Made tag {name}"));
    }
    Ok(())
}
