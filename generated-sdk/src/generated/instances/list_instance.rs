// @generated from spec/operations/instances/ListInstance.yaml by `cargo xtask generate`. Do not edit.

//! `ListInstance`: lists instances, page by page.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Lists instances, page by page.
    ///
    /// Sends a [`ListInstanceRequest`], and yields a [`ListInstanceResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListInstance` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the instances. After a timeout, a reset or a 5xx reply the client
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
    /// # Paging
    ///
    /// The reply holds one page. End with `items` in place of `send` for the items of all pages one by
    /// one, or with `pages` for one reply after the other; see [`Pages`](crate::Pages) for where they
    /// end.
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
    ///     .list_instance()
    ///     .channel_type(types::MessageChannel::WhatsApp)
    ///     .page_index(1)
    ///     .page_size(10)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_instance(&self) -> ListInstanceBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_instance`](crate::Client::list_instance), but `send` blocks until the reply is
    /// there.
    pub fn list_instance(&self) -> ListInstanceBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListInstance`: what [`Client::list_instance`](crate::Client::list_instance) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListInstanceRequest {
    /// ID of the binding of the instance to an account.
    pub bind_id: Option<String>,
    /// Chat app of the instances: `whatsapp`, `messenger`, `instagram` or, on the international site,
    /// `viber`.
    pub channel_type: Option<types::MessageChannel>,
    /// Text that the listed instances must match; what it is compared with is not documented.
    pub filter_str: Option<String>,
    /// ID of the instance; `ListInstance` lists them.
    pub instance_id: Option<String>,
    /// Name of the instances to list.
    pub instance_name: Option<String>,
    /// Whether the instance is bound.
    pub is_bind: Option<bool>,
    /// Number of the page, counted from 1.
    pub page_index: Option<i64>,
    /// Number of instances per page.
    pub page_size: Option<i64>,
    /// ID of the resource group whose instances are listed; the console of Resource Management lists
    /// them.
    pub resource_group_id: Option<String>,
    /// Time when the data of the instance was submitted. The format is not documented.
    pub submit_time: Option<String>,
}

impl runtime::Request for ListInstanceRequest {
    type Response = ListInstanceResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("BindId", &self.bind_id);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("FilterStr", &self.filter_str);
        parameters.query("InstanceId", &self.instance_id);
        parameters.query("InstanceName", &self.instance_name);
        parameters.query("IsBind", &self.is_bind);
        parameters.query("PageIndex", &self.page_index);
        parameters.query("PageSize", &self.page_size);
        parameters.query("ResourceGroupId", &self.resource_group_id);
        parameters.query("SubmitTime", &self.submit_time);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListInstanceRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            bind_id: object.take("BindId"),
            channel_type: object.take("ChannelType"),
            filter_str: object.take("FilterStr"),
            instance_id: object.take("InstanceId"),
            instance_name: object.take("InstanceName"),
            is_bind: object.take("IsBind"),
            page_index: object.take("PageIndex"),
            page_size: object.take("PageSize"),
            resource_group_id: object.take("ResourceGroupId"),
            submit_time: object.take("SubmitTime"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListInstanceRequest);

impl runtime::PagedRequest for ListInstanceRequest {
    type Item = InstanceSummary;

    fn page_number(&self) -> Option<i64> {
        self.page_index
    }

    fn set_page_number(&mut self, number: i64) {
        self.page_index = Some(number);
    }

    fn page_size(&self) -> Option<i64> {
        self.page_size
    }

    fn items(response: &mut ListInstanceResponse) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }

    fn total(response: &ListInstanceResponse) -> Option<i64> {
        response.total_count
    }
}

impl ListInstanceRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListInstanceBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListInstanceRequest`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstanceBuilder<C = runtime::Detached>(
    runtime::Building<C, ListInstanceRequest, ()>,
);

fn builder<C>(client: C) -> ListInstanceBuilder<C> {
    ListInstanceBuilder(
        runtime::Building::new(
            client,
            ListInstanceRequest {
                bind_id: None,
                channel_type: None,
                filter_str: None,
                instance_id: None,
                instance_name: None,
                is_bind: None,
                page_index: None,
                page_size: None,
                resource_group_id: None,
                submit_time: None,
            },
        ),
    )
}

impl<C> ListInstanceBuilder<C> {
    /// ID of the binding of the instance to an account.
    pub fn bind_id(mut self, bind_id: impl Into<String>) -> Self {
        self.0.value.bind_id = Some(bind_id.into());
        self
    }

    /// Chat app of the instances: `whatsapp`, `messenger`, `instagram` or, on the international site,
    /// `viber`.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::MessageChannel>,
    ) -> Self {
        self.0.value.channel_type = Some(channel_type.into());
        self
    }

    /// Text that the listed instances must match; what it is compared with is not documented.
    pub fn filter_str(mut self, filter_str: impl Into<String>) -> Self {
        self.0.value.filter_str = Some(filter_str.into());
        self
    }

    /// ID of the instance; `ListInstance` lists them.
    ///
    /// Example: `cams-8c8****`.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.0.value.instance_id = Some(instance_id.into());
        self
    }

    /// Name of the instances to list.
    pub fn instance_name(mut self, instance_name: impl Into<String>) -> Self {
        self.0.value.instance_name = Some(instance_name.into());
        self
    }

    /// Whether the instance is bound.
    pub fn is_bind(mut self, is_bind: bool) -> Self {
        self.0.value.is_bind = Some(is_bind);
        self
    }

    /// Number of the page, counted from 1.
    pub fn page_index(mut self, page_index: i64) -> Self {
        self.0.value.page_index = Some(page_index);
        self
    }

    /// Number of instances per page.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.value.page_size = Some(page_size);
        self
    }

    /// ID of the resource group whose instances are listed; the console of Resource Management lists
    /// them.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.0.value.resource_group_id = Some(resource_group_id.into());
        self
    }

    /// Time when the data of the instance was submitted. The format is not documented.
    pub fn submit_time(mut self, submit_time: impl Into<String>) -> Self {
        self.0.value.submit_time = Some(submit_time.into());
        self
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListInstanceRequest {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListInstanceResponse>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch(&self.0.value)
    }

    /// The items of all pages, one after the other, beginning at the page that is set, or else at the first.
    pub fn items(self) -> C::Items<ListInstanceRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_items(&self.0.value)
    }

    /// The pages, one after the other, beginning at the one that is set, or else at the first.
    pub fn pages(self) -> C::Pages<ListInstanceRequest>
    where
        C: runtime::Dispatch,
    {
        self.0.client.dispatch_pages(&self.0.value)
    }
}

/// The instances of the page.
///
/// The reply to [`Client::list_instance`](crate::Client::list_instance).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInstanceResponse {
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
    /// Instances of the page, each with the space of its customer.
    pub data: Vec<InstanceSummary>,
    /// Number of instances that match.
    pub total_count: Option<i64>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListInstanceResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("TotalCount", &self.total_count);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListInstanceResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            total_count: object.take("TotalCount"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListInstanceResponse);

/// Instances of the page, each with the space of its customer.
///
/// A part of [`ListInstance`](crate::Client::list_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSummary {
    /// Chat app of the instance.
    pub channel_type: Option<types::MessageChannel>,
    /// Email address of the person to contact about the instance.
    ///
    /// Never printed.
    pub contact_mail: Option<String>,
    /// Country code of the business, by ISO 3166-1 such as `CN`.
    pub country_id: Option<String>,
    /// ID of the space of the customer; calls on behalf of the customer name it as `cust_space_id`.
    pub cust_space_id: Option<String>,
    /// ID of the Business Manager (BM) at Facebook that the instance belongs to.
    pub facebook_bm_id: Option<String>,
    /// Text that describes the instance, as it was set by `CreateInstance` or `UpdateInstance`.
    pub instance_description: Option<String>,
    /// ID of the instance; other operations take it as `instance_id`, or as `cust_space_id`.
    pub instance_id: Option<String>,
    /// Name of the instance, of your own choice.
    pub instance_name: Option<String>,
    /// Name of the file with the agreement between the independent software vendor (ISV) and its
    /// client.
    pub isv_terms: Option<String>,
    /// Postal address of the office of the business.
    pub office_address: Option<String>,
    /// ID of the resource group that the instance belongs to; `ChangeResourceGroup` moves it to
    /// another.
    pub resource_group_id: Option<String>,
    /// ID of the region that the instance is in, such as `ap-southeast-1`.
    pub resource_region_id: Option<String>,
    /// Status of the instance; its values are not documented.
    pub state: Option<String>,
    /// Time when the data of the instance was submitted. The format is not documented.
    pub submit_time: Option<String>,
}

impl fmt::Debug for InstanceSummary {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstanceSummary")
            .field("channel_type", &self.channel_type)
            .field("contact_mail", &runtime::redacted(self.contact_mail.as_ref()))
            .field("country_id", &self.country_id)
            .field("cust_space_id", &self.cust_space_id)
            .field("facebook_bm_id", &self.facebook_bm_id)
            .field("instance_description", &self.instance_description)
            .field("instance_id", &self.instance_id)
            .field("instance_name", &self.instance_name)
            .field("isv_terms", &self.isv_terms)
            .field("office_address", &self.office_address)
            .field("resource_group_id", &self.resource_group_id)
            .field("resource_region_id", &self.resource_region_id)
            .field("state", &self.state)
            .field("submit_time", &self.submit_time)
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InstanceSummary {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("ChannelType", &self.channel_type);
        object.member("ContactMail", &self.contact_mail);
        object.member("CountryId", &self.country_id);
        object.member("CustSpaceId", &self.cust_space_id);
        object.member("FacebookBmId", &self.facebook_bm_id);
        object.member("InstanceDescription", &self.instance_description);
        object.member("InstanceId", &self.instance_id);
        object.member("InstanceName", &self.instance_name);
        object.member("IsvTerms", &self.isv_terms);
        object.member("OfficeAddress", &self.office_address);
        object.member("ResourceGroupId", &self.resource_group_id);
        object.member("ResourceRegionId", &self.resource_region_id);
        object.member("State", &self.state);
        object.member("SubmitTime", &self.submit_time);
    }
}

impl runtime::ReadObject for InstanceSummary {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            channel_type: object.take("ChannelType"),
            contact_mail: object.take("ContactMail"),
            country_id: object.take("CountryId"),
            cust_space_id: object.take("CustSpaceId"),
            facebook_bm_id: object.take("FacebookBmId"),
            instance_description: object.take("InstanceDescription"),
            instance_id: object.take("InstanceId"),
            instance_name: object.take("InstanceName"),
            isv_terms: object.take("IsvTerms"),
            office_address: object.take("OfficeAddress"),
            resource_group_id: object.take("ResourceGroupId"),
            resource_region_id: object.take("ResourceRegionId"),
            state: object.take("State"),
            submit_time: object.take("SubmitTime"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InstanceSummary);

/// What the runtime knows of `ListInstance`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListInstance",
        "cams:ListInstance",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["ContactMail"]);
