//! Reads arguments as Python 3.11's `argparse` does: abbreviations, values that look like options, the order in which
//! mistakes are noticed. What the options mean is the scripts' business.

use std::ffi::OsString;

use super::python::{self, Text, Value, decimal};

/// What one script can be called with: a command and options that take a value each.
#[derive(Debug)]
pub struct Parser {
    /// The script's name, for messages.
    pub name: &'static str,
    pub about: &'static str,
    pub commands: &'static [&'static str],
    pub options: &'static [Opt],
}

/// An option that takes a value.
#[derive(Debug)]
pub struct Opt {
    /// With both hyphens.
    pub name: &'static str,
    pub required: bool,
    pub value: Kind,
    pub help: &'static str,
}

/// What an option's value must be.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Text,
    /// A whole number; the function reads one and writes it in decimal digits.
    Number(fn(&str) -> Option<Box<str>>),
    /// One of these.
    Choice(&'static [&'static str]),
}

impl Opt {
    /// An option that may be left out.
    pub const fn text(name: &'static str, help: &'static str) -> Self {
        Self { name, required: false, value: Kind::Text, help }
    }

    /// An option that every call needs.
    pub const fn required(name: &'static str, help: &'static str) -> Self {
        Self { name, required: true, value: Kind::Text, help }
    }

    /// An option whose value is a whole number in decimal digits.
    pub const fn int(name: &'static str, help: &'static str) -> Self {
        Self::number(name, python::int, help)
    }

    /// An option whose value is a number that is read in a way of its own.
    pub const fn number(name: &'static str, read: fn(&str) -> Option<Box<str>>, help: &'static str) -> Self {
        Self { name, required: false, value: Kind::Number(read), help }
    }

    /// An option whose value is one of a few.
    pub const fn choice(name: &'static str, choices: &'static [&'static str], help: &'static str) -> Self {
        Self { name, required: false, value: Kind::Choice(choices), help }
    }
}

/// What was found.
#[derive(Debug)]
pub struct Parsed {
    pub command: &'static str,
    /// Numbers are in decimal digits, as Python writes them.
    values: Vec<(&'static str, Text)>,
}

impl Parsed {
    /// The last value given for an option.
    pub fn get(&self, name: &str) -> Option<&Text> {
        self.values.iter().rev().find(|(given, _)| *given == name).map(|(_, value)| value)
    }

    /// The last value given for an option, unless it is empty.
    pub fn filled(&self, name: &str) -> Option<&Text> {
        self.get(name).filter(|value| !value.is_empty())
    }

    /// The last number given for an option of the kind [`Kind::Number`].
    pub fn number(&self, name: &str) -> Option<Value> {
        self.get(name).map(|digits| Value::Int(digits.utf8().expect("digits are UTF-8").into()))
    }

    /// The last number given for an option of the kind [`Kind::Number`], held within what 64 bits hold.
    pub fn int(&self, name: &str) -> Option<i64> {
        let digits = self.get(name)?.utf8().expect("digits are UTF-8");
        let bound = if digits.starts_with('-') { i64::MIN } else { i64::MAX };
        Some(digits.parse().unwrap_or(bound))
    }
}

/// Why nothing is to be done.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// Help was asked for.
    Help,
    /// The call is wrong, in `argparse`'s words.
    Usage(String),
    /// Python would end in a traceback.
    Trouble(String),
}

/// `argparse` takes a bare `--` out of an option's values before it looks at them, which leaves an empty list.
const NOTHING: &[u8] = b"--";

/// What one argument is taken for before anything is read.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Looks {
    Value,
    Separator,
    Option { name: &'static str, value: Option<Text> },
    Help { long: bool, rest: Option<String> },
    Unknown,
}

impl Parser {
    /// Reads the arguments after the script's name.
    pub fn parse(&self, arguments: &[OsString]) -> Result<Parsed, End> {
        let arguments: Vec<Text> = arguments.iter().map(|argument| Text::from_argument(argument)).collect();
        let mut looks = Vec::with_capacity(arguments.len());
        for argument in &arguments {
            let look = match argument.bytes() {
                _ if looks.contains(&Looks::Separator) => Looks::Value,
                b"--" => Looks::Separator,
                _ => self.look(argument)?,
            };
            looks.push(look);
        }
        Reading { parser: self, arguments, looks, command: None, values: Vec::new(), extras: Vec::new() }.run()
    }

    /// The help that `--help` prints.
    pub fn help(&self) -> String {
        let mut text = format!("{}\n\n{}\n\noptions:\n  -h, --help\n", self.usage(), self.about);
        for option in self.options {
            let needed = if option.required { " (required)" } else { "" };
            text.push_str(&format!("  {} {}\n      {}{needed}\n", option.name, placeholder(option.name), option.help));
        }
        text
    }

    /// One line that says how to call the script.
    pub fn usage(&self) -> String {
        let mut text = format!("usage: {} [-h]", self.name);
        for option in self.options {
            let one = format!("{} {}", option.name, placeholder(option.name));
            text.push_str(&if option.required { format!(" {one}") } else { format!(" [{one}]") });
        }
        text + " {" + &self.commands.join(",") + "}"
    }

    fn look(&self, argument: &Text) -> Result<Looks, End> {
        let bytes = argument.bytes();
        if bytes.first() != Some(&b'-') || bytes.len() == 1 {
            return Ok(Looks::Value);
        }
        // An option's name is ASCII: what is not is read for the sake of its beginning alone.
        let text = String::from_utf8_lossy(bytes);
        if let Some(short) = text.strip_prefix("-").filter(|rest| !rest.starts_with('-')) {
            return Ok(match short.strip_prefix('h') {
                Some("") => Looks::Help { long: false, rest: None },
                // `-h=x` is read as the option `-h` with the value `x`, `-hx` as letters after one hyphen.
                Some(rest) => {
                    let rest = rest.strip_prefix('=').unwrap_or(rest);
                    Looks::Help { long: false, rest: Some(rest.to_owned()) }
                }
                None => self.unknown(&text),
            });
        }
        let (name, value) = match text.split_once('=') {
            Some((name, _)) => {
                let mut value = Text::default();
                argument.codes().skip_while(|code| *code != u32::from(b'=')).skip(1).for_each(|code| value.push(code));
                (name.to_owned(), Some(value))
            }
            None => (text.to_string(), None),
        };
        let names = || self.options.iter().map(|option| option.name).chain(["--help"]);
        let matches: Vec<_> = match names().find(|known| *known == name) {
            Some(exact) => vec![exact],
            None => names().filter(|known| known.starts_with(&name)).collect(),
        };
        match matches[..] {
            ["--help"] => {
                let rest = value.map(|value| String::from_utf8_lossy(value.bytes()).into_owned());
                Ok(Looks::Help { long: true, rest })
            }
            [name] => Ok(Looks::Option { name, value }),
            [] => Ok(self.unknown(&text)),
            _ => {
                let matches = matches.join(", ");
                Err(End::Usage(format!("ambiguous option: {text} could match {matches}")))
            }
        }
    }

    /// What begins with a hyphen and is no option: a negative number and what has a space are values all the same.
    fn unknown(&self, text: &str) -> Looks {
        // The pattern that Python looks for may end before the end of a line.
        let number = text.strip_suffix('\n').unwrap_or(text).strip_prefix('-').is_some_and(|rest| {
            let digits = |part: &str| part.chars().all(|c| decimal(c).is_some());
            match rest.split_once('.') {
                Some((whole, fraction)) => digits(whole) && digits(fraction) && !fraction.is_empty(),
                None => digits(rest) && !rest.is_empty(),
            }
        });
        if number || text.contains(' ') { Looks::Value } else { Looks::Unknown }
    }
}

fn placeholder(name: &str) -> String {
    name.trim_start_matches('-').replace('-', "_").to_uppercase()
}

struct Reading<'a> {
    parser: &'a Parser,
    arguments: Vec<Text>,
    looks: Vec<Looks>,
    command: Option<&'static str>,
    values: Vec<(&'static str, Text)>,
    extras: Vec<Text>,
}

impl Reading<'_> {
    fn run(mut self) -> Result<Parsed, End> {
        let mut at = 0;
        while at < self.arguments.len() {
            at = match self.looks[at].clone() {
                Looks::Value | Looks::Separator => self.positional(at)?,
                Looks::Option { name, value } => self.option(at, name, value)?,
                Looks::Help { long, rest } => return Err(help(long, rest.as_deref())),
                Looks::Unknown => {
                    self.extras.push(self.arguments[at].clone());
                    at + 1
                }
            };
        }
        let given = |name| self.values.iter().any(|(given, _)| *given == name);
        let mut missing: Vec<_> =
            self.parser.options.iter().filter(|o| o.required && !given(o.name)).map(|o| o.name).collect();
        let Some(command) = self.command else {
            missing.insert(0, "command");
            return Err(required(&missing));
        };
        if !missing.is_empty() {
            return Err(required(&missing));
        }
        if !self.extras.is_empty() {
            let extras: Vec<_> = self.extras.iter().map(|text| String::from_utf8_lossy(text.bytes())).collect();
            return Err(End::Usage(format!("unrecognized arguments: {}", extras.join(" "))));
        }
        // What a script does with a value that is an empty list ends in a traceback, one line further on.
        let parsed = Parsed { command, values: self.values };
        match self.parser.options.iter().find(|option| parsed.get(option.name).is_some_and(|v| v.bytes() == NOTHING)) {
            Some(option) => Err(End::Trouble(format!("-- cannot be the value of {}", option.name))),
            None => Ok(parsed),
        }
    }
}

impl Reading<'_> {
    /// Takes the command, with the separators around it, from what stands before the next option.
    fn positional(&mut self, at: usize) -> Result<usize, End> {
        let is = |index: usize, look: &Looks| self.looks.get(index) == Some(look);
        let separators = |from: usize| (from..).take_while(|index| is(*index, &Looks::Separator)).count();
        let value = at + separators(at);
        if self.command.is_some() || !is(value, &Looks::Value) {
            self.extras.push(self.arguments[at].clone());
            return Ok(at + 1);
        }
        let end = value + 1 + separators(value + 1);
        let mut taken: Vec<&Text> = self.arguments[at..end].iter().collect();
        if let Some(separator) = taken.iter().position(|text| text.bytes() == b"--") {
            taken.remove(separator);
        }
        let command =
            self.parser.commands.iter().find(|command| matches!(taken[..], [t] if t.bytes() == command.as_bytes()));
        self.command = Some(command.ok_or_else(|| {
            let shown = String::from_utf8_lossy(self.arguments[value].bytes()).into_owned();
            let choices = self.parser.commands.join(", ");
            End::Usage(format!("argument command: invalid choice: {shown:?} (choose from {choices})"))
        })?);
        Ok(end)
    }

    fn option(&mut self, at: usize, name: &'static str, value: Option<Text>) -> Result<usize, End> {
        let (value, next) = match value {
            Some(value) => (value, at + 1),
            None if self.looks.get(at + 1) == Some(&Looks::Value) => (self.arguments[at + 1].clone(), at + 2),
            None => return Err(End::Usage(format!("argument {name}: expected one argument"))),
        };
        let kind = self.parser.options.iter().find(|option| option.name == name).map(|option| option.value);
        let text = value.utf8().ok();
        let (taken, wrong) = match kind.filter(|_| value.bytes() != NOTHING) {
            Some(Kind::Number(read)) => (text.and_then(read).map(|digits| Text::from(&*digits)), "invalid value"),
            Some(Kind::Choice(choices)) => {
                (text.filter(|text| choices.contains(text)).map(Text::from), "invalid choice")
            }
            _ => (Some(value.clone()), ""),
        };
        if let Some(taken) = taken {
            self.values.push((name, taken));
            return Ok(next);
        }
        let shown = String::from_utf8_lossy(value.bytes()).into_owned();
        Err(End::Usage(format!("argument {name}: {wrong}: {shown:?}")))
    }
}

/// `-hh` is help twice; anything else behind `-h` or `--help=` is a mistake.
fn help(long: bool, rest: Option<&str>) -> End {
    match rest {
        None => End::Help,
        Some(rest) if !long && !rest.is_empty() && rest.chars().all(|c| c == 'h') => End::Help,
        Some(rest) => End::Usage(format!("argument -h/--help: ignored explicit argument {rest:?}")),
    }
}

fn required(missing: &[&str]) -> End {
    End::Usage(format!("the following arguments are required: {}", missing.join(", ")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::cli::script::{ab, devices, users};

    const SEEN_IN_PYTHON: &str = include_str!("../../../tests/it/scripts/arguments.jsonl");

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(untagged)]
    enum Seen {
        Code(u8),
        Options(BTreeMap<String, String>),
    }

    #[test]
    fn arguments_are_read_as_python_reads_them() {
        for line in SEEN_IN_PYTHON.lines() {
            let (script, arguments, seen): (String, Vec<String>, Seen) = serde_json::from_str(line).expect("a line");
            let arguments: Vec<OsString> = arguments.into_iter().map(OsString::from).collect();
            let parsers = [&ab::PARSER, &devices::PARSER, &users::PARSER];
            let parser = parsers.into_iter().find(|parser| parser.name == script).expect("a script");
            let found = match parser.parse(&arguments) {
                Ok(parsed) => Seen::Options(options(parser, &parsed)),
                Err(End::Help) => Seen::Code(0),
                Err(End::Usage(_)) => Seen::Code(2),
                Err(End::Trouble(_)) => Seen::Code(1),
            };
            assert_eq!(found, seen, "{script} {arguments:?}");
        }
    }

    fn options(parser: &Parser, parsed: &Parsed) -> BTreeMap<String, String> {
        let mut options = BTreeMap::from([("command".to_owned(), parsed.command.to_owned())]);
        for option in parser.options {
            let value = parsed.get(option.name).map(|text| text.utf8().expect("UTF-8").to_owned());
            options.extend(value.map(|value| (option.name.trim_start_matches('-').replace('-', "_"), value)));
        }
        options
    }

    #[test]
    fn a_bare_separator_as_a_value_is_refused() {
        let arguments = ["view", "--url=u", "--token=t", "--name=--"].map(OsString::from);
        assert!(matches!(users::PARSER.parse(&arguments), Err(End::Trouble(_))));
    }

    #[test]
    fn help_names_every_command_and_option() {
        let help = users::PARSER.help();
        let names = users::PARSER.options.iter().map(|option| option.name);
        assert!(names.chain(users::PARSER.commands.iter().copied()).all(|name| help.contains(name)), "{help}");
    }
}
