//! `settings set`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::in_person;
use crate::cli::exit::Stop;
use crate::cli::ui::clean;
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::settings::{OtherSettings, SetOtherSettings};

/// Change settings; those that are not named stay as they are
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Set KEY to VALUE: on or off, or a number
    #[arg(required = true, value_name = "KEY=VALUE", value_parser = parse)]
    settings: Vec<(String, Value)>,
}

/// The settings that are on or off, and those that are a number.
const SWITCHES: [&str; 7] = [
    "apply_presets",
    "require_deployment",
    "only_administrators_reach_unassigned",
    "disable_accessible_devices",
    "only_administrators_read_logs",
    "share_books_outside_group",
    "recordings",
];
const NUMBERS: [&str; 5] =
    ["new_devices_at_once", "new_devices_a_second", "log_retention_days", "max_peer_one_ab", "recordings_quota_gb"];

/// Runs `settings set`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = BTreeMap::new();
    for (key, value) in args.settings {
        if wanted.insert(key.clone(), value).is_some() {
            return Err(Stop::usage(format!("{key} is given twice")).into());
        }
    }
    let words: Vec<_> = wanted.iter().map(|(key, value)| format!("{key}={value}")).collect();
    if world.options.dry_run {
        world.ui.data(&format!("Would set {}\n", clean(&words.join(" "))))?;
        return Ok(());
    }
    let body: OtherSettings = serde_json::from_value(Value::Object(wanted.into_iter().collect::<Map<_, _>>()))?;
    let client = world.client()?;
    world.wait(client.send::<SetOtherSettings>(&Nothing, &NoQuery {}, &body))?.map_err(in_person)?;
    world.ui.status(&format!("Set {}", words.join(" ")));
    Ok(())
}

fn parse(text: &str) -> Result<(String, Value), String> {
    let (key, value) = text.split_once('=').ok_or("it has the form KEY=VALUE")?;
    let key = key.trim().replace('-', "_");
    let value = value.trim();
    let value = if SWITCHES.contains(&key.as_str()) {
        match value {
            "on" | "true" | "yes" => true.into(),
            "off" | "false" | "no" => false.into(),
            _ => return Err(format!("{key} is on or off")),
        }
    } else if NUMBERS.contains(&key.as_str()) {
        value.parse::<u64>().map_err(|_| format!("{key} is a number"))?.into()
    } else {
        return Err(format!("no such setting; there are {}", [&SWITCHES[..], &NUMBERS[..]].concat().join(", ")));
    };
    Ok((key, value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_setting_can_be_set() {
        let all = SWITCHES
            .iter()
            .map(|key| parse(&format!("{key}=on")))
            .chain(NUMBERS.iter().map(|key| parse(&format!("{key}=7"))));
        let all: Map<_, _> = all.map(|one| one.expect("a setting")).collect();
        let read: OtherSettings = serde_json::from_value(Value::Object(all.clone())).expect("settings");
        assert_eq!(serde_json::to_value(read).expect("JSON"), Value::Object(all.clone()), "a key that is none is lost");
        let declared = schemars::schema_for!(OtherSettings);
        let declared = declared.get("properties").and_then(Value::as_object).expect("properties");
        assert_eq!(json!(declared.len()), json!(all.len()), "a setting is missing here");
    }
}
