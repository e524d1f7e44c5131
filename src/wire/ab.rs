//! Address books on the wire. Reading has two faces: GET for tools and scripts, POST without a body for clients.

pub mod file;
mod tag_filter;
pub mod tag_list;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::endpoint::Access::Needs;
use super::endpoint::Effect::{Reads, Writes};
use super::endpoint::{By, NoQuery, Nothing, endpoints};
use super::ids::{BookGuid, BookRuleGuid, Created};
use super::operation::Operation;
use super::page::{Page, paged};
use super::permission::{Area, Permission};
use super::schema::{Label, LongText, Name};
use super::session::Secret;
pub use tag_filter::{TagFilter, UNTAGGED};

const READ: Permission = Permission::read(Area::AddressBook);
const WRITE: Permission = Permission::write(Area::AddressBook);

/// The caller's own book.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PersonalBook {
    pub guid: BookGuid,
    pub name: String,
}

/// What holds for every book.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BookSettings {
    /// The most peers that one book may have; 0: as many as one likes.
    pub max_peer_one_ab: u64,
}

/// A shared book as the caller sees it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Book {
    pub guid: BookGuid,
    /// Unique on the server: clients know books by it.
    pub name: String,
    /// The name of the owner, who has full control.
    pub owner: Option<String>,
    pub note: Option<String>,
    /// What the caller may do: 1 read, 2 read and write, 3 full control.
    pub rule: i64,
    pub info: BookInfo,
    /// Whether the book has a password, given to the caller or not.
    pub has_password: bool,
}

/// What a book has beside its peers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BookInfo {
    /// The password for peers that have none of their own; given only to those who may connect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

paged! {
    /// Which shared books are asked for.
    pub struct BookQuery {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
    }
}

/// A shared book to be made.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["name"]))]
pub struct NewBook {
    #[schemars(with = "Name")]
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LongText>")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<BookInfo>,
}

/// Changes to a shared book. An absent key stays, an empty text takes away.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BookEdit {
    pub guid: BookGuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LongText>")]
    pub note: Option<String>,
    /// The name of the new owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<BookInfo>,
}

/// An entry of a book.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BookPeer {
    /// What RustDesk shows, or an IP address.
    pub id: String,
    /// Personal books only: a salted hash that clients make, opaque here.
    pub hash: Option<Secret>,
    /// Shared books only: the password to connect with; given only to those who may connect.
    pub password: Option<Secret>,
    /// Whether the entry has a password of its own, given to the caller or not.
    pub has_password: bool,
    pub username: Option<String>,
    pub hostname: Option<String>,
    /// `Windows`, `Linux`, `Mac OS` or `Android`.
    pub platform: Option<String>,
    pub alias: Option<String>,
    pub tags: Vec<String>,
    pub note: Option<String>,
    /// Whether this server keeps user name, host name and platform current.
    pub same_server: Option<bool>,
    #[serde(rename = "forceAlwaysRelay")]
    pub force_always_relay: Option<String>,
    #[serde(rename = "rdpPort")]
    pub rdp_port: Option<String>,
    #[serde(rename = "rdpUsername")]
    pub rdp_username: Option<String>,
    #[serde(rename = "loginName")]
    pub login_name: Option<String>,
    pub device_group_name: Option<String>,
}

paged! {
    /// Which entries are asked for. Filters take a value with `%` for a pattern and `-` for "has none".
    pub struct BookPeerQuery {
        /// The guid of the book.
        pub ab: BookGuid,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub alias: Option<String>,
        /// Tags, as they are written, between commas or as a JSON array of texts; `Untagged` among them, or `-`
        /// alone, means those without a tag.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tags: Option<String>,
        /// One of the tags is enough; without this it is all of them.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub any_tag: Option<bool>,
    }
}

/// An entry to be made, or changes to one: an absent key stays, an empty text or list takes away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["id"]))]
pub struct BookPeerEdit {
    #[schemars(with = "Label")]
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_server: Option<bool>,
    #[serde(rename = "forceAlwaysRelay", skip_serializing_if = "Option::is_none")]
    pub force_always_relay: Option<String>,
    #[serde(rename = "rdpPort", skip_serializing_if = "Option::is_none")]
    pub rdp_port: Option<String>,
    #[serde(rename = "rdpUsername", skip_serializing_if = "Option::is_none")]
    pub rdp_username: Option<String>,
    #[serde(rename = "loginName", skip_serializing_if = "Option::is_none")]
    pub login_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_group_name: Option<String>,
}

/// A tag of a book.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BookTag {
    pub name: String,
    /// 0xAARRGGBB.
    pub color: u32,
}

/// A tag to be made or given another colour.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["name"]))]
pub struct BookTagEdit {
    #[schemars(with = "Label")]
    pub name: String,
    /// 0xAARRGGBB; without one it keeps its own, and a new tag gets one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<u32>,
}

/// A tag's new name.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["old", "new"]))]
pub struct BookTagNames {
    #[schemars(with = "Label")]
    pub old: String,
    #[schemars(with = "Label")]
    pub new: String,
}

/// Who may do what in a book.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BookRule {
    pub guid: BookRuleGuid,
    /// The user it is for; with neither user nor group it is for everyone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The user group it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// 1 read, 2 read and write, 3 full control.
    pub rule: i64,
}

paged! {
    /// Which book's rules are asked for.
    pub struct BookRuleQuery {
        /// The guid of the book.
        pub ab: BookGuid,
    }
}

/// A rule to be made.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["rule"], "not" = { "required": ["user", "group"],
    "properties": { "user": { "type": "string" }, "group": { "type": "string" } } }))]
pub struct NewBookRule {
    /// The guid of the book.
    pub guid: BookGuid,
    #[schemars(range(min = 1, max = 3))]
    pub rule: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// A rule to be changed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(extend("required" = ["rule"]))]
pub struct BookRuleEdit {
    /// The guid of the rule.
    pub guid: BookRuleGuid,
    #[schemars(range(min = 1, max = 3))]
    pub rule: i64,
}

/// The whole personal book as clients before 1.2.3-2 read it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LegacyBook {
    /// The most peers; 0: as many as one likes.
    pub licensed_devices: u64,
    /// JSON in a text: `tags`, `peers` and `tag_colors`, which is JSON in a text again.
    pub data: String,
}

/// The whole personal book as clients before 1.2.3-2 write it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LegacyBookUpload {
    pub data: Option<String>,
}

/// What the text of a legacy book holds.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LegacyBookData {
    pub tags: Option<Vec<String>>,
    pub peers: Option<Vec<BookPeerEdit>>,
    /// JSON in a text: a number 0xAARRGGBB a tag.
    pub tag_colors: Option<String>,
}

/// The colours of a legacy book's tags.
pub type LegacyTagColors = BTreeMap<String, u32>;

endpoints! {
    /// Gives the caller's own book
    GetPersonalBook: Get "/api/ab/personal",
        access Needs(READ), effect Reads, path Nothing, query NoQuery, body Nothing => PersonalBook;
    /// Gives the caller's own book, for clients
    PullPersonalBook: Post "/api/ab/personal",
        access Needs(READ), effect Reads, path Nothing, query NoQuery, body Nothing => PersonalBook;
    /// Gives what holds for every book, for clients
    PullBookSettings: Post "/api/ab/settings",
        access Needs(READ), effect Reads, path Nothing, query NoQuery, body Nothing => BookSettings;
    /// Lists the shared books that the caller may read
    ListSharedBooks: Get "/api/ab/shared/profiles",
        access Needs(READ), effect Reads, path Nothing, query BookQuery, body Nothing => Page<Book>;
    /// Lists the shared books that the caller may read, for clients
    PullSharedBooks: Post "/api/ab/shared/profiles",
        access Needs(READ), effect Reads, path Nothing, query BookQuery, body Nothing => Page<Book>;
    /// Makes a shared book
    AddSharedBook: Post "/api/ab/shared/add",
        access Needs(WRITE), effect Writes(Operation::AddBook), path Nothing, query NoQuery, body NewBook => Created<BookGuid>;
    /// Changes a shared book
    UpdateSharedBook: Put "/api/ab/shared/update/profile",
        access Needs(WRITE), effect Writes(Operation::RenameBook), path Nothing, query NoQuery, body BookEdit => Nothing;
    /// Deletes shared books
    DeleteSharedBooks: Delete "/api/ab/shared",
        access Needs(WRITE), effect Writes(Operation::DeleteBook), path Nothing, query NoQuery, body Vec<BookGuid> => Nothing;
    /// Lists the entries of a book
    ListBookPeers: Get "/api/ab/peers",
        access Needs(READ), effect Reads, path Nothing, query BookPeerQuery, body Nothing => Page<BookPeer>;
    /// Lists the entries of a book, for clients
    PullBookPeers: Post "/api/ab/peers",
        access Needs(READ), effect Reads, path Nothing, query BookPeerQuery, body Nothing => Page<BookPeer>;
    /// Adds an entry to a book
    AddBookPeer: Post "/api/ab/peer/add/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateBookPeers), path By<BookGuid>, query NoQuery, body BookPeerEdit => Nothing;
    /// Changes an entry of a book
    UpdateBookPeer: Put "/api/ab/peer/update/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateBookPeers), path By<BookGuid>, query NoQuery, body BookPeerEdit => Nothing;
    /// Moves entries of a book to its recycle bin
    DeleteBookPeers: Delete "/api/ab/peer/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateBookPeers), path By<BookGuid>, query NoQuery, body Vec<String> => Nothing;
    /// Lists the tags of a book
    ListBookTags: Get "/api/ab/tags/{guid}",
        access Needs(READ), effect Reads, path By<BookGuid>, query NoQuery, body Nothing => Vec<BookTag>;
    /// Lists the tags of a book, for clients
    PullBookTags: Post "/api/ab/tags/{guid}",
        access Needs(READ), effect Reads, path By<BookGuid>, query NoQuery, body Nothing => Vec<BookTag>;
    /// Makes a tag
    AddBookTag: Post "/api/ab/tag/add/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateBookTags), path By<BookGuid>, query NoQuery, body BookTagEdit => Nothing;
    /// Gives a tag another colour
    UpdateBookTag: Put "/api/ab/tag/update/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateBookTags), path By<BookGuid>, query NoQuery, body BookTagEdit => Nothing;
    /// Renames a tag, in every entry of the book too
    RenameBookTag: Put "/api/ab/tag/rename/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateBookTags), path By<BookGuid>, query NoQuery, body BookTagNames => Nothing;
    /// Deletes tags, in every entry of the book too
    DeleteBookTags: Delete "/api/ab/tag/{guid}",
        access Needs(WRITE), effect Writes(Operation::UpdateBookTags), path By<BookGuid>, query NoQuery, body Vec<String> => Nothing;
    /// Lists the rules of a book
    ListBookRules: Get "/api/ab/rules",
        access Needs(READ), effect Reads, path Nothing, query BookRuleQuery, body Nothing => Page<BookRule>;
    /// Makes a rule of a book
    AddBookRule: Post "/api/ab/rule",
        access Needs(WRITE), effect Writes(Operation::AddBookRule), path Nothing, query NoQuery, body NewBookRule => Created<BookRuleGuid>;
    /// Changes a rule of a book
    UpdateBookRule: Patch "/api/ab/rule",
        access Needs(WRITE), effect Writes(Operation::UpdateBookRule), path Nothing, query NoQuery, body BookRuleEdit => Nothing;
    /// Deletes rules of books
    DeleteBookRules: Delete "/api/ab/rules",
        access Needs(WRITE), effect Writes(Operation::DeleteBookRule), path Nothing, query NoQuery, body Vec<BookRuleGuid> => Nothing;
    /// Lists the recycle bin of a book
    ListDeletedBookPeers: Get "/api/ab/recycle",
        access Needs(READ), effect Reads, path Nothing, query BookPeerQuery, body Nothing => Page<BookPeer>;
    /// Restores entries from the recycle bin of a book
    RestoreBookPeers: Post "/api/ab/recycle/{guid}/restore",
        access Needs(WRITE), effect Writes(Operation::UpdateBookPeers), path By<BookGuid>, query NoQuery, body Vec<String> => Nothing;
    /// Deletes entries in the recycle bin of a book for good
    PurgeBookPeers: Delete "/api/ab/recycle/{guid}",
        access Needs(WRITE), effect Writes(Operation::PurgeBookPeers), path By<BookGuid>, query NoQuery, body Vec<String> => Nothing;
    /// Empties the recycle bin of a book
    EmptyRecycleBin: Delete "/api/ab/recycle/{guid}/all",
        access Needs(WRITE), effect Writes(Operation::EmptyRecycleBin), path By<BookGuid>, query NoQuery, body Nothing => Nothing;
    /// Gives the caller's whole own book, for old clients
    GetLegacyBook: Get "/api/ab",
        access Needs(READ), effect Reads, path Nothing, query NoQuery, body Nothing => LegacyBook;
    /// Gives the caller's whole own book, for older clients
    PullLegacyBook: Post "/api/ab/get",
        access Needs(READ), effect Reads, path Nothing, query NoQuery, body Nothing => LegacyBook;
    /// Replaces the caller's whole own book, for old clients
    SetLegacyBook: Post "/api/ab",
        access Needs(WRITE), effect Writes(Operation::UpdateBookPeers), path Nothing, query NoQuery, body LegacyBookUpload => Nothing, largest 8 << 20;
}
