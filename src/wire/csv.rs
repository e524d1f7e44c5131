//! CSV: values as cells and rows as lines, which no spreadsheet takes for formulas. Which columns there are is not known here.

use serde_json::Value;

/// A line of a file, with its end.
pub fn line<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let cells = cells.into_iter().map(|cell| cell.as_ref().as_bytes().to_owned());
    writer.write_record(cells).expect("there is memory for a line");
    let bytes = writer.into_inner().expect("there is memory for a line");
    String::from_utf8(bytes).expect("cells are texts, and so is what stands between them")
}

/// The text of a value in a CSV cell. A spreadsheet takes some beginnings for a formula; an apostrophe in front makes
/// it a text, and whoever imports takes it off again.
pub fn harmless(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.starts_with(takes_for_a_formula) => format!("'{text}"),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The text of a cell without the apostrophe that was put in front by [`harmless`].
pub fn bare(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| text.starts_with(takes_for_a_formula)).unwrap_or(cell)
}

fn takes_for_a_formula(character: char) -> bool {
    "=+-@'".contains(character) || character.is_control()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_line_holds_whatever_a_cell_does() {
        assert_eq!(line(["a", "b,c", "\"d\"", "e\nf", ""]), "a,\"b,c\",\"\"\"d\"\"\",\"e\nf\",\n");
        assert_eq!(line([""]), "\"\"\n");
    }

    fn text_of(value: &Value) -> String {
        value.as_str().map_or_else(|| harmless(value), str::to_owned)
    }

    #[test]
    fn an_apostrophe_that_protects_nothing_stays() {
        assert_eq!(bare("'tis"), "'tis");
        assert_eq!(bare("'"), "'");
        assert_eq!(bare("''"), "'");
    }

    #[test]
    fn no_spreadsheet_takes_a_text_for_a_formula() {
        for (value, cell) in [
            (json!("=1+1"), "'=1+1"),
            (json!("-"), "'-"),
            (json!("'quoted"), "''quoted"),
            (json!("\tx"), "'\tx"),
            (json!("plain = x"), "plain = x"),
            (json!(-5), "-5"),
            (json!(null), ""),
            (json!(true), "true"),
        ] {
            assert_eq!(harmless(&value), cell);
            assert_eq!(bare(cell), text_of(&value));
        }
    }
}
