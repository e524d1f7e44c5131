//! How much room recordings take, and which are coming: what uploads that go on at once have to agree upon. No file is
//! touched in here.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;

use tokio::sync::{Mutex, OwnedMutexGuard};

use super::super::error::{Error, Result, conflict, not_found};
use super::files::{EACH, Name, Origin, taken};

/// Recordings that may be coming from one address.
const MOST: usize = 256;

/// The turn of who writes a recording.
pub type Turn = OwnedMutexGuard<()>;

struct Upload {
    address: IpAddr,
    turn: Arc<Mutex<()>>,
}

/// What is there and what is coming.
#[derive(Default)]
pub struct Room {
    /// Bytes in files.
    stored: u64,
    /// Bytes that are let in and not stored yet.
    reserved: u64,
    /// Bytes that were ever stored; it tells what came while files were counted.
    grown: u64,
    uploads: HashMap<Name, Upload>,
}

impl Room {
    /// What is found at the start.
    pub fn of(coming: Vec<Origin>, bytes: u64) -> Room {
        let upload = |origin: Origin| (origin.name, Upload { address: origin.address, turn: Arc::default() });
        Room { stored: bytes, uploads: coming.into_iter().map(upload).collect(), ..Room::default() }
    }

    /// Lets so many bytes in, where they fit.
    pub fn reserve(&mut self, bytes: u64, quota: u64) -> Result<()> {
        if self.stored.saturating_add(self.reserved).saturating_add(bytes) > quota {
            return Err(Error::TooLarge("the room for recordings is used up".into()));
        }
        self.reserved += bytes;
        Ok(())
    }

    /// Ends a reservation: a file that took `before` takes `after`.
    pub fn settle(&mut self, reserved: u64, before: u64, after: u64) {
        self.reserved = self.reserved.saturating_sub(reserved);
        let growth = after.saturating_sub(before);
        self.grown += growth;
        self.stored = (self.stored + growth).saturating_sub(before.saturating_sub(after));
    }

    /// What tells, when files have been counted, how much came meanwhile.
    pub fn grown(&self) -> u64 {
        self.grown
    }

    /// Takes over what was counted, since files go without being asked for. What came meanwhile is added: it may have been
    /// counted already, but the quota is never passed by that.
    pub fn counted(&mut self, bytes: u64, grown_before: u64) {
        self.stored = bytes + (self.grown - grown_before);
    }

    /// A new upload, and with it the turn to write it.
    pub fn begin(&mut self, origin: &Origin) -> Result<Turn> {
        if self.uploads.contains_key(&origin.name) {
            return Err(taken(origin.name.as_str()));
        }
        if self.uploads.values().filter(|upload| upload.address == origin.address).count() >= MOST {
            return Err(conflict("too many recordings from this address are not whole yet"));
        }
        let upload = Upload { address: origin.address, turn: Arc::default() };
        let turn = held(&upload.turn)?;
        self.uploads.insert(origin.name.clone(), upload);
        Ok(turn)
    }

    /// The turn to write a recording that is coming from there.
    pub fn turn(&self, origin: &Origin) -> Result<Turn> {
        let upload = self.uploads.get(&origin.name).filter(|upload| upload.address == origin.address);
        held(
            &upload
                .ok_or_else(|| not_found("recording that comes from this address and is", origin.name.as_str()))?
                .turn,
        )
    }

    /// Forgets an upload that has ended; whoever asks has its turn.
    pub fn end(&mut self, origin: &Origin) {
        self.uploads.remove(&origin.name);
    }

    /// Everything that is coming.
    pub fn coming(&self) -> Vec<Origin> {
        let origin = |(name, upload): (&Name, &Upload)| Origin { name: name.clone(), address: upload.address };
        self.uploads.iter().map(origin).collect()
    }
}

fn held(turn: &Arc<Mutex<()>>) -> Result<Turn> {
    Arc::clone(turn).try_lock_owned().map_err(|_| conflict("another piece of this recording is being written"))
}

/// What a file of so many bytes counts for.
pub fn weight(bytes: u64) -> u64 {
    bytes + EACH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_let_in_at_once_does_not_pass_the_quota() {
        let mut room = Room::of(Vec::new(), 10);
        room.reserve(40, 100).unwrap();
        room.reserve(50, 100).unwrap();
        assert!(room.reserve(1, 100).is_err());
        room.settle(40, 0, 0);
        room.settle(50, 10, 60);
        assert_eq!((room.stored, room.reserved), (60, 0));
        room.reserve(40, 100).unwrap();
        assert!(room.reserve(1, 100).is_err() && room.reserve(u64::MAX, 100).is_err());
        room.settle(40, 60, 0);
        assert_eq!((room.stored, room.reserved), (0, 0));
    }

    #[test]
    fn what_comes_while_files_are_counted_is_not_forgotten() {
        let mut room = Room::of(Vec::new(), 100);
        let before = room.grown();
        room.reserve(30, 1_000).unwrap();
        room.settle(30, 0, 30);
        room.settle(0, 100, 0);
        room.counted(0, before);
        assert_eq!(room.stored, 30);
    }
}
