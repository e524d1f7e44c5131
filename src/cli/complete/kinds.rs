//! What an option or an argument takes: which names complete it, and how they are written in it.

use clap::Arg;

use crate::cli::rules::{LET_IN, REACHED};

/// What is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Profile,
    User,
    /// A device by its id.
    Device,
    /// A device by its name.
    DeviceName,
    /// A device by its id or its name.
    DeviceOrName,
    UserGroup,
    DeviceGroup,
    Strategy,
    Book,
    Token,
    /// A column of what the command lists.
    Column,
    /// The same, with a hyphen before it for a descending order.
    Order,
    /// An entry of the book that the command line names.
    Peer,
    /// A tag of that book.
    Tag,
    /// An option that strategies carry.
    Key,
    /// Such an option and its value, `KEY=VALUE`.
    Option,
    /// A setting and its value.
    Setting,
    /// A level for an area, `device=rw`.
    Grant,
    /// What is given to a device, `user_name=ann`.
    Assignment,
    /// Who is let in, `user:ann`.
    LetIn,
    /// What can be reached, `devices:Tills`.
    Reached,
}

/// How an argument is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    pub kind: Kind,
    /// Whether one use takes several, with commas between them.
    pub list: bool,
}

/// Options that take lists without saying so to clap.
const LISTS: &[&str] = &["users", "ids", "peers", "device_groups", "accessed_from", "access_to", "tags"];

/// What the argument of a command takes; `None` where no name completes it.
pub fn form(path: &[&str], arg: &Arg) -> Option<Form> {
    let id = arg.get_id().as_str();
    // One that excludes is like the one that it excludes from.
    let id = id.strip_prefix("exclude_").unwrap_or(id);
    // One that adds to a list or removes from it is like the one that sets the list.
    let id = ["add_", "remove_"].iter().find_map(|prefix| id.strip_prefix(prefix)).unwrap_or(id);
    let resource = path.first().copied().unwrap_or_default();
    let verb = path.get(1).copied().unwrap_or_default();
    // These work without a server to sign in to, or name what is not there yet.
    if matches!((resource, verb), ("serve" | "script" | "login", _)) {
        return None;
    }
    let creates = matches!(verb, "add" | "new" | "create" | "invite" | "add-ab" | "add-tag");
    let kind = match (resource, id) {
        (_, "profile") => Kind::Profile,
        ("profile", "name") if !creates => Kind::Profile,
        (_, "columns") => Kind::Column,
        (_, "sort") => Kind::Order,
        // Who controls is known by the id and the name of the device it is done from.
        ("audits", "device" | "controller") => Kind::DeviceOrName,
        (_, "accessed_from") => Kind::LetIn,
        (_, "access_to") => Kind::Reached,
        (_, "permissions") => Kind::Grant,
        (_, "assign_to") => Kind::Assignment,
        ("settings", "settings") => Kind::Setting,
        ("strategies", "option" | "options") => Kind::Option,
        ("strategies", "remove" | "acknowledge" | "key") => Kind::Key,
        (_, "user_name" | "users" | "user" | "owner" | "rule_user" | "operator") => Kind::User,
        (_, "group_name" | "rule_group") => Kind::UserGroup,
        (_, "device_group_name" | "device_groups") => Kind::DeviceGroup,
        (_, "strategy_name") => Kind::Strategy,
        ("ab", "ab_name") if !creates => Kind::Book,
        (_, "address_book_name") => Kind::Book,
        ("ab", "peer_id") if verb == "add-peer" => Kind::Device,
        ("ab", "peer_id") => Kind::Peer,
        ("ab", "tag" | "tags" | "any_tag") => Kind::Tag,
        ("ab", "tag_name") if !creates => Kind::Tag,
        (_, "device" | "peers" | "into" | "remote" | "ids") => Kind::Device,
        ("devices" | "assign" | "device-group", "id") => Kind::Device,
        ("devices" | "device-group", "device_name") if verb != "edit" => Kind::DeviceName,
        ("devices", "name" | "names") => Kind::Device,
        ("users", "name" | "names") if !creates => Kind::User,
        ("user-group", "name" | "names") if !creates => Kind::UserGroup,
        ("device-group", "name" | "names") if !creates => Kind::DeviceGroup,
        ("strategies", "name" | "names") if !creates => Kind::Strategy,
        ("tokens", "name" | "named") if !creates => Kind::Token,
        ("ab", "name" | "names") if !creates => Kind::Book,
        _ => return None,
    };
    Some(Form { kind, list: LISTS.contains(&id) })
}

impl Kind {
    /// What stands before a name or a value in the same word: `user:`, `device=`. Each leads to what follows it.
    pub fn prefixes(self) -> Vec<(String, Option<Kind>)> {
        let rules = |kinds: &[(i64, &str, &str)]| {
            let kind = |word: &str| match word {
                "user" => Kind::User,
                "devices" => Kind::DeviceGroup,
                _ => Kind::UserGroup,
            };
            kinds.iter().map(|(_, word, _)| (format!("{word}:"), Some(kind(word)))).collect()
        };
        match self {
            Kind::LetIn => rules(LET_IN),
            Kind::Reached => rules(REACHED),
            Kind::Assignment => {
                let kind = |field: &str| match field {
                    "user_name" => Some(Kind::User),
                    "strategy_name" => Some(Kind::Strategy),
                    "device_group_name" => Some(Kind::DeviceGroup),
                    "ab" => Some(Kind::Book),
                    _ => None,
                };
                crate::cli::devices::TYPES.iter().map(|field| (format!("{field}="), kind(field))).collect()
            }
            _ => Vec::new(),
        }
    }
}
