//! Tags of an entry as one text, as it is typed and as it stands in a file. Which tags there are is not known here.

use super::super::pieces::pieces;

/// The tags of a text: a JSON array of texts, or tags between commas, with brackets around them or without.
pub fn tags(text: &str) -> Vec<String> {
    let text = text.trim();
    if let Ok(tags) = serde_json::from_str(text) {
        return tags;
    }
    pieces(text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text))
}

/// Writes tags so that they are read as the same.
pub fn tags_text(list: &[String]) -> String {
    let typed = list.iter().map(|tag| tag.replace(',', "\\,")).collect::<Vec<_>>().join(",");
    match tags(&typed) == list {
        true => typed,
        false => serde_json::to_string(list).expect("texts are JSON"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_they_are_typed_and_written() {
        for text in ["a,b", "[a,b]", " [ a , b ] ", r#"["a","b"]"#, "a,,b,"] {
            assert_eq!(tags(text), ["a", "b"], "{text}");
        }
        assert_eq!(tags("[]"), [""; 0]);
        for list in [&[][..], &["a"], &["a, b", "c"], &[" a"], &["a\\", "b"], &[""], &["[x]"], &["[\"x\"]"], &["null"]]
        {
            let list: Vec<_> = list.iter().map(|tag| (*tag).to_owned()).collect();
            assert_eq!(tags(&tags_text(&list)), list, "{}", tags_text(&list));
        }
    }
}
