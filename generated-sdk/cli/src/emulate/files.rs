//! What an emulator leaves in files.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::UNIX_EPOCH;

use alibabacloud_cams::dynamic;
use alibabacloud_cams::emulator::{Outcome, Received};
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::masked;

/// A line of JSON for each request.
pub(super) struct Log(Mutex<File>);

impl Log {
    /// Goes on at the end of the file.
    ///
    /// # Errors
    ///
    /// If it cannot be opened.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let file = OpenOptions::new().create(true).append(true).open(path);
        let failed = |error| Failure::new(&format!("cannot open {}", path.display()), error);
        file.map(|file| Self(Mutex::new(file))).map_err(failed)
    }

    /// Adds a request. One that cannot be written is lost: the emulator goes on.
    pub(super) fn add(&self, received: &Received) {
        let mut line = entry(received).to_string();
        line.push('\n');
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = file.write_all(line.as_bytes());
    }
}

fn entry(received: &Received) -> Value {
    let known = dynamic::operation(received.operation());
    let parameters: Map<String, Value> = received
        .parameters()
        .iter()
        .map(|(name, value)| {
            // Of an operation that nobody knows, nobody knows what is sensitive.
            let shown = known.map_or_else(
                || masked::MASK.to_owned(),
                |known| masked::parameter(name, value, known.operation().sensitive),
            );
            (name.clone(), shown.into())
        })
        .collect();
    let (status, code) = match received.outcome() {
        Outcome::Failed { status, code } => (*status, Some(code)),
        Outcome::Http { status } => (*status, None),
        _ => (200, None),
    };
    let at = received.at().duration_since(UNIX_EPOCH).unwrap_or_default();
    json!({
        "At": u64::try_from(at.as_millis()).unwrap_or(u64::MAX),
        "Operation": received.operation(),
        "RequestId": received.request_id(),
        "AccessKeyId": received.access_key_id().map(masked::key),
        "Status": status,
        "Error": code,
        "Executed": received.executed(),
        "Parameters": parameters,
    })
}

/// What an earlier run has left; nothing where there was none.
///
/// # Errors
///
/// If the file is there and cannot be read.
pub(super) fn state(path: &Path) -> Result<Option<Value>, Failure> {
    let failed = |error: String| Failure::other(format!("{}: {error}", path.display()));
    match std::fs::read(path) {
        Ok(text) => serde_json::from_slice(&text)
            .map(Some)
            .map_err(|error| failed(format!("no state of an emulator: {error}"))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(error.to_string())),
    }
}

/// Writes JSON in place of what is there, as a whole or not at all. What a service remembers names people: nobody else may read it.
///
/// # Errors
///
/// If it cannot be written.
pub(super) fn save(path: &Path, value: &Value) -> Result<(), Failure> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let written = private(beside.as_ref())
        .and_then(|mut file| file.write_all(format!("{value:#}\n").as_bytes()))
        .and_then(|()| std::fs::rename(&beside, path));
    written.map_err(|error| Failure::new(&format!("cannot write {}", path.display()), error))
}

/// An empty file that its owner alone may read, where the system knows owners.
fn private(path: &Path) -> std::io::Result<File> {
    // One that is left of a run that was killed has the rights that it had.
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
