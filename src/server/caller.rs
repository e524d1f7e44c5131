//! Who calls, what they may do, and which rows they may see. Nothing here knows HTTP or a table.

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::error::{Result, denied};
use crate::wire::permission::{Level, Permissions};

/// What a person who is no administrator may do: read their own devices and records, keep their own books.
const OWN: Permissions = Permissions {
    device: Level::Read,
    audit: Level::Read,
    user: Level::None,
    group: Level::None,
    strategy: Level::None,
    address_book: Level::Write,
};

/// What the caller showed to be who they are.
#[derive(Clone, Debug)]
pub enum Credential {
    /// A signed-in session, by the hash of its token.
    Session([u8; 32]),
    /// An API token, by its name, and what it is cut down to.
    Token { name: String, permissions: Permissions },
}

/// Somebody with a valid credential.
#[derive(Clone, Debug)]
pub struct Person {
    pub guid: Uuid,
    pub name: String,
    pub is_admin: bool,
    /// May do nothing before the password is changed.
    pub restricted: bool,
    pub credential: Credential,
}

impl Person {
    /// What the person may do, cut down to what the token carries.
    pub fn permissions(&self) -> Permissions {
        let own = if self.is_admin { Permissions::ALL } else { OWN };
        match &self.credential {
            Credential::Session(_) => own,
            Credential::Token { permissions, .. } => own.within(permissions),
        }
    }

    /// Whether this is an administrator in a session of their own.
    pub fn is_administrator_in_person(&self) -> bool {
        self.is_admin && !self.restricted && matches!(self.credential, Credential::Session(_))
    }
}

/// Who calls, from where and when. Only the gate makes one.
#[derive(Clone, Debug)]
pub struct Caller {
    person: Option<Person>,
    address: IpAddr,
    address_is_certain: bool,
    names_own_host: bool,
    now: DateTime<Utc>,
}

impl Caller {
    pub(super) fn new(person: Option<Person>, address: IpAddr, address_is_certain: bool, now: DateTime<Utc>) -> Caller {
        Caller { person, address, address_is_certain, names_own_host: true, now }
    }

    /// The same caller, who asked for this server by a host that is, or may not be, its own.
    pub(super) fn asking(self, names_own_host: bool) -> Caller {
        Caller { names_own_host, ..self }
    }

    /// The same caller later on, as whoever that is then.
    pub(super) fn again(&self, person: Option<Person>, now: DateTime<Utc>) -> Caller {
        Caller { person, now, ..self.clone() }
    }

    /// The server itself, acting for whoever has its machine.
    pub fn operator_of_the_machine(now: DateTime<Utc>) -> Caller {
        Caller::new(None, IpAddr::from([127, 0, 0, 1]), true, now)
    }

    /// Whether the call asked for a host that is certainly this server's own.
    pub fn names_own_host(&self) -> bool {
        self.names_own_host
    }

    /// The person, where the endpoint's access asks for one.
    pub fn person(&self) -> Result<&Person> {
        self.person.as_ref().ok_or_else(|| super::error::Error::SignedOut("sign in first".into()))
    }

    /// The person, where there is one.
    pub fn anybody(&self) -> Option<&Person> {
        self.person.as_ref()
    }

    /// Where the call came from.
    pub fn address(&self) -> IpAddr {
        self.address
    }

    /// Whether nothing on the call's way leaves a doubt about where it came from.
    pub fn address_is_certain(&self) -> bool {
        self.address_is_certain
    }

    /// Whether the call came from this machine or a private network, and nothing on its way leaves a doubt.
    pub fn is_near(&self) -> bool {
        self.address_is_certain && is_private(self.address)
    }

    /// When the call came.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// The rows that the caller may see.
    pub fn scope(&self) -> Scope {
        match &self.person {
            Some(person) if person.is_admin => Scope(Reach::Whole),
            Some(person) => Scope(Reach::OwnedBy(person.guid)),
            None => Scope(Reach::Nothing),
        }
    }

    /// Refuses whoever is no administrator in a session of their own.
    pub fn need_administrator_in_person(&self, act: &str) -> Result<()> {
        if self.person.as_ref().is_some_and(Person::is_administrator_in_person) {
            return Ok(());
        }
        Err(denied(format!("only an administrator who is signed in, not a token, may {act}")))
    }
}

/// Loopback, private and link-local addresses.
pub fn is_private(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

/// Who counts as one where calls are counted: an IPv4 address, or an IPv6 network of 64 bits, which is what one line is
/// given.
pub fn line(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() & (u128::MAX << 64)).into()),
        v4 => v4,
    }
}

/// The rows that somebody may see. Store functions that list or find ask for one.
#[derive(Clone, Copy, Debug)]
pub struct Scope(Reach);

#[derive(Clone, Copy, Debug)]
enum Reach {
    Whole,
    OwnedBy(Uuid),
    Nothing,
}

impl Scope {
    /// The user whose devices alone are in scope; `None` where all are.
    pub fn owner(self) -> Option<Uuid> {
        match self.0 {
            Reach::Whole => None,
            Reach::OwnedBy(user) => Some(user),
            // No user has this guid.
            Reach::Nothing => Some(Uuid::nil()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_cut_down_to_what_it_carries_and_to_what_its_user_may() {
        let token = |is_admin, permissions| {
            let credential = Credential::Token { name: "ci".into(), permissions };
            Person { guid: Uuid::nil(), name: "ann".into(), is_admin, restricted: false, credential }.permissions()
        };
        let asked = Permissions { device: Level::Write, user: Level::Read, ..Permissions::default() };
        assert_eq!(token(true, asked), asked);
        let cut = Permissions { device: Level::Read, ..Permissions::default() };
        assert_eq!(token(false, asked), cut);
    }

    #[test]
    fn near_is_loopback_and_private_networks() {
        for near in ["127.0.0.1", "10.1.2.3", "192.168.1.7", "172.31.0.1", "::1", "fd00::1", "::ffff:10.0.0.1"] {
            assert!(is_private(near.parse().unwrap()), "{near}");
        }
        for far in ["8.8.8.8", "172.32.0.1", "2001:db8::1", "::ffff:8.8.8.8", "100.64.0.1"] {
            assert!(!is_private(far.parse().unwrap()), "{far}");
        }
    }
}
