// @generated from spec/operations/contacts/DeleteContactsByIds.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteContactsByIds`: deletes contacts by their codes.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes contacts by their codes.
    ///
    /// Sends a [`DeleteContactsByIdsRequest`], and yields a [`DeleteContactsByIdsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteContactsByIds` | delete | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition after a lost reply may fail, because the contacts are gone
    /// already. The client tries again only where the service cannot have acted: a refused connection
    /// or a throttled call.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .delete_contacts_by_ids()
    ///     .contacts("1001****,1002****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contacts_by_ids(&self) -> DeleteContactsByIdsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_contacts_by_ids`](crate::Client::delete_contacts_by_ids), but `send` blocks
    /// until the reply is there.
    pub fn delete_contacts_by_ids(&self) -> DeleteContactsByIdsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteContactsByIds`: what
/// [`Client::delete_contacts_by_ids`](crate::Client::delete_contacts_by_ids) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactsByIdsRequest {
    /// Codes of the contacts, separated by commas.
    pub contacts: Option<String>,
}

impl runtime::Request for DeleteContactsByIdsRequest {
    type Response = DeleteContactsByIdsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("Contacts", &self.contacts);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Contacts", &self.contacts);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DeleteContactsByIdsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            contacts: object.take("Contacts"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteContactsByIdsRequest);

impl DeleteContactsByIdsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteContactsByIdsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteContactsByIdsRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteContactsByIdsBuilder<C = runtime::Detached, Contacts = runtime::Unset>(
    runtime::Building<C, DeleteContactsByIdsRequest, Contacts>,
);

fn builder<C>(client: C) -> DeleteContactsByIdsBuilder<C> {
    DeleteContactsByIdsBuilder(
        runtime::Building::new(
            client,
            DeleteContactsByIdsRequest {
                contacts: None,
            },
        ),
    )
}

impl<C, Contacts> DeleteContactsByIdsBuilder<C, Contacts> {
    /// Codes of the contacts, separated by commas.
    ///
    /// Example: `1001****,1002****`.
    pub fn contacts(
        mut self,
        contacts: impl Into<String>,
    ) -> DeleteContactsByIdsBuilder<C, runtime::Set> {
        self.0.value.contacts = Some(contacts.into());
        DeleteContactsByIdsBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeleteContactsByIdsRequest
    where
        Contacts: delete_contacts_by_ids_required::Contacts,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteContactsByIdsResponse>
    where
        C: runtime::Dispatch,
        Contacts: delete_contacts_by_ids_required::Contacts,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod delete_contacts_by_ids_required {
    /// `contacts` has been set.
    #[diagnostic::on_unimplemented(
        message = "`contacts` is required by DeleteContactsByIds and has not been set",
        label = "call `.contacts(…)` before this"
    )]
    pub trait Contacts {}
    impl Contacts for super::runtime::Set {}
}

/// That the call succeeded; `model` holds what the service adds.
///
/// The reply to [`Client::delete_contacts_by_ids`](crate::Client::delete_contacts_by_ids).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactsByIdsResponse {
    /// ID of the request; quote it when you ask for support.
    ///
    /// Example: `90E63D28-E31D-1EB2-8939-A94866411B2O`.
    pub request_id: Option<String>,
    /// Status code of the request; `OK` on success.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// What went wrong, in the service's words; `None` or `OK` on success.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// Whether the call succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Returned data; its members are not documented.
    ///
    /// Never printed.
    pub model: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for DeleteContactsByIdsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeleteContactsByIdsResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("model", &runtime::redacted(Some(&self.model)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for DeleteContactsByIdsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Model", &self.model);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for DeleteContactsByIdsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            model: object.take("Model").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply DeleteContactsByIdsResponse);

/// What the runtime knows of `DeleteContactsByIds`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteContactsByIds",
        "cams:DeleteContactsByIds",
    )
    .success_values(&["OK"])
    .sensitive(&["Model"]);
