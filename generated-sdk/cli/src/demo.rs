//! `cams demo`: the main job, seen working without an account or a network.

use alibabacloud_cams::emulator::{Answer, Emulator};
use alibabacloud_cams::migration::{GetMigrationVerifyCodeRequest, VerificationMethod};
use alibabacloud_cams::{Client, Error, ErrorCode};

use crate::arguments::Demo as Args;
use crate::failure::Failure;

/// Runs the command.
///
/// # Errors
///
/// If the emulator cannot be started, or the client is not answered as it should be.
pub(crate) async fn run(_: Args) -> Result<(), Failure> {
    let emulator = Emulator::start()
        .await
        .map_err(|error| Failure::new("cannot start the emulator", error))?;
    println!("The emulator listens on {}.\n", emulator.endpoint());
    let client = Client::builder()
        .endpoint(emulator.endpoint())
        .credentials(emulator.credentials())
        .build()
        .map_err(|error| Failure::new("cannot set the client up", error))?;

    let request = GetMigrationVerifyCodeRequest::builder()
        .cust_space_id("29348393884****")
        .phone_number("861380000****")
        .locale("zh_CN")
        .method(VerificationMethod::Sms)
        .build();
    println!("A request; the phone number is personal, so it does not print:\n\n{request:#?}\n");
    let reply = client.send(&request).await.map_err(unexpected)?;
    println!("Its reply, typed:\n\n{:#?}\n", *reply);

    burst(&client, &request).await?;
    error(&emulator, &client, &request).await
}

/// Sends more calls than the documented 10 a second: refused without pacing, spread out with it.
async fn burst(client: &Client, request: &GetMigrationVerifyCodeRequest) -> Result<(), Failure> {
    const CALLS: usize = 25;
    let hasty = client.without_pacing().without_retries();
    let mut throttled = 0;
    for call in (0..CALLS).map(|_| hasty.send(request)) {
        match call.await {
            Ok(_) => {}
            Err(error) if error.is_throttled() => throttled += 1,
            Err(error) => return Err(unexpected(error)),
        }
    }
    println!("{CALLS} calls in a row, pacing and retries off: {throttled} are throttled.");
    let start = std::time::Instant::now();
    for call in (0..CALLS).map(|_| client.send(request)) {
        call.await.map_err(unexpected)?;
    }
    println!(
        "{CALLS} calls as the client makes them: all succeed, in {:.1} s.\n",
        start.elapsed().as_secs_f64(),
    );
    Ok(())
}

/// Has the service refuse a call.
async fn error(
    emulator: &Emulator,
    client: &Client,
    request: &GetMigrationVerifyCodeRequest,
) -> Result<(), Failure> {
    if let Some(script) = emulator.on("GetMigrationVerifyCode") {
        script.then(Answer::error("Product.Unsubscript"));
    }
    match client.send(request).await {
        Ok(_) => Err(Failure::other("the call was to fail, and did not")),
        Err(error) => {
            println!(
                "An error of the service:\n\n{error}\n\ncode {:?}",
                error.code::<ErrorCode>()
            );
            Ok(())
        }
    }
}

fn unexpected(error: Error) -> Failure {
    Failure::new("the call was to succeed", error)
}
