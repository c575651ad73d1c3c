//! The emulator's own reading of ACS3-HMAC-SHA256. It shares nothing with the client's signer, so that the one can
//! prove the other.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::incoming::Incoming;
use super::refusal::Refusal;

const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// What the `Authorization` header says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Authorization {
    pub(super) access_key_id: String,
    signed_headers: Vec<String>,
    signature: Vec<u8>,
}

impl Authorization {
    /// Reads `ACS3-HMAC-SHA256 Credential=…,SignedHeaders=a;b,Signature=…`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (algorithm, fields) = text.split_once(' ')?;
        if algorithm != ALGORITHM {
            return None;
        }
        let (mut id, mut headers, mut signature) = (None, None, None);
        for field in fields.split(',') {
            let (name, value) = field.trim().split_once('=')?;
            let place = match name {
                "Credential" => &mut id,
                "SignedHeaders" => &mut headers,
                "Signature" => &mut signature,
                _ => return None,
            };
            if place.replace(value).is_some() {
                return None;
            }
        }
        let signed_headers: Vec<String> = headers?.split(';').map(str::to_owned).collect();
        let in_order = signed_headers.is_sorted() && !signed_headers.iter().any(String::is_empty);
        in_order.then_some(())?;
        Some(Self {
            access_key_id: id?.to_owned(),
            signed_headers,
            signature: from_hex(signature?)?,
        })
    }

    /// Whether everything is signed that must be: the host, every `x-acs-*` header, and the content type of a body.
    /// Without a body it says nothing, and HTTP stacks add one behind the back of the client that signs.
    fn covers(&self, request: &Incoming) -> bool {
        let has_body = !request.body.is_empty();
        request
            .parts
            .headers
            .keys()
            .map(http::HeaderName::as_str)
            .filter(|name| {
                name.starts_with("x-acs-")
                    || *name == "host"
                    || (*name == "content-type" && has_body)
            })
            .all(|name| self.signed_headers.iter().any(|signed| signed == name))
    }

    /// Checks the signature over the request as it came in.
    pub(super) fn verify(&self, request: &Incoming, secret: &str) -> Result<(), Refusal> {
        if !self.covers(request) {
            return Err(Refusal::incomplete_signature());
        }
        let payload_hash = hex(&Sha256::digest(&request.body));
        let canonical = self.canonical_request(request, &payload_hash);
        let stated = request.header("x-acs-content-sha256").unwrap_or_default();
        let string_to_sign = format!("{ALGORITHM}\n{}", hex(&Sha256::digest(&canonical)));
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else {
            return Err(Refusal::incomplete_signature());
        };
        mac.update(string_to_sign.as_bytes());
        if stated == payload_hash && mac.verify_slice(&self.signature).is_ok() {
            Ok(())
        } else {
            Err(Refusal::signature(&canonical))
        }
    }

    fn canonical_request(&self, request: &Incoming, payload_hash: &str) -> String {
        let query = request.query.iter();
        let query = canonical_query(query.map(|(name, value)| (name.as_str(), value.as_str())));
        let mut headers = String::new();
        for name in &self.signed_headers {
            headers.extend([name, ":", &request.sorted_header(name), "\n"]);
        }
        [
            request.parts.method.as_str(),
            request.parts.uri.path(),
            &query,
            &headers,
            &self.signed_headers.join(";"),
            payload_hash,
        ]
        .join("\n")
    }
}

/// Parameters as they are signed: encoded, in order, joined.
pub(super) fn canonical_query<'a>(parameters: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut pairs: Vec<(String, String)> = parameters
        .map(|(name, value)| (encode(name), encode(value)))
        .collect();
    pairs.sort();
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.join("&")
}

/// RFC 3986: all but letters, digits and `-_.~` as `%XX`.
pub(super) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push_str(&format_byte(byte).to_ascii_uppercase());
        }
    }
    encoded
}

fn hex(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().copied().map(format_byte).collect();
    digits.concat()
}

fn format_byte(byte: u8) -> String {
    format!("{byte:02x}")
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| {
            let digits = text.get(at..at + 2)?;
            let lower = digits
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
            lower.then(|| u8::from_str_radix(digits, 16).ok()).flatten()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    /// The worked example of Alibaba Cloud's documentation of the signature.
    fn documented() -> Incoming {
        let request = http::Request::builder()
            .method("POST")
            .uri("/?ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai")
            .header("host", "ecs.cn-shanghai.aliyuncs.com")
            .header("x-acs-action", "RunInstances")
            .header(
                "x-acs-content-sha256",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            )
            .header("x-acs-date", "2023-10-26T10:22:32Z")
            .header("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d")
            .header("x-acs-version", "2014-05-26")
            .body(())
            .unwrap();
        Incoming::new(request.into_parts().0, Bytes::new())
    }

    const AUTHORIZATION: &str = "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,\
        SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,\
        Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0";

    #[test]
    fn the_documented_example_is_accepted() {
        let authorization = Authorization::parse(AUTHORIZATION).unwrap();
        assert_eq!(authorization.access_key_id, "YourAccessKeyId");
        assert_eq!(
            authorization.verify(&documented(), "YourAccessKeySecret"),
            Ok(())
        );
    }

    #[test]
    fn any_change_is_refused() {
        let authorization = Authorization::parse(AUTHORIZATION).unwrap();
        let code = |request: &Incoming, secret: &str| {
            authorization.verify(request, secret).unwrap_err().code
        };
        assert_eq!(code(&documented(), "another"), "SignatureDoesNotMatch");

        let mut changed = documented();
        changed.query[1].1.push('x');
        assert_eq!(
            code(&changed, "YourAccessKeySecret"),
            "SignatureDoesNotMatch"
        );

        let mut changed = documented();
        changed.body = Bytes::from_static(b"x");
        assert_eq!(
            code(&changed, "YourAccessKeySecret"),
            "SignatureDoesNotMatch"
        );

        let mut changed = documented();
        changed.parts.headers.remove("host");
        assert_eq!(
            code(&changed, "YourAccessKeySecret"),
            "SignatureDoesNotMatch"
        );
    }

    #[test]
    fn what_the_documentation_names_must_be_signed_and_nothing_else() {
        let authorization = Authorization::parse(AUTHORIZATION).unwrap();
        let with = |name: &'static str, body: &'static [u8]| {
            let mut request = documented();
            let value = http::HeaderValue::from_static("unsigned");
            request.parts.headers.insert(name, value);
            request.body = Bytes::from_static(body);
            match authorization.verify(&request, "YourAccessKeySecret") {
                Ok(()) => "OK".to_owned(),
                Err(refusal) => refusal.code,
            }
        };
        assert_eq!(with("x-acs-security-token", b""), "IncompleteSignature");
        assert_eq!(with("content-type", b"a=1"), "IncompleteSignature");
        for name in ["content-type", "accept", "user-agent", "traceparent"] {
            assert_eq!(with(name, b""), "OK", "{name}");
        }
    }

    #[test]
    fn values_of_one_header_are_signed_in_order() {
        let authorization = Authorization {
            access_key_id: String::new(),
            signed_headers: vec!["x-acs-many".to_owned()],
            signature: Vec::new(),
        };
        let mut request = documented();
        for value in ["b", " a ", "c"] {
            let value = http::HeaderValue::from_static(value);
            request.parts.headers.append("x-acs-many", value);
        }
        let canonical = authorization.canonical_request(&request, "");
        assert!(canonical.contains("\nx-acs-many:a,b,c\n"), "{canonical}");
    }

    #[test]
    fn malformed_headers_are_refused() {
        for text in [
            "",
            "ACS3-HMAC-SHA256",
            "ACS3-HMAC-SHA256 Credential=a",
            "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=0",
            "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=é",
            "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=+1",
            "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=x-acs-date;host,Signature=00",
            "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=00,Signature=00",
            "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=00,More=1",
            "ACS4-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=00",
        ] {
            assert_eq!(Authorization::parse(text), None, "{text}");
        }
    }
}
