// @generated from spec/operations/contacts/DeleteContacts.yaml by `cargo xtask generate`. Do not edit.

//! `DeleteContacts`: deletes the contacts that match the given details.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Deletes the contacts that match the given details.
    ///
    /// Sends a [`DeleteContactsRequest`], and yields a [`DeleteContactsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:DeleteContacts` | delete | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a repetition may delete contacts that were added since. The client tries
    /// again only where the service cannot have acted: a refused connection or a throttled call.
    ///
    /// # Errors
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`DeleteContactsByIds`](Self::delete_contacts_by_ids)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .delete_contacts()
    ///     .biz_code("ALICOM_OPAAS")
    ///     .contact_name("Example Contact")
    ///     .country("SG")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_contacts(&self) -> DeleteContactsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::delete_contacts`](crate::Client::delete_contacts), but `send` blocks until the
    /// reply is there.
    pub fn delete_contacts(&self) -> DeleteContactsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `DeleteContacts`: what [`Client::delete_contacts`](crate::Client::delete_contacts)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactsRequest {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    pub biz_code: Option<String>,
    /// Further details of the business that the call is made for.
    pub biz_extend: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// Text that describes the contact, of your own choice.
    pub contact_details: Option<String>,
    /// Name of the contacts to delete.
    pub contact_name: Option<String>,
    /// Country of the contact; the form is not documented.
    pub country: Option<String>,
    /// Path in Object Storage Service (OSS) of the file with the contacts.
    pub file_path: Option<String>,
}

impl fmt::Debug for DeleteContactsRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeleteContactsRequest")
            .field("biz_code", &self.biz_code)
            .field("biz_extend", &self.biz_extend)
            .field("contact_details", &runtime::redacted(self.contact_details.as_ref()))
            .field("contact_name", &runtime::redacted(self.contact_name.as_ref()))
            .field("country", &self.country)
            .field("file_path", &runtime::redacted(self.file_path.as_ref()))
            .finish()
    }
}

impl runtime::Request for DeleteContactsRequest {
    type Response = DeleteContactsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BizCode", &self.biz_code);
        parameters.query_json("BizExtend", &self.biz_extend);
        parameters.query("ContactDetails", &self.contact_details);
        parameters.query("ContactName", &self.contact_name);
        parameters.query("Country", &self.country);
        parameters.query("FilePath", &self.file_path);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DeleteContactsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            biz_code: object.take("BizCode"),
            biz_extend: object.take("BizExtend"),
            contact_details: object.take("ContactDetails"),
            contact_name: object.take("ContactName"),
            country: object.take("Country"),
            file_path: object.take("FilePath"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request DeleteContactsRequest);

impl DeleteContactsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> DeleteContactsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`DeleteContactsRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteContactsBuilder<C = runtime::Detached>(
    runtime::Building<C, DeleteContactsRequest, ()>,
);

fn builder<C>(client: C) -> DeleteContactsBuilder<C> {
    DeleteContactsBuilder(
        runtime::Building::new(
            client,
            DeleteContactsRequest {
                biz_code: None,
                biz_extend: None,
                contact_details: None,
                contact_name: None,
                country: None,
                file_path: None,
            },
        ),
    )
}

impl<C> DeleteContactsBuilder<C> {
    /// Code of the business that the call is made for; `ALICOM_OPAAS` unless said otherwise.
    ///
    /// Example: `ALICOM_OPAAS`.
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.0.value.biz_code = Some(biz_code.into());
        self
    }

    /// Further details of the business that the call is made for.
    ///
    /// Default: `{}`.
    pub fn biz_extend(
        mut self,
        biz_extend: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.0.value.biz_extend = Some(runtime::map(biz_extend));
        self
    }

    /// Text that describes the contact, of your own choice.
    ///
    /// Never printed.
    pub fn contact_details(mut self, contact_details: impl Into<String>) -> Self {
        self.0.value.contact_details = Some(contact_details.into());
        self
    }

    /// Name of the contacts to delete.
    ///
    /// Never printed.
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.0.value.contact_name = Some(contact_name.into());
        self
    }

    /// Country of the contact; the form is not documented.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.0.value.country = Some(country.into());
        self
    }

    /// Path in Object Storage Service (OSS) of the file with the contacts.
    ///
    /// Never printed.
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.0.value.file_path = Some(file_path.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> DeleteContactsRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<DeleteContactsResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::delete_contacts`](crate::Client::delete_contacts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactsResponse {
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
    /// Returned data, as text; what it holds is not documented.
    ///
    /// Never printed.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for DeleteContactsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeleteContactsResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("data", &runtime::redacted(self.data.as_ref()))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for DeleteContactsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for DeleteContactsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply DeleteContactsResponse);

/// What the runtime knows of `DeleteContacts`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "DeleteContacts",
        "cams:DeleteContacts",
    )
    .success_values(&["OK"])
    .sensitive(&["ContactDetails", "ContactName", "Data", "FilePath"]);
