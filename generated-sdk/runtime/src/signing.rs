//! Signature version 3 of Alibaba Cloud's RPC APIs: `ACS3-HMAC-SHA256`.
//!
//! A pure function: the same request, keys, date and nonce always give the same headers. It serves any product, so
//! the providers that ask STS for keys use it too.

use std::time::SystemTime;

use hmac::{Hmac, KeyInit, Mac};
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use sha2::{Digest, Sha256};

use super::clock::format_utc;
use super::credentials::Credentials;

/// Name of the algorithm, as it opens both the string to sign and the `Authorization` header.
const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// SHA-256 of nothing: what nearly every request carries, since parameters travel in the query.
const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

static ACCESS_KEY_ID: HeaderName = HeaderName::from_static("x-acs-accesskey-id");
static ACTION: HeaderName = HeaderName::from_static("x-acs-action");
static CONTENT_SHA256: HeaderName = HeaderName::from_static("x-acs-content-sha256");
static DATE: HeaderName = HeaderName::from_static("x-acs-date");
static NONCE: HeaderName = HeaderName::from_static("x-acs-signature-nonce");
static SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-acs-security-token");
static VERSION: HeaderName = HeaderName::from_static("x-acs-version");

/// The parts of a request that its signature covers.
#[derive(Clone, Copy)]
pub(crate) struct Signable<'a> {
    /// HTTP method in capitals.
    pub(crate) method: &'a str,
    /// The authority that the `host` header will carry: the port only where it is not the scheme's own.
    pub(crate) host: &'a str,
    /// Absolute path, encoded; `/` in RPC-style APIs.
    pub(crate) path: &'a str,
    /// Query in canonical form, as [`canonical_query`] writes it. Send the same text.
    pub(crate) query: &'a str,
    /// Operation, such as `GetMigrationVerifyCode`.
    pub(crate) action: &'a str,
    /// API version: a date, such as `2021-12-24`.
    pub(crate) version: &'a str,
    /// Parameters that are headers. Those named `x-acs-…` are signed, like all of that name; others are not.
    pub(crate) headers: &'a [(HeaderName, HeaderValue)],
    /// `content-type` of the body, where there is one.
    pub(crate) content_type: Option<&'static str>,
    /// The body as sent.
    pub(crate) body: &'a [u8],
}

/// The access key ID or the security token holds characters that no HTTP header can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct UnusableKeys;

impl std::fmt::Display for UnusableKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the access key ID or the security token holds characters that an HTTP header cannot carry")
    }
}

impl std::error::Error for UnusableKeys {}

/// Every header that the request needs besides `host`, which follows from its URI: content type, `x-acs-*`, those that
/// are parameters, and `Authorization`.
///
/// Only these and `host` are signed: proxies may rewrite the others on the way. Secret values are marked sensitive,
/// so that they print as `Sensitive`.
pub(crate) fn sign(
    request: &Signable<'_>,
    keys: &Credentials,
    now: SystemTime,
    nonce: u128,
) -> Result<HeaderMap, UnusableKeys> {
    let date = format_utc(now);
    let nonce = hex(&nonce.to_be_bytes());
    sign_with(request, keys, &date, &nonce)
}

/// [`sign`] with date and nonce as texts.
fn sign_with(
    request: &Signable<'_>,
    keys: &Credentials,
    date: &str,
    nonce: &str,
) -> Result<HeaderMap, UnusableKeys> {
    let access_key_id = keys.access_key_id().trim();
    let token = keys
        .security_token()
        .map(str::trim)
        .filter(|token| !token.is_empty());
    let content_sha256 = match request.body {
        [] => EMPTY_SHA256.to_owned(),
        body => hex(&Sha256::digest(body)),
    };

    // In the order of the names, which the canonical form asks for.
    let own = [
        ("content-type", request.content_type),
        ("host", Some(request.host)),
        ("x-acs-accesskey-id", token.map(|_| access_key_id)),
        ("x-acs-action", Some(request.action)),
        ("x-acs-content-sha256", Some(content_sha256.as_str())),
        ("x-acs-date", Some(date)),
        ("x-acs-security-token", token),
        ("x-acs-signature-nonce", Some(nonce)),
        ("x-acs-version", Some(request.version)),
    ];
    let mut signed: Vec<(&str, &str)> = Vec::with_capacity(own.len() + request.headers.len());
    signed.extend(
        own.into_iter()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    if !request.headers.is_empty() {
        let headers = request.headers.iter();
        signed.extend(headers.filter_map(|(name, value)| {
            let is_signed = name.as_str().starts_with("x-acs-");
            is_signed.then_some((name.as_str(), value.to_str().ok()?))
        }));
        signed.sort_unstable();
    }
    let mut names = String::with_capacity(160);
    let mut canonical = String::with_capacity(request.query.len() + 768);
    for part in [
        request.method,
        "\n",
        request.path,
        "\n",
        request.query,
        "\n",
    ] {
        canonical.push_str(part);
    }
    for (name, value) in signed {
        for part in [name, ":", value, "\n"] {
            canonical.push_str(part);
        }
        if !names.is_empty() {
            names.push(';');
        }
        names.push_str(name);
    }
    for part in ["\n", &names, "\n", &content_sha256] {
        canonical.push_str(part);
    }

    let mut mac = Hmac::<Sha256>::new_from_slice(keys.access_key_secret().as_bytes())
        .map_err(|_| UnusableKeys)?;
    for part in [ALGORITHM, "\n", &hex(&Sha256::digest(canonical))] {
        mac.update(part.as_bytes());
    }
    let signature = hex(&mac.finalize().into_bytes());
    let authorization = format!(
        "{ALGORITHM} Credential={access_key_id},SignedHeaders={names},Signature={signature}"
    );

    let mut headers = HeaderMap::with_capacity(12 + request.headers.len());
    headers.extend(request.headers.iter().cloned());
    if let Some(content_type) = request.content_type {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    if let Some(token) = token {
        headers.insert(ACCESS_KEY_ID.clone(), secret(access_key_id)?);
        headers.insert(SECURITY_TOKEN.clone(), secret(token)?);
    }
    headers.insert(ACTION.clone(), plain(request.action)?);
    headers.insert(CONTENT_SHA256.clone(), plain(&content_sha256)?);
    headers.insert(DATE.clone(), plain(date)?);
    headers.insert(NONCE.clone(), plain(nonce)?);
    headers.insert(VERSION.clone(), plain(request.version)?);
    headers.insert(AUTHORIZATION, secret(&authorization)?);
    Ok(headers)
}

fn plain(value: &str) -> Result<HeaderValue, UnusableKeys> {
    HeaderValue::from_str(value).map_err(|_| UnusableKeys)
}

fn secret(value: &str) -> Result<HeaderValue, UnusableKeys> {
    let mut value = plain(value)?;
    value.set_sensitive(true);
    Ok(value)
}

/// Lower-case hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

const UPPER_HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Appends `text` in RFC 3986 percent-encoding: all but `A-Z a-z 0-9 - _ . ~` become `%XX`.
pub(crate) fn percent_encode_into(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| !is_unreserved(byte)) {
        // A reserved byte is either ASCII or the first of a character, so both cuts fall between characters.
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        let end = tail.bytes().position(is_unreserved).unwrap_or(tail.len());
        for byte in tail[..end].bytes() {
            out.push('%');
            out.push(char::from(UPPER_HEX[usize::from(byte >> 4)]));
            out.push(char::from(UPPER_HEX[usize::from(byte & 15)]));
        }
        rest = &tail[end..];
    }
    out.push_str(rest);
}

const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~')
}

/// The canonical query of these decoded pairs: sorted by name, `name=value` joined by `&`, both percent-encoded.
pub(crate) fn canonical_query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut pairs: Vec<_> = pairs.into_iter().collect();
    pairs.sort_unstable();
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        percent_encode_into(&mut query, name);
        query.push('=');
        percent_encode_into(&mut query, value);
    }
    query
}

#[cfg(test)]
pub(crate) mod reference;
#[cfg(test)]
mod tests;
