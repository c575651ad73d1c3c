//! Splitting a command line without a shell.

/// Splits `process_command` into a program and its arguments.
///
/// No shell takes part: nothing is expanded, and `;`, `|`, `$` mean themselves. White space separates arguments; single
/// and double quotes group them. On Unix a backslash makes the next character literal, inside double quotes only before
/// `"`, `\`, `$` and `` ` ``; on Windows it is a path separator, except in `\"` inside double quotes.
pub(crate) fn split_command(command: &str, windows: bool) -> Result<Vec<String>, &'static str> {
    let mut arguments = Vec::new();
    let mut current: Option<String> = None;
    let mut quote: Option<char> = None;
    let mut rest = command.chars().peekable();
    while let Some(c) = rest.next() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                // Quotes make an argument even when there is nothing between them.
                current.get_or_insert_default();
            }
            (None, _) if c.is_whitespace() => arguments.extend(current.take()),
            (None, '\\') if !windows => {
                let escaped = rest.next().ok_or("ends in a backslash")?;
                current.get_or_insert_default().push(escaped);
            }
            (Some('"'), '\\') => {
                let special: &[char] = if windows {
                    &['"']
                } else {
                    &['"', '\\', '$', '`']
                };
                let escaped = rest.next_if(|next| special.contains(next));
                current
                    .get_or_insert_default()
                    .push(escaped.unwrap_or('\\'));
            }
            _ => current.get_or_insert_default().push(c),
        }
    }
    if quote.is_some() {
        return Err("has a quote that is not closed");
    }
    arguments.extend(current);
    match arguments.first() {
        None => Err("is empty"),
        Some(program) if program.is_empty() => Err("names no program"),
        Some(_) => Ok(arguments),
    }
}

#[cfg(test)]
mod tests {
    use super::split_command;

    #[test]
    fn unix() {
        for (command, expected) in [
            ("tool", &["tool"][..]),
            ("  tool \t --flag\r\nvalue ", &["tool", "--flag", "value"]),
            (
                r#""/opt/my tools/run" 'a b' c"#,
                &["/opt/my tools/run", "a b", "c"],
            ),
            (r"/opt/my\ tools/run", &["/opt/my tools/run"]),
            (r#"tool "say \"hi\" \n""#, &["tool", r#"say "hi" \n"#]),
            (
                r#"tool 'a "b" \' "" x"y"z"#,
                &["tool", r#"a "b" \"#, "", "xyz"],
            ),
            (
                "tool $(id) ; rm | x > y",
                &["tool", "$(id)", ";", "rm", "|", "x", ">", "y"],
            ),
        ] {
            assert_eq!(
                split_command(command, false).unwrap(),
                expected,
                "{command}"
            );
        }
    }

    #[test]
    fn windows() {
        for (command, expected) in [
            (r"C:\tools\run.exe /a", &[r"C:\tools\run.exe", "/a"][..]),
            (
                r#""C:\Program Files\run.exe" "a \"b\"""#,
                &[r"C:\Program Files\run.exe", r#"a "b""#],
            ),
        ] {
            assert_eq!(split_command(command, true).unwrap(), expected, "{command}");
        }
    }

    #[test]
    fn refused() {
        for command in ["", "  \n", "tool 'a", "tool \"a\\\"", "tool \\", "'' tool"] {
            assert!(split_command(command, false).is_err(), "{command}");
        }
    }
}
