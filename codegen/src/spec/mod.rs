//! The spec language as a maintainer writes it: the serde model of the service file and of the files of operations and events.
//!
//! These types follow the text closely and decide nothing; [`crate::check`] turns them into the [`crate::model`] that
//! emitters read. Unknown keys are errors everywhere. The order of the fields is the order in which keys are written.

pub(crate) mod aliases;
mod error;
mod event;
pub(crate) mod events;
mod field;
pub(crate) mod forms;
mod gate;
mod keys;
mod malformed;
mod operation;
pub(crate) mod outline;
pub(crate) mod place;
pub(crate) mod positions;
mod read;
pub(crate) mod roles;
mod service;
mod shape;
mod yaml;

pub use crate::value::{Empty, Number, Rare, Value};
pub use error::{CommonErrors, ErrorCode, ErrorKind, Repeating};
pub use event::{Duplicates, Event, EventExample, Order, Sign, Transport};
pub use field::{
    Deprecation, EnumValue, Field, IntegerFormat, Location, Style, TypeDefinition, Variant,
};
pub(crate) use keys::keys_of;
pub use operation::{
    AccessLevel, Example, Fill, Method, Operation, Paging, Period, Ram, RateLimit, RateLimitScope,
    Response, Retry,
};
pub use read::{File, Spec, read};
pub(crate) use read::{read_one, reads};
pub use service::{
    Certainty, Endpoints, Group, RegionEndpoint, Service, ServiceFile, Source, SuccessRule,
};
pub(crate) use yaml::{read_other, to_value};
