//! What readers see of Markdown: the check that prose, once it is written, means what it meant.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::prose::{Block, Inline, Prose};
use super::write::{blocks, heading_of, quoted, table, wrap, wrap_to};

/// The extensions of Markdown that rustdoc, mdBook and GitHub know.
const EXTENSIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_MATH)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_WIKILINKS);

/// Where Markdown of prose stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Flow,
    Quotation,
    Heading,
    Cell,
}

/// How readers of doc comments, pages, quotations, tables or headings see a text, if not as what it means.
pub(crate) fn seen_otherwise(text: &str) -> Option<String> {
    of_prose(&Prose::of(text))
}

/// The same for text that shows to the letter.
pub(crate) fn verbatim_seen_otherwise(text: &str) -> Option<String> {
    of_prose(&Prose::verbatim(text))
}

fn of_prose(prose: &Prose) -> Option<String> {
    let markdown = blocks(prose, "");
    let flow = seen(&prose.blocks);
    let cell = seen(&in_cell(&prose.blocks));
    let mut forms = vec![
        (Form::Flow, wrap(&markdown).join("\n"), &flow),
        // One word on a line is the hardest case: each might begin something there.
        (Form::Flow, wrap_to(1, &markdown).join("\n"), &flow),
        (Form::Flow, markdown.clone(), &flow),
        (Form::Quotation, quoted(&markdown), &flow),
        (
            Form::Cell,
            table(&["x"], [vec![markdown.clone()]]).join("\n"),
            &cell,
        ),
    ];
    let title = seen(&without_links(&prose.blocks));
    if let [Block::Paragraph(_)] = prose.blocks.as_slice() {
        forms.push((Form::Heading, heading_of(3, prose), &title));
    }
    forms.into_iter().find_map(|(form, written, meant)| {
        let read = match read(&written, form) {
            Ok(blocks) => seen(&blocks),
            Err(what) => return Some(what.to_owned()),
        };
        (read != **meant).then_some(read)
    })
}

/// Blocks as one text, in which different blocks never look the same.
fn seen(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => {
                out.push_str(&seen_line(inlines));
                out.push('\n');
            }
            Block::List { counted, items } => {
                for (index, inlines) in items.iter().enumerate() {
                    let marker = match (counted, index) {
                        (true, index) => format!("{}. ", index + 1),
                        (false, 0) => "-- ".to_owned(),
                        (false, _) => "- ".to_owned(),
                    };
                    out.push_str(&marker);
                    out.push_str(&seen_line(inlines));
                    out.push('\n');
                }
            }
        }
    }
    out
}

/// A line as it is read. Blanks count in code only; quotation marks and dots may show as those that printers use.
fn seen_line(inlines: &[Inline]) -> String {
    let mut line = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => {
                for c in text.chars() {
                    match c {
                        ' ' | '\n' if line.is_empty() || line.ends_with(' ') => {}
                        '\n' => line.push(' '),
                        '\u{201c}' | '\u{201d}' => line.push('"'),
                        '\u{2018}' | '\u{2019}' => line.push('\''),
                        '\u{2026}' => line.push_str("..."),
                        c => line.push(c),
                    }
                }
            }
            Inline::Code(text) => {
                line.push('\u{1}');
                line.push_str(text);
                line.push('\u{2}');
            }
            Inline::Link(url) => {
                line.push('\u{3}');
                line.push_str(url);
                line.push('\u{4}');
            }
        }
    }
    // Wide blanks at either end are not shown in headings.
    line.trim().to_owned()
}

/// Blocks as a table cell shows them: one line each.
fn in_cell(blocks: &[Block]) -> Vec<Block> {
    let mut lines = Vec::new();
    let mut after_counted = false;
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => lines.push(Block::Paragraph(inlines.clone())),
            Block::List { counted, items } => {
                for (index, inlines) in items.iter().enumerate() {
                    let marker = match (counted, after_counted) {
                        (true, true) => format!("{}) ", index + 1),
                        (true, false) => format!("{}. ", index + 1),
                        (false, _) => "- ".to_owned(),
                    };
                    let mut line = vec![Inline::Text(marker)];
                    line.extend(inlines.iter().cloned());
                    lines.push(Block::Paragraph(line));
                }
            }
        }
        after_counted = matches!(block, Block::List { counted: true, .. }) && !after_counted;
    }
    lines
}

/// Blocks as a heading shows them: URLs as text.
fn without_links(blocks: &[Block]) -> Vec<Block> {
    let mut blocks = blocks.to_vec();
    for block in &mut blocks {
        if let Block::Paragraph(inlines) = block {
            for inline in inlines {
                if let Inline::Link(url) = inline {
                    *inline = Inline::Text(std::mem::take(url));
                }
            }
        }
    }
    blocks
}

/// Takes Markdown apart, or says what is in it that prose does not have.
fn read(markdown: &str, form: Form) -> Result<Vec<Block>, &'static str> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, EXTENSIONS) {
        reader.take(event, form)?;
    }
    // The head of the table is not part of what it shows.
    if form == Form::Cell && !reader.blocks.is_empty() {
        reader.blocks.remove(0);
    }
    Ok(reader.blocks)
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    line: Vec<Inline>,
    list: Option<(bool, Vec<Vec<Inline>>)>,
    in_link: bool,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, form: Form) -> Result<(), &'static str> {
        match event {
            Event::Text(_) if self.in_link => {}
            Event::Text(text) => self.line.push(Inline::Text(text.into_string())),
            Event::Code(text) => self.line.push(Inline::Code(text.into_string())),
            Event::SoftBreak => self.line.push(Inline::Text(" ".to_owned())),
            Event::InlineHtml(html) if form == Form::Cell && *html == *"<br>" => self.end_line(),
            Event::Start(tag) => self.start(&tag, form)?,
            Event::End(tag) => self.end(tag),
            Event::Html(_) | Event::InlineHtml(_) => return Err("HTML"),
            Event::HardBreak => return Err("a line break"),
            Event::Rule => return Err("a rule"),
            Event::InlineMath(_) | Event::DisplayMath(_) => return Err("a formula"),
            Event::FootnoteReference(_) => return Err("a footnote"),
            Event::TaskListMarker(_) => return Err("a check box"),
        }
        Ok(())
    }

    fn start(&mut self, tag: &Tag<'_>, form: Form) -> Result<(), &'static str> {
        match (tag, form) {
            (Tag::Paragraph, _) if self.list.is_some() && !self.line.is_empty() => {
                return Err("a paragraph inside of an item");
            }
            (Tag::Paragraph | Tag::Item, _)
            | (Tag::Heading { .. }, Form::Heading)
            | (Tag::BlockQuote(None), Form::Quotation)
            | (Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell, Form::Cell) => {}
            (Tag::List(None | Some(1)), _) if self.list.is_none() => {
                if !self.line.is_empty() {
                    return Err("a list inside of a paragraph");
                }
                self.list = Some((matches!(tag, Tag::List(Some(_))), Vec::new()));
            }
            (
                Tag::Link {
                    link_type: LinkType::Autolink,
                    dest_url,
                    ..
                },
                _,
            ) => {
                self.in_link = true;
                self.line.push(Inline::Link(dest_url.to_string()));
            }
            (Tag::List(_), _) => return Err("a list inside of a list"),
            (Tag::Heading { .. }, _) => return Err("a heading"),
            (Tag::BlockQuote(_), _) => return Err("a quotation"),
            (Tag::CodeBlock(_), _) => return Err("a code block"),
            (Tag::Link { .. } | Tag::Image { .. }, _) => return Err("a link"),
            (Tag::Emphasis | Tag::Strong | Tag::Strikethrough, _) => return Err("emphasis"),
            (Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell, _) => {
                return Err("a table");
            }
            _ => return Err("markup"),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link => self.in_link = false,
            TagEnd::Item => {
                let line = std::mem::take(&mut self.line);
                if let Some((_, items)) = &mut self.list {
                    items.push(line);
                }
            }
            TagEnd::List(_) => {
                if let Some((counted, items)) = self.list.take() {
                    self.blocks.push(Block::List { counted, items });
                }
            }
            TagEnd::Paragraph if self.list.is_some() => {}
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell => self.end_line(),
            _ => {}
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        self.blocks.push(Block::Paragraph(line));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Read by hand, not by what is tested.
    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_owned())]
    }

    #[test]
    fn the_reader_tells_structure() {
        let read = |markdown| read(markdown, Form::Flow);
        let list = Block::List {
            counted: false,
            items: vec![text("one"), text("two")],
        };
        assert_eq!(
            read("a\n\n- one\n- two\n"),
            Ok(vec![Block::Paragraph(text("a")), list])
        );
        for (markdown, what) in [
            ("_id_", "emphasis"),
            ("a <b>c</b>", "HTML"),
            ("a\n***", "a rule"),
            ("- a\n  - b", "a list inside of a list"),
            ("a  \nb", "a line break"),
            ("[a](b)", "a link"),
            ("    a", "a code block"),
            ("| a |\n|---|", "a table"),
        ] {
            assert_eq!(read(markdown), Err(what), "{markdown:?}");
        }
    }

    /// Each was shown as something else once, or is a neighbour of one that was.
    #[test]
    fn prose_is_seen_as_it_is_meant() {
        for prose in [
            "The _id_ of __init__ and a_b, _",
            "See https://example.com/a_b_c*d?x=[1]&y=(2), or (https://example.com/a).",
            "xhttps://a.example, https://*.example.com, http://, https://a.b|c",
            "a - b 1. c + d # e = f > g : h | i --- j === k",
            "5. is no list and 1. neither",
            "x\n2. is no list",
            "- one\n- two that\n  goes on\n* three",
            "1. one\n2. two\n\n1. another",
            "Text\n- at once\n- a list",
            "- a - b\n- 1. c\n- # d",
            "``a ` b`` and ` c ` and ```` ``` ````",
            "``two  blanks``, ` a`, `|`, `a\\|b`, `\\`",
            r"\ \\ \* \` `\` *a* **b** ~~c~~ $x$ $$y$$",
            "&amp; &copy; <b> <!-- --> </td> <https://example.com>",
            "[a](b) [a] [a]: b ![a](b) [^1] [x] [[w]]",
            "a | b | c --- | --- | ---",
            "\"quoted\" 'so' it's ... -- --- and the – dash",
            "Title #",
            "Title ## {#id}",
            "# {.x}",
            "+++",
            "***",
            "_ _ _",
            "- - -",
            "::",
            "\u{a0}no break\u{3000}",
        ] {
            assert_eq!(seen_otherwise(prose), None, "{prose:?}");
            assert_eq!(verbatim_seen_otherwise(prose), None, "{prose:?}");
        }
    }
}
