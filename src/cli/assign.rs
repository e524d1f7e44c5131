//! `assign`: what `rustdesk --assign` does on a device, from any machine.

use clap::builder::NonEmptyStringValueParser;
use serde_json::{Value, json};

use super::clear;
use super::devices::assign::shown;
use super::devices::foresee;
use super::devices::listed::Devices;
use super::exit::Stop;
use super::foresight::permitted;
use super::format::Format;
use super::ids;
use super::leaving;
use super::output::one;
use super::select::{Wanted, settle_one};
use super::target::Target;
use super::ui::clean;
use super::world::World;
use crate::client::{Client, ClientError};
use crate::wire::devices::{AssignDevice, AssignFromDevice, Assignment, CliAssignment};
use crate::wire::endpoint::{By, NoQuery, Nothing};
use crate::wire::session::Secret;

/// Assign an owner, a strategy, groups, names and address books to a device
///
/// What `rustdesk --assign` does on the device itself, from any machine. With --uuid everything is assigned in one call,
/// as the client does it, or nothing is. Without it, the device is looked up by its exact id and each field is assigned
/// in a call of its own. --clear removes what is assigned.
///
/// The versions are those from which on the server, and the client's own `rustdesk --assign`, know an option.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
  Give a device to somebody and put it into a device group
    rustdesk-admin assign --id 1234 --user-name alice --device-group-name Lab
  Remove its owner
    rustdesk-admin assign --id 1234 --clear user-name
  Put it into an address book with a password that is asked for
    rustdesk-admin assign --id 1234 --address-book-name Office --address-book-password -")]
pub struct Args {
    /// Assign to the device with exactly this id
    #[arg(long, value_parser = ids::filter())]
    id: String,
    /// Name the machine, too, and assign by one call
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    uuid: Option<String>,
    /// Make this user the owner
    #[arg(long, value_parser = clear::value())]
    user_name: Option<String>,
    /// Give the device this strategy
    #[arg(long, value_parser = clear::value())]
    strategy_name: Option<String>,
    /// Put the device into this address book
    #[arg(long, value_parser = clear::value())]
    address_book_name: Option<String>,
    /// Give it this tag there
    #[arg(long, requires = "address_book_name", value_parser = NonEmptyStringValueParser::new())]
    address_book_tag: Option<String>,
    /// Give it this alias there (server 1.5.8, client 1.4.1)
    #[arg(long, requires = "address_book_name", value_parser = NonEmptyStringValueParser::new())]
    address_book_alias: Option<String>,
    /// Keep this password there; - or nothing: it is asked for, or read from standard input (server 1.6.6, client 1.4.3)
    #[arg(
        long,
        requires = "address_book_name",
        num_args = 0..=1,
        default_missing_value = "-",
        value_parser = NonEmptyStringValueParser::new()
    )]
    address_book_password: Option<String>,
    /// Keep this note there (server 1.6.6, client 1.4.3)
    #[arg(long, requires = "address_book_name", value_parser = NonEmptyStringValueParser::new())]
    address_book_note: Option<String>,
    /// Put the device into this device group
    #[arg(long, value_parser = clear::value())]
    device_group_name: Option<String>,
    /// Keep this note on the device (server 1.6.6, client 1.4.3)
    #[arg(long, value_parser = clear::value())]
    note: Option<String>,
    /// Show this as its user (server 1.6.6, client 1.4.3)
    #[arg(long, value_parser = clear::value())]
    device_username: Option<String>,
    /// Show this as its name (server 1.6.6, client 1.4.3)
    #[arg(long, value_parser = clear::value())]
    device_name: Option<String>,
    /// Remove what is assigned in these fields; may be repeated
    ///
    /// `address-book-name` removes the device from the shared address books that it was assigned to; entries that people
    /// made or changed by hand stay. The call that --uuid makes can't remove anything.
    #[arg(
        long,
        value_name = "FIELD",
        value_delimiter = ',',
        conflicts_with = "uuid",
        value_parser = clear::fields(&FIELDS)
    )]
    clear: Vec<String>,
}

/// What can be cleared.
const FIELDS: [&str; 7] =
    ["user-name", "strategy-name", "address-book-name", "device-group-name", "note", "device-username", "device-name"];

/// Runs `assign`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let mut wanted = CliAssignment {
        id: Some(args.id),
        uuid: args.uuid,
        user_name: args.user_name,
        strategy_name: args.strategy_name,
        address_book_name: args.address_book_name,
        address_book_tag: args.address_book_tag,
        address_book_alias: args.address_book_alias,
        address_book_password: None,
        address_book_note: args.address_book_note,
        device_group_name: args.device_group_name,
        note: args.note,
        device_username: args.device_username,
        device_name: args.device_name,
    };
    clear::apply(
        &args.clear,
        [
            ("user-name", &mut wanted.user_name),
            ("strategy-name", &mut wanted.strategy_name),
            ("address-book-name", &mut wanted.address_book_name),
            ("device-group-name", &mut wanted.device_group_name),
            ("note", &mut wanted.note),
            ("device-username", &mut wanted.device_username),
            ("device-name", &mut wanted.device_name),
        ],
    )?;
    if kinds(&wanted).is_empty() {
        let text = "nothing to assign: give at least one of --user-name, --strategy-name, --address-book-name, \
                    --device-group-name, --note, --device-username, --device-name, or --clear";
        return Err(Stop::usage(text).into());
    }
    let id = wanted.id.clone().unwrap_or_default();
    if id.trim().is_empty() || id.contains('%') {
        return Err(Stop::usage("--id is the exact id of one device, without a %").into());
    }
    if wanted.uuid.is_none() {
        fits_a_list(&wanted, args.address_book_password.as_deref())?;
    }
    if let Some(password) = args.address_book_password.filter(|_| !world.options.dry_run) {
        // A server, a token: what would fail anyway fails before somebody is asked.
        world.client()?;
        let password = world.given_password(Some(&password), "Password for the address book", false)?;
        wanted.address_book_password = Some(Secret(password));
    }
    look_ahead(&wanted, world)?;
    match wanted.uuid {
        Some(_) => at_once(&wanted, &id, world),
        None => one_by_one(&wanted, &id, world),
    }
}

/// Refuses what the server would.
fn look_ahead(wanted: &CliAssignment, world: &World) -> anyhow::Result<()> {
    if !world.options.dry_run {
        return Ok(());
    }
    permitted::<AssignFromDevice>(world, &NoQuery {}, wanted)?;
    foresee(
        world,
        &[
            ("user_name", wanted.user_name.as_deref()),
            ("device_group_name", wanted.device_group_name.as_deref()),
            ("strategy_name", wanted.strategy_name.as_deref()),
            ("ab", wanted.address_book_name.as_deref()),
        ],
    )
}

/// What is assigned, in the words of the contract.
fn kinds(wanted: &CliAssignment) -> Vec<&'static str> {
    let given = [
        // What a server may refuse comes first.
        ("ab", wanted.address_book_name.is_some()),
        ("user_name", wanted.user_name.is_some()),
        ("device_group_name", wanted.device_group_name.is_some()),
        ("strategy_name", wanted.strategy_name.is_some()),
        ("note", wanted.note.is_some()),
        ("device_username", wanted.device_username.is_some()),
        ("device_name", wanted.device_name.is_some()),
    ];
    given.into_iter().filter(|(_, given)| *given).map(|(kind, _)| kind).collect()
}

/// Refuses what one text of parts with commas between them cannot hold.
fn fits_a_list(wanted: &CliAssignment, password: Option<&str>) -> anyhow::Result<()> {
    let parts = [
        ("name", wanted.address_book_name.as_deref()),
        ("tag", wanted.address_book_tag.as_deref()),
        ("alias", wanted.address_book_alias.as_deref()),
        ("password", password),
        ("note", wanted.address_book_note.as_deref()),
    ];
    match parts.into_iter().find(|(_, part)| part.is_some_and(|part| part.contains(','))) {
        Some((part, _)) => {
            let text = format!("--address-book-{part} holds a comma, which can only be sent with --uuid");
            Err(Stop::usage(text).into())
        }
        None => Ok(()),
    }
}

/// Assigns everything by the call that the device's own client makes.
fn at_once(wanted: &CliAssignment, id: &str, world: &World) -> anyhow::Result<()> {
    if world.options.dry_run {
        return report(world, id, "", wanted, "planned");
    }
    let client = world.client()?;
    let answer = world.wait(client.send::<AssignFromDevice>(&Nothing, &NoQuery {}, wanted))?;
    let said = answer.map_err(|fault| anyhow::Error::new(fault).context(format!("assign to device {id}")))?;
    // Any text is a refusal, whatever its status.
    if !said.0.trim().is_empty() {
        return Err(Stop::refused(format!("assign to device {id}: {}", said.0.trim())).into());
    }
    report(world, id, "", wanted, "done")
}

/// Assigns one thing after the other, and says how far that got.
fn one_by_one(wanted: &CliAssignment, id: &str, world: &World) -> anyhow::Result<()> {
    let mut search = Wanted::<Devices>::new();
    search.query.id = search.precisely(Some(&id.to_owned()));
    let mut targets = settle_one(world, &search)?;
    let moves = [
        ("user_name", wanted.user_name.as_deref()),
        ("device_group_name", wanted.device_group_name.as_deref()),
        ("strategy_name", wanted.strategy_name.as_deref()),
    ];
    leaving::mark(&mut targets, &moves);
    let [target] = targets.as_slice() else {
        return Err(Stop::refused(format!("{} devices have the id {id}: give --uuid", targets.len())).into());
    };
    let (wanted, idle) = &without_idle(wanted, target);
    let kinds = kinds(wanted);
    if !idle.is_empty() && world.format()? == Format::Table {
        let words = format!("No {} is assigned to device {id}", idle.join(" or "));
        world.ui.status(&clean(&words));
    }
    if kinds.is_empty() {
        return report(world, id, "", wanted, "unchanged");
    }
    if world.options.dry_run {
        return report(world, id, &target.leaves, wanted, "planned");
    }
    let client = world.client()?;
    for (place, kind) in kinds.iter().enumerate() {
        let sent = world.wait(assign(client, target, kind, wanted));
        let fault: anyhow::Error = match sent {
            Ok(Ok(())) => continue,
            Ok(Err(fault)) if place == 0 => {
                return Err(anyhow::Error::new(fault).context(format!("assign {kind} to device {id}")));
            }
            Ok(Err(fault)) => fault.into(),
            Err(_) => {
                let before = list(&kinds[..place]);
                let text = format!(
                    "interrupted: assigned {before} to device {id}; {kind}, on its way, may have been assigned too"
                );
                return Err(Stop::interrupted(text).into());
            }
        };
        let text = format!(
            "assign {kind} to device {id}: {fault}; assigned before: {}; not assigned: {}",
            list(&kinds[..place]),
            list(&kinds[place..])
        );
        return Err(Stop::partly(text).into());
    }
    report(world, id, &target.leaves, wanted, "done")
}

/// What is left to do, and which fields are to be removed that the device does not have.
fn without_idle(wanted: &CliAssignment, target: &Target) -> (CliAssignment, Vec<&'static str>) {
    let mut wanted = wanted.clone();
    let mut idle = Vec::new();
    for (kind, value) in [
        ("user_name", &mut wanted.user_name),
        ("device_group_name", &mut wanted.device_group_name),
        ("strategy_name", &mut wanted.strategy_name),
        ("note", &mut wanted.note),
    ] {
        if value.as_deref() == Some("") && target.holds([(kind, "")]) {
            *value = None;
            idle.push(kind);
        }
    }
    (wanted, idle)
}

async fn assign(client: &Client, target: &Target, kind: &str, wanted: &CliAssignment) -> Result<(), ClientError> {
    let body = Assignment { kind: kind.to_owned(), value: Some(value(kind, wanted)) };
    client.send::<AssignDevice>(&By(target.guid.clone().into()), &NoQuery {}, &body).await.map(drop)
}

fn value(kind: &str, wanted: &CliAssignment) -> String {
    let text = match kind {
        "ab" => {
            let password = wanted.address_book_password.as_ref().map(|password| &password.0);
            let parts = [
                wanted.address_book_name.as_ref(),
                wanted.address_book_tag.as_ref(),
                wanted.address_book_alias.as_ref(),
                password,
                wanted.address_book_note.as_ref(),
            ];
            let last = parts.iter().rposition(Option::is_some).unwrap_or_default();
            let parts = parts[..=last].iter().map(|part| part.map_or("", String::as_str));
            return parts.collect::<Vec<_>>().join(",");
        }
        "user_name" => &wanted.user_name,
        "device_group_name" => &wanted.device_group_name,
        "strategy_name" => &wanted.strategy_name,
        "note" => &wanted.note,
        "device_username" => &wanted.device_username,
        _ => &wanted.device_name,
    };
    text.clone().unwrap_or_default()
}

fn list(kinds: &[&str]) -> String {
    if kinds.is_empty() { "nothing".into() } else { kinds.join(", ") }
}

/// Says what became of it: in words, or as data to whoever asked for that.
fn report(world: &World, id: &str, leaves: &str, wanted: &CliAssignment, result: &str) -> anyhow::Result<()> {
    let kinds = kinds(wanted);
    if world.format()? != Format::Table {
        let kinds: Vec<Value> = kinds.iter().map(|kind| json!(kind)).collect();
        return one(world, &json!({"id": id, "action": "assign", "assigned": kinds, "result": result}));
    }
    let (taken, given): (Vec<&str>, Vec<&str>) = kinds.into_iter().partition(|kind| value(kind, wanted).is_empty());
    if result == "planned" {
        if !given.is_empty() {
            let given: Vec<_> = given.iter().map(|kind| shown(kind, &value(kind, wanted))).collect();
            let words = format!("Would assign {} to device {id}", given.join(", "));
            world.ui.data(&format!("{}\n", clean(&words)))?;
        }
        if !taken.is_empty() {
            let words = format!("Would remove {} from device {id}", list(&taken));
            world.ui.data(&format!("{}\n", clean(&words)))?;
        }
        if !leaves.is_empty() {
            world.ui.data(&format!("{}\n", clean(&format!("Device {id} would be taken {leaves}"))))?;
        }
        return Ok(());
    }
    if !given.is_empty() {
        world.ui.status(&format!("Assigned {} to device {id}", list(&given)));
    }
    if !taken.is_empty() {
        world.ui.status(&format!("Removed {} from device {id}", list(&taken)));
    }
    if !leaves.is_empty() {
        world.ui.status(&format!("Device {id} was taken {leaves}"));
    }
    Ok(())
}
