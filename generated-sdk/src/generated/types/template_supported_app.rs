// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! [`TemplateSupportedApp`].

use alibabacloud_runtime::emitted as runtime;

/// App that takes the verification code of a template button.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateSupportedApp {
    /// Package name of the app; needed for `ONE_TAP` and `ZERO_TAP`.
    pub package_name: Option<String>,
    /// Signature hash of the app; needed for `ONE_TAP` and `ZERO_TAP`.
    pub signature_hash: Option<String>,
}

impl TemplateSupportedApp {
    /// Starts a [`TemplateSupportedApp`].
    pub fn builder() -> TemplateSupportedAppBuilder {
        TemplateSupportedAppBuilder(
            runtime::Building::new(
                (),
                TemplateSupportedApp {
                    package_name: None,
                    signature_hash: None,
                },
            ),
        )
    }
}

/// Builds a [`TemplateSupportedApp`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TemplateSupportedAppBuilder(runtime::Building<(), TemplateSupportedApp, ()>);

impl TemplateSupportedAppBuilder {
    /// Package name of the app; needed for `ONE_TAP` and `ZERO_TAP`.
    ///
    /// Example: `com.example`.
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.0.value.package_name = Some(package_name.into());
        self
    }

    /// Signature hash of the app; needed for `ONE_TAP` and `ZERO_TAP`.
    ///
    /// Example: `29kdkeik939`.
    pub fn signature_hash(mut self, signature_hash: impl Into<String>) -> Self {
        self.0.value.signature_hash = Some(signature_hash.into());
        self
    }

    /// The [`TemplateSupportedApp`].
    #[must_use]
    pub fn build(self) -> TemplateSupportedApp {
        self.0.value
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
