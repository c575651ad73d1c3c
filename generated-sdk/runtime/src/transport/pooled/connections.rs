//! The connections in use, and new ones in their place.

use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockWriteGuard};

use tokio::runtime::{self, Handle};
use tokio::sync::oneshot;

use super::builder::{ReqwestTransportBuilder, Secured};
use super::connecting::ConnectLayer;
use crate::error::Error;

/// A reqwest client for each tokio runtime, which keeps its connections, and how to make another one.
///
/// A connection is driven by the runtime that it was made on. A request of another one would wait for ever where nobody runs
/// the first at the moment, and fail where it has ended.
pub(super) struct Connections {
    source: Source,
    in_use: RwLock<InUse>,
}

enum Source {
    Made {
        builder: Box<ReqwestTransportBuilder>,
        secured: Secured,
    },
    /// A client that somebody else set up; how to make another one is not known.
    Given(Generation),
}

#[derive(Default)]
struct InUse {
    /// Made to see whether one can be; for the first runtime to come.
    first: Option<Generation>,
    of_runtimes: Vec<OfRuntime>,
}

/// What the requests of one tokio runtime use.
struct OfRuntime {
    runtime: runtime::Id,
    generation: Generation,
    /// Closed once the runtime has ended: it has dropped a task that holds the other end. Ends that task when dropped.
    alive: oneshot::Sender<Infallible>,
}

/// Connections that came into use together.
#[derive(Clone)]
pub(super) struct Generation {
    client: reqwest::Client,
    /// Requests share connections: one of HTTP/2 was made. Tells generations apart too.
    shares: Arc<AtomicBool>,
}

impl Generation {
    fn made_by(builder: &ReqwestTransportBuilder, secured: &Secured) -> Result<Self, Error> {
        let shares = Arc::default();
        let client = builder.client(secured, ConnectLayer::new(Arc::clone(&shares)))?;
        Ok(Self { client, shares })
    }

    pub(super) fn execute(
        &self,
        request: reqwest::Request,
    ) -> impl Future<Output = reqwest::Result<reqwest::Response>> + Unpin + use<> {
        self.client.execute(request)
    }
}

impl OfRuntime {
    fn new(runtime: &Handle, generation: Generation) -> Self {
        let (alive, ended) = oneshot::channel();
        runtime.spawn(ended);
        Self {
            runtime: runtime.id(),
            generation,
            alive,
        }
    }
}

impl Connections {
    pub(super) fn made_by(builder: ReqwestTransportBuilder) -> Result<Self, Error> {
        let secured = builder.secured()?;
        let first = Generation::made_by(&builder, &secured)?;
        Ok(Self {
            source: Source::Made {
                builder: Box::new(builder),
                secured,
            },
            in_use: RwLock::new(InUse {
                first: Some(first),
                of_runtimes: Vec::new(),
            }),
        })
    }

    /// Those of a client that somebody else set up, whatever the runtime.
    pub(super) fn given(client: reqwest::Client) -> Self {
        Self {
            source: Source::Given(Generation {
                client,
                shares: Arc::default(),
            }),
            in_use: RwLock::default(),
        }
    }

    /// Those for a request on the current runtime.
    ///
    /// # Errors
    ///
    /// Outside of a runtime, and when the first request on one finds that no client can be set up any more.
    pub(super) fn current(&self) -> Result<Generation, Error> {
        let (builder, secured) = match &self.source {
            Source::Made { builder, secured } => (builder, secured),
            Source::Given(generation) => return Ok(generation.clone()),
        };
        let runtime = Handle::try_current()
            .map_err(|_| Error::config("requests must be sent on a tokio runtime"))?;
        let in_use = self.in_use.read().unwrap_or_else(PoisonError::into_inner);
        let id = runtime.id();
        if let Some(known) = in_use.of_runtimes.iter().find(|own| own.runtime == id) {
            return Ok(known.generation.clone());
        }
        drop(in_use);
        let mut in_use = self.write();
        in_use.of_runtimes.retain(|own| !own.alive.is_closed());
        // Another request of this runtime may have been first.
        if let Some(known) = in_use.of_runtimes.iter().find(|own| own.runtime == id) {
            return Ok(known.generation.clone());
        }
        let generation = match in_use.first.take() {
            Some(first) => first,
            None => Generation::made_by(builder, secured)?,
        };
        let own = OfRuntime::new(&runtime, generation.clone());
        in_use.of_runtimes.push(own);
        Ok(generation)
    }

    /// From now on requests use other connections than these, on which one ran out of time. Over HTTP/1 a connection is
    /// closed with its request, so there is nothing to do.
    pub(super) fn replace(&self, hung: &Generation) {
        let Source::Made { builder, secured } = &self.source else {
            return;
        };
        if !hung.shares.load(Ordering::Relaxed) {
            return;
        }
        let mut in_use = self.write();
        let of_runtimes = &mut in_use.of_runtimes;
        // Many requests run out of time together; the first has seen to it.
        if let Some(own) = of_runtimes.iter_mut().find(|own| Arc::ptr_eq(&own.generation.shares, &hung.shares))
            // It could be made before; if it cannot now, the old one is as good as none.
            && let Ok(fresh) = Generation::made_by(builder, secured)
        {
            own.generation = fresh;
        }
    }

    fn write(&self) -> RwLockWriteGuard<'_, InUse> {
        self.in_use.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// For how many runtimes connections are kept.
    #[cfg(test)]
    pub(super) fn runtimes(&self) -> usize {
        let in_use = self.in_use.read();
        in_use
            .unwrap_or_else(PoisonError::into_inner)
            .of_runtimes
            .len()
    }
}
