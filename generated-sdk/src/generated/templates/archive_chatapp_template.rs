// @generated from spec/operations/templates/ArchiveChatappTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `ArchiveChatappTemplate`: archives message templates.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Archives message templates.
    ///
    /// Only templates for WhatsApp can be archived.
    ///
    /// Sends a [`ArchiveChatappTemplateRequest`], and yields a [`ArchiveChatappTemplateResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ArchiveChatappTemplate` | update | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the name of the operation, because its page says
    /// that it takes no part in RAM.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: a second call can be refused for templates that are archived already. The
    /// client tries again only where the service cannot have acted: a refused connection or a throttled
    /// call.
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
    /// use alibabacloud_cams::templates::{ArchiveTemplate, TemplateArchiveType};
    /// use alibabacloud_cams::types;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .archive_chatapp_template()
    ///     .archive_type(TemplateArchiveType::Archived)
    ///     .channel_type(types::TemplateType::WhatsApp)
    ///     .cust_space_id("29348393884****")
    ///     .template_list([
    ///         ArchiveTemplate::builder()
    ///             .language("en")
    ///             .template_code("744c4b5c79c9432497a075bdfca3****")
    ///             .build(),
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive_chatapp_template(&self) -> ArchiveChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::archive_chatapp_template`](crate::Client::archive_chatapp_template), but `send`
    /// blocks until the reply is there.
    pub fn archive_chatapp_template(&self) -> ArchiveChatappTemplateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ArchiveChatappTemplate`: what
/// [`Client::archive_chatapp_template`](crate::Client::archive_chatapp_template) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArchiveChatappTemplateRequest {
    /// Whether to archive the template or to bring it back.
    pub archive_type: Option<TemplateArchiveType>,
    /// Chat app that the templates are for; only `WHATSAPP`.
    pub channel_type: Option<types::TemplateType>,
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
    /// Templates to archive or to bring back.
    pub template_list: Option<Vec<ArchiveTemplate>>,
}

impl runtime::Request for ArchiveChatappTemplateRequest {
    type Response = ArchiveChatappTemplateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("ArchiveType", &self.archive_type);
        parameters.query("ChannelType", &self.channel_type);
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query_json("TemplateList", &self.template_list);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("ArchiveType", &self.archive_type);
        limits.required("ChannelType", &self.channel_type);
        limits.required("CustSpaceId", &self.cust_space_id);
        limits.required("TemplateList", &self.template_list);
        limits.member("TemplateList", &self.template_list);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ArchiveChatappTemplateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            archive_type: object.take("ArchiveType"),
            channel_type: object.take("ChannelType"),
            cust_space_id: object.take("CustSpaceId"),
            template_list: object.take("TemplateList"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ArchiveChatappTemplateRequest);

impl ArchiveChatappTemplateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ArchiveChatappTemplateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ArchiveChatappTemplateRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ArchiveChatappTemplateBuilder<
    C = runtime::Detached,
    ArchiveType = runtime::Unset,
    ChannelType = runtime::Unset,
    CustSpaceId = runtime::Unset,
    TemplateList = runtime::Unset,
>(
    runtime::Building<
        C,
        ArchiveChatappTemplateRequest,
        (ArchiveType, ChannelType, CustSpaceId, TemplateList),
    >,
);

fn builder<C>(client: C) -> ArchiveChatappTemplateBuilder<C> {
    ArchiveChatappTemplateBuilder(
        runtime::Building::new(
            client,
            ArchiveChatappTemplateRequest {
                archive_type: None,
                channel_type: None,
                cust_space_id: None,
                template_list: None,
            },
        ),
    )
}

impl<
    C,
    ArchiveType,
    ChannelType,
    CustSpaceId,
    TemplateList,
> ArchiveChatappTemplateBuilder<C, ArchiveType, ChannelType, CustSpaceId, TemplateList> {
    /// Whether to archive the template or to bring it back.
    pub fn archive_type(
        mut self,
        archive_type: impl Into<TemplateArchiveType>,
    ) -> ArchiveChatappTemplateBuilder<
        C,
        runtime::Set,
        ChannelType,
        CustSpaceId,
        TemplateList,
    > {
        self.0.value.archive_type = Some(archive_type.into());
        ArchiveChatappTemplateBuilder(self.0.mark())
    }

    /// Chat app that the templates are for; only `WHATSAPP`.
    ///
    /// Example: `WHATSAPP`.
    pub fn channel_type(
        mut self,
        channel_type: impl Into<types::TemplateType>,
    ) -> ArchiveChatappTemplateBuilder<
        C,
        ArchiveType,
        runtime::Set,
        CustSpaceId,
        TemplateList,
    > {
        self.0.value.channel_type = Some(channel_type.into());
        ArchiveChatappTemplateBuilder(self.0.mark())
    }

    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ArchiveChatappTemplateBuilder<
        C,
        ArchiveType,
        ChannelType,
        runtime::Set,
        TemplateList,
    > {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ArchiveChatappTemplateBuilder(self.0.mark())
    }

    /// Templates to archive or to bring back.
    pub fn template_list(
        mut self,
        template_list: impl IntoIterator<Item = impl Into<ArchiveTemplate>>,
    ) -> ArchiveChatappTemplateBuilder<
        C,
        ArchiveType,
        ChannelType,
        CustSpaceId,
        runtime::Set,
    > {
        self.0.value.template_list = Some(
            template_list.into_iter().map(Into::into).collect(),
        );
        ArchiveChatappTemplateBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ArchiveChatappTemplateRequest
    where
        ArchiveType: archive_chatapp_template_required::ArchiveType,
        ChannelType: archive_chatapp_template_required::ChannelType,
        CustSpaceId: archive_chatapp_template_required::CustSpaceId,
        TemplateList: archive_chatapp_template_required::TemplateList,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ArchiveChatappTemplateResponse>
    where
        C: runtime::Dispatch,
        ArchiveType: archive_chatapp_template_required::ArchiveType,
        ChannelType: archive_chatapp_template_required::ChannelType,
        CustSpaceId: archive_chatapp_template_required::CustSpaceId,
        TemplateList: archive_chatapp_template_required::TemplateList,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod archive_chatapp_template_required {
    /// `archive_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`archive_type` is required by ArchiveChatappTemplate and has not been set",
        label = "call `.archive_type(…)` before this"
    )]
    pub trait ArchiveType {}
    impl ArchiveType for super::runtime::Set {}

    /// `channel_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`channel_type` is required by ArchiveChatappTemplate and has not been set",
        label = "call `.channel_type(…)` before this"
    )]
    pub trait ChannelType {}
    impl ChannelType for super::runtime::Set {}

    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ArchiveChatappTemplate and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}

    /// `template_list` has been set.
    #[diagnostic::on_unimplemented(
        message = "`template_list` is required by ArchiveChatappTemplate and has not been set",
        label = "call `.template_list(…)` before this"
    )]
    pub trait TemplateList {}
    impl TemplateList for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::archive_chatapp_template`](crate::Client::archive_chatapp_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchiveChatappTemplateResponse {
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
    /// Result of the archiving, with a code and a message of its own.
    pub data: Option<ArchiveChatappTemplateData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ArchiveChatappTemplateResponse {
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

impl runtime::ReadObject for ArchiveChatappTemplateResponse {
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
runtime::by_name!(reply ArchiveChatappTemplateResponse);

/// Whether to archive the template or to bring it back.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateArchiveType {
    /// `ARCHIVED`: The template is archived.
    Archived,
    /// `NOT_ARCHIVED`: The template is not archived any more.
    NotArchived,
    /// A value that this version of the crate does not know.
    Other(String),
}

runtime::open_enumeration! {
    TemplateArchiveType { Archived => "ARCHIVED", NotArchived => "NOT_ARCHIVED" }
}

/// Templates to archive or to bring back.
///
/// A part of [`ArchiveChatappTemplate`](crate::Client::archive_chatapp_template).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArchiveTemplate {
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    pub template_code: Option<String>,
}

impl ArchiveTemplate {
    /// Starts a [`ArchiveTemplate`].
    pub fn builder() -> ArchiveTemplateBuilder {
        ArchiveTemplateBuilder(
            runtime::Building::new(
                (),
                ArchiveTemplate {
                    language: None,
                    template_code: None,
                },
            ),
        )
    }
}

/// Builds a [`ArchiveTemplate`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ArchiveTemplateBuilder<
    Language = runtime::Unset,
    TemplateCode = runtime::Unset,
>(
    runtime::Building<(), ArchiveTemplate, (Language, TemplateCode)>,
);

impl<Language, TemplateCode> ArchiveTemplateBuilder<Language, TemplateCode> {
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(
        mut self,
        language: impl Into<String>,
    ) -> ArchiveTemplateBuilder<runtime::Set, TemplateCode> {
        self.0.value.language = Some(language.into());
        ArchiveTemplateBuilder(self.0.mark())
    }

    /// Code that the service gave to the template; `ListChatappTemplate` lists them, and the console
    /// shows them under template design.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn template_code(
        mut self,
        template_code: impl Into<String>,
    ) -> ArchiveTemplateBuilder<Language, runtime::Set> {
        self.0.value.template_code = Some(template_code.into());
        ArchiveTemplateBuilder(self.0.mark())
    }

    /// The [`ArchiveTemplate`].
    #[must_use]
    pub fn build(self) -> ArchiveTemplate
    where
        Language: archive_template_required::Language,
        TemplateCode: archive_template_required::TemplateCode,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod archive_template_required {
    /// `language` has been set.
    #[diagnostic::on_unimplemented(
        message = "`language` is required by ArchiveTemplate and has not been set",
        label = "call `.language(…)` before this"
    )]
    pub trait Language {}
    impl Language for super::runtime::Set {}

    /// `template_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`template_code` is required by ArchiveTemplate and has not been set",
        label = "call `.template_code(…)` before this"
    )]
    pub trait TemplateCode {}
    impl TemplateCode for super::runtime::Set {}
}

impl runtime::WriteObject for ArchiveTemplate {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Language", &self.language);
        object.member("TemplateCode", &self.template_code);
    }
}

impl runtime::CheckLimits for ArchiveTemplate {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("Language", &self.language);
        limits.required("TemplateCode", &self.template_code);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ArchiveTemplate {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            language: object.take("Language"),
            template_code: object.take("TemplateCode"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter ArchiveTemplate);

/// Result of the archiving, with a code and a message of its own.
///
/// A part of [`ArchiveChatappTemplate`](crate::Client::archive_chatapp_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchiveChatappTemplateData {
    /// Status code of the archiving; `OK` on success.
    ///
    /// Example: `OK`.
    pub code: Option<String>,
    /// What went wrong, in the service's words; `None` or `OK` on success.
    ///
    /// Example: `None`.
    pub message: Option<String>,
    /// ID of the request, as at the top of the reply; quote it when you ask for support.
    ///
    /// Example: `90E63D28-E31D-1EB2-8939-A94866411B2O`.
    pub request_id: Option<String>,
    /// Whether the archiving succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ArchiveChatappTemplateData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("RequestId", &self.request_id);
        object.member("Success", &self.success);
    }
}

impl runtime::ReadObject for ArchiveChatappTemplateData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            code: object.take("Code"),
            message: object.take("Message"),
            request_id: object.take("RequestId"),
            success: object.take("Success"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ArchiveChatappTemplateData);

/// What the runtime knows of `ArchiveChatappTemplate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ArchiveChatappTemplate",
        "cams:ArchiveChatappTemplate",
    )
    .success_values(&["OK"]);
