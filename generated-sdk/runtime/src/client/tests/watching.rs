use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::{PHONE, builder, ok, script};
use crate::interceptor::{Attempt, AttemptOutcome, Interceptor};
use crate::test_util::ScriptedReply;
use crate::testing::SendCode;

#[derive(Debug, Default)]
struct Log(Mutex<Vec<String>>);

impl Interceptor for Log {
    fn before_attempt(&self, attempt: &Attempt<'_>) {
        assert!(attempt.headers().contains_key("authorization"));
        let line = format!(
            "{} {} {}",
            attempt.operation().name,
            attempt.number(),
            attempt.host()
        );
        self.0.lock().unwrap().push(line);
    }

    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        let line = format!(
            "{} {:?} {:?} {} again={} {:?}",
            attempt.number(),
            outcome.status().map(|status| status.as_u16()),
            outcome.request_id(),
            outcome.error().is_some(),
            outcome.retry_in().is_some(),
            outcome.elapsed(),
        );
        self.0.lock().unwrap().push(line);
    }
}

#[tokio::test(start_paused = true)]
async fn interceptors_see_each_attempt_before_and_after() {
    let throttled = r#"{"Code":"Throttling","RequestId":"R-1"}"#;
    let transport = script([
        ScriptedReply::new(400, throttled).after(Duration::from_millis(30)),
        ok().after(Duration::from_millis(20)),
    ]);
    let log = Arc::new(Log::default());
    let client = builder(&transport)
        .interceptor(Arc::clone(&log))
        .build()
        .unwrap();
    client.send(&SendCode::to(PHONE)).await.unwrap();
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            "SendCode 1 cams.ap-southeast-1.aliyuncs.com",
            "1 Some(400) Some(\"R-1\") true again=true 30ms",
            "SendCode 2 cams.ap-southeast-1.aliyuncs.com",
            "2 Some(200) Some(\"ID-1\") false again=false 20ms",
        ]
    );
}
