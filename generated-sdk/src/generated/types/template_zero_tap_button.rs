// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateZeroTapButton`].

use alibabacloud_runtime::emitted as runtime;
use crate::generated::types;

/// Fills in a verification code without a tap; for the category `AUTHENTICATION`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateZeroTapButton {
    /// Label of the button that copies the code, which is shown where the app is not installed.
    pub text: Option<String>,
    /// Label of the button where WhatsApp fills in the code.
    pub autofill_text: Option<String>,
    /// Apps that take the verification code, at most 5.
    pub supported_apps: Option<Vec<types::TemplateSupportedApp>>,
    /// Name of the Android package of the app, such as `com.example`.
    pub package_name: Option<String>,
    /// Hash of the certificate that the Android app is signed with.
    pub signature_hash: Option<String>,
}

impl TemplateZeroTapButton {
    /// Takes what is required.
    ///
    /// `autofill_text`: Label of the button where WhatsApp fills in the code.
    #[must_use]
    pub fn new(autofill_text: impl Into<String>) -> Self {
        Self {
            text: None,
            autofill_text: Some(autofill_text.into()),
            supported_apps: None,
            package_name: None,
            signature_hash: None,
        }
    }

    /// Label of the button that copies the code, which is shown where the app is not installed.
    ///
    /// Example: `Copy the code`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Apps that take the verification code, at most 5.
    ///
    /// At most 5 items.
    #[must_use]
    pub fn supported_apps(
        mut self,
        supported_apps: impl IntoIterator<Item = impl Into<types::TemplateSupportedApp>>,
    ) -> Self {
        self.supported_apps = Some(supported_apps.into_iter().map(Into::into).collect());
        self
    }

    /// Name of the Android package of the app, such as `com.example`.
    ///
    /// Deprecated: use `supported_apps` instead.
    #[deprecated(note = "Deprecated: use `supported_apps` instead.")]
    #[must_use]
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.package_name = Some(package_name.into());
        self
    }

    /// Hash of the certificate that the Android app is signed with.
    ///
    /// Deprecated: use `supported_apps` instead.
    #[deprecated(note = "Deprecated: use `supported_apps` instead.")]
    #[must_use]
    pub fn signature_hash(mut self, signature_hash: impl Into<String>) -> Self {
        self.signature_hash = Some(signature_hash.into());
        self
    }
}

impl runtime::WriteObject for TemplateZeroTapButton {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Text", &self.text);
        object.member("AutofillText", &self.autofill_text);
        object.member("SupportedApps", &self.supported_apps);
        object.member("PackageName", &self.package_name);
        object.member("SignatureHash", &self.signature_hash);
    }
}

impl runtime::CheckLimits for TemplateZeroTapButton {
    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("AutofillText", &self.autofill_text);
        limits.items("SupportedApps", &self.supported_apps, ..=5);
        limits.member("SupportedApps", &self.supported_apps);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for TemplateZeroTapButton {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            text: object.take("Text"),
            autofill_text: object.take("AutofillText"),
            supported_apps: object.take("SupportedApps"),
            package_name: object.take("PackageName"),
            signature_hash: object.take("SignatureHash"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateZeroTapButton);
