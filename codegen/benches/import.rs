//! What the import of a whole product costs, and emitting what comes of it: processor time of either, of all cores, and the peak
//! memory by then, for the operations of published metadata, repeated under other names, up to as many as all RPC products have together.
//!
//! ```text
//! cargo bench -p codegen --bench import                  the metadata that the tests use
//! cargo bench -p codegen --bench import -- DIR           the metadata in DIR
//! ```

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::import::{Import, import};
use codegen::{Options, Target};
use serde_json::{Map, Value, json};

/// That of `cargo xtask`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many operations to go up to.
const MOST: usize = 14_000;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'))
        .map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../xtask/tests/another_product"),
            PathBuf::from,
        );
    let whole = joined(&folder)?;
    println!(
        "operations  metadata      import  peak memory    generate  emitted text  peak memory"
    );
    for count in [MOST / 8, MOST / 4, MOST / 2, MOST] {
        let metadata = repeated(&whole, count);
        let target = Target::new("things");
        forget_peak();
        let start = processor_time();
        let files = import(&Import::new(&target, &metadata))
            .map_err(|error| format!("{error:?}"))?
            .files;
        let imported = processor_time();
        let peak = peak_memory();
        forget_peak();
        let output = codegen::generate_with(&files, &target, Options { draft: true })
            .map_err(|mistakes| mistakes.render(&files, false))?;
        let generated = processor_time();
        let text: usize = output.files.iter().map(|file| file.text.len()).sum();
        println!(
            "{:>10} {:>6} MB {:>9.2} s  {} {:>9.2} s {:>10} MB  {}",
            files.len() - 1,
            metadata.len() / 1_000_000,
            imported - start,
            peak.unwrap_or_else(|| "unknown".to_owned()),
            generated - imported,
            text / 1_000_000,
            peak_memory().unwrap_or_else(|| "unknown".to_owned()),
        );
    }
    Ok(())
}

/// Seconds that this process has had of all cores so far, as Linux tells it; 0 elsewhere.
fn processor_time() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Behind the name of the program, which may hold blanks: the 12th and 13th number, in hundredths.
    let numbers = stat.rsplit(')').next().unwrap_or_default();
    let ticks = numbers.split_whitespace().skip(11).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}

/// The operations and components of all files as those of one product.
fn joined(folder: &Path) -> Result<Value, Box<dyn Error>> {
    let (mut apis, mut schemas) = (Map::new(), Map::new());
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let file: Value = serde_json::from_slice(&fs::read(&path)?)?;
            apis.extend(members(&file["apis"]));
            schemas.extend(members(&file["components"]["schemas"]));
        }
    }
    Ok(json!({"apis": apis, "schemas": schemas}))
}

fn members(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

/// Metadata with so many operations: `GetThing`, `GetThing2`, `GetThing3`, … It is put together as text, so that what is measured
/// afterwards does not begin with the memory of a tree that the importer never sees.
fn repeated(whole: &Value, count: usize) -> String {
    let of_one = members(&whole["apis"]);
    let texts: Vec<(String, String)> = of_one
        .into_iter()
        .map(|(name, api)| (name, api.to_string()))
        .collect();
    let copies = (1..).flat_map(|copy| {
        texts.iter().map(move |(name, api)| match copy {
            1 => (name.clone(), api),
            _ => (format!("{name}{copy}"), api),
        })
    });
    let (mut apis, mut names) = (String::new(), Vec::new());
    for (name, api) in copies.take(count) {
        let comma = if names.is_empty() { "" } else { "," };
        apis.extend([comma, &json!(name).to_string(), ":", api]);
        names.push(name);
    }
    let rest = json!({
        "version": "1.0",
        "info": {"style": "RPC", "product": "Things", "version": "2020-01-01"},
        "directories": [{"id": 1, "type": "directory", "children": names}],
        "components": {"schemas": whole["schemas"]},
        "endpoints": [{"regionId": "cn-hangzhou", "endpoint": "things.cn-hangzhou.aliyuncs.com"}],
    })
    .to_string();
    let rest = rest.strip_suffix('}').unwrap_or(&rest);
    format!("{rest},\"apis\":{{{apis}}}}}")
}

/// Begins to look for the most memory anew, where Linux allows it.
fn forget_peak() {
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The most memory that this process held since, as Linux tells it.
fn peak_memory() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(format!("{:>8} MB", kilobytes / 1024))
}
