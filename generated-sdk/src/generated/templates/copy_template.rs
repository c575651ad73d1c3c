// @generated from spec/operations/templates/CopyTemplate.yaml by `cargo xtask generate`. Do not edit.

//! `CopyTemplate`: copies a scene template.

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

impl crate::Client {
    /// Copies a scene template.
    ///
    /// Sends a [`CopyTemplateRequest`], and yields a [`CopyTemplateResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:CopyTemplate` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Not safe to repeat: every call can make another copy. The client tries again only where the
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
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .copy_template()
    ///     .cust_space_id("29348393884****")
    ///     .language("en")
    ///     .scene_template_code("744c4b5c79c9432497a075bdfca3****")
    ///     .scene_template_name("order_shipped")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy_template(&self) -> CopyTemplateBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::copy_template`](crate::Client::copy_template), but `send` blocks until the reply is
    /// there.
    pub fn copy_template(&self) -> CopyTemplateBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `CopyTemplate`: what [`Client::copy_template`](crate::Client::copy_template) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CopyTemplateRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    pub cust_space_id: Option<String>,
    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    pub language: Option<String>,
    /// Code of the template in the library that is copied.
    pub scene_template_code: Option<String>,
    /// Name of the template in the library that is copied, which goes with
    /// [`scene_template_code`](CopyTemplateBuilder::scene_template_code).
    pub scene_template_name: Option<String>,
}

impl runtime::Request for CopyTemplateRequest {
    type Response = CopyTemplateResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
        parameters.query("Language", &self.language);
        parameters.query("SceneTemplateCode", &self.scene_template_code);
        parameters.query("SceneTemplateName", &self.scene_template_name);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("SceneTemplateCode", &self.scene_template_code);
        limits.required("SceneTemplateName", &self.scene_template_name);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for CopyTemplateRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
            language: object.take("Language"),
            scene_template_code: object.take("SceneTemplateCode"),
            scene_template_name: object.take("SceneTemplateName"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request CopyTemplateRequest);

impl CopyTemplateRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> CopyTemplateBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`CopyTemplateRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct CopyTemplateBuilder<
    C = runtime::Detached,
    SceneTemplateCode = runtime::Unset,
    SceneTemplateName = runtime::Unset,
>(
    runtime::Building<C, CopyTemplateRequest, (SceneTemplateCode, SceneTemplateName)>,
);

fn builder<C>(client: C) -> CopyTemplateBuilder<C> {
    CopyTemplateBuilder(
        runtime::Building::new(
            client,
            CopyTemplateRequest {
                cust_space_id: None,
                language: None,
                scene_template_code: None,
                scene_template_name: None,
            },
        ),
    )
}

impl<
    C,
    SceneTemplateCode,
    SceneTemplateName,
> CopyTemplateBuilder<C, SceneTemplateCode, SceneTemplateName> {
    /// Space ID of the sub-customer of the independent software vendor (ISV); `ListInstance` lists it,
    /// and the console shows it under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(mut self, cust_space_id: impl Into<String>) -> Self {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        self
    }

    /// Language code of the template, such as `en`, `en_US` or `zh_CN`.
    ///
    /// Example: `en`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.0.value.language = Some(language.into());
        self
    }

    /// Code of the template in the library that is copied.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub fn scene_template_code(
        mut self,
        scene_template_code: impl Into<String>,
    ) -> CopyTemplateBuilder<C, runtime::Set, SceneTemplateName> {
        self.0.value.scene_template_code = Some(scene_template_code.into());
        CopyTemplateBuilder(self.0.mark())
    }

    /// Name of the template in the library that is copied, which goes with
    /// [`scene_template_code`](CopyTemplateBuilder::scene_template_code).
    ///
    /// Example: `order_shipped`.
    pub fn scene_template_name(
        mut self,
        scene_template_name: impl Into<String>,
    ) -> CopyTemplateBuilder<C, SceneTemplateCode, runtime::Set> {
        self.0.value.scene_template_name = Some(scene_template_name.into());
        CopyTemplateBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> CopyTemplateRequest
    where
        SceneTemplateCode: copy_template_required::SceneTemplateCode,
        SceneTemplateName: copy_template_required::SceneTemplateName,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<CopyTemplateResponse>
    where
        C: runtime::Dispatch,
        SceneTemplateCode: copy_template_required::SceneTemplateCode,
        SceneTemplateName: copy_template_required::SceneTemplateName,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod copy_template_required {
    /// `scene_template_code` has been set.
    #[diagnostic::on_unimplemented(
        message = "`scene_template_code` is required by CopyTemplate and has not been set",
        label = "call `.scene_template_code(…)` before this"
    )]
    pub trait SceneTemplateCode {}
    impl SceneTemplateCode for super::runtime::Set {}

    /// `scene_template_name` has been set.
    #[diagnostic::on_unimplemented(
        message = "`scene_template_name` is required by CopyTemplate and has not been set",
        label = "call `.scene_template_name(…)` before this"
    )]
    pub trait SceneTemplateName {}
    impl SceneTemplateName for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::copy_template`](crate::Client::copy_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyTemplateResponse {
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
    /// The template that was copied, with the category that it has on WhatsApp.
    pub data: Option<CopyTemplateData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CopyTemplateResponse {
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

impl runtime::ReadObject for CopyTemplateResponse {
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
runtime::by_name!(reply CopyTemplateResponse);

/// The template that was copied, with the category that it has on WhatsApp.
///
/// A part of [`CopyTemplate`](crate::Client::copy_template).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyTemplateData {
    /// Code of the template in the library that is copied.
    ///
    /// Example: `744c4b5c79c9432497a075bdfca3****`.
    pub scene_template_code: Option<String>,
    /// Name of the template in the library that is copied.
    ///
    /// Example: `order_shipped`.
    pub scene_template_name: Option<String>,
    /// Category of the template on WhatsApp.
    ///
    /// Example: `UTILITY`.
    pub whatsapp_category: Option<types::TemplateCategory>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for CopyTemplateData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("SceneTemplateCode", &self.scene_template_code);
        object.member("SceneTemplateName", &self.scene_template_name);
        object.member("WhatsappCatagory", &self.whatsapp_category);
    }
}

impl runtime::ReadObject for CopyTemplateData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            scene_template_code: object.take("SceneTemplateCode"),
            scene_template_name: object.take("SceneTemplateName"),
            whatsapp_category: object.take("WhatsappCatagory"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply CopyTemplateData);

/// What the runtime knows of `CopyTemplate`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "CopyTemplate",
        "cams:CopyTemplate",
    )
    .success_values(&["OK"]);
