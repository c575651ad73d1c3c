// @generated from spec/operations/phone_numbers/UpdateWhatsappUserName.yaml by `cargo xtask generate`. Do not edit.

//! `UpdateWhatsappUserName`: sets the WhatsApp user name of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Sets the WhatsApp user name of a phone number.
    ///
    /// Sends a [`UpdateWhatsappUserNameRequest`], and yields a [`UpdateWhatsappUserNameResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:UpdateWhatsappUserName` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the name of the operation, because its page says
    /// that it takes no part in RAM.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call requests the user name anew, and may take it from another phone
    /// number. The client tries again only where the service cannot have acted: a refused connection or
    /// a throttled call.
    ///
    /// # Errors
    ///
    /// Documented: [`147005`](crate::ErrorCode::UserNameInUse).
    ///
    /// Not documented; inferred from the operations whose documentation lists them:
    /// [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
    /// [`Ram.PermissionDeny`](crate::ErrorCode::RamPermissionDeny),
    /// [`System.LimitControl`](crate::ErrorCode::SystemLimitControl),
    /// [`Unknown.ResourceOwnerId`](crate::ErrorCode::UnknownResourceOwnerId).
    ///
    /// # See also
    ///
    /// - [`GetWhatsappUserName`](Self::get_whatsapp_user_name)
    /// - [`GetWhatsappUserNameSuggestions`](Self::get_whatsapp_user_name_suggestions)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::phone_numbers::UserNameTransferAction;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .update_whatsapp_user_name()
    ///     .cust_space_id("29348393884****")
    ///     .phone_number("861380000****")
    ///     .transfer_action(UserNameTransferAction::None)
    ///     .username("example_shop")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_whatsapp_user_name(&self) -> UpdateWhatsappUserNameBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::update_whatsapp_user_name`](crate::Client::update_whatsapp_user_name), but `send`
    /// blocks until the reply is there.
    pub fn update_whatsapp_user_name(&self) -> UpdateWhatsappUserNameBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `UpdateWhatsappUserName`: what
/// [`Client::update_whatsapp_user_name`](crate::Client::update_whatsapp_user_name) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWhatsappUserNameRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    pub phone_number: Option<String>,
    /// What to do if another phone number in the same business asset portfolio uses the user name.
    pub transfer_action: Option<UserNameTransferAction>,
    /// WhatsApp user name for the phone number; `GetWhatsappUserNameSuggestions` suggests some.
    pub username: Option<String>,
}

impl fmt::Debug for UpdateWhatsappUserNameRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateWhatsappUserNameRequest")
            .field("cust_space_id", &self.cust_space_id)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("transfer_action", &self.transfer_action)
            .field("username", &self.username)
            .finish()
    }
}

impl runtime::Request for UpdateWhatsappUserNameRequest {
    type Response = UpdateWhatsappUserNameResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("TransferAction", &self.transfer_action);
        parameters.query("Username", &self.username);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("PhoneNumber", &self.phone_number);
        limits.required("Username", &self.username);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for UpdateWhatsappUserNameRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            phone_number: object.take("PhoneNumber"),
            transfer_action: object.take("TransferAction"),
            username: object.take("Username"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request UpdateWhatsappUserNameRequest);

impl UpdateWhatsappUserNameRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> UpdateWhatsappUserNameBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`UpdateWhatsappUserNameRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWhatsappUserNameBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
    PhoneNumber = runtime::Unset,
    Username = runtime::Unset,
>(
    runtime::Building<
        C,
        UpdateWhatsappUserNameRequest,
        (CustSpaceId, PhoneNumber, Username),
    >,
);

fn builder<C>(client: C) -> UpdateWhatsappUserNameBuilder<C> {
    UpdateWhatsappUserNameBuilder(
        runtime::Building::new(
            client,
            UpdateWhatsappUserNameRequest {
                cust_space_id: None,
                phone_number: None,
                transfer_action: None,
                username: None,
            },
        ),
    )
}

impl<
    C,
    CustSpaceId,
    PhoneNumber,
    Username,
> UpdateWhatsappUserNameBuilder<C, CustSpaceId, PhoneNumber, Username> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> UpdateWhatsappUserNameBuilder<C, runtime::Set, PhoneNumber, Username> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        UpdateWhatsappUserNameBuilder(self.0.mark())
    }

    /// Phone number of the business, digits with the country code; `QueryChatappPhoneNumbers` lists
    /// them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> UpdateWhatsappUserNameBuilder<C, CustSpaceId, runtime::Set, Username> {
        self.0.value.phone_number = Some(phone_number.into());
        UpdateWhatsappUserNameBuilder(self.0.mark())
    }

    /// What to do if another phone number in the same business asset portfolio uses the user name.
    ///
    /// Default: `none`.
    pub fn transfer_action(
        mut self,
        transfer_action: impl Into<UserNameTransferAction>,
    ) -> Self {
        self.0.value.transfer_action = Some(transfer_action.into());
        self
    }

    /// WhatsApp user name for the phone number; `GetWhatsappUserNameSuggestions` suggests some.
    pub fn username(
        mut self,
        username: impl Into<String>,
    ) -> UpdateWhatsappUserNameBuilder<C, CustSpaceId, PhoneNumber, runtime::Set> {
        self.0.value.username = Some(username.into());
        UpdateWhatsappUserNameBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> UpdateWhatsappUserNameRequest
    where
        CustSpaceId: update_whatsapp_user_name_required::CustSpaceId,
        PhoneNumber: update_whatsapp_user_name_required::PhoneNumber,
        Username: update_whatsapp_user_name_required::Username,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<UpdateWhatsappUserNameResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: update_whatsapp_user_name_required::CustSpaceId,
        PhoneNumber: update_whatsapp_user_name_required::PhoneNumber,
        Username: update_whatsapp_user_name_required::Username,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod update_whatsapp_user_name_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by UpdateWhatsappUserName and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by UpdateWhatsappUserName and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}

    /// `username` has been set.
    #[diagnostic::on_unimplemented(
        message = "`username` is required by UpdateWhatsappUserName and has not been set",
        label = "call `.username(…)` before this"
    )]
    pub trait Username {}
    impl Username for super::runtime::Set {}
}

/// The result of the update.
///
/// The reply to [`Client::update_whatsapp_user_name`](crate::Client::update_whatsapp_user_name).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWhatsappUserNameResponse {
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
    /// Whether the user name is approved or only reserved.
    pub data: Option<UserNameUpdate>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for UpdateWhatsappUserNameResponse {
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

impl runtime::ReadObject for UpdateWhatsappUserNameResponse {
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
runtime::by_name!(reply UpdateWhatsappUserNameResponse);

/// What to do if another phone number in the same business asset portfolio uses the user name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserNameTransferAction {
    /// `none`: The call fails with the code `147005`.
    None,
    /// `force_transfer`: The user name moves from the other phone number to this one.
    ForceTransfer,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    UserNameTransferAction { None => "none", ForceTransfer => "force_transfer" }
}

/// Whether the user name is approved or only reserved.
///
/// A part of [`UpdateWhatsappUserName`](crate::Client::update_whatsapp_user_name).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserNameUpdate {
    /// Status of the user name.
    pub status: Option<UserNameStatus>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for UserNameUpdate {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Status", &self.status);
    }
}

impl runtime::ReadObject for UserNameUpdate {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            status: object.take("Status"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply UserNameUpdate);

/// Status of the user name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserNameStatus {
    /// `approved`: The user name is approved.
    Approved,
    /// `reserved`: The user name is reserved for the business.
    Reserved,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    UserNameStatus { Approved => "approved", Reserved => "reserved" }
}

/// What the runtime knows of `UpdateWhatsappUserName`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "UpdateWhatsappUserName",
        "cams:UpdateWhatsappUserName",
    )
    .success_values(&["OK"])
    .sensitive(&["PhoneNumber"]);
