//! Reading small configuration files.

use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::CredentialsError;
use super::environment::is_quoted;

/// Reads a text file of at most `limit` bytes on a thread that may block; `None` if there is none.
///
/// Errors call it `what`: its path tells who the user is, and they know it.
pub(super) async fn read(
    provider: &'static str,
    what: &'static str,
    path: PathBuf,
    limit: u64,
) -> Result<Option<String>, CredentialsError> {
    let failed = |reason: String| {
        Err(CredentialsError::failed(
            provider,
            format!("{what} {reason}"),
        ))
    };
    // A home directory may be on a slow or vanished network drive.
    let read = tokio::task::spawn_blocking(move || read_limited(&path, limit)).await;
    let bytes = match read {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(error))
            if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
        {
            return Ok(None);
        }
        Ok(Err(error)) => return failed(format!("cannot be read: {}", error.kind())),
        Err(_) => return failed("was not read: the tokio runtime is shutting down".to_owned()),
    };
    if bytes.len() as u64 > limit {
        return failed(format!("is larger than {} KiB", limit / 1024));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(text)),
        Err(_) => failed("is not UTF-8 text".to_owned()),
    }
}

/// Says that the file at `path` does not exist, and what may be wrong with the path. The path does not show.
pub(super) fn missing(what: &str, path: &Path) -> String {
    let lead = if path.starts_with("~") || path.to_string_lossy().starts_with('~') {
        ": `~` stands for the home directory in a shell only, so write the path out"
    } else if path.to_str().is_some_and(is_quoted) {
        ": its path stands in quotes, which only a shell would remove"
    } else if path.to_string_lossy().contains('$') {
        ": variables in a path are replaced by a shell only, so write the path out"
    } else if path.is_relative() {
        ": its path is relative, and counts from the working directory of this process"
    } else {
        ""
    };
    format!("{what} does not exist{lead}")
}

/// Reads one byte more than the limit allows, to tell a file that is too large from one that just fits.
fn read_limited(path: &std::path::Path, limit: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?
        .take(limit + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}
