//! Where cargo-semver-checks and `diff` judge an edit differently, and why.

use Way::{Done, Undone};

/// Which way an edit is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Done,
    Undone,
}

/// An edit on which the two differ.
pub(crate) struct Case {
    /// [`Edit::what`](crate::edits::Edit::what).
    pub(crate) what: &'static str,
    pub(crate) way: Way,
    /// Where the edit is undone: code of a caller that compiles with the edit, and without it where that does not break. What it
    /// takes to do the edit, the table of edits shows.
    pub(crate) code: &'static str,
}

/// A reason, and the edits that it is the reason for.
pub(crate) struct Difference {
    pub(crate) why: &'static str,
    pub(crate) cases: &'static [Case],
}

const fn done(what: &'static str) -> Case {
    let (way, code) = (Done, "");
    Case { what, way, code }
}

const fn undone(what: &'static str, code: &'static str) -> Case {
    let way = Undone;
    Case { what, way, code }
}

pub(crate) const DIFFERENCES: &[Difference] = &[
    Difference {
        why: "major to the tool alone: a builder has a type parameter for each required member, and one goes. What it may be is \
              hidden from the documentation, and a caller who follows calls chains writes none",
        cases: &[
            done("a parameter is no longer required"),
            undone(
                "a parameter becomes required",
                "let _ = client.list_postmen().round(post::boxes::ListPostmenRound::builder().build()).send();",
            ),
            undone(
                "a member becomes required",
                "let _ = post::letters::SendLetterEnvelope::builder().size(229).windows([[1, 2]]).build();",
            ),
        ],
    },
    Difference {
        why: "major to us alone: what has to be set is a bound of `send` and `build`, and the tool does not compare bounds",
        cases: &[
            done("a parameter is new and required"),
            done("a parameter becomes required"),
            done("a member becomes required"),
            undone(
                "a parameter is no longer required",
                "let _ = client.list_streets().send();",
            ),
            done("choosing a variant sets nothing else"),
            done("a variant goes with more values"),
        ],
    },
    Difference {
        why: "major to us alone: a field, and what a setter takes, is of another type, and the tool does not compare types",
        cases: &[
            done("a whole number gets wider"),
            undone(
                "a whole number gets wider",
                "let _ = client.send_letter().weight(35_i64);",
            ),
            done("a member of a reply gets another type"),
            undone(
                "a member of a reply gets another type",
                "fn _f(of: post::letters::SendLetterLetter) -> Vec<serde_json::Value> { of.read_by }",
            ),
            undone(
                "values are no longer listed",
                "fn _f(of: post::letters::SendParcelRequest) -> Option<String> { of.carrier }",
            ),
            undone(
                "types are no longer part of requests",
                "fn _f(of: post::types::Hitch) -> Vec<post::types::Knot> { of.over }",
            ),
        ],
    },
    Difference {
        why: "major to us alone: `From` is no longer implemented, and the tool looks only at traits that are derived",
        cases: &[done("a second variant holds the same")],
    },
    Difference {
        why: "major to us alone: the alias of a type is the type to the tool, and nothing that the type lists can be imported from it",
        cases: &[
            done("the type of a parameter is renamed"),
            done("a union is renamed"),
        ],
    },
];
