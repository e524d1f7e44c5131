//! The kinds of values that options take, and whether a text is one. Which option takes which is in the catalogue.

use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ipnet::IpNet;

use super::super::client_address::{ClientAddress, is_host};

/// The longest value, in characters: what a device reports of itself is bounded by the same.
const LONGEST: usize = 1_024;
/// The longest list of addresses or ids, in characters.
const LONGEST_LIST: usize = 16_384;

/// A kind of values. Nothing at all belongs to each of them: it means what the client does by itself.
#[derive(Clone, Copy, Debug)]
pub enum Values {
    /// `Y` or `N`.
    Switch,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A whole number from one to another, of what is said.
    Number(u32, u32, &'static str),
    /// Addresses and networks, with commas between them.
    Addresses,
    /// Ids, with commas between them; `*` and `?` stand for other characters.
    Ids,
    /// A host, with a port or without.
    Host,
    /// The address of an HTTP server.
    Url,
    /// A public key of an ID server.
    Key,
    /// STUN and TURN servers, with commas between them.
    IceServers,
    /// An absolute path on Windows.
    WindowsPath,
    Text,
}

impl Values {
    /// The values one by one, or in words where there are too many.
    pub fn shown(self) -> Vec<String> {
        let words: &str = match self {
            Values::Switch => return vec!["Y".into(), "N".into()],
            Values::Words(words) => return words.iter().map(|word| (*word).to_owned()).collect(),
            Values::Number(least, most, of_what) => return vec![format!("{of_what} from {least} to {most}")],
            Values::Addresses => "addresses and networks such as 10.0.0.0/8, with commas between them",
            Values::Ids => "ids, with commas between them; * and ? stand for other characters",
            Values::Host => "a host, or host:port",
            Values::Url => "an address that begins with https:// or http://, not https with port 21114",
            Values::Key => "the public key of an ID server, in base64",
            Values::IceServers => "addresses that begin with stun: or turn:, with commas between them",
            Values::WindowsPath => "an absolute path on Windows",
            Values::Text => "any text",
        };
        vec![words.to_owned()]
    }

    /// The least and the most of numbers.
    pub fn range(self) -> Option<(u32, u32)> {
        match self {
            Values::Number(least, most, _) => Some((least, most)),
            _ => None,
        }
    }

    /// Says what is wrong with a value, where something is. Only parts of lists are repeated: a value may be a
    /// password.
    pub fn fault(self, value: &str) -> Option<String> {
        if value.is_empty() {
            return None;
        }
        let most =
            if matches!(self, Values::Addresses | Values::Ids | Values::IceServers) { LONGEST_LIST } else { LONGEST };
        if value.chars().count() > most {
            return Some(format!("is longer than {most} characters"));
        }
        if value.chars().any(char::is_control) {
            return Some("holds a control character".into());
        }
        let fits = match self {
            Values::Switch => matches!(value, "Y" | "N"),
            Values::Words(words) => words.contains(&value),
            Values::Number(least, most, _) => is_number(value, least, most),
            Values::Addresses => return list_fault(value, is_address, "no address and no network such as 10.0.0.0/8"),
            Values::Ids => return list_fault(value, is_id, "no id"),
            Values::Host => is_host(value),
            Values::Url => return url_fault(value),
            Values::Key => STANDARD.decode(value).is_ok_and(|key| key.len() == 32),
            Values::IceServers => return list_fault(value, is_ice_server, "no address of a STUN or TURN server"),
            Values::WindowsPath => is_windows_path(value),
            Values::Text => true,
        };
        (!fits).then(|| format!("takes {}, or nothing for what the client does by itself", self.shown().join(", ")))
    }
}

/// Says which entry of a list is none. A comma alone is the clients' word for an empty list.
fn list_fault(list: &str, fits: fn(&str) -> bool, otherwise: &str) -> Option<String> {
    if list == "," {
        return None;
    }
    let wrong = list.split(',').find(|entry| !fits(entry))?;
    let shown: String = wrong.chars().take(64).collect();
    Some(format!("has an entry that is {otherwise}: \"{shown}\""))
}

/// Says why clients cannot use an address of a server, or would use another.
fn url_fault(text: &str) -> Option<String> {
    match ClientAddress::read(text) {
        Err(reason) => Some(format!("takes {}: {reason}", Values::Url.shown().join(", "))),
        Ok(read) => read.fatal().map(|problem| format!("does not work with this address: {problem}")),
    }
}

/// A number as clients read it: digits alone.
fn is_number(text: &str, least: u32, most: u32) -> bool {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    plain && text.parse::<u32>().is_ok_and(|number| (least..=most).contains(&number))
}

/// An address, or a network in its plain form: whoever writes a host's bits may mean the host.
fn is_address(entry: &str) -> bool {
    entry.parse::<IpAddr>().is_ok() || entry.parse::<IpNet>().is_ok_and(|net| net.trunc() == net)
}

fn is_id(entry: &str) -> bool {
    !entry.is_empty() && !entry.contains(char::is_whitespace)
}

fn is_ice_server(entry: &str) -> bool {
    let rest = ["stun:", "stuns:", "turn:", "turns:"].iter().find_map(|scheme| entry.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.trim_start_matches('/').is_empty() && !rest.contains(char::is_whitespace))
}

fn is_windows_path(text: &str) -> bool {
    let mut letters = text.chars();
    let drive = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic())
        && letters.next() == Some(':')
        && letters.next().is_some_and(|letter| matches!(letter, '\\' | '/'));
    (drive || text.starts_with(r"\\")) && !text.chars().skip(2).any(|letter| "<>:\"|?*".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn takes(values: Values, good: &[&str], bad: &[&str]) {
        for text in good {
            assert_eq!(values.fault(text), None, "{text}");
        }
        for text in bad {
            assert!(values.fault(text).is_some(), "{text}");
        }
        assert_eq!(values.fault(""), None);
    }

    #[test]
    fn each_kind_takes_its_own_and_nothing_else() {
        takes(Values::Switch, &["Y", "N"], &["y", "true", "1", " Y"]);
        takes(Values::Words(&["6", "8", "10"]), &["6", "10"], &["7", "06"]);
        takes(
            Values::Number(1, 65_535, "a port"),
            &["1", "21118", "65535"],
            &["0", "65536", "-1", "1.5", "+7", "007", "x"],
        );
        takes(Values::Ids, &["123456789", "12*,office-?", ","], &["1,,2", "1, 2", ",,"]);
        takes(
            Values::Host,
            &["a.example", "a:21116", "10.0.0.1", "[::1]:80", "[::1]"],
            &["a:", "a:b", "a b", "::1", "a/b", ":1"],
        );
        takes(
            Values::Url,
            &["https://a.example", "http://10.0.0.1:21114/", "https://a.example/rd"],
            &[
                "a.example",
                "ftp://a.example",
                "https://",
                "https://a?b=c",
                "https://a#b",
                "https://user:word@a",
                "https://a.example:21114",
                "https://a.example:21114/",
                "http://a.example//",
                "https://heartbeat.example",
                "https://rustdesk.com",
            ],
        );
        takes(Values::Key, &["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="], &["AAAA", "no key"]);
        takes(Values::IceServers, &["stun:a:3478,turn://b:3478"], &["a:3478", "stun:", "stun:a, stun:b"]);
        takes(Values::WindowsPath, &[r"C:\rec", "D:/rec", r"\\host\share"], &["rec", "/rec", r"C:rec", "C:\\a?"]);
        takes(Values::Text, &["anything, really", "日本 🦀"], &["a\u{0}b", "a\nb", &"x".repeat(1_025)]);
    }

    #[test]
    fn one_entry_that_is_no_address_refuses_the_list_since_it_could_lock_everybody_out() {
        takes(
            Values::Addresses,
            &["10.0.0.1", "10.0.0.0/8,2001:db8::/32,::1", "0.0.0.0", ","],
            &["10.0.0", "10.0.0.0/33", "10.0.0.1, 10.0.0.2", "10.0.0.1,", "office", "10.0.0.7/8", "10.0.0.256"],
        );
        let words = Values::Addresses.fault("10.0.0.1,10.0.0").expect("a fault");
        assert!(words.contains("\"10.0.0\""), "{words}");
    }
}
