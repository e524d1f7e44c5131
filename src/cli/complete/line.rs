//! A command line as a shell's user types it, split into words the way shells do. Nothing in it is expanded or run.

/// What was typed up to the cursor.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The words before the current one, without their quotes.
    pub words: Vec<String>,
    /// The word that the cursor is in or after, without its quotes; empty after a space.
    pub current: String,
    /// What the cursor is inside of.
    pub quote: Quote,
}

/// A quote that was opened and not closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quote {
    #[default]
    None,
    Single,
    Double,
}

impl Line {
    /// Splits at spaces outside of quotes. Assignments before the program's name are left out.
    pub fn split(text: &str) -> Self {
        let mut line = Self::default();
        let mut begun = false;
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            match (line.quote, character) {
                (Quote::None, ' ' | '\t' | '\n') => {
                    if begun {
                        line.words.push(std::mem::take(&mut line.current));
                    }
                    begun = false;
                    continue;
                }
                (Quote::None, '\'') => line.quote = Quote::Single,
                (Quote::None, '"') => line.quote = Quote::Double,
                (Quote::Single, '\'') | (Quote::Double, '"') => line.quote = Quote::None,
                (Quote::None, '\\') => line.current.extend(characters.next()),
                (Quote::Double, '\\') => match characters.next() {
                    Some(escaped @ ('"' | '\\' | '$' | '`')) => line.current.push(escaped),
                    other => line.current.extend(['\\'].into_iter().chain(other)),
                },
                _ => line.current.push(character),
            }
            begun = true;
        }
        let assigned = line.words.iter().take_while(|word| word.split_once('=').is_some_and(|(name, _)| is_name(name)));
        let assigned = assigned.count();
        line.words.drain(..assigned);
        line
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|character| character.is_alphanumeric() || character == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_split_as_a_shell_does() {
        let split = |text| {
            let line = Line::split(text);
            (line.words.join("|"), line.current, line.quote)
        };
        assert_eq!(split("a users "), ("a|users".into(), String::new(), Quote::None));
        assert_eq!(split("A=1 a --name=An"), ("a".into(), "--name=An".into(), Quote::None));
        assert_eq!(split("a 'b c' \"An\\\" "), ("a|b c".into(), "An\" ".into(), Quote::Double));
        assert_eq!(split("a An\\ 'x"), ("a".into(), "An x".into(), Quote::Single));
        assert_eq!(split("a '' "), ("a|".into(), String::new(), Quote::None));
    }
}
