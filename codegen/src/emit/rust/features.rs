//! The cargo features of the emitted crate: a marked region of a manifest that is otherwise written by hand.

use crate::model::Api;
use crate::output::OutputFile;

/// The features, one for each group.
pub(crate) fn features(api: &Api) -> OutputFile {
    let names = || api.groups.iter().map(|group| group.name.plain());
    let list = names().fold(String::new(), |list, name| list + "    \"" + name + "\",\n");
    let mut features = names().fold(String::new(), |list, name| list + name + " = []\n");
    for group in &api.groups {
        for former in &group.renamed_from {
            let (former, name) = (former.plain(), group.name.plain());
            features = features + former + " = [\"" + name + "\"]\n";
        }
    }
    OutputFile {
        path: api.target.manifest(),
        text: format!("all-groups = [\n{list}]\n{features}"),
        source: api.service.source.clone(),
        region: true,
    }
}
