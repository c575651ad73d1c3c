//! What emission costs: wall time of `codegen::generate` for the spec of this project, and for the same operations
//! repeated under other names, up to ten thousand of them; and the peak memory by then.
//!
//! ```text
//! cargo bench -p codegen                  the spec of this project
//! cargo bench -p codegen -- DIR           the spec in DIR, which holds cams.yaml and operations/
//! ```
//!
//! Not a criterion bench: one run of the large sizes takes seconds, and memory is asked of the system once per size.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use codegen::{Options, Output, Source, Target};

/// That of `cargo xtask`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The product of the spec.
const PRODUCT: &str = "cams";

/// How many operations to go up to.
const MOST: usize = 10_000;

/// A size is run again and again for this long, and the fastest run counts: what slows one down is another process.
const PATIENCE: Duration = Duration::from_secs(2);

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'))
        .map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"),
            PathBuf::from,
        );
    let mut sources = Vec::new();
    read_folder(&folder, "spec", &mut sources)?;
    let operations = sources.iter().filter(|source| is_operation(source)).count();
    if operations == 0 {
        return Err(format!("no operations in {}", folder.display()).into());
    }

    println!("operations        time  per operation  emitted files      text  peak memory");
    let mut copies = 1;
    loop {
        let repeated = repeat(&sources, copies);
        let (time, output) = fastest(&repeated)?;
        let count = operations * copies;
        let text: usize = output.files.iter().map(|file| file.text.len()).sum();
        println!(
            "{count:>10} {:>8.1} ms {:>11.0} us {:>14} {:>6.1} MB  {}",
            time.as_secs_f64() * 1e3,
            time.as_secs_f64() * 1e6 / as_float(count),
            output.files.len(),
            as_float(text) / 1e6,
            peak_memory().unwrap_or_else(|| "unknown".to_owned()),
        );
        if count >= MOST {
            return Ok(());
        }
        copies = (copies * 4).min(MOST.div_ceil(operations));
    }
}

/// The fastest of several runs, and what it emitted.
fn fastest(sources: &[Source]) -> Result<(Duration, Output), Box<dyn Error>> {
    let begin = Instant::now();
    let mut best: Option<(Duration, Output)> = None;
    loop {
        // One output at a time, so that memory tells of one run.
        let before = best.take().map(|(time, _)| time);
        let start = Instant::now();
        let output =
            codegen::generate_with(sources, &Target::new(PRODUCT), Options { draft: true })
                .map_err(|diagnostics| diagnostics.render(sources, false))?;
        let time = start.elapsed();
        best = Some((before.map_or(time, |before| before.min(time)), output));
        if begin.elapsed() > PATIENCE {
            break;
        }
    }
    best.ok_or_else(|| "no run".into())
}

/// The sources with each operation `copies` times: `GetThing`, `GetThing2`, `GetThing3`, …
fn repeat(sources: &[Source], copies: usize) -> Vec<Source> {
    let mut repeated = sources.to_vec();
    for source in sources.iter().filter(|source| is_operation(source)) {
        let text = String::from_utf8_lossy(&source.bytes);
        let stem = source.path.trim_end_matches(".yaml");
        let name = stem.rsplit('/').next().unwrap_or(stem);
        for copy in 2..=copies {
            let lines = text.lines().map(|line| renamed(line, name, copy));
            repeated.push(Source::new(
                format!("{stem}{copy}.yaml"),
                lines.collect::<String>(),
            ));
        }
    }
    repeated
}

/// A line with the names that have to be an operation's own made another's.
fn renamed(line: &str, operation: &str, copy: usize) -> String {
    let own = [
        format!("operation: {operation}"),
        format!("action: {PRODUCT}:{operation}"),
    ];
    let is_type_name = line.trim_start().starts_with("type_name: ");
    if line.starts_with("rust_name: ") {
        format!("{line}_{copy}\n")
    } else if is_type_name || own.iter().any(|own| line.trim_start() == own) {
        format!("{line}{copy}\n")
    } else {
        format!("{line}\n")
    }
}

fn is_operation(source: &Source) -> bool {
    source.path.starts_with("spec/operations/")
}

fn read_folder(folder: &Path, name: &str, sources: &mut Vec<Source>) -> Result<(), Box<dyn Error>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), &name, sources)?;
        } else {
            sources.push(Source::new(name, fs::read(entry.path())?));
        }
    }
    Ok(())
}

/// The most memory that this process ever held, as Linux tells it.
fn peak_memory() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u32 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(format!("{:>8.1} MB", f64::from(kilobytes) / 1024.0))
}

/// Counts here are far below 2^32.
fn as_float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
