//! What the server would refuse, as far as that can be known by reading alone: for `--dry-run`, which sends nothing that
//! changes anything. Where the caller or the server does not tell, nothing is held against what is to be done.

use std::collections::BTreeMap;

use serde_json::Value;

use super::exit::Stop;
use super::named::{Named, glance, is_silence, some_names};
use super::session::account;
use super::target::Listed;
use super::world::{Proof, World};
use crate::wire::access::AccessRule;
use crate::wire::endpoint::{Access, Endpoint, NoQuery, Nothing};
use crate::wire::nearest::did_you_mean;
use crate::wire::permission::{Permission, Permissions};
use crate::wire::strategies::{ListStrategyOptions, StrategyOption};
use crate::wire::system::GetOpenApi;

/// A look ahead; it finds nothing where something will be done in earnest, since the server says it then.
pub struct Foresight<'w> {
    world: &'w World,
    faults: Vec<String>,
}

impl<'w> Foresight<'w> {
    /// Begins without a fault.
    pub fn new(world: &'w World) -> Self {
        Self { world, faults: Vec::new() }
    }

    /// Whether anything is looked for at all.
    pub fn looks(&self) -> bool {
        self.world.options.dry_run
    }

    /// Notes what somebody else found.
    pub fn note(&mut self, fault: impl Into<String>) {
        self.faults.push(fault.into());
    }

    /// Something of this name must be there, where a name is given.
    pub fn there<L: Named>(&mut self, name: Option<&str>) -> anyhow::Result<()> {
        let Some(name) = name.filter(|name| self.looks() && !name.is_empty()) else { return Ok(()) };
        if glance::<L>(self.world, &[name.to_owned()])?.is_some_and(|found| found.iter().all(Vec::is_empty)) {
            let known = some_names::<L>(self.world)?;
            let meant = did_you_mean(name, known.iter().map(String::as_str));
            self.note(format!("no {} has the {}: \"{name}\"{meant}", L::SHAPE.one, L::KEY));
        }
        Ok(())
    }

    /// Nothing of this name may be there yet, where a name is given.
    pub fn free<L: Named>(&mut self, name: Option<&str>) -> anyhow::Result<()> {
        let Some(name) = name.filter(|_| self.looks()) else { return Ok(()) };
        let found = glance::<L>(self.world, &[name.to_owned()])?;
        self.not_among::<L>(name, found.is_some_and(|found| found.iter().any(|rows| !rows.is_empty())));
        Ok(())
    }

    /// Notes that a name is taken.
    pub fn not_among<L: Listed>(&mut self, name: &str, taken: bool) {
        if taken {
            self.note(format!(
                "there is already {} {} with the {}: \"{name}\"",
                article(L::SHAPE.one),
                L::SHAPE.one,
                L::KEY
            ));
        }
    }

    /// The server must take a value of a body's property, as far as its description says which ones it takes.
    pub fn takes(&mut self, (body, property): (&str, &str), value: &Value, reason: &str) -> anyhow::Result<()> {
        if !self.looks() {
            return Ok(());
        }
        let asked = self.world.client()?.ask::<GetOpenApi>(&Nothing, &NoQuery {}, &Nothing);
        let Ok(document) = self.world.wait(asked)? else { return Ok(()) };
        let values = document.pointer(&format!("/components/schemas/{body}/properties/{property}/enum"));
        if values.and_then(Value::as_array).is_some_and(|values| !values.contains(value)) {
            self.note(format!("{property} cannot be {value}: {reason}"));
        }
        Ok(())
    }

    /// What the rules of a list name must be there; each kind of ends with its number is looked for by the caller.
    pub fn ends<L: Named>(&mut self, rules: Option<&Vec<AccessRule>>, kind: i64) -> anyhow::Result<()> {
        let names: Vec<_> =
            rules.into_iter().flatten().filter(|rule| rule.kind == kind).map(|rule| &rule.name).collect();
        names.into_iter().try_for_each(|name| self.there::<L>(Some(name)))
    }

    /// The options of a strategy must be in the server's catalogue and take these values; `None` takes one away. What can
    /// cut devices off must be acknowledged.
    pub fn options(
        &mut self,
        options: &BTreeMap<String, Option<String>>,
        acknowledged: &[String],
    ) -> anyhow::Result<()> {
        if !self.looks() || options.is_empty() {
            return Ok(());
        }
        let asked = self.world.client()?.send::<ListStrategyOptions>(&Nothing, &NoQuery {}, &Nothing);
        let catalogue: Vec<StrategyOption> = match self.world.wait(asked)? {
            Ok(catalogue) => catalogue,
            Err(fault) if is_silence(&fault) => return Ok(()),
            Err(fault) => return Err(fault.into()),
        };
        for (key, value) in options {
            let Some(option) = catalogue.iter().find(|option| option.key == *key) else {
                let meant = did_you_mean(key, catalogue.iter().map(|option| option.key.as_str()));
                self.note(format!(
                    "a strategy cannot carry {key}{meant}: `rustdesk-admin strategies options` lists what it can"
                ));
                continue;
            };
            if value.as_ref().is_some_and(|value| !fits(option, value)) {
                self.note(format!("{key} takes {}, or nothing for the client's default", option.values.join(", ")));
            }
            if option.dangerous && !acknowledged.contains(key) {
                self.note(format!(
                    "{key} can silence a device or cut it off from the server for good; where that is meant, \
                     --acknowledge {key} says so"
                ));
            }
        }
        Ok(())
    }

    /// Refuses where anything was found.
    pub fn end(self) -> anyhow::Result<()> {
        match self.faults.is_empty() {
            true => Ok(()),
            false => Err(Stop::refused(format!("this would be refused: {}", self.faults.join("; "))).into()),
        }
    }
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" }
}

/// Whether an option takes a value, where its values are told one by one or are numbers.
fn fits(option: &StrategyOption, value: &str) -> bool {
    let number =
        || value.parse::<u32>().is_ok_and(|number| option.least <= Some(number) && Some(number) <= option.most);
    match option.values.len() {
        _ if value.is_empty() => true,
        2.. => option.values.iter().any(|one| one == value),
        _ => option.most.is_none() || number(),
    }
}

/// Refuses what the caller is not permitted. It is read from what the server says of the caller, where it does.
pub fn permitted<E: Endpoint>(world: &World, query: &E::Query, body: &E::Body) -> anyhow::Result<()> {
    permitted_by(world, E::ACCESS, || E::needs(query, body).unwrap_or_default())
}

/// The same for a call whose access does not depend on what is asked.
pub fn permitted_by(world: &World, access: Access, asked: impl FnOnce() -> Vec<Permission>) -> anyhow::Result<()> {
    if !world.options.dry_run {
        return Ok(());
    }
    let needed = match access {
        Access::Needs(permission) => vec![permission],
        Access::NeedsByRequest => asked(),
        Access::Administrator => Vec::new(),
        _ => return Ok(()),
    };
    let account = account(world)?;
    let missing =
        |what: String| Err(Stop::signed_out(format!("this would be refused: Missing permission: {what}")).into());
    if access == Access::Administrator {
        let in_person = world.proof()? != Proof::ApiToken;
        return match account.get("is_admin").and_then(Value::as_bool) {
            Some(is_admin) if !(is_admin && in_person) => {
                missing("administrator (signed in, not by a token)".to_owned())
            }
            _ => Ok(()),
        };
    }
    let permissions = account.get("permissions").cloned().unwrap_or_default();
    let Ok(Some(permissions)) = serde_json::from_value::<Option<Permissions>>(permissions) else { return Ok(()) };
    match needed.into_iter().find(|permission| !permissions.allow(*permission)) {
        Some(permission) => missing(permission.to_string()),
        None => Ok(()),
    }
}
