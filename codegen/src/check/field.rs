//! Parameters, reply fields and members of structures.

use std::collections::BTreeMap;

use super::header;
use super::keys;
use super::limits;
use super::renamed::{self, Case, Formers, Stem};
use super::report::{At, Kept, Seen};
use super::scope::{Built, Claim, Definition, Pending, Scope, Section, Shared};
use super::service::{check_date, check_wire_name};
use super::source;
use super::text;
use crate::diagnostic::{codes, did_you_mean, gone_or_misspelt, quote};
use crate::model::{self, Limits, Rare, Type};
use crate::names::{self, BuilderOf, Ident, Name};
use crate::spec::roles::Role;
use crate::spec::{self, Value};

/// Resolves the fields of one operation, or of the shared definitions.
pub(super) struct Fields<'r, 'c> {
    pub(super) shared: &'c Shared<'r>,
    pub(super) scope: &'c mut Scope<'r>,
}

impl<'r> Fields<'r, '_> {
    /// Resolves a list of fields. `stem` starts the names of the types emitted for them.
    pub(super) fn list(
        &mut self,
        fields: &'r [spec::Field],
        at: &At<'r, '_>,
        role: Role,
        stem: &Stem,
    ) -> Vec<Built> {
        let mut built = self.list_where(fields, at, role, stem, |_| true);
        self.choices(fields, &mut built, at);
        if matches!(role, Role::Parameter | Role::Member) {
            self.conditions(fields, &mut built, at);
        }
        built
    }

    /// Resolves those fields of a list that `keep` lets through.
    pub(super) fn list_where(
        &mut self,
        fields: &'r [spec::Field],
        at: &At<'r, '_>,
        role: Role,
        stem: &Stem,
        keep: impl Fn(&spec::Field) -> bool,
    ) -> Vec<Built> {
        let mut taken = Taken {
            wires: Seen::new(),
            idents: BTreeMap::new(),
            headers: BTreeMap::new(),
        };
        let mut built: Vec<(usize, Built)> = Vec::with_capacity(fields.len());
        for (index, field) in fields.iter().enumerate().filter(|(_, field)| keep(field)) {
            let at = at.index(index);
            if let Some(one) = self.one(field, &at, role, stem) {
                taken.take(&one.field.name, &at, role);
                taken.take_header(&one, &at);
                taken.take_aliases(&one.field, &at);
                built.push((index, one));
            }
        }
        let siblings: Vec<Name> = built
            .iter()
            .map(|(_, built)| built.field.name.clone())
            .collect();
        for (index, built) in &mut built {
            if let Some(deprecated) = &*fields[*index].deprecated {
                let at = at.index(*index);
                let deprecated = deprecation(
                    deprecated,
                    &at.key("deprecated"),
                    &built.field.name.wire,
                    siblings.iter(),
                );
                *built.field.deprecated = Some(deprecated);
            }
        }
        taken.keep_former(&mut built, at, role);
        built.into_iter().map(|(_, built)| built).collect()
    }

    fn one(
        &mut self,
        field: &'r spec::Field,
        at: &At<'r, '_>,
        role: Role,
        stem: &Stem,
    ) -> Option<Built> {
        keys::refuse(field, at, role, self.scope.shared);
        let built = match &field.uses {
            Some(name) => self.used(field, name, at, role),
            None => self.defined(field, at, role, stem)?,
        };
        if field.location == Some(spec::Location::Header) {
            header::check(&built, at);
        }
        Some(built)
    }

    /// A field that says everything itself.
    fn defined(
        &mut self,
        field: &'r spec::Field,
        at: &At<'r, '_>,
        role: Role,
        stem: &Stem,
    ) -> Option<Built> {
        let Some(wire) = &field.name else {
            at.missing("name");
            return None;
        };
        check_wire_name(&at.key("name"), wire);
        let ident = member_name(wire, field.rust_name.as_deref(), at);
        let description = described(field.description.as_deref(), at);
        let renamed_from = renamed::former(
            field.renamed_from.as_deref().unwrap_or_default(),
            ident.plain(),
            Case::Snake,
            &at.key("renamed_from"),
        );
        let part = names::type_part(field.rust_name.as_deref().unwrap_or(wire));
        let former_parts: Vec<String> = renamed_from
            .iter()
            .map(|former| names::type_part(former.plain()))
            .collect();
        let stem = stem.then(&part, former_parts.iter().map(String::as_str));
        let type_ = self.type_of(field, at, role, &stem, &description);
        let sensitive = field.sensitive == Some(true);
        if sensitive && holds_structure(&type_) {
            at.key("sensitive").report_with(
                codes::SENSITIVE,
                "a structure cannot be sensitive as a whole",
                "mark those of its members that are".to_owned(),
            );
        }
        let style = style(field.style, &type_, at);
        let limits = limits::limits(field, &type_, at);
        self.put_off(field.example.as_ref(), &type_, &limits, &at.key("example"));
        self.put_off(field.default.as_ref(), &type_, &limits, &at.key("default"));
        Some(Built {
            field: model::Field {
                name: Name {
                    wire: wire.clone(),
                    ident,
                },
                renamed_from: renamed_from.into(),
                type_,
                aliases: (*field.aliases).clone().unwrap_or_default().into(),
                required: field.required == Some(true),
                sensitive,
                description,
                example: field.example.clone(),
                default: field.default.clone(),
                deprecated: Rare::default(),
                limits: limits.into(),
                choice: Rare::default(),
                conditions: Rare::default(),
                source: source::named(field.source.as_ref(), at, self.shared).into(),
            },
            location: location(field.location),
            style,
        })
    }

    /// A shared field, with what this use of it overrides.
    fn used(&mut self, field: &'r spec::Field, name: &str, at: &At<'r, '_>, role: Role) -> Built {
        let (section, definitions) = match role {
            Role::Parameter => (Section::Parameters, &self.shared.parameters),
            Role::Member | Role::Reply | Role::Event | Role::Item => {
                (Section::Fields, &self.shared.fields)
            }
        };
        let Some((key, definition)) = definitions.get_key_value(name) else {
            if self.shared.complete {
                let help = did_you_mean(name, definitions.keys().copied());
                let message = format!(
                    "`{}` of `{}` has no {}",
                    section.key(),
                    self.shared.path,
                    quote(name)
                );
                at.key("use")
                    .report_with(codes::UNRESOLVED_USE, message, help);
                self.shared.miss();
            }
            return unresolved(name);
        };
        self.shared.used.borrow_mut().insert((section, key));
        let Definition {
            built,
            example,
            spec,
        } = definition.clone();
        let Built {
            field: mut model,
            location: mut place,
            style: mut way,
        } = built;
        if let Some(aliases) = &*field.aliases {
            (*model.aliases).clone_from(aliases);
        }
        if let Some(required) = field.required {
            model.required = required;
        }
        if let Some(sensitive) = field.sensitive {
            model.sensitive = sensitive;
        }
        if let Some(description) = &field.description {
            model.description = described(Some(description), at);
        }
        if field.location.is_some() {
            place = location(field.location);
        }
        if field.style.is_some() {
            way = style(field.style, &model.type_, at);
        }
        let limited = limits::any(field);
        if limited {
            model.limits = limits::limits(&limits::merge(field, spec), &model.type_, at).into();
        }
        if let Some(value) = &field.example {
            model.example = Some(value.clone());
            self.put_off(Some(value), &model.type_, &model.limits, &at.key("example"));
        } else if limited {
            self.put_off(example, &model.type_, &model.limits, at);
        }
        if let Some(value) = &*field.default {
            *model.default = Some(value.clone());
            self.put_off(Some(value), &model.type_, &model.limits, &at.key("default"));
        }
        if field.source.is_some() {
            model.source = source::named(field.source.as_ref(), at, self.shared).into();
        }
        if matches!(role, Role::Reply | Role::Event) {
            model.required = role == Role::Event && field.required == Some(true);
            model.default = Rare::default();
            model.limits = Rare::default();
        }
        Built {
            field: model,
            location: place,
            style: way,
        }
    }

    /// Takes a type name in the module of this scope.
    pub(super) fn claim(&mut self, ident: &str, at: &At<'r, '_>) {
        self.scope.claims.push(Claim {
            ident: ident.to_owned(),
            at: at.keep(),
            former: false,
        });
    }

    /// Takes the names of a type, with each of the suffixes behind them, and its old names for aliases.
    pub(super) fn claim_all(&mut self, name: &Stem, suffixes: &[&str], at: &At<'r, '_>) {
        for suffix in suffixes {
            self.claim(&format!("{}{suffix}", name.now), at);
            for former in &name.before {
                self.scope.claims.push(Claim {
                    ident: format!("{former}{suffix}"),
                    at: at.keep(),
                    former: true,
                });
            }
        }
    }

    fn put_off(
        &mut self,
        value: Option<&'r Value>,
        type_: &Type,
        limits: &Limits,
        at: &At<'r, '_>,
    ) {
        if let Some(value) = value {
            self.scope.pending.push(Pending {
                at: at.keep(),
                value,
                type_: type_.clone(),
                limits: limits.clone(),
            });
        }
    }
}

/// Stands for a shared field that was not found, so that examples which set it are not refused too.
fn unresolved(name: &str) -> Built {
    Built {
        field: model::Field {
            name: Name {
                wire: name.to_owned(),
                ident: names::member(name).unwrap_or_default(),
            },
            renamed_from: Rare::default(),
            type_: Type::Any,
            aliases: Rare::default(),
            required: false,
            sensitive: false,
            description: String::new(),
            example: None,
            default: Rare::default(),
            deprecated: Rare::default(),
            limits: Rare::default(),
            choice: Rare::default(),
            conditions: Rare::default(),
            source: Rare::default(),
        },
        location: model::Location::Query,
        style: model::Style::Json,
    }
}

/// The Rust name of a field.
pub(super) fn member_name(wire: &str, rust_name: Option<&str>, at: &At<'_, '_>) -> Ident {
    if let Some(rust_name) = rust_name {
        if !names::is_snake_case(rust_name) {
            let message = format!("{} is no name in `snake_case`", quote(rust_name));
            at.key("rust_name").report(codes::RUST_NAME, message);
        }
        let ident = Ident::new(rust_name);
        refuse_keyword(&ident, &at.key("rust_name"));
        return ident;
    }
    let Some(ident) = names::member(wire) else {
        at.key("name").report_with(
            codes::NO_RUST_NAME,
            format!("no Rust name can be made of {}", quote(wire)),
            "choose one with `rust_name`".to_owned(),
        );
        return Ident::default();
    };
    refuse_keyword(&ident, &at.key("name"));
    ident
}

/// Reports a Rust name that callers could only write with `r#`, if at all.
pub(super) fn refuse_keyword(ident: &Ident, at: &At<'_, '_>) {
    if ident.is_keyword() {
        at.report_with(
            codes::RESERVED_NAME,
            format!("{} is a keyword of Rust", quote(ident.plain())),
            "choose another with `rust_name`".to_owned(),
        );
    }
}

/// The description that a definition must have.
pub(super) fn described(description: Option<&str>, at: &At<'_, '_>) -> String {
    match description {
        None => {
            at.missing("description");
            String::new()
        }
        Some(description) => {
            text::prose(&at.key("description"), description);
            description.trim().to_owned()
        }
    }
}

/// The builder whose setters stand for fields here.
fn builder_of(role: Role) -> Option<BuilderOf> {
    match role {
        Role::Parameter => Some(BuilderOf::Request),
        Role::Member => Some(BuilderOf::Structure),
        Role::Reply | Role::Event | Role::Item => None,
    }
}

/// The member of each structure of an event that keeps what is not known.
pub(super) const OTHER_MEMBERS: &str = "other";

/// The names of a list so far.
struct Taken<'r> {
    wires: Seen<'r, String>,
    /// Wire name and place by Rust name.
    idents: BTreeMap<Ident, (String, Kept<'r>)>,
    /// Wire name by the name of the header, which knows no case.
    headers: BTreeMap<String, String>,
}

impl<'r> Taken<'r> {
    /// Keeps of the old names those that nothing else has.
    fn keep_former(self, built: &mut [(usize, Built)], at: &At<'r, '_>, role: Role) {
        let now = self.idents.into_iter();
        let now = now.map(|(ident, (_, kept))| (ident.plain().to_owned(), kept));
        let mut formers = Formers::of(now.collect());
        for (index, built) in built {
            let at = at.index(*index);
            let at = at.key("renamed_from");
            let former = (*built.field.renamed_from).clone();
            if let Some(builder) = builder_of(role) {
                for name in former.iter().filter(|name| builder.has_method(name)) {
                    renamed::report_taken(name.plain(), "a method of the builder", None, &at);
                }
            }
            built.field.renamed_from = formers.keep(former, &at).into();
        }
    }

    /// Takes the name of a header; reports one that another parameter has.
    fn take_header(&mut self, built: &Built, at: &At<'r, '_>) {
        let wire = &built.field.name.wire;
        if built.location != model::Location::Header {
            return;
        }
        let other = self.headers.insert(wire.to_ascii_lowercase(), wire.clone());
        if let Some(other) = other.filter(|other| other != wire) {
            at.key("name").report(
                codes::DUPLICATE,
                format!("{} and {} are one header", quote(&other), quote(wire)),
            );
        }
    }

    /// Takes the other names of a field.
    fn take_aliases(&mut self, field: &model::Field, at: &At<'r, '_>) {
        let at = at.key("aliases");
        for (index, alias) in field.aliases.iter().enumerate() {
            let at = at.index(index);
            check_wire_name(&at, alias);
            let twice = || format!("{} is the name of a member already", quote(alias));
            self.wires.take(alias.clone(), &at, twice);
        }
    }

    /// Takes the names of one more field; reports those that another has, or that a builder needs.
    fn take(&mut self, name: &Name, at: &At<'r, '_>, role: Role) {
        let at = at.key("name");
        let own = (name.wire.clone(), at.keep());
        let other = self.idents.insert(name.ident.clone(), own);
        let twice = || format!("{} is defined twice", quote(&name.wire));
        if !self.wires.take(name.wire.clone(), &at, twice) {
            // Then the Rust names are the same too.
        } else if let Some((other, first)) = other.filter(|_| !name.ident.is_empty()) {
            at.report_second(
                codes::NAME_CLASH,
                format!(
                    "{} and {} both become {}",
                    quote(&other),
                    quote(&name.wire),
                    quote(name.ident.plain())
                ),
                "give one of them a `rust_name`".to_owned(),
                &first,
            );
        }
        if role == Role::Event && name.ident.plain() == OTHER_MEMBERS {
            at.report_with(
                codes::RESERVED_NAME,
                format!(
                    "{} holds the members that are not known",
                    quote(OTHER_MEMBERS)
                ),
                "choose another with `rust_name`".to_owned(),
            );
        }
        if builder_of(role).is_some_and(|builder| builder.has_method(&name.ident)) {
            at.report_with(
                codes::RESERVED_NAME,
                format!(
                    "the builder has a method {} already",
                    quote(name.ident.plain())
                ),
                "choose another with `rust_name`".to_owned(),
            );
        }
    }
}

/// Resolves a deprecation among things of the same kind.
pub(super) fn deprecation<'n>(
    deprecated: &spec::Deprecation,
    at: &At<'_, '_>,
    own: &str,
    siblings: impl Iterator<Item = &'n Name> + Clone,
) -> model::Deprecation {
    let spec::Deprecation {
        since,
        replacement,
        description,
    } = deprecated;
    if let Some(since) = since {
        check_date(&at.key("since"), since);
    }
    text::optional_prose(&at.key("description"), description.as_ref());
    let replacement = replacement.as_ref().and_then(|wanted| {
        let found = siblings
            .clone()
            .find(|name| name.wire == *wanted && *wanted != own);
        if found.is_none() {
            let others = siblings
                .map(|name| name.wire.as_str())
                .filter(|name| *name != own);
            at.key("replacement").report_with(
                codes::UNKNOWN_REFERENCE,
                format!("nothing of the same kind is named {}", quote(wanted)),
                gone_or_misspelt(wanted, others),
            );
        }
        found.cloned()
    });
    model::Deprecation {
        since: since.clone(),
        replacement,
        description: description.clone(),
    }
}

fn holds_structure(type_: &Type) -> bool {
    match type_ {
        Type::Structure(_) => true,
        Type::List(item) | Type::Map(item) => holds_structure(item),
        Type::String
        | Type::Int32
        | Type::Int64
        | Type::Double
        | Type::Boolean
        | Type::Any
        | Type::Enumeration(_)
        | Type::Union(_) => false,
    }
}

/// How a parameter travels; reports a style that its type cannot have.
fn style(style: Option<spec::Style>, type_: &Type, at: &At<'_, '_>) -> model::Style {
    let Some(style) = style else {
        return model::Style::Json;
    };
    let scalar = |type_: &Type| {
        !matches!(
            type_,
            Type::Any | Type::List(_) | Type::Map(_) | Type::Structure(_)
        )
    };
    let (style, fits) = match style {
        spec::Style::Json => (model::Style::Json, !scalar(type_)),
        spec::Style::RepeatList | spec::Style::Flat => (
            model::Style::Flat,
            matches!(type_, Type::List(_) | Type::Map(_) | Type::Structure(_)),
        ),
        spec::Style::Simple => (
            model::Style::Simple,
            matches!(type_, Type::List(items) if scalar(items)),
        ),
    };
    if !fits {
        keys::misplaced(at, "style", "with this type");
        return model::Style::Json;
    }
    style
}

fn location(location: Option<spec::Location>) -> model::Location {
    match location {
        None | Some(spec::Location::Query) => model::Location::Query,
        Some(spec::Location::Body) => model::Location::Body,
        Some(spec::Location::Header) => model::Location::Header,
    }
}
