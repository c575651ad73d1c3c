// @generated from spec/operations/phone_numbers/GetWhatsappUserName.yaml by `cargo xtask generate`. Do not edit.

//! `GetWhatsappUserName`: gets the WhatsApp user name of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the WhatsApp user name of a phone number.
    ///
    /// Sends a [`GetWhatsappUserNameRequest`], and yields a [`GetWhatsappUserNameResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetWhatsappUserName` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the name of the operation, because its page says
    /// that it takes no part in RAM.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the user name. After a timeout, a reset or a 5xx reply the client
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
    /// - [`DeleteWhatsappUserName`](Self::delete_whatsapp_user_name)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .get_whatsapp_user_name()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_whatsapp_user_name(&self) -> GetWhatsappUserNameBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_whatsapp_user_name`](crate::Client::get_whatsapp_user_name), but `send` blocks
    /// until the reply is there.
    pub fn get_whatsapp_user_name(&self) -> GetWhatsappUserNameBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetWhatsappUserName`: what
/// [`Client::get_whatsapp_user_name`](crate::Client::get_whatsapp_user_name) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappUserNameRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
}

impl fmt::Debug for GetWhatsappUserNameRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetWhatsappUserNameRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .finish()
    }
}

impl runtime::Request for GetWhatsappUserNameRequest {
    type Response = GetWhatsappUserNameResponse;

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
impl runtime::ReadObject for GetWhatsappUserNameRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetWhatsappUserNameRequest);

impl GetWhatsappUserNameRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetWhatsappUserNameBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetWhatsappUserNameRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GetWhatsappUserNameBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, GetWhatsappUserNameRequest, (CustSpaceId, PhoneNumber)>,
);

fn builder<C>(client: C) -> GetWhatsappUserNameBuilder<C> {
    GetWhatsappUserNameBuilder(
        runtime::Building::new(
            client,
            GetWhatsappUserNameRequest {
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
> GetWhatsappUserNameBuilder<C, CustSpaceId, PhoneNumber> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> GetWhatsappUserNameBuilder<C, runtime::Set, PhoneNumber> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        GetWhatsappUserNameBuilder(self.0.mark())
    }

    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> GetWhatsappUserNameBuilder<C, CustSpaceId, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        GetWhatsappUserNameBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetWhatsappUserNameRequest
    where
        CustSpaceId: get_whatsapp_user_name_required::CustSpaceId,
        PhoneNumber: get_whatsapp_user_name_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetWhatsappUserNameResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: get_whatsapp_user_name_required::CustSpaceId,
        PhoneNumber: get_whatsapp_user_name_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod get_whatsapp_user_name_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by GetWhatsappUserName and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by GetWhatsappUserName and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// The user name.
///
/// The reply to [`Client::get_whatsapp_user_name`](crate::Client::get_whatsapp_user_name).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappUserNameResponse {
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
    /// User name of the phone number.
    pub data: Option<WhatsappUserName>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetWhatsappUserNameResponse {
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

impl runtime::ReadObject for GetWhatsappUserNameResponse {
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
runtime::by_name!(reply GetWhatsappUserNameResponse);

/// User name of the phone number.
///
/// A part of [`GetWhatsappUserName`](crate::Client::get_whatsapp_user_name).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhatsappUserName {
    /// Status of the user name: `approved`, and presumably `reserved`, which `UpdateWhatsappUserName`
    /// documents.
    ///
    /// Example: `approved`.
    pub status: Option<String>,
    /// WhatsApp user name of the phone number; `UpdateWhatsappUserName` sets it.
    pub username: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for WhatsappUserName {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Status", &self.status);
        object.member("Username", &self.username);
    }
}

impl runtime::ReadObject for WhatsappUserName {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            status: object.take("Status"),
            username: object.take("Username"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply WhatsappUserName);

/// What the runtime knows of `GetWhatsappUserName`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetWhatsappUserName",
        "cams:GetWhatsappUserName",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["PhoneNumber"]);
