// @generated from spec/operations/waba/EnableWhatsappROIMetric.yaml by `cargo xtask generate`. Do not edit.

//! `EnableWhatsappROIMetric`: turns on the return-on-investment (ROI) metrics of WhatsApp.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Turns on the return-on-investment (ROI) metrics of WhatsApp.
    ///
    /// Call this before `GetChatappPhoneNumberMetric` and `GetChatappTemplateMetric`, which yield
    /// figures a day later at the earliest. Messages that were sent before are not counted.
    ///
    /// Note: The text of the documentation allows 5 calls per second, its page on quotas 50; the client
    /// keeps to the smaller number.
    ///
    /// Sends a [`EnableWhatsappRoiMetricRequest`], and yields a [`EnableWhatsappRoiMetricResponse`].
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
    /// | `cams:EnableWhatsappROIMetric` | get | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second call can be refused once the metrics are on. The client tries again
    /// only where the service cannot have acted: a refused connection or a throttled call.
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
    ///     .enable_whatsapp_roi_metric()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_whatsapp_roi_metric(&self) -> EnableWhatsappRoiMetricBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::enable_whatsapp_roi_metric`](crate::Client::enable_whatsapp_roi_metric), but `send`
    /// blocks until the reply is there.
    pub fn enable_whatsapp_roi_metric(&self) -> EnableWhatsappRoiMetricBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `EnableWhatsappROIMetric`: what
/// [`Client::enable_whatsapp_roi_metric`](crate::Client::enable_whatsapp_roi_metric) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnableWhatsappRoiMetricRequest {
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    pub isv_code: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl fmt::Debug for EnableWhatsappRoiMetricRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnableWhatsappRoiMetricRequest")
            .field("isv_code", &runtime::redacted(self.isv_code.as_ref()))
            .field("cust_space_id", &self.cust_space_id)
            .finish()
    }
}

impl runtime::Request for EnableWhatsappRoiMetricRequest {
    type Response = EnableWhatsappRoiMetricResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("IsvCode", &self.isv_code);
        parameters.query("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for EnableWhatsappRoiMetricRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            isv_code: object.take("IsvCode"),
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request EnableWhatsappRoiMetricRequest);

impl EnableWhatsappRoiMetricRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> EnableWhatsappRoiMetricBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`EnableWhatsappRoiMetricRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct EnableWhatsappRoiMetricBuilder<C = runtime::Detached>(
    runtime::Building<C, EnableWhatsappRoiMetricRequest, ()>,
);

fn builder<C>(client: C) -> EnableWhatsappRoiMetricBuilder<C> {
    EnableWhatsappRoiMetricBuilder(
        runtime::Building::new(
            client,
            EnableWhatsappRoiMetricRequest {
                isv_code: None,
                cust_space_id: None,
            },
        ),
    )
}

impl<C> EnableWhatsappRoiMetricBuilder<C> {
    /// Verification code of the independent software vendor (ISV), which shows that it authorizes the
    /// user.
    ///
    /// Example: `skdi3kksloslikdkkdk`. Never printed.
    pub fn isv_code(mut self, isv_code: impl Into<String>) -> Self {
        self.0.value.isv_code = Some(isv_code.into());
        self
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
    pub fn build(self) -> EnableWhatsappRoiMetricRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<EnableWhatsappRoiMetricResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// That the call succeeded; nothing else is returned.
///
/// The reply to [`Client::enable_whatsapp_roi_metric`](crate::Client::enable_whatsapp_roi_metric).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableWhatsappRoiMetricResponse {
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
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for EnableWhatsappRoiMetricResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for EnableWhatsappRoiMetricResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply EnableWhatsappRoiMetricResponse);

/// What the runtime knows of `EnableWhatsappROIMetric`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "EnableWhatsappROIMetric",
        "cams:EnableWhatsappROIMetric",
    )
    .success_values(&["OK"])
    .rate_limit(runtime::RateLimit::new(5, std::time::Duration::from_secs(1)))
    .sensitive(&["IsvCode"]);
