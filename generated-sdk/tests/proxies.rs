//! Proxies from the environment. Each call is made by a process of its own, because a test must not change the variables
//! of the process that other tests share. All of it stays on this machine: the proxy leads every call to a server here.

#![cfg(all(
    any(
        feature = "rustls-ring",
        feature = "rustls-aws-lc-rs",
        feature = "native-tls"
    ),
    feature = "migration"
))]
#![allow(clippy::unwrap_used, reason = "a test")]

use std::error::Error;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use alibabacloud_cams::Client;
use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::migration::VerificationMethod;
use alibabacloud_cams::transport::ReqwestTransport;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

const HOST: &str = "cams.ap-southeast-1.aliyuncs.com";
const PHONE: &str = "8613800001234";
const OK: &str = r#"{"Code":"OK","RequestId":"R-1"}"#;
const KEYS: &str = r#"{"Code":"Success","AccessKeyId":"STS.FromAUrl","AccessKeySecret":"s","SecurityToken":"t","Expiration":"2099-01-01T00:00:00Z"}"#;

/// What the process is told besides its proxies.
const ENDPOINT: &str = "TEST_PROXIES_ENDPOINT";
const CERTIFICATE: &str = "TEST_PROXIES_CERTIFICATE";
const OWN_TRANSPORT: &str = "TEST_PROXIES_OWN_TRANSPORT";
const CHAIN: &str = "TEST_PROXIES_CHAIN";
const IMPATIENT: &str = "TEST_PROXIES_IMPATIENT";
const SET_PROXY: &str = "TEST_PROXIES_SET_PROXY";

/// The process that makes one call. Run by itself it does nothing.
#[tokio::test]
#[ignore = "run by the other tests, each time in an environment of its own"]
async fn call() -> Result<(), Box<dyn Error>> {
    let set = |name| std::env::var(name).ok();
    let Some(endpoint) = set(ENDPOINT) else {
        return Ok(());
    };
    let mut builder = Client::builder()
        .endpoint(endpoint)
        .allow_plain_http()
        .without_pacing();
    if set(CHAIN).is_none() {
        builder = builder.credentials(Credentials::new("LTAI5tNoRealKey", "no-real-secret"));
    }
    if set(IMPATIENT).is_some() {
        builder = builder.deadline(Duration::from_secs(2));
    }
    if set(OWN_TRANSPORT).is_some() {
        builder = builder.transport(ReqwestTransport::builder().build()?);
    }
    if let Some(url) = set(SET_PROXY) {
        builder = builder.transport(ReqwestTransport::builder().proxy(url).build()?);
    }
    if let Some(file) = set(CERTIFICATE) {
        let transport = ReqwestTransport::builder().ca_certificate(std::fs::read(file)?);
        builder = builder.transport(transport.build()?);
    }
    let reply = builder
        .build()?
        .without_retries()
        .get_migration_verify_code()
        .cust_space_id("space")
        .phone_number(PHONE)
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .send()
        .await?;
    assert_eq!(reply.request_id.as_deref(), Some("R-1"));
    Ok(())
}

/// Makes a call with these variables, and no other proxy or setting of Alibaba Cloud.
async fn run(variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "call", "--ignored", "--nocapture"]);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        let upper = name.to_ascii_uppercase();
        if upper.ends_with("_PROXY") || upper.starts_with("ALIBABA_CLOUD_") {
            command.env_remove(name);
        }
    }
    // CGI programs take no proxy from a variable that a request header could set.
    command.env_remove("REQUEST_METHOD");
    let home = tempfile::tempdir().unwrap();
    command
        .env("HOME", home.path())
        .env("USERPROFILE", home.path())
        .env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
        .envs(variables.iter().copied());
    tokio::task::spawn_blocking(move || command.output().unwrap())
        .await
        .unwrap()
}

#[track_caller]
fn assert_success(output: &Output, case: &str) {
    let shown = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{case}: {shown}");
    assert!(
        shown.contains("1 passed"),
        "{case}: no call was made: {shown}"
    );
}

/// The heads of the requests that a server read.
type Heads = Arc<Mutex<Vec<String>>>;

/// The first line of each.
fn lines(heads: &Heads) -> Vec<String> {
    let heads = heads.lock().unwrap();
    let first = |head: &String| head.lines().next().unwrap_or_default().to_owned();
    heads.iter().map(first).collect()
}

/// A server that answers every request well, with keys where it is asked for them.
async fn server() -> (SocketAddr, Heads) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let heads = Heads::default();
    let seen = Arc::clone(&heads);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, Arc::clone(&seen)));
        }
    });
    (address, heads)
}

async fn answer(mut stream: impl AsyncRead + AsyncWrite + Unpin, heads: Heads) {
    let Some(head) = read_head(&mut stream).await else {
        return;
    };
    let body = if head.contains("/keys") { KEYS } else { OK };
    heads.lock().unwrap().push(head);
    let reply = format!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let _ = stream.write_all(reply.as_bytes()).await;
    let _ = stream.shutdown().await;
}

/// A request without a body, as all are here.
async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(head).ok()
}

/// A proxy. It answers requests for plain http by itself; what is encrypted it leads to `target`, whatever host is named.
async fn proxy(target: Option<SocketAddr>) -> (SocketAddr, Heads) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let heads = Heads::default();
    let seen = Arc::clone(&heads);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let seen = Arc::clone(&seen);
            tokio::spawn(async move {
                let mut start = [0; 7];
                // Peeked at, not read: a plain request is answered as any server would.
                while stream
                    .peek(&mut start)
                    .await
                    .is_ok_and(|read| (1..7).contains(&read))
                {
                    tokio::task::yield_now().await;
                }
                if &start != b"CONNECT" {
                    return answer(stream, seen).await;
                }
                let head = read_head(&mut stream).await.unwrap();
                seen.lock().unwrap().push(head);
                let Some(target) = target else {
                    let _ = stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\n\r\n").await;
                    return;
                };
                let mut beyond = TcpStream::connect(target).await.unwrap();
                stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                let _ = tokio::io::copy_bidirectional(&mut stream, &mut beyond).await;
            });
        }
    });
    (address, heads)
}

/// A server that passes for the service, to whoever trusts the certificate that is written to `file`.
async fn service(file: &Path) -> (SocketAddr, Heads) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params
        .distinguished_name
        .push(DnType::CommonName, "an authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    std::fs::write(file, ca.pem()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec![HOST.to_owned()])
        .unwrap()
        .signed_by(&key, &ca)
        .unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let heads = Heads::default();
    let seen = Arc::clone(&heads);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(stream) = acceptor.accept(stream).await {
                answer(stream, Arc::clone(&seen)).await;
            }
        }
    });
    (address, heads)
}

#[tokio::test]
async fn an_encrypted_call_goes_through_a_tunnel() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ca.pem");
    let (target, at_service) = service(&file).await;
    for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let (proxy, at_proxy) = proxy(Some(target)).await;
        let url = format!("http://user:pass@{proxy}");
        let output = run(&[
            (ENDPOINT, HOST),
            (CERTIFICATE, file.to_str().unwrap()),
            (variable, &url),
            // For plain http, so not for this call.
            ("HTTP_PROXY", "http://127.0.0.1:1"),
        ])
        .await;
        assert_success(&output, variable);
        assert_eq!(lines(&at_proxy), [format!("CONNECT {HOST}:443 HTTP/1.1")]);
        let head = at_proxy.lock().unwrap()[0].to_lowercase();
        // `printf user:pass | base64`, in lower case
        assert!(
            head.contains("proxy-authorization: basic dxnlcjpwyxnz"),
            "{head}"
        );
        // The proxy sees a host and no more.
        assert!(!head.contains("x-acs") && !head.contains(PHONE), "{head}");
        let call = lines(&at_service).pop().unwrap();
        assert!(
            call.starts_with("POST /?") && call.contains(PHONE),
            "{call}"
        );
    }
    assert_eq!(lines(&at_service).len(), 4);
}

#[tokio::test]
async fn a_plain_call_is_handed_to_the_proxy_whole() {
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        let (proxy, at_proxy) = proxy(None).await;
        let url = format!("http://{proxy}");
        let endpoint = "http://cams.test:8080";
        let output = run(&[(ENDPOINT, endpoint), (variable, &url)]).await;
        assert_success(&output, variable);
        let call = lines(&at_proxy).pop().unwrap();
        assert!(
            call.starts_with(&format!("POST {endpoint}/?")) && call.contains(PHONE),
            "{call}"
        );
    }
}

#[tokio::test]
async fn a_proxy_that_cannot_be_used_is_an_error_that_names_it() {
    for (variable, value, says) in [
        (
            "HTTPS_PROXY",
            "http://user:sesame@pro xy:3128",
            "HTTPS_PROXY is no URL",
        ),
        ("https_proxy", "http://user:sesame", "https_proxy is no URL"),
        (
            "ALL_PROXY",
            "gopher://user:sesame@proxy",
            "ALL_PROXY has an unknown scheme",
        ),
        ("all_proxy", "http://", "all_proxy is no URL"),
        #[cfg(not(feature = "socks"))]
        (
            "ALL_PROXY",
            "socks5://user:sesame@proxy:1080",
            "enable the feature `socks`",
        ),
        (
            SET_PROXY,
            "http://user:sesame@:80",
            "the proxy of the transport",
        ),
    ] {
        let output = run(&[(ENDPOINT, HOST), (variable, value)]).await;
        let shown =
            String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(
            !output.status.success() && shown.contains(says),
            "{variable}: {shown}"
        );
        assert!(
            shown.contains("Config") && !shown.contains("sesame"),
            "{shown}"
        );
    }
    // An empty one is none, and in a CGI program anyone who sends a header could set this one.
    let (server, _) = server().await;
    let output = run(&[
        (ENDPOINT, &format!("http://{server}")),
        (OWN_TRANSPORT, "1"),
        ("ALL_PROXY", ""),
        ("HTTP_PROXY", "http://"),
        ("REQUEST_METHOD", "GET"),
    ])
    .await;
    assert_success(&output, "no proxy");
}

#[tokio::test]
async fn a_proxy_can_be_set() {
    let (proxy, at_proxy) = proxy(None).await;
    let output = run(&[
        (ENDPOINT, "http://cams.test:8080"),
        (SET_PROXY, &format!("http://user:pass@{proxy}")),
        // Neither is looked at.
        ("HTTP_PROXY", "http://127.0.0.1:1"),
        ("NO_PROXY", "*"),
    ])
    .await;
    assert_success(&output, "set");
    let head = at_proxy.lock().unwrap().pop().unwrap();
    assert!(head.starts_with("POST http://cams.test:8080/?"), "{head}");
    assert!(
        head.to_lowercase()
            .contains("proxy-authorization: basic dxnlcjpwyxnz"),
        "{head}"
    );
}

/// RFC 1928, without authentication: leads every connection to `target`. Yields the names that were asked for.
#[cfg(feature = "socks")]
async fn socks_proxy(target: SocketAddr) -> (SocketAddr, Heads) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let names = Heads::default();
    let asked = Arc::clone(&names);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let asked = Arc::clone(&asked);
            tokio::spawn(async move {
                let mut greeting = [0; 2];
                stream.read_exact(&mut greeting).await.unwrap();
                let mut methods = vec![0; usize::from(greeting[1])];
                stream.read_exact(&mut methods).await.unwrap();
                stream.write_all(&[5, 0]).await.unwrap();
                let mut head = [0; 5];
                stream.read_exact(&mut head).await.unwrap();
                assert_eq!(&head[..4], [5, 1, 0, 3], "connect to a name");
                let mut name = vec![0; usize::from(head[4])];
                stream.read_exact(&mut name).await.unwrap();
                stream.read_u16().await.unwrap();
                asked.lock().unwrap().push(String::from_utf8(name).unwrap());
                let mut beyond = TcpStream::connect(target).await.unwrap();
                stream
                    .write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0])
                    .await
                    .unwrap();
                let _ = tokio::io::copy_bidirectional(&mut stream, &mut beyond).await;
            });
        }
    });
    (address, names)
}

#[cfg(feature = "socks")]
#[tokio::test]
async fn a_call_goes_through_a_socks_proxy() {
    for variable in ["ALL_PROXY", SET_PROXY] {
        let (server, at_server) = server().await;
        let (proxy, asked) = socks_proxy(server).await;
        let output = run(&[
            (ENDPOINT, "http://cams.test:8080"),
            (variable, &format!("socks5h://{proxy}")),
        ])
        .await;
        assert_success(&output, variable);
        assert_eq!(*asked.lock().unwrap(), ["cams.test"]);
        assert_eq!(lines(&at_server).len(), 1);
    }
}

#[tokio::test]
async fn no_proxy_names_hosts_that_are_called_directly() {
    for (host, no_proxy, direct) in [
        ("127.0.0.1", "127.0.0.1", true),
        ("127.0.0.1", "example.com, 127.0.0.0/8", true),
        ("localhost", "localhost", true),
        ("localhost", "*", true),
        ("localhost", "example.com", false),
        ("127.0.0.1", "127.0.0.2", false),
    ] {
        for variable in ["NO_PROXY", "no_proxy"] {
            let case = format!("{host} with {variable}={no_proxy}");
            let (server, at_server) = server().await;
            let (proxy, at_proxy) = proxy(None).await;
            let output = run(&[
                (ENDPOINT, &format!("http://{host}:{}", server.port())),
                // Of its own, because the client's never uses a proxy for this machine.
                (OWN_TRANSPORT, "1"),
                ("HTTP_PROXY", &format!("http://{proxy}")),
                (variable, no_proxy),
            ])
            .await;
            assert_success(&output, &case);
            let counts = (lines(&at_server).len(), lines(&at_proxy).len());
            assert_eq!(counts, if direct { (1, 0) } else { (0, 1) }, "{case}");
        }
    }
}

#[tokio::test]
async fn an_endpoint_on_this_machine_is_called_directly() {
    let (server, at_server) = server().await;
    let (proxy, at_proxy) = proxy(None).await;
    let url = format!("http://{proxy}");
    let output = run(&[
        (ENDPOINT, &format!("http://{server}")),
        ("HTTP_PROXY", &url),
        ("ALL_PROXY", &url),
    ])
    .await;
    assert_success(&output, "this machine");
    assert_eq!((lines(&at_server).len(), lines(&at_proxy).len()), (1, 0));
}

/// The metadata service of an instance is asked by the same transport.
#[tokio::test]
async fn a_credentials_uri_is_asked_directly() {
    let (server, at_server) = server().await;
    let (proxy, at_proxy) = proxy(None).await;
    let url = format!("http://{proxy}");
    let output = run(&[
        (ENDPOINT, "http://cams.test:8080"),
        (CHAIN, "1"),
        (
            "ALIBABA_CLOUD_CREDENTIALS_URI",
            &format!("http://{server}/keys"),
        ),
        ("HTTP_PROXY", &url),
        ("ALL_PROXY", &url),
    ])
    .await;
    assert_success(&output, "credentials URI");
    assert_eq!(lines(&at_server), ["GET /keys HTTP/1.1"]);
    let call = at_proxy.lock().unwrap().pop().unwrap();
    assert!(
        call.starts_with("POST http://cams.test:8080/?") && call.contains("STS.FromAUrl"),
        "{call}"
    );
}

#[tokio::test]
async fn the_token_service_is_asked_through_the_proxy() {
    let folder = tempfile::tempdir().unwrap();
    let token = folder.path().join("token");
    std::fs::write(&token, "a-token").unwrap();
    let (proxy, at_proxy) = proxy(None).await;
    let output = run(&[
        (ENDPOINT, HOST),
        (CHAIN, "1"),
        // Keys are asked for again and again while there is time.
        (IMPATIENT, "1"),
        ("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/r"),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:ram::1:oidc/p"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token.to_str().unwrap()),
        ("HTTPS_PROXY", &format!("http://{proxy}")),
    ])
    .await;
    // This proxy leads nowhere.
    assert!(!output.status.success());
    let mut asked = lines(&at_proxy);
    asked.dedup();
    assert_eq!(asked, ["CONNECT sts.aliyuncs.com:443 HTTP/1.1"]);
}
