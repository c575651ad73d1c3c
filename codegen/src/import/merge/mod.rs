//! Imports over spec files that exist: what was written by hand stays, what changed upstream is taken over and told.
//!
//! With the metadata imported last as a base, what did not change since is nobody's business but the maintainer's, and where the
//! spec has not followed it a person has decided: that stays, and what upstream says now is told. Without
//! one, what the metadata states and the spec contradicts counts as changed, and what the spec says beyond the metadata
//! (finer types, limits, known values, texts) counts as a decision.

mod edit;
mod examples;
mod fields;
mod merging;
mod operation;
mod service;
mod sides;

pub(super) use operation::merge_operation;
pub(super) use service::{NewService, merge_service};
