//! The cargo features of the emitted crate: a marked region of a manifest that is otherwise written by hand.

use crate::emit::OutputFile;
use crate::model::{Api, Manifest};

/// The manifest with its region renewed, if it is among the sources.
pub(crate) fn manifest(api: &Api) -> Option<OutputFile> {
    let Manifest { before, after } = api.manifest.as_ref()?;
    Some(OutputFile {
        path: Manifest::PATH.to_owned(),
        text: format!("{before}{}{after}", region(api)),
        source: api.service.source.clone(),
        region: true,
    })
}

fn region(api: &Api) -> String {
    let names: Vec<&str> = api.groups.iter().map(|group| group.name.plain()).collect();
    let list: Vec<String> = names
        .iter()
        .map(|name| format!("    \"{name}\",\n"))
        .collect();
    let features: Vec<String> = names.iter().map(|name| format!("{name} = []\n")).collect();
    format!("all-groups = [\n{}]\n{}", list.concat(), features.concat())
}
