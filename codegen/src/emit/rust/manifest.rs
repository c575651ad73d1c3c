//! The cargo features of the emitted crate: a marked region of a manifest that is otherwise written by hand.

use crate::emit::OutputFile;
use crate::model::Api;
use crate::source::Source;

/// The manifest whose region is emitted.
const PATH: &str = "generated-sdk/Cargo.toml";
/// First line of the region.
const BEGIN: &str = "# Groups of operations: emitted by `cargo xtask generate`, do not edit.";
/// Last line of the region.
const END: &str = "# End of the groups.";

/// The manifest with its region renewed, if it is among the sources and has one.
pub(crate) fn manifest(api: &Api, sources: &[Source]) -> Option<OutputFile> {
    let source = sources.iter().find(|source| source.path == PATH)?;
    let text = std::str::from_utf8(&source.bytes).ok()?;
    let begin = text.find(BEGIN)?;
    let length = text.get(begin..)?.find(END)?;
    let (before, rest) = (text.get(..begin)?, text.get(begin + length..)?);
    Some(OutputFile {
        path: PATH.to_owned(),
        text: format!("{before}{BEGIN}\n{}{rest}", region(api)),
        source: api.service.source.clone(),
        region: true,
    })
}

fn region(api: &Api) -> String {
    let names: Vec<&str> = api.groups.iter().map(|group| group.name.as_str()).collect();
    let list: Vec<String> = names
        .iter()
        .map(|name| format!("    \"{name}\",\n"))
        .collect();
    let features: Vec<String> = names.iter().map(|name| format!("{name} = []\n")).collect();
    format!("all-groups = [\n{}]\n{}", list.concat(), features.concat())
}
