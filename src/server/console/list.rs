//! What all lists share: search fields, pages, and a choice of many. What is listed is not known here.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{is_local, query};
use crate::wire::page::Pattern;

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

    /// The page that is asked for, whether it is there or not.
    pub fn wanted_page(&self) -> u64 {
        self.page(i64::MAX as u64)
    }

    /// The page, counted from 1, where there are `total` rows. A page behind the last is the last.
    pub fn page(&self, total: u64) -> u64 {
        let last = total.div_ceil(self.size()).max(1);
        self.number("page").unwrap_or(1).clamp(1, last)
    }
}

/// A field to search by, with what was typed.
pub struct Field {
    pub name: &'static str,
    pub label: &'static str,
    pub typed: String,
}

impl Field {
    /// Whether something was typed.
    pub fn is_used(&self) -> bool {
        !self.typed.is_empty()
    }
}

/// A page of a list among the others.
pub struct Pager {
    pub total: u64,
    pub first: u64,
    pub last: u64,
    pub page: u64,
    pub pages: u64,
    pub size: u64,
    pub sizes: [u64; 3],
    fields: Vec<Field>,
    /// What else was chosen, as names and values.
    kept: Vec<(&'static str, String)>,
    path: String,
}

impl Pager {
    /// The page that was asked for, of the list at `path` that is searched by `fields`.
    pub fn of(
        asked: &Asked,
        path: impl Into<String>,
        fields: &[(&'static str, &'static str)],
        total: u64,
        rows: usize,
    ) -> Pager {
        let (size, page) = (asked.size(), asked.page(total));
        let first = if rows == 0 { 0 } else { (page - 1) * size + 1 };
        let typed = |name| asked.typed(name).unwrap_or_default().to_owned();
        Pager {
            total,
            first,
            last: (first + rows as u64).saturating_sub(1),
            page,
            pages: total.div_ceil(size).max(1),
            size,
            sizes: SIZES,
            fields: fields.iter().map(|(name, label)| Field { name, label, typed: typed(name) }).collect(),
            kept: Vec::new(),
            path: path.into(),
        }
    }

    /// The same, whose ways keep what the field `name` says, too.
    pub fn keeping(mut self, asked: &Asked, name: &'static str) -> Pager {
        self.kept.extend(asked.typed(name).map(|value| (name, value.to_owned())));
        self
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
        let mut asked: Vec<(&str, &str)> =
            self.fields.iter().filter(|field| field.is_used()).map(|field| (field.name, &*field.typed)).collect();
        asked.extend(self.kept.iter().map(|(name, value)| (*name, &**value)));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Asked {
        serde_urlencoded::from_str(query).unwrap()
    }

    #[test]
    fn pages_keep_the_search() {
        let pager =
            Pager::of(&asked("name=a%25&id=&page=2&size=25"), "/devices", &[("id", "ID"), ("name", "Name")], 60, 25);
        assert_eq!((pager.first, pager.last, pager.pages), (26, 50, 3));
        assert_eq!(pager.previous().unwrap(), "/devices?name=a%25&size=25");
        assert_eq!(pager.next().unwrap(), "/devices?name=a%25&size=25&page=3");
        let pager = Pager::of(&asked("any=x"), "/devices", &[], 60, 50).keeping(&asked("any=x"), "any");
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
    fn things_are_chosen_once() {
        assert_eq!(asked("guid=a&guid=b&guid=a").guids(), ["a", "b"]);
    }
}
