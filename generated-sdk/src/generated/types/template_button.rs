// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateButton`].

use std::fmt;

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Button of a message template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateButton {
    /// Label of the button where WhatsApp fills in the code.
    pub autofill_text: Option<String>,
    /// Coupon code of letters and digits, or a variable such as `$(couponCode)` that each message fills
    /// in.
    pub coupon_code: Option<String>,
    /// What the flow starts with.
    pub flow_action: Option<types::TemplateFlowAction>,
    /// ID of the flow.
    pub flow_id: Option<String>,
    /// Whether the button opts out of marketing messages; for WhatsApp templates of the category
    /// `MARKETING`. A press stops later marketing messages only if sending control is switched on in
    /// the console of ChatApp.
    pub is_opt_out: Option<bool>,
    /// Screen of the flow to go to.
    pub navigate_screen: Option<String>,
    /// Name of the Android package of the app, such as `com.example`.
    pub package_name: Option<String>,
    /// Phone number that the button calls.
    pub phone_number: Option<String>,
    /// Hash of the certificate that the Android app is signed with.
    pub signature_hash: Option<String>,
    /// Apps that take the verification code.
    pub supported_apps: Option<Vec<types::TemplateSupportedApp>>,
    /// Label of the button; needed for `COPY_CODE` in templates of the category `AUTHENTICATION`. With
    /// `ONE_TAP` it labels the button that copies the code, which is shown where the app is not
    /// installed.
    pub text: Option<String>,
    /// Type of the button. WhatsApp templates of the category `AUTHENTICATION` take a single button,
    /// which is `COPY_CODE`, `ONE_TAP` or `ZERO_TAP`; those for Viber take a single `URL`.
    pub button_type: Option<types::TemplateButtonType>,
    /// URL that the button opens. Viber templates of the category `text_video_button` have none: their
    /// button opens the video.
    pub url: Option<String>,
    /// Whether the URL is the same in every message or holds a variable.
    pub url_type: Option<types::TemplateUrlType>,
}

impl fmt::Debug for TemplateButton {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TemplateButton")
            .field("autofill_text", &self.autofill_text)
            .field("coupon_code", &runtime::redacted(self.coupon_code.as_ref()))
            .field("flow_action", &self.flow_action)
            .field("flow_id", &self.flow_id)
            .field("is_opt_out", &self.is_opt_out)
            .field("navigate_screen", &self.navigate_screen)
            .field("package_name", &self.package_name)
            .field("phone_number", &runtime::redacted(self.phone_number.as_ref()))
            .field("signature_hash", &self.signature_hash)
            .field("supported_apps", &self.supported_apps)
            .field("text", &self.text)
            .field("button_type", &self.button_type)
            .field("url", &self.url)
            .field("url_type", &self.url_type)
            .finish()
    }
}

impl TemplateButton {
    /// Starts a [`TemplateButton`].
    pub fn builder() -> TemplateButtonBuilder {
        TemplateButtonBuilder(
            runtime::Building::new(
                (),
                TemplateButton {
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
                    button_type: None,
                    url: None,
                    url_type: None,
                },
            ),
        )
    }
}

/// Builds a [`TemplateButton`].
///
/// Each required member is a type parameter that its setter turns from `Unset` to `Set`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct TemplateButtonBuilder<ButtonType = runtime::Unset>(
    runtime::Building<(), TemplateButton, ButtonType>,
);

impl<ButtonType> TemplateButtonBuilder<ButtonType> {
    /// Label of the button where WhatsApp fills in the code.
    ///
    /// Required if `button_type` is `ONE_TAP` or `ZERO_TAP`.
    pub fn autofill_text(mut self, autofill_text: impl Into<String>) -> Self {
        self.0.value.autofill_text = Some(autofill_text.into());
        self
    }

    /// Coupon code of letters and digits, or a variable such as `$(couponCode)` that each message fills
    /// in.
    ///
    /// Never printed.
    pub fn coupon_code(mut self, coupon_code: impl Into<String>) -> Self {
        self.0.value.coupon_code = Some(coupon_code.into());
        self
    }

    /// What the flow starts with.
    pub fn flow_action(
        mut self,
        flow_action: impl Into<types::TemplateFlowAction>,
    ) -> Self {
        self.0.value.flow_action = Some(flow_action.into());
        self
    }

    /// ID of the flow.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.0.value.flow_id = Some(flow_id.into());
        self
    }

    /// Whether the button opts out of marketing messages; for WhatsApp templates of the category
    /// `MARKETING`. A press stops later marketing messages only if sending control is switched on in
    /// the console of ChatApp.
    ///
    /// Only if `button_type` is `QUICK_REPLY`.
    pub fn is_opt_out(mut self, is_opt_out: bool) -> Self {
        self.0.value.is_opt_out = Some(is_opt_out);
        self
    }

    /// Screen of the flow to go to.
    ///
    /// Required if `flow_action` is `NAVIGATE`.
    pub fn navigate_screen(mut self, navigate_screen: impl Into<String>) -> Self {
        self.0.value.navigate_screen = Some(navigate_screen.into());
        self
    }

    /// Name of the Android package of the app, such as `com.example`.
    ///
    /// Deprecated: use `supported_apps` instead.
    #[deprecated(note = "Deprecated: use `supported_apps` instead.")]
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.0.value.package_name = Some(package_name.into());
        self
    }

    /// Phone number that the button calls.
    ///
    /// Only if `button_type` is `PHONE_NUMBER`. Never printed.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.0.value.phone_number = Some(phone_number.into());
        self
    }

    /// Hash of the certificate that the Android app is signed with.
    ///
    /// Deprecated: use `supported_apps` instead.
    #[deprecated(note = "Deprecated: use `supported_apps` instead.")]
    pub fn signature_hash(mut self, signature_hash: impl Into<String>) -> Self {
        self.0.value.signature_hash = Some(signature_hash.into());
        self
    }

    /// Apps that take the verification code.
    ///
    /// At most 5 items. Only if `button_type` is `ONE_TAP` or `ZERO_TAP`.
    pub fn supported_apps(
        mut self,
        supported_apps: impl IntoIterator<Item = impl Into<types::TemplateSupportedApp>>,
    ) -> Self {
        self.0.value.supported_apps = Some(
            supported_apps.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Label of the button; needed for `COPY_CODE` in templates of the category `AUTHENTICATION`. With
    /// `ONE_TAP` it labels the button that copies the code, which is shown where the app is not
    /// installed.
    ///
    /// Required if `button_type` is `ONE_TAP`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.value.text = Some(text.into());
        self
    }

    /// Type of the button. WhatsApp templates of the category `AUTHENTICATION` take a single button,
    /// which is `COPY_CODE`, `ONE_TAP` or `ZERO_TAP`; those for Viber take a single `URL`.
    ///
    /// Example: `URL`.
    pub fn button_type(
        mut self,
        button_type: impl Into<types::TemplateButtonType>,
    ) -> TemplateButtonBuilder<runtime::Set> {
        self.0.value.button_type = Some(button_type.into());
        TemplateButtonBuilder(self.0.mark())
    }

    /// URL that the button opens. Viber templates of the category `text_video_button` have none: their
    /// button opens the video.
    ///
    /// Example: `https://example.com`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.value.url = Some(url.into());
        self
    }

    /// Whether the URL is the same in every message or holds a variable.
    ///
    /// Example: `static`.
    pub fn url_type(mut self, url_type: impl Into<types::TemplateUrlType>) -> Self {
        self.0.value.url_type = Some(url_type.into());
        self
    }

    /// The [`TemplateButton`].
    #[must_use]
    pub fn build(self) -> TemplateButton
    where
        ButtonType: template_button_required::ButtonType,
    {
        self.0.value
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod template_button_required {
    /// `button_type` has been set.
    #[diagnostic::on_unimplemented(
        message = "`button_type` is required by TemplateButton and has not been set",
        label = "call `.button_type(…)` before this"
    )]
    pub trait ButtonType {}
    impl ButtonType for super::runtime::Set {}
}

impl runtime::WriteObject for TemplateButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
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
        object.member("Type", &self.button_type);
        object.member("Url", &self.url);
        object.member("UrlType", &self.url_type);
    }
}

impl runtime::CheckLimits for TemplateButton {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.items("SupportedApps", &self.supported_apps, ..=5);
        limits.member("SupportedApps", &self.supported_apps);
        limits.required("Type", &self.button_type);
        limits
            .conditions(
                &[
                    runtime::Condition::Required(
                        "AutofillText",
                        &[runtime::Beside::Is("Type", &["ONE_TAP", "ZERO_TAP"])],
                        &[],
                    ),
                    runtime::Condition::OnlyIf(
                        "IsOptOut",
                        runtime::Beside::Is("Type", &["QUICK_REPLY"]),
                        &[
                            "PHONE_NUMBER",
                            "URL",
                            "COPY_CODE",
                            "ONE_TAP",
                            "ZERO_TAP",
                            "MPM",
                            "CATALOG",
                            "FLOW",
                        ],
                    ),
                    runtime::Condition::Required(
                        "NavigateScreen",
                        &[runtime::Beside::Is("FlowAction", &["NAVIGATE"])],
                        &[],
                    ),
                    runtime::Condition::OnlyIf(
                        "PhoneNumber",
                        runtime::Beside::Is("Type", &["PHONE_NUMBER"]),
                        &[
                            "URL",
                            "QUICK_REPLY",
                            "COPY_CODE",
                            "ONE_TAP",
                            "ZERO_TAP",
                            "MPM",
                            "CATALOG",
                            "FLOW",
                        ],
                    ),
                    runtime::Condition::OnlyIf(
                        "SupportedApps",
                        runtime::Beside::Is("Type", &["ONE_TAP", "ZERO_TAP"]),
                        &[
                            "PHONE_NUMBER",
                            "URL",
                            "QUICK_REPLY",
                            "COPY_CODE",
                            "MPM",
                            "CATALOG",
                            "FLOW",
                        ],
                    ),
                    runtime::Condition::Required(
                        "Text",
                        &[runtime::Beside::Is("Type", &["ONE_TAP"])],
                        &[],
                    ),
                ],
                &[
                    ("AutofillText", runtime::is_set(&self.autofill_text)),
                    ("FlowAction", self.flow_action.as_ref().map(runtime::Scalar::text)),
                    ("IsOptOut", runtime::is_set(&self.is_opt_out)),
                    ("NavigateScreen", runtime::is_set(&self.navigate_screen)),
                    ("PhoneNumber", runtime::is_set(&self.phone_number)),
                    ("SupportedApps", runtime::is_set(&self.supported_apps)),
                    ("Text", runtime::is_set(&self.text)),
                    ("Type", self.button_type.as_ref().map(runtime::Scalar::text)),
                ],
            );
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            autofill_text: object.take("AutofillText"),
            coupon_code: object.take("CouponCode"),
            flow_action: object.take("FlowAction"),
            flow_id: object.take("FlowId"),
            is_opt_out: object.take("IsOptOut"),
            navigate_screen: object.take("NavigateScreen"),
            package_name: object.take("PackageName"),
            phone_number: object.take("PhoneNumber"),
            signature_hash: object.take("SignatureHash"),
            supported_apps: object.take("SupportedApps"),
            text: object.take("Text"),
            button_type: object.take("Type"),
            url: object.take("Url"),
            url_type: object.take("UrlType"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateButton);
