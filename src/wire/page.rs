//! Pages and filters: how lists are asked for, whatever is in them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One page of a list.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "PageOf{T}")]
pub struct Page<T> {
    /// How many rows match altogether.
    pub total: u64,
    pub data: Vec<T>,
}

/// A query that asks for one page of a list.
pub trait Paged: Clone {
    /// Points the query at page `current`, counted from 1, of `size` rows.
    fn turn_to(&mut self, current: u64, size: u64);
    /// The page that is asked for, where one is named.
    fn current(&self) -> Option<u64>;
    /// The size that is asked for, where one is named.
    fn page_size(&self) -> Option<u64>;
}

/// Makes the query of a list that is read by pages: the fields that are given, and behind them those by which a page is
/// asked for. They stand in each query itself, since a struct within cannot be read from a query's text.
macro_rules! paged {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$about:meta])* pub $field:ident: $kind:ty,)*
        }
    ) => {
        #[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        $(#[$meta])*
        #[serde(default)]
        pub struct $name {
            $($(#[$about])* pub $field: $kind,)*
            /// The page, counted from 1.
            #[schemars(range(min = 1))]
            #[serde(skip_serializing_if = "Option::is_none")]
            pub current: Option<u64>,
            /// Rows a page, 1 to 1000.
            #[schemars(range(min = 1, max = 1000))]
            #[serde(rename = "pageSize", skip_serializing_if = "Option::is_none")]
            pub page_size: Option<u64>,
        }

        impl $crate::wire::page::Paged for $name {
            fn turn_to(&mut self, current: u64, size: u64) {
                self.current = Some(current);
                self.page_size = Some(size);
            }

            fn current(&self) -> Option<u64> {
                self.current
            }

            fn page_size(&self) -> Option<u64> {
                self.page_size
            }
        }
    };
}
pub(crate) use paged;

/// A string filter: the same text means the same for every list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// The value `-`: has none.
    None,
    /// A text with `%`, each standing for any run of characters, compared without case.
    Like(String),
    /// Any other text, compared exactly.
    Exact(String),
}

impl Pattern {
    /// Reads a filter's text.
    pub fn parse(text: &str) -> Pattern {
        match text {
            "-" => Pattern::None,
            like if like.contains('%') => Pattern::Like(like.to_owned()),
            exact => Pattern::Exact(exact.to_owned()),
        }
    }

    /// Whether a text is one that the filter finds, as servers compare; `None` is no text.
    pub fn matches(&self, text: Option<&str>) -> bool {
        let text = text.unwrap_or_default();
        let like = match self {
            Pattern::None => return text.is_empty(),
            Pattern::Exact(exact) => return exact == text,
            Pattern::Like(like) => like.to_lowercase(),
        };
        let text = text.to_lowercase();
        let mut parts = like.split('%');
        let Some(mut rest) = parts.next().and_then(|first| text.strip_prefix(first)) else { return false };
        let last = parts.next_back().unwrap_or_default();
        for part in parts {
            let Some(at) = rest.find(part) else { return false };
            rest = &rest[at + part.len()..];
        }
        rest.ends_with(last)
    }

    /// Makes a fuzzy filter of what a person typed, as the scripts do: wrapped in `%` unless it is `-` or has one.
    pub fn fuzzy(text: &str) -> String {
        if text == "-" || text.contains('%') { text.to_owned() } else { format!("%{text}%") }
    }
}

paged! {
    /// Query of a list that has no filter.
    pub struct PageQuery {
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_none_a_pattern_or_exact() {
        assert_eq!(Pattern::parse("-"), Pattern::None);
        assert_eq!(Pattern::parse("a%"), Pattern::Like("a%".into()));
        assert_eq!(Pattern::parse("a_b"), Pattern::Exact("a_b".into()));
        assert_eq!(Pattern::parse(""), Pattern::Exact(String::new()));
    }

    #[test]
    fn a_pattern_is_compared_without_case() {
        for (pattern, text, matches) in [
            ("a%", "Anna", true),
            ("a%", "banana", false),
            ("%na", "Anna", true),
            ("%nn%", "ANNA", true),
            ("a%n%a", "anna", true),
            ("a%nn%na", "anna", false),
            ("%", "", true),
            ("%%", "x", true),
            ("a%a", "a", false),
            ("anna", "Anna", false),
            ("anna", "anna", true),
            ("-", "", true),
            ("-", "-", false),
        ] {
            assert_eq!(Pattern::parse(pattern).matches(Some(text)), matches, "{pattern} {text}");
        }
        assert!(Pattern::None.matches(None));
    }

    #[test]
    fn fuzzy_wraps_what_is_no_pattern() {
        assert_eq!(Pattern::fuzzy("bob"), "%bob%");
        assert_eq!(Pattern::fuzzy("-"), "-");
        assert_eq!(Pattern::fuzzy("b%"), "b%");
    }
}
