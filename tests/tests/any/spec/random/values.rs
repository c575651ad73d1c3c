//! Values that are hard to write in some language on the way.

pub(crate) const TEXTS: &[&str] = &[
    "",
    " ",
    "text",
    "a\"b",
    "r#\"raw\"#",
    "a\\b\\n",
    "line\nline",
    "tab\t",
    "\u{202e}backwards",
    "\u{200b}",
    "\u{1f600}",
    "e\u{301}",
    "{}",
    "{0}",
    "/* c */",
    "// c",
    "'",
    "null",
    "true",
    "42",
    "1e3",
    "%41",
    "&lt;",
    "*/",
    "```",
    "`code`",
    "$x",
    "中文",
    "\u{e000}",
    "a,b",
    "[1]",
    "{\"a\": 1}",
];

/// Parts of wire names.
pub(crate) const NAMES: &[&str] = &[
    "Id",
    "id",
    "ID",
    "Page.Index",
    "x-acs",
    "a_b",
    "$ref",
    "@type",
    "a:b",
    "2fa",
    "Größe",
    "Type",
    "URLs",
    "eTag",
    "IPv6Only",
];

/// Values of enumerations.
pub(crate) const LISTED: &[&str] = &[
    "a",
    "B-c",
    "24h",
    "x.y",
    "-1",
    "snake_case",
    "SCREAMING_CASE",
    "with blanks",
    "a\"b",
    "true",
    "10%",
];

pub(crate) const INTEGERS: &[i64] = &[
    0,
    -1,
    12_345,
    2_147_483_647,
    -2_147_483_648,
    2_147_483_648,
    1_718_000_000_000,
    9_007_199_254_740_993,
    i64::MAX,
    i64::MIN,
];

pub(crate) const FLOATS: &[f64] = &[
    0.0,
    -0.0,
    5.0,
    -12.5,
    0.1,
    1e16,
    1e20,
    1e21,
    -1e21,
    1e-7,
    1.5e300,
    5e-324,
    123_456_789.125,
    1e19,
    9_007_199_254_740_992.0,
];

/// Patterns, each with a text that matches, of Rust's dialect and of others.
pub(crate) const PATTERNS: &[(&str, &str)] = &[
    ("^[a-z]+$", "abc"),
    (".*", "\u{202e}\"*/"),
    ("(?!x).*", "a"),
    ("\\d{4}-\\d{2}", "2024-07"),
    ("`|\\|<b>", "`"),
];
