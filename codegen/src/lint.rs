//! Remarks on a spec that is without mistakes: what readers would miss, and what its writers say twice.

mod names;

use std::collections::{BTreeMap, BTreeSet};

use crate::check;
use crate::diagnostic::codes::lint as codes;
use crate::diagnostic::{Diagnostic, Diagnostics, quote};
use crate::source::Source;
use crate::spec::place::{Finding, Path};
use crate::spec::positions::Positions;
use crate::spec::{self, Certainty, Event, Field, File, Operation, Spec, Value, keys_of};
use crate::target::Target;
use names::{Asked, Words};

/// The same definition in this many operations is worth being shared.
const REPEATED: usize = 10;

/// Keys of an event, in order.
const EVENT_KEYS: &[&str] = &[
    "event",
    "rust_name",
    "summary",
    "description",
    "transports",
    "told_by",
    "duplicates",
    "order",
    "receipt_error",
    "notes",
    "warnings",
    "see_also",
    "fields",
    "examples",
];

/// Parts of names of personal data and secrets.
const PRIVATE: &[&str] = &[
    "AccessKey",
    "Email",
    "Mobile",
    "Password",
    "PhoneNumber",
    "Pin",
    "Secret",
    "Token",
    "VerifyCode",
];

/// Everything that is wrong with the sources or could be better. Drafts are no mistake here, and each `TODO` a remark.
#[must_use]
pub fn lint(sources: &[Source], target: &Target) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(sources, target, &mut diagnostics);
    check::check_draft(&spec, &mut diagnostics);
    check::marks(&spec, codes::OWED, &mut diagnostics);
    let words = Words::of(&spec);
    if let Some(file) = &spec.service {
        let mut asked = Asked::new(&words);
        asked.service(&file.content);
        let remarks = Remarks {
            found: asked.found,
            ..Remarks::default()
        };
        remarks.report_in(&file.path, &file.text, &mut diagnostics);
    }
    for file in &spec.operations {
        let mut remarks = Remarks::default();
        remarks.operation(&file.content);
        let mut asked = Asked::new(&words);
        asked.operation(&file.content);
        remarks.found.append(&mut asked.found);
        remarks.layout(file, "../../schema/operation.json", keys_of::<Operation>());
        remarks.report(file, &mut diagnostics);
    }
    for file in &spec.events {
        let mut remarks = Remarks::default();
        remarks.event(file);
        remarks.report_in(&file.path, &file.text, &mut diagnostics);
    }
    repeated(&spec, &mut diagnostics);
    diagnostics
}

/// Every fact that the documentation of the service does not state, with where it is known from instead.
#[must_use]
pub fn undocumented(sources: &[Source], target: &Target) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let spec = spec::read(sources, target, &mut diagnostics);
    let known = spec.service.as_ref().map(|file| &file.content.sources);
    let service = spec.service.iter().map(|file| (&file.path, &file.text));
    let operations = spec.operations.iter().map(|file| (&file.path, &file.text));
    let events = spec.events.iter().map(|file| (&file.path, &file.text));
    for (path, text) in service.chain(operations).chain(events) {
        let Ok(value) = spec::read_other::<Value>(text) else {
            continue;
        };
        let mut remarks = Remarks::default();
        remarks.sources(&value, Path::ROOT, known.map_or(&[][..], Vec::as_slice));
        remarks.report_in(path, text, &mut diagnostics);
    }
    diagnostics
}

/// What there is to say of one file.
#[derive(Default)]
struct Remarks {
    found: Vec<Finding>,
    /// Parameters that an example of the operation sets.
    shown: BTreeSet<String>,
}

impl Remarks {
    fn add(&mut self, code: crate::diagnostic::Code, at: Path<'_>, message: impl Into<String>) {
        self.found.push(Finding::new(code, at, message));
    }

    fn report(self, file: &File<Operation>, diagnostics: &mut Diagnostics) {
        self.report_in(&file.path, &file.text, diagnostics);
    }

    fn report_in(self, path: &str, text: &str, diagnostics: &mut Diagnostics) {
        if self.found.is_empty() {
            return;
        }
        let positions = Positions::of(text);
        for finding in self.found {
            diagnostics.report(positions.place(path, finding));
        }
    }

    /// The `source` keys below a value that name a source which is not the documentation. Examples have none.
    fn sources(&mut self, value: &Value, at: Path<'_>, known: &[spec::Source]) {
        match value {
            Value::Object(members) => {
                for (key, value) in members.iter().filter(|(key, _)| key != "examples") {
                    let at = at.key(key);
                    match value {
                        Value::Text(name) if key == "source" => self.source(name, at, known),
                        value => self.sources(value, at, known),
                    }
                }
            }
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.sources(item, at.index(index), known);
                }
            }
            _ => {}
        }
    }

    fn source(&mut self, name: &str, at: Path<'_>, known: &[spec::Source]) {
        let Some(source) = known.iter().find(|source| source.name == name) else {
            return;
        };
        let how = match source.certainty {
            Certainty::Documented => return,
            Certainty::Elsewhere => "taken from",
            Certainty::Sample => "seen in",
            Certainty::Observed => "observed by",
            Certainty::Inferred => "inferred from",
        };
        let message = format!("not documented; {how} {}", source.description);
        self.add(codes::UNDOCUMENTED, at, message);
    }

    fn operation(&mut self, operation: &Operation) {
        let requests = operation.examples.iter().map(|example| &example.request);
        for request in requests {
            if let Value::Object(members) = request {
                self.shown
                    .extend(members.iter().map(|(name, _)| name.clone()));
            }
        }
        let root = Path::ROOT;
        self.summary(&operation.summary, "the operation does", "\"Gets …\"");
        let retry = root.key("retry");
        if operation.retry.because.split_whitespace().count() < 3
            && !check::is_owed(&operation.retry.because)
        {
            self.add(
                codes::WORDING,
                retry.key("because"),
                "a reason in less than three words",
            );
        }
        self.fields(&operation.parameters, root.key("parameters"), true);
        let response = root.key("response");
        self.fields(&operation.response.fields, response.key("fields"), false);
    }

    fn summary(&mut self, summary: &str, what: &str, example: &str) {
        let first = summary.split_whitespace().next().unwrap_or_default();
        if !first.ends_with('s') && !check::is_owed(summary) {
            let message = format!(
                "a summary says what {what}, as in {example}: {}",
                quote(first)
            );
            self.add(codes::WORDING, Path::ROOT.key("summary"), message);
        }
    }

    fn fields(&mut self, fields: &[Field], at: Path<'_>, parameters: bool) {
        for (index, field) in fields.iter().enumerate() {
            let at = at.index(index);
            self.field(field, at, parameters);
            let mut inner = field;
            let mut steps = vec![];
            while let Some(items) = inner.items.as_deref() {
                steps.push("items");
                inner = items;
            }
            if let Some(fields) = &inner.fields {
                self.members(fields, at, &steps);
            }
        }
    }

    /// The members of a structure that stands behind `steps`.
    fn members(&mut self, fields: &[Field], at: Path<'_>, steps: &[&str]) {
        match steps {
            [] => self.fields(fields, at.key("fields"), false),
            [step, rest @ ..] => self.members(fields, at.key(step), rest),
        }
    }

    fn field(&mut self, field: &Field, at: Path<'_>, parameter: bool) {
        let Some(name) = field.name.as_deref() else {
            return;
        };
        let scalar = matches!(
            field.type_.as_deref(),
            Some("string" | "integer" | "number")
        );
        // What an example of the operation sets needs no other.
        let shown = field.example.is_some() || self.shown.contains(name);
        if parameter && scalar && field.required == Some(true) && !shown {
            self.add(
                codes::NO_EXAMPLE,
                at.key("name"),
                "a required parameter without an example value",
            );
        }
        let private = PRIVATE.iter().any(|part| ends_with_word(name, part));
        if private && field.type_.as_deref() == Some("string") && field.sensitive.is_none() {
            let message = format!(
                "{} looks like personal data or a secret: say `sensitive`, true or false",
                quote(name)
            );
            self.add(codes::PRIVACY, at.key("name"), message);
        }
        let description = field
            .description
            .as_deref()
            .unwrap_or_default()
            .to_lowercase();
        if description.contains("valid values") && field.values.is_none() {
            self.add(
                codes::WORDING,
                at.key("description"),
                "known values belong into `values`",
            );
        }
    }

    fn event(&mut self, file: &File<Event>) {
        self.summary(&file.content.summary, "the event tells", "\"Tells …\"");
        self.fields(&file.content.fields, Path::ROOT.key("fields"), false);
        self.layout(file, "../schema/event.json", EVENT_KEYS);
    }

    /// Schema line and order of keys.
    fn layout<T>(&mut self, file: &File<T>, schema: &str, order: &[&str]) {
        if !file.text.starts_with("# yaml-language-server: $schema=") {
            let message = format!(
                "without `# yaml-language-server: $schema={schema}` in the first line editors cannot help"
            );
            self.add(codes::LAYOUT, Path::ROOT, message);
        }
        if let Ok(value) = spec::read_other::<Value>(&file.text) {
            self.keys(&value, Path::ROOT, order);
        }
    }

    fn keys(&mut self, value: &Value, at: Path<'_>, order: &[&str]) {
        let Value::Object(members) = value else {
            return;
        };
        let rank = |key: &str| order.iter().position(|known| *known == key);
        let out_of_order = members
            .windows(2)
            .find(|pair| rank(&pair[0].0) > rank(&pair[1].0));
        if let Some([before, after]) = out_of_order {
            let message = format!("{} is written before {}", quote(&after.0), quote(&before.0));
            self.found
                .push(Finding::new(codes::LAYOUT, at.key(&after.0), message).on_key());
        }
        for (key, value) in members {
            let at = at.key(key);
            match (key.as_str(), value) {
                ("parameters" | "fields", Value::List(fields)) => {
                    for (index, field) in fields.iter().enumerate() {
                        self.keys(field, at.index(index), keys_of::<Field>());
                    }
                }
                ("items", _) => self.keys(value, at, keys_of::<Field>()),
                ("response", _) => self.keys(value, at, &["description", "fields"]),
                _ => {}
            }
        }
    }
}

/// Whether a name ends with a word: `ToPhoneNumber` and `pin`, but not `Shipping`.
fn ends_with_word(name: &str, word: &str) -> bool {
    name.eq_ignore_ascii_case(word) || name.ends_with(word)
}

/// Fields that many operations define in the same way.
fn repeated(spec: &Spec, diagnostics: &mut Diagnostics) {
    let mut counts: BTreeMap<(&str, &str, &str, String), usize> = BTreeMap::new();
    for file in &spec.operations {
        let lists = [
            ("parameters", &file.content.parameters),
            ("fields", &file.content.response.fields),
        ];
        for (list, fields) in lists {
            for field in fields {
                if let (Some(name), Some(description)) = (&field.name, &field.description)
                    && !check::is_owed(description)
                {
                    // The same words may stand for values of different types.
                    let rest = format!(
                        "{:?}",
                        (&field.type_, &field.items, &field.fields, &field.sensitive)
                    );
                    *counts.entry((list, name, description, rest)).or_default() += 1;
                }
            }
        }
    }
    for ((list, name, ..), count) in counts {
        if count >= REPEATED {
            let message = format!(
                "{count} operations define {} in the same words: define it once in `{list}`",
                quote(name)
            );
            diagnostics.report(Diagnostic::of_file(
                codes::REPETITION,
                spec.target.service_file(),
                message,
            ));
        }
    }
}
