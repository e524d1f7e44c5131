//! Where secrets come from, and where tokens are kept: the system's keyring, or, where none answers in time, a file that
//! only its owner can read.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::Context;
#[cfg(all(unix, not(target_os = "macos")))]
use zbus::zvariant::OwnedObjectPath;

use super::exit::Stop;
use super::input;
use super::ui::Ui;

const SERVICE: &str = "rustdesk-admin";
/// How long a keyring may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where a token went.
pub enum Place {
    Keyring,
    /// A file, and whether it was there before.
    File(PathBuf, bool),
}

/// Keeps a profile's token. The file is the second choice, and whoever calls says so.
pub fn keep(home: &Path, profile: &str, token: &str) -> anyhow::Result<Place> {
    let path = file(home, profile);
    let secret = token.to_owned();
    if let Some(Ok(())) = patiently(profile, move |entry| entry.set_password(&secret)) {
        remove(&path)?;
        return Ok(Place::Keyring);
    }
    let known = path.exists();
    write_private(&path, token).with_context(|| format!("keep the token in {}", path.display()))?;
    Ok(Place::File(path, known))
}

/// Finds a profile's token. A file counts first: it is there only because the keyring did not answer, or because
/// somebody put it there, and reading it costs nothing.
pub fn find(ui: &Ui, home: &Path, profile: &str) -> anyhow::Result<Option<String>> {
    let path = file(home, profile);
    match std::fs::read(&path) {
        Ok(bytes) => {
            input::warn_if_readable(ui.voice, &path);
            let text = input::decoded(&bytes, &format!("the token in {}", path.display()))?;
            return Ok(Some(text.trim().to_owned()));
        }
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => {}
        Err(fault) => return Err(fault).with_context(|| format!("read the token in {}", path.display())),
    }
    match patiently(profile, keyring::Entry::get_password) {
        Some(Ok(token)) => Ok(Some(token)),
        Some(Err(keyring::Error::NoEntry)) => Ok(None),
        Some(Err(fault)) => {
            ui.detail(&format!("the keyring cannot be read: {fault}"));
            Ok(None)
        }
        None => {
            ui.warning(&format!("the keyring did not answer within {} s", PATIENCE.as_secs()));
            Ok(None)
        }
    }
}

/// Whether a profile's token can be read without anybody being asked to unlock a keyring.
pub fn is_readable(home: &Path, profile: &str) -> bool {
    file(home, profile).exists() || is_open(profile)
}

/// Whether the keyring has the token and would not ask for its own password first.
#[cfg(all(unix, not(target_os = "macos")))]
fn is_open(profile: &str) -> bool {
    let search = || -> zbus::Result<(Vec<OwnedObjectPath>, Vec<OwnedObjectPath>)> {
        let attributes = std::collections::HashMap::from([("service", SERVICE), ("username", profile)]);
        let service = "org.freedesktop.secrets";
        let (path, interface) = ("/org/freedesktop/secrets", "org.freedesktop.Secret.Service");
        let bus = zbus::blocking::Connection::session()?;
        bus.call_method(Some(service), path, Some(interface), "SearchItems", &attributes)?.body().deserialize()
    };
    search().is_ok_and(|(unlocked, locked)| locked.is_empty() && !unlocked.is_empty())
}

/// Whether the keyring would not ask for its own password first. Here it is open while somebody is signed in.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn is_open(_profile: &str) -> bool {
    true
}

/// Forgets a profile's token, wherever it is.
pub fn forget(home: &Path, profile: &str) -> anyhow::Result<()> {
    remove(&file(home, profile))?;
    // A keyring that does not answer, or has nothing, has nothing that could be forgotten.
    let _ = patiently(profile, keyring::Entry::delete_credential);
    Ok(())
}

fn file(home: &Path, profile: &str) -> PathBuf {
    home.join("tokens").join(profile)
}

fn remove(path: &Path) -> anyhow::Result<()> {
    match std::fs::remove_file(path) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => {
            Err(fault).with_context(|| format!("remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

/// Asks the keyring on a thread of its own: one that waits for somebody to unlock it must not hold up the command.
fn patiently<T: Send + 'static>(
    profile: &str,
    act: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
) -> Option<keyring::Result<T>> {
    let (sender, answer) = mpsc::channel();
    let profile = profile.to_owned();
    std::thread::spawn(move || {
        // After the patience has ended nobody listens.
        let _ = sender.send(keyring::Entry::new(SERVICE, &profile).and_then(|entry| act(&entry)));
    });
    answer.recv_timeout(PATIENCE).ok()
}

/// Writes a file that only its owner can read, whole or not at all. Folders that are missing are made.
pub fn write_private(path: &Path, text: &str) -> anyhow::Result<()> {
    let folder = path.parent().context("a file is in a folder")?;
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).with_context(|| format!("make the folder {}", folder.display()))?;
    PrivateFile::create(path)?.write(text)
}

/// A file for a secret, readable by its owner alone. It appears at its path when it is written; until then it has
/// another name, so that a full disk or a missing folder is known before there is a secret to keep.
pub struct PrivateFile<'p> {
    path: &'p Path,
    draft: PathBuf,
    file: File,
}

impl<'p> PrivateFile<'p> {
    pub fn create(path: &'p Path) -> anyhow::Result<Self> {
        let mut name = path.file_name().context("a file has a name")?.to_owned();
        name.push(format!(".{}", std::process::id()));
        let draft = path.with_file_name(name);
        // One that a killed process of the same number left behind.
        remove(&draft)?;
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&draft).with_context(|| format!("create {}", draft.display()))?;
        Ok(Self { path, draft, file })
    }

    pub fn write(mut self, text: &str) -> anyhow::Result<()> {
        let written = self.file.write_all(text.as_bytes()).and_then(|()| self.file.sync_all());
        written
            .and_then(|()| std::fs::rename(&self.draft, self.path))
            .with_context(|| format!("write {}", self.path.display()))
    }
}

impl Drop for PrivateFile<'_> {
    fn drop(&mut self) {
        // After a rename there is no draft.
        let _ = remove(&self.draft);
    }
}

/// Reads a secret from a file, `-` being standard input.
pub fn read_file(ui: &Ui, path: &Path, what: &str) -> anyhow::Result<String> {
    if path.as_os_str() == "-" {
        return read(&mut io::stdin().lock(), what);
    }
    input::warn_if_readable(ui.voice, path);
    let mut file = File::open(path).with_context(|| format!("read {what} from {}", path.display()))?;
    read(&mut file, what).with_context(|| format!("read {}", path.display()))
}

/// Reads a secret: the text up to the end of its only line.
pub fn read(source: &mut dyn Read, what: &str) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    source.take(64 * 1024).read_to_end(&mut bytes).with_context(|| format!("read {what}"))?;
    let text = input::decoded(&bytes, what)?;
    let secret = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
    match secret {
        "" => Err(Stop::usage(format!("{what} is empty")).into()),
        long if long.contains('\n') => Err(Stop::usage(format!("{what} has more than one line")).into()),
        secret => Ok(secret.to_owned()),
    }
}
