//! The client of this service.

use alibabacloud_runtime::emitted::product_client;

use crate::generated::SERVICE;

product_client! {
    SERVICE,
    /// Makes calls.
    ///
    /// Cheap to clone, and clones share connections, credentials, pacing and the retry budget: make one and hand out clones.
    /// Calls run on tokio. `Debug` shows the endpoint and the options, no secret.
    client,
    /// Sets up a [`Client`]. `Client::builder()` makes one.
    builder,
}
