//! Which group an operation is filed under.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::names;
use crate::spec::Group;

/// Where operations go that no group lists.
pub const UNGROUPED: &str = "ungrouped";

/// A file of groups: in the form of `groups` in the service file, with the operations of each.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupsFile {
    groups: Vec<Listed>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    name: String,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    description: Option<String>,
    operations: Vec<String>,
}

/// Groups, and the operations of each.
#[derive(Debug, Clone, Default)]
pub struct Groups {
    /// Groups in their order; texts are empty where none were given.
    listed: Vec<Group>,
    /// Group of an operation.
    of: BTreeMap<String, String>,
    /// Group of every operation that is not listed.
    rest: Option<String>,
}

impl Groups {
    /// Every operation in one group.
    ///
    /// # Errors
    ///
    /// The name is not in `snake_case`.
    pub fn all_in(name: &str) -> Result<Self, String> {
        check(name)?;
        Ok(Self {
            rest: Some(name.to_owned()),
            ..Self::default()
        })
    }

    /// Reads a file of groups.
    ///
    /// # Errors
    ///
    /// It is not such a file, a name is not in `snake_case`, or an operation is listed twice.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: GroupsFile = crate::spec::read_other(text)?;
        let mut groups = Self::default();
        for listed in file.groups {
            check(&listed.name)?;
            for operation in listed.operations {
                if let Some(other) = groups.of.insert(operation.clone(), listed.name.clone()) {
                    return Err(format!(
                        "{operation} is listed in {other} and in {}",
                        listed.name
                    ));
                }
            }
            groups.listed.push(Group {
                name: listed.name,
                renamed_from: Vec::new(),
                title: listed.title.unwrap_or_default(),
                description: listed.description.unwrap_or_default(),
            });
        }
        Ok(groups)
    }

    /// The group of an operation, if one is decided.
    pub(super) fn of(&self, operation: &str) -> Option<&str> {
        self.of
            .get(operation)
            .or(self.rest.as_ref())
            .map(String::as_str)
    }

    /// Whether nothing is decided, so that the metadata's own directories may.
    pub(super) fn is_empty(&self) -> bool {
        self.of.is_empty() && self.rest.is_none()
    }

    /// Groups as the metadata's directories have them.
    pub(super) fn of_directories(of: BTreeMap<String, String>) -> Self {
        Self {
            of,
            ..Self::default()
        }
    }

    /// Where a group stands in the file.
    pub(super) fn rank(&self, name: &str) -> usize {
        self.listed
            .iter()
            .position(|group| group.name == name)
            .unwrap_or(usize::MAX)
    }

    /// What is said of a group.
    pub(super) fn definition(&self, name: &str) -> Option<&Group> {
        self.listed.iter().find(|group| group.name == name)
    }
}

fn check(name: &str) -> Result<(), String> {
    if names::is_snake_case(name) && !names::is_crate_module(name) && !names::is_page(name) {
        Ok(())
    } else {
        Err(format!(
            "{name:?} is no name of a group: it must be in snake_case, and not one that the client crate uses or a page of its reference has"
        ))
    }
}
