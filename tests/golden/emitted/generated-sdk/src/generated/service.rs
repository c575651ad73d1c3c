// @generated from spec/post.yaml by `cargo xtask generate`. Do not edit.

//! What holds for every operation.

use alibabacloud_runtime::emitted as runtime;

/// Letter Service, API version 2021-02-03.
pub(crate) static SERVICE: runtime::Service = runtime::Service::new(
        "letters",
        "2021-02-03",
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    )
    .endpoints(
        "eu-north-9",
        &[("eu-north-9", "letters.eu-north-9.example.com")],
        "letters.{region}.example.com",
    )
    .vpc_endpoints("letters-vpc.{region}.example.com")
    .success_field("Code")
    .codes(&["Post.Closed"], &[]);
