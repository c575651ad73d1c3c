// @generated from spec/operations/instances/QueryInstance.yaml by `cargo xtask generate`. Do not edit.

//! `QueryInstance`: gets the details of an instance.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Gets the details of an instance.
    ///
    /// Sends a [`QueryInstanceRequest`], and yields a [`QueryInstanceResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:QueryInstance` | get | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the instance. After a timeout, a reset or a 5xx reply the client
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .query_instance()
    ///     .instance_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_instance(&self) -> QueryInstanceBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::query_instance`](crate::Client::query_instance), but `send` blocks until the reply
    /// is there.
    pub fn query_instance(&self) -> QueryInstanceBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `QueryInstance`: what [`Client::query_instance`](crate::Client::query_instance)
/// sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryInstanceRequest {
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
}

impl runtime::Request for QueryInstanceRequest {
    type Response = QueryInstanceResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("InstanceId", &self.instance_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for QueryInstanceRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            instance_id: object.take("InstanceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request QueryInstanceRequest);

impl QueryInstanceRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> QueryInstanceBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`QueryInstanceRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct QueryInstanceBuilder<C = runtime::Detached, InstanceId = runtime::Unset>(
    runtime::Building<C, QueryInstanceRequest, InstanceId>,
);

fn builder<C>(client: C) -> QueryInstanceBuilder<C> {
    QueryInstanceBuilder(
        runtime::Building::new(
            client,
            QueryInstanceRequest {
                instance_id: None,
            },
        ),
    )
}

impl<C, InstanceId> QueryInstanceBuilder<C, InstanceId> {
    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(
        mut self,
        instance_id: impl Into<String>,
    ) -> QueryInstanceBuilder<C, runtime::Set> {
        self.0.value.instance_id = Some(instance_id.into());
        QueryInstanceBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> QueryInstanceRequest
    where
        InstanceId: query_instance_required::InstanceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<QueryInstanceResponse>
    where
        C: runtime::Dispatch,
        InstanceId: query_instance_required::InstanceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod query_instance_required {
    /// `instance_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`instance_id` is required by QueryInstance and has not been set",
        label = "call `.instance_id(…)` before this"
    )]
    pub trait InstanceId {}
    impl InstanceId for super::runtime::Set {}
}

/// The details of the instance.
///
/// The reply to [`Client::query_instance`](crate::Client::query_instance).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryInstanceResponse {
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
    /// The instance, with the contact and the address of its business.
    pub data: Option<InstanceDetails>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for QueryInstanceResponse {
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

impl runtime::ReadObject for QueryInstanceResponse {
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
runtime::by_name!(reply QueryInstanceResponse);

/// The instance, with the contact and the address of its business.
///
/// A part of [`QueryInstance`](crate::Client::query_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceDetails {
    /// Chat app of the instance.
    pub channel_type: Option<types::MessageChannel>,
    /// Email address of the person to contact about the instance.
    ///
    /// Never printed.
    pub contact_mail: Option<String>,
    /// Country code of the business, by ISO 3166-1 such as `CN`.
    pub country_id: Option<String>,
    /// Kind of customer that the instance belongs to; its values are not documented.
    pub cust_type: Option<String>,
    /// ID of the Business Manager (BM) at Facebook that the instance belongs to.
    pub facebook_bm_id: Option<String>,
    /// Text that describes the instance, as it was set by `CreateInstance` or `UpdateInstance`.
    pub instance_description: Option<String>,
    /// ID of the instance; other operations take it as `instance_id`, or as `CustSpaceId`.
    pub instance_id: Option<String>,
    /// Name of the instance, of your own choice.
    pub instance_name: Option<String>,
    /// Terms of the independent software vendor (ISV).
    pub isv_terms: Option<String>,
    /// Postal address of the office of the business.
    pub office_address: Option<String>,
    /// ID of the resource group that the instance belongs to; `ChangeResourceGroup` moves it to
    /// another.
    pub resource_group_id: Option<String>,
    /// ID of the region that the instance is in, such as `ap-southeast-1`.
    pub resource_region_id: Option<String>,
    /// Time when the data of the instance was submitted. The format is not documented.
    pub submit_time: Option<String>,
}

impl fmt::Debug for InstanceDetails {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstanceDetails")
            .field("channel_type", &self.channel_type)
            .field("contact_mail", &runtime::redacted(self.contact_mail.as_ref()))
            .field("country_id", &self.country_id)
            .field("cust_type", &self.cust_type)
            .field("facebook_bm_id", &self.facebook_bm_id)
            .field("instance_description", &self.instance_description)
            .field("instance_id", &self.instance_id)
            .field("instance_name", &self.instance_name)
            .field("isv_terms", &self.isv_terms)
            .field("office_address", &self.office_address)
            .field("resource_group_id", &self.resource_group_id)
            .field("resource_region_id", &self.resource_region_id)
            .field("submit_time", &self.submit_time)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InstanceDetails {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ChannelType", &self.channel_type);
        object.member("ContactMail", &self.contact_mail);
        object.member("CountryId", &self.country_id);
        object.member("CustType", &self.cust_type);
        object.member("FacebookBmId", &self.facebook_bm_id);
        object.member("InstanceDescription", &self.instance_description);
        object.member("InstanceId", &self.instance_id);
        object.member("InstanceName", &self.instance_name);
        object.member("IsvTerms", &self.isv_terms);
        object.member("OfficeAddress", &self.office_address);
        object.member("ResourceGroupId", &self.resource_group_id);
        object.member("ResourceRegionId", &self.resource_region_id);
        object.member("SubmitTime", &self.submit_time);
    }
}

impl runtime::ReadObject for InstanceDetails {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            channel_type: object.take("ChannelType"),
            contact_mail: object.take("ContactMail"),
            country_id: object.take("CountryId"),
            cust_type: object.take("CustType"),
            facebook_bm_id: object.take("FacebookBmId"),
            instance_description: object.take("InstanceDescription"),
            instance_id: object.take("InstanceId"),
            instance_name: object.take("InstanceName"),
            isv_terms: object.take("IsvTerms"),
            office_address: object.take("OfficeAddress"),
            resource_group_id: object.take("ResourceGroupId"),
            resource_region_id: object.take("ResourceRegionId"),
            submit_time: object.take("SubmitTime"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InstanceDetails);

/// What the runtime knows of `QueryInstance`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "QueryInstance",
        "cams:QueryInstance",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["ContactMail"]);
