//! Where facts come from.

use std::collections::BTreeMap;

use super::report::{At, Seen};
use super::scope::{Section, Shared};
use super::text;
use crate::diagnostic::{codes, did_you_mean, quote};
use crate::{model, names, spec};

/// The sources that the service file names.
pub(super) fn definitions<'r>(
    list: &'r [spec::Source],
    at: &At<'r, '_>,
) -> BTreeMap<&'r str, model::Source> {
    let mut sources = BTreeMap::new();
    let mut seen = Seen::new();
    for (index, source) in list.iter().enumerate() {
        let at = at.index(index);
        if !names::is_snake_case(&source.name) {
            let message = format!("{} is no name in `snake_case`", quote(&source.name));
            at.key("name").report(codes::RUST_NAME, message);
        }
        text::clause(&at.key("description"), &source.description);
        if let Some(url) = &source.url {
            text::verbatim(&at.key("url"), url);
        }
        let resolved = model::Source {
            name: source.name.clone(),
            certainty: source.certainty,
            description: source.description.trim().to_owned(),
        };
        let twice = || format!("the source {} is defined twice", quote(&source.name));
        seen.take(source.name.as_str(), &at.key("name"), twice);
        sources.insert(source.name.as_str(), resolved);
    }
    sources
}

/// The source that the key `source` at `at` names.
pub(super) fn named<'r>(
    name: Option<&'r String>,
    at: &At<'_, '_>,
    shared: &Shared<'r>,
) -> Option<model::Source> {
    let name = name?;
    let Some((key, source)) = shared.sources.get_key_value(name.as_str()) else {
        if shared.complete {
            at.key("source").report_with(
                codes::UNRESOLVED_USE,
                format!("`sources` of `{}` has no {}", shared.path, quote(name)),
                did_you_mean(name, shared.sources.keys().copied()),
            );
            shared.miss();
        }
        return None;
    };
    shared.used.borrow_mut().insert((Section::Sources, key));
    Some(source.clone())
}
