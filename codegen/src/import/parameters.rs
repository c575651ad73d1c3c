//! Request parameters.

use super::json::Json;
use super::operation::Reader;
use super::report::RemarkKind;
use super::schema::{Side, name_apart};
use crate::spec::place::Path;
use crate::spec::{Field, Location};

/// Parameters that are left out wherever they stand: undocumented leftovers of an older protocol.
const LEFT_OUT: &[&str] = &["OwnerId", "ResourceOwnerAccount", "ResourceOwnerId"];

/// Keys of a parameter that are understood here, or texts.
const UNDERSTOOD: &[&str] = &[
    "allowEmptyValue",
    "description",
    "in",
    "name",
    "required",
    "schema",
    "style",
    "title",
];

impl<'a> Reader<'a, '_> {
    /// The parameters; `None` if a required one cannot be sent.
    pub(super) fn parameters(&mut self, api: &'a Json, at: Path<'_>) -> Option<Vec<Field>> {
        let at = at.key("parameters");
        let mut fields: Vec<Field> = Vec::new();
        let mut callable = true;
        let listed = api.get("parameters");
        if listed.is_some_and(|listed| listed.items().is_empty() && !listed.is_empty()) {
            self.report()
                .incomplete(at, "expected a list of parameters; they are left out");
        }
        for (index, parameter) in listed.map_or(&[][..], Json::items).iter().enumerate() {
            let at = at.index(index);
            let Some(name) = parameter.get("name").and_then(Json::text) else {
                self.report()
                    .incomplete(at, "a parameter without a name; the parameter is left out");
                continue;
            };
            if LEFT_OUT.contains(&name) {
                self.report().tell(
                    RemarkKind::LeftOut,
                    at,
                    format!("{name}: an undocumented leftover"),
                );
            } else if fields
                .iter()
                .any(|field| field.name.as_deref() == Some(name))
            {
                self.report()
                    .unsupported(at, format!("{name} stands twice; the first is taken"));
            } else {
                match self.parameter(name, parameter, at) {
                    Ok(field) => fields.push(field),
                    Err(required) => callable &= !required,
                }
            }
        }
        if !callable {
            self.report().refused(
                at,
                "a required parameter cannot be sent; the operation is left out",
            );
            return None;
        }
        name_apart(&mut fields, true);
        Some(fields)
    }

    /// One parameter; if it cannot be sent, whether it is required.
    fn parameter(&mut self, name: &str, parameter: &'a Json, at: Path<'_>) -> Result<Field, bool> {
        static NONE: Json = Json::Null;
        for (key, value) in parameter.members() {
            if !UNDERSTOOD.contains(&key.as_str())
                && !value.is_empty()
                && *value != Json::Bool(false)
            {
                self.report()
                    .unsupported(at.key(key), "this key is not understood; it is left out");
            }
        }
        if parameter
            .get("allowEmptyValue")
            .is_some_and(|value| value.boolean() == Some(true))
        {
            *self
                .report()
                .not_taken
                .entry("allowEmptyValue")
                .or_default() += 1;
        }
        let schema = parameter.get("schema").unwrap_or(&NONE);
        let required = [schema, parameter].iter().any(|part| {
            part.get("required")
                .is_some_and(|value| value.boolean() == Some(true))
        });
        let location = match parameter.get("in").and_then(Json::text) {
            Some("query") | None => None,
            Some("formData") => Some(Location::Body),
            Some(other) => {
                self.report().incomplete(
                    at.key("in"),
                    format!("{name} travels in {other:?}; the parameter is left out"),
                );
                return Err(required);
            }
        };
        let mut field = self
            .schemas
            .field(name, schema, at.key("schema"), Side::Request, 0)
            .ok_or(required)?;
        field.location = location;
        if required {
            field.required = Some(true);
        }
        let structured = !matches!(
            field.type_.as_deref(),
            Some("string" | "integer" | "number" | "boolean")
        );
        match parameter.get("style").and_then(Json::text) {
            Some("json") => Ok(field),
            None if !structured => Ok(field),
            style => {
                let style = style.map_or_else(
                    || "no style".to_owned(),
                    |style| format!("the style {style:?}"),
                );
                self.report().incomplete(
                    at.key("style"),
                    format!("{name} travels in {style}, not as JSON; the parameter is left out"),
                );
                Err(required)
            }
        }
    }
}
