//! The client that commands call the service with.

use alibabacloud_cams::{Client, ClientBuilder};

use crate::arguments::Service as Args;
use crate::failure::Failure;

/// What makes a client for the service that the arguments name.
pub(crate) fn builder(args: &Args) -> ClientBuilder {
    let mut builder = Client::builder();
    if let Some(endpoint) = &args.endpoint {
        builder = builder.endpoint(endpoint);
    }
    if let Some(region) = &args.region {
        builder = builder.region(region);
    }
    builder
}

/// The client.
///
/// # Errors
///
/// If what the arguments or the environment say cannot be.
pub(crate) fn client(builder: ClientBuilder) -> Result<Client, Failure> {
    builder.build().map_err(|error| Failure::call(&error))
}
