//! Where the headings of a page can be linked to.

use std::collections::BTreeMap;

/// The headings of a page so far. GitHub and mdBook make the same anchors of them.
#[derive(Default)]
pub(super) struct Anchors {
    seen: BTreeMap<String, usize>,
}

impl Anchors {
    /// The anchor of the next heading, given as the text that a reader sees: letters and digits in lower case, `-` and `_`,
    /// a hyphen for each blank; a number if the page had it before.
    pub(super) fn next(&mut self, heading: &str) -> String {
        let anchor: String = heading
            .chars()
            .filter_map(|c| match c {
                ' ' => Some('-'),
                '-' | '_' => Some(c),
                _ => c.is_alphanumeric().then_some(c),
            })
            .flat_map(char::to_lowercase)
            .collect();
        let before = self.seen.entry(anchor.clone()).or_default();
        *before += 1;
        match *before {
            1 => anchor,
            times => format!("{anchor}-{}", times - 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // What GitHub shows for such headings, and mdBook's documentation of its own.
    #[test]
    fn headings_are_linked_as_github_and_mdbook_do() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.next("Request parameters"), "request-parameters");
        assert_eq!(anchors.next("Data"), "data");
        assert_eq!(anchors.next("Data.List[].Wa_Id"), "datalistwa_id");
        assert_eq!(anchors.next("Data"), "data-1");
        assert_eq!(anchors.next("data"), "data-2");
    }
}
