// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Error codes that the documentation lists.

use alibabacloud_runtime::emitted::open_enumeration;

/// An error code of the service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `Product.Unsubscript`: The account has no subscription to the product.
    ProductUnsubscript,
    /// `Ram.PermissionDeny`: You are not authorized to perform the operation.
    RamPermissionDeny,
    /// `System.LimitControl`: The service limits the flow of requests at the moment.
    SystemLimitControl,
    /// `Unknown.ResourceOwnerId`: The resource belongs to another user.
    UnknownResourceOwnerId,
    /// A value that this version of the crate does not know.
    Other(String),
}

open_enumeration! {
    ErrorCode { ProductUnsubscript => "Product.Unsubscript", RamPermissionDeny =>
    "Ram.PermissionDeny", SystemLimitControl => "System.LimitControl",
    UnknownResourceOwnerId => "Unknown.ResourceOwnerId" }
}
