//! For tests of programs that call the service: a transport that plays a script and records what is sent.
//!
//! Everything but the network is real: parameters, signature, pacing, retries, replies and errors.

use alibabacloud_runtime::emitted::product_test_util;
pub use alibabacloud_runtime::test_util::{RecordedRequest, ScriptedReply, parameters};

product_test_util! { crate::generated::SERVICE, crate::Client }
