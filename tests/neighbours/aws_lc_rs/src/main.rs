use alibabacloud_cams::transport::ReqwestTransport;
use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;

fn main() {
    ReqwestTransport::builder().build().expect("a transport");
    assert!(
        CryptoProvider::get_default().is_none(),
        "the client settles nothing for others"
    );
    // Panics where there is no provider.
    let _ = reqwest::Client::new();
    // Panics where rustls cannot choose.
    let _ = ClientConfig::builder();
}
