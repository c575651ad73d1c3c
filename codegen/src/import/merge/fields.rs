//! Parameters, reply fields and members: the spec's, the metadata's, and those of the metadata imported last.

use std::collections::BTreeSet;

use super::edit::is_bare;
use super::merging::Merge;
use super::sides::{
    changed, effective, fact, in_words, is_built_in, join, named, retyped, type_name, wire_name,
};
use crate::import::limits;
use crate::import::report::RemarkKind;
use crate::import::yaml::{self, Node};
use crate::spec::outline::Outline;
use crate::spec::roles::{About, keys_about};
use crate::spec::{Field, IntegerFormat, keys_of};

/// The keys of facts of a field beside its type that metadata states.
fn facts() -> impl Iterator<Item = &'static str> {
    let stated = ["location", "required", "default"];
    stated
        .into_iter()
        .chain(keys_about(|about| matches!(about, About::Limit(_))))
}

/// A list of fields in a file: the mapping that holds it, and its key there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'o> {
    pub(super) map: &'o Outline,
    pub(super) order: &'o [&'o str],
    pub(super) key: &'o str,
}

/// The three sides of a list of fields.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lists<'f> {
    /// What the spec says.
    pub(super) spec: &'f [Field],
    /// Shared definitions that the spec's may `use`.
    pub(super) shared: &'f [Field],
    /// What the metadata says.
    pub(super) upstream: &'f [Field],
    /// The same, as it would be written: with `use`.
    pub(super) written: &'f [Field],
    /// What the metadata said last time.
    pub(super) base: Option<&'f [Field]>,
}

impl<'f> Lists<'f> {
    /// The members of a structure.
    pub(super) fn of_members(
        spec: Option<&'f [Field]>,
        upstream: &'f Field,
        base: Option<&'f Field>,
        shared: &'f [Field],
    ) -> Self {
        Self {
            spec: spec.unwrap_or_default(),
            shared,
            upstream: upstream.fields.as_deref().unwrap_or_default(),
            written: &[],
            base: base.map(|base| base.fields.as_deref().unwrap_or_default()),
        }
    }
}

/// The types of two fields contradict each other.
struct Contrary;

impl Merge<'_> {
    /// Merges a list of fields. Without a place nothing is written: the fields are shared, and only told about.
    pub(super) fn fields(&mut self, lists: Lists<'_>, place: Option<Place<'_>>, at: &str) {
        let list = place.and_then(|place| place.map.get(place.key));
        let mut after: Option<usize> = None;
        let mut added: Vec<(Option<usize>, Vec<Node>)> = Vec::new();
        let nothing = Field::default();
        for upstream in lists.upstream {
            let Some(name) = upstream.name.as_deref() else {
                continue;
            };
            let base = lists.base.and_then(|base| named(base, name));
            if let Some(index) = lists
                .spec
                .iter()
                .position(|field| wire_name(field) == Some(name))
            {
                after = Some(index);
                let outline = list.and_then(|list| list.items().get(index));
                // Of what was described before the metadata had it, nothing is the metadata's.
                let base = base.or(lists.base.map(|_| &nothing));
                self.field(
                    &lists.spec[index],
                    lists.shared,
                    upstream,
                    base,
                    outline,
                    &join(at, name),
                );
            } else if base.is_none() {
                let written = named(lists.written, name).unwrap_or(upstream);
                match added.last_mut() {
                    Some((place, nodes)) if *place == after => nodes.push(yaml::field(written)),
                    _ => added.push((after, vec![yaml::field(written)])),
                }
                let required = upstream.required == Some(true);
                let message = if required {
                    "new upstream, and required"
                } else {
                    "new upstream"
                };
                let kind = if place.is_some() {
                    RemarkKind::Added
                } else {
                    RemarkKind::Drift
                };
                self.tell(kind, &join(at, name), message);
            }
        }
        if let Some(place) = place {
            self.add(place, list, added, at);
        }
        self.removed(lists, at);
    }

    fn add(
        &mut self,
        place: Place<'_>,
        list: Option<&Outline>,
        added: Vec<(Option<usize>, Vec<Node>)>,
        at: &str,
    ) {
        let written = match list.filter(|list| !is_bare(list)) {
            Some(list) => added
                .iter()
                .try_for_each(|(after, nodes)| self.edits.add_items(list, *after, nodes)),
            None if added.is_empty() => Ok(()),
            None => {
                let items = added.into_iter().flat_map(|(_, nodes)| nodes).collect();
                let node = Node::List {
                    items,
                    spaced: true,
                };
                self.edits.set(place.map, place.order, place.key, &node)
            }
        };
        if written.is_err() {
            self.told(
                written,
                RemarkKind::Added,
                at,
                "what is new upstream is missing here",
            );
        }
    }

    fn removed(&mut self, lists: Lists<'_>, at: &str) {
        for name in lists.spec.iter().filter_map(wire_name) {
            let known_last_time = lists.base.is_none_or(|base| named(base, name).is_some());
            if known_last_time && named(lists.upstream, name).is_none() {
                self.tell(
                    RemarkKind::Removed,
                    &join(at, name),
                    "no longer upstream; it stays in the spec",
                );
            }
        }
    }

    fn field(
        &mut self,
        spec: &Field,
        shared: &[Field],
        upstream: &Field,
        base: Option<&Field>,
        outline: Option<&Outline>,
        at: &str,
    ) {
        let effective = effective(spec, shared);
        // The members of a shared definition are not written here.
        let inner = outline.filter(|_| spec.uses.is_none());
        if let Err(Contrary) = self.type_of(&effective, upstream, base, inner, at) {
            let message = format!("{} instead of {}", in_words(upstream), in_words(&effective));
            // Where the spec has never followed the metadata, a person has decided.
            let decided = base.is_some_and(|base| !follows(&effective, base));
            let Some(outline) = outline.filter(|_| !decided) else {
                self.tell(RemarkKind::Drift, at, format!("upstream it is {message}"));
                return;
            };
            let written = self
                .edits
                .replace_item(outline, &yaml::field(&retyped(spec, &effective, upstream)));
            self.told(
                written,
                RemarkKind::Changed,
                at,
                &format!("the type is {message}"),
            );
            return;
        }
        self.facts(&effective, upstream, base, outline, at);
        self.deprecation(&effective, upstream, base, outline, at);
    }

    /// Compares types, and merges what they hold.
    fn type_of(
        &mut self,
        spec: &Field,
        upstream: &Field,
        base: Option<&Field>,
        outline: Option<&Outline>,
        at: &str,
    ) -> Result<(), Contrary> {
        let (ours, theirs) = (type_name(spec), type_name(upstream));
        // What the metadata has not changed is no contradiction but a decision.
        let decided = base.is_some_and(|base| type_name(base) == theirs);
        let contrary = if decided { Ok(()) } else { Err(Contrary) };
        match (ours, theirs) {
            ("string", "string") => self.values(spec, upstream, base, outline, at),
            ("integer", "integer") => self.width(spec, upstream, base, outline, at),
            ("array", "array") | ("map", "map") => {
                let (Some(ours), Some(theirs)) = (spec.items.as_deref(), upstream.items.as_deref())
                else {
                    return Ok(());
                };
                let base = base.and_then(|base| base.items.as_deref());
                let outline = outline.and_then(|outline| outline.get("items"));
                return self.type_of(ours, theirs, base, outline, &format!("{at}[]"));
            }
            ("object", "object") => self.members(spec, upstream, base, outline, at),
            (_, "any") => {}
            (ours, theirs) if ours == theirs => {}
            ("object", "map") if upstream.items.as_deref().map(type_name) == Some("any") => {}
            (ours, theirs) => match self.shared_type(ours) {
                Some(type_) if type_.values.is_some() && theirs == "string" => {
                    // The values are shared, and not written here.
                    let spec = Field {
                        values: type_.values.clone(),
                        ..spec.clone()
                    };
                    self.values(&spec, upstream, base, None, at);
                }
                Some(type_) if type_.fields.is_some() && theirs == "object" => {
                    let shared = &self.service.fields;
                    let members = type_.fields.as_deref();
                    let lists = Lists::of_members(members, upstream, base, shared);
                    self.fields(lists, None, &format!("{at} ({ours})"));
                }
                Some(type_) if type_.fields.is_some() && theirs == "map" => {}
                // A structure written out here, and named upstream.
                _ if ours == "object" && !is_built_in(theirs) => {}
                _ => return contrary,
            },
        }
        Ok(())
    }

    fn members(
        &mut self,
        spec: &Field,
        upstream: &Field,
        base: Option<&Field>,
        outline: Option<&Outline>,
        at: &str,
    ) {
        let members = spec.fields.as_deref();
        let lists = Lists::of_members(members, upstream, base, &self.service.fields);
        let place = outline.map(|map| Place {
            map,
            order: keys_of::<Field>(),
            key: "fields",
        });
        self.fields(lists, place, at);
    }

    fn width(
        &mut self,
        spec: &Field,
        upstream: &Field,
        base: Option<&Field>,
        outline: Option<&Outline>,
        at: &str,
    ) {
        if narrow(spec) == narrow(upstream)
            || base.is_some_and(|base| narrow(base) == narrow(upstream))
        {
            return;
        }
        let bits = if narrow(upstream) { "int32" } else { "int64" };
        let decided = base.is_some_and(|base| narrow(base) != narrow(spec));
        let Some(outline) = outline.filter(|_| !decided) else {
            return self.tell(
                RemarkKind::Drift,
                at,
                format!("upstream the format is {bits}"),
            );
        };
        let written = self
            .edits
            .set(outline, keys_of::<Field>(), "format", &Node::text(bits));
        self.told(
            written,
            RemarkKind::Changed,
            at,
            &format!("the format is {bits}"),
        );
    }

    fn values(
        &mut self,
        spec: &Field,
        upstream: &Field,
        base: Option<&Field>,
        outline: Option<&Outline>,
        at: &str,
    ) {
        let Some(theirs) = upstream.values.as_deref() else {
            return;
        };
        let before = base.map(|base| base.values.as_deref().unwrap_or_default());
        let ours = spec.values.as_deref().unwrap_or_default();
        let known = |values: &[crate::spec::EnumValue], value: &str| {
            values.iter().any(|known| known.value == value)
        };
        let new: Vec<_> = theirs
            .iter()
            .filter(|value| {
                !known(ours, &value.value)
                    && !before.is_some_and(|before| known(before, &value.value))
            })
            .collect();
        for value in ours {
            let known_last_time = before.is_none_or(|before| known(before, &value.value));
            if known_last_time && !known(theirs, &value.value) {
                self.tell(
                    RemarkKind::Removed,
                    at,
                    format!(
                        "the value {:?} is no longer upstream; it stays in the spec",
                        value.value
                    ),
                );
            }
        }
        if new.is_empty() {
            return;
        }
        let names: Vec<String> = new
            .iter()
            .map(|value| format!("{:?}", value.value))
            .collect();
        let message = format!("new known values: {}", names.join(", "));
        let nodes: Vec<Node> = new.into_iter().map(yaml::enum_value).collect();
        let limited =
            spec.pattern.is_some() || spec.min_length.is_some() || spec.max_length.is_some();
        let Some(outline) = outline.filter(|_| !limited) else {
            return self.tell(RemarkKind::Drift, at, message);
        };
        let written = self
            .edits
            .append(outline, keys_of::<Field>(), "values", nodes, false);
        self.told(written, RemarkKind::Added, at, &message);
    }

    fn facts(
        &mut self,
        spec: &Field,
        upstream: &Field,
        base: Option<&Field>,
        outline: Option<&Outline>,
        at: &str,
    ) {
        let (ours, theirs) = (yaml::field_entries(spec), yaml::field_entries(upstream));
        let before = base.map(yaml::field_entries);
        for key in facts() {
            if !limits::may_hold(spec, key) {
                continue;
            }
            let of = |entries: &[(String, Node)]| fact(entries, key);
            let (ours, theirs) = (of(&ours), of(&theirs));
            let before = before.as_deref().map(of);
            if ours == theirs || before.as_ref() == Some(&theirs) {
                continue;
            }
            let decided = before.as_ref().is_some_and(|before| *before != ours);
            match (theirs, outline.filter(|_| !decided)) {
                (Some(node), Some(outline)) => {
                    let written = self.edits.set(outline, keys_of::<Field>(), key, &node);
                    self.told(
                        written,
                        RemarkKind::Changed,
                        at,
                        &changed(key, Some(&node), ours.as_ref()),
                    );
                }
                (None, Some(outline)) if before.is_some() => {
                    let written = if key == "required" && outline.entry(key).is_none() {
                        self.edits.set(
                            outline,
                            keys_of::<Field>(),
                            key,
                            &Node::Bare("false".to_owned()),
                        )
                    } else {
                        self.edits.remove(outline, key)
                    };
                    self.told(
                        written,
                        RemarkKind::Changed,
                        at,
                        &changed(key, None, ours.as_ref()),
                    );
                }
                // What the spec says beyond the metadata is a decision; these two are worth a look.
                (None, _) if !decided && !matches!(key, "required" | "location") => {}
                (theirs, _) => self.tell(
                    RemarkKind::Drift,
                    at,
                    changed(key, theirs.as_ref(), ours.as_ref()),
                ),
            }
        }
    }

    fn deprecation(
        &mut self,
        spec: &Field,
        upstream: &Field,
        base: Option<&Field>,
        outline: Option<&Outline>,
        at: &str,
    ) {
        let news =
            base.is_none_or(|base| base.deprecated.is_some() != upstream.deprecated.is_some());
        match (&*spec.deprecated, &*upstream.deprecated) {
            (None, Some(theirs)) if news => {
                let message = "deprecated upstream";
                match outline {
                    Some(outline) => {
                        let written = self.edits.set(
                            outline,
                            keys_of::<Field>(),
                            "deprecated",
                            &yaml::deprecation(theirs),
                        );
                        self.told(written, RemarkKind::Changed, at, message);
                    }
                    None => self.tell(RemarkKind::Drift, at, message),
                }
            }
            (Some(_), None) if base.is_some() && news => {
                self.tell(RemarkKind::Drift, at, "no longer deprecated upstream");
            }
            _ => {}
        }
    }
}

fn narrow(field: &Field) -> bool {
    field.format == Some(IntegerFormat::Int32)
}

/// Whether a field of the spec is in type, limits and values what the metadata said of it, so that it may be replaced.
fn follows(spec: &Field, base: &Field) -> bool {
    let facts = |field: &Field| -> Vec<Option<Node>> {
        let entries = yaml::field_entries(field);
        facts().map(|key| fact(&entries, key)).collect()
    };
    let values = |field: &Field| -> BTreeSet<String> {
        let values = field.values.iter().flatten();
        values.map(|value| value.value.clone()).collect()
    };
    let items = match (spec.items.as_deref(), base.items.as_deref()) {
        (Some(spec), Some(base)) => follows(spec, base),
        (spec, base) => spec.is_none() && base.is_none(),
    };
    items
        && type_name(spec) == type_name(base)
        && narrow(spec) == narrow(base)
        && facts(spec) == facts(base)
        && values(spec) == values(base)
}
