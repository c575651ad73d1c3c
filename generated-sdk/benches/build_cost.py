#!/usr/bin/env python3
"""What compiling the client costs, and what compiling against it costs its users.

    generated-sdk/benches/build_cost.py [--runs N] [--cold]

Prints CPU seconds (user time of cargo and all it starts, so that waiting for a busy machine does not count), the least
of N runs, without incremental compilation, and with all dependencies built before. `--cold` also builds everything
from nothing, which takes minutes. Works in a folder of its own below the target folder.
"""

import argparse
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
CLIENT = "alibabacloud-cams"
TLS = "rustls,gzip"
ONE_GROUP = "migration"
ONE_CALL = "get_migration_verify_code"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=3, metavar="N", help="how often each is run (3)")
    arguments.add_argument("--cold", action="store_true", help="also build everything from nothing")
    options = arguments.parse_args()

    metadata = json.loads(output("cargo", "metadata", "--format-version", "1", "--no-deps"))
    folder = Path(metadata["target_directory"]) / "build-cost"
    folder.mkdir(parents=True, exist_ok=True)
    build = Build(folder, options.runs)

    print(output("rustc", "--version").strip())
    print("\nA crate, its dependencies built            check   release   (user seconds, and on the clock)")
    for label, package, source, features in [
        ("the runtime", "alibabacloud-runtime", "runtime/src/lib.rs", TLS),
        ("the client: all groups", CLIENT, "src/lib.rs", f"{TLS},all-groups"),
        ("the same with `serde`", CLIENT, "src/lib.rs", f"{TLS},all-groups,serde"),
        ("the same with `dynamic`", CLIENT, "src/lib.rs", f"{TLS},all-groups,dynamic"),
        ("the same with `emulator`", CLIENT, "src/lib.rs", f"{TLS},all-groups,emulator"),
        (f"the client: {ONE_GROUP} alone", CLIENT, "src/lib.rs", f"{TLS},{ONE_GROUP}"),
    ]:
        of_package = ["-p", package, "--no-default-features", "--features", features]
        source = PROJECT / "generated-sdk" / source
        check = build.least(["check", *of_package], PROJECT, source)
        release = build.least(["build", "--release", *of_package], PROJECT, source)
        print(f"    {label:<34} {check[0]:>8.2f} {release[0]:>9.2f}   {check[1]:>6.2f} {release[1]:>6.2f}")

    calls = documented_calls()
    print("\nA program that uses it, the client built  check   release   stripped binary")
    for label, features, bodies in [
        ("nothing but `main`", ONE_GROUP, []),
        ("one operation", ONE_GROUP, [calls[ONE_CALL]]),
        (f"every operation ({len(calls)})", "all-groups", list(calls.values())),
    ]:
        program = write_program(folder / f"program-{len(bodies)}", features, bodies)
        source = program / "src/main.rs"
        check = build.least(["check"], program, source)
        release = build.least(["build", "--release"], program, source)
        size = (folder / "target/release" / program.name).stat().st_size
        print(f"    {label:<34} {check[0]:>8.2f} {release[0]:>9.2f} {size / 1e6:>14.2f} MB")

    tree = output("cargo", "tree", "-p", CLIENT, "-e", "normal,build", "--prefix", "none", "--format", "{p}")
    packages = {line.removesuffix(" (*)") for line in tree.splitlines() if line}
    print(f"\nDependencies, direct and not, on this system: {len(packages) - 1}")

    if options.cold:
        program = folder / "program-1"
        for arguments in (["build"], ["build", "--release"]):
            shutil.rmtree(folder / "target")
            print(f"`cargo {' '.join(arguments)}` of one call from nothing: {build.once(arguments, program)[0]:.0f} s")


class Build:
    """Runs cargo in a target folder of its own."""

    def __init__(self, folder, runs):
        self.runs = runs
        self.environment = os.environ | {
            "CARGO_INCREMENTAL": "0",
            "CARGO_TARGET_DIR": str(folder / "target"),
            # A cache would do the work in another process, or not at all.
            "RUSTC_WRAPPER": "",
        }

    def once(self, arguments, where):
        """User seconds, and those on the clock."""
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime, time.monotonic()
        command = ["cargo", *arguments, "--quiet"]
        subprocess.run(command, cwd=where, env=self.environment, check=True)
        user = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        return user, time.monotonic() - start

    def least(self, arguments, where, source):
        """The cost of a build after `source` was touched. What it depends on is built first, uncounted."""
        self.once(arguments, where)
        runs = []
        for _ in range(self.runs):
            source.touch()
            runs.append(self.once(arguments, where))
        return min(runs)


def output(*command):
    return subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True).stdout


def documented_calls():
    """The body of each operation's documented example, by the name of its method."""
    calls = {}
    for file in sorted((PROJECT / "generated-sdk/src/generated").rglob("*.rs")):
        text = file.read_text()
        for example, method in re.findall(
            r"/// ```no_run\n((?:(?!```).)*)/// ```\n(?:    (?:///|#\[)[^\n]*\n)*    pub fn (\w+)\(\s*&self,?\s*\)", text, re.DOTALL
        ):
            lines = [line.strip().removeprefix("///").removeprefix(" ") for line in example.splitlines()]
            calls[method] = "\n".join("    " + line for line in lines if not line.startswith("# "))
    if ONE_CALL not in calls:
        sys.exit(f"no documented example of {ONE_CALL} in the emitted code")
    return calls


def write_program(folder, features, bodies):
    """A program that makes these calls. It has to link them, so which of them it makes is not known to the compiler.

    The futures are boxed: as one `match` that awaits them all the compiler lays each of them out in one future, which costs a
    third more and is no program that anybody writes.
    """
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "Cargo.toml").write_text(f"""[package]
name = "{folder.name}"
version = "0.0.0"
edition = "2024"

[dependencies]
alibabacloud-cams = {{ path = "{PROJECT}/generated-sdk", default-features = false, features = {json.dumps([*TLS.split(","), features])} }}
serde_json = "1"
tokio = {{ version = "1", features = ["macros", "rt-multi-thread"] }}

[profile.release]
strip = true

[workspace]
""")
    # The versions that the project is tested with.
    shutil.copy(PROJECT / "Cargo.lock", folder)
    functions = "\n\n".join(
        f"async fn call_{number}() -> Result<(), alibabacloud_cams::Error> {{\n{body}\n    Ok(())\n}}"
        for number, body in enumerate(bodies)
    )
    choices = "".join(f"        Some({number}) => Box::pin(call_{number}()).await,\n" for number in range(len(bodies)))
    (folder / "src/main.rs").write_text(f"""#[tokio::main]
async fn main() -> Result<(), alibabacloud_cams::Error> {{
    match std::env::args().nth(1).and_then(|number| number.parse::<usize>().ok()) {{
{choices}        _ => Ok(()),
    }}
}}

{functions}
""")
    return folder


if __name__ == "__main__":
    main()
