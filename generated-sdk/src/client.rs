//! Where the runtime meets the emitted service.

use crate::generated::SERVICE;
use crate::{Client, ClientBuilder, Error};

impl Client {
    /// Sets a client up.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&SERVICE)
    }

    /// A client with default settings, and credentials from where Alibaba Cloud's SDKs look for them: environment
    /// variables, files, the instance's role.
    ///
    /// Credentials are looked for at the first call, not here.
    ///
    /// # Errors
    ///
    /// [`Config`](crate::ErrorKind::Config), when the default transport cannot be set up.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }
}
