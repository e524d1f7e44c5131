//! Secret options that nothing opens any more, since the server has another key.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::super::super::db::Tx;
use super::super::super::error::Result;
use super::super::super::secrets::Keys;
use super::super::{catalogue, sealing, store};

/// Removes the secret options that this key does not open, and returns how many there were. Devices are told as after any
/// other change.
pub async fn forget(tx: &mut Tx, keys: &Keys, now: DateTime<Utc>) -> Result<u64> {
    super::take_turn(tx).await?;
    let mut removed = 0;
    for row in store::all(tx).await? {
        let old = super::read(&row.options)?;
        let mut new = old.clone();
        new.retain(|key, value| !catalogue::is_secret(key, value) || sealing::opens(keys, row.guid, key, value));
        if new.len() == old.len() {
            continue;
        }
        removed += (old.len() - new.len()) as u64;
        let text = super::written(&new)?;
        let change = store::Edit { options: Some((&text, super::new_stamp(tx, now).await?)), ..store::Edit::default() };
        store::update(tx, row.guid, &change).await?;
        let options = |options| json!({"options": catalogue::shown(options)});
        super::note(tx, &row, options(&old), options(&new));
    }
    Ok(removed)
}
