//! Which of the words that there are somebody may have meant by one that is none. It is only ever said, never acted upon.

/// Names the nearest of the known words, where one is near enough for a slip of the fingers or of the shift key.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let lower = |text: &str| text.to_lowercase();
    let typed = lower(word);
    let length = typed.chars().count();
    let distance = |name: &str| match (lower(name), length) {
        (name, _) if name == typed => 0,
        (name, 4..) if name.starts_with(&typed) || name.ends_with(&typed) => 1,
        (name, _) => strsim::damerau_levenshtein(&name, &typed),
    };
    // Whoever wrote far more than any name has slipped nowhere near it, and the measure costs the square of it.
    let near = known.into_iter().filter(|name| *name != word && name.chars().count() + length <= 512);
    near.map(|name| (distance(name), name)).filter(|(far, _)| *far <= length / 3).min().map(|(_, name)| name)
}

/// Asks in brackets whether the nearest of the known words was meant; an empty text where none is near.
pub fn did_you_mean<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    nearest(word, known).map(|name| format!(" (did you mean \"{name}\"?)")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_near_is_named() {
        let known = ["Support", "Sales", "Default", "enable-audio", "allow-hide-cm"];
        for (word, meant) in [
            ("support", Some("Support")),
            ("Supprot", Some("Support")),
            ("Sale", Some("Sales")),
            ("enable-adio", Some("enable-audio")),
            ("audio", Some("enable-audio")),
            ("Support", None),
            ("x", None),
            ("", None),
            ("Ops", None),
            ("something else", None),
        ] {
            assert_eq!(nearest(word, known), meant, "{word}");
        }
        assert_eq!(nearest(&"x".repeat(100_000), known), None);
        assert_eq!(did_you_mean("salse", known), " (did you mean \"Sales\"?)");
        assert_eq!(did_you_mean("other", known), "");
    }
}
