// @generated from spec/operations/direct_mail/BindDmAccount.yaml by `cargo xtask generate`. Do not edit.

//! `BindDmAccount`: binds a Direct Mail account to a space.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Binds a Direct Mail account to a space.
    ///
    /// Sends a [`BindDmAccountRequest`], and yields a [`BindDmAccountResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:BindDmAccount` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second run may be refused for the account that the first run bound. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
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
    /// - [`ListDmAccount`](Self::list_dm_account)
    /// - [`UnbindDmAccount`](Self::unbind_dm_account)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::direct_mail::DmAccountAttributes;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .bind_dm_account()
    ///     .account_code("10293****")
    ///     .cust_space_id("29348393884****")
    ///     .extend_attr(
    ///         DmAccountAttributes::builder()
    ///             .account_name("news@example.com")
    ///             .send_type(types::MailSendType::Batch)
    ///             .build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn bind_dm_account(&self) -> BindDmAccountBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::bind_dm_account`](crate::Client::bind_dm_account), but `send` blocks until the
    /// reply is there.
    pub fn bind_dm_account(&self) -> BindDmAccountBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `BindDmAccount`: what [`Client::bind_dm_account`](crate::Client::bind_dm_account)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BindDmAccountRequest {
    /// Code of the Direct Mail account, presumably `MailAddressId` in the reply of `ListDmAccount`.
    pub account_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Further attributes of the account: its name, and the kind of mail that it sends.
    pub extend_attr: Option<DmAccountAttributes>,
}

impl runtime::Request for BindDmAccountRequest {
    type Response = BindDmAccountResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("AccountCode", &self.account_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query_json("ExtendAttr", &self.extend_attr);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AccountCode", &self.account_code);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("ExtendAttr", &self.extend_attr);
        limits.member("ExtendAttr", &self.extend_attr);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for BindDmAccountRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            account_code: object.take("AccountCode"),
            cust_space_id: object.take("CustSpaceId"),
            extend_attr: object.take("ExtendAttr"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request BindDmAccountRequest);

impl BindDmAccountRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> BindDmAccountBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`BindDmAccountRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct BindDmAccountBuilder<
    C = runtime::Detached,
    AccountCode = runtime::Unset,
    CustSpaceId = runtime::Unset,
    ExtendAttr = runtime::Unset,
>(
    runtime::Building<C, BindDmAccountRequest, (AccountCode, CustSpaceId, ExtendAttr)>,
);

fn builder<C>(client: C) -> BindDmAccountBuilder<C> {
    BindDmAccountBuilder(
        runtime::Building::new(
            client,
            BindDmAccountRequest {
                account_code: None,
                cust_space_id: None,
                extend_attr: None,
            },
        ),
    )
}

impl<
    C,
    AccountCode,
    CustSpaceId,
    ExtendAttr,
> BindDmAccountBuilder<C, AccountCode, CustSpaceId, ExtendAttr> {
    /// Code of the Direct Mail account, presumably `MailAddressId` in the reply of `ListDmAccount`.
    ///
    /// Example: `10293****`.
    pub fn account_code(
        mut self,
        account_code: impl Into<String>,
    ) -> BindDmAccountBuilder<C, runtime::Set, CustSpaceId, ExtendAttr> {
        self.0.value.account_code = Some(account_code.into());
        BindDmAccountBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> BindDmAccountBuilder<C, AccountCode, runtime::Set, ExtendAttr> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        BindDmAccountBuilder(self.0.mark())
    }

    /// Further attributes of the account: its name, and the kind of mail that it sends.
    pub fn extend_attr(
        mut self,
        extend_attr: impl Into<DmAccountAttributes>,
    ) -> BindDmAccountBuilder<C, AccountCode, CustSpaceId, runtime::Set> {
        self.0.value.extend_attr = Some(extend_attr.into());
        BindDmAccountBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> BindDmAccountRequest
    where
        AccountCode: bind_dm_account_required::AccountCode,
        CustSpaceId: bind_dm_account_required::CustSpaceId,
        ExtendAttr: bind_dm_account_required::ExtendAttr,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<BindDmAccountResponse>
    where
        C: runtime::Dispatch,
        AccountCode: bind_dm_account_required::AccountCode,
        CustSpaceId: bind_dm_account_required::CustSpaceId,
        ExtendAttr: bind_dm_account_required::ExtendAttr,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod bind_dm_account_required {
    /// `account_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`account_code` is required by BindDmAccount and has not been set",
        label = "call `.account_code(…)` before this"
    )]
    pub trait AccountCode {}
    impl AccountCode for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by BindDmAccount and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `extend_attr` has been set.
    #[diagnostic::on_unimplemented(
        message = "`extend_attr` is required by BindDmAccount and has not been set",
        label = "call `.extend_attr(…)` before this"
    )]
    pub trait ExtendAttr {}
    impl ExtendAttr for super::runtime::Set {}
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to [`Client::bind_dm_account`](crate::Client::bind_dm_account).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BindDmAccountResponse {
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
    /// The returned data.
    pub data: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for BindDmAccountResponse {
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

impl runtime::ReadObject for BindDmAccountResponse {
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
runtime::by_name!(reply BindDmAccountResponse);

/// Further attributes of the account: its name, and the kind of mail that it sends.
///
/// A part of [`BindDmAccount`](crate::Client::bind_dm_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DmAccountAttributes {
    /// Name of the Direct Mail account: the sender address, such as `news@example.com`.
    pub account_name: Option<String>,
    /// Kind of mail that the account sends.
    pub send_type: Option<types::MailSendType>,
}

impl fmt::Debug for DmAccountAttributes {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DmAccountAttributes")
            .field("account_name", &runtime::redacted(self.account_name.as_ref()))
            .field("send_type", &self.send_type)
            .finish()
    }
}

impl DmAccountAttributes {
    /// Starts a [`DmAccountAttributes`].
    pub fn builder() -> DmAccountAttributesBuilder {
        DmAccountAttributesBuilder(
            runtime::Building::new(
                (),
                DmAccountAttributes {
                    account_name: None,
                    send_type: None,
                },
            ),
        )
    }
}

/// Builds a [`DmAccountAttributes`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct DmAccountAttributesBuilder<
    AccountName = runtime::Unset,
    SendType = runtime::Unset,
>(
    runtime::Building<(), DmAccountAttributes, (AccountName, SendType)>,
);

impl<AccountName, SendType> DmAccountAttributesBuilder<AccountName, SendType> {
    /// Name of the Direct Mail account: the sender address, such as `news@example.com`.
    ///
    /// Example: `news@example.com`. Never printed.
    pub fn account_name(
        mut self,
        account_name: impl Into<String>,
    ) -> DmAccountAttributesBuilder<runtime::Set, SendType> {
        self.0.value.account_name = Some(account_name.into());
        DmAccountAttributesBuilder(self.0.mark())
    }

    /// Kind of mail that the account sends.
    ///
    /// Example: `batch`.
    pub fn send_type(
        mut self,
        send_type: impl Into<types::MailSendType>,
    ) -> DmAccountAttributesBuilder<AccountName, runtime::Set> {
        self.0.value.send_type = Some(send_type.into());
        DmAccountAttributesBuilder(self.0.mark())
    }

    /// The [`DmAccountAttributes`].
    #[must_use]
    pub fn build(self) -> DmAccountAttributes
    where
        AccountName: dm_account_attributes_required::AccountName,
        SendType: dm_account_attributes_required::SendType,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod dm_account_attributes_required {
    /// `account_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`account_name` is required by DmAccountAttributes and has not been set",
        label = "call `.account_name(…)` before this"
    )]
    pub trait AccountName {}
    impl AccountName for super::runtime::Set {}

    /// `send_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`send_type` is required by DmAccountAttributes and has not been set",
        label = "call `.send_type(…)` before this"
    )]
    pub trait SendType {}
    impl SendType for super::runtime::Set {}
}

impl runtime::WriteObject for DmAccountAttributes {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AccountName", &self.account_name);
        object.member("SendType", &self.send_type);
    }
}

impl runtime::CheckLimits for DmAccountAttributes {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AccountName", &self.account_name);
        limits.required("SendType", &self.send_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for DmAccountAttributes {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            account_name: object.take("AccountName"),
            send_type: object.take("SendType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter DmAccountAttributes);

/// What the runtime knows of `BindDmAccount`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "BindDmAccount",
        "cams:BindDmAccount",
    )
    .success_values(&["OK"])
    .sensitive(&["AccountName"]);
