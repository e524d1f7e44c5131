//! Which tags the entries of a book shall have, as one text of a query. What entries are is said in the room above.

use std::collections::BTreeSet;

/// What clients call entries without a tag, and no tag is called therefore.
pub const UNTAGGED: &str = "Untagged";

/// Tags that entries shall have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TagFilter {
    pub names: BTreeSet<String>,
    /// Those without a tag.
    pub untagged: bool,
    /// One of all this is enough.
    pub any: bool,
}

impl TagFilter {
    /// Reads the text of a query: tags between commas or as a JSON array of texts, or `-` for those that have none.
    /// `None` where it names no tag.
    pub fn parse(text: &str, any: bool) -> Option<TagFilter> {
        let tags = match text.trim() {
            "-" => vec![UNTAGGED.to_owned()],
            text => serde_json::from_str::<Vec<String>>(text)
                .unwrap_or_else(|_| text.split(',').map(|tag| tag.trim().to_owned()).collect()),
        };
        let mut names: BTreeSet<String> = tags.into_iter().filter(|tag| !tag.is_empty()).collect();
        let untagged = names.remove(UNTAGGED);
        (untagged || !names.is_empty()).then_some(TagFilter { names, untagged, any })
    }

    /// Writes the text of a query.
    pub fn text(&self) -> String {
        let untagged = self.untagged.then_some(UNTAGGED);
        let tags: Vec<&str> = self.names.iter().map(String::as_str).chain(untagged).collect();
        serde_json::to_string(&tags).expect("texts are JSON")
    }

    /// Whether an entry with these tags is meant.
    pub fn takes(&self, tags: &[&str]) -> bool {
        let has = |name: &String| tags.contains(&name.as_str());
        match self.any {
            true => self.names.iter().any(has) || (self.untagged && tags.is_empty()),
            false => self.names.iter().all(has) && (!self.untagged || tags.is_empty()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(names: &[&str], untagged: bool) -> Option<TagFilter> {
        Some(TagFilter { names: names.iter().map(|name| (*name).to_owned()).collect(), untagged, any: false })
    }

    #[test]
    fn tags_are_read_from_a_text_and_written_to_one() {
        for (text, read) in [
            ("a,b", filter(&["a", "b"], false)),
            (" a , ,b,a", filter(&["a", "b"], false)),
            (r#"["a,b"," c"]"#, filter(&["a,b", " c"], false)),
            ("[x", filter(&["[x"], false)),
            ("-", filter(&[], true)),
            ("Untagged,a", filter(&["a"], true)),
            ("-,", filter(&["-"], false)),
            ("", None),
            (" , ", None),
            ("[]", None),
        ] {
            assert_eq!(TagFilter::parse(text, false), read, "{text}");
            if let Some(filter) = read {
                assert_eq!(TagFilter::parse(&filter.text(), false).as_ref(), Some(&filter), "{}", filter.text());
            }
        }
    }

    #[test]
    fn all_tags_or_one_of_them() {
        let of = |text: &str, any: bool| TagFilter::parse(text, any).expect("a filter");
        for (text, any, tags, takes) in [
            ("a,b", false, &["b", "c", "a"][..], true),
            ("a,b", false, &["a"], false),
            ("a,b", true, &["b"], true),
            ("a,b", true, &[], false),
            ("-", false, &[], true),
            ("-", false, &["a"], false),
            ("Untagged,a", true, &[], true),
            ("Untagged,a", true, &["a"], true),
            ("Untagged,a", true, &["b"], false),
        ] {
            assert_eq!(of(text, any).takes(tags), takes, "{text} {any} {tags:?}");
        }
    }
}
