//! When sessions and tokens were last used, until that is written down with others. Losing the last seconds of it is
//! allowed.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What waits to be written down.
#[derive(Default)]
pub struct Uses {
    sessions: Mutex<HashMap<[u8; 32], DateTime<Utc>>>,
    tokens: Mutex<HashMap<Uuid, DateTime<Utc>>>,
}

/// The uses that were taken, each in the order of what was used, so that processes which write down the same ones do
/// not wait for each other in a circle.
pub struct Taken {
    pub sessions: Vec<([u8; 32], DateTime<Utc>)>,
    pub tokens: Vec<(Uuid, DateTime<Utc>)>,
}

impl Uses {
    /// Remembers that a session was used.
    pub fn note_session(&self, hash: [u8; 32], at: DateTime<Utc>) {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner).insert(hash, at);
    }

    /// Remembers that a token was used.
    pub fn note_token(&self, guid: Uuid, at: DateTime<Utc>) {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner).insert(guid, at);
    }

    /// Takes what waits.
    pub fn take(&self) -> Taken {
        let sessions = std::mem::take(&mut *self.sessions.lock().unwrap_or_else(PoisonError::into_inner));
        let tokens = std::mem::take(&mut *self.tokens.lock().unwrap_or_else(PoisonError::into_inner));
        let (mut sessions, mut tokens) = (Vec::from_iter(sessions), Vec::from_iter(tokens));
        sessions.sort_unstable();
        tokens.sort_unstable();
        Taken { sessions, tokens }
    }
}
