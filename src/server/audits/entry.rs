//! What there is to be stored of devices: what a report says once it is read, one after another in the queue. How a
//! report is read, and what it leads to, is not in here.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Which of the four shapes a device's report has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Opened,
    Authorised,
    Closed,
    /// Something that only newer clients know.
    Other,
}

/// What a device says of a connection.
#[derive(Clone, Debug)]
pub struct Connection {
    pub nonce: Option<Uuid>,
    pub device: Uuid,
    pub id: String,
    pub step: Step,
    pub conn_id: Option<i64>,
    pub session_id: u64,
    pub conn_type: Option<i64>,
    pub ip: String,
    pub peer_id: String,
    pub peer_name: String,
    pub primary_auth: Option<i64>,
    pub two_factor: Option<i64>,
    pub conn_audit_ref: String,
    pub more: String,
}

/// What a device says of a transfer.
#[derive(Clone, Debug)]
pub struct Transfer {
    pub nonce: Option<Uuid>,
    pub device: Uuid,
    pub id: String,
    pub peer_id: String,
    pub conn_id: Option<i64>,
    pub kind: Option<i64>,
    pub path: String,
    pub is_file: Option<bool>,
    pub info: String,
    pub more: String,
}

/// What alarmed a device.
#[derive(Clone, Debug)]
pub struct Alarm {
    pub nonce: Option<Uuid>,
    pub device: Uuid,
    pub id: String,
    pub address: String,
    pub typ: Option<i64>,
    pub info: String,
    pub conn_id: Option<i64>,
    pub conn_audit_ref: String,
    pub more: String,
}

/// What the controlling side notes of a session, without a credential.
#[derive(Clone, Debug)]
pub struct Remark {
    pub id: String,
    pub session_id: u64,
    pub note: String,
}

/// A connection that its device does not name any more, or whose device is not heard any more.
#[derive(Clone, Debug)]
pub struct Lost {
    pub guid: Uuid,
    pub id: String,
    pub at: DateTime<Utc>,
}

/// One thing to be stored.
#[derive(Clone, Debug)]
pub enum Entry {
    Connection(Box<Connection>),
    Transfer(Box<Transfer>),
    Alarm(Box<Alarm>),
    Remark(Remark),
    /// Who is signed in where a connection comes from; they know the number of its session.
    Claim {
        guid: Uuid,
        user: Uuid,
        user_name: String,
    },
    /// Somebody reported under an id that nobody has.
    Unknown {
        id: String,
        uuid: String,
        address: String,
    },
    Lost(Vec<Lost>),
    /// They were lost, and are named again.
    Found(Vec<Lost>),
}

impl Entry {
    /// The number by which it is known where it comes again.
    pub fn nonce(&self) -> Option<Uuid> {
        match self {
            Entry::Connection(one) => one.nonce,
            Entry::Transfer(one) => one.nonce,
            Entry::Alarm(one) => one.nonce,
            Entry::Remark(_) | Entry::Claim { .. } | Entry::Unknown { .. } | Entry::Lost(_) | Entry::Found(_) => None,
        }
    }

    /// The bytes of the texts that are stored of it.
    pub fn size(&self) -> u64 {
        let texts: &[&String] = match self {
            Entry::Connection(one) => &[&one.id, &one.ip, &one.peer_id, &one.peer_name, &one.conn_audit_ref, &one.more],
            Entry::Transfer(one) => &[&one.id, &one.peer_id, &one.path, &one.info, &one.more],
            Entry::Alarm(one) => &[&one.id, &one.info, &one.conn_audit_ref, &one.more],
            Entry::Remark(one) => &[&one.id, &one.note],
            Entry::Unknown { id, uuid, address } => &[id, uuid, address],
            Entry::Claim { .. } | Entry::Lost(_) | Entry::Found(_) => &[],
        };
        texts.iter().map(|text| text.len() as u64).sum()
    }

    /// The ids of the devices that it is about.
    pub fn ids(&self) -> Vec<&str> {
        match self {
            Entry::Connection(one) => vec![&one.id],
            Entry::Alarm(one) => vec![&one.id],
            Entry::Lost(lost) | Entry::Found(lost) => lost.iter().map(|one| one.id.as_str()).collect(),
            Entry::Transfer(_) | Entry::Remark(_) | Entry::Claim { .. } | Entry::Unknown { .. } => Vec::new(),
        }
    }

    /// Who controls, where it says so.
    pub fn peer(&self) -> Option<&str> {
        let peer = match self {
            Entry::Connection(one) => &one.peer_id,
            Entry::Transfer(one) => &one.peer_id,
            _ => return None,
        };
        Some(peer.as_str()).filter(|peer| !peer.is_empty())
    }
}
