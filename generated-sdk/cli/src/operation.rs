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
    let wanted = name.to_lowercase();
    let mut known: Vec<(f64, &str)> = dynamic::operations()
        .map(|operation| {
            let known = operation.name();
            (strsim::jaro_winkler(&wanted, &known.to_lowercase()), known)
        })
        .collect();
    known.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let alike = known.iter().take_while(|(likeness, _)| *likeness > 0.85);
    let alike: Vec<&str> = alike.map(|(_, known)| *known).take(3).collect();
    let list = "`list` tells all there are";
    Failure::usage(if alike.is_empty() {
        format!("no operation {name}; {list}")
    } else {
        format!(
            "no operation {name}; did you mean {}? {list}",
            alike.join(" or ")
        )
    })
}

/// Parameters that do not fit.
#[allow(clippy::needless_pass_by_value, reason = "what map_err hands over")]
pub(crate) fn misfit(error: InputError) -> Failure {
    Failure::usage(format!("the parameters do not fit the operation: {error}"))
}
