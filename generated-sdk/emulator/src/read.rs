//! Reading the tables that the crate of a service holds as text: one line of JSON per operation.

use std::collections::HashMap;
use std::fmt;

use serde_json::Value;

use super::conditions::{Beside, Condition, Rule};
use super::table::{
    Documented, Event, Example, Kind, Member, Operation, Shape, Structure, Told, Union, Variant,
};

/// The tables of a service, as its crate holds them.
#[derive(Debug, Clone, Copy)]
pub struct Tables {
    /// Structures that operations share: lines of JSON objects, members by name.
    pub types: &'static str,
    /// The operations, group by group: one line of JSON for each.
    pub groups: &'static [&'static str],
    /// What the service sends on its own: one line of JSON for each event.
    pub events: &'static str,
}

/// A table that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableError(String);

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the emulator's table cannot be read: {}", self.0)
    }
}

impl std::error::Error for TableError {}

type Structures = HashMap<String, Defined>;

/// A structure or a union, to which its parts are added.
#[derive(Clone, Copy)]
enum Defined {
    Structure(&'static Structure),
    Union(&'static Union),
}

impl Tables {
    /// Reads the tables. What they say is kept for as long as the process runs, so read them once.
    ///
    /// # Errors
    ///
    /// If a line is no JSON, lacks something, or names a structure that is not there.
    pub fn read(&self) -> Result<Vec<&'static Operation>, TableError> {
        let mut shared = Structures::new();
        for line in lines(self.types) {
            define(&parsed(line)?, &mut shared)?;
        }
        let lines = self.groups.iter().flat_map(|group| lines(group));
        lines
            .map(|line| operation(&parsed(line)?, &shared))
            .collect()
    }

    /// Reads the table of events, as [`Tables::read`] those of operations.
    ///
    /// # Errors
    ///
    /// If a line is no JSON, or lacks something.
    pub fn read_events(&self) -> Result<Vec<&'static Event>, TableError> {
        lines(self.events)
            .map(|line| event(&parsed(line)?))
            .collect()
    }
}

/// The lines after the first, which says where the table comes from.
fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().skip(1)
}

fn parsed(line: &str) -> Result<Value, TableError> {
    serde_json::from_str(line).map_err(|error| TableError(error.to_string()))
}

fn operation(line: &Value, shared: &Structures) -> Result<&'static Operation, TableError> {
    let mut structures = shared.clone();
    define(&line["types"], &mut structures)?;
    let errors: Result<Vec<Documented>, TableError> =
        list(&line["errors"])?.iter().map(documented).collect();
    let examples: Vec<Example> = list(&line["examples"])?.iter().map(example).collect();
    let limit = &line["limit"];
    let rate_limit = match (limit[0].as_u64(), limit[1].as_u64()) {
        (Some(calls), Some(seconds)) => Some((u32::try_from(calls).unwrap_or(u32::MAX), seconds)),
        _ => None,
    };
    Ok(Box::leak(Box::new(Operation {
        name: text(&line["name"])?,
        ram_action: text(&line["action"])?,
        dependent_actions: line.get("dependent").map_or(Ok(&[][..]), texts)?,
        is_get: line["get"] == true,
        rate_limit,
        parameters: members(&line["parameters"], &structures)?,
        conditions: conditions(&line["conditions"])?,
        errors: errors?.leak(),
        examples: examples.leak(),
    })))
}

fn event(line: &Value) -> Result<&'static Event, TableError> {
    let examples = list(&line["examples"])?.iter();
    let examples = examples.map(|example| &*example.to_string().leak());
    Ok(Box::leak(Box::new(Event {
        name: text(&line["name"])?,
        examples: examples.collect::<Vec<_>>().leak(),
    })))
}

/// Adds structures and unions. All names are there before any members are read: structures hold each other, and themselves.
fn define(types: &Value, structures: &mut Structures) -> Result<(), TableError> {
    let types = types
        .as_object()
        .ok_or_else(|| TableError(format!("no structures in {types}")))?;
    for (name, of) in types {
        let defined = if of.get("variants").is_some() {
            Defined::Union(Box::leak(Box::default()))
        } else {
            Defined::Structure(Box::leak(Box::default()))
        };
        structures.insert(name.clone(), defined);
    }
    for (name, of) in types {
        match structures[name] {
            // Where members say nothing of each other, a structure is the list of them.
            Defined::Structure(structure) => {
                let listed = of.get("members").unwrap_or(of);
                let members = members(listed, structures)?;
                structure.set(members, conditions(&of["conditions"])?);
            }
            Defined::Union(union) => union.set(told(of, structures)?),
        }
    }
    Ok(())
}

fn told(of: &Value, structures: &Structures) -> Result<Told, TableError> {
    let variants: Result<Vec<Variant>, TableError> = list(&of["variants"])?
        .iter()
        .map(|variant| {
            let beside: Result<Vec<_>, TableError> = list(&variant[0])?.iter().map(texts).collect();
            Ok(Variant {
                beside: beside?.leak(),
                tags: texts(&variant[1])?,
                shape: shape(&variant[2], structures)?,
            })
        })
        .collect();
    Ok(Told {
        told_by: texts(&of["told_by"])?,
        tag: of["tag"].as_str().map(|tag| &*tag.to_owned().leak()),
        variants: variants?.leak(),
    })
}

/// What members say of each other; nothing where there is no list.
fn conditions(value: &Value) -> Result<&'static [Condition], TableError> {
    if value.is_null() {
        return Ok(&[]);
    }
    let conditions: Result<Vec<Condition>, TableError> = list(value)?
        .iter()
        .map(|condition| {
            let rule = match condition[0].as_str() {
                Some("required") => {
                    let values: Result<Vec<Beside>, TableError> =
                        list(&condition[2])?.iter().map(beside).collect();
                    Rule::Required(values?.leak(), texts(&condition[3])?)
                }
                Some("only_if") => Rule::NotWith(beside(&condition[2])?),
                Some("requires") => Rule::Requires(text(&condition[2])?),
                Some("conflicts") => Rule::ConflictsWith(text(&condition[2])?),
                _ => return Err(TableError(format!("no such condition: {condition}"))),
            };
            Ok(Condition {
                member: text(&condition[1])?,
                rule,
            })
        })
        .collect();
    Ok(conditions?.leak())
}

/// A name, values, and what stands for a value that is not set.
fn beside(value: &Value) -> Result<Beside, TableError> {
    Ok(Beside {
        name: text(&value[0])?,
        values: texts(&value[1])?,
        default: value[2].as_str().map(|text| &*text.to_owned().leak()),
    })
}

fn texts(value: &Value) -> Result<&'static [&'static str], TableError> {
    let texts: Result<Vec<&'static str>, TableError> = list(value)?.iter().map(text).collect();
    Ok(texts?.leak())
}

fn members(value: &Value, structures: &Structures) -> Result<&'static [Member], TableError> {
    let members: Result<Vec<Member>, TableError> = list(value)?
        .iter()
        .map(|member| {
            Ok(Member {
                name: text(&member[0])?,
                required: member[1] == true,
                shape: shape(&member[2], structures)?,
            })
        })
        .collect();
    Ok(members?.leak())
}

fn shape(value: &Value, structures: &Structures) -> Result<&'static Shape, TableError> {
    let unknown = || TableError(format!("no such shape: {value}"));
    let shape = match value {
        Value::String(name) => match name.as_str() {
            "text" => Shape::Text,
            "int32" => Shape::Int32,
            "int64" => Shape::Int64,
            "double" => Shape::Double,
            "boolean" => Shape::Boolean,
            "any" => Shape::Any,
            _ => return Err(unknown()),
        },
        Value::Object(of) => {
            if let Some(items) = of.get("list") {
                Shape::List(self::shape(items, structures)?)
            } else if let Some(items) = of.get("map") {
                Shape::Map(self::shape(items, structures)?)
            } else if let Some(of) = of.get("flat") {
                Shape::Flat(self::shape(of, structures)?)
            } else if let Some(items) = of.get("simple") {
                Shape::Simple(self::shape(items, structures)?)
            } else if let Some(of) = of.get("header") {
                Shape::Header(self::shape(of, structures)?)
            } else {
                let name = of.get("type").and_then(Value::as_str);
                let defined = name.and_then(|name| structures.get(name));
                match defined.ok_or_else(unknown)? {
                    Defined::Structure(structure) => Shape::Object(structure),
                    Defined::Union(union) => Shape::Union(union),
                }
            }
        }
        _ => return Err(unknown()),
    };
    Ok(Box::leak(Box::new(shape)))
}

fn documented(value: &Value) -> Result<Documented, TableError> {
    let status = value[0]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok());
    Ok(Documented {
        status: status.ok_or_else(|| TableError(format!("no status in {value}")))?,
        code: text(&value[1])?,
        message: text(&value[2])?,
        kind: match value[3].as_str() {
            Some("permission_denied") => Kind::PermissionDenied,
            Some("throttled") => Kind::Throttled,
            _ => Kind::Other,
        },
    })
}

fn example(value: &Value) -> Example {
    Example {
        request: value[0].to_string().leak(),
        reply: value[1].to_string().leak(),
    }
}

fn text(value: &Value) -> Result<&'static str, TableError> {
    let text = value
        .as_str()
        .ok_or_else(|| TableError(format!("{value} where a text is to be")))?;
    Ok(text.to_owned().leak())
}

fn list(value: &Value) -> Result<&Vec<Value>, TableError> {
    value
        .as_array()
        .ok_or_else(|| TableError(format!("{value} where a list is to be")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPES: &str = r#"{"$comment": "from a spec"}
{"Tree": [["Label", true, "text"], ["Branches", false, {"list": {"type": "Tree"}}]]}
"#;

    fn read(line: &'static str) -> Result<Vec<&'static Operation>, TableError> {
        let group: &'static str = format!("{{}}\n{line}\n").leak();
        let groups: &'static [&'static str] = vec![group].leak();
        Tables {
            types: TYPES,
            groups,
            events: "",
        }
        .read()
    }

    #[test]
    fn a_line_becomes_an_operation() {
        let operations = read(
            r#"{"name":"Plant","action":"park:Plant","limit":[10,60],"types":{"Own":[]},"parameters":[["Tree",true,{"type":"Tree"}],["Own",false,{"map":{"type":"Own"}}]],"errors":[[400,"NoRoom","There is no room.","throttled"]],"examples":[[{"Tree":{"Label":"a"}},{"Code":"OK"}]]}"#,
        )
        .unwrap();
        let [operation] = operations[..] else {
            panic!("{operations:?}")
        };
        assert_eq!(
            (operation.name, operation.ram_action, operation.rate_limit),
            ("Plant", "park:Plant", Some((10, 60)))
        );
        let Shape::Object(tree) = operation.parameters[0].shape else {
            panic!("the first parameter is a structure")
        };
        let [label, branches] = tree.members() else {
            panic!("the structure has two members")
        };
        assert!(label.required && !branches.required);
        let Shape::List(Shape::Object(inner)) = branches.shape else {
            panic!("the structure holds itself")
        };
        assert_eq!(inner.members().len(), 2);
        let error = operation.error_of(Kind::Throttled).unwrap();
        assert_eq!((error.status, error.code), (400, "NoRoom"));
        assert_eq!(operation.examples[0].request, r#"{"Tree":{"Label":"a"}}"#);
    }

    #[test]
    fn a_damaged_line_is_an_error() {
        for (line, told) in [
            ("{", "EOF"),
            ("{}", "no structures"),
            (
                r#"{"types":{},"errors":[],"examples":[],"parameters":[["A",true,{"type":"B"}]]}"#,
                "null where a text",
            ),
            (
                r#"{"types":{},"name":"A","action":"a:A","errors":[],"examples":[],"parameters":[["A",true,{"type":"B"}]]}"#,
                "no such shape",
            ),
        ] {
            let error = read(line).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
