//! Secrets: passwords, tokens, and the key that others are derived from. Nothing here is shown, logged or stored in
//! the clear.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use argon2::password_hash::rand_core::OsRng;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::error::{Result, internal};
use crate::wire::session::Secret;

/// Random bytes from the system.
fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| internal(anyhow::anyhow!("no random bytes: {error}")))?;
    Ok(bytes)
}

/// What a token begins with, so that one that leaked can be recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    Session,
    Api,
}

impl TokenKind {
    const fn prefix(self) -> &'static str {
        match self {
            TokenKind::Session => "rds_",
            TokenKind::Api => "rda_",
        }
    }

    /// The kind of a token that somebody shows.
    pub fn of(token: &str) -> Option<TokenKind> {
        [TokenKind::Session, TokenKind::Api].into_iter().find(|kind| token.starts_with(kind.prefix()))
    }
}

/// Makes a token of 256 random bits and the hash under which it is stored.
pub fn new_token(kind: TokenKind) -> Result<(Secret, [u8; 32])> {
    let token = format!("{}{}", kind.prefix(), BASE64_URL_SAFE_NO_PAD.encode(random::<32>()?));
    let hash = token_hash(&token);
    Ok((Secret(token), hash))
}

/// The hash under which a token is stored. It needs no salt: the token is random.
pub fn token_hash(token: &str) -> [u8; 32] {
    Sha256::digest(token).into()
}

/// Hashes passwords with argon2id, a few at a time so that whatever else the server does goes on.
#[derive(Clone)]
pub struct Hasher {
    at_once: Arc<Semaphore>,
    /// The hash of a password that nobody has, for sign-ins of unknown users to take as long as others.
    nobodys: Arc<str>,
}

impl Hasher {
    pub fn new() -> anyhow::Result<Hasher> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let nobodys = hash(&random::<32>()?).map_err(|error| anyhow::anyhow!("hash a password: {error}"))?;
        Ok(Hasher { at_once: Arc::new(Semaphore::new((cores / 2).clamp(1, 4))), nobodys: nobodys.into() })
    }

    /// The hash of `password`, in the PHC string format.
    pub async fn hash(&self, password: &Secret) -> Result<String> {
        let password = password.0.clone().into_bytes();
        self.apart(move || hash(&password))
            .await?
            .map_err(|error| internal(anyhow::anyhow!("hash a password: {error}")))
    }

    /// Whether `password` has the hash. Without a hash it takes as long and is false.
    pub async fn verify(&self, password: &Secret, hash: Option<&str>) -> Result<bool> {
        let known = hash.is_some();
        let hash = hash.unwrap_or(&self.nobodys).to_owned();
        let password = password.0.clone().into_bytes();
        let fits = self
            .apart(move || {
                PasswordHash::new(&hash).is_ok_and(|hash| argon2().verify_password(&password, &hash).is_ok())
            })
            .await?;
        Ok(fits && known)
    }

    async fn apart<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let _turn = self.at_once.acquire().await.map_err(internal)?;
        tokio::task::spawn_blocking(work).await.map_err(internal)
    }
}

/// argon2id with the parameters that OWASP names first: 19 MiB, two passes, one lane.
fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

fn hash(password: &[u8]) -> argon2::password_hash::Result<String> {
    Ok(argon2().hash_password(password, &SaltString::generate(&mut OsRng))?.to_string())
}

/// The server's own key, from which keys for single uses are derived.
#[derive(Clone)]
pub struct Keys(Arc<[u8; 32]>);

impl Keys {
    /// Reads the key file, or makes it where `make` says so. It is readable by its owner alone.
    pub fn open(path: &Path, make: bool) -> anyhow::Result<Keys> {
        let read = |path: &Path| -> anyhow::Result<Keys> {
            let text =
                std::fs::read_to_string(path).with_context(|| format!("read the key file {}", path.display()))?;
            let bytes = BASE64_URL_SAFE_NO_PAD.decode(text.trim()).ok();
            match bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok()) {
                Some(key) => Ok(Keys(Arc::new(key))),
                None => bail!("the key file {} does not hold a key of 32 bytes in base64", path.display()),
            }
        };
        if !make || path.exists() {
            return read(path);
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let making = || format!("make the key file {}", path.display());
        match options.open(path) {
            Ok(mut file) => {
                let key = random::<32>()?;
                file.write_all(BASE64_URL_SAFE_NO_PAD.encode(key).as_bytes()).with_context(making)?;
                file.sync_all().with_context(making)?;
                Ok(Keys(Arc::new(key)))
            }
            // Another process was quicker.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => read(path),
            Err(error) => Err(error).with_context(making),
        }
    }

    /// A code that only this server can make of `message`, for the one `purpose`.
    pub fn sign(&self, purpose: &str, message: &[u8]) -> [u8; 32] {
        let mac = |key: &[u8], message: &[u8]| -> [u8; 32] {
            let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of every length");
            mac.update(message);
            mac.finalize().into_bytes().into()
        };
        mac(&mac(&self.0[..], purpose.as_bytes()), message)
    }
}
