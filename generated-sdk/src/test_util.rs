//! For tests of programs that call the service: a transport that plays a script and records what is sent.
//!
//! Everything but the network is real: parameters, signature, pacing, retries, replies and errors.
//!
//! ```
//! use alibabacloud_cams::migration::VerificationMethod;
//! use alibabacloud_cams::test_util::{ScriptedReply, ScriptedTransport};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), alibabacloud_cams::Error> {
//! let transport = ScriptedTransport::new([
//!     ScriptedReply::new(200, r#"{"Code": "OK", "Data": {"Id": "8282889****"}}"#),
//! ]);
//! let client = transport.client();
//!
//! let reply = client
//!     .get_migration_verify_code()
//!     .cust_space_id("29348393884****")
//!     .phone_number("861380000****")
//!     .locale("zh_CN")
//!     .method(VerificationMethod::Sms)
//!     .send()
//!     .await?;
//!
//! assert_eq!(reply.data.as_ref().and_then(|data| data.id.as_deref()), Some("8282889****"));
//! let sent = &transport.requests()[0];
//! assert_eq!(sent.action(), "GetMigrationVerifyCode");
//! assert_eq!(sent.parameter("Locale"), Some("zh_CN"));
//! # Ok(()) }
//! ```

use alibabacloud_runtime::emitted::product_test_util;
pub use alibabacloud_runtime::test_util::{RecordedRequest, ScriptedReply, parameters};

product_test_util! { crate::generated::SERVICE, crate::Client }
