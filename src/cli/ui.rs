//! The only place that prints: data to standard output, talk to standard error. Questions and progress, which only
//! some commands have, are in `ask`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::Child;

/// Both streams, and what may be written to them.
pub struct Ui {
    pub(super) stdout: RefCell<BufWriter<Box<dyn Write>>>,
    /// What shows the data, between the terminal and us.
    pub(super) pager: RefCell<Option<Child>>,
    pub stdout_is_terminal: bool,
    pub voice: Voice,
}

/// How the command talks on standard error.
#[derive(Clone, Copy)]
pub struct Voice {
    pub is_terminal: bool,
    pub quiet: bool,
    verbose: bool,
    coloured: bool,
    /// Whether nothing at all is said.
    silent: bool,
}

impl std::ops::Deref for Ui {
    type Target = Voice;

    fn deref(&self) -> &Voice {
        &self.voice
    }
}

impl Ui {
    /// Looks at the streams. Without a wish for colour a terminal gets it and nothing else does.
    pub fn new(quiet: bool, verbose: bool, colour: Option<bool>) -> Self {
        let is_terminal = io::stderr().is_terminal();
        Self {
            stdout: RefCell::new(BufWriter::new(Box::new(io::stdout()))),
            pager: RefCell::new(None),
            stdout_is_terminal: io::stdout().is_terminal(),
            voice: Voice { is_terminal, quiet, verbose, coloured: colour.unwrap_or(is_terminal), silent: false },
        }
    }

    /// One that says nothing, for work that nobody watches.
    pub fn silent() -> Self {
        let ui = Self::new(true, false, Some(false));
        Self { voice: Voice { silent: true, ..ui.voice }, ..ui }
    }

    /// Writes data, as it is.
    pub fn data(&self, text: &str) -> io::Result<()> {
        self.stdout.borrow_mut().write_all(text.as_bytes()).map_err(unwritten)
    }

    /// Writes out what is still held back.
    pub fn flush(&self) -> io::Result<()> {
        self.stdout.borrow_mut().flush().map_err(unwritten)
    }
}

/// Says what could not be written, which is otherwise told in the system's words alone.
fn unwritten(error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("write to standard output: {error}"))
}

impl Voice {
    /// Shows what a question is about.
    pub fn show(&self, text: &str) {
        self.talk("", "", text);
    }

    /// Says what was done.
    pub fn status(&self, text: &str) {
        if !self.quiet {
            self.talk("", "", text);
        }
    }

    /// Says what a person should know although the command goes on.
    pub fn warning(&self, text: &str) {
        self.talk("33", "warning: ", text);
    }

    /// Says what to do next.
    pub fn hint(&self, text: &str) {
        if !self.quiet {
            self.talk("36", "hint: ", text);
        }
    }

    /// Says why the command failed.
    pub fn error(&self, text: &str) {
        self.talk("31", "error: ", text);
    }

    /// Says what happens on the way, to those who asked for it.
    pub fn detail(&self, text: &str) {
        if self.verbose {
            self.talk("2", "", text);
        }
    }

    /// Writes a line to standard error; one that holds names must not become several. Nobody is left to be told when
    /// that fails.
    fn talk(&self, colour: &str, heading: &str, text: &str) {
        if self.silent {
            return;
        }
        let text = clean(text);
        let coloured = self.coloured && !colour.is_empty();
        let line = match (coloured, heading) {
            (true, "") => format!("\x1b[{colour}m{text}\x1b[0m\n"),
            (true, heading) => format!("\x1b[1;{colour}m{heading}\x1b[0m{text}\n"),
            (false, heading) => format!("{heading}{text}\n"),
        };
        let _ = io::stderr().lock().write_all(line.as_bytes());
    }
}

/// Makes a text that came from elsewhere harmless to a terminal: control and bidirectional characters become their
/// escapes.
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.contains(dangerous) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if dangerous(character) {
            cleaned.extend(character.escape_unicode());
        } else {
            cleaned.push(character);
        }
    }
    Cow::Owned(cleaned)
}

/// Whether a terminal would obey the character, or write in another direction after it.
pub fn dangerous(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_escaped() {
        assert_eq!(clean("Zoë 研"), "Zoë 研");
        assert_eq!(clean("a\u{1b}[2Jb\u{202e}c\u{9b}"), "a\\u{1b}[2Jb\\u{202e}c\\u{9b}");
    }
}
