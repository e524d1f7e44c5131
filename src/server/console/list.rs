//! What all lists share: search fields, pages, and a choice of many. What is listed is not known here.

use chrono::NaiveDateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{is_local, query, visible};
use crate::wire::page::{Page, Paged, Pattern};

/// Rows a page, where nobody says.
const DEFAULT_SIZE: u64 = 50;
/// The sizes that can be chosen. So many guids fit into a URL that every proxy takes.
pub const SIZES: [u64; 3] = [25, 50, 100];

/// So many search fields are not folded away.
const PLAIN: usize = 3;

/// The fields of a list's query, and the things that a query names.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Asked(Vec<(String, String)>);

impl Asked {
    /// What was typed into a search field, where something was.
    pub fn typed(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == field).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// What a field says, to the letter.
    pub fn exact(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == field).map(|(_, value)| value.as_str())
    }

    /// What was typed into a search field as a filter that finds it anywhere in a text.
    pub fn filter(&self, field: &str) -> Option<String> {
        self.typed(field).map(Pattern::fuzzy)
    }

    /// A time that was typed, in UTC as the API reads it. What is none stays as it is, for the API to refuse.
    pub fn moment(&self, field: &str) -> Option<String> {
        let typed = self.typed(field)?;
        let time = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
            .iter()
            .find_map(|form| NaiveDateTime::parse_from_str(typed, form).ok());
        Some(time.map_or_else(|| typed.to_owned(), |time| time.format("%Y-%m-%d %H:%M:%S").to_string()))
    }

    /// The things that were chosen, each once: guids, or what else a list knows its rows by.
    pub fn guids(&self) -> Vec<String> {
        let mut guids: Vec<String> = Vec::new();
        for (key, value) in &self.0 {
            if key == "guid" && !guids.contains(value) && (guids.len() as u64) < SIZES[SIZES.len() - 1] {
                guids.push(value.clone());
            }
        }
        guids
    }

    /// The list to go back to.
    pub fn back(&self, otherwise: &str) -> String {
        self.typed("back").filter(|back| is_local(back)).unwrap_or(otherwise).to_owned()
    }

    fn number(&self, field: &str) -> Option<u64> {
        self.typed(field)?.parse().ok()
    }

    /// The size of the page.
    pub fn size(&self) -> u64 {
        self.number("size").filter(|size| SIZES.contains(size)).unwrap_or(DEFAULT_SIZE)
    }

    /// Points the query at the page that is asked for, whether it is there or not.
    pub fn turn(&self, query: &mut impl Paged) {
        query.turn_to(self.page(i64::MAX as u64), self.size());
    }

    /// Points the query at the last page, where the one that was read is behind it, and tells whether that is so.
    pub fn turn_back(&self, query: &mut impl Paged, read: &Page<impl Sized>) -> bool {
        let is_behind = read.data.is_empty() && read.total > 0;
        if is_behind {
            query.turn_to(self.page(read.total), self.size());
        }
        is_behind
    }

    /// The page, counted from 1, where there are `total` rows. A page behind the last is the last.
    fn page(&self, total: u64) -> u64 {
        let last = total.div_ceil(self.size()).max(1);
        self.number("page").unwrap_or(1).clamp(1, last)
    }
}

/// Reads the page of a list that is asked for: the last where it is behind that. It is no function, since the future of an
/// async closure that borrows the transaction is not known to be `Send`.
macro_rules! page {
    ($asked:expr, $query:ident, $read:expr) => {{
        let mut $query = $query;
        $asked.turn(&mut $query);
        let mut page = $read.await?;
        if $asked.turn_back(&mut $query, &page) {
            page = $read.await?;
        }
        page
    }};
}
pub(crate) use page;

/// How a field is filled.
enum Input {
    Text,
    /// A point in time.
    Moment,
    /// One of these values, each with what it is called.
    Choice(Vec<(String, String)>),
}

/// A field to search by, with what was typed.
pub struct Field {
    pub name: &'static str,
    pub label: &'static str,
    pub typed: String,
    input: Input,
}

impl Field {
    fn of(asked: &Asked, name: &'static str, label: &'static str, input: Input) -> Field {
        Field { name, label, typed: asked.typed(name).unwrap_or_default().to_owned(), input }
    }

    pub fn text(asked: &Asked, name: &'static str, label: &'static str) -> Field {
        Field::of(asked, name, label, Input::Text)
    }

    pub fn moment(asked: &Asked, name: &'static str, label: &'static str) -> Field {
        Field::of(asked, name, label, Input::Moment)
    }

    /// A choice. What was asked for by a link and is none of the values is one all the same.
    pub fn choice(
        asked: &Asked,
        name: &'static str,
        label: &'static str,
        values: impl IntoIterator<Item = (String, String)>,
    ) -> Field {
        let mut values: Vec<_> = values.into_iter().collect();
        if let Some(typed) = asked.typed(name).filter(|typed| values.iter().all(|(value, _)| value != typed)) {
            values.push((typed.to_owned(), visible(typed)));
        }
        Field::of(asked, name, label, Input::Choice(values))
    }

    /// Whether it takes a point in time.
    pub fn is_moment(&self) -> bool {
        matches!(self.input, Input::Moment)
    }

    /// The values that it offers, where it is a choice.
    pub fn choices(&self) -> Option<&[(String, String)]> {
        if let Input::Choice(values) = &self.input { Some(values) } else { None }
    }

    /// Whether something was typed.
    pub fn is_used(&self) -> bool {
        !self.typed.is_empty()
    }
}

/// A page of a list among the others.
pub struct Pager {
    pub total: u64,
    first: u64,
    last: u64,
    pub page: u64,
    pub pages: u64,
    pub size: u64,
    pub sizes: [u64; 3],
    /// So many rows there are at least, where nobody has counted them all.
    at_least: Option<u64>,
    fields: Vec<Field>,
    /// What else was chosen, as names and values.
    kept: Vec<(&'static str, String)>,
    /// Where the whole list is.
    pub path: String,
}

impl Pager {
    /// The page that was asked for, of the list at `path` that is searched by `fields`.
    pub fn of(
        asked: &Asked,
        path: impl Into<String>,
        fields: &[(&'static str, &'static str)],
        listed: &Page<impl Sized>,
    ) -> Pager {
        let fields = fields.iter().map(|(name, label)| Field::text(asked, name, label)).collect();
        Pager::with(asked, path, fields, listed)
    }

    /// The same, with fields of any kind.
    pub fn with(asked: &Asked, path: impl Into<String>, fields: Vec<Field>, listed: &Page<impl Sized>) -> Pager {
        let (total, rows, size) = (listed.total, listed.data.len(), asked.size());
        let page = asked.page(total);
        let first = if rows == 0 { 0 } else { (page - 1) * size + 1 };
        Pager {
            total,
            first,
            last: (first + rows as u64).saturating_sub(1),
            page,
            pages: total.div_ceil(size).max(1),
            size,
            sizes: SIZES,
            at_least: None,
            fields,
            kept: Vec::new(),
            path: path.into(),
        }
    }

    /// The same, whose ways keep what the field `name` says, too.
    pub fn keeping(mut self, asked: &Asked, name: &'static str) -> Pager {
        self.kept.extend(asked.typed(name).map(|value| (name, value.to_owned())));
        self
    }

    /// The same, of a list whose rows are counted up to `counted` alone.
    pub fn counted_to(self, counted: u64) -> Pager {
        Pager { at_least: (self.total > counted).then(|| counted.max(self.last)), ..self }
    }

    /// How many rows there are, in words.
    fn all(&self) -> String {
        self.at_least.map_or_else(|| grouped(self.total), |number| format!("{}+", grouped(number)))
    }

    /// Which rows of how many the page shows, in words; `none` where the list is empty though nothing is searched.
    pub fn range(&self, none: &str) -> String {
        match (self.total, self.is_searched()) {
            (0, true) => "Nothing found".to_owned(),
            (0, false) => none.to_owned(),
            (_, searched) => {
                format!("{}–{} of {}{}", self.first, self.last, self.all(), if searched { " found" } else { "" })
            }
        }
    }

    /// The way to the same search elsewhere.
    pub fn search_at(&self, path: &str) -> String {
        let asked = self.asked();
        if asked.is_empty() { path.to_owned() } else { format!("{path}?{}", query(&asked)) }
    }

    /// Whether the number of the last page is known.
    pub fn knows_last(&self) -> bool {
        self.at_least.is_none()
    }

    fn asked(&self) -> Vec<(&str, &str)> {
        let typed = self.fields.iter().filter(|field| field.is_used()).map(|field| (field.name, &*field.typed));
        typed.chain(self.kept.iter().map(|(name, value)| (*name, &**value))).collect()
    }

    /// Whether the list is searched at all.
    pub fn is_searched(&self) -> bool {
        self.fields.iter().any(Field::is_used)
    }

    /// The fields that everybody sees.
    pub fn plain(&self) -> &[Field] {
        self.fields.get(..PLAIN).unwrap_or(&self.fields)
    }

    /// The fields that are folded away.
    pub fn further(&self) -> &[Field] {
        self.fields.get(PLAIN..).unwrap_or_default()
    }

    /// Whether a field is used that is folded away.
    pub fn is_searched_further(&self) -> bool {
        self.further().iter().any(Field::is_used)
    }

    /// The way to another page of the same search.
    pub fn to(&self, page: &u64) -> String {
        let (page, size) = (page.to_string(), self.size.to_string());
        let mut asked = self.asked();
        if self.size != DEFAULT_SIZE {
            asked.push(("size", &size));
        }
        if page != "1" {
            asked.push(("page", &page));
        }
        if asked.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, query(&asked)) }
    }

    /// The way back to this very page.
    pub fn here(&self) -> String {
        self.to(&self.page)
    }

    pub fn previous(&self) -> Option<String> {
        (self.page > 1).then(|| self.to(&(self.page - 1)))
    }

    pub fn next(&self) -> Option<String> {
        (self.page < self.pages).then(|| self.to(&(self.page + 1)))
    }
}

/// A number with a comma before each three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Asked {
        serde_urlencoded::from_str(query).unwrap()
    }

    fn page(total: u64, rows: usize) -> Page<()> {
        Page { total, data: vec![(); rows] }
    }

    #[test]
    fn pages_keep_the_search() {
        let pager = Pager::of(
            &asked("name=a%25&id=&page=2&size=25"),
            "/devices",
            &[("id", "ID"), ("name", "Name")],
            &page(60, 25),
        );
        assert_eq!((pager.range("None yet").as_str(), pager.pages), ("26–50 of 60 found", 3));
        assert_eq!(pager.previous().unwrap(), "/devices?name=a%25&size=25");
        assert_eq!(pager.next().unwrap(), "/devices?name=a%25&size=25&page=3");
        let pager = Pager::of(&asked("any=x"), "/devices", &[], &page(60, 50)).keeping(&asked("any=x"), "any");
        assert_eq!((pager.next().unwrap().as_str(), pager.is_searched()), ("/devices?any=x&page=2", false));
    }

    #[test]
    fn a_page_that_is_not_there_is_the_nearest() {
        assert_eq!(asked("page=99").page(60), 2);
        assert_eq!(asked("page=0").page(60), 1);
        assert_eq!(asked("page=x").page(0), 1);
        assert_eq!(asked("size=7").size(), DEFAULT_SIZE);
    }

    #[test]
    fn what_is_not_counted_to_the_end_is_said_so() {
        let pager = |total, query: &str| {
            let asked = asked(query);
            Pager::of(&asked, "/logs", &[], &page(total, 50)).counted_to(10_000)
        };
        assert_eq!((pager(9_999, "").all(), pager(9_999, "").knows_last()), ("9,999".into(), true));
        assert_eq!((pager(10_001, "").all(), pager(10_001, "").knows_last()), ("10,000+".into(), false));
        let far = pager(1_000_051, "page=20001");
        assert_eq!((far.all(), far.last), ("1,000,050+".into(), 1_000_050));
        assert!(far.next().is_some());
        assert_eq!(
            (pager(1_200, "").range("-").as_str(), pager(0, "").range("None yet").as_str()),
            ("1–50 of 1,200", "None yet")
        );
        assert_eq!(pager(7, "").search_at("/logs/x.csv"), "/logs/x.csv");
    }

    #[test]
    fn a_time_is_asked_for_as_the_api_reads_it() {
        let asked = asked("from=2026-01-31T18%3A00&until=2026-01-31T18:00:07&other=yesterday&none=");
        assert_eq!(asked.moment("from").as_deref(), Some("2026-01-31 18:00:00"));
        assert_eq!(asked.moment("until").as_deref(), Some("2026-01-31 18:00:07"));
        assert_eq!(asked.moment("other").as_deref(), Some("yesterday"));
        assert_eq!(asked.moment("none"), None);
    }

    #[test]
    fn things_are_chosen_once() {
        assert_eq!(asked("guid=a&guid=b&guid=a").guids(), ["a", "b"]);
    }
}
