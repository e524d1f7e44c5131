//! Reads text from files and standard input, and warns about files with secrets that other users can read.

#[cfg(feature = "admin")]
use std::io::Read;
#[cfg(feature = "admin")]
use std::path::Path;

#[cfg(feature = "admin")]
use anyhow::Context;

use super::exit::Stop;
#[cfg(feature = "admin")]
use super::ui::Voice;
use crate::wire::encoding::decode;

/// Reads a text file, `-` being standard input.
#[cfg(feature = "admin")]
pub fn text(path: &Path, what: &str) -> anyhow::Result<String> {
    decoded(&bytes(path, what)?, &whence(path, what))
}

/// Reads a file as it is, `-` being standard input.
#[cfg(feature = "admin")]
pub fn bytes(path: &Path, what: &str) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = match path.to_str() {
        Some("-") => std::io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes),
        _ => std::fs::read(path),
    };
    read.with_context(|| format!("read {}", whence(path, what)))
}

#[cfg(feature = "admin")]
fn whence(path: &Path, what: &str) -> String {
    match path.to_str() {
        Some("-") => format!("{what} on standard input"),
        _ => format!("{what} in {}", path.display()),
    }
}

/// Decodes text; anything else is wrong usage.
pub fn decoded(bytes: &[u8], what: &str) -> anyhow::Result<String> {
    let text = decode(bytes).map_err(|fault| Stop::usage(format!("cannot read {what}: {fault}")))?;
    Ok(text.into_owned())
}

/// Warns if users other than the owner can read a file with a secret.
#[cfg(feature = "admin")]
pub fn warn_if_readable(voice: Voice, path: &Path) {
    #[cfg(unix)]
    if let Ok(file) = std::fs::metadata(path)
        && file.is_file()
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o777;
        if mode & 0o044 != 0 {
            let path = path.display();
            voice.warning(&format!("other users can read {path} (mode {mode:04o}): run `chmod 600 {path}`"));
        }
    }
    #[cfg(not(unix))]
    let _ = (voice, path);
}
