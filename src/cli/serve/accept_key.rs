//! `serve admin accept-key`: has another key take the place of one that is lost.

use std::io::{self, IsTerminal};

use anyhow::Context;
use dialoguer::Confirm;

use super::super::exit::Stop;
use super::super::ui::Ui;
use crate::server::config::Storage;
use crate::server::lost_key::{Acceptable, Lost};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Do it without asking
    #[arg(long, short)]
    yes: bool,
}

/// Shows what is lost, asks, and accepts the key.
pub(super) async fn run(storage: &Storage, args: &Args, ui: &Ui) -> anyhow::Result<()> {
    let Some(acceptable) = Acceptable::find(storage).await.context("accept a key")? else {
        ui.status("The key file holds the key of this database already.");
        return Ok(());
    };
    let path = acceptable.path();
    let path = path.display();
    match acceptable.is_there() {
        true => ui.show(&format!("The key in {path} takes the place of the key that this database was used with.")),
        false => ui.show(&format!("A new key in {path} takes the place of the key that this database was used with.")),
    }
    let kinds = kinds(&acceptable.lost);
    match kinds.is_empty() {
        true => ui.show("No secret is lost."),
        false => ui.show("These are removed, since only the lost key opens them, and must be set again:"),
    }
    for kind in &kinds {
        ui.show(&format!("  {kind}"));
    }
    if !args.yes {
        agree(ui)?;
    }
    let lost = acceptable.accept().await.context("accept a key")?;
    let removed = lost.books + lost.entries + lost.options + lost.presets;
    ui.status(&format!("Accepted the key in {path}, and removed {removed} {}.", secrets(removed)));
    ui.hint("copy the key file to every server that uses this database, then start them again");
    Ok(())
}

/// Waits for a yes.
fn agree(ui: &Ui) -> anyhow::Result<()> {
    if !ui.is_terminal || !io::stdin().is_terminal() {
        return Err(Stop::usage("cannot prompt: stdin is not a terminal")
            .hint("run the command again with --yes to accept the key")
            .into());
    }
    let question = "Servers that run with the lost key stop. Accept the key?";
    let agreed = Confirm::new().with_prompt(question).default(false).wait_for_newline(true).interact();
    match agreed.context("ask on the terminal")? {
        true => Ok(()),
        false => Err(Stop::refused("cancelled: nothing was changed").into()),
    }
}

/// What is lost, a line for each kind.
fn kinds(lost: &Lost) -> Vec<String> {
    let kinds = [
        (lost.books, ["password of an address book", "passwords of address books"]),
        (lost.entries, ["password of an address book entry", "passwords of address book entries"]),
        (lost.options, ["secret option of a strategy", "secret options of strategies"]),
        (lost.presets, ["password of a pending preset", "passwords of pending presets"]),
    ];
    let some = kinds.into_iter().filter(|(count, _)| *count > 0);
    some.map(|(count, [one, many])| format!("{count} {}", if count == 1 { one } else { many })).collect()
}

fn secrets(count: u64) -> &'static str {
    if count == 1 { "secret" } else { "secrets" }
}
