use http::HeaderMap;

use super::{Signable, UnusableKeys, canonical_query, sign_with};
use crate::runtime::credentials::Credentials;

fn run_instances(query: &str, keys: &Credentials) -> Result<HeaderMap, UnusableKeys> {
    let request = Signable {
        method: "POST",
        host: "ecs.cn-shanghai.aliyuncs.com",
        path: "/",
        query,
        action: "RunInstances",
        version: "2014-05-26",
        content_type: None,
        body: b"",
    };
    sign_with(
        &request,
        keys,
        "2023-10-26T10:22:32Z",
        "3156853299f313e23d1673dc12e1703d",
    )
}

/// The worked example of Alibaba Cloud's documentation of this signature.
#[test]
fn documented_example() {
    let query = canonical_query([
        ("RegionId", "cn-shanghai"),
        (
            "ImageId",
            "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd",
        ),
    ]);
    let headers = run_instances(
        &query,
        &Credentials::new("YourAccessKeyId", "YourAccessKeySecret"),
    )
    .unwrap();
    assert_eq!(
        headers["authorization"],
        "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;\
         x-acs-signature-nonce;x-acs-version,\
         Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"
    );
    assert_eq!(
        headers["x-acs-content-sha256"],
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    assert!(!headers.contains_key("x-acs-security-token"));
}

#[test]
fn secrets_do_not_print() {
    let keys = Credentials::new("AnAccessKeyId", "a-secret").with_security_token("a-token");
    let headers = run_instances("", &keys).unwrap();
    let shown = format!("{headers:?}");
    for secret in ["AnAccessKeyId", "a-secret", "a-token", "Signature="] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert_eq!(headers["x-acs-security-token"], "a-token");
    assert_eq!(headers["x-acs-accesskey-id"], "AnAccessKeyId");
}

#[test]
fn keys_that_no_header_can_carry_are_refused() {
    for keys in [
        Credentials::new("two\nlines", "secret"),
        Credentials::new("id", "secret").with_security_token("two\r\nlines"),
    ] {
        assert_eq!(run_instances("", &keys).unwrap_err(), UnusableKeys);
    }
}

#[test]
fn queries_are_encoded_as_rfc_3986_asks() {
    // Encoded by hand from RFC 3986, section 2.
    let table = [
        ("", "K="),
        ("a b", "K=a%20b"),
        ("a+b*c", "K=a%2Bb%2Ac"),
        ("-_.~", "K=-_.~"),
        ("/?:@&=", "K=%2F%3F%3A%40%26%3D"),
        ("100%", "K=100%25"),
        ("é中😀x", "K=%C3%A9%E4%B8%AD%F0%9F%98%80x"),
        ("\u{0}\n", "K=%00%0A"),
    ];
    for (value, expected) in table {
        assert_eq!(canonical_query([("K", value)]), expected);
    }
    assert_eq!(
        canonical_query([("b", "1"), ("a b", "2"), ("B", "3")]),
        "B=3&a%20b=2&b=1"
    );
    assert_eq!(canonical_query([]), "");
}
