// @generated from spec/cams.yaml by `cargo xtask generate`. Do not edit.

//! Media files.
//!
//! Grants uploads of media files to Object Storage Service (OSS).
//!
//! # Operations
//!
//! - [`generate_presigned_url`](crate::Client::generate_presigned_url): Generates a presigned URL
//!   for a media file in Object Storage Service (OSS).
//! - [`get_chatapp_upload_authorization`](crate::Client::get_chatapp_upload_authorization): Gets
//!   temporary credentials for uploading media files to Object Storage Service (OSS).

mod generate_presigned_url;
mod get_chatapp_upload_authorization;

pub use self::generate_presigned_url::{
    GeneratePresignedUrlBuilder, GeneratePresignedUrlData, GeneratePresignedUrlRequest,
    GeneratePresignedUrlResponse,
};
pub use self::get_chatapp_upload_authorization::{
    GetChatappUploadAuthorizationBuilder, GetChatappUploadAuthorizationData,
    GetChatappUploadAuthorizationRequest, GetChatappUploadAuthorizationResponse,
};
