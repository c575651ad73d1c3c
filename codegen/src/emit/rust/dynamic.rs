//! Operations by name: a list of the request types, for `cargo xtask call` and for replaying recordings.

use quote::{format_ident, quote};

use super::types::ident;
use crate::emit::OutputFile;
use crate::format::RustFile;
use crate::model::Api;

/// ```ignore
/// pub(crate) static OPERATIONS: &[&[Dynamic]] = &[
///     #[cfg(feature = "migration")]
///     &[Dynamic::of::<migration::GetMigrationVerifyCodeRequest>()],
/// ];
/// ```
pub(crate) fn file(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(source, vec!["Operations by name.".into()]);
    let groups = api.groups.iter().map(|group| {
        let (module, feature) = (ident(&group.name), &group.name);
        let operations = group.operations.iter().map(|operation| {
            let request = format_ident!("{}Request", operation.type_stem);
            quote! { Dynamic::of::<#module::#request>() }
        });
        quote! {
            #[cfg(feature = #feature)]
            &[#(#operations),*]
        }
    });
    let groups: Vec<_> = groups.collect();
    file.item(quote! {
        #[doc = " All operations, by group."]
        pub(crate) static OPERATIONS: &[&[Dynamic]] = &[#(#groups),*];
    });
    let mut imports = vec![quote! { use crate::dynamic::Dynamic; }];
    let modules = api.groups.iter().map(|group| {
        let (module, feature) = (ident(&group.name), &group.name);
        quote! { #[cfg(feature = #feature)] use crate::generated::#module; }
    });
    imports.extend(modules);
    OutputFile::new(
        format!("{}/dynamic.rs", api.target.generated()),
        file.finish(&imports),
        source,
    )
}
