//! The options that a strategy can carry: the keys that clients read from their main options. What counts as a value of
//! a kind is in `values`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::error::{Result, invalid, listed};
use super::values::Values::{
    self, Addresses, Host, IceServers, Ids, Key, Number, Switch, Text, Url, WindowsPath, Words,
};
use crate::wire::nearest::did_you_mean;
use crate::wire::strategies::StrategyOption;

/// Keys and values.
pub type Options = BTreeMap<String, String>;

/// A key, its values, what the client does without one, the first version that knows it, and what it does.
type Entry = (&'static str, Values, &'static str, &'static str, &'static str);

/// Those that can stop the service or cut a device off from the server.
const DANGEROUS: [&str; 4] = ["api-server", "custom-rendezvous-server", "key", STOP];
/// A device that took it is silent from then on, so that it cannot be taken back: it is not offered.
const STOP: &str = "stop-service";
/// Those whose values are given to devices alone.
const SECRET: [&str; 1] = ["preset-address-book-password"];
/// What people are shown in place of a secret.
pub const MASK: &str = "***";

const MODES: Values = Words(&["custom", "full", "view"]);
const APPROVAL: Values = Words(&["password", "click", "password-click"]);
const VERIFICATION: Values = Words(&["use-temporary-password", "use-permanent-password", "use-both-passwords"]);

#[rustfmt::skip]
const PERMISSIONS: &[Entry] = &[
    ("access-mode", MODES, "custom", "", "full or view overrides every other permission"),
    ("enable-keyboard", Switch, "Y", "", "Control by keyboard and mouse"),
    ("enable-clipboard", Switch, "Y", "", "Share the clipboard"),
    ("enable-file-transfer", Switch, "Y", "", "Transfer files, also by copy and paste"),
    ("enable-audio", Switch, "Y", "", "Hear the device's sound"),
    ("enable-camera", Switch, "Y", "1.3.9", "See the device's camera"),
    ("enable-terminal", Switch, "Y", "1.4.1", "Open a terminal"),
    ("enable-remote-printer", Switch, "Y", "1.3.9", "Print on the device's printers (Windows)"),
    ("enable-tunnel", Switch, "Y", "", "Tunnel TCP connections"),
    ("enable-remote-restart", Switch, "Y", "", "Restart the device"),
    ("enable-record-session", Switch, "Y", "", "Let the controlling side record"),
    ("enable-block-input", Switch, "Y", "", "Block the input of who sits at the device (Windows)"),
    ("enable-privacy-mode", Switch, "Y", "1.4.7", "Blank the device's screen"),
    ("allow-remote-config-modification", Switch, "N", "", "Let the controlling side change the device's settings"),
    ("allow-scope-violation-close", Switch, "N", "1.4.9", "Close a connection that does what it was not opened for"),
    ("allow-scope-violation-alarm", Switch, "N", "1.4.9", "Raise an alarm when a connection does what it was not opened for"),
];

#[rustfmt::skip]
const PASSWORD: &[Entry] = &[
    ("approve-mode", APPROVAL, "password-click", "", "What lets a connection in: the password, a click, or either"),
    ("verification-method", VERIFICATION, "use-both-passwords", "", "Which passwords count"),
    ("temporary-password-length", Words(&["6", "8", "10"]), "6", "", "Characters of the one-time password"),
    ("allow-numeric-one-time-password", Switch, "N", "1.4.1", "One-time passwords of digits alone"),
    ("enable-trusted-devices", Switch, "Y", "1.3.0", "Let trusted devices pass without the second factor"),
    ("allow-hide-cm", Switch, "N", "", "Hide the connection window, where a permanent password alone lets in"),
];

#[rustfmt::skip]
const ACCESS: &[Entry] = &[
    ("whitelist", Addresses, "anywhere", "", "Where connections may come from"),
    ("id-whitelist", Ids, "anybody", "after 1.4.9", "Which ids may connect"),
    ("enable-lan-discovery", Switch, "Y", "", "Be found in the local network"),
    ("direct-server", Switch, "N", "", "Take connections by address"),
    ("direct-access-port", Number(1, 65_535, "a port"), "21118", "", "The port of connections by address"),
    ("allow-auto-disconnect", Switch, "N", "", "End connections in which nothing happens"),
    ("auto-disconnect-timeout", Number(1, 525_600, "minutes"), "10", "", "How long nothing may happen"),
    ("allow-only-conn-window-open", Switch, "N", "", "Take connections only while the main window is open"),
];

#[rustfmt::skip]
const BEHAVIOUR: &[Entry] = &[
    ("allow-auto-record-incoming", Switch, "N", "", "Record incoming connections"),
    ("windows-service-video-save-directory", WindowsPath, r"%SystemDrive%\ProgramData\…\recording", "after 1.4.9", "Where the Windows service keeps recordings"),
    ("enable-abr", Switch, "Y", "", "Adapt the quality to the line"),
    ("enable-hwcodec", Switch, "Y", "", "Encode by hardware"),
    ("allow-remove-wallpaper", Switch, "N", "", "Hide the wallpaper during connections"),
    ("allow-always-software-render", Switch, "N", "", "Draw windows by software; read when the window opens"),
    ("enable-directx-capture", Switch, "Y", "1.2.6", "Capture the screen by DirectX (Windows)"),
    ("enable-android-software-encoding-half-scale", Switch, "Y", "", "Encode at half the size where hardware cannot (Android)"),
    ("keep-awake-during-incoming-sessions", Switch, "Y", "1.4.6", "Stay awake during connections"),
    ("allow-auto-update", Switch, "N", "1.4.0", "Update by itself"),
    ("allow-linux-headless", Switch, "N", "1.2.2", "Connect where nobody is signed in (Linux, up to 1.4.9)"),
];

#[rustfmt::skip]
const NETWORK: &[Entry] = &[
    ("custom-rendezvous-server", Host, "", "", "The ID server: a wrong one cuts the device off"),
    ("api-server", Url, "from the ID server", "", "This server, as the device reaches it: a wrong one cuts the device off"),
    ("key", Key, "built in", "", "The ID server's public key: a wrong one cuts the device off"),
    ("relay-server", Host, "from the ID server", "", "The relay server"),
    ("ice-servers", IceServers, "built in", "", "STUN and TURN servers of WebRTC"),
    ("allow-websocket", Switch, "N", "1.4.0", "Connect by WebSocket, always over a relay"),
    ("disable-udp", Switch, "N", "", "Connect by TCP alone"),
    ("allow-insecure-tls-fallback", Switch, "N", "1.4.4", "Go on where a certificate cannot be checked"),
    (STOP, Words(&["Y"]), "", "", "Stop the service: the device is silent from then on"),
];

#[rustfmt::skip]
const PRESETS: &[Entry] = &[
    ("preset-address-book-name", Text, "", "1.2.5", "The book into which the device asks to be put"),
    ("preset-address-book-tag", Text, "", "1.2.5", "Its tag there"),
    ("preset-address-book-alias", Text, "", "1.4.3", "Its alias there"),
    ("preset-address-book-password", Text, "", "1.4.3", "Its password there"),
    ("preset-address-book-note", Text, "", "1.4.3", "Its note there"),
    ("preset-device-username", Text, "", "1.4.3", "Reported in place of who is signed in on the device"),
    ("preset-device-name", Text, "", "1.4.3", "Reported in place of the device's name"),
    ("preset-note", Text, "", "1.4.3", "The device's note"),
];

/// The entries, each with the name of its section.
fn entries() -> impl Iterator<Item = (&'static str, &'static Entry)> {
    let sections = [
        ("permissions", PERMISSIONS),
        ("password", PASSWORD),
        ("access", ACCESS),
        ("behaviour", BEHAVIOUR),
        ("network", NETWORK),
        ("presets", PRESETS),
    ];
    sections.into_iter().flat_map(|(section, entries)| entries.iter().map(move |entry| (section, entry)))
}

/// The options that a strategy can carry, as people choose from them.
pub fn offered() -> Vec<StrategyOption> {
    let option = |(section, (key, values, default, since, words)): (&str, &Entry)| StrategyOption {
        key: (*key).to_owned(),
        section: section.to_owned(),
        values: values.shown(),
        least: values.range().map(|(least, _)| least),
        most: values.range().map(|(_, most)| most),
        default: (*default).to_owned(),
        words: (*words).to_owned(),
        dangerous: DANGEROUS.contains(key),
        since: (*since).to_owned(),
    };
    entries().filter(|(_, entry)| entry.0 != STOP).map(option).collect()
}

/// Refuses keys that no client reads from there, and values that they do not take: all of them at once.
pub fn check<'a>(options: impl Iterator<Item = (&'a str, Option<&'a str>)>) -> Result<()> {
    let (mut unknown, mut faults) = (Vec::new(), Vec::new());
    for (key, value) in options {
        match entries().find(|(_, entry)| entry.0 == key) {
            None => unknown.push(key.chars().take(64).collect::<String>()),
            Some((_, (_, values, ..))) => {
                faults.extend(value.and_then(|value| values.fault(value)).map(|fault| format!("{key} {fault}")));
            }
        }
    }
    if unknown.is_empty() && faults.is_empty() {
        return Ok(());
    }
    let mut words = faults.join("; ");
    if !unknown.is_empty() {
        let gap = if words.is_empty() { "" } else { "; " };
        let known: Vec<&str> = entries().map(|(_, entry)| entry.0).filter(|key| *key != STOP).collect();
        let meant = |key: &String| format!("{key}{}", did_you_mean(key, known.iter().copied()));
        let unknown = listed(&unknown.iter().map(meant).collect::<Vec<_>>());
        write!(words, "{gap}a strategy cannot carry {unknown}; what it can carry is {}", known.join(", "))
            .expect("a text takes everything");
    }
    Err(invalid(words))
}

/// Refuses a change of keys that can silence a device where the caller has not named them.
pub fn check_acknowledged<'a>(changed: impl Iterator<Item = &'a str>, acknowledged: Option<&[String]>) -> Result<()> {
    let named = |key: &str| acknowledged.is_some_and(|named| named.iter().any(|named| named == key));
    let missing: Vec<&str> = changed.filter(|key| DANGEROUS.contains(key) && !named(key)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(invalid(format!(
        "this can silence a device or cut it off from the server for good: {}; where that is meant, name it in \
         `acknowledge` too",
        missing.join(", ")
    )))
}

/// Whether a value is secret. Where there is none, nothing is.
pub fn is_secret(key: &str, value: &str) -> bool {
    SECRET.contains(&key) && !value.is_empty()
}

/// The options as people and records are shown them.
pub fn shown(options: &Options) -> Options {
    let shown = |(key, value): (&String, &String)| {
        (key.clone(), if is_secret(key, value) { MASK.to_owned() } else { value.clone() })
    };
    options.iter().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn refusal(options: &[(&str, &str)]) -> String {
        check(options.iter().map(|(key, value)| (*key, Some(*value)))).expect_err("it is wrong").to_string()
    }

    #[test]
    fn every_key_is_there_once_and_its_default_is_a_value_of_its_own() {
        let keys: BTreeSet<&str> = entries().map(|(_, entry)| entry.0).collect();
        assert_eq!((keys.len(), entries().count()), (58, 58));
        for (_, (key, values, default, _, words)) in entries() {
            // The parser of clients takes no escapes.
            assert!(key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{key}");
            assert!(!words.is_empty() && !words.ends_with('.'), "{key}");
            if matches!(values, Switch | Words(_) | Number(..)) {
                assert_eq!(values.fault(default), None, "{key}");
            }
            assert!(check([(*key, Some("")), (*key, None)].into_iter()).is_ok(), "{key}");
        }
        assert!(DANGEROUS.iter().chain(&SECRET).all(|key| keys.contains(key)));
        let offered = offered();
        assert_eq!(offered.len(), 57);
        assert_eq!(offered.iter().filter(|option| option.dangerous).count(), 3);
    }

    #[test]
    fn a_switch_is_off_by_default_where_its_name_allows_something() {
        for (_, (key, values, default, ..)) in entries() {
            if matches!(values, Switch) && (key.starts_with("enable-") || key.starts_with("allow-")) {
                assert_eq!(*default == "Y", key.starts_with("enable-"), "{key}");
            }
        }
    }

    #[test]
    fn what_has_no_effect_or_is_wrong_is_refused_at_once_with_what_is_allowed() {
        for key in
            ["theme", "hide-tray", "view_style", "proxy-url", "proxy-password", "Whitelist", "", "preset-user-name"]
        {
            let words = refusal(&[(key, "Y")]);
            assert!(words.contains("enable-audio") && words.contains("preset-note"), "{words}");
            assert!(!words.contains(STOP), "{words}");
        }
        let words = refusal(&[("enable-audio", "yes"), ("whitelist", "10.0.0"), ("lang", "en")]);
        for part in ["enable-audio takes Y, N", "whitelist has an entry", "cannot carry lang"] {
            assert!(words.contains(part), "{words}");
        }
        let many: Vec<String> = (0..12).map(|number| format!("x{number}")).collect();
        let words = refusal(&many.iter().map(|key| (key.as_str(), "")).collect::<Vec<_>>());
        assert!(words.contains("x9 and 2 more"), "{words}");
        assert!(!refusal(&[("preset-address-book-password", "hush\n")]).contains("hush"));
    }

    #[test]
    fn what_silences_a_device_is_named_twice() {
        let named = ["key".to_owned()];
        assert!(check_acknowledged(["key", "enable-audio"].into_iter(), Some(&named)).is_ok());
        assert!(check_acknowledged(["enable-audio"].into_iter(), None).is_ok());
        for (keys, acknowledged) in [(["key"], None), ([STOP], Some(&named[..]))] {
            let error = check_acknowledged(keys.into_iter(), acknowledged).expect_err("it is dangerous").to_string();
            assert!(error.contains(keys[0]), "{error}");
        }
    }
}
