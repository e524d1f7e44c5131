//! Which reports speak of the same connection. A `conn_id` comes again when the device's service is started anew, a
//! close may never come, and from clients before 1.4.1 the reports of one connection come in any order. Nothing here
//! knows the database.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::entry::{Connection, Step};
use super::report::LONGEST_REST;
use super::shorten;
use super::store::ingest::{Kept, link};

/// How long after a connection's end, or its first report, another report of it may still come.
pub const LATE: TimeDelta = TimeDelta::minutes(5);
/// How long after a connection was given up, since its device was not heard, its close may still come.
pub const GIVEN_UP: TimeDelta = TimeDelta::hours(24);

/// The connections that reports may be about, as they are stored, and as they change.
pub struct Connections {
    rows: Vec<Kept>,
    changed: Vec<bool>,
    /// The rows of each `conn_id` of each device, oldest first.
    of: HashMap<Uuid, Vec<usize>>,
    now: DateTime<Utc>,
}

impl Connections {
    /// What is stored, oldest first.
    pub fn new(rows: Vec<Kept>, now: DateTime<Utc>) -> Connections {
        let mut of: HashMap<Uuid, Vec<usize>> = HashMap::new();
        for (at, row) in rows.iter().enumerate() {
            of.entry(row.link.unwrap_or_default()).or_default().push(at);
        }
        Connections { changed: vec![false; rows.len()], rows, of, now }
    }

    /// The rows that changed or are new.
    pub fn changed(&self) -> Vec<&Kept> {
        self.rows.iter().zip(&self.changed).filter(|(_, changed)| **changed).map(|(row, _)| row).collect()
    }

    /// Takes a report in; `user` is who is signed in where the connection comes from.
    pub fn take(&mut self, report: &Connection, user: Option<(Uuid, String)>) {
        let at = match self.find(report).or_else(|| self.of_deleted(report)) {
            Some(at) => at,
            None => self.begin(report),
        };
        self.changed[at] = true;
        let now = self.now;
        let row = &mut self.rows[at];
        match report.step {
            Step::Opened => row.opened = true,
            Step::Authorised => row.authorised = true,
            // One that was given up has lasted until now.
            Step::Closed => row.end_time = row.end_time.filter(|end| *end > now - LATE).or(Some(now)),
            Step::Other => {}
        }
        let fill = |field: &mut String, text: &str| {
            if !text.is_empty() {
                text.clone_into(field);
            }
        };
        fill(&mut row.ip, &report.ip);
        fill(&mut row.conn_audit_ref, &report.conn_audit_ref);
        fill(&mut row.peer_id, &report.peer_id);
        fill(&mut row.peer_name, &report.peer_name);
        row.conn_type = report.conn_type.or(row.conn_type);
        row.primary_auth = report.primary_auth.or(row.primary_auth);
        row.two_factor = report.two_factor.or(row.two_factor);
        if report.session_id != 0 {
            row.session_id = report.session_id.cast_signed();
        }
        if let Some((user, name)) = user {
            (row.user, row.user_name) = (Some(user), name);
        }
        merge(&mut row.more, &report.more);
    }

    /// The connection that a report is about, where it is known.
    fn find(&self, report: &Connection) -> Option<usize> {
        let rows = self.of.get(&link(report.device, report.conn_id)?)?;
        let late = self.now - LATE;
        let one = |fits: &dyn Fn(&Kept) -> bool| {
            rows.iter().copied().rev().find(|at| {
                let row = &self.rows[*at];
                // Numbers that differ, where both are known, are two sessions.
                let session = row.session_id.cast_unsigned();
                let same = session == 0 || report.session_id == 0 || session == report.session_id;
                row.device == report.device && row.conn_id == report.conn_id && same && fits(row)
            })
        };
        let runs = |row: &Kept| row.end_time.is_none();
        let just_ended = |row: &Kept| row.end_time.is_some_and(|end| end > late);
        // No two sessions have the same number.
        let given_up = |row: &Kept| row.session_id != 0 && row.session_id.cast_unsigned() == report.session_id;
        match report.step {
            Step::Opened => one(&|row| !row.opened && row.created_at > late),
            Step::Authorised => one(&|row| !row.authorised && (runs(row) || just_ended(row))),
            Step::Closed | Step::Other => one(&runs).or_else(|| one(&just_ended)).or_else(|| one(&given_up)),
        }
    }

    /// The connection that a report closes where its device was deleted meanwhile, and has come back as a new one.
    fn of_deleted(&self, report: &Connection) -> Option<usize> {
        if report.step != Step::Closed || report.session_id == 0 {
            return None;
        }
        self.rows.iter().rposition(|row| {
            row.device != report.device
                && row.id == report.id
                && row.conn_id == report.conn_id
                && row.session_id.cast_unsigned() == report.session_id
                && row.end_time.is_some()
        })
    }

    /// Begins a record. What else runs under the same number is of an earlier run, and has ended.
    fn begin(&mut self, report: &Connection) -> usize {
        let link = link(report.device, report.conn_id);
        let at = self.rows.len();
        if let Some(link) = link {
            let before = self.of.entry(link).or_default();
            for other in before.iter().copied() {
                if self.rows[other].end_time.is_none() && self.rows[other].device == report.device {
                    self.rows[other].end_time = Some(self.now);
                    self.changed[other] = true;
                }
            }
            before.push(at);
        }
        self.rows.push(Kept {
            guid: Uuid::now_v7(),
            created_at: self.now,
            device: report.device,
            id: report.id.clone(),
            conn_id: report.conn_id,
            link,
            session_id: 0,
            opened: false,
            authorised: false,
            conn_type: None,
            ip: String::new(),
            peer_id: String::new(),
            peer_name: String::new(),
            primary_auth: None,
            two_factor: None,
            conn_audit_ref: String::new(),
            user: None,
            user_name: String::new(),
            end_time: None,
            more: String::new(),
        });
        self.changed.push(false);
        at
    }
}

/// Puts the members of one JSON object into another, as far as there is room for them.
fn merge(into: &mut String, more: &str) {
    type Members = std::collections::BTreeMap<String, Box<RawValue>>;
    if more.is_empty() {
        return;
    }
    let mut members: Members = serde_json::from_str(into).unwrap_or_default();
    members.extend(serde_json::from_str::<Members>(more).unwrap_or_default());
    let members = members.iter().map(|(key, raw)| (key.as_str(), raw.as_ref())).collect();
    *into = shorten::object(&members, LONGEST_REST);
}

#[cfg(test)]
mod tests {
    use super::*;

    const SESSION: u64 = 17_310_942_113_359_818_001;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    fn report(device: u128, conn_id: i64, step: Step) -> Connection {
        let session_id = if step == Step::Authorised { SESSION } else { 0 };
        Connection {
            nonce: None,
            device: Uuid::from_u128(device),
            id: "100200300".into(),
            step,
            conn_id: Some(conn_id),
            session_id,
            conn_type: (step == Step::Authorised).then_some(0),
            ip: if step == Step::Opened { "203.0.113.9".into() } else { String::new() },
            peer_id: if step == Step::Authorised { "987654321".into() } else { String::new() },
            peer_name: String::new(),
            primary_auth: None,
            two_factor: None,
            conn_audit_ref: String::new(),
            more: String::new(),
        }
    }

    /// Takes reports one after another, each at its time, and gives what is stored in the end.
    fn after(reports: &[(i64, Connection)]) -> Vec<Kept> {
        let mut rows = Vec::new();
        for (seconds, report) in reports {
            let mut connections = Connections::new(rows, at(*seconds));
            connections.take(report, None);
            rows = connections.rows;
        }
        rows
    }

    #[test]
    fn the_reports_of_a_connection_are_one_record_in_any_order() {
        let steps = [Step::Opened, Step::Authorised, Step::Closed];
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let reports: Vec<_> =
                order.iter().enumerate().map(|(n, step)| (n as i64, report(1, 5, steps[*step]))).collect();
            let rows = after(&reports);
            assert_eq!(rows.len(), 1, "{order:?}");
            let row = &rows[0];
            assert_eq!((row.ip.as_str(), row.peer_id.as_str(), row.conn_type), ("203.0.113.9", "987654321", Some(0)));
            assert_eq!(row.session_id.cast_unsigned(), SESSION);
            assert!(row.end_time.is_some(), "{order:?}");
        }
    }

    #[test]
    fn a_number_that_comes_again_is_another_connection() {
        let opened = || report(1, 5, Step::Opened);
        let rows = after(&[(0, opened()), (1, report(1, 5, Step::Authorised)), (4_000, opened())]);
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].end_time, Some(at(4_000)));
        assert_eq!(rows[1].end_time, None);
        let rows = after(&[
            (0, opened()),
            (1, report(1, 5, Step::Closed)),
            (2, opened()),
            (3, report(1, 5, Step::Authorised)),
        ]);
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].authorised, rows[1].authorised), (false, true));
    }

    #[test]
    fn a_device_never_touches_the_record_of_another() {
        let rows = after(&[(0, report(1, 5, Step::Opened)), (1, report(2, 5, Step::Closed))]);
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].end_time, rows[1].end_time), (None, Some(at(1))));
        let mut another = report(1, 5, Step::Authorised);
        another.session_id = 7;
        let rows = after(&[(0, report(1, 5, Step::Authorised)), (1, another)]);
        assert_eq!(rows.len(), 2, "two sessions are two records");
    }

    #[test]
    fn a_late_close_ends_nothing_twice() {
        let close = || report(1, 5, Step::Closed);
        let rows = after(&[(0, report(1, 5, Step::Opened)), (10, close()), (20, close())]);
        assert_eq!((rows.len(), rows[0].end_time), (1, Some(at(10))));
    }

    #[test]
    fn one_that_was_given_up_ends_when_it_is_said_to() {
        let mut close = report(1, 5, Step::Closed);
        close.session_id = SESSION;
        let mut rows = after(&[(0, report(1, 5, Step::Opened)), (1, report(1, 5, Step::Authorised))]);
        rows[0].end_time = Some(at(60));
        let closed = |close: &Connection| {
            let mut connections = Connections::new(rows.clone(), at(3_600));
            connections.take(close, None);
            connections.rows.iter().map(|row| row.end_time).collect::<Vec<_>>()
        };
        assert_eq!(closed(&close), [Some(at(3_600))]);
        close.session_id = 7;
        assert_eq!(closed(&close), [Some(at(60)), Some(at(3_600))], "another session is another record");
        (close.session_id, close.device) = (SESSION, Uuid::from_u128(2));
        assert_eq!(closed(&close), [Some(at(3_600))], "its device was deleted and came back");
        close.id = "100200301".into();
        assert_eq!(closed(&close), [Some(at(60)), Some(at(3_600))], "another device has another session");
    }
}
