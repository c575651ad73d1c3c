//! One operation on both sides.

use std::fmt::Write;

use super::change::Class;
use super::compared::{Compared, Spot, Where};
use super::names::source_of;
use super::{members, renamed};
use crate::model::{
    ErrorCode, Example, Group, Literal, Location, Operation, PagedBy, Paging, Parameter, Path,
    Style, Usage,
};

/// An operation, on the sides that have it; `named` is either.
pub(super) fn spot(named: &Operation, old: Option<&Operation>, new: Option<&Operation>) -> Spot {
    let place = |operation: &Operation| Where::of(&operation.source, &["operation"]);
    Spot {
        wire: String::new(),
        rust: format!("Client::{}", named.name.ident.plain()),
        old: old.map(place),
        new: new.map(place),
    }
}

/// The sides of a comparison.
type Both<'a> = (&'a Operation, &'a Operation);

impl Compared<'_> {
    pub(super) fn one_operation(
        &mut self,
        (old_group, old): (&Group, &Operation),
        (new_group, new): (&Group, &Operation),
    ) {
        let whole = spot(old, Some(old), Some(new));
        // A group that has another name is told of once, for all.
        if !new_group.renamed_from.contains(&old_group.name) {
            self.differs(
                Class::Breaking,
                &whole,
                (&old_group.name, &new_group.name),
                |old, new| format!("moved from `{}` to `{}`", old.plain(), new.plain()),
            );
        }
        self.name(&whole, (old, new), renamed::KEY);
        self.differs(
            Class::Behaviour,
            &whole,
            (&old.name.wire, &new.name.wire),
            |_, new| format!("calls `{new}`"),
        );
        self.how_it_is_called((old, new));
        self.deprecated(&whole, (old.deprecated.as_ref(), new.deprecated.as_ref()));
        self.what_it_answers_with((old, new));
        self.parameters((old, new));
        self.paging((old, new));
        let request = Usage {
            response: true,
            ..Usage::default()
        };
        let at = |operation: &Operation| Where::of(&operation.source, &["response"]);
        let reply = Spot {
            wire: String::new(),
            rust: old.response.name.plain().to_owned(),
            old: Some(at(old)),
            new: Some(at(new)),
        };
        if !new.response.renamed_from.contains(&old.response.name) {
            let names = (&old.response.name, &new.response.name);
            self.differs(Class::Breaking, &reply, names, |_, new| {
                format!("is called `{}`", new.plain())
            });
        }
        self.structures(
            &reply,
            (&old.response, &new.response),
            request,
            Some((&old.types, &new.types)),
        );
        self.differs(
            Class::Documentation,
            &whole,
            (&sources(old), &sources(new)),
            |_, _| "has facts from other sources".to_owned(),
        );
        self.differs(
            Class::Documentation,
            &whole,
            (&documentation(old), &documentation(new)),
            |_, _| "is documented otherwise".to_owned(),
        );
    }

    /// What the client does differently, though the code stays the same.
    fn how_it_is_called(&mut self, (old, new): Both<'_>) {
        let at = |key: &str| {
            let place = |operation: &Operation| Where::of(&operation.source, &[key]);
            Spot {
                old: Some(place(old)),
                new: Some(place(new)),
                ..spot(old, None, None)
            }
        };
        let mut told = |key: &str, differ: bool, what: String| {
            if differ {
                self.tell(Class::Behaviour, &at(key), what);
            }
        };
        let method = if new.is_get { "GET" } else { "POST" };
        told(
            "method",
            old.is_get != new.is_get,
            format!("is sent as {method}"),
        );
        let limit = |operation: &Operation| {
            operation
                .rate_limit
                .as_ref()
                .map(|limit| (limit.requests, limit.per, limit.scope))
        };
        let paced = limit(new).map_or_else(
            || "is not paced any more".to_owned(),
            |(requests, per, _)| format!("is paced to {requests} calls per {per:?}").to_lowercase(),
        );
        told("rate_limit", limit(old) != limit(new), paced);
        let retry = |operation: &Operation| {
            let key = operation.retry.key.as_ref();
            let key = key.map(|key| (key.parameter.clone(), key.member.clone(), key.filled));
            (operation.retry.safe, key)
        };
        let (safe, key) = retry(new);
        let repeated = match (safe, key) {
            (_, Some((parameter, ..))) => format!("is repeated where `{parameter}` is set"),
            (true, None) => "is repeated after a failure".to_owned(),
            (false, None) => "is not repeated once the service may have seen it".to_owned(),
        };
        told("retry", retry(old) != retry(new), repeated);
        let ram = |operation: &Operation| {
            let ram = &operation.ram;
            let dependent = ram.dependent_actions.clone();
            (ram.action.clone(), ram.resource.clone(), dependent)
        };
        let (action, ..) = ram(new);
        told(
            "ram",
            ram(old) != ram(new),
            format!("needs the permission `{action}`"),
        );
        let reads = if new.only_reads {
            "only reads"
        } else {
            "does more than read"
        };
        told(
            "operation",
            old.only_reads != new.only_reads,
            format!("counts as one that {reads}"),
        );
        told(
            "success_values",
            old.success_values != new.success_values,
            "takes other values for success".to_owned(),
        );
    }

    fn what_it_answers_with(&mut self, (old, new): Both<'_>) {
        // Those that are common to all are told of once.
        let codes = |operation: &Operation, common: &[ErrorCode]| -> Vec<String> {
            let own = operation.errors.iter();
            let own = own.filter(|error| !common.contains(error));
            own.map(|error| error.name.wire.clone()).collect()
        };
        let before = codes(old, &self.old.api.common_errors);
        let now = codes(new, &self.new.api.common_errors);
        let whole = spot(old, Some(old), Some(new));
        self.differs(Class::Documentation, &whole, (&before, &now), |_, _| {
            "lists other error codes".to_owned()
        });
    }

    fn parameters(&mut self, (old, new): Both<'_>) {
        let name = |operation: &Operation| operation.request.plain().to_owned();
        // Its alias comes with that of the method.
        if !new.request_renamed_from.contains(&old.request) {
            self.differs(
                Class::Breaking,
                &spot(old, Some(old), Some(new)),
                (&name(old), &name(new)),
                |_, new| format!("takes a `{new}`"),
            );
        }
        let request = Usage {
            request: true,
            ..Usage::default()
        };
        let at = |operation: &Operation| Where::of(&operation.source, &["parameters"]);
        let whole = Spot {
            wire: String::new(),
            rust: name(old),
            old: Some(at(old)),
            new: Some(at(new)),
        };
        let fields = |operation: &'_ Operation| {
            operation
                .parameters
                .iter()
                .map(|it| it.field.clone())
                .collect::<Vec<_>>()
        };
        self.members(
            &whole,
            (&fields(old), &fields(new)),
            request,
            Some((&old.types, &new.types)),
        );
        let (old_fields, new_fields) = (fields(old), fields(new));
        for before in &old.parameters {
            let became = renamed::now(&before.field, &old_fields, &new_fields);
            let mut now = new.parameters.iter();
            if let Some(now) =
                became.and_then(|became| now.find(|now| now.field.name.wire == became.name.wire))
            {
                let spot = members::member(&whole, &before.field, true, true);
                self.differs(
                    Class::Behaviour,
                    &spot,
                    (&way(before), &way(now)),
                    |_, now| format!("is sent {now}"),
                );
            }
        }
    }

    fn paging(&mut self, (old, new): Both<'_>) {
        let place = |operation: &Operation| Where::of(&operation.source, &["paging"]);
        let at = Spot {
            old: Some(place(old)),
            new: Some(place(new)),
            rust: format!("{}::items", old.builder.name.plain()),
            wire: String::new(),
        };
        let owned = Some((&*old.types, &*new.types));
        match (&old.paging, &new.paging) {
            (None, None) => {}
            (None, Some(_)) => self.tell(Class::Addition, &at, "streams all pages"),
            (Some(_), None) => self.tell(Class::Breaking, &at, "is gone"),
            (Some(old), Some(new)) => {
                if !self.is_same_type(&old.item_type, &new.item_type, owned) {
                    self.tell(Class::Breaking, &at, "yields another type");
                }
                self.differs(
                    Class::Behaviour,
                    &at,
                    (&way_of_paging(old), &way_of_paging(new)),
                    |_, _| "pages in another way".to_owned(),
                );
            }
        }
    }
}

/// Who says what is known of an operation itself.
fn sources(operation: &Operation) -> impl PartialEq + use<> {
    let rate_limit = operation.rate_limit.as_ref();
    let errors = operation.errors.iter();
    let errors: std::collections::BTreeMap<String, Option<String>> = errors
        .map(|error| (error.name.wire.clone(), source_of(error.source.as_ref())))
        .collect();
    (
        source_of(operation.ram.source.as_ref()),
        rate_limit.and_then(|limit| source_of(limit.source.as_ref())),
        errors,
    )
}

/// Everything about an operation that only readers see.
fn documentation(operation: &Operation) -> impl PartialEq {
    let deprecated = operation.deprecated.as_ref().map(|it| format!("{it:?}"));
    let examples: Vec<_> = operation.examples.iter().map(example).collect();
    let failing: Vec<_> = operation
        .error_examples
        .iter()
        .map(|it| {
            let told = (it.title.clone(), it.description.clone());
            (told, shown(&it.request), it.answer.clone())
        })
        .collect();
    let see_also: Vec<String> = operation
        .see_also
        .iter()
        .map(|it| it.name.wire.clone())
        .collect();
    (
        operation.summary.clone(),
        operation.description.clone(),
        operation.notes.clone(),
        operation.warnings.clone(),
        operation.retry.because.clone(),
        (
            operation.ram.access_level,
            operation.ram.guessed,
            operation.ram.condition_keys.clone(),
        ),
        (deprecated, examples, failing, see_also),
    )
}

/// What an example shows, whatever the types are called that hold it.
fn example(example: &Example) -> impl PartialEq + use<> {
    (
        example.title.clone(),
        example.description.clone(),
        shown(&example.request),
        example.response_json.clone(),
    )
}

/// What a request sets, as text.
fn shown(request: &[(usize, Literal)]) -> String {
    let mut text = String::new();
    for (_, value) in request {
        write_value(value, &mut text);
    }
    text
}

fn write_value(value: &Literal, out: &mut String) {
    match value {
        Literal::List(_, items) => {
            out.push('[');
            for item in items {
                write_value(item, out);
            }
            out.push(']');
        }
        Literal::Map(_, members) => {
            for (key, value) in members {
                out.push_str(key);
                write_value(value, out);
            }
        }
        Literal::Structure(_, members) => {
            out.push('{');
            for (_, value) in members {
                write_value(value, out);
            }
            out.push('}');
        }
        Literal::Variant(_, index) => out.push_str(&index.to_string()),
        Literal::Union(_, index, value) => {
            out.push_str(&index.to_string());
            write_value(value, out);
        }
        Literal::OtherUnion(_, value) => out.push_str(&value.to_json()),
        Literal::OtherVariant(_, text) => out.push_str(text),
        scalar => {
            // Writing to a string cannot fail.
            let _ = write!(out, "{scalar:?}");
        }
    }
    out.push(',');
}

/// How a parameter travels.
fn way(parameter: &Parameter) -> String {
    let place = match parameter.location {
        Location::Query => "in the query",
        Location::Body => "in the body",
        Location::Header => "as a header",
    };
    let style = match parameter.style {
        Style::Json => "",
        Style::Flat => ", a parameter for each value",
        Style::Simple => ", joined by commas",
    };
    format!("{place}{style}")
}

/// Everything that decides which pages come.
fn way_of_paging(paging: &Paging) -> Vec<String> {
    let path = |path: &Path| {
        let names: Vec<&str> = path.names().map(|name| name.wire.as_str()).collect();
        names.join(".")
    };
    let mut way = vec![path(&paging.items)];
    match &paging.by {
        PagedBy::Number {
            number,
            size,
            default_size,
            total,
        } => {
            way.extend([path(number), path(size), format!("{default_size:?}")]);
            way.extend(total.as_ref().map(path));
        }
        PagedBy::Token { token, next } => way.extend([path(token), path(next)]),
    }
    way
}
