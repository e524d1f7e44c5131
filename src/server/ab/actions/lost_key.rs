//! Secrets of address books that nothing opens any more, since the server has another key.

use super::super::super::db::Tx;
use super::super::super::error::Result;
use super::super::super::secrets::Keys;
use super::super::store;
use super::BOOK_PASSWORD;
use super::shown::{HASH, PASSWORD};

/// Removes the secrets of books and entries, those in recycle bins too, that this key does not open. Returns how many
/// there were of books and of entries.
pub async fn forget(tx: &mut Tx, keys: &Keys) -> Result<(u64, u64)> {
    let books = store::clear_passwords(tx, |book, sealed| keys.opens(BOOK_PASSWORD, book, sealed)).await?;
    let hashes = store::peers::clear_hashes(tx, |entry, sealed| keys.opens(HASH, entry, sealed)).await?;
    let passwords = store::peers::clear_passwords(tx, |entry, sealed| keys.opens(PASSWORD, entry, sealed)).await?;
    Ok((books, hashes + passwords))
}
