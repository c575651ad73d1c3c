//! Regular expressions that texts must match.

use regex::Regex;

use super::report::At;
use crate::diagnostic::{codes, quote};

/// Largest compiled pattern, in bytes: far above what a spec needs, far below what hurts.
const LARGEST_PATTERN: usize = 1 << 20;

/// A pattern that matches whole texts; `None` if it is no regular expression.
pub(super) fn whole(pattern: &str) -> Option<Regex> {
    // By itself first: `a)(b` is no pattern, but `(?:a)(b)` is.
    compile(pattern).ok()?;
    compile(&format!("^(?:{pattern})$")).ok()
}

/// Reports a pattern that is none in any dialect, and warns of one that examples cannot be held against.
pub(super) fn check(pattern: &str, at: &At<'_, '_>) {
    let Err(error) = compile(pattern) else {
        return;
    };
    if let regex::Error::Syntax(_) = error
        && !is_of_another_dialect(pattern)
    {
        let message = format!("{} is no regular expression", quote(pattern));
        at.report(codes::PATTERN, message);
        return;
    }
    at.report_with(
        codes::UNCHECKED_PATTERN,
        format!(
            "{} is documented as it is, and no example is held against it",
            quote(pattern)
        ),
        "the generator knows neither look-around nor back references, and no pattern of this size"
            .to_owned(),
    );
}

/// Whether a pattern that Rust's dialect refuses uses what other dialects have, rather than being broken.
fn is_of_another_dialect(pattern: &str) -> bool {
    use regex_syntax::ast::ErrorKind;
    match regex_syntax::ast::parse::Parser::new().parse(pattern) {
        // It reads well, but names a class of characters that is not known.
        Ok(_) => true,
        Err(error) => matches!(
            error.kind(),
            ErrorKind::UnsupportedLookAround
                | ErrorKind::UnsupportedBackreference
                | ErrorKind::EscapeUnrecognized
                | ErrorKind::FlagUnrecognized
                | ErrorKind::ClassEscapeInvalid
                | ErrorKind::GroupNameInvalid
        ),
    }
}

fn compile(pattern: &str) -> Result<Regex, regex::Error> {
    regex::RegexBuilder::new(pattern)
        .size_limit(LARGEST_PATTERN)
        .nest_limit(50)
        .build()
}
