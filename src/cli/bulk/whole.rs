//! One deed to things that were named exactly, by one call that does all of it or nothing. What is done to each thing
//! by itself is in the room above.

use serde_json::{Value, json};

use super::tally;
use crate::cli::foresight::permitted;
use crate::cli::format::Format;
use crate::cli::output::{Shape, Sheet};
use crate::cli::target::{Listed, Target};
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::endpoint::{Endpoint, NoQuery};

/// What is done to things that were named one by one, all of it by one call.
pub struct Deed {
    /// As in "put device 1234 into device group X".
    pub verb: &'static str,
    /// What people are told afterwards.
    pub done: Done,
    /// What stands between the verb and the things.
    pub before: String,
    /// What stands behind the things.
    pub after: String,
}

/// What is true after a deed.
pub enum Done {
    /// As in "Put 3 devices into device group X".
    Did(&'static str),
    /// How one thing is now, and how several are. For what may have been so before, since the server does not say.
    Now(String, String),
}

impl Deed {
    /// A deed to what is in an address book.
    pub fn within(verb: &'static str, done: &'static str, book: &Target) -> Deed {
        let after = format!(" in address book {}", book.name);
        Deed { verb, done: Done::Did(done), before: String::new(), after }
    }
}

/// A thing and its kind.
pub struct Thing {
    shape: Shape,
    target: Target,
}

impl Thing {
    /// Says of which kind these are.
    pub fn of<L: Listed>(targets: Vec<Target>) -> Vec<Thing> {
        targets.into_iter().map(|target| Thing { shape: L::SHAPE, target }).collect()
    }
}

/// Does a deed to things that were named exactly; the server carries out all of it or nothing. Nobody is asked, unless
/// many others depend on one of the things.
pub fn whole<E: Endpoint<Query = NoQuery>>(
    world: &World,
    deed: &Deed,
    things: &[Thing],
    path: &E::Path,
    body: &E::Body,
) -> anyhow::Result<()> {
    let Deed { verb, done, before, after } = deed;
    let table = world.format()? == Format::Table;
    let all = &["kind", "guid", "name", "action", "result", "error"];
    let told = Shape { one: "thing", many: "things", table: &["name"], all, words: |_, _| None };
    told.check(world.options.columns.iter().map(String::as_str))?;
    let tell = |result: Value| -> anyhow::Result<()> {
        if table {
            return Ok(());
        }
        let row = |Thing { shape, target }: &Thing| {
            let guid = Some(&target.guid).filter(|guid| !guid.is_empty());
            let mut row = json!({"kind": shape.one, "guid": guid, "name": target.name, "action": verb});
            if let (Some(row), Some(result)) = (row.as_object_mut(), result.as_object()) {
                row.extend(result.clone());
            }
            row
        };
        let mut sheet = Sheet::new(world, &told)?;
        sheet.rows(&things.iter().map(row).collect::<Vec<_>>())?;
        sheet.end()
    };
    if world.options.dry_run {
        permitted::<E>(world, &NoQuery {}, body)?;
        for Thing { shape, target } in things.iter().filter(|_| table) {
            let words = format!("Would {verb} {before}{} {}{after}", shape.one, target.label());
            world.ui.data(&format!("{}\n", clean(&words)))?;
        }
        return tell(json!({"result": "planned"}));
    }
    let many = counted(things);
    if things.iter().any(|thing| thing.target.many) {
        let labels: Vec<_> =
            things.iter().map(|thing| format!("{} {}", thing.shape.one, thing.target.label())).collect();
        world.agree(&format!("{verb} {before}{many}{after}"), &labels)?;
    }
    match world.wait(world.client()?.send::<E>(path, &NoQuery {}, body))? {
        Ok(_) => tell(json!({"result": "done"}))?,
        Err(fault) => {
            tell(json!({"result": "failed", "error": fault.to_string()}))?;
            return Err(anyhow::Error::new(fault).context(format!("{verb} {before}{many}{after}")));
        }
    }
    world.ui.status(&match done {
        Done::Did(done) => format!("{done} {before}{many}{after}"),
        Done::Now(is, are) => {
            let mut words = format!("{many} {}", if things.len() == 1 { is } else { are });
            words[..1].make_ascii_uppercase();
            words
        }
    });
    Ok(())
}

/// How many of each kind there are, or the name of the only one.
fn counted(things: &[Thing]) -> String {
    if let [only] = things {
        return format!("{} {}", only.shape.one, only.target.told());
    }
    let kinds = things.chunk_by(|one, other| one.shape.one == other.shape.one);
    let kind = |kind: &[Thing]| {
        let left = tally(kind.iter().map(|thing| &thing.target));
        format!("{}{left}", kind[0].shape.count(kind.len()))
    };
    kinds.map(kind).collect::<Vec<_>>().join(" and ")
}
