//! What ends a pass over a file.

use std::fmt;

use serde::de;

use crate::diagnostic::{Code, codes, quote};
use crate::spec::forms;
use crate::spec::place::{Finding, Path};

/// Why a pass ended.
#[derive(Debug)]
pub(super) enum Stop {
    /// At a path, and how the next pass gets over it.
    Placed(Box<Finding>, Repair),
    /// A key is missing from the mapping at hand.
    Missing(&'static str),
    /// Anything else a visitor says of the value at hand.
    Said(String),
}

/// How the next pass gets over a mistake.
#[derive(Debug, Clone, Copy)]
pub(super) enum Repair {
    /// A stand-in takes the place of the value.
    Replace,
    /// A stand-in becomes the value of a missing key.
    Supply(&'static str),
}

impl Stop {
    /// The mistake and its repair, if it has a place.
    pub(super) fn placed(self) -> Option<(Finding, Repair)> {
        match self {
            Stop::Placed(finding, repair) => Some((*finding, repair)),
            Stop::Missing(_) | Stop::Said(_) => None,
        }
    }

    /// Gives a visitor's error the path of the value it was about.
    pub(super) fn at(self, path: &Path<'_>) -> Self {
        match self {
            Stop::Placed(..) => self,
            Stop::Missing(key) => Stop::Placed(
                Box::new(
                    Finding::new(
                        codes::MISSING_KEY,
                        *path,
                        format!("missing key {}", quote(key)),
                    )
                    .on_key()
                    .help(forms::line_of(key).map(|line| format!("add a line: {line}"))),
                ),
                Repair::Supply(key),
            ),
            Stop::Said(message) => wrong(codes::WRONG_TYPE, path, message),
        }
    }
}

fn wrong(code: Code, path: &Path<'_>, message: String) -> Stop {
    Stop::Placed(
        Box::new(Finding::new(code, *path, message)),
        Repair::Replace,
    )
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stop::Placed(finding, _) => f.write_str(&finding.message),
            Stop::Missing(key) => write!(f, "missing key `{key}`"),
            Stop::Said(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Stop::Said(message.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Stop::Missing(field)
    }

    fn invalid_value(unexpected: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let range = match expected.to_string().as_str() {
            "u16" => "from 0 to 65535".to_owned(),
            "u32" => "from 0 to 4294967295".to_owned(),
            "u64" => "0 or more".to_owned(),
            other => other.to_owned(),
        };
        match unexpected {
            de::Unexpected::Signed(number) => {
                Stop::Said(format!("{number} is out of range: it must be {range}"))
            }
            other => Stop::Said(format!("expected {range}, found {other}")),
        }
    }
}
