//! The client of this service.

use alibabacloud_runtime::emitted::product_client;

use crate::generated::SERVICE;

product_client! {
    SERVICE,
    /// Makes calls.
    ///
    /// Cheap to clone, and clones share connections, credentials, pacing and the retry budget: make one and hand out clones.
    /// The methods `with_…` and `without_…` yield a handle that differs in one option, for one call or for many:
    ///
    /// ```no_run
    /// # use alibabacloud_cams::Client;
    /// # use std::time::Duration;
    /// # fn example() -> Result<(), alibabacloud_cams::Error> {
    /// let client = Client::from_env()?;
    /// let hurried = client.without_retries().with_deadline(Duration::from_secs(2));
    /// # Ok(()) }
    /// ```
    ///
    /// Calls run on tokio. `Debug` shows the endpoint and the options, no secret.
    client,
    /// Sets up a [`Client`]. `Client::builder()` makes one.
    ///
    /// | setting | default |
    /// |---|---|
    /// | [`region`](Self::region) | `ALIBABA_CLOUD_REGION_ID`, else `ap-southeast-1` |
    /// | [`credentials`](Self::credentials) | the default chain of Alibaba Cloud's SDKs |
    /// | [`transport`](Self::transport) | reqwest: connect 5 s, read 10 s |
    /// | [`retry`](Self::retry) | [`RetryPolicy::standard`](crate::retry::RetryPolicy::standard) |
    /// | [`deadline`](Self::deadline) | 120 s for a call, all attempts and waiting included |
    /// | [`attempt_timeout`](Self::attempt_timeout) | 30 s |
    /// | [`max_in_flight`](Self::max_in_flight) | 100 attempts at once |
    /// | [`max_query_bytes`](Self::max_query_bytes) | 4,096 bytes of parameters in the URL |
    /// | [`pacer`](Self::pacer) | the documented limit of each operation, per client |
    builder,
}
