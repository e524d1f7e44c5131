//! Opening what a server keeps: key file and database. Where the two do not belong together nothing is created or changed.

use std::path::Path;

use anyhow::{Context, bail};
use tracing::info;

use super::clock::Clock;
use super::config::Storage;
use super::db::{Db, Target};
use super::key_file::KeyFile;
use super::password_hash::Hasher;
use super::secrets::Keys;
use super::settings;

/// What serving and administering both work on.
pub struct Ground {
    pub db: Db,
    pub clock: Clock,
    pub keys: Keys,
    pub hasher: Hasher,
}

/// A database whose tables are up to date, before anything is said about its key.
pub struct Unlocked {
    pub db: Db,
    pub key_file: KeyFile,
    /// The key of the file, if there is one.
    pub found: Option<Keys>,
    /// What the key is known by that this database was used with, if there was one.
    pub mark: Option<String>,
    target: Target,
}

impl Unlocked {
    /// Reads the key file and connects to the database. `create` creates a SQLite file that is not there.
    pub async fn open(storage: &Storage, create: bool) -> anyhow::Result<Unlocked> {
        let key_file = KeyFile::of(storage);
        let found = key_file.read()?;
        let target = Target::parse(storage.database.as_ref().map(|url| url.0.as_str()), &storage.data_dir)?;
        if !create {
            target.must_exist()?;
        } else if target.must_exist().is_err() {
            if key_file.named && found.is_none() {
                bail!("{}", no_key(&key_file.path));
            }
            make_private(&storage.data_dir)?;
        }
        let db = Db::connect(&target).await?;
        let mark = settings::actions::key_mark(&db).await?;
        Ok(Unlocked { db, key_file, found, mark, target })
    }

    /// Brings the tables up to date.
    pub async fn migrate(&self) -> anyhow::Result<()> {
        self.db.migrate(&self.target).await
    }
}

/// Opens key file and database; `create` creates what is not there.
pub async fn open(storage: &Storage, create: bool) -> anyhow::Result<Ground> {
    let opened = Unlocked::open(storage, create).await?;
    let path = &opened.key_file.path;
    match (&opened.found, &opened.mark) {
        (Some(keys), Some(mark)) if keys.mark() != *mark => bail!("{}", another_key(path)),
        (None, Some(_)) => bail!("{}", no_key(path)),
        (None, None) if !create || opened.key_file.named => bail!("{}", no_key(path)),
        _ => {}
    }
    if create {
        make_private(&storage.data_dir)?;
    }
    opened.migrate().await?;
    let clock = Clock;
    let keys = match &opened.found {
        Some(keys) => keys.clone(),
        None => Keys::generate()?,
    };
    let mut tx = opened.db.write().await?;
    // The first key is the database's. Where several start at once with a new database, one of them is first.
    let is_ours = settings::actions::is_our_key(&mut tx, &keys.mark()).await?;
    let keys = match &opened.found {
        Some(keys) if is_ours => keys.clone(),
        Some(_) => bail!("{}", another_key(path)),
        // In its file before anything can be sealed with it.
        None if is_ours && opened.key_file.create(&keys)? => keys,
        // Another process on the same data directory may have been quicker.
        None => {
            let keys = opened.key_file.read()?.with_context(|| no_key(path))?;
            if !settings::actions::is_our_key(&mut tx, &keys.mark()).await? {
                bail!("{}", another_key(path));
            }
            keys
        }
    };
    tx.commit(clock.now()).await?;
    info!(database = opened.target.describe(), "the storage is open");
    Ok(Ground { db: opened.db, clock, keys, hasher: Hasher::new()? })
}

fn no_key(path: &Path) -> String {
    format!(
        "there is no key file {}: copy the file `key` there from the data directory of the server that uses this database \
         already, or name it with --key-file. {LOST} creates a new one; passwords that only the lost key opens must be set \
         again",
        path.display()
    )
}

fn another_key(path: &Path) -> String {
    format!(
        "the key file {} is not the one with which secrets in this database are sealed: copy the file `key` there from the \
         data directory of the server that has used the database, or name it with --key-file. {LOST} has this one take its \
         place; passwords that only the lost key opens must be set again",
        path.display()
    )
}

/// How both go on.
const LOST: &str = "If it is lost for good, `rustdesk-admin serve admin accept-key`";

/// Creates the data directory, for its owner alone.
pub fn make_private(dir: &Path) -> anyhow::Result<()> {
    if dir.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir).with_context(|| format!("make the data directory {}", dir.display()))
}
