//! The book as a reader sees it, in a browser without a window.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::program;
use crate::failure::Failure;

/// Widths of a phone, a tablet and a desk, in CSS pixels.
const WIDTHS: [u32; 3] = [390, 768, 1280];

/// What the probe's report ends with; one that does not was cut off.
const END: &str = "end of the report";

const PROBE: &str = include_str!("probe.html");

/// A headless Chromium.
pub(crate) struct Browser {
    program: PathBuf,
}

impl Browser {
    /// The one that is installed.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub(crate) fn find() -> Result<Self, Failure> {
        ["chromium", "chromium-browser", "google-chrome", "chrome"]
            .into_iter()
            .find_map(program)
            .map(|program| Self { program })
            .ok_or_else(|| {
                Failure::new("no Chromium to look at the book with")
                    .help("on Debian: apt-get install chromium")
            })
    }

    /// Opens every page of a built book at three widths, follows its links and searches for `searches`; returns what is
    /// wrong, a line each. `pages` are the paths of pages below `book`, `files` those of all files.
    ///
    /// # Errors
    ///
    /// If the probe cannot be written, or the browser fails or does not finish.
    pub(crate) fn probe(
        &self,
        book: &Path,
        pages: &[String],
        files: &[String],
        searches: &[String],
    ) -> Result<Vec<String>, Failure> {
        let probe = PROBE
            .replace("@PAGES@", &format!("{pages:?}"))
            .replace("@FILES@", &format!("{files:?}"))
            .replace("@WIDTHS@", &format!("{WIDTHS:?}"))
            .replace("@SEARCHES@", &format!("{searches:?}"))
            .replace("@END@", END);
        let path = book.join("probe.html");
        fs::write(&path, probe).map_err(|error| Failure::io("cannot write", &path, &error))?;
        let mut command = self.headless(&path);
        // Time that nothing happens in is skipped; a console message is a line of the log.
        command.args([
            "--virtual-time-budget=600000",
            "--enable-logging=stderr",
            "--dump-dom",
        ]);
        let output = command.output().map_err(|error| self.failed(&error))?;
        fs::remove_file(&path).map_err(|error| Failure::io("cannot remove", &path, &error))?;
        let page = String::from_utf8_lossy(&output.stdout);
        let report = page
            .split_once("<pre id=\"report\">")
            .and_then(|(_, rest)| rest.split_once(END))
            .map(|(report, _)| unescaped(report))
            .ok_or_else(|| {
                Failure::new(format!(
                    "{} did not finish the probe",
                    self.program.display()
                ))
            })?;
        let log = String::from_utf8_lossy(&output.stderr);
        let console = log
            .lines()
            .filter(|line| line.contains("CONSOLE"))
            .map(|line| format!("on the console: {}", line.trim()));
        Ok(report.lines().map(str::to_owned).chain(console).collect())
    }

    /// Makes pictures of `pages` at each width, as `<page>-<width>.png` in `folder`.
    ///
    /// # Errors
    ///
    /// If the folder cannot be made or the browser fails.
    pub(crate) fn shoot(&self, book: &Path, pages: &[&str], folder: &Path) -> Result<(), Failure> {
        fs::create_dir_all(folder).map_err(|error| Failure::io("cannot make", folder, &error))?;
        for page in pages {
            for width in WIDTHS {
                let name = page.trim_end_matches(".html").replace('/', "-");
                let picture = folder.join(format!("{name}-{width}.png"));
                let mut command = self.headless(&book.join(page));
                command.arg(format!("--window-size={width},1600"));
                command.arg(format!("--screenshot={}", picture.display()));
                command.output().map_err(|error| self.failed(&error))?;
                if !picture.is_file() {
                    return Err(Failure::new(format!(
                        "{} made no {}",
                        self.program.display(),
                        picture.display()
                    )));
                }
            }
        }
        Ok(())
    }

    fn headless(&self, page: &Path) -> Command {
        let mut command = Command::new(&self.program);
        // The pages are the project's own: the sandbox, which root cannot have, protects from nothing here. Pages in files
        // may look into each other only if that is allowed.
        command.args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
        ]);
        command.args(["--allow-file-access-from-files"]);
        command.arg(format!("file://{}", page.display()));
        command.stdin(Stdio::null());
        command
    }

    fn failed(&self, error: &io::Error) -> Failure {
        Failure::io("cannot run", &self.program, error)
    }
}

/// Text of an element as the browser writes it.
fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a page needs to be seen as wide as it is, and a body.
    fn page(body: &str) -> String {
        format!(
            "<!doctype html><meta charset=utf-8><style>body {{ margin: 0 }}</style><main>{body}</main>"
        )
    }

    #[test]
    fn what_a_reader_would_stumble_over_is_told() {
        let Ok(browser) = Browser::find() else {
            eprintln!("skipped: no Chromium is installed");
            return;
        };
        let wide = "<div style='overflow-x: auto'><div style='width: 500px'>Wide</div></div>";
        let code = "<pre style='overflow-x: auto'><code style='width: 2000px; display: block'>x</code></pre>";
        let pages = [
            (
                "index.html",
                page(&format!(
                    "<h1 id=top>Top</h1>{code}<a href='sub/a.html#there'>good</a>"
                )),
            ),
            (
                "sub/a.html",
                page("<p id=there><a href='../gone.html'>1</a><a href='../index.html#gone'>2</a>"),
            ),
            ("wide.html", page(wide)),
            ("loud.html", page("<script>console.error('loud')</script>")),
        ];
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("sub")).expect("the folder takes one");
        for (path, text) in &pages {
            fs::write(folder.path().join(path), text).expect("the folder takes files");
        }
        let paths: Vec<String> = pages.iter().map(|(path, _)| (*path).to_owned()).collect();
        let searches = ["gone words".to_owned()];
        let problems = browser
            .probe(folder.path(), &paths, &paths, &searches)
            .expect("the browser runs");
        let expected = [
            "wide.html: <div> \"Wide\" scrolls sideways at 390 px",
            "sub/a.html: a link leads nowhere: no gone.html",
            "sub/a.html: a link leads nowhere: no \"gone\" in index.html",
            "the search for \"gone words\" finds no page that holds it among its first: nothing",
        ];
        assert_eq!(problems[..4], expected);
        assert_eq!(problems.len(), 5, "{problems:?}");
        assert!(problems[4].starts_with("on the console: ") && problems[4].contains("\"loud\""));
    }
}
