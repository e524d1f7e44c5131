//! What applies to a device and where it comes from, and which devices have taken a strategy. Nothing is changed here.

use super::super::super::caller::Scope;
use super::super::super::db::Tx;
use super::super::super::db::search::Window;
use super::super::super::error::{Result, internal, not_found};
use super::super::catalogue;
use super::super::push;
use super::super::store;
use super::super::store::effective::{State, Wanted};
use super::{DEFAULT, find};
use crate::wire::ids::{StrategyGuid, looks_like_guid};
use crate::wire::page::Page;
use crate::wire::strategies::{EffectiveOption, EffectiveStrategy, StrategyDevice, StrategyDeviceQuery};

/// What applies to the device of this id or guid.
pub async fn of_device(tx: &mut Tx, scope: Scope, device: &str) -> Result<EffectiveStrategy> {
    let guid = looks_like_guid(device).then(|| device.parse().ok()).flatten();
    let state = store::effective::state_of(tx, scope, guid, device).await?;
    let state = state.ok_or_else(|| not_found("device", device))?;
    let (strategy, source) = state.effective();
    let rows = store::some_and_named(tx, strategy.as_slice(), DEFAULT).await?;
    let row = rows.into_iter().find(|row| strategy.map_or(row.name == DEFAULT, |guid| row.guid == guid));
    let row = row.ok_or_else(|| internal(anyhow::anyhow!("the strategy {DEFAULT} is missing")))?;
    let desired = push::Desired::of(Some(&row))?;
    let sent = push::Sent::of(&state)?;
    let taken_back = sent.iter().flat_map(|sent| &sent.keys).filter(|key| !desired.options.contains_key(*key));
    let taken_back = taken_back.map(|key| EffectiveOption {
        key: key.clone(),
        value: String::new(),
        strategy: String::new(),
        source: "taken_back".into(),
    });
    let shown = catalogue::shown(&desired.options);
    let options = shown.iter().map(|(key, value)| EffectiveOption {
        key: key.clone(),
        value: value.clone(),
        strategy: row.name.clone(),
        source: source.into(),
    });
    let nothing_to_take = sent.is_none() && desired.options.is_empty();
    Ok(EffectiveStrategy {
        options: options.chain(taken_back).collect(),
        modified_at: (!nothing_to_take).then_some(desired.stamp),
        taken: nothing_to_take || state.taken_stamp == Some(desired.stamp),
        device: state.id,
        strategy: row.name,
        source: source.into(),
        status: i32::from(row.enabled),
    })
}

/// A page of the devices on which a strategy is effective, or would be were it not disabled.
pub async fn devices(
    tx: &mut Tx,
    scope: Scope,
    guid: &StrategyGuid,
    query: &StrategyDeviceQuery,
) -> Result<Page<StrategyDevice>> {
    let window = Window::of(query)?;
    let row = find(tx, guid).await?;
    let desired = push::Desired::of(Some(&row))?;
    let wanted = Wanted {
        strategy: row.guid,
        is_default: row.name == DEFAULT,
        taken: query.taken,
        stamp: desired.stamp,
        nothing_to_take: desired.options.is_empty(),
    };
    let total = store::effective::count(tx, scope, &wanted).await?;
    let rows = store::effective::list(tx, scope, &wanted, window, total).await?;
    let device = |state: State| StrategyDevice {
        source: state.effective().1.into(),
        taken: state.taken_stamp == Some(desired.stamp) || (state.keys.is_none() && desired.options.is_empty()),
        guid: state.guid.into(),
        id: state.id,
        device_name: Some(state.device_name),
    };
    Ok(Page { total, data: rows.into_iter().map(device).collect() })
}
