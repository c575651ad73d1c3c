//! Keys and policies as the arguments write them.

use alibabacloud_cams::credentials::Credentials;
use alibabacloud_cams::emulator::Policy;

/// `ID:SECRET[:TOKEN]`
///
/// # Errors
///
/// If it is written otherwise.
pub(super) fn key(text: &str) -> Result<Credentials, String> {
    let mut parts = text.splitn(3, ':').map(str::to_owned);
    let (id, secret, token) = (parts.next(), parts.next(), parts.next());
    let (Some(id), Some(secret)) = (id, secret) else {
        return Err("a key is written ID:SECRET, or ID:SECRET:TOKEN".to_owned());
    };
    if id.is_empty() || secret.is_empty() || token.as_deref() == Some("") {
        return Err("neither ID nor SECRET nor TOKEN may be empty".to_owned());
    }
    let key = Credentials::new(id, secret);
    Ok(match token {
        Some(token) => key.with_security_token(token),
        None => key,
    })
}

/// `ID=ACTIONS` or `ID=@FILE`
///
/// # Errors
///
/// If it is written otherwise, or the file is none that can be read.
pub(super) fn policy(text: &str) -> Result<(String, Policy), String> {
    let (id, actions) = text
        .split_once('=')
        .ok_or("a policy is written ID=ACTIONS, or ID=@FILE")?;
    let policy = if let Some(path) = actions.strip_prefix('@') {
        let document = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        Policy::from_document(&document).map_err(|error| format!("{path}: {error}"))?
    } else {
        let (denied, allowed): (Vec<&str>, Vec<&str>) = actions
            .split(',')
            .filter(|action| !action.is_empty())
            .partition(|action| action.starts_with('!'));
        Policy::allow(allowed).deny(denied.iter().map(|action| &action[1..]))
    };
    Ok((id.to_owned(), policy))
}
