// @generated from spec/operations/viber/AddAddressRecoverSuspend.yaml by `cargo xtask generate`. Do not edit.

//! `AddAddressRecoverSuspend`: requests that messages to destination countries be suspended or
//! resumed.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Requests that messages to destination countries be suspended or resumed.
    ///
    /// Viber reviews the request, which usually takes 3 to 5 working days. Until then messages go on to
    /// the countries that were set before.
    ///
    /// Sends a [`AddAddressRecoverSuspendRequest`], and yields a [`AddAddressRecoverSuspendResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:AddAddressRecoverSuspend` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call files another request. The client tries again only where the
    /// service cannot have acted: a refused connection or a throttled call.
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
    /// - [`GetViberByRequestNo`](Self::get_viber_by_request_no)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::viber::ViberSuspension;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .add_address_recover_suspend()
    ///     .audit_record(
    ///         ViberSuspension::builder()
    ///             .apply_reason("Moving to another sender")
    ///             .message_destination_country(["TH"])
    ///             .build(),
    ///     )
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_address_recover_suspend(&self) -> AddAddressRecoverSuspendBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::add_address_recover_suspend`](crate::Client::add_address_recover_suspend), but
    /// `send` blocks until the reply is there.
    pub fn add_address_recover_suspend(&self) -> AddAddressRecoverSuspendBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `AddAddressRecoverSuspend`: what
/// [`Client::add_address_recover_suspend`](crate::Client::add_address_recover_suspend) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddAddressRecoverSuspendRequest {
    /// What is requested: the countries, and the days on which sending stops or goes on.
    pub audit_record: Option<ViberSuspension>,
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// What is requested, such as `viberOpen` for the opening of a Viber service; further values are
    /// not documented.
    pub request_type: Option<String>,
}

impl runtime::Request for AddAddressRecoverSuspendRequest {
    type Response = AddAddressRecoverSuspendResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query_json("AuditRecord", &self.audit_record);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("RequestType", &self.request_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.member("AuditRecord", &self.audit_record);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for AddAddressRecoverSuspendRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            audit_record: object.take("AuditRecord"),
            cust_space_id: object.take("CustSpaceId"),
            request_type: object.take("RequestType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request AddAddressRecoverSuspendRequest);

impl AddAddressRecoverSuspendRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> AddAddressRecoverSuspendBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`AddAddressRecoverSuspendRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct AddAddressRecoverSuspendBuilder<C = runtime::Detached>(
    runtime::Building<C, AddAddressRecoverSuspendRequest, ()>,
);

fn builder<C>(client: C) -> AddAddressRecoverSuspendBuilder<C> {
    AddAddressRecoverSuspendBuilder(
        runtime::Building::new(
            client,
            AddAddressRecoverSuspendRequest {
                audit_record: None,
                cust_space_id: None,
                request_type: None,
            },
        ),
    )
}

impl<C> AddAddressRecoverSuspendBuilder<C> {
    /// What is requested: the countries, and the days on which sending stops or goes on.
    pub fn audit_record(mut self, audit_record: impl Into<ViberSuspension>) -> Self {
        self.0.value.audit_record = Some(audit_record.into());
        self
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// What is requested, such as `viberOpen` for the opening of a Viber service; further values are
    /// not documented.
    pub fn request_type(mut self, request_type: impl Into<String>) -> Self {
        self.0.value.request_type = Some(request_type.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> AddAddressRecoverSuspendRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<AddAddressRecoverSuspendResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// That the call succeeded; `data` holds what the service adds.
///
/// The reply to
/// [`Client::add_address_recover_suspend`](crate::Client::add_address_recover_suspend).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAddressRecoverSuspendResponse {
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
    pub data: std::collections::BTreeMap<String, serde_json::Value>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

impl fmt::Debug for AddAddressRecoverSuspendResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddAddressRecoverSuspendResponse")
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("success", &self.success)
            .field("data", &runtime::redacted(Some(&self.data)))
            .field("access_denied_detail", &self.access_denied_detail)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for AddAddressRecoverSuspendResponse {
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

impl runtime::ReadObject for AddAddressRecoverSuspendResponse {
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
runtime::by_name!(reply AddAddressRecoverSuspendResponse);

/// What is requested: the countries, and the days on which sending stops or goes on.
///
/// A part of [`AddAddressRecoverSuspend`](crate::Client::add_address_recover_suspend).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ViberSuspension {
    /// Why the request is made, for those who review it.
    pub apply_reason: Option<String>,
    /// Local countries or regions that messages go to.
    pub message_destination_country: Option<Vec<String>>,
    /// International countries or regions that messages go to.
    pub message_destination_international_country: Option<Vec<String>>,
    /// Day from which messages are sent again, a date in GMT; billing starts again at once on that day.
    pub recovery_date: Option<String>,
    /// Day from which no messages are sent, a date in GMT. After the 25th of a month the running month
    /// can no longer be suspended; billing stops with the month after.
    pub suspension_date: Option<String>,
}

impl ViberSuspension {
    /// Starts a [`ViberSuspension`].
    pub fn builder() -> ViberSuspensionBuilder {
        ViberSuspensionBuilder(
            runtime::Building::new(
                (),
                ViberSuspension {
                    apply_reason: None,
                    message_destination_country: None,
                    message_destination_international_country: None,
                    recovery_date: None,
                    suspension_date: None,
                },
            ),
        )
    }
}

/// Builds a [`ViberSuspension`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ViberSuspensionBuilder(runtime::Building<(), ViberSuspension, ()>);

impl ViberSuspensionBuilder {
    /// Why the request is made, for those who review it.
    pub fn apply_reason(mut self, apply_reason: impl Into<String>) -> Self {
        self.0.value.apply_reason = Some(apply_reason.into());
        self
    }

    /// Local countries or regions that messages go to.
    pub fn message_destination_country(
        mut self,
        message_destination_country: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.value.message_destination_country = Some(
            message_destination_country.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// International countries or regions that messages go to.
    pub fn message_destination_international_country(
        mut self,
        message_destination_international_country: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.0.value.message_destination_international_country = Some(
            message_destination_international_country
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Day from which messages are sent again, a date in GMT; billing starts again at once on that day.
    pub fn recovery_date(mut self, recovery_date: impl Into<String>) -> Self {
        self.0.value.recovery_date = Some(recovery_date.into());
        self
    }

    /// Day from which no messages are sent, a date in GMT. After the 25th of a month the running month
    /// can no longer be suspended; billing stops with the month after.
    pub fn suspension_date(mut self, suspension_date: impl Into<String>) -> Self {
        self.0.value.suspension_date = Some(suspension_date.into());
        self
    }

    /// The [`ViberSuspension`].
    #[must_use]
    pub fn build(self) -> ViberSuspension {
        self.0.value
    }
}

impl runtime::WriteObject for ViberSuspension {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ApplyReason", &self.apply_reason);
        object.member("MessageDestinationCountry", &self.message_destination_country);
        object
            .member(
                "MessageDestinationInternationalCountry",
                &self.message_destination_international_country,
            );
        object.member("RecoveryDate", &self.recovery_date);
        object.member("SuspensionDate", &self.suspension_date);
    }
}

impl runtime::CheckLimits for ViberSuspension {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ViberSuspension {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            apply_reason: object.take("ApplyReason"),
            message_destination_country: object.take("MessageDestinationCountry"),
            message_destination_international_country: object
                .take("MessageDestinationInternationalCountry"),
            recovery_date: object.take("RecoveryDate"),
            suspension_date: object.take("SuspensionDate"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ViberSuspension);

/// What the runtime knows of `AddAddressRecoverSuspend`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "AddAddressRecoverSuspend",
        "cams:AddAddressRecoverSuspend",
    )
    .success_values(&["OK"])
    .sensitive(&["Data"]);
