//! What is said about a server whose certificate, protocol or address is not what it should be, against real servers.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Home, Reply, Stub};
use crate::world::Database;
use crate::world::server::{PASSWORD, Server};

/// A CA in a folder of its own.
struct Authority {
    folder: tempfile::TempDir,
}

impl Authority {
    fn new() -> Self {
        let authority = Self { folder: tempfile::tempdir().unwrap() };
        let settings = "[ca]\ndefault_ca=own\n[own]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n\
                        policy=any\ncopy_extensions=copy\nunique_subject=no\n[any]\ncommonName=optional\n";
        for (name, text) in [("ca.cnf", settings), ("index", ""), ("serial", "01\n")] {
            std::fs::write(authority.path(name), text).unwrap();
        }
        authority.openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3000 -subj /CN=own -keyout ca.key -out ca.pem");
        authority
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn openssl(&self, arguments: &str) {
        let run = Command::new("openssl").args(arguments.split(' ')).current_dir(self.folder.path()).output().unwrap();
        assert!(run.status.success(), "openssl {arguments}: {}", String::from_utf8_lossy(&run.stderr));
    }

    /// Starts a server with a certificate for this alternative name, valid between these years.
    fn serve(&self, database: &Database, name: &str, years: [u16; 2]) -> Server {
        let request = "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=server -keyout key.pem -out request.pem";
        self.openssl(&format!("{request} -addext subjectAltName={name}"));
        let [from, until] = years.map(|year| format!("{year}0101000000Z"));
        self.openssl(&format!("ca -batch -notext -config ca.cnf -cert ca.pem -keyfile ca.key -in request.pem -startdate {from} -enddate {until} -out cert.pem"));
        serve(database, &self.path("cert.pem"), &self.path("key.pem"))
    }
}

fn serve(database: &Database, cert: &Path, key: &Path) -> Server {
    let tls = ["--tls-cert", cert.to_str().unwrap(), "--tls-key", key.to_str().unwrap()];
    Server::start_with(database, Some(PASSWORD), &tls)
}

/// What is said when the users of this server are asked for.
fn said(url: &str, ca: Option<&Path>) -> String {
    let mut words = vec!["users", "view"];
    if let Some(ca) = ca {
        words.extend(["--ca-cert", ca.to_str().unwrap()]);
    }
    let run = Home::of(url).run(&words);
    assert_eq!((run.code, run.out.as_str()), (1, ""), "{run:?}");
    run.err
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_certificate_is_named_by_what_is_wrong_with_it() {
    let (database, own, other) = (Database::sqlite(), Authority::new(), Authority::new());
    let ca = own.path("ca.pem");
    let expected = |server: &Server, reason: &str, hint: &str| {
        format!(
            "error: cannot reach {}: the server's certificate {reason} (GET /api/users)\nhint: {hint}\n",
            server.url()
        )
    };

    let expired = own.serve(&database, "IP:127.0.0.1", [2020, 2021]);
    let text = expected(&expired, "expired on 2021-01-01 00:00:00 UTC", "renew the server's certificate");
    // Whether or not the CA is known: another CA would not help.
    assert_eq!(said(expired.url(), Some(&ca)), text);
    assert_eq!(said(expired.url(), None), text);
    drop(expired);

    let early = own.serve(&database, "IP:127.0.0.1", [2045, 2046]);
    for ca in [Some(ca.as_path()), None] {
        let text = said(early.url(), ca);
        let begin = "the server's certificate is valid from 2045-01-01 00:00:00 UTC, and this machine's clock says 20";
        assert!(text.contains(begin) && text.contains("hint: check the clock") && !text.contains("CA"), "{text}");
    }
    drop(early);

    let named = own.serve(&database, "DNS:rd.example.org,DNS:*.example.net,IP:127.0.0.2", [2020, 2046]);
    let names = "is for rd.example.org, *.example.net, 127.0.0.2, not for 127.0.0.1";
    assert_eq!(said(named.url(), Some(&ca)), expected(&named, names, "use a name of the certificate in --url"));
    drop(named);

    let good = own.serve(&database, "IP:127.0.0.1", [2020, 2046]);
    let reason = "is signed by a CA that is not trusted here";
    let hint = "pass the certificate of a private CA to --ca-cert";
    assert_eq!(said(good.url(), None), expected(&good, reason, hint));
    let reason = "does not match the given CA certificate";
    let hint = "pass the certificate of the CA that signed the server's to --ca-cert";
    assert_eq!(said(good.url(), Some(&other.path("ca.pem"))), expected(&good, reason, hint));
    Home::of(good.url()).run(&["users", "view", "--ca-cert", ca.to_str().unwrap()]).fails(4, "not signed in");

    // The other way round: the port speaks TLS, and the address says plain HTTP.
    let plain = good.url().replace("https:", "http:");
    let text = format!(
        "error: cannot reach {plain}: this port does not speak plain HTTP (GET /api/users)\n\
         hint: for a server with TLS, use --url {}\n",
        good.url()
    );
    assert_eq!(said(&plain, None), text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_self_signed_certificate_is_named_as_such() {
    let (database, own, other) = (Database::sqlite(), Authority::new(), Authority::new());
    own.openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=x -addext subjectAltName=IP:127.0.0.1 -keyout self.key -out self.pem");
    let server = serve(&database, &own.path("self.pem"), &own.path("self.key"));
    let text = said(server.url(), None);
    assert!(text.contains("the server's certificate is self-signed") && text.contains("--ca-cert"), "{text}");
    let text = said(server.url(), Some(&other.path("ca.pem")));
    assert!(text.contains("the server's certificate does not match the given CA certificate"), "{text}");
    let home = Home::of(server.url());
    home.run(&["users", "view", "--ca-cert", own.path("self.pem").to_str().unwrap()]).fails(4, "not signed in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plain_port_is_told_from_one_with_tls() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let secure = server.url().replace("http:", "https:");
    let text = format!(
        "error: cannot reach {secure}: this port does not speak TLS (https) (GET /api/users)\n\
         hint: for a server without TLS, use --url {}\n",
        server.url()
    );
    assert_eq!(said(&secure, None), text);
    // Servers of TLS that answer plain HTTP with a sentence.
    for page in [
        "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>",
        "Client sent an HTTP request to an HTTPS server.\n",
    ] {
        let stub = Stub::start(move |_| Reply::new(400, page));
        let text = said(&stub.url, None);
        let secure = stub.url.replace("http:", "https:");
        assert!(text.contains("this port speaks TLS (https), not plain HTTP"), "{text}");
        assert!(text.ends_with(&format!("hint: for a server with TLS, use --url {secure}\n")), "{text}");
    }
}
