// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Viber.
//!
//! Opens Viber services, follows the reviews that this takes, and pauses or resumes them.
//!
//! # Operations
//!
//! - [`add_address_recover_suspend`](crate::Client::add_address_recover_suspend): Requests that
//!   messages to destination countries be suspended or resumed.
//! - [`add_audit_viber_open`](crate::Client::add_audit_viber_open): Requests a Viber service, which
//!   is then reviewed.
//! - [`get_audit_request_by_type_un_audit`](crate::Client::get_audit_request_by_type_un_audit):
//!   Gets the request of a type that is still to be reviewed.
//! - [`get_viber_by_request_no`](crate::Client::get_viber_by_request_no): Gets a Viber request and
//!   its review by the number of the request.
//! - [`get_viber_pause_times`](crate::Client::get_viber_pause_times): Gets the pause times of a
//!   Viber service.
//! - [`list_viber_service_message`](crate::Client::list_viber_service_message): Lists the Viber
//!   services of a space with the destinations of their messages.
//! - [`update_audit_request`](crate::Client::update_audit_request): Changes a Viber request.

mod add_address_recover_suspend;
mod add_audit_viber_open;
mod get_audit_request_by_type_un_audit;
mod get_viber_by_request_no;
mod get_viber_pause_times;
mod list_viber_service_message;
mod update_audit_request;

pub use self::add_address_recover_suspend::{
    AddAddressRecoverSuspendBuilder, AddAddressRecoverSuspendRequest,
    AddAddressRecoverSuspendResponse, ViberSuspension, ViberSuspensionBuilder,
};
pub use self::add_audit_viber_open::{
    AddAuditViberOpenBuilder, AddAuditViberOpenRequest, AddAuditViberOpenResponse,
    ViberApplication, ViberApplicationBuilder,
};
pub use self::get_audit_request_by_type_un_audit::{
    GetAuditRequestByTypeUnAuditBuilder, GetAuditRequestByTypeUnAuditRequest,
    GetAuditRequestByTypeUnAuditResponse, PendingViberRequest, PendingViberRequestRecord,
};
pub use self::get_viber_by_request_no::{
    GetViberByRequestNoBuilder, GetViberByRequestNoRequest, GetViberByRequestNoResponse,
    ViberRequest, ViberRequestRecord,
};
pub use self::get_viber_pause_times::{
    GetViberPauseTimesBuilder, GetViberPauseTimesRequest, GetViberPauseTimesResponse,
};
pub use self::list_viber_service_message::{
    ListViberServiceMessageBuilder, ListViberServiceMessageRequest,
    ListViberServiceMessageResponse, ViberService,
};
pub use self::update_audit_request::{
    UpdateAuditRequestBuilder, UpdateAuditRequestRequest, UpdateAuditRequestResponse,
    ViberApplicationUpdate, ViberApplicationUpdateBuilder,
};
