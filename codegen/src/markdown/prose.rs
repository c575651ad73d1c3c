//! What a text of the spec means.

/// A text taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Prose {
    pub(super) blocks: Vec<Block>,
    /// True if a backtick has no partner; it then stands for itself.
    pub(crate) has_open_code: bool,
}

/// A paragraph or a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph(Vec<Inline>),
    List {
        /// Whether the items are counted, from 1.
        counted: bool,
        items: Vec<Vec<Inline>>,
    },
}

/// A stretch of a paragraph. Line breaks are blanks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Inline {
    Text(String),
    Code(String),
    Link(String),
}

impl Prose {
    /// Takes any text apart.
    pub(crate) fn of(text: &str) -> Self {
        let mut has_open_code = false;
        let mut inlines = |text: &str| {
            let (inlines, open) = inlines(text);
            has_open_code |= open;
            inlines
        };
        let blocks = blocks(text)
            .into_iter()
            .map(|block| match block {
                Lines::Paragraph(text) => Block::Paragraph(inlines(&text)),
                Lines::List { counted, items } => Block::List {
                    counted,
                    items: items.iter().map(|text| inlines(text)).collect(),
                },
            })
            .collect();
        Self {
            blocks,
            has_open_code,
        }
    }

    /// Text that holds no code and no blocks, such as a message of the service. URLs become links here too.
    pub(super) fn verbatim(text: &str) -> Self {
        let mut inlines = Vec::new();
        push_text(&joined(text), &mut inlines);
        Self {
            blocks: vec![Block::Paragraph(inlines)],
            has_open_code: false,
        }
    }

    /// Whether there is a list in it.
    pub(crate) fn has_list(&self) -> bool {
        let is_list = |block: &Block| matches!(block, Block::List { .. });
        self.blocks.iter().any(is_list)
    }

    /// All that is neither code nor a link, for a search in it.
    pub(crate) fn plain_text(&self) -> String {
        let mut plain = String::new();
        let runs = self.blocks.iter().flat_map(|block| match block {
            Block::Paragraph(inlines) => vec![inlines],
            Block::List { items, .. } => items.iter().collect(),
        });
        for inline in runs.flatten() {
            match inline {
                Inline::Text(text) => plain.push_str(text),
                Inline::Code(_) | Inline::Link(_) => plain.push(' '),
            }
        }
        plain
    }
}

/// The marker that a line starts with, and what follows it.
fn marker(line: &str) -> Option<(Marker, &str)> {
    let bullet = ["- ", "* ", "+ "]
        .iter()
        .find_map(|sign| line.strip_prefix(sign));
    if let Some(rest) = bullet {
        return Some((Marker::Bullet, rest));
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let rest = rest
        .strip_prefix(". ")
        .or_else(|| rest.strip_prefix(") "))?;
    let number = number.parse().ok()?;
    Some((Marker::Number(number), rest))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Bullet,
    Number(usize),
}

/// What a line of an author starts that prose does not have.
pub(crate) fn nested(text: &str) -> Option<&'static str> {
    let (mut in_list, mut after_blank) = (false, false);
    for line in text.lines() {
        let content = line.trim_matches(' ');
        let is_indented = line.starts_with("  ");
        if content.is_empty() {
            after_blank = true;
            continue;
        }
        if in_list && is_indented && marker(content).is_some() {
            return Some("a list inside of a list");
        }
        if in_list && is_indented && after_blank {
            return Some("a second paragraph inside of an item");
        }
        in_list = marker(content).is_some() || (in_list && !after_blank);
        after_blank = false;
    }
    None
}

/// A block whose text has not been looked into.
enum Lines {
    Paragraph(String),
    List { counted: bool, items: Vec<String> },
}

fn blocks(text: &str) -> Vec<Lines> {
    let mut blocks: Vec<Lines> = Vec::new();
    let mut after_blank = true;
    for line in text.lines() {
        let content = line.trim_matches([' ', '\r']);
        if content.is_empty() {
            after_blank = true;
            continue;
        }
        let item = marker(content).and_then(|(marker, rest)| {
            let rest = rest.trim_start_matches(' ').to_owned();
            match (marker, blocks.last()) {
                (Marker::Bullet, _) => Some((false, rest)),
                (Marker::Number(1), _) => Some((true, rest)),
                // Any other number goes on counting, or is a number.
                (Marker::Number(n), Some(Lines::List { counted, items }))
                    if *counted && n == items.len() + 1 =>
                {
                    Some((true, rest))
                }
                _ => None,
            }
        });
        let begins_anew = content.starts_with("1.") || content.starts_with("1)");
        match (item, blocks.last_mut()) {
            (Some((counts, rest)), Some(Lines::List { counted, items }))
                if *counted == counts && !(counts && begins_anew) =>
            {
                items.push(rest);
            }
            (Some((counted, rest)), _) => blocks.push(Lines::List {
                counted,
                items: vec![rest],
            }),
            (None, Some(Lines::Paragraph(text))) if !after_blank => append(text, content),
            (None, Some(Lines::List { items, .. })) if !after_blank => {
                if let Some(text) = items.last_mut() {
                    append(text, content);
                }
            }
            (None, _) => blocks.push(Lines::Paragraph(content.to_owned())),
        }
        after_blank = false;
    }
    blocks
}

fn append(text: &mut String, line: &str) {
    text.push(' ');
    text.push_str(line);
}

/// A text on one line.
fn joined(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(|line| line.trim_matches(' ')).collect();
    lines.join(" ").trim_matches(' ').to_owned()
}

/// Text, code and links of a line, and whether code in it never ends.
fn inlines(text: &str) -> (Vec<Inline>, bool) {
    let mut inlines = Vec::new();
    let mut has_open_code = false;
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        plain.push_str(&rest[..start]);
        let run = ticks(&rest[start..]);
        let inside = &rest[start + run..];
        if let Some(end) = closing(inside, run) {
            push_text(&std::mem::take(&mut plain), &mut inlines);
            inlines.push(Inline::Code(content(&inside[..end])));
            rest = &inside[end + run..];
        } else {
            has_open_code = true;
            plain.push_str(&rest[start..start + run]);
            rest = inside;
        }
    }
    plain.push_str(rest);
    push_text(&plain, &mut inlines);
    (inlines, has_open_code)
}

/// How many backticks a text starts with.
fn ticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// Where the first run of exactly so many backticks starts.
fn closing(text: &str, run: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(next) = text[at..].find('`') {
        let length = ticks(&text[at + next..]);
        if length == run {
            return Some(at + next);
        }
        at += next + length;
    }
    None
}

/// Code without the blanks that only keep it from its backticks.
fn content(code: &str) -> String {
    let is_blank = code.bytes().all(|byte| byte == b' ');
    let padded = code
        .strip_prefix(' ')
        .and_then(|code| code.strip_suffix(' '));
    padded.filter(|_| !is_blank).unwrap_or(code).to_owned()
}

/// Adds text, parted at the URLs in it.
fn push_text(text: &str, inlines: &mut Vec<Inline>) {
    let mut done = 0;
    for (start, length) in urls(text) {
        let (mut from, mut to) = (start, start + length);
        // An author may have put the brackets that make it a link in Markdown.
        if text[done..start].ends_with('<') && text[to..].starts_with('>') {
            (from, to) = (from - 1, to + 1);
        }
        if done < from {
            inlines.push(Inline::Text(text[done..from].to_owned()));
        }
        inlines.push(Inline::Link(text[start..start + length].to_owned()));
        done = to;
    }
    if done < text.len() {
        inlines.push(Inline::Text(text[done..].to_owned()));
    }
}

/// Where URLs start in a text, and how long they are.
fn urls(text: &str) -> Vec<(usize, usize)> {
    let mut urls = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find("http") {
        let start = at + found;
        let rest = &text[start..];
        let scheme = ["http://", "https://"]
            .iter()
            .find(|scheme| rest.starts_with(**scheme))
            .map_or(0, |scheme| scheme.len());
        let host = &rest[scheme..];
        let length = host.find(|c: char| !may_be_in_url(c)).unwrap_or(host.len());
        let length = without_punctuation(&host[..length]);
        if scheme > 0 && length > 0 && host.starts_with(may_start_host) {
            urls.push((start, scheme + length));
            at = start + scheme + length;
        } else {
            at = start + "http".len();
        }
    }
    urls
}

/// All that rustdoc's lint takes for the start of a host.
fn may_start_host(c: char) -> bool {
    c.is_alphanumeric() || "-@:%._+~#=".contains(c)
}

fn may_be_in_url(c: char) -> bool {
    c.is_alphanumeric() || (c.is_ascii_graphic() && !r#"<>"\^`|[]"#.contains(c))
}

/// The length of a URL without the punctuation of the sentence that it ends, and without a bracket that it did not open.
fn without_punctuation(url: &str) -> usize {
    let mut url = url;
    loop {
        let unopened = url.matches(')').count() > url.matches('(').count();
        let shorter = url
            .strip_suffix(['.', ',', ';', ':', '!', '?', '\'', '*', '_'])
            .or_else(|| url.strip_suffix(')').filter(|_| unopened));
        match shorter {
            Some(shorter) => url = shorter,
            None => return url.len(),
        }
    }
}
