// @generated from spec/operations/viber/ListViberServiceMessage.yaml by `cargo xtask generate`. Do not edit.

//! `ListViberServiceMessage`: lists the Viber services of a space with the destinations of their
//! messages.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists the Viber services of a space with the destinations of their messages.
    ///
    /// Sends a [`ListViberServiceMessageRequest`], and yields a [`ListViberServiceMessageResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListViberServiceMessage` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the list of services. After a timeout, a reset or a 5xx reply the
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
    ///     .list_viber_service_message()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_viber_service_message(&self) -> ListViberServiceMessageBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_viber_service_message`](crate::Client::list_viber_service_message), but `send`
    /// blocks until the reply is there.
    pub fn list_viber_service_message(&self) -> ListViberServiceMessageBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListViberServiceMessage`: what
/// [`Client::list_viber_service_message`](crate::Client::list_viber_service_message) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListViberServiceMessageRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for ListViberServiceMessageRequest {
    type Response = ListViberServiceMessageResponse;

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
impl runtime::ReadObject for ListViberServiceMessageRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListViberServiceMessageRequest);

impl ListViberServiceMessageRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListViberServiceMessageBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListViberServiceMessageRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListViberServiceMessageBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, ListViberServiceMessageRequest, CustSpaceId>,
);

fn builder<C>(client: C) -> ListViberServiceMessageBuilder<C> {
    ListViberServiceMessageBuilder(
        runtime::Building::new(
            client,
            ListViberServiceMessageRequest {
                cust_space_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId> ListViberServiceMessageBuilder<C, CustSpaceId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID;
    /// `ListInstance` lists both, and the console shows them as the channel ID.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ListViberServiceMessageBuilder<C, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListViberServiceMessageBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListViberServiceMessageRequest
    where
        CustSpaceId: list_viber_service_message_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListViberServiceMessageResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_viber_service_message_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_viber_service_message_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListViberServiceMessage and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The Viber services.
///
/// The reply to [`Client::list_viber_service_message`](crate::Client::list_viber_service_message).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListViberServiceMessageResponse {
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
    /// Viber services of the space, each with the countries that its messages go to.
    pub data: Vec<ViberService>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListViberServiceMessageResponse {
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

impl runtime::ReadObject for ListViberServiceMessageResponse {
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
runtime::by_name!(reply ListViberServiceMessageResponse);

/// Viber services of the space, each with the countries that its messages go to.
///
/// A part of [`ListViberServiceMessage`](crate::Client::list_viber_service_message).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ViberService {
    /// Name of the business account, which users see as the sender.
    ///
    /// Example: `Example Shop`.
    pub business_account_name: Option<String>,
    /// IDs of the countries or regions in `message_destination_country`.
    pub destination_country_id: Vec<String>,
    /// IDs of the countries or regions in `message_destination_international_country`.
    pub destination_international_country_id: Vec<String>,
    /// Industry of the company; its values are not documented.
    pub industry_involved: Option<String>,
    /// Local countries or regions that messages go to.
    pub message_destination_country: Vec<String>,
    /// International countries or regions that messages go to.
    pub message_destination_international_country: Vec<String>,
    /// ID of the Viber service, which sends as `From`.
    ///
    /// Example: `83920****`.
    pub service_id: Option<String>,
    /// Status of the Viber service; its values are not documented.
    pub state: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ViberService {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("BusinessAccountName", &self.business_account_name);
        object.filled("DestinationCountryId", &self.destination_country_id);
        object
            .filled(
                "DestinationInternationalCountryId",
                &self.destination_international_country_id,
            );
        object.member("IndustryInvolved", &self.industry_involved);
        object.filled("MessageDestinationCountry", &self.message_destination_country);
        object
            .filled(
                "MessageDestinationInternationalCountry",
                &self.message_destination_international_country,
            );
        object.member("ServiceId", &self.service_id);
        object.member("State", &self.state);
    }
}

impl runtime::ReadObject for ViberService {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            business_account_name: object.take("BusinessAccountName"),
            destination_country_id: object
                .take("DestinationCountryId")
                .unwrap_or_default(),
            destination_international_country_id: object
                .take("DestinationInternationalCountryId")
                .unwrap_or_default(),
            industry_involved: object.take("IndustryInvolved"),
            message_destination_country: object
                .take("MessageDestinationCountry")
                .unwrap_or_default(),
            message_destination_international_country: object
                .take("MessageDestinationInternationalCountry")
                .unwrap_or_default(),
            service_id: object.take("ServiceId"),
            state: object.take("State"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ViberService);

/// What the runtime knows of `ListViberServiceMessage`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListViberServiceMessage",
        "cams:ListViberServiceMessage",
    )
    .repeatable()
    .success_values(&["OK"]);
