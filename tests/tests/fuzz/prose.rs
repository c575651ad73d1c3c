//! Prose that the generator accepts shows as it was meant, in rustdoc and on the page of an operation.
//!
//! What is meant is known here because the text is made of it; what is shown is read by pulldown-cmark, which rustdoc and
//! mdBook use, from the files that are emitted.

use std::fmt::Write as _;

use codegen::{OutputFile, Source, Target};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use tests::fuzz::{Choices, Prose};
use tests::scratch;

const OPERATION: &str = "spec/operations/letters/SendLetter.yaml";

/// The lines of a Markdown text as readers see them: paragraphs, items with their markers, cells.
fn lines(markdown: &str, options: Options) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut lists: Vec<Option<u64>> = Vec::new();
    let mut in_link = false;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(_) if in_link => {}
            Event::Text(text) => line.push_str(&text),
            Event::Code(code) => {
                let _ = write!(line, "\u{ab}{code}\u{bb}");
            }
            Event::SoftBreak => line.push(' '),
            Event::Start(Tag::Link { dest_url, .. }) => {
                in_link = true;
                let _ = write!(line, "\u{2039}{dest_url}\u{203a}");
            }
            Event::End(TagEnd::Link) => in_link = false,
            Event::Start(Tag::List(first)) => lists.push(first),
            Event::End(TagEnd::List(_)) => {
                lists.pop();
            }
            Event::Start(Tag::Item) => match lists.last_mut() {
                Some(Some(number)) => {
                    let _ = write!(line, "{number}. ");
                    *number += 1;
                }
                _ => line.push_str("- "),
            },
            Event::End(
                TagEnd::Item | TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell,
            ) => {
                lines.push(std::mem::take(&mut line));
            }
            Event::InlineHtml(html) if &*html == "<br>" => lines.push(std::mem::take(&mut line)),
            // The page's own: labels, quotations, tables.
            Event::Start(
                Tag::Strong
                | Tag::Paragraph
                | Tag::BlockQuote(_)
                | Tag::Heading { .. }
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell,
            )
            | Event::End(_) => {}
            other => {
                let _ = write!(line, "<{other:?}>");
            }
        }
    }
    lines.iter().map(|line| plain(line)).collect()
}

/// Quotation marks and dots as they are typed.
fn plain(line: &str) -> String {
    line.replace(['\u{201c}', '\u{201d}'], "\"")
        .replace(['\u{2018}', '\u{2019}'], "'")
        .replace('\u{2026}', "...")
}

fn holds(lines: &[String], wanted: &[String]) -> bool {
    lines.windows(wanted.len()).any(|window| window == wanted)
}

/// The doc comments of a Rust file.
fn doc_comments(text: &str) -> Vec<String> {
    let mut comments = vec![String::new()];
    for line in text.lines().map(str::trim_start) {
        let comment = line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"));
        match (comment, comments.last_mut()) {
            (Some(comment), Some(last)) => {
                last.push_str(comment.strip_prefix(' ').unwrap_or(comment));
                last.push('\n');
            }
            (None, Some(last)) if !last.is_empty() => comments.push(String::new()),
            _ => {}
        }
    }
    comments
}

/// The spec of all constructs, with prose as description and note of an operation and as description of a parameter.
fn spec(golden: &[Source], prose: &Prose) -> Vec<Source> {
    let mut sources = golden.to_vec();
    let quoted = serde_json::to_string(&prose.written).expect("text");
    let operation = sources.iter_mut().find(|source| source.path == OPERATION);
    let operation = operation.expect("the operation");
    let mut text = String::from_utf8(operation.bytes.clone()).expect("text");
    let start = text.find("description: |").expect("the description");
    let end = text.find("ram:").expect("what follows it");
    text.replace_range(start..end, &format!("description: {quoted}\n"));
    for old in ["Letters are not read by us.", "Who sends it."] {
        assert!(
            text.contains(old),
            "the spec of all constructs says {old:?}"
        );
        text = text.replacen(old, &quoted, 1);
    }
    operation.bytes = text.into_bytes();
    sources
}

/// Asserts that readers see the lines wherever the prose stands.
fn assert_seen(prose: &Prose, files: &[OutputFile]) {
    let rustdoc = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut noted = prose.seen.clone();
    let starts_with_list = prose.seen[0].starts_with("- ") || prose.seen[0].starts_with("1. ");
    if starts_with_list {
        noted.insert(0, "Note:".to_owned());
    } else {
        noted[0].insert_str(0, "Note: ");
    }
    let page = files
        .iter()
        .find(|file| file.path.ends_with("/SendLetter.md"));
    let page = &page.expect("the page").text;
    let shown = lines(page, rustdoc | Options::ENABLE_HEADING_ATTRIBUTES);
    assert!(
        holds(&shown, &prose.seen),
        "description on the page: {prose:#?}\n{page}"
    );
    assert!(
        holds(&shown, &noted),
        "note on the page: {prose:#?}\n{page}"
    );
    // In the row of the parameter, or where that is too narrow in the section that it links to.
    let of_parameter = shown
        .iter()
        .enumerate()
        .filter(|(_, line)| *line == "\u{ab}From\u{bb}");
    let is_seen = |at: usize, cells: usize| {
        let lines = shown[at + 1 + cells..].iter();
        lines.take(prose.seen.len()).eq(&prose.seen)
    };
    assert!(
        of_parameter
            .clone()
            .any(|(at, _)| is_seen(at, 2) || is_seen(at, 0)),
        "{prose:#?}\n{page}"
    );

    let is_rust = |file: &&OutputFile| file.path.starts_with("generated-sdk/src/");
    let comments: Vec<Vec<String>> = files
        .iter()
        .filter(is_rust)
        .filter(|file| file.text.contains("A line."))
        .flat_map(|file| doc_comments(&file.text))
        .map(|comment| lines(&comment, rustdoc))
        .collect();
    assert!(
        comments.iter().any(|lines| holds(lines, &noted)),
        "{prose:#?}"
    );
    let alone = comments
        .iter()
        .filter(|lines| lines.starts_with(&prose.seen))
        .count();
    assert!(alone > 0, "no member's doc comment shows it: {prose:#?}");
}

#[test]
fn accepted_prose_shows_as_it_is_meant() {
    let golden = scratch::sources(&scratch::root().join("tests/golden/spec")).expect("the spec");
    let (mut accepted, mut refused) = (0, 0);
    tests::fuzz!(|choices: &mut Choices<'_>| {
        let prose = Prose::any(choices);
        match codegen::generate(&spec(&golden, &prose), &Target::new("post")) {
            Ok(output) => {
                accepted += 1;
                assert_seen(&prose, &output.files);
            }
            Err(_) => refused += 1,
        }
    });
    println!("{accepted} accepted, {refused} refused");
    assert!(accepted > refused, "{accepted} accepted, {refused} refused");
}
