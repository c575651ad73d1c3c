// @generated from spec/operations/phone_numbers/GetWhatsappUserNameSuggestions.yaml by `cargo xtask generate`. Do not edit.

//! `GetWhatsappUserNameSuggestions`: suggests WhatsApp user names for a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Suggests WhatsApp user names for a phone number.
    ///
    /// Sends a [`GetWhatsappUserNameSuggestionsRequest`], and yields a
    /// [`GetWhatsappUserNameSuggestionsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetWhatsappUserNameSuggestions` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads suggestions. After a timeout, a reset or a 5xx reply the client
    /// tries again.
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
    /// - [`UpdateWhatsappUserName`](Self::update_whatsapp_user_name)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_whatsapp_user_name_suggestions()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_whatsapp_user_name_suggestions(
        &self,
    ) -> GetWhatsappUserNameSuggestionsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As
    /// [`Client::get_whatsapp_user_name_suggestions`](crate::Client::get_whatsapp_user_name_suggestions),
    /// but `send` blocks until the reply is there.
    pub fn get_whatsapp_user_name_suggestions(
        &self,
    ) -> GetWhatsappUserNameSuggestionsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetWhatsappUserNameSuggestions`: what
/// [`Client::get_whatsapp_user_name_suggestions`](crate::Client::get_whatsapp_user_name_suggestions)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappUserNameSuggestionsRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
}

impl fmt::Debug for GetWhatsappUserNameSuggestionsRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetWhatsappUserNameSuggestionsRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl runtime::Request for GetWhatsappUserNameSuggestionsRequest {
    type Response = GetWhatsappUserNameSuggestionsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetWhatsappUserNameSuggestionsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetWhatsappUserNameSuggestionsRequest);

impl GetWhatsappUserNameSuggestionsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetWhatsappUserNameSuggestionsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetWhatsappUserNameSuggestionsRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetWhatsappUserNameSuggestionsBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<
        C,
        GetWhatsappUserNameSuggestionsRequest,
        (CustSpaceId, PhoneNumber),
    >,
);

fn builder<C>(client: C) -> GetWhatsappUserNameSuggestionsBuilder<C> {
    GetWhatsappUserNameSuggestionsBuilder(
        runtime::Building::new(
            client,
            GetWhatsappUserNameSuggestionsRequest {
                cust_space_id: None,
                phone_number: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
> GetWhatsappUserNameSuggestionsBuilder<C, CustSpaceId, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetWhatsappUserNameSuggestionsBuilder<C, runtime::Set, PhoneNumber> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetWhatsappUserNameSuggestionsBuilder(self.0.mark())
    }

    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetWhatsappUserNameSuggestionsBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        GetWhatsappUserNameSuggestionsBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetWhatsappUserNameSuggestionsRequest
    where
        CustSpaceId: get_whatsapp_user_name_suggestions_required::CustSpaceId,
        PhoneNumber: get_whatsapp_user_name_suggestions_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetWhatsappUserNameSuggestionsResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: get_whatsapp_user_name_suggestions_required::CustSpaceId,
        PhoneNumber: get_whatsapp_user_name_suggestions_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_whatsapp_user_name_suggestions_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetWhatsappUserNameSuggestions and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetWhatsappUserNameSuggestions and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// The suggested user names.
///
/// The reply to
/// [`Client::get_whatsapp_user_name_suggestions`](crate::Client::get_whatsapp_user_name_suggestions).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappUserNameSuggestionsResponse {
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
    /// Suggested user names; `UpdateWhatsappUserName` sets one.
    pub data: Vec<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetWhatsappUserNameSuggestionsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for GetWhatsappUserNameSuggestionsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GetWhatsappUserNameSuggestionsResponse);

/// What the runtime knows of `GetWhatsappUserNameSuggestions`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetWhatsappUserNameSuggestions",
        "cams:GetWhatsappUserNameSuggestions",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["PhoneNumber"]);
