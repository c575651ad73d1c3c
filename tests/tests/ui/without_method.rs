use alibabacloud_cams::Client;

async fn call(client: &Client) {
    let _ = client
        .get_migration_verify_code()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .locale("zh_CN")
        .send() //~ E0277: `method` is required by GetMigrationVerifyCode and has not been set: call `.method(…)` before this
        .await;
}

fn main() {}
