//! What is said of operations.

use super::error::provenance;
use crate::markdown::{code, lower_first, prose, table, wrap};
use crate::model::{AccessLevel, Operation, Period, RateLimit, Retry};

/// `At most 10 calls per second for each account.`
pub(crate) fn rate_limit_text(limit: &RateLimit) -> String {
    let period = match limit.per {
        Period::Second => "second",
        Period::Minute => "minute",
        Period::Hour => "hour",
    };
    let calls = if limit.requests == 1 { "call" } else { "calls" };
    let text = format!(
        "At most {} {calls} per {period} for each account. Its RAM users share the limit; each region has its own. Calls \
         above it are throttled.",
        limit.requests
    );
    match provenance(limit.source.as_ref()) {
        Some(provenance) => format!("{text} {provenance}"),
        None => text,
    }
}

/// Whether a call is repeated, and why.
pub(crate) fn retry_text(retry: &Retry) -> String {
    let because = prose(&retry.because);
    let because = because.trim_end_matches('.');
    if let Some(key) = &retry.key {
        let path = code(&match &key.member {
            Some(member) => format!("{}[].{member}", key.parameter),
            None => key.parameter.clone(),
        });
        let filled = if key.filled {
            " Where you set none, the client makes one up."
        } else {
            ""
        };
        return format!(
            "Safe to repeat where {path} is set: {because}. After a timeout, a reset or a 5xx reply the client then tries \
             again, with the same {path}.{filled}"
        );
    }
    if retry.safe {
        format!(
            "Safe to repeat: {because}. After a timeout, a reset or a 5xx reply the client tries again."
        )
    } else {
        format!(
            "Not safe to repeat: {because}. The client tries again only where the service cannot have acted: \
             a refused connection or a throttled call."
        )
    }
}

/// The table of RAM authorization.
pub(crate) fn authorization(operation: &Operation) -> Vec<String> {
    let ram = &operation.ram;
    let list = |values: &[String]| match values {
        [] => "None".to_owned(),
        values => values
            .iter()
            .map(|value| code(value))
            .collect::<Vec<_>>()
            .join(", "),
    };
    let resource = match ram.resource.as_str() {
        "*" => "All resources (`*`)".to_owned(),
        resource => code(resource),
    };
    let mut lines = table(
        &[
            "Action",
            "Access level",
            "Resource type",
            "Condition key",
            "Dependent action",
        ],
        [vec![
            ram_action(operation),
            access_level(ram.access_level).to_owned(),
            resource,
            list(&ram.condition_keys),
            list(&ram.dependent_actions),
        ]],
    );
    if let Some(provenance) = provenance(ram.source.as_ref()) {
        lines.push(String::new());
        lines.extend(wrap(&format!("Access level: {}", lower_first(&provenance))));
    }
    lines
}

/// The RAM action of an operation, and whether it is a guess.
pub(crate) fn ram_action(operation: &Operation) -> String {
    let action = code(&operation.ram.action);
    if operation.ram.guessed {
        format!("{action} (guessed)")
    } else {
        action
    }
}

pub(crate) fn access_level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::Create => "create",
        AccessLevel::Delete => "delete",
        AccessLevel::Get => "get",
        AccessLevel::List => "list",
        AccessLevel::Update => "update",
        AccessLevel::None => "none",
    }
}
