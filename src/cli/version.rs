//! `version`: of the tool, and of the server that is configured.

use std::time::Duration;

use serde_json::{Value, json};

use super::format::Format;
use super::output::one;
use super::ui::clean;
use super::world::World;
use crate::client::ClientError;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::system::GetHealth;

/// The longest wait for the server's answer: its version is worth no more.
const LONGEST: Duration = Duration::from_secs(5);

/// Show the version of the tool and of the server
///
/// Without --url, RUSTDESK_ADMIN_URL or a profile only the tool's version is shown. No token is needed or sent. The
/// version of a server that does not tell it, such as RustDesk Server Pro, is unknown. The exit code is 0 in every case.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
    rustdesk-admin version
    rustdesk-admin version --json
    rustdesk-admin version --jq '.server.version'")]
pub struct Args {
    /// Write JSON, as -o json does
    #[arg(long)]
    pub json: bool,
}

/// Runs `version`.
pub fn run(world: &World) -> anyhow::Result<()> {
    let own = env!("CARGO_PKG_VERSION");
    let Some(url) = world.configured_url()? else {
        return match world.format()? {
            Format::Table => Ok(world.ui.data(&format!("rustdesk-admin {own}\n"))?),
            _ => one(world, &json!({ "version": own, "server": null })),
        };
    };
    let found = server(world, &url)?;
    if world.format()? != Format::Table {
        let (version, error) = match &found {
            Ok(version) => (Some(version), None),
            Err(fault) => (None, Some(fault.to_string())),
        };
        return one(world, &json!({ "version": own, "server": { "url": url, "version": version, "error": error } }));
    }
    let version = match &found {
        Ok(version) => clean(version).into_owned(),
        Err(_) => "unknown".to_owned(),
    };
    world.ui.data(&format!("rustdesk-admin {own}\nserver {} {version}\n", clean(&url)))?;
    world.ui.flush()?;
    if let Err(fault) = found {
        world.ui.warning(&format!("the server did not tell its version: {fault}"));
    }
    Ok(())
}

/// Asks the server for its version.
fn server(world: &World, url: &str) -> anyhow::Result<Result<String, ClientError>> {
    let client = world.client_once(url, LONGEST)?;
    let answer = world.wait(client.ask::<GetHealth>(&Nothing, &NoQuery {}, &Nothing))?;
    Ok(answer.and_then(|health| {
        let version = health.get("version").and_then(Value::as_str).filter(|version| !version.is_empty());
        version.map(str::to_owned).ok_or_else(|| ClientError::Shape {
            method: "GET".to_owned(),
            path: "/api/health".to_owned(),
            text: "it has no version".to_owned(),
        })
    }))
}
