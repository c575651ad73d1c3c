//! The signature once more, from its documentation and the bytes of a request alone, for tests.
//!
//! Shares nothing with the code under test but SHA-256: it decodes the query as sent, and builds the canonical request as
//! one text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// A request as sent.
pub(crate) struct Sent<'a> {
    pub(crate) host: &'a str,
    /// As in the URL.
    pub(crate) query: &'a str,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: &'a [u8],
}

/// Checks the signature and the hash of the body; tells what is wrong.
pub(crate) fn verify(sent: &Sent<'_>, secret: &str) -> Result<(), String> {
    let mut headers: BTreeMap<String, String> = sent
        .headers
        .iter()
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    headers.insert("host".into(), sent.host.into());
    let authorization = headers.get("authorization").ok_or("no authorization")?;
    let fields = authorization
        .strip_prefix("ACS3-HMAC-SHA256 ")
        .ok_or("another algorithm")?;
    let fields: BTreeMap<&str, &str> = fields
        .split(',')
        .filter_map(|field| field.split_once('='))
        .collect();
    let signed: Vec<&str> = fields["SignedHeaders"].split(';').collect();
    if !signed.is_sorted() {
        return Err("the signed headers are not sorted".into());
    }
    for required in headers
        .keys()
        .filter(|name| name.starts_with("x-acs-") || *name == "content-type")
    {
        if !signed.contains(&required.as_str()) {
            return Err(format!("{required} is not signed"));
        }
    }
    let payload = hex(&Sha256::digest(sent.body));
    if headers.get("x-acs-content-sha256") != Some(&payload) {
        return Err("the hash of the body differs".into());
    }

    let mut canonical = format!("POST\n/\n{}\n", canonical_query(sent.query));
    for name in &signed {
        let value = headers
            .get(*name)
            .ok_or_else(|| format!("{name} is signed and missing"))?;
        let _ = writeln!(canonical, "{name}:{value}");
    }
    let _ = write!(canonical, "\n{}\n{payload}", signed.join(";"));
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical)));
    let expected = hex(&hmac(secret.as_bytes(), to_sign.as_bytes()));
    if fields["Signature"] == expected {
        Ok(())
    } else {
        Err(format!("signature differs, expected {expected}"))
    }
}

fn canonical_query(query: &str) -> String {
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    pairs.sort();
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    pairs.join("&")
}

/// Decodes a query as servers do: `+` is a blank.
pub(crate) fn decode(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || char::from(bytes.next().unwrap()).to_digit(16).unwrap();
                u8::try_from(digit() * 16 + digit()).unwrap()
            }
            plain => plain,
        });
    }
    decoded
}

fn encode(bytes: &[u8]) -> String {
    const UNRESERVED: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    bytes
        .iter()
        .map(|byte| match char::from(*byte) {
            plain if UNRESERVED.contains(plain) => plain.to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// RFC 2104.
fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut block = if key.len() > 64 {
        Sha256::digest(key).to_vec()
    } else {
        key.to_vec()
    };
    block.resize(64, 0);
    let padded = |pad: u8| block.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>();
    let inner = Sha256::digest([padded(0x36), message.to_vec()].concat());
    Sha256::digest([padded(0x5c), inner.to_vec()].concat()).to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
