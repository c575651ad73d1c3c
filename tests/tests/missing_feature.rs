//! What the compiler says where the feature of a group is missing: it names the feature.

use std::path::Path;
use std::process::Command;

use tests::scratch;

/// A crate whose root is like that of the client: emitted modules behind features, and the emitted file that names them.
fn library(re_exports: &Path) -> String {
    let emitted = std::fs::read_to_string(re_exports).expect("the file is emitted");
    let groups = emitted.lines().filter_map(|line| {
        let name = line.strip_prefix("pub use crate::generated::")?;
        name.strip_suffix(';')
    });
    let modules: Vec<String> = groups
        .map(|group| format!("#[cfg(feature = \"{group}\")] pub mod {group} {{}}"))
        .collect();
    let modules = modules.join("\n");
    format!(
        "#![allow(unexpected_cfgs)]\nmod generated {{\n{modules}\n}}\npub use generated::*;\ninclude!({:?});\n",
        re_exports.display().to_string()
    )
}

fn rustc(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args([
            "--edition",
            "2024",
            "--emit",
            "metadata",
            "--out-dir",
            ".",
            "-L",
            ".",
        ])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the compiler starts");
    (
        output.status.success(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

#[test]
fn the_compiler_names_the_feature_of_a_group() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("missing_feature");
    std::fs::create_dir_all(&folder).expect("a folder");
    let at = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("a file");
    let re_exports = scratch::root().join("generated-sdk/src/generated/re_exports.rs");
    at("client.rs", &library(&re_exports));
    at(
        "program.rs",
        "pub use client::messages;\npub use client::migration;\n",
    );
    let built = |features: &[&str]| {
        let features: Vec<String> = features
            .iter()
            .map(|name| format!("feature=\"{name}\""))
            .collect();
        let mut arguments = vec!["--crate-type", "lib", "client.rs"];
        for feature in &features {
            arguments.extend(["--cfg", feature]);
        }
        let (built, said) = rustc(&folder, &arguments);
        assert!(built, "{said}");
        rustc(
            &folder,
            &[
                "--crate-type",
                "lib",
                "--extern",
                "client=libclient.rmeta",
                "program.rs",
            ],
        )
    };
    let (compiles, said) = built(&["messages", "migration"]);
    assert!(compiles, "{said}");
    let (compiles, said) = built(&["messages"]);
    assert!(!compiles);
    assert!(said.contains("no `migration` in the root"), "{said}");
    // Feature and name, in whichever words.
    let note = said
        .lines()
        .find(|line| line.contains("feature") && line.contains("migration"));
    assert!(note.is_some(), "{said}");
}
