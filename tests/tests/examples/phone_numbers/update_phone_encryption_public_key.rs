// @generated from spec/operations/phone_numbers/UpdatePhoneEncryptionPublicKey.yaml by `cargo xtask generate`. Do not edit.

//! Examples of `UpdatePhoneEncryptionPublicKey`.

use alibabacloud_cams::phone_numbers::UpdatePhoneEncryptionPublicKeyRequest;

/// Success: the request on the wire.
#[test]
fn request_1() {
    let request = UpdatePhoneEncryptionPublicKeyRequest::builder()
        .phone_number("861380000****")
        .encryption_public_key(
            "-----BEGIN PUBLIC KEY-----\nAAA\nBBB\nCCC\n-----END PUBLIC KEY-----",
        )
        .cust_space_id("29348393884****")
        .build();
    tests::assert_sends(
        &request,
        &[
            ("PhoneNumber", "861380000****"),
            (
                "EncryptionPublicKey",
                "-----BEGIN PUBLIC KEY-----\nAAA\nBBB\nCCC\n-----END PUBLIC KEY-----",
            ),
            ("CustSpaceId", "29348393884****"),
        ],
    );
}

/// Success: the reply, judged and read into its type.
#[test]
fn reply_1() {
    let body = r#"{
  "RequestId": "90E63D28-E31D-1EB2-8939-A94866411B2O",
  "Code": "OK",
  "Message": "None",
  "AccessDeniedDetail": "None"
}"#;
    let reply = tests::read::<UpdatePhoneEncryptionPublicKeyRequest>(body);
    assert_eq!(
        reply.request_id.as_deref(), Some("90E63D28-E31D-1EB2-8939-A94866411B2O")
    );
    assert_eq!(reply.code.as_deref(), Some("OK"));
    assert_eq!(reply.message.as_deref(), Some("None"));
    assert_eq!(reply.access_denied_detail.as_deref(), Some("None"));
}
