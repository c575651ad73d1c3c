// @generated from spec/operations/media/GeneratePresignedUrl.yaml by `cargo xtask generate`. Do not edit.

//! `GeneratePresignedUrl`: generates a presigned URL for a media file in Object Storage Service
//! (OSS).

use std::fmt;

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Generates a presigned URL for a media file in Object Storage Service (OSS).
    ///
    /// Sends a [`GeneratePresignedUrlRequest`], and yields a [`GeneratePresignedUrlResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:GeneratePresignedUrl` | create | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: a presigned URL stores nothing, and one that is lost with its reply goes unused.
    /// After a timeout, a reset or a 5xx reply the client tries again.
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
    ///     .generate_presigned_url()
    ///     .file_path("media/picture.png")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_presigned_url(&self) -> GeneratePresignedUrlBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::generate_presigned_url`](crate::Client::generate_presigned_url), but `send` blocks
    /// until the reply is there.
    pub fn generate_presigned_url(&self) -> GeneratePresignedUrlBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `GeneratePresignedUrl`: what
/// [`Client::generate_presigned_url`](crate::Client::generate_presigned_url) sends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeneratePresignedUrlRequest {
    /// Path of the file in OSS: the object key under which it was uploaded with the credentials of
    /// `GetChatappUploadAuthorization`.
    pub file_path: Option<String>,
}

impl fmt::Debug for GeneratePresignedUrlRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GeneratePresignedUrlRequest")
            .field("file_path", &runtime::redacted(self.file_path.as_ref()))
            .finish()
    }
}

impl runtime::Request for GeneratePresignedUrlRequest {
    type Response = GeneratePresignedUrlResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("FilePath", &self.file_path);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("FilePath", &self.file_path);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for GeneratePresignedUrlRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            file_path: object.take("FilePath"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request GeneratePresignedUrlRequest);

impl GeneratePresignedUrlRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> GeneratePresignedUrlBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`GeneratePresignedUrlRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePresignedUrlBuilder<C = runtime::Detached, FilePath = runtime::Unset>(
    runtime::Building<C, GeneratePresignedUrlRequest, FilePath>,
);

fn builder<C>(client: C) -> GeneratePresignedUrlBuilder<C> {
    GeneratePresignedUrlBuilder(
        runtime::Building::new(
            client,
            GeneratePresignedUrlRequest {
                file_path: None,
            },
        ),
    )
}

impl<C, FilePath> GeneratePresignedUrlBuilder<C, FilePath> {
    /// Path of the file in OSS: the object key under which it was uploaded with the credentials of
    /// `GetChatappUploadAuthorization`.
    ///
    /// Example: `media/picture.png`. Never printed.
    pub fn file_path(
        mut self,
        file_path: impl Into<String>,
    ) -> GeneratePresignedUrlBuilder<C, runtime::Set> {
        self.0.value.file_path = Some(file_path.into());
        GeneratePresignedUrlBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> GeneratePresignedUrlRequest
    where
        FilePath: generate_presigned_url_required::FilePath,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<GeneratePresignedUrlResponse>
    where
        C: runtime::Dispatch,
        FilePath: generate_presigned_url_required::FilePath,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod generate_presigned_url_required {
    /// `file_path` has been set.
    #[diagnostic::on_unimplemented(
        message = "`file_path` is required by GeneratePresignedUrl and has not been set",
        label = "call `.file_path(…)` before this"
    )]
    pub trait FilePath {}
    impl FilePath for super::runtime::Set {}
}

/// The returned data.
///
/// The reply to [`Client::generate_presigned_url`](crate::Client::generate_presigned_url).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratePresignedUrlResponse {
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
    /// Presigned URL of the file.
    pub data: Option<GeneratePresignedUrlData>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GeneratePresignedUrlResponse {
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

impl runtime::ReadObject for GeneratePresignedUrlResponse {
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
runtime::by_name!(reply GeneratePresignedUrlResponse);

/// Presigned URL of the file.
///
/// A part of [`GeneratePresignedUrl`](crate::Client::generate_presigned_url).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratePresignedUrlData {
    /// Presigned URL of the file; an image for Viber should measure 800 by 800 pixels.
    ///
    /// Example: `https://example.com/media/picture.png?Signature=****`. Never printed.
    pub url: Option<String>,
}

impl fmt::Debug for GeneratePresignedUrlData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GeneratePresignedUrlData")
            .field("url", &runtime::redacted(self.url.as_ref()))
            .finish()
    }
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for GeneratePresignedUrlData {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("Url", &self.url);
    }
}

impl runtime::ReadObject for GeneratePresignedUrlData {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self { url: object.take("Url") }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply GeneratePresignedUrlData);

/// What the runtime knows of `GeneratePresignedUrl`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "GeneratePresignedUrl",
        "cams:GeneratePresignedUrl",
    )
    .repeatable()
    .success_values(&["OK"])
    .sensitive(&["FilePath", "Url"]);
