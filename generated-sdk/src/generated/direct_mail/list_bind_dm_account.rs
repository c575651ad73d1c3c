// @generated from spec/operations/direct_mail/ListBindDmAccount.yaml by `cargo xtask generate`. Do not edit.

//! `ListBindDmAccount`: lists the Direct Mail accounts that are bound to a space.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the Direct Mail accounts that are bound to a space.
    ///
    /// Sends a [`ListBindDmAccountRequest`], and yields a [`ListBindDmAccountResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListBindDmAccount` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the bound accounts. After a timeout, a reset or a 5xx reply the
    /// client tries again.
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
    ///     .list_bind_dm_account()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bind_dm_account(&self) -> ListBindDmAccountBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_bind_dm_account`](crate::Client::list_bind_dm_account), but `send` blocks
    /// until the reply is there.
    pub fn list_bind_dm_account(&self) -> ListBindDmAccountBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListBindDmAccount`: what
/// [`Client::list_bind_dm_account`](crate::Client::list_bind_dm_account) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBindDmAccountRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for ListBindDmAccountRequest {
    type Response = ListBindDmAccountResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListBindDmAccountRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListBindDmAccountRequest);

impl ListBindDmAccountRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListBindDmAccountBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListBindDmAccountRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListBindDmAccountBuilder<C = runtime::Detached, CustSpaceId = runtime::Unset>(
    runtime::Building<C, ListBindDmAccountRequest, CustSpaceId>,
);

fn builder<C>(client: C) -> ListBindDmAccountBuilder<C> {
    ListBindDmAccountBuilder(
        runtime::Building::new(
            client,
            ListBindDmAccountRequest {
                cust_space_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId> ListBindDmAccountBuilder<C, CustSpaceId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ListBindDmAccountBuilder<C, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListBindDmAccountBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListBindDmAccountRequest
    where
        CustSpaceId: list_bind_dm_account_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListBindDmAccountResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_bind_dm_account_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_bind_dm_account_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListBindDmAccount and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The bound accounts.
///
/// The reply to [`Client::list_bind_dm_account`](crate::Client::list_bind_dm_account).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBindDmAccountResponse {
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
    /// Direct Mail accounts that are bound, with the instance of each.
    pub data: Vec<BoundDmAccount>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListBindDmAccountResponse {
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

impl runtime::ReadObject for ListBindDmAccountResponse {
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
runtime::by_name!(reply ListBindDmAccountResponse);

/// Direct Mail accounts that are bound, with the instance of each.
///
/// A part of [`ListBindDmAccount`](crate::Client::list_bind_dm_account).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BoundDmAccount {
    /// Code of the Direct Mail account, as `BindDmAccount` took it.
    ///
    /// Example: `10293****`.
    pub account_code: Option<String>,
    /// Further attributes of the account: its name, and the kind of mail that it sends.
    pub extend_attr: Option<BoundDmAccountAttributes>,
    /// ID of the instance that the account is bound to; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub instance_id: Option<String>,
    /// Name of the instance, of your own choice.
    ///
    /// Example: `Example Shop`.
    pub instance_name: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for BoundDmAccount {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AccountCode", &self.account_code);
        object.member("ExtendAttr", &self.extend_attr);
        object.member("InstanceId", &self.instance_id);
        object.member("InstanceName", &self.instance_name);
    }
}

impl runtime::ReadObject for BoundDmAccount {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            account_code: object.take("AccountCode"),
            extend_attr: object.take("ExtendAttr"),
            instance_id: object.take("InstanceId"),
            instance_name: object.take("InstanceName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply BoundDmAccount);

/// Further attributes of the account: its name, and the kind of mail that it sends.
///
/// A part of [`ListBindDmAccount`](crate::Client::list_bind_dm_account).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoundDmAccountAttributes {
    /// Name of the Direct Mail account: the sender address, such as `news@example.com`.
    ///
    /// Example: `news@example.com`. Never printed.
    pub account_name: Option<String>,
    /// Kind of mail that the account sends.
    ///
    /// Example: `batch`.
    pub send_type: Option<types::MailSendType>,
}

impl fmt::Debug for BoundDmAccountAttributes {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoundDmAccountAttributes")
            .field("account_name", &runtime::redacted(self.account_name.as_ref()))
            .field("send_type", &self.send_type)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for BoundDmAccountAttributes {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("AccountName", &self.account_name);
        object.member("SendType", &self.send_type);
    }
}

impl runtime::ReadObject for BoundDmAccountAttributes {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            account_name: object.take("AccountName"),
            send_type: object.take("SendType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply BoundDmAccountAttributes);

/// What the runtime knows of `ListBindDmAccount`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListBindDmAccount",
        "cams:ListBindDmAccount",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["AccountName"]);
