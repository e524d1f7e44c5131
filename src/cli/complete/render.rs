//! A candidate as each shell wants it written.

use clap_complete::Shell;

use super::line::{Line, Quote};

/// The line that the shell's script reads. `current` is what the shell will replace.
pub fn render(shell: Shell, current: &str, line: &Line, text: &str, help: &str) -> Option<String> {
    let line = match shell {
        // bash inserts what it gets. What was typed stays as it was typed, and the rest is quoted to fit.
        Shell::Bash => format!("{current}{}", quoted(text.strip_prefix(&line.current)?, line.quote)),
        Shell::Zsh => {
            let follows = if text.ends_with(['=', '/']) { '=' } else { ' ' };
            let text = text.replace('\\', "\\\\").replace(':', "\\:");
            let help = help.replace('\\', "\\\\");
            if help.is_empty() { format!("{follows}{text}") } else { format!("{follows}{text}:{help}") }
        }
        Shell::PowerShell => format!("{}\t{text}\t{help}", powershell(text)),
        _ => format!("{text}\t{help}"),
    };
    Some(line)
}

/// The text in bash's words, continuing in a quote or outside.
fn quoted(text: &str, quote: Quote) -> String {
    let mut quoted = String::with_capacity(text.len());
    for character in text.chars() {
        match quote {
            Quote::None if !plain(character) => quoted.extend(['\\', character]),
            Quote::Double if matches!(character, '"' | '\\' | '$' | '`') => quoted.extend(['\\', character]),
            Quote::Single if character == '\'' => quoted.push_str("'\\''"),
            _ => quoted.push(character),
        }
    }
    quoted
}

/// The text as an argument in PowerShell.
fn powershell(text: &str) -> String {
    if text.chars().all(plain) { text.to_owned() } else { format!("'{}'", text.replace('\'', "''")) }
}

/// Whether no shell gives the character a meaning.
fn plain(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '_' | '.' | '/' | '=' | ':' | '@' | '+' | ',' | '%')
}
