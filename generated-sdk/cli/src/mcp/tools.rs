//! Which operations an assistant may call.

use std::collections::BTreeSet;

use alibabacloud_cams::dynamic::{self, Description};

use crate::failure::Failure;
use crate::operation::alike;

/// The operations that are tools: those that only read, and those that are allowed besides.
pub(super) struct Tools(BTreeSet<&'static str>);

impl Tools {
    /// `allowed` are names of operations and groups.
    ///
    /// # Errors
    ///
    /// If there is no operation or group of such a name.
    pub(super) fn new(allowed: &[String]) -> Result<Self, Failure> {
        let all = dynamic::descriptions();
        let reading = all.iter().filter(|described| described.only_reads);
        let mut names: BTreeSet<&str> = reading.map(|reading| reading.name.as_str()).collect();
        for wanted in allowed {
            let before = names.len();
            let mut found = all
                .iter()
                .filter(|described| described.name == *wanted || described.group == *wanted)
                .peekable();
            if found.peek().is_none() {
                return Err(unknown(wanted));
            }
            names.extend(found.map(|described| described.name.as_str()));
            if names.len() == before {
                eprintln!("--allow {wanted}: it only reads, and is allowed already");
            }
        }
        Ok(Self(names))
    }

    /// Whether the operation of this name is a tool.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// What is said of each of them.
    pub(super) fn offered(&self) -> impl Iterator<Item = &'static Description> {
        let all = dynamic::descriptions().iter();
        all.filter(|described| self.has(&described.name))
    }
}

fn unknown(name: &str) -> Failure {
    let all = dynamic::descriptions();
    let groups: BTreeSet<&str> = all.iter().map(|known| known.group.as_str()).collect();
    let operations = all.iter().map(|known| known.name.as_str());
    let alike = alike(name, operations.chain(groups.iter().copied()));
    let groups: Vec<&str> = groups.into_iter().collect();
    Failure::usage(format!(
        "--allow: no operation or group {name};{alike} `list` tells all operations, and the groups are {}",
        groups.join(", ")
    ))
}
