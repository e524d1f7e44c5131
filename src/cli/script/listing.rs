//! What the scripts share: filters, pages, values between commas, and the words for an answer that is an error.

use super::{
    argparse::Parsed,
    python::{self, Text, Value},
    session::{DEPTH, Ended, Reply, Session},
};

const ROW: &str = "a row of the server's list";

/// Wraps a filter in `%` unless it is a pattern already or asks for what has none.
pub fn fuzzy(value: &Text) -> Text {
    if value.bytes() == b"-" || value.bytes().contains(&b'%') {
        return value.clone();
    }
    let mut pattern = Text::from("%");
    pattern.push_text(value);
    pattern.push_str("%");
    pattern
}

/// The values between an option's commas, without the space around them and without those that are empty.
pub fn parted(value: &Text) -> Vec<Text> {
    value.split(b',').map(|part| part.strip()).filter(|part| !part.is_empty()).collect()
}

/// The name that a command cannot do without.
pub fn name<'a>(session: &mut Session<'_>, args: &'a Parsed) -> Result<&'a Text, Ended> {
    args.filled("--name").ok_or_else(|| session.error(&[&"--name is required".into()]))
}

/// Reads every page of a list and hands each row to `keep`, which decides whether it stays.
pub fn rows(
    session: &mut Session<'_>,
    path: &str,
    filters: &[(&str, Text)],
    page_size: u64,
    keep: impl Fn(&Value) -> Result<bool, Ended>,
) -> Result<Vec<Value>, Ended> {
    pages(session, path, filters, page_size, listed, keep)
}

/// Reads every page of a list as [`rows`] does, each page out of what `take` makes of its answer.
pub fn pages(
    session: &mut Session<'_>,
    path: &str,
    filters: &[(&str, Text)],
    page_size: u64,
    take: impl Fn(&mut Session<'_>, &Reply) -> Result<Value, Ended>,
    keep: impl Fn(&Value) -> Result<bool, Ended>,
) -> Result<Vec<Value>, Ended> {
    let size = Text::from(page_size.to_string());
    let mut rows = Vec::new();
    for current in 1.. {
        let number = Text::from(current.to_string());
        let mut query: Vec<_> = filters.iter().map(|(name, value)| (*name, value)).collect();
        query.extend([("pageSize", &size), ("current", &number)]);
        let reply = session.get(path, &query)?;
        let answer = take(session, &reply)?;
        let total = answer.get("total").cloned().unwrap_or_else(|| Value::Int("0".into()));
        let Value::Dict(mut answer) = answer else { return Err(unlike("a list", &answer)) };
        let data = answer.swap_remove(&Text::from("data")).unwrap_or_else(|| Value::List(Vec::new()));
        let page = items(data)?;
        let count = page.len() as u64;
        for row in page {
            if keep(&row)? {
                rows.push(row);
            }
        }
        if count < page_size {
            break;
        }
        let last = total.at_most(current * page_size);
        if last.ok_or_else(|| Ended::Trouble(format!("the server's total is {} and no number", total.kind())))? {
            break;
        }
    }
    Ok(rows)
}

/// Takes the answer to a list apart or ends the run with its error.
pub fn listed(session: &mut Session<'_>, reply: &Reply) -> Result<Value, Ended> {
    if reply.status != 200 {
        return Err(session.error(&[&reply.refusal(" - ")]));
    }
    let answer = json(reply)?;
    match answer.get("error") {
        Some(error) => Err(session.error(&[&python::str(error)])),
        None => Ok(answer),
    }
}

/// What an answer holds, which has to be JSON.
pub fn json(reply: &Reply) -> Result<Value, Ended> {
    reply.json(DEPTH)?.ok_or_else(|| Ended::trouble("the server's answer is not JSON"))
}

/// What an answer holds, `None` where it is blank and its text where it is not JSON, or the end of the run where it is
/// an error.
pub fn outcome(session: &mut Session<'_>, reply: &Reply) -> Result<Value, Ended> {
    if reply.status != 200 {
        return Err(session.error(&[&reply.refusal(": ")]));
    }
    if reply.text.strip().is_empty() {
        return Ok(Value::None);
    }
    let answer = reply.json(DEPTH - 1)?;
    match answer.as_ref().and_then(|answer| answer.get("error")) {
        // What cannot be printed is a `ValueError` too, as is what is not JSON.
        Some(error) if python::str(error).utf8().is_err() => Ok(Value::Str(reply.text.clone())),
        Some(error) => Err(session.error(&[&python::str(error)])),
        None => Ok(answer.unwrap_or_else(|| Value::Str(reply.text.clone()))),
    }
}

/// What an answer holds, `Success` where it is empty and its text where it is not JSON, or the end of the run where it
/// is an error.
pub fn answered(session: &mut Session<'_>, reply: &Reply) -> Result<Value, Ended> {
    if reply.status != 200 {
        return Err(session.error(&[&reply.refusal(" - ")]));
    }
    let Some(answer) = reply.json(DEPTH - 1)? else {
        let shown = if reply.text.is_empty() { "Success".into() } else { reply.text.clone() };
        return Ok(Value::Str(shown));
    };
    let error = Text::from("error");
    // The script asks whether `error` is *in* the answer: a key, an item or a part of a text.
    let found = match &answer {
        Value::Dict(dict) => match dict.get(&error) {
            // What cannot be printed is a `ValueError` too, as is what is not JSON.
            Some(error) if python::str(error).utf8().is_err() => return Ok(Value::Str(reply.text.clone())),
            Some(error) => return Err(session.error(&[&python::str(error)])),
            None => false,
        },
        Value::List(items) => items.contains(&Value::Str(error)),
        Value::Str(text) => text.bytes().windows(5).any(|part| part == error.bytes()),
        _ => true,
    };
    if found { Err(Ended::Trouble(format!("the server's answer is {}", answer.kind()))) } else { Ok(answer) }
}

/// The rows that a list's data holds.
pub fn items(data: Value) -> Result<Vec<Value>, Ended> {
    let kind = data.kind();
    data.items().ok_or_else(|| Ended::Trouble(format!("the server's data is {kind} and no array")))
}

/// The first row whose key has exactly this value.
pub fn named(rows: Vec<Value>, key: &str, value: &Text) -> Result<Option<Value>, Ended> {
    for row in rows {
        if !matches!(row, Value::Dict(_)) {
            return Err(unlike(ROW, &row));
        }
        if row.get(key).is_some_and(|found| python::str(found) == *value) {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// The value of a key that every row of a list should have.
pub fn field<'a>(row: &'a Value, key: &str) -> Result<&'a Value, Ended> {
    row.get(key).ok_or_else(|| match row {
        Value::Dict(_) => Ended::Trouble(format!("{ROW} has no {key}")),
        row => unlike(ROW, row),
    })
}

/// Says that something should have been an object.
pub fn unlike(what: &str, value: &Value) -> Ended {
    Ended::Trouble(format!("{what} should be an object, and the server sent {}", value.kind()))
}

/// The path of one thing's action, its guid escaped.
pub fn path(before: &str, guid: &Value, after: &str) -> String {
    format!("{before}{}{after}", super::answer::segment(&python::str(guid)))
}
