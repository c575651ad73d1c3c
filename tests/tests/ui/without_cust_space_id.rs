use alibabacloud_cams::Client;
use alibabacloud_cams::migration::VerificationMethod;

async fn call(client: &Client) {
    let _ = client
        .get_migration_verify_code()
        .phone_number("861380000****")
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .send() //~ E0277: `cust_space_id` is required by GetMigrationVerifyCode and has not been set: call `.cust_space_id(…)` before this
        .await;
}

fn main() {}
