//! What a program without this crate would do: reqwest, the signature of the documentation, serde for the reply.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::calls::{KEY_ID, KEY_SECRET};

/// The reply, as far as a caller would care.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
pub(crate) struct Reply {
    request_id: Option<String>,
    code: Option<String>,
    message: Option<String>,
    data: Option<Data>,
    access_denied_detail: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[allow(dead_code)]
struct Data {
    phone_number: Option<String>,
    id: Option<String>,
}

impl Reply {
    /// Reads a reply, and fails unless it reports success.
    pub(crate) fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        let reply: Self = serde_json::from_slice(body)?;
        match reply.code.as_deref() {
            None | Some("OK") => Ok(reply),
            Some(code) => Err(serde::de::Error::custom(code)),
        }
    }
}

/// The parameters of a call, percent-encoded and sorted.
pub(crate) fn query(parameters: &[(&str, &str)]) -> String {
    let mut sorted = parameters.to_vec();
    sorted.sort_unstable();
    let mut query = String::new();
    for (name, value) in sorted {
        if !query.is_empty() {
            query.push('&');
        }
        encode(&mut query, name);
        query.push('=');
        encode(&mut query, value);
    }
    query
}

fn encode(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

/// The headers of a signed request without a body.
pub(crate) fn signed_headers(
    host: &str,
    action: &str,
    version: &str,
    query: &str,
) -> [(&'static str, String); 6] {
    static DRAWN: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let date = date(now.as_secs());
    let drawn = DRAWN.fetch_add(1, Ordering::Relaxed);
    let nonce = format!("{:016x}{drawn:016x}", now.subsec_nanos());
    let payload = hex(&Sha256::digest(b""));
    let signed =
        "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
    let canonical = format!(
        "POST\n/\n{query}\nhost:{host}\nx-acs-action:{action}\nx-acs-content-sha256:{payload}\nx-acs-date:{date}\n\
         x-acs-signature-nonce:{nonce}\nx-acs-version:{version}\n\n{signed}\n{payload}"
    );
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical)));
    let mut mac =
        Hmac::<Sha256>::new_from_slice(KEY_SECRET.as_bytes()).expect("any length is fine");
    mac.update(to_sign.as_bytes());
    let signature = hex(&mac.finalize().into_bytes());
    [
        ("x-acs-action", action.to_owned()),
        ("x-acs-content-sha256", payload),
        ("x-acs-date", date),
        ("x-acs-signature-nonce", nonce),
        ("x-acs-version", version.to_owned()),
        (
            "authorization",
            format!(
                "ACS3-HMAC-SHA256 Credential={KEY_ID},SignedHeaders={signed},Signature={signature}"
            ),
        ),
    ]
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Seconds since 1970 as `YYYY-MM-DDTHH:MM:SSZ`.
fn date(seconds: u64) -> String {
    let (mut days, second) = (seconds / 86_400, seconds % 86_400);
    let leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970;
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!(
        "{year:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z",
        days + 1
    )
}
