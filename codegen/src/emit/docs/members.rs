//! What a request or a reply holds: a table for each object, and below it what is too long for a cell.

use std::collections::BTreeMap;

use super::anchors::Anchors;
use super::page::heading;
use crate::emit::rust::{documented_type, variant_line};
use crate::emit::words;
use crate::markdown::{code, prose, table, then};
use crate::model::{Enumeration, Field, Registry, Structure, Type, Union};
use crate::names::Ident;

/// Characters of Markdown that a cell holds; about five lines on a page of mdBook.
const CELL: usize = 200;

/// Which of an operation's two sides is shown, or an event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
    Event,
}

/// Writes the tables of one side. A structure that is met again, be it within itself, is linked to where it was.
pub(super) struct Members<'a, 'p> {
    types: Registry<'a>,
    side: Side,
    anchors: &'p mut Anchors,
    tables: BTreeMap<&'a Ident, String>,
}

impl<'a, 'p> Members<'a, 'p> {
    pub(super) fn new(types: Registry<'a>, side: Side, anchors: &'p mut Anchors) -> Self {
        Self {
            types,
            side,
            anchors,
            tables: BTreeMap::new(),
        }
    }

    /// The table of `members`, each with what else is to be said of it, and the sections of those that need one.
    pub(super) fn table(
        &mut self,
        members: impl IntoIterator<Item = (&'a Field, Vec<String>)>,
        prefix: &str,
    ) -> Vec<String> {
        let (mut lines, sections) = self.table_and_sections(members, prefix);
        lines.extend(sections);
        lines
    }

    fn table_and_sections(
        &mut self,
        members: impl IntoIterator<Item = (&'a Field, Vec<String>)>,
        prefix: &str,
    ) -> (Vec<String>, Vec<String>) {
        let mut rows = Vec::new();
        let mut sections = Vec::new();
        for (field, remarks) in members {
            let member = Member::new(self, field, &remarks);
            let path = format!("{prefix}{}", field.name.wire);
            let anchor = match member.structure.and_then(|it| self.tables.get(&it.name)) {
                Some(anchor) if member.below.is_empty() => Some(anchor.clone()),
                _ if member.below.is_empty()
                    && member.structure.is_none()
                    && member.union.is_none() =>
                {
                    None
                }
                _ => {
                    let (anchor, lines) = self.section(&member, &path);
                    sections.extend(lines);
                    Some(anchor)
                }
            };
            rows.push(self.row(&member, anchor.as_deref()));
        }
        let table = match self.side {
            Side::Request => table(&["Parameter", "Type", "Required", "Description"], rows),
            Side::Event => table(&["Member", "Type", "Always", "Description"], rows),
            Side::Response => table(&["Element", "Type", "Description"], rows),
        };
        (table, sections)
    }

    fn row(&self, member: &Member<'a>, anchor: Option<&str>) -> Vec<String> {
        let field = member.field;
        let name = code(&field.name.wire);
        let mut row = vec![
            match anchor {
                Some(anchor) => format!("[{name}](#{anchor})"),
                None => name,
            },
            documented_type(&field.type_),
        ];
        if self.side != Side::Response {
            let required = match (field.required, &field.conditions.required) {
                (true, _) => "Yes",
                (false, Some(_)) => "Depends",
                (false, None) => "No",
            };
            row.push(required.to_owned());
        }
        row.push(member.cell.clone());
        row
    }

    /// What stands below the table of a member: what its cell does not hold, and the members of its own.
    fn section(&mut self, member: &Member<'a>, path: &str) -> (String, Vec<String>) {
        let anchor = self.anchors.next(path);
        let mut lines = heading(3, &code(path)).to_vec();
        lines.extend(member.below.iter().cloned());
        if let Some(union) = member.union {
            lines.extend(self.variants(union, &format!("{path}{}", steps(&member.field.type_))));
        }
        let Some(structure) = member.structure else {
            return (anchor, lines);
        };
        lines.push(String::new());
        if let Some(table) = self.tables.get(&structure.name) {
            lines.push(format!("It holds [the same](#{table})."));
            return (anchor, lines);
        }
        self.tables.insert(&structure.name, anchor.clone());
        lines.push(format!("In Rust: {}.", code(structure.name.plain())));
        lines.push(String::new());
        let inner = format!("{path}{}.", steps(&member.field.type_));
        let members = structure.fields.iter().map(|field| (field, Vec::new()));
        lines.extend(self.table(members, &inner));
        (anchor, lines)
    }

    /// What a union can be: a section for each variant, with the table of its members. What is to be said of those follows the
    /// last variant, so that no variant stands under a heading of another's.
    fn variants(&mut self, union: &'a Union, path: &str) -> Vec<String> {
        let mut lines = vec![String::new()];
        if let Some(anchor) = self.tables.get(&union.name) {
            lines.push(format!("It is one of [the same](#{anchor})."));
            return lines;
        }
        let place = self.anchors.next(union.name.plain());
        self.tables.insert(&union.name, place);
        lines.extend(heading(4, union.name.plain()));
        lines.push(prose(&union.description));
        // Anchors are counted in the order of the page.
        for variant in &union.variants {
            self.anchors.next(variant.name.plain());
        }
        let mut sections = Vec::new();
        for variant in &union.variants {
            lines.extend(heading(4, variant.name.plain()));
            lines.push(variant_line(union, variant));
            if let Some(structure) = self.structure(&variant.payload) {
                lines.extend([
                    String::new(),
                    format!("In Rust: {}.", code(structure.name.plain())),
                    String::new(),
                ]);
                let members = structure.fields.iter().map(|field| (field, Vec::new()));
                let (table, of_members) = self.table_and_sections(members, &format!("{path}."));
                lines.extend(table);
                sections.extend(of_members);
            }
        }
        lines.extend(sections);
        lines
    }

    /// The structure that a value is made of.
    fn structure(&self, type_: &Type) -> Option<&'a Structure> {
        match type_.innermost() {
            Type::Structure(reference) => Some(self.types.get(reference)),
            _ => None,
        }
    }

    fn union(&self, type_: &Type) -> Option<&'a Union> {
        match type_.innermost() {
            Type::Union(reference) => Some(self.types.get(reference)),
            _ => None,
        }
    }

    fn enumeration(&self, type_: &Type) -> Option<&'a Enumeration> {
        match type_.innermost() {
            Type::Enumeration(reference) => Some(self.types.get(reference)),
            _ => None,
        }
    }
}

/// A member of an object, split into what fits into the cell of a table and what does not.
struct Member<'a> {
    field: &'a Field,
    structure: Option<&'a Structure>,
    union: Option<&'a Union>,
    cell: String,
    below: Vec<String>,
}

impl<'a> Member<'a> {
    fn new(members: &Members<'a, '_>, field: &'a Field, remarks: &[String]) -> Self {
        let mut text = words::field::table_description(field);
        for remark in remarks {
            text = then(&text, remark);
        }
        if members.side != Side::Response && !plain_name(field) {
            let name = code(field.name.ident.plain());
            text = then(&text, &format!("In Rust: {name}."));
        }
        let mut below = Vec::new();
        let mut cell = text.clone();
        if text.len() > CELL && first_sentence(&text).len() < text.len() {
            first_sentence(&text).clone_into(&mut cell);
            if field.deprecated.is_some() {
                cell = then(&cell, "Deprecated.");
            }
            below.push(text);
        }
        if let Some(enumeration) = members.enumeration(&field.type_) {
            let values: Vec<String> = enumeration
                .values
                .iter()
                .map(words::field::value_line)
                .collect();
            let inline = format!("Known values: {}", values.join(" "));
            if below.is_empty() && cell.len() + inline.len() <= CELL {
                cell = then(&cell, &inline);
            } else {
                below.extend([String::new(), "Known values:".to_owned(), String::new()]);
                let items = values.iter().map(|value| value.replace('\n', "\n  "));
                below.extend(items.map(|value| format!("- {value}")));
            }
        }
        if let Some(example) = &field.example {
            cell = then(&cell, &format!("Example: {}.", code(&example.to_text())));
        }
        Self {
            field,
            structure: members.structure(&field.type_),
            union: members.union(&field.type_),
            cell,
            below,
        }
    }
}

/// How the members of what a list or map holds are reached: `[]` for each list, `.*` for each map.
fn steps(type_: &Type) -> String {
    match type_ {
        Type::List(items) => format!("[]{}", steps(items)),
        Type::Map(items) => format!(".*{}", steps(items)),
        _ => String::new(),
    }
}

/// The first sentence of Markdown, or its first line.
fn first_sentence(markdown: &str) -> &str {
    let line = markdown.lines().next().unwrap_or_default();
    let mut in_code = false;
    for (at, c) in line.char_indices() {
        match c {
            '`' => in_code = !in_code,
            '.' | '!' | '?' if !in_code => {
                let mut behind = line[at + 1..].chars();
                let ends = behind.next() == Some(' ')
                    && behind.next().is_none_or(|next| !next.is_lowercase());
                if ends {
                    return &line[..=at];
                }
            }
            _ => {}
        }
    }
    line
}

/// True if the Rust name says the same as the wire name, letter by letter.
fn plain_name(field: &Field) -> bool {
    let letters = |text: &str| text.replace('_', "").to_lowercase();
    letters(field.name.ident.plain()) == letters(&field.name.wire)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_outside_of_code_and_before_a_capital() {
        for (text, first) in [
            ("One. Two.", "One."),
            ("One `a. B` more. Two.", "One `a. B` more."),
            (
                "From 1.5 to 2, e.g. twice. `X` too.",
                "From 1.5 to 2, e.g. twice.",
            ),
            ("No end", "No end"),
            ("Really? Yes.", "Really?"),
            ("List:\n- One. Two.", "List:"),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }
}
