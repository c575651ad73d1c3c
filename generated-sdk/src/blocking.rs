//! A client for programs without async code.
//!
//! ```no_run
//! use alibabacloud_cams::blocking::Client;
//! use alibabacloud_cams::migration::VerificationMethod;
//!
//! # fn example() -> Result<(), alibabacloud_cams::Error> {
//! let client = Client::from_env()?;
//! let reply = client
//!     .get_migration_verify_code()
//!     .cust_space_id("29348393884****")
//!     .phone_number("861380000****")
//!     .locale("zh_CN")
//!     .method(VerificationMethod::Sms)
//!     .send()?;
//! # Ok(()) }
//! ```

use alibabacloud_runtime::emitted::product_blocking_client;
pub use alibabacloud_runtime::emitted::{BlockingItems as Items, BlockingPages as Pages};

product_blocking_client! { crate::Client }
