//! TLS against a server on loopback with a certificate of its own making, by every library that is built in.

use std::net::SocketAddr;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use super::{assert_failed, read_request, request};
use crate::transport::{
    Evidence, ReqwestTransport, ReqwestTransportBuilder, Transport, TransportErrorKind,
};

/// What a server of this name needs, and the PEM of its CA.
pub(super) fn acceptor(name: &str, protocols: &[&str]) -> (TlsAcceptor, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    // By default it would bear the name of the certificates that it signs, which OpenSSL takes for self-signed then.
    params
        .distinguished_name
        .push(DnType::CommonName, "an authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec![name.to_owned()])
        .unwrap()
        .signed_by(&key, &ca)
        .unwrap();

    let provider = Arc::new(ring::default_provider());
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    config.alpn_protocols = protocols
        .iter()
        .map(|protocol| protocol.as_bytes().to_vec())
        .collect();
    (TlsAcceptor::from(Arc::new(config)), ca.pem())
}

/// Accepts one connection; yields its address, the PEM of its CA, and the protocol that was agreed on.
async fn server(
    name: &str,
    protocols: &[&str],
) -> (SocketAddr, String, tokio::task::JoinHandle<Option<Vec<u8>>>) {
    let (acceptor, pem) = acceptor(name, protocols);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = acceptor.accept(stream).await.ok()?;
        let agreed = stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec);
        if agreed.as_deref() != Some(b"h2") {
            read_request(&mut stream).await;
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")
                .await;
        }
        agreed
    });
    (address, pem, task)
}

/// A transport for each library, by name.
fn builders() -> Vec<(&'static str, ReqwestTransportBuilder)> {
    let builder = || ReqwestTransport::builder().no_proxy();
    vec![
        #[cfg(feature = "_rustls")]
        ("rustls", builder()),
        #[cfg(feature = "native-tls")]
        ("native TLS", builder().native_tls()),
    ]
}

fn trusting(builder: ReqwestTransportBuilder, pem: &str) -> ReqwestTransport {
    builder.ca_certificate(pem).build().unwrap()
}

fn url(address: SocketAddr) -> String {
    format!("https://localhost:{}", address.port())
}

#[tokio::test]
async fn a_certificate_authority_of_ones_own() {
    for (name, builder) in builders() {
        let (address, pem, server) = server("localhost", &["http/1.1"]).await;
        let transport = trusting(builder, &pem);
        let reply = transport.send(request(&url(address))).await.unwrap();
        assert_eq!(reply.body(), "{}", "{name}");
        let agreed = server.await.unwrap();
        assert_eq!(agreed.as_deref(), Some(b"http/1.1".as_slice()), "{name}");
    }
}

#[tokio::test]
async fn http_2_is_used_where_offered() {
    for (name, builder) in builders() {
        let (address, pem, server) = server("localhost", &["h2", "http/1.1"]).await;
        let outcome = trusting(builder, &pem).send(request(&url(address))).await;
        // The server hangs up once the protocol is agreed on.
        assert!(outcome.is_err(), "{name}");
        let agreed = server.await.unwrap();
        assert_eq!(
            agreed.as_deref(),
            Some(b"h2".as_slice()),
            "{name}: {outcome:?}"
        );
    }
}

#[tokio::test]
async fn untrusted_certificates_are_refused_before_anything_is_sent() {
    for (_, builder) in builders() {
        let (address, _, _server) = server("localhost", &["http/1.1"]).await;
        let (_, other, _other_server) = server("localhost", &[]).await;
        let outcome = trusting(builder, &other).send(request(&url(address))).await;
        assert_failed(outcome, TransportErrorKind::Tls, Evidence::NotSent);
    }
}

#[tokio::test]
async fn certificates_of_another_host_are_refused() {
    for (_, builder) in builders() {
        let (address, pem, _server) = server("other.test", &["http/1.1"]).await;
        let outcome = trusting(builder, &pem).send(request(&url(address))).await;
        assert_failed(outcome, TransportErrorKind::Tls, Evidence::NotSent);
    }
}

#[tokio::test]
async fn a_server_without_tls() {
    for (greeting, kind) in [
        ("HTTP/1.1 400 Bad Request\r\n\r\n", TransportErrorKind::Tls),
        ("", TransportErrorKind::Connect),
    ] {
        for (_, builder) in builders() {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            tokio::spawn(async move {
                let (mut stream, _) = listener.accept().await.unwrap();
                let _ = stream.write_all(greeting.as_bytes()).await;
                let _ = stream.shutdown().await;
                let _ = tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut Vec::new()).await;
            });
            let (_, pem, _server) = server("localhost", &[]).await;
            let outcome = trusting(builder, &pem).send(request(&url(address))).await;
            assert_failed(outcome, kind, Evidence::NotSent);
        }
    }
}

#[test]
fn certificates_that_are_none_are_an_error() {
    for pem in [
        "",
        "no certificate",
        "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n",
    ] {
        for (name, builder) in builders() {
            let error = builder.ca_certificate(pem).build().unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Config, "{name}");
        }
    }
}

#[test]
fn no_provider_is_installed_for_the_process() {
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    for (_, builder) in builders() {
        trusting(builder, &own.cert.pem());
    }
    assert!(CryptoProvider::get_default().is_none());
}
