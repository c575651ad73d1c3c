//! Documented error codes.

use super::json::Json;
use super::report::Report;
use super::shared;
use crate::check::TODO;
use crate::check::is_wire_name;
use crate::names;
use crate::spec::ErrorCode;
use crate::spec::place::Path;

/// Reads the error codes of an operation; those that the service file defines become a `use`.
pub(super) fn read(
    api: &Json,
    at: Path<'_>,
    shared: &[ErrorCode],
    report: &mut Report,
) -> Vec<ErrorCode> {
    let at = at.key("errorCodes");
    let mut errors: Vec<ErrorCode> = Vec::new();
    for (status, listed) in api.get("errorCodes").map_or(&[][..], Json::members) {
        let at = at.key(status);
        let Some(number) = status
            .parse::<u16>()
            .ok()
            .filter(|number| (400..600).contains(number))
        else {
            report.unsupported(
                at,
                "this is no HTTP status of an error; its codes are left out",
            );
            continue;
        };
        for (index, listed) in listed.items().iter().enumerate() {
            let at = at.index(index);
            let Some(error) = error(listed, number, at, report) else {
                report.unsupported(
                    at,
                    "an error without a code that a spec can hold; it is left out",
                );
                continue;
            };
            let same = |other: &ErrorCode| other.code == error.code || other.uses == error.code;
            if errors.iter().any(same) {
                let code = error.code.unwrap_or_default();
                report.unsupported(at, format!("{code} stands twice; the first is taken"));
                continue;
            }
            errors.push(shared::refer_error(&error, shared).unwrap_or(error));
        }
    }
    errors
}

fn error(listed: &Json, status: u16, at: Path<'_>, report: &mut Report) -> Option<ErrorCode> {
    let code = listed.get("errorCode").and_then(Json::text)?.trim();
    names::variant(code).filter(|_| is_wire_name(code))?;
    for (key, value) in listed.members() {
        match key.as_str() {
            "errorCode" | "errorMessage" => {}
            "description" => *report.not_taken.entry("description").or_default() += 1,
            key if !value.is_empty() => {
                report.unsupported(at.key(key), "this key is not understood; it is left out");
            }
            _ => {}
        }
    }
    let message = listed
        .get("errorMessage")
        .and_then(Json::text)
        .unwrap_or_default();
    let message = printable(message);
    Some(ErrorCode {
        status: Some(status),
        code: Some(code.to_owned()),
        message: Some(if message.is_empty() {
            TODO.to_owned()
        } else {
            message
        }),
        ..ErrorCode::default()
    })
}

/// A message in one line, without characters that cannot be seen.
fn printable(message: &str) -> String {
    let visible: String = message
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|&c| !crate::diagnostic::is_invisible(c))
        .collect();
    visible.trim().to_owned()
}
