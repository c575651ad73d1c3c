//! The error codes of the service as one open enumeration.

use super::{ROOT, enumeration, imports};
use crate::emit::OutputFile;
use crate::format::RustFile;
use crate::model::{Api, EnumValue, Enumeration, Usage};

/// `generated/error_code.rs`.
pub(crate) fn file(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(
        source,
        vec!["Error codes that the documentation lists.".into()],
    );
    let values = api.errors.iter().map(|error| EnumValue {
        name: error.name.clone(),
        description: error
            .description
            .clone()
            .unwrap_or_else(|| error.message.clone()),
    });
    file.items(enumeration::enumeration(&Enumeration {
        name: "ErrorCode".into(),
        description: "An error code of the service.".into(),
        values: values.collect(),
        usage: Usage {
            request: false,
            response: true,
        },
    }));
    let text = file.finish_with(|mentions| imports::imports(api, mentions));
    OutputFile::new(format!("{ROOT}/error_code.rs"), text, source)
}
