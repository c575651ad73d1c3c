//! Waiting for the review of a message template.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use alibabacloud_cams::Client;
//! use alibabacloud_cams::review::{Review, ReviewError};
//! use alibabacloud_cams::templates::GetChatappTemplateDetailRequest;
//!
//! # async fn example() -> Result<(), ReviewError> {
//! let client = Client::from_env().map_err(ReviewError::Call)?;
//! let template = GetChatappTemplateDetailRequest::builder()
//!     .cust_space_id("29348393884****")
//!     .template_code("744c4b5c79c9432497a075bdfca3****")
//!     .language("en")
//!     .build();
//! let status = Review::of(&client, template).within(Duration::from_secs(3600)).wait().await?;
//! println!("{status:?}");
//! # Ok(()) }
//! ```

use std::fmt;
use std::time::Duration;

use tokio::time::{self, Instant};

use crate::templates::GetChatappTemplateDetailRequest;
use crate::types::TemplateAuditStatus;
use crate::{Client, Error};

/// Asks for a template again and again until its review has ended.
#[derive(Debug, Clone)]
#[must_use = "nothing is asked before `wait`"]
pub struct Review {
    client: Client,
    template: GetChatappTemplateDetailRequest,
    every: Duration,
    within: Duration,
}

/// A review whose end is not known.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReviewError {
    /// It had not ended when time ran out. Holds the last status that was seen, if any.
    NotYet(Option<TemplateAuditStatus>),
    /// A call failed, and the next would end no better.
    Call(Error),
}

impl Review {
    /// The review of the template that the request asks for. Default: asked for every minute, for a day.
    pub fn of(client: &Client, template: GetChatappTemplateDetailRequest) -> Self {
        Self {
            client: client.clone(),
            template,
            every: Duration::from_secs(60),
            within: Duration::from_secs(24 * 60 * 60),
        }
    }

    /// Lets so much time pass between two calls.
    pub fn every(mut self, pause: Duration) -> Self {
        self.every = pause;
        self
    }

    /// Gives up after so much time: no call is made that would begin later. The first one is made in any case.
    pub fn within(mut self, time: Duration) -> Self {
        self.within = time;
        self
    }

    /// Waits for the end: the first status that is neither `auditing` nor `unaudit`, also one that this version does not know.
    ///
    /// A call that fails and may succeed later is made again at the next turn. Dropping the future ends the waiting.
    ///
    /// # Errors
    ///
    /// [`ReviewError::NotYet`] if the review has not ended in time, [`ReviewError::Call`] if a call fails for good.
    pub async fn wait(self) -> Result<TemplateAuditStatus, ReviewError> {
        let end = Instant::now().checked_add(self.within);
        let mut last = None;
        loop {
            match self.client.send(&self.template).await {
                Ok(reply) => {
                    let data = reply.into_inner().data;
                    last = data.and_then(|data| data.audit_status).or(last);
                }
                Err(error) if error.is_retryable() => {}
                Err(error) => return Err(ReviewError::Call(error)),
            }
            match last {
                Some(TemplateAuditStatus::Auditing | TemplateAuditStatus::Unaudit) | None => {}
                Some(ended) => return Ok(ended),
            }
            let next = Instant::now().checked_add(self.every);
            match (next, end) {
                (Some(next), Some(end)) if next <= end => time::sleep_until(next).await,
                (Some(next), None) => time::sleep_until(next).await,
                _ => return Err(ReviewError::NotYet(last)),
            }
        }
    }
}

impl fmt::Display for ReviewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotYet(Some(last)) => write!(
                f,
                "the review has not ended in time; the last status was {last:?}"
            ),
            Self::NotYet(None) => {
                f.write_str("the review has not ended in time; no status was seen")
            }
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ReviewError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotYet(_) => None,
            // It is what `Display` shows already.
            Self::Call(error) => error.source(),
        }
    }
}
