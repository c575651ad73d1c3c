//! What other clients call the operations.

use super::page::{heading, markdown};
use crate::markdown::{code, label, table};
use crate::model::Api;
use crate::names::{official_java, official_python};
use crate::output::OutputFile;

/// `official-names.md`: each operation in the official SDKs for Python and Java, and here.
pub(crate) fn page(api: &Api) -> OutputFile {
    let mut lines = vec![
        "# Names in the official SDKs".to_owned(),
        String::new(),
        "Methods of the official clients, and of this one. A request is called as the operation with `Request` behind it everywhere, and its \
         parameters as they are on the wire: `PhoneNumber` is `phone_number` in Python and here, `setPhoneNumber` in Java. The method with \
         `_with_options` (Python) or `WithOptions` (Java) behind its name does the same."
            .to_owned(),
    ];
    for group in &api.groups {
        lines.extend(heading(2, &label(&group.title)));
        let rows = group.operations.iter().map(|operation| {
            let name = &operation.name.wire;
            let page = format!("{}/{}.md", group.name.plain(), operation.page);
            vec![
                code(&official_python(name)),
                code(&official_java(name)),
                format!("[{}]({page})", code(operation.name.ident.plain())),
            ]
        });
        lines.extend(table(&["Python", "Java", "Here"], rows));
    }
    markdown(api, "official-names.md", &lines, &api.service.source)
}
