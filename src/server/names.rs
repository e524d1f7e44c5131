//! What things may be called, the same for whatever has a name. Whether a name is taken is known where the thing is.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::{GeneralSecurityProfile, MixedScript, RestrictionLevel, RestrictionLevelDetection};

use super::error::{Result, invalid};
use crate::wire::ids::looks_like_guid;
use crate::wire::schema::{LONGEST_NAME, LONGEST_TEXT};

/// Refuses a name that could not be written in a filter, a rule or an option, or not be told from another.
pub fn name(name: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(invalid("the name is empty"));
    }
    if name != name.trim() {
        return Err(invalid("the name begins or ends with a space"));
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(invalid(format!("the name is too long: give at most {LONGEST_NAME} characters")));
    }
    visible("name", name)?;
    if looks_like_guid(name) {
        return Err(invalid("the name looks like a guid, and would be taken for one"));
    }
    // Filters give these a meaning of their own; a thing of such a name could not be named.
    if name == "-" || name.contains('%') {
        return Err(invalid("the name cannot be `-` or hold a `%`: filters give them another meaning"));
    }
    if let Some((styled, plain)) = name.chars().find_map(styled) {
        return Err(invalid(format!("the name contains {styled} ({}): write {plain}", code(styled))));
    }
    match words(name).find_map(foreign) {
        Some((word, letter)) => Err(invalid(format!(
            "the name mixes letters of several scripts in the word {word}, which look alike: {letter} ({}) does not \
             belong to the script of the letters before it",
            code(letter)
        ))),
        None => Ok(()),
    }
}

/// Refuses a text of one line that contains characters which are invisible or turn others around; `what` says which text it
/// is.
pub fn visible(what: &str, text: &str) -> Result<()> {
    match invisible(text).next() {
        None => Ok(()),
        Some(c) if c.is_control() => Err(invalid(format!("the {what} contains a control character ({})", code(c)))),
        Some(c) => Err(invalid(format!(
            "the {what} contains a character that is invisible or turns others around ({}): remove it",
            code(c)
        ))),
    }
}

/// A text without the characters that are invisible or turn others around.
pub fn without_invisible(text: &str) -> String {
    told(text).filter(|(_, hidden)| !hidden).map(|(c, _)| c).collect()
}

/// The characters of a text that are invisible or turn others around.
fn invisible(text: &str) -> impl Iterator<Item = char> {
    told(text).filter(|(_, hidden)| *hidden).map(|(c, _)| c)
}

/// Each character, and whether it is invisible or turns others around; what makes up emoji is not.
fn told(text: &str) -> impl Iterator<Item = (char, bool)> {
    let mut before = ' ';
    text.chars().map(move |c| {
        if matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{200d}') && is_symbol(before) {
            return (c, false);
        }
        before = c;
        (c, is_invisible(c))
    })
}

/// Whether a character could be the emoji that a selector or joiner after it changes.
fn is_symbol(c: char) -> bool {
    !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace() && !is_combining_mark(c) && !is_invisible(c)
}

fn is_invisible(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    // A skeleton is made without what Unicode says to ignore where it cannot be shown: joiners, selectors, fillers, tags
    // and the bidirectional controls.
    let separates = matches!(c, '\u{2028}' | '\u{2029}' | '\u{2800}' | '\u{fff9}'..='\u{fffb}');
    c.is_control() || separates || unicode_security::skeleton(c.encode_utf8(&mut [0; 4])).next().is_none()
}

/// A character that is another form of an ASCII letter or digit, as full-width and mathematical ones are, with that one.
fn styled(c: char) -> Option<(char, char)> {
    let mut plain = Some(c).filter(|c| *c > '\u{ff}').into_iter().nfkc();
    let first = plain.next().filter(|plain| *plain != c && plain.is_ascii_alphanumeric())?;
    plain.next().is_none().then_some((c, first))
}

/// The words of a name: what belongs to no script stands between them, and is left out in them.
fn words(name: &str) -> impl Iterator<Item = String> {
    let of_a_script = |c: &char| !c.encode_utf8(&mut [0; 4]).resolve_script_set().is_all();
    let words = name.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c));
    words.map(move |word| word.chars().filter(of_a_script).collect())
}

/// The first letter of a word that does not belong to the letters before it, with the word. What may stand together is what
/// UTS 39 calls moderately restrictive: one script, or Latin with one of those that are never taken for it.
fn foreign(word: String) -> Option<(String, char)> {
    let fits = |part: &str| {
        let known = part.chars().all(GeneralSecurityProfile::identifier_allowed);
        part.is_single_script() || known && part.check_restriction_level(RestrictionLevel::ModeratelyRestrictive)
    };
    if fits(&word) {
        return None;
    }
    let ends = word.char_indices().map(|(start, letter)| (start + letter.len_utf8(), letter));
    let letter = ends.into_iter().find(|(end, _)| !fits(&word[..*end])).map(|(_, letter)| letter)?;
    Some((word, letter))
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// A name as it was typed to sign in, without the blanks and in the encoding (NFC) that keyboards differ in.
pub fn typed(name: &str) -> String {
    name.trim().nfc().take(LONGEST_NAME).collect()
}

/// Refuses a text that is too long; `what` says which text it is.
pub fn text(what: &str, text: Option<&str>) -> Result<()> {
    match text {
        Some(text) if text.chars().count() > LONGEST_TEXT => {
            Err(invalid(format!("the {what} is too long: give at most {LONGEST_TEXT} characters")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_people_have_are_taken() {
        for fits in [
            "Ünïcødé 名前 🙂",
            "O'Brien \"x\"; drop table user",
            "Jose\u{301} École",
            "Анна Иванова",
            "Anna Иванова",
            "Δέλτα",
            "Team α",
            "µ-Lab",
            "Lager 200 m²",
            "東京ラボ2号",
            "Lab東京",
            "서울 Büro",
            "محمد",
            "שלום עולם",
            "राम",
            "ᎣᏏᏲ",
            "🖥\u{fe0f} Office",
            "👩\u{200d}💻",
            "a_b",
            r"a\b",
            "ann@example.org",
            "N.º 5",
            "Œuvre",
            "営業（東京）",
            "ñandú",
        ] {
            assert!(name(fits).is_ok(), "{fits:?}: {:?}", name(fits));
        }
    }

    #[test]
    fn names_that_deceive_are_refused() {
        for (deceives, said) in [
            ("ad\u{200b}min", "U+200B"),
            ("ad\u{200d}min", "U+200D"),
            ("\u{202e}nimda", "U+202E"),
            ("ad\u{2066}min", "U+2066"),
            ("ad\u{ad}min", "U+00AD"),
            ("admin\u{3164}", "U+3164"),
            ("admin\u{2800}", "U+2800"),
            ("ad\u{fe0f}min", "U+FE0F"),
            ("a\u{7}b", "U+0007"),
            ("a\u{85}b", "U+0085"),
            ("a\u{2028}b", "U+2028"),
            ("admi\u{e006e}n", "U+E006E"),
            ("\u{ff41}dmin", "U+FF41"),
            ("\u{1d41a}dmin", "U+1D41A"),
            ("room \u{ff11}", "U+FF11"),
            ("\u{24d0}dmin", "U+24D0"),
            ("\u{430}dmin", "U+0064"),
            ("adm\u{456}n", "U+0456"),
            ("Anna M\u{3bf}ller", "U+03BF"),
            ("\u{13aa}dmin", "U+0064"),
        ] {
            let error = name(deceives).expect_err(deceives).to_string();
            assert!(error.starts_with("the name ") && error.contains(said), "{deceives:?}: {error}");
        }
    }

    #[test]
    fn what_is_invisible_is_left_out() {
        assert_eq!(without_invisible("a\0\u{202e}b\u{200b}c"), "abc");
        assert_eq!(without_invisible("🖥\u{fe0f} Büro שלום"), "🖥\u{fe0f} Büro שלום");
    }
}
