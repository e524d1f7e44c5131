//! What can go wrong between us and a server, in words for a person. What to do next is said by the command line.

/// A request that did not end as it should; it names the method and the path, never the token.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The server does not know who is asking.
    #[error("{method} {path}: not signed in: {text}")]
    SignedOut { method: String, path: String, text: String },
    /// The server knows who is asking and refuses it to them.
    #[error("{method} {path}: {text}")]
    Denied { method: String, path: String, text: String },
    /// What the path names is not there.
    #[error("{method} {path}: {text}")]
    NotFound { method: String, path: String, text: String },
    /// The server has no such call: it is older, or another than was thought.
    #[error("this server does not know {method} {path} ({text})")]
    Unknown { method: String, path: String, base: String, text: String },
    /// The server said no for another reason.
    #[error("{method} {path}: {text} (HTTP {status})")]
    Refused { method: String, path: String, status: u16, text: String },
    /// No answer came, or not all of it.
    #[error("cannot reach {base}: {text} ({method} {path})")]
    Network { method: String, path: String, base: String, text: String, kind: NetworkFault },
    /// Something sends the request to another address, where it does not follow: `url` is the base URL that leads there.
    #[error("{base} redirects {method} {path} to {target}")]
    Redirected { method: String, path: String, base: String, target: String, url: Option<String> },
    /// The answer is not what the contract says it is.
    #[error("{method} {path}: the answer cannot be understood: {text}")]
    Shape { method: String, path: String, text: String },
    /// What the connection was to be made of is unusable: the address, a certificate, the token's characters.
    #[error("{text}")]
    Setup { text: String },
}

/// How far a request got that had no answer: it decides whether it may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetworkFault {
    /// There was never a connection, so nothing can have been carried out.
    Unconnected,
    /// Something answered, but not in the protocol of the address: TLS where HTTP was spoken, or the other way round.
    OtherProtocol,
    /// The server's certificate was refused.
    Certificate(CertificateFault),
    /// No answer came within the time allowed.
    TimedOut,
    /// The connection broke after the request may have left.
    Broken,
}

/// Why a certificate was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CertificateFault {
    Expired,
    NotYetValid,
    /// It is for other host names.
    OtherName,
    /// No CA that is trusted here has signed it.
    Untrusted,
    /// A CA was given, and it is another one that has signed it.
    OtherCa,
    Other,
}
