// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! What holds for every operation.

use alibabacloud_runtime::emitted as runtime;

/// Chat App Message Service, API version 2020-06-06.
pub(crate) static SERVICE: runtime::Service = runtime::Service::new(
        "cams",
        "2020-06-06",
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    )
    .endpoints(
        "ap-southeast-1",
        &[("ap-southeast-1", "cams.ap-southeast-1.aliyuncs.com")],
        "cams.{region}.aliyuncs.com",
    )
    .vpc_endpoints("cams-vpc.{region}.aliyuncs.com")
    .success_field("Code")
    .codes(
        &["System.LimitControl", "Throttling", "Throttling.Api", "Throttling.User"],
        &["Authentication.NoAuth", "Forbidden.RAM", "Ram.PermissionDeny"],
    );
