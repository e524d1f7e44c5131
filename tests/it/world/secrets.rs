//! Finding a secret that is stored, logged or written in the clear, in whatever encoding.

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD};

use super::Database;
use super::acts::encoded;
use super::server::Server;

/// How a secret may stand in bytes without being sealed: a name, and the bytes to be searched for.
fn encodings(secret: &str) -> Vec<(String, Vec<u8>)> {
    assert!(secret.len() >= 6, "{secret} is too short: it may be there by chance");
    let wide = |bytes: fn(u16) -> [u8; 2]| secret.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let characters = [
        ("UTF-8", secret.as_bytes().to_vec()),
        ("UTF-16LE", wide(u16::to_le_bytes)),
        ("UTF-16BE", wide(u16::to_be_bytes)),
    ];
    let mut all = vec![("percent-encoded".to_owned(), encoded(secret).into_bytes())];
    for (name, bytes) in characters {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        all.push((format!("{name} in hex"), hex.clone().into_bytes()));
        all.push((format!("{name} in upper-case hex"), hex.to_uppercase().into_bytes()));
        // Base64 depends on how many bytes precede: only the characters that hold nothing else are searched for.
        for before in 0..3 {
            let padded = [&[0; 2][..before], &bytes].concat();
            let own = (before * 8).div_ceil(6)..padded.len() * 8 / 6;
            for (kind, engine) in [("base64", BASE64_STANDARD_NO_PAD), ("URL-safe base64", BASE64_URL_SAFE_NO_PAD)] {
                let text = engine.encode(&padded)[own.clone()].to_owned();
                all.push((format!("{name} in {kind} after {before} bytes"), text.into_bytes()));
            }
        }
        all.push((name.to_owned(), bytes));
    }
    all
}

/// The encoding in which a secret stands in bytes.
pub fn find(bytes: &[u8], secret: &str) -> Option<String> {
    let is_in = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window[0] == needle[0] && window == needle);
    encodings(secret).into_iter().find(|(_, needle)| is_in(needle)).map(|(encoding, _)| encoding)
}

impl Database {
    /// Expects that none of these secrets is stored in the clear.
    pub async fn seals(&self, secrets: &[&str]) {
        let bytes = self.bytes().await;
        for secret in secrets {
            assert_eq!(find(&bytes, secret), None, "{secret} is stored in the clear");
        }
    }
}

impl Server {
    /// Expects that none of these secrets is in the log or in a file of the data directory.
    pub fn hides(&self, secrets: &[&str]) {
        let mut places = vec![("the log".to_owned(), self.log().into_bytes())];
        let mut directories = vec![self.data().to_owned()];
        while let Some(directory) = directories.pop() {
            for entry in directory.read_dir().unwrap() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    true => directories.push(path),
                    false => places.push((path.display().to_string(), std::fs::read(&path).unwrap())),
                }
            }
        }
        for (place, bytes) in places {
            for secret in secrets {
                assert_eq!(find(&bytes, secret), None, "{secret} is in {place}");
            }
        }
    }
}

on_both! {
    /// A secret that is not sealed is found, however it is encoded and whatever stands around it.
    async fn is_found_in_every_encoding(database: &Database) {
        let _server = Server::start(database);
        database.execute("create table kept (text text, bytes bytea)").await;
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let text = |text: String| format!("'{text}', null");
        let is_sqlite = database.url.starts_with("sqlite:");
        let before = if is_sqlite { "x'" } else { "'\\x" };
        let bytes = |bytes: &[u8]| format!("null, {before}{}'", hex(bytes));
        let mut number = 0;
        let mut store = async |value: &dyn Fn(&str) -> String, way: &str| {
            number += 1;
            let secret = format!("secret {number:03} ?>~\u{fc} in many forms");
            assert_eq!(find(&database.bytes().await, &secret), None);
            database.execute(&format!("insert into kept values ({})", value(&secret))).await;
            assert!(find(&database.bytes().await, &secret).is_some(), "{way}: {secret} is not found");
        };
        store(&|secret| text(format!("a {secret} b")), "as it is").await;
        store(&|secret| bytes(secret.as_bytes()), "as bytes").await;
        store(&|secret| bytes(&wide(secret)), "as UTF-16").await;
        store(&|secret| text(format!("0{}0", hex(secret.as_bytes()))), "in hex").await;
        store(&|secret| text(encoded(secret)), "percent-encoded").await;
        for before in 0..4 {
            let around = |secret: &str| format!("{}{secret} and more", "b".repeat(before));
            store(&|secret| text(BASE64_STANDARD_NO_PAD.encode(around(secret))), "in base64").await;
            store(&|secret| bytes(BASE64_URL_SAFE_NO_PAD.encode(around(secret)).as_bytes()), "in URL-safe base64").await;
            store(&|secret| text(BASE64_STANDARD_NO_PAD.encode(wide(&around(secret)))), "UTF-16 in base64").await;
        }
    }
}
