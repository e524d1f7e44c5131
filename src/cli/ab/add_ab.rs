//! `ab add-ab`.

use clap::builder::NonEmptyStringValueParser;

use super::find::Books;
use crate::cli::foresight::Foresight;
use crate::cli::made::make;
use crate::cli::world::World;
use crate::wire::ab::{AddSharedBook, BookInfo, NewBook};
use crate::wire::endpoint::Nothing;
use crate::wire::session::Secret;

/// Make a shared address book
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Call it this
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    ab_name: String,
    /// Keep a note
    #[arg(long)]
    note: Option<String>,
    /// Keep a password for the entries that have none; - or nothing: it is asked for, or read from standard input
    #[arg(long, num_args = 0..=1, default_missing_value = "-")]
    password: Option<String>,
}

/// Runs `ab add-ab`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let what = format!("address book {}", args.ab_name);
    let mut foresight = Foresight::new(world);
    foresight.free::<Books>(Some(&args.ab_name))?;
    foresight.end()?;
    let password = password(world, args.password.as_deref(), "Password for the address book")?;
    let info = password.map(|password| BookInfo { password: Some(password) });
    make::<AddSharedBook>(world, &what, &Nothing, &NewBook { name: args.ab_name, note: args.note, info })
}

/// The password that an option gives or has asked for; nobody is asked where nothing will be done.
pub fn password(world: &World, option: Option<&str>, question: &str) -> anyhow::Result<Option<Secret>> {
    let Some(option) = option.filter(|_| !world.options.dry_run) else { return Ok(None) };
    if option.is_empty() {
        return Ok(Some(Secret::default()));
    }
    // A server, a token: what would fail anyway fails before somebody is asked.
    world.client()?;
    Ok(Some(Secret(world.given_password(Some(option), question, false)?)))
}
