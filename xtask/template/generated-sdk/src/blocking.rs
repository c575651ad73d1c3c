//! A client for programs without async code: as the other, but `send` blocks until the reply is there.

use alibabacloud_runtime::emitted::product_blocking_client;
pub use alibabacloud_runtime::emitted::{BlockingItems as Items, BlockingPages as Pages};

product_blocking_client! { crate::Client }
