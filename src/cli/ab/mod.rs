//! `ab`: address books, one file a verb. Choosing, asking and printing are done elsewhere; `find` knows how what is in
//! a book is found, `whom` whom its rules are for.

mod add_ab;
mod add_peer;
mod add_rule;
mod add_tag;
mod delete_ab;
mod delete_peer;
mod delete_rule;
mod delete_tag;
mod export;
mod find;
mod get_personal_ab;
mod import;
mod purge;
mod rename_tag;
mod restore;
mod update_ab;
mod update_peer;
mod update_rule;
mod update_tag;
mod view_ab;
mod view_deleted;
mod view_peer;
mod view_rule;
mod view_tag;
mod whom;

use clap::Subcommand;

use super::world::World;
pub use find::{Books, Peers};

/// View and change address books: entries, tags, and who may read and change them
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
  Every shared address book, as a table
    rustdesk-admin ab view-ab
  A book of one's own for a team, which may change what is in it
    rustdesk-admin ab add-ab --ab-name Office --note 'second floor'
    rustdesk-admin ab add-rule --ab-name Office --rule-group Support --rule-permission rw
  An entry with a password that is asked for
    rustdesk-admin ab add-peer --ab-name Office --peer-id 123456789 --alias Reception --tags desk,front --password -
  The entries with both of two tags, and those with none
    rustdesk-admin ab view-peer --ab-name Office --tag desk --tag front
    rustdesk-admin ab view-peer --ab-name Office --untagged
  Deleting those with a tag, after a look at them
    rustdesk-admin ab delete-peer --ab-name Office --tag old --dry-run
    rustdesk-admin ab delete-peer --ab-name Office --tag old
  All entries to a file, and from it into another book
    rustdesk-admin ab export --ab-name Office > office.csv
    rustdesk-admin ab import --ab-name Branch office.csv
  What was deleted, and one of it back
    rustdesk-admin ab view-deleted --ab-name Office
    rustdesk-admin ab restore --ab-name Office --peer-id 123456789
  Who may do what with a book, and changing that
    rustdesk-admin ab view-rule --ab-name Office
    rustdesk-admin ab update-rule --ab-name Office --rule-group Support --rule-permission ro

The caller's own book has no name: `ab get-personal-ab` gives the guid for --ab-guid.
Passwords are never shown, in no form of the data; has_password says whether there is one.")]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    ViewAb(view_ab::Args),
    GetPersonalAb(get_personal_ab::Args),
    AddAb(add_ab::Args),
    UpdateAb(update_ab::Args),
    DeleteAb(delete_ab::Args),
    ViewPeer(view_peer::Args),
    AddPeer(add_peer::Args),
    UpdatePeer(update_peer::Args),
    DeletePeer(delete_peer::Args),
    ViewDeleted(view_deleted::Args),
    Restore(restore::Args),
    Purge(purge::Args),
    ViewTag(view_tag::Args),
    AddTag(add_tag::Args),
    UpdateTag(update_tag::Args),
    RenameTag(rename_tag::Args),
    DeleteTag(delete_tag::Args),
    ViewRule(view_rule::Args),
    AddRule(add_rule::Args),
    UpdateRule(update_rule::Args),
    DeleteRule(delete_rule::Args),
    Export(export::Args),
    Import(import::Args),
}

/// Runs `ab`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    match args.action {
        Action::ViewAb(args) => view_ab::run(args, world),
        Action::GetPersonalAb(args) => get_personal_ab::run(args, world),
        Action::AddAb(args) => add_ab::run(args, world),
        Action::UpdateAb(args) => update_ab::run(args, world),
        Action::DeleteAb(args) => delete_ab::run(args, world),
        Action::ViewPeer(args) => view_peer::run(args, world),
        Action::AddPeer(args) => add_peer::run(args, world),
        Action::UpdatePeer(args) => update_peer::run(args, world),
        Action::DeletePeer(args) => delete_peer::run(args, world),
        Action::ViewDeleted(args) => view_deleted::run(args, world),
        Action::Restore(args) => restore::run(args, world),
        Action::Purge(args) => purge::run(args, world),
        Action::ViewTag(args) => view_tag::run(args, world),
        Action::AddTag(args) => add_tag::run(args, world),
        Action::UpdateTag(args) => update_tag::run(args, world),
        Action::RenameTag(args) => rename_tag::run(args, world),
        Action::DeleteTag(args) => delete_tag::run(args, world),
        Action::ViewRule(args) => view_rule::run(args, world),
        Action::AddRule(args) => add_rule::run(args, world),
        Action::UpdateRule(args) => update_rule::run(args, world),
        Action::DeleteRule(args) => delete_rule::run(args, world),
        Action::Export(args) => export::run(args, world),
        Action::Import(args) => import::run(args, world),
    }
}
