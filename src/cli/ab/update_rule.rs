//! `ab update-rule`.

use clap::builder::NonEmptyStringValueParser;

use super::find::{Perhaps, Permission, Rules};
use super::whom::Holder;
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::ab::{BookRuleEdit, UpdateBookRule};
use crate::wire::endpoint::{NoQuery, Nothing};

/// Change what a rule of an address book permits
///
/// The rule is named by its guid or, in one address book, by whom it is for.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    book: Perhaps,
    /// Change the rule with this guid
    #[arg(long, value_name = "GUID", value_parser = NonEmptyStringValueParser::new())]
    rule_guid: Option<String>,
    #[command(flatten)]
    holder: Holder,
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
    let guid = args.rule_guid.as_slice();
    let targets = args.holder.find(world, &args.book, guid)?;
    let rule = args.rule_permission.number();
    bulk::each::<Rules, _, _>(world, &ACT, &targets, async |client, target| {
        let edit = BookRuleEdit { guid: target.guid.clone().into(), rule };
        client.send::<UpdateBookRule>(&Nothing, &NoQuery {}, &edit).await.map(drop)
    })
}
