//! The facts of the service that the runtime needs.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports;
use crate::format::RustFile;
use crate::model::{Api, ErrorKind};
use crate::output::OutputFile;

/// ```ignore
/// /// CAMS, version 2020-06-06.
/// pub(crate) static SERVICE: Service = Service::new("cams", "2020-06-06", …).endpoints(…)…;
/// ```
pub(crate) fn file(api: &Api) -> OutputFile {
    let service = &api.service;
    let mut file = RustFile::new(
        &service.source,
        vec!["What holds for every operation.".into()],
    );
    let docs = format!(" {}, API version {}.", service.title, service.version);
    let (product, version) = (&service.product, &service.version);
    let default_region = &service.default_region;
    let endpoints = service
        .endpoints
        .iter()
        .map(|(region, host)| quote!((#region, #host)));
    let (pattern, vpc_pattern) = (&service.endpoint_pattern, &service.vpc_endpoint_pattern);
    let success_field = service.success_field.as_deref().unwrap_or_default();
    let throttling = codes(api, ErrorKind::Throttled);
    let permission = codes(api, ErrorKind::PermissionDenied);
    file.item(quote! {
        #[doc = #docs]
        pub(crate) static SERVICE: runtime::Service =
            runtime::Service::new(#product, #version, concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
                .endpoints(#default_region, &[#(#endpoints),*], #pattern)
                .vpc_endpoints(#vpc_pattern)
                .success_field(#success_field)
                .codes(&[#throttling], &[#permission]);
    });
    let text = file.finish_with(imports::imports);
    OutputFile::new(
        format!("{}/service.rs", api.target.generated()),
        text,
        &service.source,
    )
}

fn codes(api: &Api, kind: ErrorKind) -> TokenStream {
    let codes = api
        .errors
        .iter()
        .filter(|error| error.kind == Some(kind))
        .map(|error| &error.name.wire);
    quote!(#(#codes),*)
}
