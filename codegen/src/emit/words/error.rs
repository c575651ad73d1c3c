//! What is said of error codes, and of facts that the documentation does not state.

use crate::markdown::{code, prose, table, then, verbatim, wrap};
use crate::model::{Certainty, ErrorCode, Operation, Source};

/// The table of error codes, and a sentence on those that the documentation of the operation does not list.
pub(crate) fn errors(operation: &Operation) -> Vec<String> {
    let (documented, inferred) = told_apart(&operation.errors);
    let mut lines = Vec::new();
    if !documented.is_empty() {
        lines = table(
            &["HTTP status", "Error code", "Message", "Description"],
            documented.into_iter().map(|error| {
                vec![
                    error_status(error),
                    code(&error.name.wire),
                    error.message.as_deref().map(verbatim).unwrap_or_default(),
                    sentences([error.description.as_deref()], error),
                ]
            }),
        );
    }
    let Some((provenance, inferred)) = inferred else {
        if lines.is_empty() {
            lines.push("The documentation lists none.".to_owned());
        }
        return lines;
    };
    if !lines.is_empty() {
        lines.push(String::new());
    }
    let codes: Vec<String> = inferred
        .iter()
        .map(|error| code(&error.name.wire))
        .collect();
    lines.extend(wrap(&format!(
        "{}: {}.",
        provenance.trim_end_matches('.'),
        codes.join(", ")
    )));
    lines
}

/// The HTTP status of an error code, as a cell.
pub(crate) fn error_status(error: &ErrorCode) -> String {
    error
        .status
        .map_or_else(|| "not documented".to_owned(), |status| status.to_string())
}

/// What an error code means, what to do about it, and where it is known from.
pub(crate) fn error_meaning(error: &ErrorCode) -> String {
    sentences(
        [error.description.as_deref(), error.advice.as_deref()],
        error,
    )
}

fn sentences<const N: usize>(texts: [Option<&str>; N], error: &ErrorCode) -> String {
    let mut sentences: Vec<String> = texts.into_iter().flatten().map(prose).collect();
    sentences.extend(provenance(error.source.as_ref()));
    let joined = sentences
        .into_iter()
        .reduce(|text, next| then(&text, &next));
    joined.unwrap_or_default()
}

/// Says of a fact that the documentation does not state where it is known from instead.
pub(crate) fn provenance(source: Option<&Source>) -> Option<String> {
    let source = source?;
    let from = prose(&source.description);
    match source.certainty {
        Certainty::Documented => None,
        Certainty::Elsewhere => Some(format!(
            "Not documented for this service; taken from {from}."
        )),
        Certainty::Sample => Some(format!("Not documented; seen in {from}.")),
        Certainty::Observed => Some(format!("Not documented; observed by {from}.")),
        Certainty::Inferred => Some(inferred_from(source)),
    }
}

/// The codes that the documentation lists, and those that are inferred, with what says so.
pub(crate) fn told_apart(
    errors: &[ErrorCode],
) -> (Vec<&ErrorCode>, Option<(String, Vec<&ErrorCode>)>) {
    let (mut documented, mut inferred) = (Vec::new(), None);
    for error in errors {
        match error.source.as_ref() {
            Some(source) if source.certainty == Certainty::Inferred => {
                let (_, codes) =
                    inferred.get_or_insert_with(|| (inferred_from(source), Vec::new()));
                codes.push(error);
            }
            _ => documented.push(error),
        }
    }
    (documented, inferred)
}

fn inferred_from(source: &Source) -> String {
    let from = prose(&source.description);
    format!("Not documented; inferred from {from}.")
}
