// @generated from spec/operations/conversions/GetWhatsappConversionApi.yaml by `cargo xtask generate`. Do not edit.

//! `GetWhatsappConversionApi`: gets the datasets and pages that an instance reports conversions to.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Gets the datasets and pages that an instance reports conversions to.
    ///
    /// Sends a [`GetWhatsappConversionApiRequest`], and yields a [`GetWhatsappConversionApiResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GetWhatsappConversionApi` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the datasets and pages. After a timeout, a reset or a 5xx reply
    /// the client tries again.
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
    ///     .get_whatsapp_conversion_api()
    ///     .instance_id("cams-8c8****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_whatsapp_conversion_api(&self) -> GetWhatsappConversionApiBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::get_whatsapp_conversion_api`](crate::Client::get_whatsapp_conversion_api), but
    /// `send` blocks until the reply is there.
    pub fn get_whatsapp_conversion_api(&self) -> GetWhatsappConversionApiBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GetWhatsappConversionApi`: what
/// [`Client::get_whatsapp_conversion_api`](crate::Client::get_whatsapp_conversion_api) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappConversionApiRequest {
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
}

impl runtime::Request for GetWhatsappConversionApiRequest {
    type Response = GetWhatsappConversionApiResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GetWhatsappConversionApiRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            instance_id: object.take("InstanceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GetWhatsappConversionApiRequest);

impl GetWhatsappConversionApiRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GetWhatsappConversionApiBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GetWhatsappConversionApiRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetWhatsappConversionApiBuilder<C = runtime::Detached>(
    runtime::Building<C, GetWhatsappConversionApiRequest, ()>,
);

fn builder<C>(client: C) -> GetWhatsappConversionApiBuilder<C> {
    GetWhatsappConversionApiBuilder(
        runtime::Building::new(
            client,
            GetWhatsappConversionApiRequest {
                instance_id: None,
            },
        ),
    )
}

impl<C> GetWhatsappConversionApiBuilder<C> {
    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.0.value.instance_id = Some(instance_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GetWhatsappConversionApiRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GetWhatsappConversionApiResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// The datasets and pages.
///
/// The reply to
/// [`Client::get_whatsapp_conversion_api`](crate::Client::get_whatsapp_conversion_api).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWhatsappConversionApiResponse {
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
    /// Datasets that the instance reports to, each with its page.
    pub data: Vec<ConversionDataset>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GetWhatsappConversionApiResponse {
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

impl runtime::ReadObject for GetWhatsappConversionApiResponse {
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
runtime::by_name!(reply GetWhatsappConversionApiResponse);

/// Datasets that the instance reports to, each with its page.
///
/// A part of [`GetWhatsappConversionApi`](crate::Client::get_whatsapp_conversion_api).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversionDataset {
    /// ID of the Meta dataset that conversions are reported to.
    ///
    /// Example: `73829104756****`.
    pub dataset_id: Option<String>,
    /// ID of the page; `RequestWhatsappConversionApi` takes it.
    ///
    /// Example: `10293847566****`.
    pub page_id: Option<String>,
    /// Name of the page, as users see it.
    ///
    /// Example: `Example Shop`.
    pub page_name: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ConversionDataset {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("DatasetId", &self.dataset_id);
        object.member("PageId", &self.page_id);
        object.member("PageName", &self.page_name);
    }
}

impl runtime::ReadObject for ConversionDataset {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            dataset_id: object.take("DatasetId"),
            page_id: object.take("PageId"),
            page_name: object.take("PageName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ConversionDataset);

/// What the runtime knows of `GetWhatsappConversionApi`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GetWhatsappConversionApi",
        "cams:GetWhatsappConversionApi",
    )
    .repeatable()
    .success_values(&["OK"]);
