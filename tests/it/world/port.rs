//! A port that is known before anybody listens on it.

use tokio::net::TcpSocket;

/// A port of the loopback that the system gives to nobody else while this lives. Until a server listens on it, which it
/// may, connections to it are refused.
pub struct Port {
    number: u16,
    _held: TcpSocket,
}

impl Port {
    /// Takes a free port.
    pub fn hold() -> Self {
        let held = TcpSocket::new_v4().unwrap();
        // Servers set this, too; it lets one listen where this socket is only bound.
        held.set_reuseaddr(true).unwrap();
        held.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        Self { number: held.local_addr().unwrap().port(), _held: held }
    }

    /// Returns its number.
    pub fn number(&self) -> u16 {
        self.number
    }

    /// Returns the base URL of a server on it.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.number)
    }
}
