//! Every code a diagnostic can carry, and what it means. Codes are stable: a number is never used again.

use std::fmt;

use super::Severity;

/// What kind of mistake a diagnostic reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    id: &'static str,
    explanation: &'static str,
}

impl Code {
    /// The code as printed, such as `E0101`; `E` stands for errors, `W` for warnings.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.id
    }

    /// What the mistake is and how to mend it, in a sentence or two.
    #[must_use]
    pub const fn explanation(self) -> &'static str {
        self.explanation
    }

    /// Whether it stops the generator.
    #[must_use]
    pub fn severity(self) -> Severity {
        if self.id.starts_with('W') {
            Severity::Warning
        } else {
            Severity::Error
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

macro_rules! codes {
    ($($name:ident $id:literal $explanation:literal)*) => {
        $(
            #[doc = $explanation]
            pub const $name: Code = Code { id: $id, explanation: $explanation };
        )*

        /// All codes, in order.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    // Files and YAML.
    MISPLACED_FILE "E0001" "A file in `spec/` is neither the service file nor `operations/<group>/<Operation>.yaml` nor `events/<Event>.yaml`."
    MISSING_FILE "E0002" "The service file, which describes the service, is missing."
    LARGE_FILE "E0003" "A spec file is over 1 MiB; it was not read."
    ENCODING "E0004" "A spec file is not UTF-8, or starts with a byte order mark."
    EMPTY_FILE "E0005" "A spec file holds nothing but comments and blanks."
    SYNTAX "E0006" "The text is not YAML."
    TAB "E0007" "A line is indented with a tab; YAML takes spaces only."
    DOCUMENTS "E0008" "A file holds several YAML documents; only one is allowed."
    YAML_FEATURE "E0009" "The spec language has no anchors, aliases, tags or keys that are not text. Share with `use` instead."
    DEPTH "E0010" "Values are nested too deeply."
    UNLISTED_GROUP "E0011" "The folder of an operation is not one of the `groups` of the service file."
    FILE_NAME "E0012" "A file is not named after the operation in it."

    // The shape of what a file says.
    UNKNOWN_KEY "E0101" "A key that the spec language does not know."
    MISSING_KEY "E0102" "A key that must be there is missing."
    WRONG_TYPE "E0103" "A value of the wrong type, such as a number where text is expected; text that looks like a number needs quotes."
    UNKNOWN_CHOICE "E0104" "A word that is not among those the key takes."
    DUPLICATE_KEY "E0105" "A key stands twice in one mapping."
    NO_VALUE "E0106" "A key has no value. Give it one, or remove it."
    TOO_MANY "E0107" "A file holds so many mistakes that the rest was left out."

    // Names.
    WIRE_NAME "E0201" "A name holds characters that such a name cannot have."
    NO_RUST_NAME "E0202" "No Rust name can be made of a wire name; choose one with `rust_name`."
    RUST_NAME "E0203" "A `rust_name` or `type_name` is no Rust name of the right case."
    NAME_CLASH "E0204" "Two wire names become one Rust name; choose another with `rust_name` or `type_name`."
    RESERVED_NAME "E0205" "A Rust name that emitted code uses for something else; choose another with `rust_name` or `type_name`."
    DUPLICATE "E0206" "The same thing is defined twice."
    RENAMED "E0207" "A name in `renamed_from` is no Rust name, or stands for something else."

    // Types.
    UNKNOWN_TYPE "E0301" "A type that is neither built in nor defined in the service file."
    INCOMPLETE_TYPE "E0302" "A type lacks what it is made of: `items` of an array or map, `fields` of an object."
    MISPLACED_KEY "E0303" "A key that means nothing where it stands."
    ENDLESS_TYPE "E0304" "A structure requires itself, so no value of it can be built."

    UNION "E0305" "The variants of a union cannot be told apart, or what tells them is not there."

    // Limits.
    LIMIT "E0401" "A lower limit is above its upper limit."
    PATTERN "E0402" "A pattern is no regular expression."

    // Examples.
    EXAMPLE_TYPE "E0501" "An example or default does not fit its type."
    EXAMPLE_MISSING "E0502" "The request of an example lacks a required parameter or member."
    EXAMPLE_UNKNOWN "E0503" "An example holds a parameter or member that is not described."
    EXAMPLE_LIMIT "E0504" "A limit or pattern excludes its own example or default."
    EXAMPLE_FAILS "E0505" "A client takes the reply of an example for an error, or the answer of an example of an error for a success."
    EXAMPLE_VARIANT "E0506" "An example holds a value that is none of the variants of a union."
    EXAMPLE_CONDITION "E0507" "An example sets, or lacks, what a condition between parameters does not allow."
    EVENT_UNTOLD "E0508" "An example of an event would be taken for another event, or for none."


    // References.
    UNRESOLVED_USE "E0601" "`use` names nothing that the service file defines."
    OVERRIDE "E0602" "A `use` overrides what cannot differ between operations."
    UNUSED "E0603" "Nothing uses a definition of the service file. Remove it, or use it."
    UNKNOWN_REFERENCE "E0604" "`see_also`, `replacement` or the example of an error names something that does not exist."
    PAGING "E0605" "A path of `paging` leads nowhere or to a value of the wrong type, or what paging sets makes no valid request."
    IDEMPOTENCY "E0606" "`safe_if` names no text parameter, or it or `fill` stands where it means nothing."
    CONDITION "E0607" "A condition between parameters names a parameter or value that is not there, says nothing, or can never be met."
    EVENT_MEMBER "E0609" "A part of an event names a member or value that it does not have or that cannot serve there, or lacks what it needs."

    // Facts and texts.
    EMPTY_TEXT "E0701" "A text that readers need is empty."
    UNSAFE_TEXT "E0702" "A text that would break the docs: control characters, HTML, Markdown that starts a block or never ends."
    SUMMARY "E0703" "A summary or title is one line; a summary ends with a period."
    RAM_ACTION "E0704" "A RAM action is not `<product>:<Operation>`, and `action_because` does not say why."
    DATE "E0705" "A date is not a day of the calendar as `YYYY-MM-DD`."
    RATE_LIMIT "E0706" "A rate limit allows no call at all."
    ENDPOINT "E0707" "An endpoint is no host name, or a pattern does not hold `{region}` once."
    STATUS "E0708" "The HTTP status of an error is not between 400 and 599."
    SENSITIVE "E0709" "A value is marked `sensitive` in one place and not in another, or where the mark has no meaning."
    ERROR_KIND "E0710" "Operations disagree on the `kind` of an error code."
    OWED "E0711" "A file holds `TODO` where a person has to write or decide."

    // Warnings.
    EMPTY_GROUP "W0001" "A group has no operation."
    UNKNOWN_VALUE "W0002" "An example holds a value that is not among the documented `values`."
    STYLE "W0003" "A text does not keep the style of the docs."
    CUT_TEXT "W0004" "A text without quotes is cut short by a `#`, which starts a comment."
    UNCHECKED_PATTERN "W0005" "A pattern of a dialect that the generator does not know: it is documented, and no example is held against it."
}

/// The page that explains every code, with an example of each that can be shown and its mending.
const EXPLANATIONS: &str = include_str!("../../docs/diagnostics.md");

/// What a code means, an example and its mending, as Markdown. None if there is no such code; upper and lower case are the
/// same.
#[must_use]
pub fn explain(id: &str) -> Option<&'static str> {
    let id = id.to_ascii_uppercase();
    let heading = format!("## {id}\n");
    let start = EXPLANATIONS.find(&heading).filter(|_| id.len() == 5)?;
    let rest = &EXPLANATIONS[start..];
    let end = rest[heading.len()..].find("\n## ");
    Some(rest[..end.map_or(rest.len(), |end| heading.len() + end)].trim_end())
}

/// Codes of remarks, which only `cargo xtask lint` makes.
pub mod lint {
    use super::Code;

    codes! {
        NO_EXAMPLE "W0101" "A required parameter has no example."
        WORDING "W0102" "A text says less than it could, or what another key says better."
        PRIVACY "W0103" "A name suggests personal data or a secret, and nothing says whether it is."
        LAYOUT "W0104" "Keys are not in the usual order, or the line for editors is missing."
        REPETITION "W0105" "Many operations define the same thing in the same words."
        OWED "W0106" "`TODO` stands where a person has to write or decide."
        UNDOCUMENTED "W0107" "A fact is not stated by the documentation of the service, but known from elsewhere."
        NAME "W0108" "A derived name has a word of one letter, or one that is misspelt."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page has a section for each code, in their order, that begins with what the code says of itself.
    #[test]
    fn every_code_is_explained() {
        let headings: Vec<&str> = EXPLANATIONS
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .collect();
        let all = || ALL.iter().chain(lint::ALL);
        assert_eq!(headings, all().map(|code| code.id).collect::<Vec<_>>());
        for code in all() {
            let section = explain(code.id).expect("it has a section");
            let start = format!("## {}\n\n{}\n\n", code.id, code.explanation);
            assert!(section.starts_with(&start), "{section}");
            assert!(
                section.len() > start.len() + 20,
                "it says no more: {section}"
            );
            assert_eq!(section.matches("\n## ").count(), 0, "{section}");
        }
        assert_eq!(explain("e0605"), explain("E0605"));
        assert_eq!(explain("E06"), None);
        assert_eq!(explain("E9999"), None);
    }

    #[test]
    fn ids_are_unique_and_in_order() {
        assert!(ALL.windows(2).all(|pair| {
            let rank = |code: Code| (code.id.starts_with('W'), code.id);
            rank(pair[0]) < rank(pair[1])
        }));
    }
}
