//! The commands and their arguments, with the help that they print.
//!
//! xtask includes this file: it prints the help of these commands, and refuses wrong arguments, without building a client.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Alibaba Cloud CAMS from the command line
///
/// What was asked for goes to standard output, everything else to standard error.
#[derive(Debug, Parser)]
#[command(name = "cams", version, arg_required_else_help = true, after_long_help = STATUSES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The kinds of failure; a test compares them with what the program exits with.
pub(crate) const STATUSES: &str = "Exit status:
  0  it is done
  1  something else went wrong, such as a file that cannot be read
  2  the arguments or the parameters are wrong; nothing was sent
  3  no credentials, or the service refuses them or denies permission
  4  the service refuses the call with another error code
  5  too many calls: throttled, and still so after all retries
  6  the service cannot be reached, or answers with no error code; the call was not carried out
  7  the call may have been carried out: no reply, or none that can be read";

/// What it can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Call(Call),
    List(List),
    Show(Show),
    Policy(Policy),
    Mcp(Mcp),
    Emulate(Emulate),
    Event(Event),
    Demo(Demo),
    Completions(Completions),
    Man(Man),
}

/// Call an operation through the emitted client, with parameters and reply as JSON
///
/// Credentials come from the environment, as for every client: ALIBABA_CLOUD_ACCESS_KEY_ID,
/// ALIBABA_CLOUD_ACCESS_KEY_SECRET, ALIBABA_CLOUD_SECURITY_TOKEN, and the rest of the default chain. The reply goes to
/// standard output, errors to standard error; the exit status tells their kind (see the help of the program).
#[derive(Debug, Args)]
#[command(after_long_help = STATUSES)]
pub(crate) struct Call {
    /// Name of the operation, such as GetMigrationVerifyCode
    pub(crate) operation: String,

    /// File with the parameters as a JSON object by wire name; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) input: Option<PathBuf>,

    /// Set a parameter, also over one of the input; may be repeated
    ///
    /// NAME is a wire name; dots lead to members and items: `Page.Size=10`, `Components.0.Type=BODY`; `\.` is a dot within a
    /// name. VALUE is taken as text where the parameter is one, else as JSON, and as text if it is no JSON.
    #[arg(long = "set", value_name = "NAME=VALUE")]
    pub(crate) sets: Vec<String>,

    /// Show the signed request and send nothing: secrets and sensitive values are masked
    #[arg(long, conflicts_with = "all_pages")]
    pub(crate) dry_run: bool,

    /// Call for one page after the other, and print each item on a line of its own, as JSON
    #[arg(long)]
    pub(crate) all_pages: bool,

    /// How to print the reply
    #[arg(long, value_enum, default_value_t = Output::Json, conflicts_with = "all_pages")]
    pub(crate) output: Output,

    #[command(flatten)]
    pub(crate) service: Service,
}

/// Which service is called.
#[derive(Debug, Args)]
pub(crate) struct Service {
    /// Region whose endpoint is called
    #[arg(long, conflicts_with = "endpoint")]
    pub(crate) region: Option<String>,

    /// Where to send it, such as http://127.0.0.1:8080; the service's own endpoint unless given
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint: Option<String>,
}

/// How a reply is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// JSON, indented
    Json,
    /// YAML
    Yaml,
    /// A table of the first list of objects in it, or of its members
    Table,
}

/// List operations, with what they do
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only those whose name, group or summary has each of these words
    #[arg(value_name = "TEXT")]
    pub(crate) words: Vec<String>,

    /// Print names alone
    #[arg(long)]
    pub(crate) names: bool,
}

/// Show an operation: its parameters, limits and errors, and an input to begin with
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// Name of the operation
    pub(crate) operation: String,

    /// Print only the input to begin with: the required parameters of an example
    #[arg(long)]
    pub(crate) skeleton: bool,

    /// Print only the JSON Schema of the parameters
    #[arg(long, conflicts_with = "skeleton")]
    pub(crate) schema: bool,
}

/// Print the least RAM policy that allows what is named or called
///
/// For operations by name, or for those that the Rust sources of a program call. What of it is inferred rather than
/// documented is said on standard error.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Policy {
    /// Names of operations
    #[arg(value_name = "OPERATION", required_unless_present = "crate_folder")]
    pub(crate) operations: Vec<String>,

    /// Folder of a crate or a workspace: the operations whose methods or request types its sources name
    ///
    /// All .rs files below the folder are read, but for those of tests, benches and examples, and for items under
    /// `#[cfg(test)]`. What is called through other crates does not show in them.
    #[arg(long = "crate", value_name = "FOLDER")]
    pub(crate) crate_folder: Option<PathBuf>,
}

/// Offer operations to an assistant as tools, over standard input and output
///
/// Speaks the Model Context Protocol; an assistant starts it. Operations that only read are tools: those whose access level,
/// name and retries all say so. Others have to be allowed. Credentials come from the environment, as for `call`.
#[derive(Debug, Args)]
pub(crate) struct Mcp {
    /// Offer this operation too, or every operation of this group, whatever it changes; may be repeated
    #[arg(long = "allow", value_name = "NAME|GROUP")]
    pub(crate) allowed: Vec<String>,

    /// Show sensitive values of replies, such as phone numbers; unless given, `<redacted>` stands in their place
    #[arg(long)]
    pub(crate) show_sensitive: bool,

    #[command(flatten)]
    pub(crate) service: Service,
}

/// Print the completions of a shell
///
/// For bash, for one: `cams completions bash > ~/.local/share/bash-completion/completions/cams`.
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: CompletedShell,
}

/// Shells that there are completions for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CompletedShell {
    /// Bash
    Bash,
    /// Zsh
    Zsh,
    /// Fish
    Fish,
}

/// Write man pages: one for the program, and one for each of its commands
#[derive(Debug, Args)]
pub(crate) struct Man {
    /// Folder to write them to; it is made if it is not there
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
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

    /// Let something go wrong by chance: WHAT to the share PROBABILITY of all calls; may be repeated
    ///
    /// WHAT is `reset`, `truncated`, `no_http` or `garbage`, which become of a reply that was carried out, or an error code.
    /// PROBABILITY is 0.05 or 5%. What is lined up over HTTP goes before.
    #[arg(long = "fault", value_name = "WHAT=PROBABILITY")]
    pub(crate) faults: Vec<String>,

    /// Where chance begins: the same calls in the same order meet the same faults
    #[arg(long, requires = "faults")]
    pub(crate) seed: Option<u64>,

    /// Append a JSON object for each request to this file: outcome, key and parameters, sensitive values masked
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,

    /// Begin with what another run has left in this file, and leave it there in the end: steps taken, operations called
    ///
    /// A file that is not there yet is no mistake. It may hold personal data: the phone numbers that were sent.
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,

    /// Write the least RAM policy for all calls to this file in the end
    #[arg(long, value_name = "FILE")]
    pub(crate) save_policy: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) pushes: Pushes,
}

/// How reports of events are pushed.
#[derive(Debug, Args)]
pub(crate) struct Pushes {
    /// Where the reports of an event go unless a call names another address; may be repeated for other events
    ///
    /// EVENT is its name in the documentation, URL begins with `http://`. An operation that sets a webhook names such an address, too.
    #[arg(long = "push-to", value_name = "EVENT=URL")]
    pub(crate) to: Vec<String>,

    /// Wait so long before each report of a series, such as the statuses of a message
    #[arg(long = "push-delay", value_name = "MILLISECONDS", default_value_t = 0)]
    pub(crate) delay: u64,

    /// Make each push so many times more, as happens
    #[arg(long = "push-duplicates", value_name = "TIMES", default_value_t = 0, value_parser = clap::value_parser!(u8).range(..=100))]
    pub(crate) duplicates: u8,

    /// Push the last report of a series first, as happens
    #[arg(long = "push-reordered")]
    pub(crate) reordered: bool,

    /// Push a series in one body
    #[arg(long = "push-together")]
    pub(crate) together: bool,

    /// Push to addresses beyond this machine, too
    #[arg(long = "push-beyond-loopback")]
    pub(crate) beyond_loopback: bool,
}
