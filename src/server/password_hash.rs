//! Hashing passwords, a few at a time, and fairly between the networks from which they come. Who may sign in is not
//! decided here.

use std::net::IpAddr;
use std::sync::Arc;

use argon2::password_hash::rand_core::{OsRng, RngCore};
use argon2::password_hash::{
    Decimal, Ident, Output, ParamsString, PasswordHash, PasswordHasher, PasswordVerifier, Salt, SaltString,
};
use argon2::{Algorithm, Argon2, Block, Params, Version};

use super::caller::line;
use super::error::{Error, Result, internal};
use super::fair_queue::{FairQueue, Places};
use crate::wire::session::Secret;

/// Passwords that wait for each one that is being hashed: a few seconds of work.
const WAITING: usize = 64;

/// Hashes passwords with argon2id, a few at a time so that whatever else the server does goes on. Client networks take
/// turns, and one fills no more than half of the queue.
#[derive(Clone)]
pub struct Hasher {
    queue: Arc<FairQueue>,
    /// The hash of a password that nobody has, for sign-ins of unknown users to take as long as others.
    nobodys: Arc<str>,
}

impl Hasher {
    pub fn new() -> anyhow::Result<Hasher> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let nobodys = nobodys().map_err(|error| anyhow::anyhow!("hash a password: {error}"))?;
        let at_once = (cores / 2).clamp(1, 4);
        let places = Places { total: at_once * WAITING, per_network: at_once * WAITING / 2 };
        Ok(Hasher { queue: FairQueue::new(at_once, places), nobodys: nobodys.into() })
    }

    /// The hash of `password`, in the PHC string format, for a caller at `address`.
    pub async fn hash(&self, password: &Secret, address: IpAddr) -> Result<String> {
        let password = password.0.clone().into_bytes();
        self.apart(address, move || hash(&password))
            .await?
            .map_err(|error| internal(anyhow::anyhow!("hash a password: {error}")))
    }

    /// Whether `password`, which a caller at `address` sent, has the hash. Without a hash it takes as long and is false.
    pub async fn verify(&self, password: &Secret, hash: Option<&str>, address: IpAddr) -> Result<bool> {
        let known = hash.is_some();
        let hash = hash.unwrap_or(&self.nobodys).to_owned();
        let password = password.0.clone().into_bytes();
        let fits = self
            .apart(address, move || {
                PasswordHash::new(&hash).is_ok_and(|hash| Argon2id.verify_password(&password, &hash).is_ok())
            })
            .await?;
        Ok(fits && known)
    }

    async fn apart<T: Send + 'static>(&self, address: IpAddr, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let turn = self.queue.turn(line(address)).await.map_err(|_| Error::TooMany {
            words: "too many people sign in at once: try again in a few seconds".into(),
            retry_after: 5,
        })?;
        // The turn goes with the work, which goes on if the caller leaves.
        let work = move || {
            let result = work();
            drop(turn);
            result
        };
        tokio::task::spawn_blocking(work).await.map_err(internal)
    }
}

/// What is asked of the allocator for one hash. glibc gives blocks above 32 MiB back to the system as soon as they are
/// free, smaller ones it may keep for each thread that ever hashed; what is not touched of a block costs no memory.
const ROOM: usize = 33 << 20;

/// argon2id with the parameters that OWASP names first: 19 MiB, two passes, one lane. It works in memory that is gone
/// after the hash.
struct Argon2id;

impl PasswordHasher for Argon2id {
    type Params = Params;

    fn hash_password_customized<'a>(
        &self,
        password: &[u8],
        algorithm: Option<Ident<'a>>,
        version: Option<Decimal>,
        params: Params,
        salt: impl Into<Salt<'a>>,
    ) -> argon2::password_hash::Result<PasswordHash<'a>> {
        let algorithm = algorithm.map(Algorithm::try_from).transpose()?.unwrap_or_default();
        let version = version.map(Version::try_from).transpose()?.unwrap_or_default();
        let salt = salt.into();
        let mut bytes = [0; Salt::MAX_LENGTH];
        let salt_bytes = salt.decode_b64(&mut bytes)?;
        let mut memory = Vec::with_capacity(params.block_count().max(ROOM / Block::SIZE));
        memory.resize(params.block_count(), Block::new());
        let argon2 = Argon2::new(algorithm, version, params);
        let length = argon2.params().output_len().unwrap_or(Params::DEFAULT_OUTPUT_LEN);
        let hash = Output::init_with(length, |out| {
            Ok(argon2.hash_password_into_with_memory(password, salt_bytes, out, &mut memory)?)
        })?;
        phc(algorithm, version, argon2.params(), salt, hash)
    }

    fn hash_password<'a>(
        &self,
        password: &[u8],
        salt: impl Into<Salt<'a>>,
    ) -> argon2::password_hash::Result<PasswordHash<'a>> {
        self.hash_password_customized(password, None, None, Params::default(), salt)
    }
}

/// The parts of a hash, joined.
fn phc<'a>(
    algorithm: Algorithm,
    version: Version,
    params: &Params,
    salt: Salt<'a>,
    hash: Output,
) -> argon2::password_hash::Result<PasswordHash<'a>> {
    Ok(PasswordHash {
        algorithm: algorithm.ident(),
        version: Some(version.into()),
        params: ParamsString::try_from(params)?,
        salt: Some(salt),
        hash: Some(hash),
    })
}

fn hash(password: &[u8]) -> argon2::password_hash::Result<String> {
    Ok(Argon2id.hash_password(password, &SaltString::generate(&mut OsRng))?.to_string())
}

/// A hash that was made of no password: no password has it.
fn nobodys() -> argon2::password_hash::Result<String> {
    let salt = SaltString::generate(&mut OsRng);
    let hash = Output::init_with(Params::DEFAULT_OUTPUT_LEN, |bytes| {
        OsRng.fill_bytes(bytes);
        Ok(())
    })?;
    Ok(phc(Algorithm::default(), Version::default(), &Params::default(), salt.as_salt(), hash)?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_one_that_everybody_else_makes() {
        let ours = hash(b"correct horse").unwrap();
        let ours = PasswordHash::new(&ours).unwrap();
        assert!(Argon2::default().verify_password(b"correct horse", &ours).is_ok());
        let theirs = Argon2::default().hash_password(b"correct horse", ours.salt.unwrap()).unwrap();
        assert_eq!(theirs.to_string(), ours.to_string());
        assert!(Argon2id.verify_password(b"correct horse", &theirs).is_ok());
        assert!(Argon2id.verify_password(b"correct horsf", &theirs).is_err());
    }

    #[tokio::test]
    async fn a_caller_who_leaves_frees_no_turn_before_the_work_is_done() {
        let places = Places { total: 4, per_network: 4 };
        let hasher = Hasher { queue: FairQueue::new(1, places), nobodys: "".into() };
        let address = IpAddr::from([192, 0, 2, 1]);
        let (began, has_begun) = std::sync::mpsc::channel();
        let (end, has_to_end) = std::sync::mpsc::channel::<()>();
        let leaves = hasher.clone();
        let caller = tokio::spawn(async move {
            let work = move || {
                began.send(()).unwrap();
                let _ = has_to_end.recv();
            };
            leaves.apart(address, work).await
        });
        tokio::task::spawn_blocking(move || has_begun.recv()).await.unwrap().unwrap();
        caller.abort();
        assert!(caller.await.unwrap_err().is_cancelled());
        let next = hasher.apart(address, || "done");
        let mut next = std::pin::pin!(next);
        assert!(futures::poll!(&mut next).is_pending(), "more passwords are hashed at a time than may be");
        end.send(()).unwrap();
        assert_eq!(next.await.unwrap(), "done");
    }

    #[test]
    fn nobodys_hash_takes_as_long_as_another() {
        let nobodys = nobodys().unwrap();
        let nobodys = PasswordHash::new(&nobodys).unwrap();
        let params = Params::try_from(&nobodys).unwrap();
        let costs = |params: &Params| (params.m_cost(), params.t_cost(), params.p_cost());
        assert_eq!(costs(&params), costs(&Params::default()));
        assert!(Argon2id.verify_password(b"", &nobodys).is_err());
    }
}
