//! Recordings as files: one that is whole has its own name, one that is still coming stands apart with the address that
//! it comes from. Nothing here knows a quota or who may upload.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Context;

use super::super::disk_space::Space;
use super::super::error::{Error, Result, conflict, internal, invalid, not_found};

/// Where recordings stand that are still coming.
const UNFINISHED: &str = "unfinished";
/// Held by the process that writes here.
const LOCK: &str = ".lock";
/// The longest name; with an address before it, it still fits into a directory.
const LONGEST: usize = 200;
const ENDINGS: [&str; 2] = [".webm", ".mp4"];
/// What a file counts for beside its bytes, so that very many empty ones are no way around the quota.
pub const EACH: u64 = 4_096;

/// The name of a recording, which is no path and not hidden.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name(String);

impl Name {
    /// Takes a plain name.
    pub fn parse(name: &str) -> Result<Name> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        let ends = ENDINGS.iter().any(|ending| name.ends_with(ending));
        if !ends || name.len() > LONGEST || name.starts_with('.') || !name.bytes().all(plain) {
            return Err(invalid(format!(
                "file is a name of at most {LONGEST} letters, digits, dots, hyphens and underscores that ends in {} and \
                 does not begin with a dot",
                ENDINGS.join(" or ")
            )));
        }
        Ok(Name(name.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A recording by its name and the address that it comes from, by which alone it can be told whose it is.
#[derive(Clone, Debug)]
pub struct Origin {
    pub name: Name,
    pub address: IpAddr,
}

impl Origin {
    /// The name while the recording is coming. Neither part can hold the `+` between them.
    fn file(&self) -> String {
        format!("{}+{}", self.address.to_string().replace(':', "-"), self.name.as_str())
    }

    fn parse(file: &str) -> Option<Origin> {
        let (address, name) = file.split_once('+')?;
        Some(Origin { name: Name::parse(name).ok()?, address: address.replace('-', ":").parse().ok()? })
    }
}

/// The directory of recordings; no other process writes in it.
pub struct Files {
    dir: PathBuf,
    _lock: File,
}

impl Files {
    /// Opens the directory, and makes it where it is not there.
    pub fn open(dir: &Path) -> Result<Files> {
        make(&dir.join(UNFINISHED))?;
        // Whole from the root, so that no name means a device on any system.
        let dir = dir.canonicalize().with_context(|| format!("find {}", dir.display())).map_err(Error::Unavailable)?;
        let lock = writable().create(true).open(dir.join(LOCK)).map_err(|error| failed("open", LOCK, error))?;
        match lock.try_lock() {
            Ok(()) => Ok(Files { dir, _lock: lock }),
            Err(TryLockError::WouldBlock) => {
                Err(Error::Unavailable(anyhow::anyhow!("another process takes recordings in {}", dir.display())))
            }
            Err(TryLockError::Error(error)) => Err(failed("lock", LOCK, error)),
        }
    }

    fn whole(&self, name: &Name) -> PathBuf {
        self.dir.join(name.as_str())
    }

    fn coming(&self, origin: &Origin) -> PathBuf {
        self.dir.join(UNFINISHED).join(origin.file())
    }

    /// What is still coming, and the bytes of everything that is there.
    pub fn count(&self) -> Result<(Vec<Origin>, u64)> {
        let mut coming = Vec::new();
        let mut bytes = 0;
        for dir in [self.dir.clone(), self.dir.join(UNFINISHED)] {
            let entries = dir.read_dir().map_err(|error| failed("read", "the directory", error))?;
            for entry in entries {
                let entry = entry.map_err(|error| failed("read", "the directory", error))?;
                // A link is not followed; what went away meanwhile takes no room.
                let Ok(metadata) = entry.metadata() else { continue };
                if !metadata.is_file() || entry.file_name() == LOCK {
                    continue;
                }
                bytes += metadata.len() + EACH;
                if dir != self.dir {
                    coming.extend(entry.file_name().to_str().and_then(Origin::parse));
                }
            }
        }
        Ok((coming, bytes))
    }

    /// The space that is left, as far as the system tells.
    pub fn space(&self) -> Option<Space> {
        Space::of(&self.dir).ok()
    }

    /// Begins a recording under a name that nothing has.
    pub fn create(&self, origin: &Origin) -> Result<()> {
        let name = origin.name.as_str();
        self.must_be_free(&origin.name)?;
        let created = writable().create_new(true).open(self.coming(origin));
        let file = created.map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => taken(name),
            _ => failed("make", name, error),
        })?;
        file.sync_all().and_then(|()| sync(&self.dir.join(UNFINISHED))).map_err(|error| {
            // Nobody would be able to go on with it.
            drop(std::fs::remove_file(self.coming(origin)));
            failed("store", name, error)
        })
    }

    fn must_be_free(&self, name: &Name) -> Result<()> {
        match self.whole(name).symlink_metadata() {
            Ok(_) => Err(taken(name.as_str())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(failed("look for", name.as_str(), error)),
        }
    }

    /// Opens a recording that is still coming, and says how long it is.
    pub fn edit(&self, origin: &Origin) -> Result<(File, u64)> {
        let (path, name) = (self.coming(origin), origin.name.as_str());
        let metadata = path.symlink_metadata().map_err(|error| match error.kind() {
            ErrorKind::NotFound => not_found("recording", name),
            _ => failed("find", name, error),
        })?;
        if !metadata.is_file() {
            return Err(internal(anyhow::anyhow!("{} is not a file that was made here", path.display())));
        }
        let file = writable().read(true).open(path).map_err(|error| failed("open", name, error))?;
        Ok((file, metadata.len()))
    }

    /// Gives a recording that is whole its name.
    pub fn finish(&self, origin: &Origin) -> Result<()> {
        self.must_be_free(&origin.name)?;
        let renamed = std::fs::rename(self.coming(origin), self.whole(&origin.name));
        let synced = renamed.and_then(|()| sync(&self.dir)).and_then(|()| sync(&self.dir.join(UNFINISHED)));
        synced.map_err(|error| failed("finish", origin.name.as_str(), error))
    }

    /// Removes a recording that is still coming, and says how long it was.
    pub fn remove(&self, origin: &Origin) -> Result<u64> {
        let path = self.coming(origin);
        let length = path.symlink_metadata().map_or(0, |metadata| metadata.len());
        let removed = std::fs::remove_file(path).and_then(|()| sync(&self.dir.join(UNFINISHED)));
        removed.map_err(|error| failed("remove", origin.name.as_str(), error))?;
        Ok(length)
    }

    /// When something last came of a recording; `None` where it is not there any more.
    pub fn written(&self, origin: &Origin) -> Option<SystemTime> {
        self.coming(origin).symlink_metadata().and_then(|metadata| metadata.modified()).ok()
    }
}

/// Something has the name already.
pub fn taken(name: &str) -> Error {
    conflict(format!("there is a recording {name} already"))
}

/// The storage fails.
pub fn failed(act: &str, name: &str, error: io::Error) -> Error {
    Error::Unavailable(anyhow::Error::new(error).context(format!("{act} {name} among the recordings")))
}

/// Makes a directory and those above it, for their owner alone.
fn make(dir: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir).with_context(|| format!("make {}", dir.display())).map_err(Error::Unavailable)
}

/// How files are opened: to be written, for their owner alone.
fn writable() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes the names in a directory last.
fn sync(dir: &Path) -> io::Result<()> {
    // Elsewhere a directory is nothing that can be opened, and its names last by themselves.
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_are_taken() {
        let longest = format!("{}.webm", "a".repeat(195));
        for good in ["a.webm", "incoming_123456789_20250101.mp4", "con.webm", "-a.webm", "_.mp4", "a..webm", &longest] {
            assert!(Name::parse(good).is_ok(), "{good}");
        }
        let longer = format!("a{longest}");
        for bad in [
            "",
            ".webm",
            ".a.webm",
            "../a.webm",
            "/a.webm",
            "a/b.webm",
            "a\\b.webm",
            "c:a.webm",
            "a\0.webm",
            "a b.webm",
            "a+b.webm",
            "ä.webm",
            "a．webm",
            "a.webm\n",
            "a.exe",
            "a.webm.exe",
            "a.WEBM",
            "a.webm.",
            "..",
            &longer,
        ] {
            assert!(Name::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn one_process_at_a_time_writes_in_a_directory() {
        let dir = tempfile::TempDir::new().unwrap();
        let files = Files::open(dir.path()).unwrap();
        assert!(matches!(Files::open(dir.path()), Err(Error::Unavailable(_))));
        drop(files);
        assert!(Files::open(dir.path()).is_ok());
    }

    #[test]
    fn whose_a_recording_is_can_be_read_from_its_file() {
        for address in ["192.0.2.7", "2001:db8::1", "::1"] {
            let origin = Origin { name: Name::parse("-a-1.webm").unwrap(), address: address.parse().unwrap() };
            let read = Origin::parse(&origin.file()).unwrap();
            assert_eq!((read.name, read.address), (origin.name, origin.address));
        }
        assert!(Origin::parse("a.webm").is_none() && Origin::parse("x+a.webm").is_none());
    }
}
