use alibabacloud_cams::ErrorKind;
use alibabacloud_cams::transport::ReqwestTransport;
use rustls::ClientConfig;
use rustls::crypto::{CryptoProvider, ring};

fn main() {
    let error = ReqwestTransport::builder()
        .build()
        .expect_err("there is no provider yet");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("install_default"), "{error}");

    ring::default_provider()
        .install_default()
        .expect("nobody else has installed one");
    ReqwestTransport::builder().build().expect("a transport");
    assert!(CryptoProvider::get_default().is_some());
    let _ = ClientConfig::builder();
}
