//! Texts that are nearly right.

use super::Choices;

/// Up to 40 pieces: those of the dictionary, awkward characters, and bytes that are no text.
pub fn arbitrary_text(choices: &mut Choices<'_>, dictionary: &[&str]) -> Vec<u8> {
    let mut text = Vec::new();
    for _ in 0..choices.below(41) {
        match choices.below(8) {
            0 => text.extend(choices.bytes(8)),
            1 | 2 => text.extend(choices.pick(&AWKWARD).as_bytes()),
            _ => text.extend(choices.pick(dictionary).as_bytes()),
        }
    }
    if choices.one_in(16) {
        // Far deeper or longer than anything sensible.
        let piece = choices.pick(&AWKWARD).repeat(choices.below(20_000));
        let at = choices.below(text.len() + 1);
        text.splice(at..at, piece.into_bytes());
    }
    text
}

/// What parsers of YAML, JSON and INI files stumble over.
const AWKWARD: [&str; 40] = [
    "\"",
    "'",
    "\\",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\u{feff}",
    "[",
    "]",
    "{",
    "}",
    ":",
    ": ",
    "- ",
    "? ",
    "=",
    ",",
    "#",
    " #",
    ";",
    "|\n",
    ">-\n",
    "&a ",
    "*a",
    "!!str ",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "\u{0}",
    "\u{2028}",
    "\u{85}",
    "é",
    "\u{1f511}",
    "\u{202e}",
    "~",
    "null",
    "1e999",
    "-9223372036854775809",
    "  ",
];

/// Changes a text in one to eight ways: flipped bits; lines left out, doubled, swapped, shifted; keys swapped; pieces
/// from the dictionary; parts of another text.
pub fn mutate_text(
    choices: &mut Choices<'_>,
    text: &mut Vec<u8>,
    others: &[Vec<u8>],
    dictionary: &[&str],
) {
    for _ in 0..few(choices, 8) {
        match choices.below(12) {
            0 => flip(choices, text),
            1 => text.truncate(choices.below(text.len() + 1)),
            2 => insert(choices, text, dictionary),
            3 => replace_value(choices, text, dictionary),
            4 => swap_keys(choices, text),
            5 if !others.is_empty() => splice(choices, text, others),
            _ => change_lines(choices, text, dictionary),
        }
        // Doubling over and over is no finding.
        text.truncate(256 << 10);
    }
}

fn flip(choices: &mut Choices<'_>, text: &mut [u8]) {
    if text.is_empty() {
        return;
    }
    let at = choices.below(text.len());
    text[at] ^= 1 << choices.below(8);
}

fn insert(choices: &mut Choices<'_>, text: &mut Vec<u8>, dictionary: &[&str]) {
    let at = choices.below(text.len() + 1);
    let piece = if choices.one_in(2) {
        choices.pick(&AWKWARD)
    } else {
        choices.pick(dictionary)
    };
    let times = if choices.one_in(20) {
        choices.below(5000)
    } else {
        1
    };
    text.splice(at..at, piece.repeat(times).into_bytes());
}

/// Where a key of a line ends: past its `:` or `=`.
fn key_end(line: &[u8]) -> Option<usize> {
    line.iter()
        .position(|byte| matches!(byte, b':' | b'='))
        .map(|at| at + 1)
}

fn replace_value(choices: &mut Choices<'_>, text: &mut Vec<u8>, dictionary: &[&str]) {
    let mut lines = lines(text);
    let at = choices.below(lines.len());
    if let Some(end) = key_end(&lines[at]) {
        lines[at].truncate(end);
        lines[at].push(b' ');
        let piece = if choices.one_in(3) {
            choices.pick(&AWKWARD)
        } else {
            choices.pick(dictionary)
        };
        lines[at].extend(piece.as_bytes());
        *text = lines.join(&b'\n');
    }
}

fn swap_keys(choices: &mut Choices<'_>, text: &mut Vec<u8>) {
    let mut lines = lines(text);
    let (one, two) = (choices.below(lines.len()), choices.below(lines.len()));
    let (Some(end_one), Some(end_two)) = (key_end(&lines[one]), key_end(&lines[two])) else {
        return;
    };
    if one == two {
        return;
    }
    let (key_one, key_two) = (
        lines[one][..end_one].to_vec(),
        lines[two][..end_two].to_vec(),
    );
    lines[one].splice(..end_one, key_two);
    lines[two].splice(..end_two, key_one);
    *text = lines.join(&b'\n');
}

fn splice(choices: &mut Choices<'_>, text: &mut Vec<u8>, others: &[Vec<u8>]) {
    let other = lines(&others[choices.below(others.len())]);
    let from = choices.below(other.len());
    let to = from + choices.below(other.len() - from) + 1;
    let mut lines = lines(text);
    let at = choices.below(lines.len());
    let end = if choices.one_in(2) {
        at
    } else {
        at + choices.below(lines.len() - at)
    };
    lines.splice(at..end, other[from..to].iter().cloned());
    *text = lines.join(&b'\n');
}

fn change_lines(choices: &mut Choices<'_>, text: &mut Vec<u8>, dictionary: &[&str]) {
    let mut lines = lines(text);
    let at = choices.below(lines.len());
    let end = (at + 1 + choices.below(4)).min(lines.len());
    match choices.below(7) {
        0 => drop(lines.drain(at..end)),
        1 => {
            let copy = lines[at..end].to_vec();
            let to = choices.below(lines.len() + 1);
            lines.splice(to..to, copy);
        }
        2 => {
            let other = choices.below(lines.len());
            lines.swap(at, other);
        }
        3 => {
            let moved: Vec<Vec<u8>> = lines.drain(at..end).collect();
            let to = choices.below(lines.len() + 1);
            lines.splice(to..to, moved);
        }
        4 => lines[at..end]
            .iter_mut()
            .for_each(|line| drop(line.splice(..0, *b"  "))),
        5 => lines[at..end].iter_mut().for_each(|line| {
            if line.starts_with(b"  ") {
                line.drain(..2);
            }
        }),
        _ => {
            let line = format!("{}: {}", choices.pick(dictionary), choices.pick(dictionary));
            let indent = lines[at].iter().take_while(|byte| **byte == b' ').count();
            lines.insert(at, [" ".repeat(indent), line].concat().into_bytes());
        }
    }
    *text = lines.join(&b'\n');
}

fn lines(text: &[u8]) -> Vec<Vec<u8>> {
    text.split(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect()
}

/// One half of the time, so that much of what follows stays whole; else up to `most`.
pub(super) fn few(choices: &mut Choices<'_>, most: usize) -> usize {
    if choices.one_in(2) {
        1
    } else {
        1 + choices.below(most)
    }
}
