//! Setters work in any order, and the last value counts.

use alibabacloud_cams::migration::{GetMigrationVerifyCodeRequest, VerificationMethod};

fn main() {
    let request = GetMigrationVerifyCodeRequest::builder()
        .method("voice")
        .locale("en")
        .phone_number("861380000****")
        .locale("zh_CN")
        .cust_space_id("29348393884****")
        .method(VerificationMethod::Sms)
        .build();
    assert_eq!(request, request.clone());
    assert_eq!(request.locale.as_deref(), Some("zh_CN"));
    assert_eq!(request.method, Some(VerificationMethod::Sms));
}
