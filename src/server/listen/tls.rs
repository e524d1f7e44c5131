//! The certificate and its key, read at the start and again when one of them changes.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use anyhow::Context;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;
use tracing::{info, warn};

use crate::wire::encoding::to_utf8;

/// How often the files are looked at.
const EVERY: Duration = Duration::from_secs(2);

/// A certificate that can change while the server runs.
#[derive(Clone)]
pub struct Certificate(Arc<RwLock<Arc<ServerConfig>>>);

impl Certificate {
    /// Reads the files, and follows their changes from now on.
    pub fn load(cert: &Path, key: &Path) -> anyhow::Result<Certificate> {
        // A provider may be there already; any is as good.
        drop(rustls::crypto::ring::default_provider().install_default());
        let certificate = Certificate(Arc::new(RwLock::new(read(cert, key)?)));
        tokio::spawn(certificate.clone().follow(cert.to_owned(), key.to_owned()));
        Ok(certificate)
    }

    /// What accepts the next connection.
    pub fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner)))
    }

    async fn follow(self, cert: PathBuf, key: PathBuf) {
        let written = |path: &Path| std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
        let both = || -> (Option<SystemTime>, Option<SystemTime>) { (written(&cert), written(&key)) };
        let mut loaded = both();
        let mut complained = None;
        loop {
            tokio::time::sleep(EVERY).await;
            let current = both();
            if current == loaded {
                continue;
            }
            match read(&cert, &key) {
                Ok(config) => {
                    *self.0.write().unwrap_or_else(PoisonError::into_inner) = config;
                    info!(certificate = %cert.display(), "the certificate was loaded again");
                    loaded = current;
                }
                // One of the two may not be written yet: say it once, and try again.
                Err(error) if complained != Some(current) => {
                    let error = format!("{error:#}");
                    warn!(certificate = %cert.display(), error, "the new certificate cannot be loaded, the old one stays");
                    complained = Some(current);
                }
                Err(_) => {}
            }
        }
    }
}

fn read(cert: &Path, key: &Path) -> anyhow::Result<Arc<ServerConfig>> {
    let loading = || format!("load the certificate {} and its key {}", cert.display(), key.display());
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&pem(cert).with_context(loading)?)
        .collect::<Result<_, _>>()
        .with_context(loading)?;
    anyhow::ensure!(!chain.is_empty(), "{}: there is no certificate in PEM form in {}", loading(), cert.display());
    let key = PrivateKeyDer::from_pem_slice(&pem(key).with_context(loading)?)
        .with_context(|| format!("{}: there is no private key in PEM form in {}", loading(), key.display()))?;
    let builder = ServerConfig::builder().with_no_client_auth();
    let mut config = builder.with_single_cert(chain, key).with_context(loading)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// Reads a PEM file, whatever encoding an editor gave it.
fn pem(path: &Path) -> std::io::Result<Vec<u8>> {
    Ok(to_utf8(&std::fs::read(path)?).into_owned())
}
