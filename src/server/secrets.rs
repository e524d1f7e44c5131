//! Secrets: tokens, and the key that others are derived from. Nothing here is shown, logged or stored in the clear.
//! Passwords are in `password_hash`.

use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use uuid::Uuid;

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

/// Replaces tokens in a text that somebody typed by what they begin with.
pub fn without_tokens(text: &str) -> String {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let mut rest = text;
    let mut clean = String::with_capacity(text.len());
    while let Some((at, kind)) = [TokenKind::Session, TokenKind::Api]
        .into_iter()
        .filter_map(|kind| Some((rest.find(kind.prefix())?, kind)))
        .min_by_key(|(at, _)| *at)
    {
        let (before, token) = rest.split_at(at);
        let (prefix, secret) = token.split_at(kind.prefix().len());
        clean.extend([before, prefix, "***"]);
        rest = secret.trim_start_matches(is_part);
    }
    clean + rest
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

/// Warns if users other than the owner can read a file with a secret; `gives` says what the secret opens.
pub fn warn_of_readers(path: &Path, what: &str, gives: &str) {
    #[cfg(unix)]
    if let Ok(file) = std::fs::metadata(path) {
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o777;
        if file.is_file() && mode & 0o044 != 0 {
            let path = path.display();
            tracing::warn!("other users can read {what} {path} (mode {mode:04o}){gives}: run `chmod 600 {path}`");
        }
    }
    #[cfg(not(unix))]
    let _ = (path, what, gives);
}

/// The bytes of a nonce, which stands before what is sealed.
const NONCE: usize = 24;

/// The server's own key, from which keys for single uses are derived.
#[derive(Clone)]
pub struct Keys(Arc<[u8; 32]>);

impl Keys {
    /// A new key.
    pub fn generate() -> Result<Keys> {
        Ok(Keys(Arc::new(random::<32>()?)))
    }

    /// Reads what [`Keys::text`] gives.
    pub fn parse(text: &str) -> Option<Keys> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text.trim()).ok()?;
        Some(Keys(Arc::new(bytes.try_into().ok()?)))
    }

    /// The key itself, for its file and nothing else.
    pub fn text(&self) -> Secret {
        Secret(BASE64_URL_SAFE_NO_PAD.encode(&self.0[..]))
    }

    /// Tells this key from others and nothing else about it, so that it can be told whether a database knows it.
    pub fn mark(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.sign("mark", b""))
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

    /// Seals a secret of the row `row` for the one `purpose`. It opens nowhere else: copied to another row or column it
    /// is worth nothing.
    pub fn seal(&self, purpose: &str, row: Uuid, secret: &str) -> Result<Vec<u8>> {
        let nonce = random::<NONCE>()?;
        let payload = Payload { msg: secret.as_bytes(), aad: row.as_bytes() };
        let sealed = self.cipher(purpose).encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| internal(anyhow::anyhow!("a secret cannot be sealed")))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed. What cannot be opened, since another key sealed it, is logged and gone.
    pub fn open_sealed(&self, purpose: &str, row: Uuid, sealed: &[u8]) -> Option<Secret> {
        let opened = self.try_open(purpose, row, sealed);
        if opened.is_none() {
            tracing::error!(%row, purpose, "a secret cannot be opened: was the key file replaced?");
        }
        opened
    }

    /// Whether this key opens what was sealed.
    pub fn opens(&self, purpose: &str, row: Uuid, sealed: &[u8]) -> bool {
        self.try_open(purpose, row, sealed).is_some()
    }

    fn try_open(&self, purpose: &str, row: Uuid, sealed: &[u8]) -> Option<Secret> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: row.as_bytes() };
        let opened = self.cipher(purpose).decrypt(&XNonce::from(*nonce), payload).ok()?;
        String::from_utf8(opened).ok().map(Secret)
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.sign("seal", purpose.as_bytes()).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_at_its_place_alone() {
        let (keys, row) = (Keys(Arc::new([7; 32])), Uuid::now_v7());
        let sealed = keys.seal("a password", row, "s3cret").unwrap();
        assert_eq!(keys.open_sealed("a password", row, &sealed), Some(Secret("s3cret".into())));
        assert!(!sealed.windows(6).any(|window| window == b"s3cret"));
        assert_ne!(keys.seal("a password", row, "s3cret").unwrap(), sealed);
        assert_eq!(keys.open_sealed("another", row, &sealed), None);
        assert_eq!(keys.open_sealed("a password", Uuid::now_v7(), &sealed), None);
        assert_eq!(Keys(Arc::new([8; 32])).open_sealed("a password", row, &sealed), None);
        for at in 0..sealed.len() {
            let mut other = sealed.clone();
            other[at] ^= 1;
            assert_eq!(keys.open_sealed("a password", row, &other), None, "byte {at}");
            assert_eq!(keys.open_sealed("a password", row, &sealed[..at]), None, "cut at {at}");
        }
    }

    #[test]
    fn tokens_are_taken_out_of_what_was_typed() {
        let (token, _) = new_token(TokenKind::Api).unwrap();
        let (session, _) = new_token(TokenKind::Session).unwrap();
        let text = format!("there is no token {}, nor {}; rd", token.0, session.0);
        assert_eq!(without_tokens(&text), "there is no token rda_***, nor rds_***; rd");
        assert_eq!(without_tokens("DELETE /api/tokens/x"), "DELETE /api/tokens/x");
    }
}
