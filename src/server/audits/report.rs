//! Reading what devices report, forgivingly: a number that came as text is a number, and what cannot be read is kept as
//! it came. What a report leads to is not decided here.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::entry::{Alarm, Connection, Remark, Step, Transfer};
use super::shorten;
use crate::wire::audits::reports::{AlarmReport, ConnectionReport, FileReport, Members};

/// The longest texts that are kept, in bytes; what is longer is cut, so that the record is not lost. Clients send paths
/// of up to 4 KiB, and the names of ten files.
const LONGEST_ID: usize = 256;
const LONGEST_NAME: usize = 1 << 10;
const LONGEST_PATH: usize = 4 << 10;
const LONGEST_INFO: usize = 16 << 10;
const LONGEST_NOTE: usize = 16 << 10;
/// The most that is kept of what nothing can be made of.
pub const LONGEST_REST: usize = 4 << 10;

/// What is left to be read of a report.
pub struct Reader<'a>(BTreeMap<&'a str, &'a RawValue>);

impl<'a> Reader<'a> {
    pub fn new(members: &'a Members) -> Reader<'a> {
        Reader(members.iter().map(|(key, raw)| (key.as_str(), raw.as_ref())).collect())
    }

    /// The text of a member as it came, and takes it out where `read` can make something of it.
    fn take<T>(&mut self, key: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let raw = self.0.get(key)?.get();
        if raw == "null" {
            self.0.remove(key);
            return None;
        }
        let read = read(raw)?;
        self.0.remove(key);
        Some(read)
    }

    /// A text, also one that came as a number or a truth value.
    pub fn text(&mut self, key: &str) -> Option<String> {
        self.take(key, plain)
    }

    fn cut(&mut self, key: &str, longest: usize) -> String {
        shorten::text(self.text(key).unwrap_or_default(), longest)
    }

    /// A number of 64 bits, also one that came as text.
    fn number(&mut self, key: &str) -> Option<i64> {
        self.take(key, |raw| {
            let text = plain(raw)?;
            text.trim().parse().ok().or_else(|| whole(text.trim().parse().ok()?))
        })
    }

    /// A number of 64 bits without sign, also one that came as text.
    fn unsigned(&mut self, key: &str) -> Option<u64> {
        self.take(key, |raw| plain(raw)?.trim().parse().ok())
    }

    fn flag(&mut self, key: &str) -> Option<bool> {
        self.take(key, |raw| match plain(raw)?.as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        })
    }

    /// A text that holds JSON as it came, or anything else as the JSON that it is. What is too long is cut, and stays
    /// JSON.
    fn info(&mut self) -> String {
        let read = self.take("info", |raw| if raw.starts_with('"') { plain(raw) } else { Some(raw.to_owned()) });
        shorten::json(read.unwrap_or_default(), LONGEST_INFO)
    }

    /// A list of the controlling side's id and name.
    fn peer(&mut self) -> (String, String) {
        let peer = self.take("peer", |raw| {
            let list: Vec<Box<RawValue>> = serde_json::from_str(raw).ok()?;
            let [id, name] = list.as_slice() else { return None };
            Some((plain(id.get())?, plain(name.get())?))
        });
        let (id, name) = peer.unwrap_or_default();
        (shorten::text(id, LONGEST_ID), shorten::text(name, LONGEST_NAME))
    }

    /// What makes the report of `device` be the same when it comes again.
    fn nonce(&mut self, device: Uuid) -> Option<Uuid> {
        let nonce = self.text("nonce").filter(|nonce| !nonce.is_empty())?;
        let hash = Sha256::new().chain_update(device.as_bytes()).chain_update(nonce).finalize();
        Uuid::from_slice(&hash[..16]).ok()
    }

    /// What nothing could be made of, as JSON, as far as there is room for it; empty if nothing is left.
    fn rest(self) -> String {
        shorten::object(&self.0, LONGEST_REST)
    }
}

/// A text, a number or a truth value as text, without NUL, which PostgreSQL cannot hold.
fn plain(raw: &str) -> Option<String> {
    match raw.as_bytes().first()? {
        b'"' => Some(serde_json::from_str::<String>(raw).ok()?.replace('\0', "")),
        b'{' | b'[' | b'n' => None,
        _ => Some(raw.to_owned()),
    }
}

/// A number without a fraction that was written with one.
fn whole(number: f64) -> Option<i64> {
    let exact = number.fract() == 0.0 && number.abs() < 9.0e15;
    exact.then_some(number as i64)
}

/// Reads what a device says of a connection.
pub fn connection(report: &ConnectionReport, device: Uuid, id: &str) -> Connection {
    let mut reader = Reader::new(&report.0);
    reader.0.remove("id");
    reader.0.remove("uuid");
    let step = match reader.0.get("action").and_then(|raw| plain(raw.get())).as_deref() {
        Some("new") => Step::Opened,
        Some("close") => Step::Closed,
        Some(_) => Step::Other,
        None => Step::Authorised,
    };
    if step != Step::Other {
        reader.0.remove("action");
    }
    let (peer_id, peer_name) = reader.peer();
    Connection {
        nonce: reader.nonce(device),
        device,
        id: id.to_owned(),
        step,
        conn_id: reader.number("conn_id"),
        session_id: reader.unsigned("session_id").unwrap_or_default(),
        conn_type: reader.number("type"),
        ip: reader.cut("ip", LONGEST_ID),
        peer_id,
        peer_name,
        primary_auth: reader.number("primary_auth"),
        two_factor: reader.number("two_factor"),
        conn_audit_ref: reader.cut("conn_audit_ref", LONGEST_NAME),
        more: reader.rest(),
    }
}

/// Reads what the controlling side notes of a session, where it is that.
pub fn remark(report: &ConnectionReport) -> Option<Remark> {
    let has = |key| report.0.get(key).is_some_and(|raw| raw.get() != "null");
    let is_one = has("note") && !has("conn_id") && !has("uuid");
    let mut reader = is_one.then(|| Reader::new(&report.0))?;
    Some(Remark {
        id: reader.cut("id", LONGEST_ID),
        session_id: reader.unsigned("session_id").unwrap_or_default(),
        // What cannot be read as a text is noted as it came.
        note: note(reader.take("note", |raw| plain(raw).or_else(|| Some(raw.to_owned()))).unwrap_or_default()),
    })
}

/// A note as it is kept.
pub fn note(text: String) -> String {
    shorten::text(text, LONGEST_NOTE)
}

/// Reads what a device says of a transfer.
pub fn transfer(report: &FileReport, device: Uuid, id: &str) -> Transfer {
    let mut reader = Reader::new(&report.0);
    reader.0.remove("id");
    reader.0.remove("uuid");
    Transfer {
        nonce: reader.nonce(device),
        device,
        id: id.to_owned(),
        peer_id: reader.cut("peer_id", LONGEST_ID),
        conn_id: reader.number("conn_id"),
        kind: reader.number("type"),
        path: reader.cut("path", LONGEST_PATH),
        is_file: reader.flag("is_file"),
        info: reader.info(),
        more: reader.rest(),
    }
}

/// Reads what alarmed a device.
pub fn alarm(report: &AlarmReport, device: Uuid, id: &str, address: String) -> Alarm {
    let mut reader = Reader::new(&report.0);
    reader.0.remove("id");
    reader.0.remove("uuid");
    Alarm {
        nonce: reader.nonce(device),
        device,
        id: id.to_owned(),
        address,
        typ: reader.number("typ"),
        info: reader.info(),
        conn_id: reader.number("conn_id"),
        conn_audit_ref: reader.cut("conn_audit_ref", LONGEST_NAME),
        more: reader.rest(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Connection {
        connection(&serde_json::from_str(json).unwrap(), Uuid::from_u128(7), "100200300")
    }

    #[test]
    fn numbers_and_texts_stand_for_each_other_and_the_rest_is_kept() {
        let read = read(
            r#"{"id":"100200300","uuid":"u","conn_id":"1412","session_id":"18446744073709551615","type":0.0,
                "peer":[987654321,"Bob"],"primary_auth":"x","two_factor":1e400,"ip":null,"new":[1, 2]}"#,
        );
        assert_eq!((read.conn_id, read.session_id, read.conn_type), (Some(1412), u64::MAX, Some(0)));
        assert_eq!((read.peer_id.as_str(), read.peer_name.as_str(), read.step), ("987654321", "Bob", Step::Authorised));
        assert_eq!(read.more, r#"{"new":[1, 2],"primary_auth":"x","two_factor":1e400}"#);
    }

    #[test]
    fn what_is_beyond_64_bits_is_kept_to_the_digit() {
        let read = read(r#"{"action":"pause","session_id":18446744073709551616,"conn_id":-170141183460469231731687}"#);
        assert_eq!((read.step, read.session_id, read.conn_id), (Step::Other, 0, None));
        let kept = r#"{"action":"pause","conn_id":-170141183460469231731687,"session_id":18446744073709551616}"#;
        assert_eq!(read.more, kept);
    }

    #[test]
    fn a_nonce_is_of_one_device() {
        let nonce =
            |device| Reader::new(&serde_json::from_str(r#"{"nonce":"n"}"#).unwrap()).nonce(Uuid::from_u128(device));
        assert_eq!(nonce(1), nonce(1));
        assert_ne!(nonce(1), nonce(2));
    }
}
