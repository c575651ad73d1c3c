//! Changes to the text of a spec file, entry by entry: everything else stays to the byte, comments included.

use std::ops::Range;

use crate::import::yaml::{self, Node};
use crate::spec::outline::{Entry, Held, Outline};

/// Why a change cannot be written: the text is laid out in a way that takes a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooOdd;

/// Changes to a text.
#[derive(Debug)]
pub(super) struct Edits<'t> {
    text: &'t str,
    /// What to put in place of which bytes, in the order asked for.
    changes: Vec<(Range<usize>, String)>,
}

impl<'t> Edits<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self {
            text,
            changes: Vec::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Sets a key of a mapping. A new key goes behind those that `order` puts before it.
    pub(super) fn set(
        &mut self,
        map: &Outline,
        order: &[&str],
        key: &str,
        node: &Node,
    ) -> Result<(), TooOdd> {
        match map.entry(key) {
            Some(entry) => self.replace(map, entry, node),
            None => self.insert(map, order, key, node),
        }
    }

    fn replace(&mut self, map: &Outline, entry: &Entry, node: &Node) -> Result<(), TooOdd> {
        let text = if map.is_flow() {
            format!("{}: {}", entry.key, yaml::flow(node).ok_or(TooOdd)?)
        } else {
            Self::block_entry(&entry.key, node, self.column(entry.start))
        };
        self.changes.push((entry.start..entry.value.end, text));
        Ok(())
    }

    fn insert(
        &mut self,
        map: &Outline,
        order: &[&str],
        key: &str,
        node: &Node,
    ) -> Result<(), TooOdd> {
        let rank = |key: &str| order.iter().position(|other| *other == key);
        let before = |entry: &&Entry| rank(&entry.key).is_some_and(|other| Some(other) < rank(key));
        let entries = map.entries();
        let after = entries
            .iter()
            .rev()
            .find(before)
            .or(entries.first())
            .ok_or(TooOdd)?;
        if map.is_flow() {
            let at = after.value.end;
            let text = format!(", {key}: {}", yaml::flow(node).ok_or(TooOdd)?);
            self.changes.push((at..at, text));
            return Ok(());
        }
        let indent = self.column(after.start);
        let text = Self::block_entry(key, node, indent);
        let top = indent == 0 && node.is_long();
        let blank = if top { "\n" } else { "" };
        self.add_lines(
            after.value.end,
            &format!("{blank}{}{text}\n", " ".repeat(indent)),
        );
        Ok(())
    }

    /// Removes a key, if it is there.
    pub(super) fn remove(&mut self, map: &Outline, key: &str) -> Result<(), TooOdd> {
        let entries = map.entries();
        let Some(index) = entries.iter().position(|entry| entry.key == key) else {
            return Ok(());
        };
        let entry = &entries[index];
        let range = if map.is_flow() {
            match (
                index.checked_sub(1).and_then(|before| entries.get(before)),
                entries.get(index + 1),
            ) {
                (Some(before), _) => before.value.end..entry.value.end,
                (None, Some(next)) => entry.start..next.start,
                (None, None) => return Err(TooOdd),
            }
        } else {
            let line = self.line_start(entry.start);
            if !self.text[line..entry.start].trim().is_empty() {
                return Err(TooOdd);
            }
            line..self.line_end(entry.value.end)
        };
        self.changes.push((range, String::new()));
        Ok(())
    }

    /// Puts items into a list, behind the item `after`, or first.
    pub(super) fn add_items(
        &mut self,
        list: &Outline,
        after: Option<usize>,
        nodes: &[Node],
    ) -> Result<(), TooOdd> {
        let items = list.items();
        if list.is_flow() {
            let end = items.last().ok_or(TooOdd)?.end;
            let parts: Option<Vec<String>> = nodes.iter().map(yaml::flow).collect();
            self.changes
                .push((end..end, format!(", {}", parts.ok_or(TooOdd)?.join(", "))));
            return Ok(());
        }
        let first = items.first().ok_or(TooOdd)?;
        let dash = self.dash(first).ok_or(TooOdd)?;
        let indent = self.column(dash);
        let texts: Vec<String> = nodes.iter().map(|node| yaml::item(node, indent)).collect();
        let long = |text: &str| text.trim_end().contains('\n');
        let neighbour = |index: usize| {
            items
                .get(index)
                .is_some_and(|item| long(&self.text[item.start..item.end]))
        };
        let before = after.is_some_and(neighbour);
        let next = after.map_or(0, |after| after + 1);
        let mut out = String::new();
        let mut previous_long = before;
        for (index, text) in texts.iter().enumerate() {
            let is_first_of_all = after.is_none() && index == 0;
            if !is_first_of_all && (previous_long || long(text)) {
                out.push('\n');
            }
            out.push_str(text);
            previous_long = long(text);
        }
        let Some(after) = after.and_then(|after| items.get(after)) else {
            let at = self.line_start(dash);
            out.push_str(if previous_long || neighbour(0) {
                "\n"
            } else {
                ""
            });
            self.changes.push((at..at, out));
            return Ok(());
        };
        let follows = self.text[self.line_end(after.end)..].lines().next();
        if items.get(next).is_some()
            && (previous_long || neighbour(next))
            && follows.is_some_and(|line| !line.trim().is_empty())
        {
            out.push('\n');
        }
        self.add_lines(after.end, &out);
        Ok(())
    }

    /// Appends to the list of a key, which is made if it is not there.
    pub(super) fn append(
        &mut self,
        map: &Outline,
        order: &[&str],
        key: &str,
        nodes: Vec<Node>,
        spaced: bool,
    ) -> Result<(), TooOdd> {
        if nodes.is_empty() {
            return Ok(());
        }
        if let Some(list) = map.get(key).filter(|list| !is_bare(list)) {
            return self.add_items(list, list.items().len().checked_sub(1), &nodes);
        }
        let items = nodes;
        self.set(map, order, key, &Node::List { items, spaced })
    }

    /// Puts an item in place of another.
    pub(super) fn replace_item(&mut self, item: &Outline, node: &Node) -> Result<(), TooOdd> {
        let text = match self.dash(item) {
            Some(dash) => {
                let indent = self.column(dash);
                let text = yaml::item(node, indent);
                text.trim_start()
                    .trim_start_matches("- ")
                    .trim_end()
                    .to_owned()
            }
            None => yaml::flow(node).ok_or(TooOdd)?,
        };
        self.changes.push((item.start..item.end, text));
        Ok(())
    }

    /// The text with all changes.
    pub(super) fn apply(self) -> String {
        let mut changes = self.changes;
        // Stable: what is added in the same place stays in the order asked for.
        changes.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for (range, text) in changes {
            // Ranges that overlap would be a mistake of ours; the second is dropped, and the result is read again.
            if range.start >= at {
                out.push_str(&self.text[at..range.start]);
                out.push_str(&text);
                at = range.end;
            }
        }
        out.push_str(&self.text[at..]);
        out
    }

    /// Adds whole lines behind the line that holds the byte before `end`.
    fn add_lines(&mut self, end: usize, lines: &str) {
        let at = self.line_end(end);
        let ended = at == 0 || self.text[..at].ends_with('\n');
        let text = if ended {
            lines.to_owned()
        } else {
            format!("\n{}", lines.trim_end())
        };
        self.changes.push((at..at, text));
    }

    /// `key: value` without the indentation of its first line and without its last line break.
    fn block_entry(key: &str, node: &Node, indent: usize) -> String {
        let text = yaml::entries(&[(key.to_owned(), node.clone())], indent);
        text.trim_start_matches(' ').trim_end().to_owned()
    }

    /// The dash before an item of a list in lines.
    fn dash(&self, item: &Outline) -> Option<usize> {
        let line = self.line_start(item.start);
        let before = &self.text[line..item.start];
        let dash = before.rfind('-')?;
        before[dash + 1..].trim().is_empty().then_some(line + dash)
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    fn line_end(&self, at: usize) -> usize {
        self.text[at..]
            .find('\n')
            .map_or(self.text.len(), |newline| at + newline + 1)
    }

    /// Characters between the start of the line and a byte: what is indented stands behind blanks and dashes.
    fn column(&self, at: usize) -> usize {
        self.text[self.line_start(at)..at].chars().count()
    }
}

/// True for a list or mapping that holds nothing, such as `[]`.
pub(super) fn is_bare(outline: &Outline) -> bool {
    match &outline.held {
        Held::Scalar => false,
        Held::Map { entries, .. } => entries.is_empty(),
        Held::List { items, .. } => items.is_empty(),
    }
}
