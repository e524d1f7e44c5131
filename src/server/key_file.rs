//! The file that holds the server's key: read as it is, and created once. What the key is good for is in `secrets`.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::config::Storage;
use super::secrets::{Keys, warn_of_readers};
use crate::wire::encoding::decode;

/// Where the key is to be found.
#[derive(Clone, Debug)]
pub struct KeyFile {
    pub path: PathBuf,
    /// Somebody named it, rather than that it is in the data directory.
    pub named: bool,
}

impl KeyFile {
    pub fn of(storage: &Storage) -> KeyFile {
        match &storage.key_file {
            Some(path) => KeyFile { path: path.clone(), named: true },
            None => KeyFile { path: storage.data_dir.join("key"), named: false },
        }
    }

    /// Reads the key; `None` if there is no such file. A file without a key in it is an error.
    pub fn read(&self) -> anyhow::Result<Option<Keys>> {
        let path = self.path.display();
        let bytes = match std::fs::read(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            bytes => bytes.with_context(|| format!("read the key file {path}"))?,
        };
        let key = decode(&bytes).ok().and_then(|text| Keys::parse(&text));
        let Some(key) = key else {
            let what = if bytes.is_empty() { "is empty" } else { "does not hold a key of 32 bytes in base64" };
            bail!(
                "the key file {path} {what}: restore it from a backup. If the key is lost for good, remove this file and \
                 run `rustdesk-admin serve admin accept-key`, which creates a new one; passwords that only the lost key \
                 opens must be set again"
            );
        };
        warn_of_readers(&self.path, "the key file", ", and with it every secret in the database");
        Ok(Some(key))
    }

    /// Creates the file, for its owner alone; false if there is one by now. It is on the disk when this returns, and never
    /// there in part.
    pub fn create(&self, keys: &Keys) -> anyhow::Result<bool> {
        self.try_create(keys).with_context(|| format!("create the key file {}", self.path.display()))
    }

    fn try_create(&self, keys: &Keys) -> io::Result<bool> {
        let dir = self.path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".new-{}", std::process::id()));
        let unfinished = dir.join(name);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = (|| {
            let mut file = options.open(&unfinished)?;
            file.write_all(keys.text().0.as_bytes())?;
            file.sync_all()?;
            // Unlike a rename, a link never replaces a file.
            match std::fs::hard_link(&unfinished, &self.path) {
                Ok(()) => Ok(true),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
                // There are file systems without links.
                Err(_) if !self.path.exists() => std::fs::rename(&unfinished, &self.path).map(|()| true),
                Err(_) => Ok(false),
            }
        })();
        match std::fs::remove_file(&unfinished) {
            Err(error) if error.kind() != ErrorKind::NotFound && written.is_ok() => return Err(error),
            _ => {}
        }
        #[cfg(unix)]
        File::open(dir)?.sync_all()?;
        written
    }
}
