//! The cargo features of the emitted crate: a marked region of a manifest that is otherwise written by hand.

use crate::model::Api;
use crate::output::OutputFile;

/// The features, one for each group.
pub(crate) fn features(api: &Api) -> OutputFile {
    let names = || api.groups.iter().map(|group| group.name.plain());
    let list = names().fold(String::new(), |list, name| list + "    \"" + name + "\",\n");
    let features = names().fold(String::new(), |list, name| list + name + " = []\n");
    OutputFile {
        path: api.target.manifest(),
        text: format!("all-groups = [\n{list}]\n{features}"),
        source: api.service.source.clone(),
        region: true,
    }
}
