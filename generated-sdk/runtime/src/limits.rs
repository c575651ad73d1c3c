//! The documented limits, checked before a request leaves.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::ops::{Bound, RangeBounds};

/// Checks values against documented limits, and collects every breach.
#[derive(Debug, Default)]
pub struct Limits {
    /// Names that lead to the structure at hand, such as `Components[2].`.
    prefix: String,
    breaches: Vec<String>,
}

/// A structure whose members have limits.
pub trait CheckLimits {
    /// Checks the members.
    fn check(&self, limits: &mut Limits);
}

/// A number that can be compared with a limit.
pub trait Number {
    /// What its limits are.
    type Limit: fmt::Display + PartialOrd;

    /// The number as one that is compared.
    fn compared(self) -> Self::Limit;
}

impl Number for i64 {
    type Limit = i64;

    fn compared(self) -> i64 {
        self
    }
}

impl Number for i32 {
    type Limit = i64;

    fn compared(self) -> i64 {
        self.into()
    }
}

impl Number for f64 {
    type Limit = f64;

    fn compared(self) -> f64 {
        self
    }
}

/// A list or a map.
pub trait Items {
    /// The number of items.
    fn count(&self) -> usize;
}

impl<T> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }
}

impl<T> Items for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }
}

impl Limits {
    /// A required value is set. Builders see to it; a value whose fields were changed, or that was read from a file,
    /// may lack it.
    pub fn required<T>(&mut self, name: &str, value: &Option<T>) {
        if value.is_none() {
            self.breach(name, format_args!("is required"));
        }
    }

    /// A number lies within `range`.
    pub fn number<N: Number>(
        &mut self,
        name: &str,
        value: Option<N>,
        range: impl RangeBounds<N::Limit>,
    ) {
        if value.is_some_and(|value| !range.contains(&value.compared())) {
            self.breach(name, format_args!("must be {}", in_words(&range)));
        }
    }

    /// The number of characters of a text lies within `range`.
    pub fn length(&mut self, name: &str, value: &Option<String>, range: impl RangeBounds<u64>) {
        if let Some(length) = value.as_ref().map(|text| text.chars().count())
            && !range.contains(&(length as u64))
        {
            self.breach(
                name,
                format_args!("has {length} characters, must have {}", in_words(&range)),
            );
        }
    }

    /// The number of items of a list or a map lies within `range`.
    pub fn items<T: Items>(&mut self, name: &str, value: &Option<T>, range: impl RangeBounds<u64>) {
        if let Some(items) = value.as_ref().map(Items::count)
            && !range.contains(&(items as u64))
        {
            self.breach(
                name,
                format_args!("has {items} items, must have {}", in_words(&range)),
            );
        }
    }

    /// The members of a structure, or of each structure in a list or a map, keep their limits.
    pub fn member<T: CheckMembers>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.members_of(name, value);
        }
    }

    /// Apart from the generic caller, so that it is compiled once.
    fn members_of(&mut self, name: &str, value: &dyn CheckMembers) {
        let outer = self.prefix.len();
        if outer > 0 {
            self.prefix.push('.');
        }
        self.prefix.push_str(name);
        value.check_members(self);
        self.prefix.truncate(outer);
    }

    /// What was found, one text per breach; values never show, for they may be sensitive.
    pub(crate) fn into_breaches(self) -> Vec<String> {
        self.breaches
    }

    pub(crate) fn breach(&mut self, name: &str, what: fmt::Arguments<'_>) {
        let dot = if self.prefix.is_empty() { "" } else { "." };
        self.breaches
            .push(format!("{}{dot}{name} {what}", self.prefix));
    }

    fn item(&mut self, index: usize, item: &dyn CheckMembers) {
        let outer = self.prefix.len();
        // Writing to a text cannot fail.
        let _ = write!(self.prefix, "[{index}]");
        item.check_members(self);
        self.prefix.truncate(outer);
    }
}

/// Leads from a member to the structures in it.
pub trait CheckMembers {
    /// Checks each structure.
    fn check_members(&self, limits: &mut Limits);
}

impl<T: CheckLimits> CheckMembers for T {
    fn check_members(&self, limits: &mut Limits) {
        self.check(limits);
    }
}

impl<T: CheckLimits> CheckLimits for Box<T> {
    fn check(&self, limits: &mut Limits) {
        (**self).check(limits);
    }
}

impl<T: CheckMembers> CheckMembers for Vec<T> {
    fn check_members(&self, limits: &mut Limits) {
        for (index, item) in self.iter().enumerate() {
            limits.item(index, item);
        }
    }
}

/// Entries show by position: their names are the caller's and may be sensitive.
impl<T: CheckMembers> CheckMembers for BTreeMap<String, T> {
    fn check_members(&self, limits: &mut Limits) {
        for (index, item) in self.values().enumerate() {
            limits.item(index, item);
        }
    }
}

/// `10 to 43200`, `at least 1`, `at most 512`.
fn in_words<T: fmt::Display + PartialEq>(range: &impl RangeBounds<T>) -> String {
    match (range.start_bound(), range.end_bound()) {
        (Bound::Included(low), Bound::Included(high)) if low == high => low.to_string(),
        (Bound::Included(low), Bound::Included(high)) => format!("{low} to {high}"),
        (Bound::Included(low), Bound::Unbounded) => format!("at least {low}"),
        (Bound::Unbounded, Bound::Included(high)) => format!("at most {high}"),
        (low, high) => {
            let bound = |bound: Bound<&T>| match bound {
                Bound::Included(limit) => limit.to_string(),
                Bound::Excluded(limit) => format!("{limit} (exclusive)"),
                Bound::Unbounded => "any".to_owned(),
            };
            format!("{} to {}", bound(low), bound(high))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{CheckLimits, Limits};

    struct Component {
        text: Option<String>,
        parts: Option<Vec<Component>>,
    }

    impl CheckLimits for Component {
        fn check(&self, limits: &mut Limits) {
            limits.length("Text", &self.text, 1..=2);
            limits.member("Parts", &self.parts);
        }
    }

    #[test]
    fn every_breach_is_named_with_its_place_and_without_its_value() {
        let part = |text: &str| Component {
            text: Some(text.into()),
            parts: None,
        };
        let tree = Component {
            text: None,
            parts: Some(vec![part("中文"), part("8613800001234")]),
        };
        let mut limits = Limits::default();
        limits.number("FallBackDuration", Some(9), 10..=43200_i64);
        limits.number("FallBackDuration", Some(10), 10..=43200_i64);
        limits.number("FallBackDuration", Some(43200_i64), 10..=43200);
        limits.number("Ratio", Some(0.5), 1.0..);
        limits.number("Share", Some(0.5), 0.25..=0.5);
        limits.number("Share", Some(0.75), 0.25..=0.5);
        limits.number("Unset", None::<i32>, 1..);
        limits.required("Id", &None::<i32>);
        limits.required("Name", &Some(1));
        limits.items("Numbers", &Some(vec![1, 2, 3]), ..=2);
        limits.items("Labels", &Some(BTreeMap::<String, i64>::new()), 1..);
        limits.member("Components", &Some(vec![tree]));
        assert_eq!(
            limits.into_breaches(),
            [
                "FallBackDuration must be 10 to 43200",
                "Ratio must be at least 1",
                "Share must be 0.25 to 0.5",
                "Id is required",
                "Numbers has 3 items, must have at most 2",
                "Labels has 0 items, must have at least 1",
                "Components[0].Parts[1].Text has 13 characters, must have 1 to 2",
            ]
        );
    }
}
