//! Prose of the spec, and the Markdown that is made of it.
//!
//! Prose is plain text: paragraphs, parted by blank lines; lists, whose items start with `- ` or count `1. `, `2. `; code
//! between backticks, paired as `CommonMark` pairs them; and URLs, which become links. [`Prose`] is what a text means.
//! [`write`] makes Markdown of it, in which everything else that Markdown or HTML would take for markup is escaped. [`read`]
//! takes Markdown apart again, with a parser that is not ours, so that the check can compare what readers see with what
//! was meant.

mod prose;
mod read;
mod write;

pub(crate) use prose::{Prose, nested};
pub(crate) use read::{seen_otherwise, verbatim_seen_otherwise};
pub(crate) use write::{
    after, after_citing, code, fenced, heading, label, lower_first, prose, prose_citing, quoted,
    table, then, upper_first, verbatim, wrap,
};
