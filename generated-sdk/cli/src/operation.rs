//! Operations by name.

use alibabacloud_cams::dynamic::{self, Description, Dynamic, InputError};

use crate::failure::Failure;

/// The operation of this name, and what is said of it.
///
/// # Errors
///
/// If there is none; then with the names that are most like it.
pub(crate) fn find(name: &str) -> Result<(&'static Dynamic, &'static Description), Failure> {
    match (dynamic::operation(name), dynamic::description(name)) {
        (Some(operation), Some(description)) => Ok((operation, description)),
        _ => Err(unknown(name)),
    }
}

fn unknown(name: &str) -> Failure {
    let alike = alike(name, dynamic::operations().map(Dynamic::name));
    Failure::usage(format!(
        "no operation {name};{alike} `list` tells all there are"
    ))
}

/// Of the known names those that are most like another, as a question: ` did you mean A or B?`; nothing if none is like it.
pub(crate) fn alike<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let wanted = name.to_lowercase();
    let mut known: Vec<(f64, &str)> = known
        .map(|known| (strsim::jaro_winkler(&wanted, &known.to_lowercase()), known))
        .collect();
    known.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let alike = known.iter().take_while(|(likeness, _)| *likeness > 0.85);
    let alike: Vec<&str> = alike.map(|(_, known)| *known).take(3).collect();
    if alike.is_empty() {
        String::new()
    } else {
        format!(" did you mean {}?", alike.join(" or "))
    }
}

/// Parameters that do not fit.
#[allow(clippy::needless_pass_by_value, reason = "what map_err hands over")]
pub(crate) fn misfit(error: InputError) -> Failure {
    Failure::usage(format!("the parameters do not fit the operation: {error}"))
}
