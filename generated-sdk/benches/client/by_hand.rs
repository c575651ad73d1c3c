//! What a program without this crate would do: reqwest, the signature of the documentation, serde for the reply.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
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

/// What RFC 3986 does not leave as it is.
const RESERVED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// SHA-256 of the empty body.
const PAYLOAD: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The parameters of a call, percent-encoded and sorted.
pub(crate) fn query<const N: usize>(mut parameters: [(&str, &str); N]) -> String {
    parameters.sort_unstable();
    let mut query = String::with_capacity(256);
    for (name, value) in parameters {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(name, &RESERVED));
        query.push('=');
        query.extend(utf8_percent_encode(value, &RESERVED));
    }
    query
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
    let signed =
        "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
    let canonical = format!(
        "POST\n/\n{query}\nhost:{host}\nx-acs-action:{action}\nx-acs-content-sha256:{PAYLOAD}\nx-acs-date:{date}\n\
         x-acs-signature-nonce:{nonce}\nx-acs-version:{version}\n\n{signed}\n{PAYLOAD}"
    );
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical)));
    let mut mac =
        Hmac::<Sha256>::new_from_slice(KEY_SECRET.as_bytes()).expect("any length is fine");
    mac.update(to_sign.as_bytes());
    let signature = hex(&mac.finalize().into_bytes());
    [
        ("x-acs-action", action.to_owned()),
        ("x-acs-content-sha256", PAYLOAD.to_owned()),
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
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// Seconds since 1970 as `YYYY-MM-DDTHH:MM:SSZ`, by the algorithm that every library of dates uses.
fn date(seconds: u64) -> String {
    let days = seconds / 86_400 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year + u64::from(month <= 2);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}
