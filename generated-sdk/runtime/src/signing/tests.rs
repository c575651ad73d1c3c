use http::HeaderMap;

use super::reference::{Sent, decode, verify};
use super::{Signable, UnusableKeys, canonical_query, sign_with};
use crate::credentials::Credentials;

fn run_instances(query: &str, keys: &Credentials) -> Result<HeaderMap, UnusableKeys> {
    let request = Signable {
        method: "POST",
        host: "ecs.cn-shanghai.aliyuncs.com",
        path: "/",
        query,
        action: "RunInstances",
        version: "2014-05-26",
        headers: &[],
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

#[derive(Clone)]
struct Recorded {
    action: String,
    input: serde_json::Map<String, serde_json::Value>,
    query: String,
    headers: Vec<(String, String)>,
    body: String,
}

struct Recordings {
    keys: Credentials,
    requests: Vec<Recorded>,
}

/// Requests of the official Python client.
fn recordings() -> Recordings {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../tests/data/official_requests.json")).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let requests = file["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|request| Recorded {
            action: text(&request["action"]),
            input: request["input"].as_object().unwrap().clone(),
            query: text(&request["query"]),
            headers: request["headers"]
                .as_array()
                .unwrap()
                .iter()
                .map(|pair| (text(&pair[0]), text(&pair[1])))
                .collect(),
            body: text(&request["body"]),
        });
    let keys = Credentials::new(
        text(&file["access_key_id"]),
        text(&file["access_key_secret"]),
    )
    .with_security_token(text(&file["security_token"]));
    Recordings {
        keys,
        requests: requests.collect(),
    }
}

const HOST: &str = "cams.ap-southeast-1.aliyuncs.com";

/// The reference implementation agrees with the official client, so the tests below may rely on it.
#[test]
fn the_reference_accepts_what_the_official_client_sends() {
    let recordings = recordings();
    assert_eq!(recordings.requests.len(), 8);
    for request in recordings.requests {
        let sent = Sent {
            host: HOST,
            query: &request.query,
            headers: request.headers,
            body: request.body.as_bytes(),
        };
        assert_eq!(
            verify(&sent, recordings.keys.access_key_secret()),
            Ok(()),
            "{}",
            request.action
        );
        let tampered = Sent {
            host: "example.com",
            ..sent
        };
        assert!(verify(&tampered, recordings.keys.access_key_secret()).is_err());
    }
}

/// The same parameters, signed here.
#[test]
fn the_reference_accepts_what_is_signed_here() {
    let recordings = recordings();
    for request in recordings.requests {
        let pairs = |text: &str| -> Vec<(String, String)> {
            let decoded = |text| String::from_utf8(decode(text)).unwrap();
            text.split('&')
                .filter_map(|pair| pair.split_once('='))
                .map(|(name, value)| (decoded(name), decoded(value)))
                .collect()
        };
        let canonical = |pairs: &[(String, String)]| {
            canonical_query(
                pairs
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str())),
            )
        };
        let query = canonical(&pairs(&request.query));
        let body = canonical(&pairs(&request.body));
        let signable = Signable {
            method: "POST",
            host: HOST,
            path: "/",
            query: &query,
            action: &request.action,
            version: "2020-06-06",
            headers: &[],
            content_type: (!body.is_empty()).then_some("application/x-www-form-urlencoded"),
            body: body.as_bytes(),
        };
        let headers = sign_with(&signable, &recordings.keys, "2025-01-02T03:04:05Z", "n").unwrap();
        let sent = Sent {
            host: HOST,
            query: &query,
            headers: texts(&headers),
            body: body.as_bytes(),
        };
        assert_eq!(verify(&sent, recordings.keys.access_key_secret()), Ok(()));
        assert_eq!(
            pairs(&query).len() + pairs(&body).len(),
            request.input.len()
        );
    }
}

fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect()
}

/// A small generator of pseudo-random numbers (xorshift), so that a failure can be repeated from its seed.
struct Draw(u64);

impl Draw {
    fn number(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }

    /// Text of any characters: half of them special to URLs, headers or encodings.
    fn text(&mut self, most: u64) -> String {
        const SPECIAL: &[char] = &[
            '&', '=', '+', ' ', '%', '/', '?', '#', '*', '~', '-', '_', '.', '"', '\\', '\n', '\0',
            'é', '中', '😀', '\u{7f}',
        ];
        let length = self.number(most + 1);
        (0..length)
            .map(|_| match self.number(4) {
                0 | 1 => SPECIAL[usize::try_from(self.number(SPECIAL.len() as u64)).unwrap()],
                2 => char::from(u8::try_from(32 + self.number(95)).unwrap()),
                _ => {
                    char::from_u32(u32::try_from(self.number(0x0011_0000)).unwrap()).unwrap_or('�')
                }
            })
            .collect()
    }

    /// Text that a header can carry.
    fn token(&mut self, most: u64) -> String {
        let length = self.number(most) + 1;
        (0..length)
            .map(|_| char::from(u8::try_from(33 + self.number(94)).unwrap()))
            .collect()
    }
}

#[test]
fn any_names_and_values_are_signed_as_documented() {
    for seed in 1..=2000_u64 {
        let mut draw = Draw(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let pairs: std::collections::BTreeMap<String, String> = (0..draw.number(8))
            .map(|_| (draw.text(12), draw.text(60)))
            .collect();
        let query = canonical_query(
            pairs
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        );
        let body = draw.text(100);
        let secret = draw.text(150);
        let mut keys = Credentials::new(draw.token(30).replace(',', ""), secret.clone());
        if draw.number(2) == 1 {
            keys = keys.with_security_token(draw.token(200));
        }
        let (action, nonce) = (draw.token(20), draw.token(40));
        let signable = Signable {
            method: "POST",
            host: "host.example:8443",
            path: "/",
            query: &query,
            action: &action,
            version: "2020-06-06",
            headers: &[],
            content_type: (draw.number(2) == 1).then_some("application/x-www-form-urlencoded"),
            body: body.as_bytes(),
        };
        let headers = sign_with(&signable, &keys, "2025-01-02T03:04:05Z", &nonce).unwrap();
        let sent = Sent {
            host: "host.example:8443",
            query: &query,
            headers: texts(&headers),
            body: body.as_bytes(),
        };
        assert_eq!(verify(&sent, &secret), Ok(()), "seed {seed}");
        let decoded: Vec<(Vec<u8>, Vec<u8>)> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (decode(name), decode(value)))
            .collect();
        let expected: Vec<(Vec<u8>, Vec<u8>)> = pairs
            .into_iter()
            .map(|(name, value)| (name.into_bytes(), value.into_bytes()))
            .collect();
        assert_eq!(decoded, expected, "seed {seed}");
    }
}
