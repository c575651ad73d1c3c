// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateButton`].

use std::fmt;
use std::marker::PhantomData;

use crate::generated::types::{
    TemplateButtonType, TemplateFlowAction, TemplateSupportedApp, TemplateUrlType,
};
use crate::runtime::emitted::{
    CheckLimits, JsonObject, Limits, redacted, Set, Unset, WriteObject,
};

/// Button of a message template.
#[derive(Clone, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "PascalCase", deny_unknown_fields)
)]
#[non_exhaustive]
pub struct TemplateButton {
    /// Label of the button where WhatsApp fills in the code; needed for `ONE_TAP` and `ZERO_TAP`.
    pub autofill_text: Option<String>,
    /// Coupon code of letters and digits, or a variable such as `$(couponCode)` that each message fills
    /// in.
    pub coupon_code: Option<String>,
    /// What the flow starts with.
    pub flow_action: Option<TemplateFlowAction>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Whether the button opts out of marketing messages; for `QUICK_REPLY` in WhatsApp templates of
    /// the category `MARKETING`. A press stops later marketing messages only if sending control is
    /// switched on in the console of ChatApp.
    pub is_opt_out: Option<bool>,
    /// Screen of the flow to go to; needed if `FlowAction` is `NAVIGATE`.
    pub navigate_screen: Option<String>,
    /// Package name of the app.
    pub package_name: Option<String>,
    /// Phone number that the button calls; for `PHONE_NUMBER`.
    pub phone_number: Option<String>,
    /// Signature hash of the app.
    pub signature_hash: Option<String>,
    /// Apps that take the verification code; for `ONE_TAP` and `ZERO_TAP`.
    pub supported_apps: Option<Vec<TemplateSupportedApp>>,
    /// Label of the button; needed for `COPY_CODE` and `ONE_TAP` in templates of the category
    /// `AUTHENTICATION`. With `ONE_TAP` it labels the button that copies the code, which is shown where
    /// the app is not installed.
    pub text: Option<String>,
    /// Type of the button. WhatsApp templates of the category `AUTHENTICATION` take a single button,
    /// which is `COPY_CODE`, `ONE_TAP` or `ZERO_TAP`; those for Viber take a single `URL`.
    pub r#type: Option<TemplateButtonType>,
    /// URL that the button opens. Viber templates of the category `text_video_button` have none: their
    /// button opens the video.
    pub url: Option<String>,
    /// Kind of URL.
    pub url_type: Option<TemplateUrlType>,
}

impl fmt::Debug for TemplateButton {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TemplateButton")
            .field("autofill_text", &self.autofill_text)
            .field("coupon_code", &redacted(self.coupon_code.as_ref()))
            .field("flow_action", &self.flow_action)
            .field("flow_id", &self.flow_id)
            .field("is_opt_out", &self.is_opt_out)
            .field("navigate_screen", &self.navigate_screen)
            .field("package_name", &self.package_name)
            .field("phone_number", &redacted(self.phone_number.as_ref()))
            .field("signature_hash", &self.signature_hash)
            .field("supported_apps", &self.supported_apps)
            .field("text", &self.text)
            .field("type", &self.r#type)
            .field("url", &self.url)
            .field("url_type", &self.url_type)
            .finish()
    }
}

impl TemplateButton {
    /// Starts a [`TemplateButton`].
    pub fn builder() -> TemplateButtonBuilder {
        TemplateButtonBuilder::new()
    }
}

/// Builds a [`TemplateButton`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct TemplateButtonBuilder<Type = Unset> {
    value: TemplateButton,
    state: PhantomData<fn() -> Type>,
}

impl TemplateButtonBuilder<Unset> {
    fn new() -> Self {
        Self {
            value: TemplateButton {
                autofill_text: None,
                coupon_code: None,
                flow_action: None,
                flow_id: None,
                is_opt_out: None,
                navigate_screen: None,
                package_name: None,
                phone_number: None,
                signature_hash: None,
                supported_apps: None,
                text: None,
                r#type: None,
                url: None,
                url_type: None,
            },
            state: PhantomData,
        }
    }
}

impl<Type> TemplateButtonBuilder<Type> {
    /// Label of the button where WhatsApp fills in the code; needed for `ONE_TAP` and `ZERO_TAP`.
    pub fn autofill_text(mut self, autofill_text: impl Into<String>) -> Self {
        self.value.autofill_text = Some(autofill_text.into());
        self
    }

    /// Coupon code of letters and digits, or a variable such as `$(couponCode)` that each message fills
    /// in.
    ///
    /// Never printed.
    pub fn coupon_code(mut self, coupon_code: impl Into<String>) -> Self {
        self.value.coupon_code = Some(coupon_code.into());
        self
    }

    /// What the flow starts with.
    pub fn flow_action(mut self, flow_action: impl Into<TemplateFlowAction>) -> Self {
        self.value.flow_action = Some(flow_action.into());
        self
    }

    /// ID of the flow.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.value.flow_id = Some(flow_id.into());
        self
    }

    /// Whether the button opts out of marketing messages; for `QUICK_REPLY` in WhatsApp templates of
    /// the category `MARKETING`. A press stops later marketing messages only if sending control is
    /// switched on in the console of ChatApp.
    pub fn is_opt_out(mut self, is_opt_out: bool) -> Self {
        self.value.is_opt_out = Some(is_opt_out);
        self
    }

    /// Screen of the flow to go to; needed if `FlowAction` is `NAVIGATE`.
    pub fn navigate_screen(mut self, navigate_screen: impl Into<String>) -> Self {
        self.value.navigate_screen = Some(navigate_screen.into());
        self
    }

    /// Package name of the app.
    ///
    /// Deprecated: use `supported_apps` instead.
    #[deprecated(note = "Deprecated: use `supported_apps` instead.")]
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.value.package_name = Some(package_name.into());
        self
    }

    /// Phone number that the button calls; for `PHONE_NUMBER`.
    ///
    /// Never printed.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.value.phone_number = Some(phone_number.into());
        self
    }

    /// Signature hash of the app.
    ///
    /// Deprecated: use `supported_apps` instead.
    #[deprecated(note = "Deprecated: use `supported_apps` instead.")]
    pub fn signature_hash(mut self, signature_hash: impl Into<String>) -> Self {
        self.value.signature_hash = Some(signature_hash.into());
        self
    }

    /// Apps that take the verification code; for `ONE_TAP` and `ZERO_TAP`.
    ///
    /// At most 5 items.
    pub fn supported_apps(
        mut self,
        supported_apps: impl IntoIterator<Item = impl Into<TemplateSupportedApp>>,
    ) -> Self {
        self.value.supported_apps = Some(
            supported_apps.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Label of the button; needed for `COPY_CODE` and `ONE_TAP` in templates of the category
    /// `AUTHENTICATION`. With `ONE_TAP` it labels the button that copies the code, which is shown where
    /// the app is not installed.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.value.text = Some(text.into());
        self
    }

    /// Type of the button. WhatsApp templates of the category `AUTHENTICATION` take a single button,
    /// which is `COPY_CODE`, `ONE_TAP` or `ZERO_TAP`; those for Viber take a single `URL`.
    ///
    /// Example: `URL`.
    pub fn r#type(
        mut self,
        r#type: impl Into<TemplateButtonType>,
    ) -> TemplateButtonBuilder<Set> {
        self.value.r#type = Some(r#type.into());
        self.mark()
    }

    /// URL that the button opens. Viber templates of the category `text_video_button` have none: their
    /// button opens the video.
    ///
    /// Example: `https://example.com`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.value.url = Some(url.into());
        self
    }

    /// Kind of URL.
    ///
    /// Example: `static`.
    pub fn url_type(mut self, url_type: impl Into<TemplateUrlType>) -> Self {
        self.value.url_type = Some(url_type.into());
        self
    }

    /// The [`TemplateButton`].
    #[must_use]
    pub fn build(self) -> TemplateButton
    where
        Type: template_button_required::Type,
    {
        self.value
    }

    /// The same request with other parameters known to be set.
    fn mark<S1>(self) -> TemplateButtonBuilder<S1> {
        TemplateButtonBuilder {
            value: self.value,
            state: PhantomData,
        }
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod template_button_required {
    use crate::runtime::emitted::Set;

    /// `type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`type` is required by TemplateButton and has not been set",
        label = "call `.type(…)` before this"
    )]
    pub trait Type {}
    impl Type for Set {}
}

impl WriteObject for TemplateButton {
    fn write(&self, object: &mut JsonObject<'_>) {
        object.member("AutofillText", &self.autofill_text);
        object.member("CouponCode", &self.coupon_code);
        object.member("FlowAction", &self.flow_action);
        object.member("FlowId", &self.flow_id);
        object.member("IsOptOut", &self.is_opt_out);
        object.member("NavigateScreen", &self.navigate_screen);
        object.member("PackageName", &self.package_name);
        object.member("PhoneNumber", &self.phone_number);
        object.member("SignatureHash", &self.signature_hash);
        object.member("SupportedApps", &self.supported_apps);
        object.member("Text", &self.text);
        object.member("Type", &self.r#type);
        object.member("Url", &self.url);
        object.member("UrlType", &self.url_type);
    }
}

impl CheckLimits for TemplateButton {
    fn check(&self, limits: &mut Limits) {
        limits.items("SupportedApps", &self.supported_apps, ..=5);
        limits.member("SupportedApps", &self.supported_apps);
        limits.required("Type", &self.r#type);
    }
}
