// @generated from spec/operations/qr_codes/ListPhoneMessageQrdl.yaml by `cargo xtask generate`. Do not edit.

//! `ListPhoneMessageQrdl`: lists the QR codes of a phone number.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists the QR codes of a phone number.
    ///
    /// Sends a [`ListPhoneMessageQrdlRequest`], and yields a [`ListPhoneMessageQrdlResponse`].
    ///
    /// # Rate limit
    ///
    /// At most 5 calls per second for each account. Its RAM users share the limit; each region has its
    /// own. Calls above it are throttled. The client keeps to it.
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListPhoneMessageQrdl` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of QR codes. After a timeout, a reset or a 5xx reply the
    /// client tries again.
    ///
    /// # Errors
    ///
    /// Documented: [`Product.Unsubscript`](crate::ErrorCode::ProductUnsubscript),
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
    ///     .list_phone_message_qrdl()
    ///     .phone_number("861380000****")
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_phone_message_qrdl(&self) -> ListPhoneMessageQrdlBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_phone_message_qrdl`](crate::Client::list_phone_message_qrdl), but `send`
    /// blocks until the reply is there.
    pub fn list_phone_message_qrdl(&self) -> ListPhoneMessageQrdlBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListPhoneMessageQrdl`: what
/// [`Client::list_phone_message_qrdl`](crate::Client::list_phone_message_qrdl) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPhoneMessageQrdlRequest {
    /// Phone number whose QR codes are listed, digits with the country code; `QueryChatappPhoneNumbers`
    /// lists them.
    pub phone_number: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for ListPhoneMessageQrdlRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListPhoneMessageQrdlRequest")
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for ListPhoneMessageQrdlRequest {
    type Response = ListPhoneMessageQrdlResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("PhoneNumber", &self.phone_number);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("PhoneNumber", &self.phone_number);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListPhoneMessageQrdlRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            phone_number: object.take("PhoneNumber"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListPhoneMessageQrdlRequest);

impl ListPhoneMessageQrdlRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListPhoneMessageQrdlBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListPhoneMessageQrdlRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListPhoneMessageQrdlBuilder<
    C = runtime::Detached,
    PhoneNumber = runtime::Unset,
>(
    runtime::Building<C, ListPhoneMessageQrdlRequest, PhoneNumber>,
);

fn builder<C>(client: C) -> ListPhoneMessageQrdlBuilder<C> {
    ListPhoneMessageQrdlBuilder(
        runtime::Building::new(
            client,
            ListPhoneMessageQrdlRequest {
                phone_number: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C, PhoneNumber> ListPhoneMessageQrdlBuilder<C, PhoneNumber> {
    /// Phone number whose QR codes are listed, digits with the country code; `QueryChatappPhoneNumbers`
    /// lists them.
    ///
    /// Example: `861380000****`. Never printed.
    pub fn phone_number(
        mut self,
        phone_number: impl Into<String>,
    ) -> ListPhoneMessageQrdlBuilder<C, runtime::Set> {
        self.0.value.phone_number = Some(phone_number.into());
        ListPhoneMessageQrdlBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListPhoneMessageQrdlRequest
    where
        PhoneNumber: list_phone_message_qrdl_required::PhoneNumber,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListPhoneMessageQrdlResponse>
    where
        C: runtime::Dispatch,
        PhoneNumber: list_phone_message_qrdl_required::PhoneNumber,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_phone_message_qrdl_required {
    /// `phone_number` has been set.
    #[diagnostic::on_unimplemented(
        message = "`phone_number` is required by ListPhoneMessageQrdl and has not been set",
        label = "call `.phone_number(…)` before this"
    )]
    pub trait PhoneNumber {}
    impl PhoneNumber for super::runtime::Set {}
}

/// The QR codes of the phone number.
///
/// The reply to [`Client::list_phone_message_qrdl`](crate::Client::list_phone_message_qrdl).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPhoneMessageQrdlResponse {
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
    /// QR codes of the phone number.
    pub data: Vec<types::MessageQrCode>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListPhoneMessageQrdlResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListPhoneMessageQrdlResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListPhoneMessageQrdlResponse);

/// What the runtime knows of `ListPhoneMessageQrdl`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListPhoneMessageQrdl",
        "cams:ListPhoneMessageQrdl",
    )
    .repeatable()
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["DeepLinkUrl", "PhoneNumber", "PrefilledMessage", "QrImageUrl"]);
