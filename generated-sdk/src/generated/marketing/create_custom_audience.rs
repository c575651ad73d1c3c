// @generated from spec/operations/marketing/CreateCustomAudience.yaml by `cargo xtask generate`. Do not edit.

//! `CreateCustomAudience`: creates a custom audience in a Meta ad account.

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Creates a custom audience in a Meta ad account.
    ///
    /// Sends a [`CreateCustomAudienceRequest`], and yields a [`CreateCustomAudienceResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CreateCustomAudience` | create | All resources (`*`) | None | None |
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call creates another custom audience. The client tries again only
    /// where the service cannot have acted: a refused connection or a throttled call.
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
    /// - [`AddCustomAudienceUser`](Self::add_custom_audience_user)
    /// - [`ListPageAdAccount`](Self::list_page_ad_account)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    /// use alibabacloud_cams::marketing::AudienceUploadType;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .create_custom_audience()
    ///     .ad_account_id("82910384****")
    ///     .cust_space_id("29348393884****")
    ///     .name("Spring sale")
    ///     .page_id("10293847566****")
    ///     .upload_type(AudienceUploadType::Intf)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_custom_audience(&self) -> CreateCustomAudienceBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::create_custom_audience`](crate::Client::create_custom_audience), but `send` blocks
    /// until the reply is there.
    pub fn create_custom_audience(&self) -> CreateCustomAudienceBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CreateCustomAudience`: what
/// [`Client::create_custom_audience`](crate::Client::create_custom_audience) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomAudienceRequest {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    pub ad_account_id: Option<String>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Text that describes the custom audience, of your own choice.
    pub description: Option<String>,
    /// Path of the file with the users, as bucket and name, such as `bucket/file.xlsx`; presumably for
    /// the upload type `excel`.
    pub file_path: Option<String>,
    /// Name of the custom audience, of your own choice.
    pub name: Option<String>,
    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    pub page_id: Option<String>,
    /// How users are uploaded.
    pub upload_type: Option<AudienceUploadType>,
}

impl fmt::Debug for CreateCustomAudienceRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateCustomAudienceRequest")
            .field("ad_account_id", &self.ad_account_id)
            .field("cust_space_id", &self.cust_space_id)
            .field("description", &self.description)
            .field("file_path", &runtime::redacted(self.file_path.as_ref()))
            .field("name", &self.name)
            .field("page_id", &self.page_id)
            .field("upload_type", &self.upload_type)
            .finish()
    }
}

impl runtime::Request for CreateCustomAudienceRequest {
    type Response = CreateCustomAudienceResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("AdAccountId", &self.ad_account_id);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("Description", &self.description);
        parameters.query("FilePath", &self.file_path);
        parameters.query("Name", &self.name);
        parameters.query("PageId", &self.page_id);
        parameters.query("UploadType", &self.upload_type);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AdAccountId", &self.ad_account_id);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("Name", &self.name);
        limits.required("PageId", &self.page_id);
        limits.required("UploadType", &self.upload_type);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CreateCustomAudienceRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            ad_account_id: object.take("AdAccountId"),
            cust_space_id: object.take("CustSpaceId"),
            description: object.take("Description"),
            file_path: object.take("FilePath"),
            name: object.take("Name"),
            page_id: object.take("PageId"),
            upload_type: object.take("UploadType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CreateCustomAudienceRequest);

impl CreateCustomAudienceRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CreateCustomAudienceBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CreateCustomAudienceRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomAudienceBuilder<
    C = runtime::Detached,
    AdAccountId = runtime::Unset,
    CustSpaceId = runtime::Unset,
    Name = runtime::Unset,
    PageId = runtime::Unset,
    UploadType = runtime::Unset,
>(
    runtime::Building<
        C,
        CreateCustomAudienceRequest,
        (AdAccountId, CustSpaceId, Name, PageId, UploadType),
    >,
);

fn builder<C>(client: C) -> CreateCustomAudienceBuilder<C> {
    CreateCustomAudienceBuilder(
        runtime::Building::new(
            client,
            CreateCustomAudienceRequest {
                ad_account_id: None,
                cust_space_id: None,
                description: None,
                file_path: None,
                name: None,
                page_id: None,
                upload_type: None,
            },
        ),
    )
}

impl<
    C,
    AdAccountId,
    CustSpaceId,
    Name,
    PageId,
    UploadType,
> CreateCustomAudienceBuilder<C, AdAccountId, CustSpaceId, Name, PageId, UploadType> {
    /// ID of the Meta ad account; `ListPageAdAccount` lists those of a page.
    ///
    /// Example: `82910384****`.
    pub fn ad_account_id(
        mut self,
        ad_account_id: impl Into<String>,
    ) -> CreateCustomAudienceBuilder<
        C,
        runtime::Set,
        CustSpaceId,
        Name,
        PageId,
        UploadType,
    > {
        self.0.value.ad_account_id = Some(ad_account_id.into());
        CreateCustomAudienceBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> CreateCustomAudienceBuilder<
        C,
        AdAccountId,
        runtime::Set,
        Name,
        PageId,
        UploadType,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        CreateCustomAudienceBuilder(self.0.mark())
    }

    /// Text that describes the custom audience, of your own choice.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.value.description = Some(description.into());
        self
    }

    /// Path of the file with the users, as bucket and name, such as `bucket/file.xlsx`; presumably for
    /// the upload type `excel`.
    ///
    /// Never printed.
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.0.value.file_path = Some(file_path.into());
        self
    }

    /// Name of the custom audience, of your own choice.
    ///
    /// Example: `Spring sale`.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> CreateCustomAudienceBuilder<
        C,
        AdAccountId,
        CustSpaceId,
        runtime::Set,
        PageId,
        UploadType,
    > {
        self.0.value.name = Some(name.into());
        CreateCustomAudienceBuilder(self.0.mark())
    }

    /// ID of the Messenger page; `GetFbMessengerPages` lists those that an access token reaches.
    ///
    /// Example: `10293847566****`.
    pub fn page_id(
        mut self,
        page_id: impl Into<String>,
    ) -> CreateCustomAudienceBuilder<
        C,
        AdAccountId,
        CustSpaceId,
        Name,
        runtime::Set,
        UploadType,
    > {
        self.0.value.page_id = Some(page_id.into());
        CreateCustomAudienceBuilder(self.0.mark())
    }

    /// How users are uploaded.
    pub fn upload_type(
        mut self,
        upload_type: impl Into<AudienceUploadType>,
    ) -> CreateCustomAudienceBuilder<
        C,
        AdAccountId,
        CustSpaceId,
        Name,
        PageId,
        runtime::Set,
    > {
        self.0.value.upload_type = Some(upload_type.into());
        CreateCustomAudienceBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CreateCustomAudienceRequest
    where
        AdAccountId: create_custom_audience_required::AdAccountId,
        CustSpaceId: create_custom_audience_required::CustSpaceId,
        Name: create_custom_audience_required::Name,
        PageId: create_custom_audience_required::PageId,
        UploadType: create_custom_audience_required::UploadType,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CreateCustomAudienceResponse>
    where
        C: runtime::Dispatch,
        AdAccountId: create_custom_audience_required::AdAccountId,
        CustSpaceId: create_custom_audience_required::CustSpaceId,
        Name: create_custom_audience_required::Name,
        PageId: create_custom_audience_required::PageId,
        UploadType: create_custom_audience_required::UploadType,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod create_custom_audience_required {
    /// `ad_account_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`ad_account_id` is required by CreateCustomAudience and has not been set",
        label = "call `.ad_account_id(…)` before this"
    )]
    pub trait AdAccountId {}
    impl AdAccountId for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by CreateCustomAudience and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`name` is required by CreateCustomAudience and has not been set",
        label = "call `.name(…)` before this"
    )]
    pub trait Name {}
    impl Name for super::runtime::Set {}

    /// `page_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`page_id` is required by CreateCustomAudience and has not been set",
        label = "call `.page_id(…)` before this"
    )]
    pub trait PageId {}
    impl PageId for super::runtime::Set {}

    /// `upload_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`upload_type` is required by CreateCustomAudience and has not been set",
        label = "call `.upload_type(…)` before this"
    )]
    pub trait UploadType {}
    impl UploadType for super::runtime::Set {}
}

/// The ID of the audience that was created.
///
/// The reply to [`Client::create_custom_audience`](crate::Client::create_custom_audience).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomAudienceResponse {
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
    /// ID of the new custom audience; `AddCustomAudienceUser` adds users to it.
    ///
    /// Example: `12021938475****`.
    pub custom_audience_id: Option<String>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CreateCustomAudienceResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.member("CustomAudienceId", &self.custom_audience_id);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for CreateCustomAudienceResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            custom_audience_id: object.take("CustomAudienceId"),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CreateCustomAudienceResponse);

/// How users are uploaded.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudienceUploadType {
    /// `excel`: In an Excel file.
    Excel,
    /// `intf`: By calls of `AddCustomAudienceUser`; what the letters stand for is not documented.
    Intf,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    AudienceUploadType { Excel => "excel", Intf => "intf" }
}

/// What the runtime knows of `CreateCustomAudience`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CreateCustomAudience",
        "cams:CreateCustomAudience",
    )
    .success_values(&["OK"])
    .sensitive(&["FilePath"]);
