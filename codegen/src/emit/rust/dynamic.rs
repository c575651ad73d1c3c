//! Operations by name: a list of the request types, for `cargo xtask call` and for replaying recordings.

use quote::quote;

use crate::format::RustFile;
use crate::model::Api;
use crate::output::OutputFile;

/// ```ignore
/// pub(crate) static OPERATIONS: &[&[Dynamic]] = &[
///     #[cfg(feature = "migration")]
///     &[Dynamic::of::<super::migration::GetMigrationVerifyCodeRequest>()],
/// ];
/// ```
pub(crate) fn file(api: &Api) -> OutputFile {
    let source = &api.service.source;
    let mut file = RustFile::new(source, vec!["Operations by name.".into()]);
    let groups = api.groups.iter().map(|group| {
        let (module, feature) = (&group.name, group.name.plain());
        let operations = group.operations.iter().map(|operation| {
            let request = &operation.request;
            if operation.paging.is_some() {
                quote! { Dynamic::of_paged::<super::#module::#request>() }
            } else {
                quote! { Dynamic::of::<super::#module::#request>() }
            }
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
    let imports = [quote! { use alibabacloud_runtime::emitted::Dynamic; }];
    OutputFile::new(
        format!("{}/dynamic.rs", api.target.generated()),
        file.finish(&imports),
        source,
    )
}
