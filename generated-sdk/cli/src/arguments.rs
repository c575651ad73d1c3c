//! The commands and their arguments, with the help that they print.
//!
//! xtask includes this file: it prints the help of these commands, and refuses wrong arguments, without building a client.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Alibaba Cloud CAMS from the command line
#[derive(Debug, Parser)]
#[command(name = "cams", version, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What it can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Call(Call),
    Demo(Demo),
    Emulate(Emulate),
    Event(Event),
}

/// Call an operation through the emitted client, with parameters and reply as JSON
///
/// Credentials come from the environment, as for every client: ALIBABA_CLOUD_ACCESS_KEY_ID,
/// ALIBABA_CLOUD_ACCESS_KEY_SECRET, ALIBABA_CLOUD_SECURITY_TOKEN, and the rest of the default chain. The reply goes to
/// standard output, errors to standard error with exit status 1.
#[derive(Debug, Args)]
pub(crate) struct Call {
    /// Name of the operation, such as GetMigrationVerifyCode
    pub(crate) operation: String,

    /// File with the parameters as a JSON object by wire name; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) input: PathBuf,

    /// Where to send it, such as http://127.0.0.1:8080; the service's own endpoint unless given
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint: Option<String>,
}

/// See the client at work against the emulator: no account, no network
///
/// Starts the emulator, and shows a request, its typed reply, a burst that is throttled and an error.
#[derive(Debug, Args)]
pub(crate) struct Demo {}

/// Decode what the service pushes or puts into a queue
///
/// Prints each report as a JSON object, with the name of its kind, to standard output, a line each. What is wrong with a
/// report goes to standard error, without what it holds; the exit status is then 1, and the other reports are printed all the
/// same.
#[derive(Debug, Args)]
pub(crate) struct Event {
    /// File with the body of a push, or a message of a queue; `-` reads standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
}

/// Play the service on a loopback port, for clients in any language
///
/// Prints where it listens and the keys that it knows, then one line for each request: operation, outcome and request
/// ID, and no value of any parameter. It runs until it is interrupted. Tests control it over HTTP: `GET /emulator` lists
/// how.
#[derive(Debug, Args)]
pub(crate) struct Emulate {
    /// Port to listen on; any free one unless given
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,

    /// Address to listen on; on another one than the default whoever reaches it can call and control the emulator
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub(crate) listen: IpAddr,

    /// Access key ID that it knows
    #[arg(long, value_name = "ID", requires = "access_key_secret")]
    pub(crate) access_key_id: Option<String>,

    /// Secret of that key
    #[arg(long, value_name = "SECRET", requires = "access_key_id")]
    pub(crate) access_key_secret: Option<String>,

    /// Security token without which the key is refused
    #[arg(long, value_name = "TOKEN")]
    pub(crate) security_token: Option<String>,

    /// Another key that it knows, with a security token if it is a temporary one; may be repeated
    #[arg(long = "key", value_name = "ID:SECRET[:TOKEN]")]
    pub(crate) keys: Vec<String>,

    /// What a key may do; everything unless given; may be repeated for other keys
    ///
    /// ACTIONS are patterns, separated by commas, as in `reader=cams:Get*,cams:List*,!cams:GetMigrationVerifyCode`; `!`
    /// denies. `@FILE` in their place names a RAM policy document.
    #[arg(long = "policy", value_name = "ID=ACTIONS")]
    pub(crate) policies: Vec<String>,

    /// Let every rate of calls pass
    #[arg(long)]
    pub(crate) no_rate_limits: bool,

    /// Answer every valid call, whatever came before: no migration step waits for another
    #[arg(long)]
    pub(crate) stateless: bool,

    #[command(flatten)]
    pub(crate) pushes: Pushes,
}

/// How reports of events are pushed.
#[derive(Debug, Args)]
pub(crate) struct Pushes {
    /// Where the reports of an event go unless a call names another address; may be repeated for other events
    ///
    /// As in `ChatAppStatus=http://127.0.0.1:9000/status`. An operation that sets a webhook names such an address, too.
    #[arg(long = "push-to", value_name = "EVENT=URL")]
    pub(crate) push_to: Vec<String>,

    /// Wait so long before each report of a series, such as the statuses of a message
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    pub(crate) push_delay: u64,

    /// Make each push so many times more, as happens
    #[arg(long, value_name = "TIMES", default_value_t = 0, value_parser = clap::value_parser!(u8).range(..=100))]
    pub(crate) push_duplicates: u8,

    /// Push the last report of a series first, as happens
    #[arg(long)]
    pub(crate) push_reordered: bool,

    /// Push a series in one body
    #[arg(long)]
    pub(crate) push_together: bool,

    /// Push to addresses beyond this machine, too
    #[arg(long)]
    pub(crate) push_beyond_loopback: bool,
}
