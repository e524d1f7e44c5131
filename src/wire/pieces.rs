//! Lists of names as people type them. Whose names they are is not known here.

/// Splits at commas; one that belongs to a name has a backslash before it. Spaces around names do not count, and
/// neither does a comma with nothing before it.
pub fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match (character, pieces.last_mut()) {
            ('\\', Some(piece)) if rest.next_if_eq(&',').is_some() => piece.push(','),
            (',', _) => pieces.push(String::new()),
            (_, Some(piece)) => piece.push(character),
            (_, None) => unreachable!("there is a first piece, and none is taken away"),
        }
    }
    pieces.into_iter().map(|piece| piece.trim().to_owned()).filter(|piece| !piece.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_with_a_backslash_belongs_to_the_name() {
        for (text, names) in [
            ("a,b", &["a", "b"][..]),
            (" a , ,b,", &["a", "b"]),
            (r"Smith\, John,bob", &["Smith, John", "bob"]),
            (r"CORP\bob,\\,", &["CORP\\bob", "\\,"]),
            ("研,%,-", &["研", "%", "-"]),
            (" ,,", &[]),
        ] {
            assert_eq!(pieces(text), names, "{text}");
        }
    }
}
