//! `ab update-ab`.

use clap::builder::NonEmptyStringValueParser;

use super::add_ab::password;
use super::find::{Books, Which, by};
use crate::cli::bulk::{self, Act};
use crate::cli::clear;
use crate::cli::exit::Stop;
use crate::cli::foresight::Foresight;
use crate::cli::users::listed::Users;
use crate::cli::world::World;
use crate::wire::ab::{BookEdit, BookInfo, UpdateSharedBook};
use crate::wire::endpoint::{NoQuery, Nothing};

/// Rename a shared address book, give it to another owner, change its note and password
///
/// What is not given stays as it is.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Rename the address book
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    ab_update_name: Option<String>,
    /// Keep a note
    #[arg(long, value_parser = clear::value())]
    note: Option<String>,
    /// Make the user with this name the owner
    #[arg(long, value_name = "USER", value_parser = NonEmptyStringValueParser::new())]
    owner: Option<String>,
    /// Keep a password for the entries that have none; - or nothing: it is asked for, or read from standard input
    #[arg(long, num_args = 0..=1, default_missing_value = "-", value_parser = clear::value())]
    password: Option<String>,
    /// Remove what is set in these fields; may be repeated
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = clear::fields(&["note", "password"]))]
    clear: Vec<String>,
}

const ACT: Act = Act {
    verb: "change",
    done: "Changed",
    grave: false,
    leads_to: None,
    access: bulk::access::<UpdateSharedBook>(),
    words: None,
};

/// Runs `ab update-ab`.
pub fn run(mut args: Args, world: &World) -> anyhow::Result<()> {
    clear::apply(&args.clear, [("note", &mut args.note), ("password", &mut args.password)])?;
    if args.ab_update_name.is_none() && args.note.is_none() && args.owner.is_none() && args.password.is_none() {
        let text = "nothing to change: give --ab-update-name, --note, --owner, --password or --clear";
        return Err(Stop::usage(text).into());
    }
    let book = args.which.find(world)?;
    let mut foresight = Foresight::new(world);
    foresight.free::<Books>(args.ab_update_name.as_deref().filter(|name| *name != book.name))?;
    foresight.there::<Users>(args.owner.as_deref())?;
    foresight.end()?;
    let password = password(world, args.password.as_deref(), "Password for the address book")?;
    let edit = BookEdit {
        guid: by(&book).0,
        name: args.ab_update_name,
        note: args.note,
        owner: args.owner,
        info: password.map(|password| BookInfo { password: Some(password) }),
    };
    bulk::each::<Books, _, _>(world, &ACT, &[book], async |client, _| {
        client.send::<UpdateSharedBook>(&Nothing, &NoQuery {}, &edit).await.map(drop)
    })
}
