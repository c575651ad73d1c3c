// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateSupportedApp`].

use alibabacloud_runtime::emitted as runtime;

/// App that takes the verification code of a template button.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateSupportedApp {
    /// Package name of the Android app, such as `com.example`; needed for `ONE_TAP` and `ZERO_TAP`.
    pub package_name: Option<String>,
    /// Hash of the certificate that the Android app is signed with; needed for `ONE_TAP` and
    /// `ZERO_TAP`.
    pub signature_hash: Option<String>,
}

impl TemplateSupportedApp {
    /// Takes what is required.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "made like its neighbours")]
    pub fn new() -> Self {
        Self {
            package_name: None,
            signature_hash: None,
        }
    }

    /// Package name of the Android app, such as `com.example`; needed for `ONE_TAP` and `ZERO_TAP`.
    ///
    /// Example: `com.example`.
    #[must_use]
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.package_name = Some(package_name.into());
        self
    }

    /// Hash of the certificate that the Android app is signed with; needed for `ONE_TAP` and
    /// `ZERO_TAP`.
    ///
    /// Example: `29kdkeik939`.
    #[must_use]
    pub fn signature_hash(mut self, signature_hash: impl Into<String>) -> Self {
        self.signature_hash = Some(signature_hash.into());
        self
    }
}

impl runtime::WriteObject for TemplateSupportedApp {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("PackageName", &self.package_name);
        object.member("SignatureHash", &self.signature_hash);
    }
}

impl runtime::CheckLimits for TemplateSupportedApp {
    #[inline]
    fn check(&self, _: &mut runtime::Limits) {}
}

impl runtime::ReadObject for TemplateSupportedApp {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            package_name: object.take("PackageName"),
            signature_hash: object.take("SignatureHash"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(parameter TemplateSupportedApp);
