//! Operations by name, with parameters and replies as JSON by wire name.
//!
//! For tools that learn only at run time which operation to call, such as a command line or a replay of recordings.
//! Calls go through the same typed requests and replies as everywhere else: unknown names, wrong types and missing
//! parameters are errors that name the place.
//!
//! ```no_run
//! use alibabacloud_cams::{Client, dynamic};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::from_env()?;
//! let operation = dynamic::operation("GetMigrationVerifyCode").ok_or("no such operation")?;
//! let input = r#"{"CustSpaceId": "29348393884****", "PhoneNumber": "861380000****", "Locale": "zh_CN", "Method": "sms"}"#;
//! let reply = operation.call(&client, input)?.await?;
//! println!("{}", reply.value());
//! # Ok(())
//! # }
//! ```

use std::sync::LazyLock;

pub use alibabacloud_runtime::dynamic::{
    Access, DescribedError, Description, Dynamic, DynamicCall, DynamicPages, DynamicReply,
    InputError,
};

/// Read when the first one is asked for.
static DESCRIPTIONS: LazyLock<Vec<Description>> =
    LazyLock::new(|| Description::read(crate::generated::descriptions::GROUPS));

/// All operations of the groups that this build has, ordered within their groups.
pub fn operations() -> impl Iterator<Item = &'static Dynamic> {
    crate::generated::dynamic::OPERATIONS
        .iter()
        .copied()
        .flatten()
}

/// The operation of this name.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Dynamic> {
    operations().find(|operation| operation.name() == name)
}

/// What is said of each operation, in the order of [`operations`].
#[must_use]
pub fn descriptions() -> &'static [Description] {
    &DESCRIPTIONS
}

/// What is said of the operation of this name.
#[must_use]
pub fn description(name: &str) -> Option<&'static Description> {
    descriptions()
        .iter()
        .find(|description| description.name == name)
}
