//! What came of the last writes, so that health tells what those who write are told. Why a single write is refused is not
//! in here.

use std::sync::{Arc, Mutex, PoisonError};

use super::super::error::{Error, Result};
use crate::wire::system::Part;

/// The part that failed at the last write, if one did.
#[derive(Clone, Default)]
pub struct Outcomes(Arc<Mutex<Option<Part>>>);

impl Outcomes {
    /// The part that fails, until a write succeeds.
    pub fn failing(&self) -> Option<Part> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes note of a failure that is the storage's, and hands the result on.
    pub(super) fn noted<T>(&self, result: Result<T>) -> Result<T> {
        if let Err(Error::Unavailable(cause)) = &result {
            self.set(Some(part(cause)));
        }
        result
    }

    /// Something was written.
    pub(super) fn wrote(&self) {
        self.set(None);
    }

    fn set(&self, part: Option<Part>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = part;
    }
}

/// The part that a failure is about.
fn part(cause: &anyhow::Error) -> Part {
    let Some(sqlx::Error::Database(database)) = cause.downcast_ref::<sqlx::Error>() else { return Part::Writers };
    match database.code().as_deref() {
        // PostgreSQL.
        Some("53100") => Part::Disk,
        Some(code) => match code.parse::<u32>() {
            // SQLite: input or output, full.
            Ok(number) if code.len() != 5 && matches!(number & 0xff, 10 | 13) => Part::Disk,
            _ => Part::Writers,
        },
        None => Part::Writers,
    }
}
