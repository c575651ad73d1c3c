// @generated from spec/operations/instances/CreateInstance.yaml by `cargo xtask generate`. Do not edit.

//! `CreateInstance`: creates an instance.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Creates an instance.
    ///
    /// Sends a [`CreateInstanceRequest`], and yields a [`CreateInstanceResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CreateInstance` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call creates another instance. The client tries again only where the
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .create_instance()
    ///     .channel_type(types::MessageChannel::WhatsApp)
    ///     .contact_mail("contact@example.com")
    ///     .country_id("SG")
    ///     .instance_description("Space of the shop")
    ///     .instance_name("example-shop")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_instance(&self) -> CreateInstanceBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_instance`](crate::Client::create_instance), but `send` blocks until the
    /// reply is there.
    pub fn create_instance(&self) -> CreateInstanceBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateInstance`: what [`Client::create_instance`](crate::Client::create_instance)
/// sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// Chat app that the instance is for; `ListInstance` documents `whatsapp`, `messenger`, `instagram`
    /// and, on the international site, `viber`.
    pub channel_type: Option<types::MessageChannel>,
    /// Email address of the person to contact about the instance.
    pub contact_mail: Option<String>,
    /// Country code of the business, by ISO 3166-1 such as `CN`.
    pub country_id: Option<String>,
    /// ID of the Business Manager (BM) at Facebook that the instance belongs to.
    pub facebook_bm_id: Option<String>,
    /// Text that describes the instance, of your own choice.
    pub instance_description: Option<String>,
    /// Name of the instance, of your own choice.
    pub instance_name: Option<String>,
    /// Whether to confirm the review; its values are not documented.
    pub is_confirm_audit: Option<String>,
    /// URL of the file with the terms of the independent software vendor (ISV).
    pub isv_terms: Option<String>,
    /// Postal address of the office of the business.
    pub office_address: Option<String>,
    /// ID of the resource group that the instance belongs to; the console of Resource Management lists
    /// them.
    pub resource_group_id: Option<String>,
}

impl fmt::Debug for CreateInstanceRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateInstanceRequest")
            .field("channel_type", &self.channel_type)
            .field("contact_mail", &runtime::redacted(self.contact_mail.as_ref()))
            .field("country_id", &self.country_id)
            .field("facebook_bm_id", &self.facebook_bm_id)
            .field("instance_description", &self.instance_description)
            .field("instance_name", &self.instance_name)
            .field("is_confirm_audit", &self.is_confirm_audit)
            .field("isv_terms", &self.isv_terms)
            .field("office_address", &self.office_address)
            .field("resource_group_id", &self.resource_group_id)
            .finish()
    }
}

impl runtime::Request for CreateInstanceRequest {
    type Response = CreateInstanceResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("ContactMail", &self.contact_mail);
        parameters.query("CountryId", &self.country_id);
        parameters.query("FacebookBmId", &self.facebook_bm_id);
        parameters.query("InstanceDescription", &self.instance_description);
        parameters.query("InstanceName", &self.instance_name);
        parameters.query("IsConfirmAudit", &self.is_confirm_audit);
        parameters.query("IsvTerms", &self.isv_terms);
        parameters.query("OfficeAddress", &self.office_address);
        parameters.query("ResourceGroupId", &self.resource_group_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("ChannelType", &self.channel_type);
        limits.required("InstanceName", &self.instance_name);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateInstanceRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            channel_type: object.take("ChannelType"),
            contact_mail: object.take("ContactMail"),
            country_id: object.take("CountryId"),
            facebook_bm_id: object.take("FacebookBmId"),
            instance_description: object.take("InstanceDescription"),
            instance_name: object.take("InstanceName"),
            is_confirm_audit: object.take("IsConfirmAudit"),
            isv_terms: object.take("IsvTerms"),
            office_address: object.take("OfficeAddress"),
            resource_group_id: object.take("ResourceGroupId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateInstanceRequest);

impl CreateInstanceRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateInstanceBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateInstanceRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstanceBuilder<
    C = runtime::Detached,
    ChannelType = runtime::Unset,
    InstanceName = runtime::Unset,
>(
    runtime::Building<C, CreateInstanceRequest, (ChannelType, InstanceName)>,
);

fn builder<C>(client: C) -> CreateInstanceBuilder<C> {
    CreateInstanceBuilder(
        runtime::Building::new(
            client,
            CreateInstanceRequest {
                channel_type: None,
                contact_mail: None,
                country_id: None,
                facebook_bm_id: None,
                instance_description: None,
                instance_name: None,
                is_confirm_audit: None,
                isv_terms: None,
                office_address: None,
                resource_group_id: None,
            },
        ),
    )
}

impl<C, ChannelType, InstanceName> CreateInstanceBuilder<C, ChannelType, InstanceName> {
    /// Chat app that the instance is for; `ListInstance` documents `whatsapp`, `messenger`, `instagram`
    /// and, on the international site, `viber`.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::MessageChannel>,
    ) -> CreateInstanceBuilder<C, runtime::Set, InstanceName> {
        self.0.value.channel_type = Some(channel_type.into());
        CreateInstanceBuilder(self.0.mark())
    }

    /// Email address of the person to contact about the instance.
    ///
    /// Never printed.
    pub fn contact_mail(mut self, contact_mail: impl Into<String>) -> Self {
        self.0.value.contact_mail = Some(contact_mail.into());
        self
    }

    /// Country code of the business, by ISO 3166-1 such as `CN`.
    pub fn country_id(mut self, country_id: impl Into<String>) -> Self {
        self.0.value.country_id = Some(country_id.into());
        self
    }

    /// ID of the Business Manager (BM) at Facebook that the instance belongs to.
    pub fn facebook_bm_id(mut self, facebook_bm_id: impl Into<String>) -> Self {
        self.0.value.facebook_bm_id = Some(facebook_bm_id.into());
        self
    }

    /// Text that describes the instance, of your own choice.
    pub fn instance_description(
        mut self,
        instance_description: impl Into<String>,
    ) -> Self {
        self.0.value.instance_description = Some(instance_description.into());
        self
    }

    /// Name of the instance, of your own choice.
    pub fn instance_name(
        mut self,
        instance_name: impl Into<String>,
    ) -> CreateInstanceBuilder<C, ChannelType, runtime::Set> {
        self.0.value.instance_name = Some(instance_name.into());
        CreateInstanceBuilder(self.0.mark())
    }

    /// Whether to confirm the review; its values are not documented.
    pub fn is_confirm_audit(mut self, is_confirm_audit: impl Into<String>) -> Self {
        self.0.value.is_confirm_audit = Some(is_confirm_audit.into());
        self
    }

    /// URL of the file with the terms of the independent software vendor (ISV).
    pub fn isv_terms(mut self, isv_terms: impl Into<String>) -> Self {
        self.0.value.isv_terms = Some(isv_terms.into());
        self
    }

    /// Postal address of the office of the business.
    pub fn office_address(mut self, office_address: impl Into<String>) -> Self {
        self.0.value.office_address = Some(office_address.into());
        self
    }

    /// ID of the resource group that the instance belongs to; the console of Resource Management lists
    /// them.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.0.value.resource_group_id = Some(resource_group_id.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CreateInstanceRequest
    where
        ChannelType: create_instance_required::ChannelType,
        InstanceName: create_instance_required::InstanceName,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateInstanceResponse>
    where
        C: runtime::Dispatch,
        ChannelType: create_instance_required::ChannelType,
        InstanceName: create_instance_required::InstanceName,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod create_instance_required {
    /// `channel_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`channel_type` is required by CreateInstance and has not been set",
        label = "call `.channel_type(…)` before this"
    )]
    pub trait ChannelType {}
    impl ChannelType for super::runtime::Set {}

    /// `instance_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_name` is required by CreateInstance and has not been set",
        label = "call `.instance_name(…)` before this"
    )]
    pub trait InstanceName {}
    impl InstanceName for super::runtime::Set {}
}

/// The instance created.
///
/// The reply to [`Client::create_instance`](crate::Client::create_instance).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
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
    /// The new instance.
    pub data: Option<CreatedInstance>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreateInstanceResponse {
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

impl runtime::ReadObject for CreateInstanceResponse {
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
runtime::by_name!(reply CreateInstanceResponse);

/// The new instance.
///
/// A part of [`CreateInstance`](crate::Client::create_instance).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedInstance {
    /// Chat app of the instance.
    pub channel_type: Option<types::MessageChannel>,
    /// Text that describes the instance, as it was set by `CreateInstance` or `UpdateInstance`.
    pub instance_description: Option<String>,
    /// ID of the new instance; other operations take it as `instance_id`, or as `CustSpaceId`.
    pub instance_id: Option<String>,
    /// Name of the instance, of your own choice.
    pub instance_name: Option<i64>,
    /// ID of the region that the instance is in, such as `ap-southeast-1`.
    pub resource_region_id: Option<String>,
    /// Time when the data of the instance was submitted. The format is not documented.
    pub submit_time: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreatedInstance {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ChannelType", &self.channel_type);
        object.member("InstanceDescription", &self.instance_description);
        object.member("InstanceId", &self.instance_id);
        object.member("InstanceName", &self.instance_name);
        object.member("ResourceRegionId", &self.resource_region_id);
        object.member("SubmitTime", &self.submit_time);
    }
}

impl runtime::ReadObject for CreatedInstance {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            channel_type: object.take("ChannelType"),
            instance_description: object.take("InstanceDescription"),
            instance_id: object.take("InstanceId"),
            instance_name: object.take("InstanceName"),
            resource_region_id: object.take("ResourceRegionId"),
            submit_time: object.take("SubmitTime"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CreatedInstance);

/// What the runtime knows of `CreateInstance`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateInstance",
        "cams:CreateInstance",
    )
    .success_values(&["OK"])
    .sensitive(&["ContactMail"]);
