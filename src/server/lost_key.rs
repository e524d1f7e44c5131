//! Having another key take the place of one that is lost. What only the lost key opens is removed, so that nothing remains
//! of which nobody knows whether it can be opened.

use std::path::PathBuf;

use anyhow::ensure;
use serde_json::json;
use uuid::Uuid;

use super::caller::Caller;
use super::clock::Clock;
use super::config::Storage;
use super::db::{Note, Tries, Tx};
use super::error::Result;
use super::secrets::Keys;
use super::storage::{Unlocked, make_private};
use super::{ab, audits, devices, settings, strategies};
use crate::wire::operation::Operation;

/// How many secrets are removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lost {
    pub books: u64,
    pub entries: u64,
    pub options: u64,
    pub presets: u64,
}

/// A key that can take the place of the one that a database knows.
pub struct Acceptable {
    opened: Unlocked,
    keys: Keys,
    /// What would be removed now.
    pub lost: Lost,
}

impl Acceptable {
    /// Finds out which key it is, the one in the key file or a new one, and what would be removed. Nothing is changed.
    /// `None` if the database knows this key already.
    pub async fn find(storage: &Storage) -> anyhow::Result<Option<Acceptable>> {
        let opened = Unlocked::open(storage, false).await?;
        if let (Some(found), Some(mark)) = (&opened.found, &opened.mark)
            && found.mark() == *mark
        {
            opened.db.close().await;
            return Ok(None);
        }
        opened.migrate().await?;
        let keys = match &opened.found {
            Some(found) => found.clone(),
            None => Keys::generate()?,
        };
        let mut undone = opened.db.write().await?;
        let lost = forget(&mut undone, &keys, &Caller::operator_of_the_machine(Clock.now())).await?;
        drop(undone);
        Ok(Some(Acceptable { opened, keys, lost }))
    }

    /// The key file.
    pub fn path(&self) -> PathBuf {
        self.opened.key_file.path.clone()
    }

    /// Whether the key file is there already.
    pub fn is_there(&self) -> bool {
        self.opened.found.is_some()
    }

    /// Has the key take its place, and returns what was removed.
    pub async fn accept(self) -> anyhow::Result<Lost> {
        if !self.is_there() {
            if let Some(dir) = self.opened.key_file.path.parent().filter(|_| !self.opened.key_file.named) {
                make_private(dir)?;
            }
            let created = self.opened.key_file.create(&self.keys)?;
            ensure!(created, "there is a key file {} by now: run the command again", self.path().display());
        }
        let by = Caller::operator_of_the_machine(Clock.now());
        let mut tries = Tries::default();
        let lost = loop {
            let result = self.try_accept(&by).await;
            if !tries.another(&result) {
                break result?;
            }
        };
        self.opened.db.close().await;
        Ok(lost)
    }

    async fn try_accept(&self, by: &Caller) -> Result<Lost> {
        let mut tx = self.opened.db.write().await?;
        settings::actions::accept_key(&mut tx, &self.keys.mark()).await?;
        let lost = forget(&mut tx, &self.keys, by).await?;
        let after = json!({
            "address_book_passwords": lost.books,
            "address_book_entry_passwords": lost.entries,
            "strategy_options": lost.options,
            "pending_preset_passwords": lost.presets,
        });
        let before = json!(null);
        tx.note(Note { what: "key", guid: Uuid::nil(), name: "removed with the lost key".into(), before, after });
        audits::actions::record(&mut tx, by, "serve admin accept-key", Operation::UpdateSettings).await?;
        tx.commit(by.now()).await?;
        Ok(lost)
    }
}

/// Removes what this key does not open.
async fn forget(tx: &mut Tx, keys: &Keys, by: &Caller) -> Result<Lost> {
    let options = strategies::actions::lost_key::forget(tx, keys, by.now()).await?;
    let presets = devices::presets::forget_unopened(tx, keys).await?;
    let (books, entries) = ab::actions::lost_key::forget(tx, keys).await?;
    Ok(Lost { books, entries, options, presets })
}
