// @generated from spec/operations/instagram/ListInstagramPosts.yaml by `cargo xtask generate`. Do not edit.

//! `ListInstagramPosts`: lists the posts of an Instagram page.

use alibabacloud_runtime::emitted as runtime;

impl crate::Client {
    /// Lists the posts of an Instagram page.
    ///
    /// Sends a [`ListInstagramPostsRequest`], and yields a [`ListInstagramPostsResponse`].
    ///
    /// # Authorization
    ///
    /// | Action | Access level | Resource type | Condition key | Dependent action |
    /// | --- | --- | --- | --- | --- |
    /// | `cams:ListInstagramPosts` | list | All resources (`*`) | None | None |
    ///
    /// Access level: not documented; inferred from the verb in the name of the operation.
    ///
    /// # Retries
    ///
    /// Safe to repeat: it only reads the posts. After a timeout, a reset or a 5xx reply the client
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), alibabacloud_cams::Error> {
    /// use alibabacloud_cams::Client;
    ///
    /// let client = Client::from_env()?;
    /// let reply = client
    ///     .list_instagram_posts()
    ///     .cust_space_id("29348393884****")
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_instagram_posts(&self) -> ListInstagramPostsBuilder<Self> {
        builder(self.clone())
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// As [`Client::list_instagram_posts`](crate::Client::list_instagram_posts), but `send` blocks
    /// until the reply is there.
    pub fn list_instagram_posts(&self) -> ListInstagramPostsBuilder<Self> {
        builder(self.clone())
    }
}

/// A request of `ListInstagramPosts`: what
/// [`Client::list_instagram_posts`](crate::Client::list_instagram_posts) sends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListInstagramPostsRequest {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    pub cust_space_id: Option<String>,
}

impl runtime::Request for ListInstagramPostsRequest {
    type Response = ListInstagramPostsResponse;

    fn operation() -> &'static runtime::Operation {
        &OPERATION
    }

    #[inline]
    fn write(&self, parameters: &mut runtime::Parameters) {
        parameters.query("CustSpaceId", &self.cust_space_id);
    }

    #[inline]
    fn check(&self, limits: &mut runtime::Limits) {
        limits.required("CustSpaceId", &self.cust_space_id);
    }
}

#[cfg(feature = "serde")]
impl runtime::ReadObject for ListInstagramPostsRequest {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            cust_space_id: object.take("CustSpaceId"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(request ListInstagramPostsRequest);

impl ListInstagramPostsRequest {
    /// Starts a request without a client: end with `build`, send it with [`Client::send`](crate::Client::send).
    pub fn builder() -> ListInstagramPostsBuilder {
        builder(runtime::Detached)
    }
}

/// Builds a [`ListInstagramPostsRequest`].
///
/// Each required parameter is a type parameter: it turns from `Unset` to `Set` when its setter is
/// called, and only then is there something to send.
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstagramPostsBuilder<
    C = runtime::Detached,
    CustSpaceId = runtime::Unset,
>(
    runtime::Building<C, ListInstagramPostsRequest, CustSpaceId>,
);

fn builder<C>(client: C) -> ListInstagramPostsBuilder<C> {
    ListInstagramPostsBuilder(
        runtime::Building::new(
            client,
            ListInstagramPostsRequest {
                cust_space_id: None,
            },
        ),
    )
}

impl<C, CustSpaceId> ListInstagramPostsBuilder<C, CustSpaceId> {
    /// Space ID of the sub-customer of the independent software vendor (ISV), or instance ID of a
    /// direct customer; `ListInstance` lists both, and the console shows them under channel management.
    ///
    /// Example: `29348393884****`.
    pub fn cust_space_id(
        mut self,
        cust_space_id: impl Into<String>,
    ) -> ListInstagramPostsBuilder<C, runtime::Set> {
        self.0.value.cust_space_id = Some(cust_space_id.into());
        ListInstagramPostsBuilder(self.0.mark())
    }

    /// The request as a value: it can be cloned, compared and kept, and sent later.
    #[must_use]
    pub fn build(self) -> ListInstagramPostsRequest
    where
        CustSpaceId: list_instagram_posts_required::CustSpaceId,
    {
        self.0.value
    }

    /// Sends the request.
    pub fn send(self) -> C::Outcome<ListInstagramPostsResponse>
    where
        C: runtime::Dispatch,
        CustSpaceId: list_instagram_posts_required::CustSpaceId,
    {
        self.0.client.dispatch(&self.0.value)
    }
}

/// What must be set: one trait for each required parameter, so that the compiler can name it.
mod list_instagram_posts_required {
    /// `cust_space_id` has been set.
    #[diagnostic::on_unimplemented(
        message = "`cust_space_id` is required by ListInstagramPosts and has not been set",
        label = "call `.cust_space_id(…)` before this"
    )]
    pub trait CustSpaceId {}
    impl CustSpaceId for super::runtime::Set {}
}

/// The posts.
///
/// The reply to [`Client::list_instagram_posts`](crate::Client::list_instagram_posts).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInstagramPostsResponse {
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
    /// Posts of the page, each with its text and its picture or video.
    pub data: Vec<InstagramPost>,
    /// Details of why access was denied.
    ///
    /// Example: `None`.
    pub access_denied_detail: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for ListInstagramPostsResponse {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("RequestId", &self.request_id);
        object.member("Code", &self.code);
        object.member("Message", &self.message);
        object.member("Success", &self.success);
        object.filled("Data", &self.data);
        object.member("AccessDeniedDetail", &self.access_denied_detail);
    }
}

impl runtime::ReadObject for ListInstagramPostsResponse {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            request_id: object.take("RequestId"),
            code: object.take("Code"),
            message: object.take("Message"),
            success: object.take("Success"),
            data: object.take("Data").unwrap_or_default(),
            access_denied_detail: object.take("AccessDeniedDetail"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply ListInstagramPostsResponse);

/// Posts of the page, each with its text and its picture or video.
///
/// A part of [`ListInstagramPosts`](crate::Client::list_instagram_posts).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstagramPost {
    /// Time when the post was created; Meta writes such times as `2025-01-31T08:00:00+0000`.
    pub created_time: Option<String>,
    /// URL of the picture of the post in full size.
    pub full_picture: Option<String>,
    /// ID of the post at Meta.
    pub id: Option<String>,
    /// Kind of media in the post; Meta's own values are `IMAGE`, `VIDEO` and `CAROUSEL_ALBUM`.
    pub media_type: Option<String>,
    /// URL of the picture or video of the post.
    pub media_url: Option<String>,
    /// Text of the post.
    pub message: Option<String>,
    /// Permanent link to the post.
    pub permalink_url: Option<String>,
}

#[cfg(feature = "serde")]
impl runtime::WriteObject for InstagramPost {
    #[inline]
    fn write(&self, object: &mut runtime::JsonObject<'_>) {
        object.member("CreatedTime", &self.created_time);
        object.member("FullPicture", &self.full_picture);
        object.member("Id", &self.id);
        object.member("MediaType", &self.media_type);
        object.member("MediaUrl", &self.media_url);
        object.member("Message", &self.message);
        object.member("PermalinkUrl", &self.permalink_url);
    }
}

impl runtime::ReadObject for InstagramPost {
    #[inline]
    fn read(object: &mut runtime::Object<'_>) -> Self {
        Self {
            created_time: object.take("CreatedTime"),
            full_picture: object.take("FullPicture"),
            id: object.take("Id"),
            media_type: object.take("MediaType"),
            media_url: object.take("MediaUrl"),
            message: object.take("Message"),
            permalink_url: object.take("PermalinkUrl"),
        }
    }
}

#[cfg(feature = "serde")]
runtime::by_name!(reply InstagramPost);

/// What the runtime knows of `ListInstagramPosts`.
static OPERATION: runtime::Operation = runtime::Operation::new(
        "ListInstagramPosts",
        "cams:ListInstagramPosts",
    )
    .repeatable()
    .success_values(&["OK"]);
