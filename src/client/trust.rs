//! Whom a connection trusts where a private CA was named: the system's authorities, that CA, and the very
//! certificates of its file. Connections without one are left to the defaults of the HTTP library.

use std::sync::Arc;

use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme,
    client::{
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
        verify_server_name,
    },
    crypto::{CryptoProvider, ring},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject as _},
    server::ParsedCertificate,
};
use rustls_platform_verifier::Verifier;

/// Makes a configuration that trusts the certificates of a PEM text beside those of the system.
pub fn config(pem: &[u8]) -> Result<ClientConfig, String> {
    let provider = Arc::new(ring::default_provider());
    let verifier = Arc::new(Trust::new(pem, &provider)?);
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|fault| fault.to_string())?;
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

/// Checks as the system does, and beyond that takes a self-signed certificate that was given by name. The usual way of
/// making one marks it as an authority, and the strict check refuses an authority that serves.
#[derive(Debug)]
struct Trust {
    usual: Verifier,
    given: Vec<CertificateDer<'static>>,
}

impl Trust {
    fn new(pem: &[u8], provider: &Arc<CryptoProvider>) -> Result<Self, String> {
        let given: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        let given = given.map_err(|fault| format!("the CA certificate is not PEM: {fault}"))?;
        if given.is_empty() {
            return Err("there is no certificate in the CA certificate's file".into());
        }
        let usual = Verifier::new_with_extra_roots(given.clone(), Arc::clone(provider));
        let usual = usual.map_err(|fault| format!("the CA certificate cannot be used: {fault}"))?;
        Ok(Self { usual, given })
    }
}

impl ServerCertVerifier for Trust {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let usual = self.usual.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        match usual {
            // Expired, revoked or for another name stays refused; what is left is who signed it.
            Err(Error::InvalidCertificate(CertificateError::Other(_) | CertificateError::UnknownIssuer))
                if self.given.contains(end_entity) =>
            {
                verify_server_name(&ParsedCertificate::try_from(end_entity)?, server_name)?;
                Ok(ServerCertVerified::assertion())
            }
            usual => usual,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.usual.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.usual.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.usual.supported_verify_schemes()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// For `localhost`, marked as an authority, good from November 2026 to October 2126.
    const SELF_SIGNED: &[u8] = b"-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIURbpcCNUtwOFQUjdmG7c6zepvmZMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjAxMzgyNVoYDzIxMjYxMDI5
MDEzODI1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAS2OhZQW39tMVFoDMyibxFYEIluUra8keT/KrqOf7L38Q4Jvhi5OVCt
jwXw8a/bqzpe2VGjrTkGG0Of0TJBRibro28wbTAdBgNVHQ4EFgQUQcMrQL/rJ2em
ZCO4Z24HONpWXucwHwYDVR0jBBgwFoAUQcMrQL/rJ2emZCO4Z24HONpWXucwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhAIbSS6QcGQ7OHeTKLZwsU/H5BAhfHrhES8TNhCQedchNAiAz
uy5oguZvKzNF8pIvVo72eSUl/etJ+dKmbp1m0/7qCQ==
-----END CERTIFICATE-----
";

    fn checked(name: &str, year: u64) -> Result<ServerCertVerified, Error> {
        let trust = Trust::new(SELF_SIGNED, &Arc::new(ring::default_provider())).expect("a certificate");
        let now = UnixTime::since_unix_epoch(Duration::from_secs((year - 1970) * 31_557_600));
        let name = ServerName::try_from(name).expect("a name");
        trust.verify_server_cert(&trust.given[0].clone(), &[], &name, &[], now)
    }

    #[test]
    fn a_self_signed_certificate_is_trusted_when_it_was_given() {
        checked("localhost", 2030).expect("trusted");
        checked("127.0.0.1", 2030).expect("trusted");
    }

    #[test]
    fn it_is_trusted_for_its_name_and_its_time_alone() {
        checked("other.example", 2030).expect_err("another name");
        checked("localhost", 2020).expect_err("too early");
        checked("localhost", 2130).expect_err("too late");
    }

    #[test]
    fn a_file_without_certificates_says_so() {
        assert!(config(b"").expect_err("empty").contains("no certificate"));
        assert!(config(b"-----BEGIN CERTIFICATE-----\nx").is_err());
    }
}
