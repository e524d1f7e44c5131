//! Whether the ID server has the key exchange that signed-in clients wait for before they connect by ID. It is found out
//! in the background; nothing here waits for an ID server while somebody waits for this server.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::{sleep, timeout};
use tracing::{info, warn};

use super::config::IdServer;

/// How long the ID server's name may take to be looked up, and each of its addresses to be connected to.
const CONNECTING: Duration = Duration::from_secs(5);
/// The most addresses of an ID server that are tried.
const MOST_ADDRESSES: usize = 4;
/// How long the ID server may take to begin the exchange. It does so at once.
const FIRST_MESSAGE: Duration = Duration::from_secs(3);
/// How long until the ID server is probed again.
pub const PAUSES: Pauses = Pauses { answered: Duration::from_secs(10 * 60), unknown: Duration::from_secs(60) };
/// The largest first message.
const LARGEST_MESSAGE: usize = 64 << 10;

/// What happens to clients whose ID server has no key exchange.
pub const CONSEQUENCE: &str = "RustDesk clients from 1.4.1 on that are signed in cannot connect by ID: they wait 18 \
                               seconds for a key exchange, then fail with \"Failed to secure tcp\" (older clients \
                               connect 18 seconds late)";
/// What helps.
pub const WAYS_OUT: &str = "give the devices that people connect from a strategy with allow-websocket=Y (clients from \
                            1.4.0 on, over ports 21118 and 21119 and always through the relay), or use an ID server \
                            that has the key exchange";

/// What is known of the ID server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It has not been probed yet.
    Pending,
    /// It begins the key exchange.
    Exchanges,
    /// It takes connections and says nothing, as the open-source hbbs.
    Silent,
    /// It cannot be reached, or it is no ID server.
    Unknown(String),
}

/// How long until the next probe, after one that found out something and after one that did not.
#[derive(Clone, Copy, Debug)]
pub struct Pauses {
    answered: Duration,
    unknown: Duration,
}

/// The ID server, and what is known of it.
pub struct KeyExchange {
    server: IdServer,
    is_named: bool,
    state: Mutex<State>,
}

struct State {
    finding: Finding,
    /// A client has signed in since the start.
    signed_in: bool,
    /// What that means has been logged.
    told: bool,
}

impl KeyExchange {
    /// Nothing is known of `server` yet; `is_named` says whether somebody configured it.
    pub fn of(server: IdServer, is_named: bool) -> KeyExchange {
        KeyExchange {
            server,
            is_named,
            state: Mutex::new(State { finding: Finding::Pending, signed_in: false, told: false }),
        }
    }

    /// Where the ID server is, or is looked for.
    pub fn server(&self) -> String {
        self.server.to_string()
    }

    /// What is known at the moment.
    pub fn finding(&self) -> Finding {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).finding.clone()
    }

    /// Probes the ID server now and then, as long as the server runs.
    pub async fn probe_repeatedly(self: Arc<Self>, pauses: Pauses) {
        loop {
            let finding = probe(&self.server).await;
            let pause = if matches!(finding, Finding::Unknown(_)) { pauses.unknown } else { pauses.answered };
            self.note(finding);
            sleep(pause).await;
        }
    }

    /// A RustDesk client has signed in. The first one is reason to log what happens to it.
    pub fn client_signed_in(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.signed_in = true;
        self.tell(&mut state);
    }

    /// Keeps what was found out, and logs what is new about it.
    fn note(&self, finding: Finding) {
        let server = &self.server;
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.finding != finding {
            match &finding {
                Finding::Pending => {}
                Finding::Exchanges => {
                    info!("the ID server {server} has the key exchange: signed-in clients can connect")
                }
                Finding::Silent => warn!(
                    "the ID server {server} does not begin a key exchange, as the open-source hbbs. {CONSEQUENCE}. \
                     What helps: {WAYS_OUT}"
                ),
                Finding::Unknown(reason) => {
                    let hint = if self.is_named { "" } else { "; --hbbs HOST:PORT names the ID server" };
                    info!(
                        "cannot check whether signed-in clients can connect: no ID server at {server}: {reason}{hint}"
                    );
                }
            }
            state.finding = finding;
        }
        self.tell(&mut state);
    }

    /// Logs once what a client that signed in has to expect, as soon as the ID server has been probed.
    fn tell(&self, state: &mut State) {
        if state.told || !state.signed_in {
            return;
        }
        let server = &self.server;
        match &state.finding {
            Finding::Pending | Finding::Exchanges => return,
            Finding::Silent => warn!(
                "the first client has signed in, but the ID server {server} has no key exchange. {CONSEQUENCE}. What \
                 helps: {WAYS_OUT}"
            ),
            Finding::Unknown(_) => warn!(
                "the first client has signed in, and the ID server could not be checked at {server}. If it is the \
                 open-source hbbs: {CONSEQUENCE}. What helps: {WAYS_OUT}"
            ),
        }
        state.told = true;
    }
}

/// Connects as a client does, and waits for the message by which the ID server begins the key exchange.
async fn probe(server: &IdServer) -> Finding {
    match connect(server).await {
        Ok(stream) => listen(stream, FIRST_MESSAGE).await,
        Err(reason) => Finding::Unknown(reason),
    }
}

async fn connect(server: &IdServer) -> Result<TcpStream, String> {
    let looked_up = timeout(CONNECTING, lookup_host((server.host.as_str(), server.port))).await;
    let addresses = match looked_up {
        Ok(found) => found.map_err(|error| format!("its name is not known ({error})"))?,
        Err(_) => return Err("looking up its name takes too long".into()),
    };
    let mut reason = "its name has no address".to_owned();
    for address in addresses.take(MOST_ADDRESSES) {
        match timeout(CONNECTING, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => reason = format!("cannot connect ({error})"),
            Err(_) => reason = "connecting takes too long".into(),
        }
    }
    Err(reason)
}

async fn listen(mut stream: impl AsyncRead + Unpin, patience: Duration) -> Finding {
    match timeout(patience, first_message(&mut stream)).await {
        Err(_) => Finding::Silent,
        Ok(Ok(true)) => Finding::Exchanges,
        Ok(Ok(false)) => Finding::Unknown("what answers there is not an ID server".into()),
        Ok(Err(error)) => Finding::Unknown(format!("it closed the connection ({error})")),
    }
}

/// Reads a framed message, and says whether it is one of an ID server. Any of them lets clients go on.
async fn first_message(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<bool> {
    let first = stream.read_u8().await?;
    let mut header = [first, 0, 0, 0];
    stream.read_exact(&mut header[1..=usize::from(first & 3)]).await?;
    let length = usize::try_from(u32::from_le_bytes(header) >> 2).unwrap_or(usize::MAX);
    if length > LARGEST_MESSAGE {
        return Ok(false);
    }
    let mut message = vec![0; length];
    stream.read_exact(&mut message).await?;
    Ok(is_of_id_server(&message))
}

/// Whether a message has the shape of those that ID servers send: empty, or one field with a number of theirs.
fn is_of_id_server(message: &[u8]) -> bool {
    let key = match message {
        [] => return true,
        [low] => u32::from(*low),
        [low, high, ..] if low & 0x80 != 0 => u32::from(low & 0x7f) | u32::from(*high) << 7,
        [low, ..] => u32::from(*low),
    };
    key & 7 == 2 && (6..=28).contains(&(key >> 3))
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncWriteExt as _, duplex};
    use tokio::net::TcpListener;

    use super::*;

    const PATIENCE: Duration = Duration::from_millis(200);

    /// What is found out about a server that sends these bytes, and then keeps the connection or closes it.
    async fn finding(bytes: &[u8], keeps: bool) -> Finding {
        let (mut there, here) = duplex(1 << 10);
        there.write_all(bytes).await.unwrap();
        let kept = keeps.then_some(there);
        let found = listen(here, PATIENCE).await;
        drop(kept);
        found
    }

    #[tokio::test]
    async fn a_framed_message_is_told_from_silence_and_from_other_servers() {
        let mut exchange = vec![0x95, 0x01, 0xca, 0x01, 0x60 + 2, 0x0a, 0x60];
        exchange.extend([7; 96]);
        assert_eq!(finding(&exchange, true).await, Finding::Exchanges);
        assert_eq!(finding(&[0], true).await, Finding::Exchanges, "an empty message lets clients go on");
        for silent in [&[][..], &[0x95], &exchange[..50]] {
            assert_eq!(finding(silent, true).await, Finding::Silent);
        }
        for other in [&b"SSH-2.0-OpenSSH_9.2\r\n"[..], b"220 mail\r\n", &[0x08, 0x01, 0x02], &[0xff; 8]] {
            assert!(matches!(finding(other, true).await, Finding::Unknown(_)), "{other:?}");
        }
        for broken in [&[][..], &exchange[..50]] {
            assert!(matches!(finding(broken, false).await, Finding::Unknown(_)));
        }
    }

    /// An ID server that is exchanged for another is noticed without a restart.
    #[tokio::test]
    async fn the_id_server_is_probed_again_and_again() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = IdServer { host: "127.0.0.1".into(), port: listener.local_addr().unwrap().port() };
        let known = Arc::new(KeyExchange::of(server, true));
        assert_eq!(known.finding(), Finding::Pending);
        let pauses = Pauses { answered: Duration::ZERO, unknown: Duration::ZERO };
        let probing = tokio::spawn(Arc::clone(&known).probe_repeatedly(pauses));
        for (says, found) in [(&[0][..], true), (b"SSH-2.0-OpenSSH_9.2\r\n", false), (&[0], true)] {
            timeout(Duration::from_secs(60), async {
                while (known.finding() == Finding::Exchanges) != found || known.finding() == Finding::Pending {
                    let (mut stream, _) = listener.accept().await.unwrap();
                    stream.write_all(says).await.unwrap();
                }
            })
            .await
            .expect("it is noticed");
        }
        probing.abort();
    }
}
