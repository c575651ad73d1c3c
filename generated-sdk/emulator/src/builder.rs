//! Settings of an emulator.

use std::fmt;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;

use super::answer::Answer;
use super::clock::Clock;
use super::description::Description;
use super::emulator::Emulator;
use super::faults::Fault;
use super::key::Key;
use super::policy::Policy;
use super::product::Product;
use super::pushes::Pushing;
use super::received::Received;
use super::server;
use super::service::{FlowControl, Service, Settings};

/// The code that every phone receives unless told otherwise.
const VERIFICATION_CODE: &str = "123456";

/// How many requests an emulator remembers unless told otherwise.
const KEPT: usize = 10_000;

/// How many bytes of them.
const KEPT_BYTES: usize = 64 << 20;

/// How many connections it serves at a time. Many systems let a process have 1,024 files.
const CONNECTIONS: usize = 1_000;

/// The key that an emulator knows unless it is given others.
fn default_key() -> Key {
    Key::new("LTAI5tEmulatorAccessKeyId", "EmulatorAccessKeySecret")
}

/// Sets up an [`Emulator`]; made by [`Emulator::builder`].
#[must_use = "nothing listens until `start` is called"]
pub struct Builder<P> {
    address: SocketAddr,
    connections: usize,
    policies: Vec<(String, Policy)>,
    flow: bool,
    verification_code: String,
    settings: Settings,
    product: PhantomData<fn() -> P>,
}

impl<P: Product> Emulator<P> {
    /// Starts an emulator with the usual settings on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// If no port can be listened on.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime that has IO and time enabled.
    pub async fn start() -> std::io::Result<Self> {
        Self::builder().start().await
    }

    /// Settings for an emulator.
    pub fn builder() -> Builder<P> {
        Builder::new()
    }

    /// The key that an emulator knows unless it is given others.
    #[must_use]
    pub fn default_credentials() -> P::Credentials {
        P::credentials(&default_key())
    }
}

impl<P: Product> Builder<P> {
    fn new() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            connections: CONNECTIONS,
            policies: Vec::new(),
            flow: true,
            verification_code: VERIFICATION_CODE.to_owned(),
            product: PhantomData,
            settings: Settings {
                description: Description::default(),
                keys: Vec::new(),
                clock: Clock::system(),
                rate_limits: true,
                flow_control: None,
                flow: None,
                kept: KEPT,
                kept_bytes: KEPT_BYTES,
                control: false,
                observer: None,
                pushing: Pushing::default(),
                addresses: Vec::new(),
                beyond_loopback: false,
                faults: Vec::new(),
                seed: None,
                saved: None,
            },
        }
    }

    /// Listens on this port. Default: any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// Listens on this address. Default: 127.0.0.1, which nothing but this machine reaches.
    ///
    /// On another one, such as 0.0.0.0 in a container, whoever reaches it can call the emulator, and control it where
    /// [`Builder::control_over_http`] says so.
    pub fn listen(mut self, address: impl Into<IpAddr>) -> Self {
        self.address.set_ip(address.into());
        self
    }

    /// Serves so many connections at a time; further ones wait, and those that are idle are closed. Default: 1,000.
    ///
    /// At least one.
    pub fn connections(mut self, connections: usize) -> Self {
        self.connections = connections.max(1);
        self
    }

    /// Knows a key that may call every operation. May be called again for more keys; without any call the emulator
    /// makes up one, see [`Emulator::credentials`].
    ///
    /// A key with a security token is only accepted with it, and not after it has expired.
    pub fn key(self, key: P::Credentials) -> Self {
        self.key_with_policy(key, Policy::allow_all())
    }

    /// Knows a key that may call what `policy` allows.
    pub fn key_with_policy(mut self, key: P::Credentials, policy: Policy) -> Self {
        self.settings.keys.push((P::key(key), policy));
        self
    }

    /// Gives the key with this ID, known by then or not yet, another policy.
    pub fn policy(mut self, access_key_id: impl Into<String>, policy: Policy) -> Self {
        self.policies.push((access_key_id.into(), policy));
        self
    }

    /// Takes the time of day from `clock`. Default: from the machine.
    ///
    /// On a fixed clock the dates of requests have to be near its time, and a rate limit that is used up stays so until
    /// the clock is moved.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Does not keep the documented rate limits.
    pub fn without_rate_limits(mut self) -> Self {
        self.settings.rate_limits = false;
        self
    }

    /// Lets only so many calls of all keys and operations through in each `period`, which has to be longer than zero;
    /// others are refused with the code that the operation documents for flow control, such as `System.LimitControl`.
    /// Default: no such limit.
    pub fn flow_control(mut self, calls: u32, period: Duration) -> Self {
        self.settings.flow_control = Some(FlowControl { calls, period });
        self
    }

    /// Answers every valid call from the examples, whatever came before: no operation waits for another one.
    pub fn stateless(mut self) -> Self {
        self.flow = false;
        self
    }

    /// The verification code that every phone receives. Default: `123456`.
    pub fn verification_code(mut self, code: impl Into<String>) -> Self {
        self.verification_code = code.into();
        self
    }

    /// Remembers this many of the most recent requests. Default: 10,000.
    pub fn keep_received(mut self, requests: usize) -> Self {
        self.settings.kept = requests;
        self
    }

    /// Remembers so much of the most recent requests, in bytes of memory, roughly. Default: 64 MiB.
    pub fn keep_received_bytes(mut self, bytes: usize) -> Self {
        self.settings.kept_bytes = bytes;
        self
    }

    /// Can be controlled over HTTP, by tests in other languages: answers, keys, policies, limits and the clock are set,
    /// and what was received is read, below the path `/emulator`. `GET /emulator` says how. Default: off.
    pub fn control_over_http(mut self) -> Self {
        self.settings.control = true;
        self
    }

    /// Calls `observer` for each request, when it is known what becomes of it.
    pub fn observe(mut self, observer: impl Fn(&Received) + Send + Sync + 'static) -> Self {
        self.settings.observer = Some(Arc::new(observer));
        self
    }

    /// Pushes the reports of an event to this `http://` URL, unless a call names another. Default: nothing is pushed before a
    /// call names an address.
    pub fn push_to(mut self, event: impl Into<String>, url: impl Into<String>) -> Self {
        self.settings.addresses.push((event.into(), url.into()));
        self
    }

    /// How reports are pushed: with delays, twice, in another order. Default: each at once, once, in order.
    pub fn pushing(mut self, pushing: Pushing) -> Self {
        self.settings.pushing = pushing;
        self
    }

    /// Pushes to addresses beyond this machine too. Default: to loopback addresses only; reports for others are dropped.
    pub fn push_beyond_loopback(mut self) -> Self {
        self.settings.beyond_loopback = true;
        self
    }

    /// Gives this answer by chance in place of the usual one: with a `probability` of 0.05, to about one call in twenty. May be
    /// called again for others, of which the first that chance picks is given. What is lined up for an operation goes before.
    /// Default: nothing comes by chance.
    ///
    /// ```
    /// # use alibabacloud_emulator::{Answer, Builder, Product};
    /// # fn set_up<P: Product>(builder: Builder<P>) -> Builder<P> {
    /// builder
    ///     .fault(0.01, Answer::as_usual().reset())
    ///     .fault(0.05, Answer::error("System.LimitControl"))
    ///     .seed(7)
    /// # }
    /// ```
    pub fn fault(mut self, probability: f64, answer: Answer) -> Self {
        self.settings.faults.push(Fault {
            probability,
            answer,
        });
        self
    }

    /// What chance begins with: the same calls in the same order then meet the same faults. Default: another in each run.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = Some(seed);
        self
    }

    /// Remembers what another emulator did, from [`Emulator::state`]. What it cannot be is left out.
    pub fn state(mut self, state: serde_json::Value) -> Self {
        self.settings.saved = Some(state);
        self
    }

    /// Starts the emulator in the tokio runtime at hand.
    ///
    /// # Errors
    ///
    /// If the port cannot be listened on, or the tables of the service cannot be read.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime that has IO and time enabled.
    pub async fn start(mut self) -> std::io::Result<Emulator<P>> {
        if self.settings.keys.is_empty() {
            self.settings
                .keys
                .push((default_key(), Policy::allow_all()));
        }
        for (id, policy) in self.policies {
            let mut keys = self.settings.keys.iter_mut();
            if let Some(known) = keys.find(|(key, _)| key.access_key_id() == id) {
                known.1 = policy;
            }
        }
        if self.flow {
            let code = self.verification_code;
            self.settings.flow = Some(Box::new(move || P::flow(&code)));
        }
        self.settings.description = P::description().map_err(std::io::Error::other)?;
        let listener = TcpListener::bind(self.address).await?;
        let address: SocketAddr = listener.local_addr()?;
        let service = Arc::new(Service::new(self.settings));
        let (stop, stopped) = watch::channel(false);
        let task = tokio::spawn(server::serve(
            listener,
            Arc::clone(&service),
            self.connections,
            stopped,
        ));
        let pushing = Arc::clone(&service);
        let pusher =
            tokio::spawn(async move { pushing.pushes().make(&pushing.settings().clock).await });
        Ok(Emulator {
            address,
            pusher,
            service,
            stop,
            task: Some(task),
            product: PhantomData,
        })
    }
}

impl<P> fmt::Debug for Builder<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("address", &self.address)
            .field("clock", &self.settings.clock)
            .finish_non_exhaustive()
    }
}
