//! What all pages share: the frame around them, messages, texts as people read them. No resource is in here.

pub mod assets;
pub mod list;

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use schemars::{Schema, SchemaGenerator};

use super::clock::age;
use super::error::{Result, internal};
use crate::wire::endpoint::{Content, Kind};
use crate::wire::permission::{Area, Permission, Permissions};

/// A page as it is sent.
pub struct Markup(pub String);

impl Content for Markup {
    const KIND: Kind = Kind::Text;

    fn encode(&self) -> std::result::Result<Bytes, serde_json::Error> {
        Ok(self.0.clone().into())
    }

    fn decode(bytes: &[u8]) -> std::result::Result<Self, serde_json::Error> {
        Ok(Markup(String::from_utf8_lossy(bytes).into_owned()))
    }

    fn schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}

/// A part of a file that is made while it is fetched.
pub struct Part {
    pub text: String,
    /// Where the next part begins; nothing at the end.
    pub next: Option<String>,
}

impl Content for Part {
    const KIND: Kind = Kind::Text;

    fn encode(&self) -> std::result::Result<Bytes, serde_json::Error> {
        Ok(self.text.clone().into())
    }

    fn decode(bytes: &[u8]) -> std::result::Result<Self, serde_json::Error> {
        Ok(Part { text: String::from_utf8_lossy(bytes).into_owned(), next: None })
    }

    fn schema(_: &mut SchemaGenerator) -> Option<Schema> {
        None
    }
}

/// A message on the next page.
#[derive(Clone)]
pub struct Flash {
    pub failed: bool,
    pub text: String,
}

impl Flash {
    pub fn done(text: &str) -> Flash {
        Flash { failed: false, text: text.to_owned() }
    }

    pub fn failed(text: &str) -> Flash {
        Flash { failed: true, text: text.to_owned() }
    }
}

/// Who looks at a page.
#[derive(Clone)]
pub struct Visitor {
    pub name: String,
    /// Has to change the password before anything else.
    pub restricted: bool,
    pub permissions: Permissions,
}

impl Visitor {
    fn sees(&self, area: Area) -> bool {
        self.permissions.allow(Permission::read(area))
    }

    pub fn sees_users(&self) -> bool {
        self.sees(Area::User)
    }

    pub fn sees_groups(&self) -> bool {
        self.sees(Area::Group)
    }

    pub fn sees_strategies(&self) -> bool {
        self.sees(Area::Strategy)
    }

    pub fn sees_logs(&self) -> bool {
        self.sees(Area::AuditLog)
    }

    /// Whether the visitor may ask who reaches what.
    pub fn sees_access(&self) -> bool {
        [Area::Group, Area::User, Area::Device].into_iter().all(|area| self.sees(area))
    }
}

/// What surrounds every page.
#[derive(Clone, Default)]
pub struct Frame {
    pub visitor: Option<Visitor>,
    /// The code that every form carries.
    pub csrf: String,
    pub flash: Option<Flash>,
    /// The URL under which this server is reached.
    pub base: String,
    /// Path and query of the page.
    pub here: String,
}

impl Frame {
    /// Who looks, where that one may look around.
    pub fn inhabitant(&self) -> Option<&Visitor> {
        self.visitor.as_ref().filter(|visitor| !visitor.restricted)
    }

    /// Whether the page belongs to the section that begins with `path`.
    pub fn is_at(&self, path: &str) -> bool {
        let here = self.here.split('?').next().unwrap_or_default();
        here == path || (path != "/" && here.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')))
    }

    pub fn style(&self) -> &'static str {
        &assets::STYLE.path
    }

    pub fn script(&self) -> &'static str {
        &assets::SCRIPT.path
    }

    pub fn icon(&self) -> &'static str {
        &assets::ICON.path
    }
}

/// Renders a page.
pub fn render(template: &impl Template) -> Result<Markup> {
    template.render().map(Markup).map_err(internal)
}

#[derive(Template)]
#[template(path = "console/error.html")]
struct ErrorPage {
    frame: Frame,
    title: &'static str,
    status: u16,
    words: String,
}

/// A page that says what went wrong.
pub fn error_page(frame: Frame, status: StatusCode, words: &str) -> Result<Markup> {
    let title = match status.as_u16() {
        403 => "Not allowed",
        404 => "Not found",
        405 => "Not that way",
        400..500 => "That did not work",
        503 => "Not available",
        _ => "Something went wrong",
    };
    render(&ErrorPage { frame, title, status: status.as_u16(), words: sentence(words) })
}

#[derive(Template)]
#[template(path = "console/again.html")]
struct AgainPage<'a> {
    to: &'a str,
}

/// A page that asks for another at once.
pub fn again_page(to: &str) -> Result<Markup> {
    render(&AgainPage { to: if is_local(to) { to } else { "/" } })
}

/// Whether a path leads to a page of this server and nowhere else, however a browser reads it.
pub fn is_local(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

/// A query of these fields.
pub fn query(fields: &[(&str, &str)]) -> String {
    serde_urlencoded::to_string(fields).unwrap_or_default()
}

/// A text from anywhere, with whatever could hide or turn it around made visible.
pub fn visible(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, c| {
        match c {
            '\0'..='\x1f' => shown.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}')),
            '\x7f' => shown.push('\u{2421}'),
            '\u{80}'..='\u{9f}'
            | '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' => shown.push_str(&format!("[U+{:04X}]", u32::from(c))),
            c => shown.push(c),
        }
        shown
    })
}

/// A point in time. Pages hold it in UTC; the browser shows it as its own clock does.
pub struct Moment {
    pub utc: String,
    pub iso: String,
}

impl Moment {
    /// The point that is so many seconds after 1970 began.
    pub fn of(seconds: i64) -> Moment {
        let time = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
        let iso = time.to_rfc3339_opts(SecondsFormat::Secs, true);
        Moment { utc: time.format("%Y-%m-%d %H:%M:%S UTC").to_string(), iso }
    }
}

/// A time as people say it.
pub fn ago(time: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let Some(passed) = age(time, now) else { return "in the future".into() };
    let some = |count: i64, unit: &str| format!("{count} {unit}{} ago", if count == 1 { "" } else { "s" });
    if passed < TimeDelta::minutes(1) {
        "just now".into()
    } else if passed < TimeDelta::hours(1) {
        some(passed.num_minutes(), "minute")
    } else if passed < TimeDelta::days(1) {
        some(passed.num_hours(), "hour")
    } else if passed < TimeDelta::days(60) {
        some(passed.num_days(), "day")
    } else {
        time.format("%Y-%m-%d").to_string()
    }
}

/// Words of an error as a person reads them.
pub fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
    let dot = if words.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{first}{}{dot}", letters.as_str())
}

/// A count with its word: `1 device`, `2 devices`.
pub fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}

/// What is said of something new, and of the devices that waited for it.
pub fn with_waiting(words: &str, devices_changed: u64) -> String {
    match devices_changed {
        0 => words.to_owned(),
        1 => format!("{words} 1 device that waited for it was added."),
        number => format!("{words} {number} devices that waited for it were added."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_that_waited_are_counted() {
        let said = |number| with_waiting("It is made.", number);
        assert_eq!(said(0), "It is made.");
        assert_eq!(said(1), "It is made. 1 device that waited for it was added.");
        assert_eq!(said(2), "It is made. 2 devices that waited for it were added.");
    }

    #[test]
    fn only_paths_of_this_server_are_local() {
        for path in ["/", "/devices?name=a%25", "/sign-in?next=%2Fusers"] {
            assert!(is_local(path), "{path}");
        }
        for path in
            ["", "devices", "//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "/a\r\nb"]
        {
            assert!(!is_local(path), "{path:?}");
        }
    }

    #[test]
    fn what_hides_or_turns_a_text_is_shown() {
        assert_eq!(visible("a\u{202e}b\0\x1b\u{200b}"), "a[U+202E]b␀␛[U+200B]");
        assert_eq!(visible("Büro 🖥 שלום"), "Büro 🖥 שלום");
    }

    #[test]
    fn times_are_said_as_people_say_them() {
        let at = |seconds: i64| DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap();
        assert_eq!(ago(at(0), at(30)), "just now");
        assert_eq!(ago(at(30), at(0)), "just now");
        assert_eq!(ago(at(86_400), at(0)), "in the future");
        assert_eq!(ago(at(0), at(60)), "1 minute ago");
        assert_eq!(ago(at(0), at(7_300)), "2 hours ago");
        assert_eq!(ago(at(0), at(86_400 * 100)), "2027-01-15");
    }
}
