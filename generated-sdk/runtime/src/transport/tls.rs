//! TLS by rustls, with the trust of the operating system.
//!
//! The cryptography is what the program has installed for the whole process, else what a feature of this crate brings. That is
//! handed to this configuration alone: to install one is the program's choice, not a library's.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls_platform_verifier::Verifier;

use crate::error::Error;

fn provider() -> Result<Arc<CryptoProvider>, Error> {
    if let Some(installed) = CryptoProvider::get_default() {
        return Ok(Arc::clone(installed));
    }
    own_provider().map(Arc::new).ok_or_else(|| {
        Error::config(
            "rustls has no cryptography: install a provider before the client is built \
             (`rustls::crypto::CryptoProvider::install_default`), or enable the feature `rustls-ring` or `rustls-aws-lc-rs`",
        )
    })
}

/// With both features the one that is not there by default: somebody has asked for it.
#[cfg(feature = "rustls-aws-lc-rs")]
#[allow(clippy::unnecessary_wraps, reason = "there may be none")]
fn own_provider() -> Option<CryptoProvider> {
    Some(rustls::crypto::aws_lc_rs::default_provider())
}

#[cfg(all(feature = "rustls-ring", not(feature = "rustls-aws-lc-rs")))]
#[allow(clippy::unnecessary_wraps, reason = "there may be none")]
fn own_provider() -> Option<CryptoProvider> {
    Some(rustls::crypto::ring::default_provider())
}

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc-rs")))]
fn own_provider() -> Option<CryptoProvider> {
    None
}

/// Trusts what the system trusts, and the certificates of these PEM files.
pub(super) fn verified(pems: &[Vec<u8>]) -> Result<ClientConfig, Error> {
    let mut certificates = Vec::new();
    for pem in pems {
        let before = certificates.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            certificates.push(
                certificate.map_err(|error| {
                    Error::config(format!("a CA certificate is no PEM: {error}"))
                })?,
            );
        }
        if certificates.len() == before {
            return Err(Error::config("a CA certificate file holds no certificate"));
        }
    }
    let provider = provider()?;
    let verifier = verifier(certificates, Arc::clone(&provider)).map_err(|error| {
        Error::config(format!(
            "cannot load the certificates the system trusts: {error}"
        ))
    })?;
    let config = versions(provider)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    Ok(with_protocols(config))
}

/// Trusts nothing: for transports that never use TLS.
pub(super) fn unverified() -> Result<ClientConfig, Error> {
    let provider = provider()?;
    let config = versions(provider)?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    Ok(with_protocols(config))
}

fn versions(
    provider: Arc<CryptoProvider>,
) -> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, Error> {
    ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::config(format!("cannot set TLS up: {error}")))
}

fn with_protocols(mut config: ClientConfig) -> ClientConfig {
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config
}

#[cfg(any(all(unix, not(target_os = "android")), windows))]
fn verifier(
    certificates: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    Verifier::new_with_extra_roots(certificates, provider)
}

#[cfg(not(any(all(unix, not(target_os = "android")), windows)))]
fn verifier(
    certificates: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    if !certificates.is_empty() {
        return Err(rustls::Error::General(
            "this system's verifier takes no further certificates".to_owned(),
        ));
    }
    Verifier::new(provider)
}
