//! From names that were typed to the things they mean: exactly those, and all of them found before anything happens to
//! one. Filters, which find what nobody has named, are in `select`.

use std::collections::HashSet;

use futures::stream::{self, StreamExt, TryStreamExt};
use serde_json::Value;

use super::exit::Stop;
use super::output::column;
use super::select::IfAny;
use super::target::{InPages, Listed, Target, target};
use super::world::World;
use crate::client::{Client, ClientError};
use crate::wire::endpoint::Endpoint;
use crate::wire::ids::{device_id, looks_like_guid};
use crate::wire::nearest::did_you_mean;
use crate::wire::pieces::pieces;

/// One whose things are found by exactly the field by which a person names them.
pub trait Named: InPages {
    /// Asks for what is named so.
    fn ask_for(query: &mut <Self::List as Endpoint>::Query, name: String);
}

/// What one use of an option lists.
#[derive(Clone, Debug)]
pub struct Names {
    pieces: Vec<String>,
    /// The text as one name, where nothing in it says which of its commas are meant as such.
    whole: Option<String>,
}

/// Reads a list of names.
pub fn names(text: &str) -> Result<Names, String> {
    let pieces = pieces(text);
    if pieces.is_empty() {
        return Err("there is no name in it; is a variable that stands there not set?".to_owned());
    }
    let whole = (text.contains(',') && !text.contains(r"\,")).then(|| text.trim().to_owned());
    Ok(Names { pieces, whole })
}

/// Reads one name, in which commas have no meaning.
pub fn name(text: &str) -> Result<Names, String> {
    match text.trim().is_empty() {
        true => Err("it is empty; is a variable that stands there not set?".to_owned()),
        false => Ok(Names { pieces: vec![text.to_owned()], whole: None }),
    }
}

/// Reads the id of one device.
pub fn id(text: &str) -> Result<Names, String> {
    name(&device_id(text))
}

/// Reads a list of ids of devices.
pub fn ids(text: &str) -> Result<Names, String> {
    let Names { pieces, whole } = names(text)?;
    Ok(Names { pieces: pieces.into_iter().map(|id| device_id(&id)).collect(), whole })
}

/// Puts the lists of an option together that was given several times; what is named twice is meant once.
pub fn together(lists: &[Names]) -> Vec<String> {
    distinct(lists.iter().flat_map(|list| &list.pieces).cloned())
}

fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = HashSet::new();
    names.filter(|name| seen.insert(name.clone())).collect()
}

/// A search for everything that a command names. What is not there is collected, so that all of it is said at once.
pub struct Search<'w> {
    world: &'w World,
    faults: Vec<String>,
    /// Whether names that do not exist are skipped.
    skips: bool,
    /// Whether a comma of what was typed may have been meant as part of a name that was not found.
    parted: bool,
}

impl<'w> Search<'w> {
    /// Begins with nothing missing.
    pub fn new(world: &'w World) -> Self {
        Self { world, faults: Vec::new(), skips: false, parted: false }
    }

    /// Reads lists of names. A text with commas that is one name as it stands means that one, unless each of its pieces
    /// is a name too.
    pub fn read<L: Named>(&mut self, lists: &[Names]) -> anyhow::Result<Vec<String>> {
        let client = self.world.client()?;
        let there = |name: String| async move { called::<L>(client, &name).await.map(|rows| !rows.is_empty()) };
        let mut names = Vec::new();
        for Names { pieces, whole } in lists {
            let Some(whole) = whole else {
                names.extend(pieces.iter().cloned());
                continue;
            };
            if !self.world.wait(there(whole.clone()))?? {
                self.parted = true;
                names.extend(pieces.iter().cloned());
                continue;
            }
            let mut every = true;
            for piece in pieces {
                every = every && (looks_like_guid(piece) || self.world.wait(there(piece.clone()))??);
            }
            if every {
                let escaped = whole.replace(',', r"\,");
                let (one, key, pieces) = (L::SHAPE.one, L::KEY, quoted(pieces));
                self.faults.push(format!(
                    "\"{whole}\" is the {key} of one {one}, and so is each of {pieces}: write \"{escaped}\" for the \
                     one, or repeat the option for each of the others"
                ));
            } else {
                names.push(whole.clone());
            }
        }
        Ok(distinct(names.into_iter()))
    }

    /// Finds the things of these names or guids, several at once, in the order in which they were typed.
    pub fn find<L: Named>(&mut self, names: &[String]) -> anyhow::Result<Vec<Target>> {
        let client = self.world.client()?;
        let mut wanted: HashSet<_> = names.iter().filter(|name| looks_like_guid(name)).cloned().collect();
        // No list has a filter by guid.
        let mut by_guid = Vec::new();
        let mut pages = client.all::<L::List>(Default::default(), self.world.concurrency());
        while !wanted.is_empty() {
            let Some(rows) = self.world.wait(pages.next())?? else { break };
            by_guid.extend(rows.into_iter().filter(|row| text(row, "guid").is_some_and(|guid| wanted.remove(guid))));
        }
        self.collect::<L>(names, |guid| by_guid.iter().filter(|row| text(row, "guid") == Some(guid)).cloned().collect())
    }

    /// Finds the thing of this name or guid; without it the search ends by refusing.
    pub fn find_one<L: Named>(&mut self, name: &str) -> anyhow::Result<Option<Target>> {
        Ok(self.find::<L>(&[name.to_owned()])?.pop())
    }

    /// Finds the things of these names; a guid is taken as it is, for the server refuses the whole call where it names
    /// nothing. Where no call will follow, it is looked for.
    pub fn mean<L: Named>(&mut self, names: &[String]) -> anyhow::Result<Vec<Target>> {
        if self.world.options.dry_run {
            return self.find::<L>(names);
        }
        self.collect::<L>(names, |guid| vec![serde_json::json!({"guid": guid, L::KEY: guid})])
    }

    fn collect<L: Named>(
        &mut self,
        names: &[String],
        by_guid: impl Fn(&str) -> Vec<Value>,
    ) -> anyhow::Result<Vec<Target>> {
        let client = self.world.client()?;
        let lookups = names.iter().filter(|name| !looks_like_guid(name)).map(|name| called::<L>(client, name));
        let lookups = stream::iter(lookups).buffered(self.world.concurrency()).try_collect::<Vec<_>>();
        let mut by_name = self.world.wait(lookups)??.into_iter();
        let found = names.iter().map(|name| match looks_like_guid(name) {
            true => by_guid(name),
            false => by_name.next().unwrap_or_default(),
        });
        let found: Vec<_> = found.collect();
        let missing = names.iter().zip(&found).any(|(name, rows)| rows.is_empty() && !looks_like_guid(name));
        let known = if missing { some_names::<L>(self.world)? } else { Vec::new() };
        self.choose::<L>(names, found, &known)
    }

    /// Takes the one row that was found for each name. Where there is none, one of the known names may have been meant.
    pub fn choose<L: Listed>(
        &mut self,
        names: &[String],
        found: Vec<Vec<Value>>,
        known: &[String],
    ) -> anyhow::Result<Vec<Target>> {
        let (mut targets, mut unknown) = (Vec::<Target>::new(), Vec::new());
        for (name, rows) in names.iter().zip(found) {
            match rows.as_slice() {
                [] => unknown.push(name.clone()),
                [row] => {
                    let found = target::<L>(row, false)?;
                    if targets.iter().all(|known| known.guid != found.guid) {
                        targets.push(found);
                    }
                }
                several => {
                    let things = L::SHAPE.count(several.len());
                    self.faults.push(format!(
                        "{things} have the {}: {}; a guid means one of them",
                        L::KEY,
                        quoted(&[name])
                    ));
                }
            }
        }
        let (guids, names): (Vec<_>, Vec<_>) = unknown.into_iter().partition(|name| looks_like_guid(name));
        for (what, unknown) in [(L::KEY, names), ("guid", guids)].into_iter().filter(|(_, unknown)| !unknown.is_empty())
        {
            let asked = |name: &String| format!("\"{name}\"{}", did_you_mean(name, known.iter().map(String::as_str)));
            let unknown = match what {
                "guid" => unknown.join(", "),
                _ => unknown.iter().map(asked).collect::<Vec<_>>().join(", "),
            };
            let fault = format!("no {} has the {what}: {unknown}", L::SHAPE.one);
            match self.skips {
                true => self.world.ui.status(&format!("Skipped: {fault}")),
                false => self.faults.push(fault),
            }
        }
        Ok(targets)
    }

    /// Ends the search; refuses where something was not found.
    pub fn end(self) -> anyhow::Result<()> {
        if self.faults.is_empty() {
            return Ok(());
        }
        let stop = Stop::refused(self.faults.join("; "));
        let hint = r"a comma that belongs to a name has a backslash before it: \,";
        Err(if self.parted { stop.hint(hint) } else { stop }.into())
    }
}

/// Finds all of these, or says which are not there.
pub fn all<L: Named>(world: &World, names: &[String]) -> anyhow::Result<Vec<Target>> {
    let mut search = Search::new(world);
    let targets = search.find::<L>(names)?;
    search.end()?;
    Ok(targets)
}

/// Finds all that these lists name, or says which are not there; `if_any` skips those.
pub fn listed<L: Named>(world: &World, lists: &[Names], if_any: IfAny) -> anyhow::Result<Vec<Target>> {
    let mut search = Search { skips: if_any.if_any, ..Search::new(world) };
    let names = search.read::<L>(lists)?;
    let targets = search.find::<L>(&names)?;
    search.end()?;
    Ok(targets)
}

/// Refuses a name that nothing has. Whoever may not look is not told.
pub fn known<L: Named>(world: &World, name: &str) -> anyhow::Result<()> {
    match world.wait(called::<L>(world.client()?, name))? {
        Ok(rows) if rows.is_empty() => {
            let known = some_names::<L>(world)?;
            let meant = did_you_mean(name, known.iter().map(String::as_str));
            Err(Stop::refused(format!("no {} has the {}: {}{meant}", L::SHAPE.one, L::KEY, quoted(&[name]))).into())
        }
        Ok(_) | Err(ClientError::Denied { .. }) => Ok(()),
        Err(fault) => Err(fault.into()),
    }
}

/// What is there under each of these names; `None` where this caller or this server does not tell. Nobody is kept from
/// anything by that.
pub fn glance<L: Named>(world: &World, names: &[String]) -> anyhow::Result<Option<Vec<Vec<Value>>>> {
    let client = world.client()?;
    let lookups = names.iter().map(|name| called::<L>(client, name));
    let found = world.wait(stream::iter(lookups).buffered(world.concurrency()).try_collect::<Vec<_>>())?;
    match found {
        Ok(found) => Ok(Some(found)),
        Err(fault) if is_silence(&fault) => Ok(None),
        Err(fault) => Err(fault.into()),
    }
}

/// Whether the caller or the server has no such list, which says nothing about what is there.
pub fn is_silence(fault: &ClientError) -> bool {
    matches!(fault, ClientError::Denied { .. } | ClientError::Unknown { .. } | ClientError::Shape { .. })
}

/// So many names are looked through for one that may have been meant.
const LOOKED_THROUGH: usize = 1_000;

/// Names that there are, for whoever named none of them. A slip in an id is not told from another id: there are none of
/// those, nor of what cannot be read.
pub fn some_names<L: InPages>(world: &World) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    if L::KEY == "id" {
        return Ok(names);
    }
    let mut pages = world.client()?.all::<L::List>(Default::default(), 1);
    while names.len() < LOOKED_THROUGH
        && let Ok(Some(rows)) = world.wait(pages.next())?
    {
        names.extend(rows.iter().filter_map(|row| column(row, L::KEY)?.as_str()).map(str::to_owned));
    }
    Ok(names)
}

/// Names in quotes, so that a comma in one is told from those between them.
fn quoted(names: &[impl AsRef<str>]) -> String {
    names.iter().map(|name| format!("\"{}\"", name.as_ref())).collect::<Vec<_>>().join(", ")
}

/// Every row of exactly this name.
async fn called<L: Named>(client: &Client, name: &str) -> Result<Vec<Value>, ClientError> {
    let mut query = <L::List as Endpoint>::Query::default();
    // A server takes - for "has none" and a % for a pattern, which finds the name itself too.
    if name != "-" {
        L::ask_for(&mut query, name.to_owned());
    }
    let mut pages = client.all::<L::List>(query, 1);
    let mut rows = Vec::new();
    while let Some(page) = pages.next().await? {
        rows.extend(page.into_iter().filter(|row| text(row, L::KEY) == Some(name)));
    }
    Ok(rows)
}

fn text<'r>(row: &'r Value, name: &str) -> Option<&'r str> {
    column(row, name).and_then(Value::as_str)
}
