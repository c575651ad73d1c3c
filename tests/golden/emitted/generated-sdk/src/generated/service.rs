// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! What holds for every operation.

use alibabacloud_runtime::emitted as runtime;

/// Letter Service, API version 2021-02-03.
pub(crate) static SERVICE: runtime::Service = runtime::Service {
    product: "letters",
    version: "2021-02-03",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    default_region: "eu-north-9",
    endpoints: &[("eu-north-9", "letters.eu-north-9.example.com")],
    endpoint_pattern: "letters.{region}.example.com",
    vpc_endpoint_pattern: "letters-vpc.{region}.example.com",
    success_field: "Code",
    throttling_codes: &["Post.Closed"],
    permission_codes: &[],
};
