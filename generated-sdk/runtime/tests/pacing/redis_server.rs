//! A Redis of our own: in a temporary folder, on a free port of the loopback interface, gone with its handle.

use std::io::{ErrorKind, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

pub(crate) struct RedisServer {
    child: Child,
    port: u16,
    folder: TempDir,
}

impl RedisServer {
    /// A running server; `None`, and a notice, where none is installed, which is a failure in continuous integration.
    pub(crate) fn start() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        // Between finding a free port and using it, another process may take it.
        for _ in 0..5 {
            let port = free_port();
            let mut child = match spawn(port, &folder) {
                Ok(child) => child,
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    not_installed();
                    return None;
                }
                Err(error) => panic!("redis-server does not start: {error}"),
            };
            if answers(&mut child, port) {
                return Some(Self {
                    child,
                    port,
                    folder,
                });
            }
        }
        panic!("redis-server found no port to run on");
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Ends the server, and with it all that it knows.
    pub(crate) fn stop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Starts it again on the port that it had.
    pub(crate) fn start_again(&mut self) {
        self.child = spawn(self.port, &self.folder).expect("redis-server started before");
        assert!(
            answers(&mut self.child, self.port),
            "the port has been taken"
        );
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A port that nobody listens on.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("bound").port()
}

fn spawn(port: u16, folder: &TempDir) -> std::io::Result<Child> {
    Command::new("redis-server")
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
        .args(["--save", "", "--appendonly", "no"])
        .arg("--dir")
        .arg(folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
}

/// Waits until the server accepts connections, or has ended.
fn answers(child: &mut Child, port: u16) -> bool {
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(20) {
        if !matches!(child.try_wait(), Ok(None)) {
            return false;
        }
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let _ = child.kill();
    panic!("redis-server runs but does not accept connections");
}

/// Skipping a test must not look like passing it.
fn not_installed() {
    let notice = "redis-server is not installed (Debian: apt-get install redis-server)";
    let in_ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty());
    assert!(!in_ci, "{notice}");
    // Past the test harness, which keeps what passing tests print to itself.
    let _ = writeln!(std::io::stderr(), "NOT TESTED: {notice}");
}
