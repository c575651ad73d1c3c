//! `cams list`: the operations there are.

use alibabacloud_cams::dynamic::{self, Description};

use crate::arguments::List as Args;
use crate::console;
use crate::failure::Failure;

/// Runs the command.
///
/// # Errors
///
/// If no operation is meant.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let words: Vec<String> = args.words.iter().map(|word| word.to_lowercase()).collect();
    let found: Vec<&Description> = dynamic::descriptions()
        .iter()
        .filter(|description| has(description, &words))
        .collect();
    let Some(longest) = found.iter().map(|found| found.name.len()).max() else {
        return Err(Failure::other(format!(
            "no operation has {} in its name, group or summary",
            args.words.join(" and ")
        )));
    };
    let lines = found.iter().map(|found| {
        if args.names {
            found.name.clone()
        } else {
            format!("{:longest$}  {}", found.name, found.summary)
        }
    });
    console::print(&lines.collect::<Vec<_>>().join("\n"))
}

fn has(description: &Description, words: &[String]) -> bool {
    let Description {
        name,
        group,
        summary,
        ..
    } = description;
    let text = format!("{name} {group} {summary}").to_lowercase();
    words.iter().all(|word| text.contains(word))
}
