//! `--cursor`: where a log was read to, kept in a file. It is replaced in one step after the records were written, so a
//! restart goes on where the last run ended.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::{Deserialize, Serialize};

use super::follow::Place;
use crate::cli::exit::Stop;
use crate::cli::input;
use crate::cli::secrets::write_private;

/// A file with a place in a log.
pub struct Cursor {
    path: PathBuf,
    /// The server and the log, which must be the same at the next start.
    server: String,
    log: &'static str,
    written: String,
}

/// What the file holds.
#[derive(Serialize, Deserialize)]
struct Kept {
    server: String,
    log: String,
    place: Place,
    waiting: BTreeSet<String>,
}

impl Cursor {
    /// Names the file; nothing is opened.
    pub fn new(path: &Path, server: &str, log: &'static str) -> Cursor {
        Cursor { path: path.to_owned(), server: server.to_owned(), log, written: String::new() }
    }

    /// Reads the place; none if there is no file yet. A place in another log is refused.
    pub fn read(&self) -> anyhow::Result<Option<(Place, BTreeSet<String>)>> {
        let path = self.path.display();
        let bytes = match std::fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(fault) => return Err(fault).with_context(|| format!("read the cursor in {path}")),
        };
        let text = input::decoded(&bytes, &format!("the cursor in {path}"))?;
        let kept: Kept = serde_json::from_str(&text).map_err(|fault| {
            Stop::usage(format!("{path} is not a cursor of this command: {fault}"))
                .hint("give another file to --cursor")
        })?;
        if (kept.server.as_str(), kept.log.as_str()) != (&self.server, self.log) {
            let text = format!("{path} is the cursor of the {} of {}", kept.log, kept.server);
            return Err(Stop::usage(text).hint("give another file to --cursor").into());
        }
        Ok(Some((kept.place, kept.waiting)))
    }

    /// Keeps the place, if it is another than before.
    pub fn keep(&mut self, place: &Place, waiting: &BTreeSet<String>) -> anyhow::Result<()> {
        let kept = Kept {
            server: self.server.clone(),
            log: self.log.to_owned(),
            place: place.clone(),
            waiting: waiting.clone(),
        };
        let text = serde_json::to_string(&kept).context("write the cursor as JSON")?;
        if text != self.written {
            let path = std::path::absolute(&self.path)?;
            write_private(&path, &text).with_context(|| format!("keep the cursor in {}", self.path.display()))?;
            self.written = text;
        }
        Ok(())
    }
}
