//! `ab update-rule`.

use clap::builder::NonEmptyStringValueParser;

use super::find::{Perhaps, Permission, Rules, rules};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::ab::{BookRuleEdit, UpdateBookRule};
use crate::wire::endpoint::{NoQuery, Nothing};

/// Change what a rule of an address book permits
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    book: Perhaps,
    /// Change the rule with this guid
    #[arg(long, value_name = "GUID", value_parser = NonEmptyStringValueParser::new())]
    rule_guid: String,
    /// Permit this
    #[arg(long, value_name = "PERMISSION")]
    rule_permission: Permission,
}

const ACT: Act = Act {
    verb: "change",
    done: "Changed",
    grave: false,
    leads_to: None,
    access: bulk::access::<UpdateBookRule>(),
    words: None,
};

/// Runs `ab update-rule`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.book.find(world)?;
    let targets = rules(world, book.as_ref(), &[args.rule_guid])?;
    let rule = args.rule_permission.number();
    bulk::each::<Rules, _, _>(world, &ACT, &targets, async |client, target| {
        let edit = BookRuleEdit { guid: target.guid.clone().into(), rule };
        client.send::<UpdateBookRule>(&Nothing, &NoQuery {}, &edit).await.map(drop)
    })
}
