// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! What holds for every operation.

use alibabacloud_runtime::emitted as runtime;

/// Chat App Message Service, API version 2020-06-06.
pub(crate) static SERVICE: runtime::Service = runtime::Service {
    product: "cams",
    version: "2020-06-06",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    default_region: "ap-southeast-1",
    endpoints: &[("ap-southeast-1", "cams.ap-southeast-1.aliyuncs.com")],
    endpoint_pattern: "cams.{region}.aliyuncs.com",
    vpc_endpoint_pattern: "cams-vpc.{region}.aliyuncs.com",
    success_field: "Code",
    throttling_codes: &[
        "System.LimitControl",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
    ],
    permission_codes: &["Authentication.NoAuth", "Forbidden.RAM", "Ram.PermissionDeny"],
};
