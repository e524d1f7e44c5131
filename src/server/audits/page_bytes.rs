//! How much text a page of records holds. Callers count the rows of a page, so a page is never cut short: if the texts
//! are too long together, the longest of them are cut. A smaller page shows them whole.

use super::shorten;

/// Where a page of records goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageFor {
    /// An answer of the API.
    Api,
    /// A page of the console.
    Console,
    /// A part of a CSV file, which is bounded by its number of records.
    File,
}

/// The most bytes of text in an answer of the API, as JSON.
const API: usize = 4 << 20;
/// The most bytes of text on a page of the console, as HTML.
const CONSOLE: usize = 700 << 10;

/// A text of a record that may be long.
pub enum Long<'a> {
    Text(&'a mut String),
    /// A text that holds JSON, and is sent as a text.
    JsonText(&'a mut String),
    /// JSON that is sent as it is.
    Json(&'a mut String),
}

impl Long<'_> {
    /// How many bytes of the page it takes.
    fn size(&self, page: PageFor) -> usize {
        match (page, self) {
            (PageFor::Api, Long::Json(json)) => json.len(),
            (PageFor::Api, Long::Text(text) | Long::JsonText(text)) => text.chars().map(size_in_json).sum(),
            (_, Long::Text(text) | Long::JsonText(text) | Long::Json(text)) => text.chars().map(size_in_html).sum(),
        }
    }

    fn cut(&mut self, most: usize) {
        match self {
            Long::Text(text) => **text = shorten::text(std::mem::take(text), most),
            Long::JsonText(json) | Long::Json(json) => **json = shorten::json(std::mem::take(json), most),
        }
    }
}

fn size_in_json(c: char) -> usize {
    match c {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        '\0'..='\x1f' => 6,
        c => c.len_utf8(),
    }
}

/// What could hide in a text is shown as its number, in up to 8 bytes.
fn size_in_html(c: char) -> usize {
    match c {
        '<' | '>' | '&' | '"' | '\'' => 5,
        '\0'..='\x1f' | '\x7f' => 3,
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{2000}'..='\u{206f}' | '\u{feff}'..='\u{ffff}' => {
            8
        }
        c => c.len_utf8(),
    }
}

/// Cuts the longest of these texts until the page has room for all.
pub fn fit<'a>(page: PageFor, texts: impl Iterator<Item = Long<'a>>) {
    let most = match page {
        PageFor::Api => API,
        PageFor::Console => CONSOLE,
        PageFor::File => return,
    };
    let mut texts: Vec<(usize, Long<'a>)> = texts.map(|text| (text.size(page), text)).collect();
    let Some(longest) = longest(texts.iter().map(|(size, _)| *size).collect(), most) else { return };
    for (size, text) in &mut texts {
        if *size > longest {
            let bytes = match text {
                Long::Text(text) | Long::JsonText(text) | Long::Json(text) => text.len(),
            };
            text.cut(bytes * longest / *size);
        }
    }
}

/// The size to which long texts are cut so that all fit into `most`; `None` if all fit as they are.
fn longest(mut sizes: Vec<usize>, most: usize) -> Option<usize> {
    sizes.sort_unstable();
    let mut room = most;
    for (at, size) in sizes.iter().enumerate() {
        let share = room / (sizes.len() - at);
        if *size > share {
            return Some(share);
        }
        room -= size;
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn short_texts_stay_and_long_ones_share_the_rest() {
        assert_eq!(longest(vec![5, 1, 3], 9), None);
        assert_eq!(longest(vec![100, 1, 50, 3], 44), Some(20));
        assert_eq!(longest(vec![100; 4], 10), Some(2));
        assert_eq!(longest(Vec::new(), 0), None);
    }

    #[test]
    fn a_page_that_is_too_large_is_cut_and_its_json_stays_json() {
        let info = serde_json::json!({"ip": "::1", "name": "n".repeat(10_000)}).to_string();
        let mut rows = vec![("short".to_owned(), info.clone(), info); 1_000];
        fit(
            PageFor::Api,
            rows.iter_mut().flat_map(|(path, text, json)| [Long::Text(path), Long::JsonText(text), Long::Json(json)]),
        );
        let size: usize = rows.iter().map(|(path, text, json)| path.len() + text.len() + json.len()).sum();
        assert!((API / 4..=API).contains(&size), "{size}");
        for (path, text, json) in &rows {
            assert_eq!(path, "short");
            for json in [text, json] {
                let read: Value = serde_json::from_str(json).unwrap();
                assert!(read["ip"] == "::1" && read["name"].as_str().unwrap().ends_with('…'));
            }
        }
        let before = rows.clone();
        fit(PageFor::Console, rows.iter_mut().take(10).map(|(_, text, _)| Long::JsonText(text)));
        fit(PageFor::File, rows.iter_mut().map(|(_, text, _)| Long::JsonText(text)));
        assert_eq!(rows, before);
    }

    #[test]
    fn what_grows_when_it_is_shown_counts_as_it_is_shown() {
        let mut texts = vec!["\u{202e}".repeat(10_000); 100];
        fit(PageFor::Console, texts.iter_mut().map(Long::Text));
        let shown: usize = texts.iter().map(|text| super::super::super::console::visible(text).len()).sum();
        assert!((CONSOLE / 2..=CONSOLE + 1_000).contains(&shown), "{shown}");
        let mut texts = vec!["\u{1}".repeat(10_000); 1_000];
        fit(PageFor::Api, texts.iter_mut().map(Long::Text));
        assert!(serde_json::to_string(&texts).unwrap().len() < API + 10_000);
    }
}
