//! What tools are told of an operation.

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::service::RateLimit;

/// An operation as its description says it: for command lines, assistants and other tools that show operations to people or
/// choose among them. Texts are Markdown without anything but code spans.
#[derive(Clone)]
#[non_exhaustive]
pub struct Description {
    /// Name on the wire.
    pub name: String,
    /// Module of the crate that it is in.
    pub group: String,
    /// Method of the client that calls it.
    pub method: String,
    /// Type of its request.
    pub request: String,
    /// Type of the builder of its request.
    pub builder: String,
    /// One sentence.
    pub summary: String,
    /// More; empty where there is none.
    pub description: String,
    /// Dangers, and what else a reader should know.
    pub remarks: Vec<String>,
    /// What a caller must be granted.
    pub access: Access,
    /// Documented limit for each account.
    pub rate_limit: Option<RateLimit>,
    /// True if repeating a call that the service may have carried out does no harm.
    pub repeatable: bool,
    /// Why it may or may not be repeated; completes "because …".
    pub because: String,
    /// True if a call changes nothing: access level, verb of the name and retries all say so. The access level alone does not
    /// tell, since some operations that change or delete something are documented as `get`.
    pub only_reads: bool,
    /// Where a reply holds the items of a page, by wire name, if the operation pages.
    pub items: Option<Vec<String>>,
    /// Its parameters by wire name, as a JSON Schema (2020-12) of an object. `x-sensitive` marks what should not be shown.
    pub input: Value,
    /// Documented errors, in the order of the documentation.
    pub errors: Vec<DescribedError>,
    /// Parameters of a worked example by wire name. Where the documentation has none, it is made of the examples of the
    /// parameters that are required.
    pub example: Value,
}

/// What a caller must be granted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Access {
    /// RAM action.
    pub action: String,
    /// What the operation does to what it works on: `get`, `list`, `create`, `update`, `delete` or `none`.
    pub level: String,
    /// Resources that it works on, as a policy names them; `*` for all.
    pub resource: String,
    /// Condition keys that a policy can use.
    pub conditions: Vec<String>,
    /// Further RAM actions.
    pub dependent_actions: Vec<String>,
    /// True where the action is not documented, but made of the names of the product and the operation.
    pub action_is_inferred: bool,
    /// What the level was inferred from, such as `the name`, where it is not documented.
    pub level_is_inferred_from: Option<String>,
}

/// A documented error.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribedError {
    /// HTTP status, where documented.
    pub status: Option<u16>,
    /// Code.
    pub code: String,
    /// What to do about it, or else what it means.
    pub text: String,
}

impl Description {
    /// Reads emitted tables: lines of JSON, the first of each a header.
    ///
    /// A line that cannot be read is left out. There is none: tests compare the descriptions with the operations.
    #[doc(hidden)]
    #[must_use]
    pub fn read(tables: &[&str]) -> Vec<Self> {
        let lines = tables.iter().flat_map(|table| table.lines().skip(1));
        let lines = lines.filter_map(|line| serde_json::from_str(line).ok());
        lines.map(|line| Self::of(&line)).collect()
    }

    fn of(line: &Value) -> Self {
        let access = &line["access"];
        let errors = line["errors"].as_array();
        Self {
            name: text(&line["name"]),
            group: text(&line["group"]),
            method: text(&line["method"]),
            request: text(&line["request"]),
            builder: text(&line["builder"]),
            summary: text(&line["summary"]),
            description: text(&line["description"]),
            remarks: texts(&line["remarks"]),
            access: Access {
                action: text(&access["action"]),
                level: text(&access["level"]),
                resource: text(&access["resource"]),
                conditions: texts(&access["conditions"]),
                dependent_actions: texts(&access["dependent"]),
                action_is_inferred: access["action_inferred"] == true,
                level_is_inferred_from: access["level_inferred"].as_str().map(str::to_owned),
            },
            rate_limit: rate_limit(&line["limit"]),
            repeatable: line["repeatable"] == true,
            because: text(&line["because"]),
            only_reads: line["only_reads"] == true,
            items: line["items"].is_array().then(|| texts(&line["items"])),
            input: line["input"].clone(),
            errors: errors.into_iter().flatten().map(error).collect(),
            example: line["example"].clone(),
        }
    }
}

impl fmt::Debug for Description {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Description")
            .field("name", &self.name)
            .field("group", &self.group)
            .finish_non_exhaustive()
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn texts(value: &Value) -> Vec<String> {
    let values = value.as_array().into_iter().flatten();
    values.map(text).collect()
}

fn rate_limit(value: &Value) -> Option<RateLimit> {
    let calls = u32::try_from(value.get(0)?.as_u64()?).ok()?;
    let seconds = value.get(1)?.as_u64()?;
    Some(RateLimit::new(calls, Duration::from_secs(seconds)))
}

fn error(value: &Value) -> DescribedError {
    let status = value[0].as_u64();
    DescribedError {
        status: status.and_then(|status| u16::try_from(status).ok()),
        code: text(&value[1]),
        text: text(&value[2]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_becomes_a_description() {
        let table = "{\"$comment\":\"a header\"}\n\
            {\"name\":\"Plant\",\"group\":\"park\",\"access\":{\"action\":\"park:Plant\",\"dependent\":[\"park:Dig\"],\
            \"action_inferred\":true},\"limit\":[10,60],\"repeatable\":true,\"items\":[\"Trees\"],\
            \"errors\":[[400,\"NoRoom\",\"Cut one.\"],[null,\"Odd\",null]],\"input\":{\"type\":\"object\"}}\n\
            no JSON\n";
        let [plant] = &Description::read(&[table])[..] else {
            panic!("one line can be read")
        };
        assert_eq!(
            (plant.name.as_str(), plant.group.as_str()),
            ("Plant", "park")
        );
        assert_eq!(plant.access.dependent_actions, ["park:Dig"]);
        assert!(plant.access.action_is_inferred && plant.repeatable);
        assert_eq!(plant.access.level_is_inferred_from, None);
        let limit = RateLimit::new(10, Duration::from_secs(60));
        assert_eq!(plant.rate_limit, Some(limit));
        assert_eq!(plant.items.as_deref(), Some(&["Trees".to_owned()][..]));
        let errors: Vec<_> = plant
            .errors
            .iter()
            .map(|error| (error.status, error.text.as_str()))
            .collect();
        assert_eq!(errors, [(Some(400), "Cut one."), (None, "")]);
        assert_eq!(plant.input["type"], "object");
    }
}
