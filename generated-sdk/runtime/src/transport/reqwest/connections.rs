//! The connections in use, and new ones in their place.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use super::ReqwestTransportBuilder;
use super::connecting::ConnectLayer;
use crate::error::Error;

/// A reqwest client, which keeps connections, and how to make another one.
pub(super) struct Connections {
    current: RwLock<Generation>,
    /// Nothing for a client that was given.
    builder: Option<ReqwestTransportBuilder>,
}

/// Connections that came into use together.
#[derive(Clone)]
pub(super) struct Generation {
    client: reqwest::Client,
    /// Requests share connections: one of HTTP/2 was made. Tells generations apart too.
    shares: Arc<AtomicBool>,
}

impl Generation {
    fn made_by(builder: &ReqwestTransportBuilder) -> Result<Self, Error> {
        let shares = Arc::default();
        let client = builder.client(ConnectLayer::new(Arc::clone(&shares)))?;
        Ok(Self { client, shares })
    }

    pub(super) fn execute(
        &self,
        request: reqwest::Request,
    ) -> impl Future<Output = reqwest::Result<reqwest::Response>> + Unpin + use<> {
        self.client.execute(request)
    }
}

impl Connections {
    pub(super) fn made_by(builder: ReqwestTransportBuilder) -> Result<Self, Error> {
        Ok(Self {
            current: RwLock::new(Generation::made_by(&builder)?),
            builder: Some(builder),
        })
    }

    /// Those of a client that somebody else set up.
    pub(super) fn given(client: reqwest::Client) -> Self {
        Self {
            current: RwLock::new(Generation {
                client,
                shares: Arc::default(),
            }),
            builder: None,
        }
    }

    pub(super) fn current(&self) -> Generation {
        let current = self.current.read();
        current.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on requests use other connections than these, on which one ran out of time. Over HTTP/1 a connection is
    /// closed with its request, so there is nothing to do.
    pub(super) fn replace(&self, hung: &Generation) {
        let Some(builder) = &self.builder else {
            return;
        };
        if !hung.shares.load(Ordering::Relaxed) {
            return;
        }
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        // Many requests run out of time together; the first has seen to it.
        if Arc::ptr_eq(&current.shares, &hung.shares)
            // It could be made before; if it cannot now, the old one is as good as none.
            && let Ok(fresh) = Generation::made_by(builder)
        {
            *current = fresh;
        }
    }
}
