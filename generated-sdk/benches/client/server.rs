//! The other end: a process of its own, so that what it costs is not counted.

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;

use crate::calls::REPLY;

/// The argument that makes this program the server.
pub(crate) const ARGUMENT: &str = "serve";

/// The running server; it ends with this value.
pub(crate) struct Server {
    process: Child,
    pub(crate) port: u16,
}

impl Server {
    pub(crate) fn start() -> Result<Self, Box<dyn Error>> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().ok_or("the server has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let port = line.trim().parse()?;
        Ok(Self { process, port })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Prints its port, and answers every request with [`REPLY`] until its input ends.
pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    println!("{}", listener.local_addr()?.port());
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            thread::spawn(move || answer(connection));
        }
    });
    // Whoever started this holds the other end, and is gone when it closes.
    std::io::copy(&mut std::io::stdin(), &mut std::io::sink())?;
    Ok(())
}

/// Requests here have no body, so each ends with its empty line.
fn answer(connection: TcpStream) -> std::io::Result<()> {
    connection.set_nodelay(true)?;
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=utf-8\r\ncontent-length: {}\r\n\
         x-acs-request-id: 90E63D28-E31D-1EB2-8939-A94866411B2O\r\n\r\n{REPLY}",
        REPLY.len()
    );
    let mut writer = connection.try_clone()?;
    let mut reader = BufReader::new(connection);
    let mut line = Vec::new();
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        if line == b"\r\n" {
            writer.write_all(reply.as_bytes())?;
        }
    }
}
