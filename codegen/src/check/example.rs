//! Worked examples of an operation.

use super::report::{At, Seen};
use super::scope::Registry;
use super::text;
use super::value::{Fit, Side};
use crate::diagnostic::{codes, quote};
use crate::model::{self, Field, Literal};
use crate::spec::{self, Value};

pub(super) fn check_examples(
    examples: &[spec::Example],
    request: &[&Field],
    reply: &[&Field],
    types: Registry<'_>,
    knows_all: bool,
    at: &At<'_, '_>,
) -> Vec<model::Example> {
    let mut titles = Seen::new();
    let mut checked = Vec::new();
    for (index, example) in examples.iter().enumerate() {
        let at = at.index(index);
        text::line(&at.key("title"), &example.title);
        text::optional_prose(&at.key("description"), example.description.as_ref());
        let twice = || format!("two examples have the title {}", quote(&example.title));
        titles.take(&example.title, &at.key("title"), twice);
        let side = |side| Fit {
            types,
            side,
            knows_all,
        };
        checked.push(model::Example {
            title: example.title.trim().to_owned(),
            description: example
                .description
                .as_ref()
                .map(|text| text.trim().to_owned()),
            request: members(
                &example.request,
                request,
                side(Side::Request),
                &at.key("request"),
            ),
            response: members(
                &example.response,
                reply,
                side(Side::Reply),
                &at.key("response"),
            ),
            response_json: example.response.clone(),
        });
    }
    checked
}

fn members(
    value: &Value,
    fields: &[&Field],
    fit: Fit<'_>,
    at: &At<'_, '_>,
) -> Vec<(usize, Literal)> {
    if let Value::Object(members) = value {
        return fit.members(members, fields, at);
    }
    at.report_with(
        codes::EXAMPLE_TYPE,
        format!(
            "this must be a mapping of names to values, found {}",
            value.kind()
        ),
        "`{}` stands for none".to_owned(),
    );
    Vec::new()
}
