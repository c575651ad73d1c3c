//! From files to the spec language: which files there are, and the gates each passes before it is parsed.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::place::Finding;
use super::positions::Positions;
use super::{Event, Operation, ServiceFile, Value, gate, malformed, shape, yaml};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes, did_you_mean, quote};
use crate::parallel;
use crate::source::{Position, Source};
use crate::target::Target;

/// Largest file that is read, in bytes.
const LARGEST: usize = 1 << 20;

/// A file that was read.
#[derive(Debug, Clone)]
pub struct File<T> {
    /// Path in the repository.
    pub path: String,
    /// Its text, for the places of diagnostics.
    pub text: Arc<str>,
    /// What it says.
    pub content: T,
    /// True if errors were reported in it: the content then holds what could be made out, and stand-ins for the rest.
    pub damaged: bool,
}

impl<T> File<T> {
    /// The folder that the file is in, and the name of the file without `.yaml`.
    #[must_use]
    pub fn folder_and_stem(&self) -> (&str, &str) {
        let (folders, file) = self.path.rsplit_once('/').unwrap_or(("", &self.path));
        let folder = folders.rsplit_once('/').map_or(folders, |(_, last)| last);
        (folder, file.strip_suffix(".yaml").unwrap_or(file))
    }
}

/// All that was read, in an order that does not depend on the order of the files.
#[derive(Debug, Clone)]
pub struct Spec {
    /// The product that it describes.
    pub target: Target,
    /// The service file.
    pub service: Option<File<ServiceFile>>,
    /// The operation files, ordered by path.
    pub operations: Vec<File<Operation>>,
    /// The event files, ordered by path.
    pub events: Vec<File<Event>>,
    /// Paths of files that could not be read at all, ordered.
    pub unread: Vec<String>,
}

impl Spec {
    /// A spec that says nothing yet.
    #[must_use]
    pub fn empty(target: &Target) -> Self {
        Self {
            target: target.clone(),
            service: None,
            operations: Vec::new(),
            events: Vec::new(),
            unread: Vec::new(),
        }
    }
}

/// Reads the files of the spec of `target` among `sources`, and reports every mistake in all of them. Returns all that could
/// be made out. Other sources are none of its business.
pub fn read(sources: &[Source], target: &Target, diagnostics: &mut Diagnostics) -> Spec {
    let (folder, service_file) = (format!("{}/", target.spec), target.service_file());
    let (schemas, import_lock) = (format!("{}/", target.schemas()), target.import_lock());
    let mut sources: Vec<&Source> = sources
        .iter()
        .filter(|source| source.path.starts_with(&folder))
        .collect();
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    let mut spec = Spec::empty(target);
    let mut service_found = false;
    let mut operations = Vec::new();
    for source in sources {
        let path = source.path.as_str();
        if path == service_file {
            service_found = true;
            spec.service = read_file(source, diagnostics);
        } else if target.operation_of(path).is_some() {
            operations.push(source);
        } else if target.event_of(path).is_some() {
            match read_file(source, diagnostics) {
                Some(file) => spec.events.push(file),
                None => spec.unread.push(source.path.clone()),
            }
        } else if !path.starts_with(&schemas) && path != import_lock {
            diagnostics.report(misplaced(path, target));
        }
    }
    let read = parallel::map(operations, |source| {
        let mut diagnostics = Diagnostics::new();
        (source, read_file(source, &mut diagnostics), diagnostics)
    });
    for (source, file, found) in read {
        found.into_iter().for_each(|of| diagnostics.report(of));
        match file {
            Some(file) => spec.operations.push(file),
            None => spec.unread.push(source.path.clone()),
        }
    }
    if !service_found {
        diagnostics.report(
            Diagnostic::of_file(codes::MISSING_FILE, &service_file, "this file is missing")
                .help("it describes the service, its groups, and all that operations share"),
        );
    }
    spec
}

fn misplaced(path: &str, target: &Target) -> Diagnostic {
    let service_file = target.service_file();
    let help = match path.strip_suffix(".yml") {
        Some(stem) => format!("rename it to {}", quote(&format!("{stem}.yaml"))),
        None => format!(
            "spec files are {}, `{}` and `{}`",
            quote(&service_file),
            target.operation_file("<group>", "<Operation>"),
            target.event_file("<Event>")
        ),
    };
    let beside = path
        .strip_prefix(&target.spec)
        .and_then(|name| name.strip_prefix('/'))
        .is_some_and(|name| !name.contains('/'));
    let near = if beside {
        did_you_mean(path, [service_file.as_str()])
    } else {
        None
    };
    let help = near.unwrap_or(help);
    Diagnostic::of_file(codes::MISPLACED_FILE, path, "this file has no meaning here").help(help)
}

fn read_file<T: DeserializeOwned>(
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<File<T>> {
    let path = source.path.as_str();
    let text = match text_of(source) {
        Ok(text) => text,
        Err(diagnostic) => {
            diagnostics.report(*diagnostic);
            return None;
        }
    };
    let (value, doubled) = parse(path, text, diagnostics)?;
    let (content, findings) = match value {
        Value::Object(_) => shape::read(&value),
        other => {
            let message = format!(
                "the file must be a mapping of keys to values, found {}",
                other.kind()
            );
            let finding = Finding::new(codes::WRONG_TYPE, super::place::Path::ROOT, message);
            (None, vec![finding])
        }
    };
    let damaged = doubled || !findings.is_empty();
    if !findings.is_empty() {
        let positions = Positions::of(text);
        for finding in findings {
            diagnostics.report(positions.place(path, finding));
        }
    }
    Some(File {
        path: path.to_owned(),
        text: Arc::from(text),
        content: content?,
        damaged,
    })
}

/// Whether a file of its own reads without mistakes.
pub(crate) fn reads<T: DeserializeOwned>(source: &Source) -> bool {
    read_one::<T>(source).is_some()
}

/// A file of its own, if it reads without mistakes.
pub(crate) fn read_one<T: DeserializeOwned>(source: &Source) -> Option<File<T>> {
    read_file(source, &mut Diagnostics::new()).filter(|file| !file.damaged)
}

/// The text of a file, if it is text of a size that is worth parsing.
fn text_of(source: &Source) -> Result<&str, Box<Diagnostic>> {
    let path = source.path.as_str();
    let bytes = source.bytes.as_slice();
    let refuse = |code, message: String| Err(Box::new(Diagnostic::of_file(code, path, message)));
    if bytes.len() > LARGEST {
        return refuse(
            codes::LARGE_FILE,
            format!(
                "this file has {} bytes; more than {LARGEST} are not read",
                bytes.len()
            ),
        );
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = &bytes[..error.valid_up_to()];
            let line = valid.split(|&byte| byte == b'\n').count();
            let start = valid
                .iter()
                .rposition(|&byte| byte == b'\n')
                .map_or(0, |at| at + 1);
            let column = String::from_utf8_lossy(&valid[start..]).chars().count() + 1;
            let message = format!(
                "this file is not UTF-8: byte {} makes no character",
                valid.len()
            );
            let diagnostic = Diagnostic::of_file(codes::ENCODING, path, message)
                .at(Position { line, column }, valid.len()..valid.len())
                .help("save it as UTF-8");
            return Err(Box::new(diagnostic));
        }
    };
    if text.starts_with('\u{feff}') {
        return refuse(
            codes::ENCODING,
            "this file starts with a byte order mark; save it without".to_owned(),
        );
    }
    Ok(text)
}

/// The value that a text stands for, and whether keys in it are doubled.
fn parse(path: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<(Value, bool)> {
    let inspection = gate::inspect(path, text);
    let is_error = |found: &Diagnostic| found.severity() == Severity::Error;
    let doubled = inspection.diagnostics.iter().any(is_error);
    for diagnostic in inspection.diagnostics {
        diagnostics.report(diagnostic);
    }
    if inspection.closed {
        return None;
    }
    if inspection.empty {
        diagnostics.report(Diagnostic::of_file(
            codes::EMPTY_FILE,
            path,
            "this file is empty",
        ));
        return None;
    }
    // What the gate could not walk is not parsed: the parser proper can take minutes over deeply nested text.
    let parsed = match inspection.malformed {
        Some(malformed) => Err(malformed),
        None => yaml::parse(text),
    };
    match parsed {
        Ok(value) => Some((value, doubled)),
        Err(malformed) => {
            diagnostics.report(malformed::explain(path, text, &malformed));
            None
        }
    }
}
