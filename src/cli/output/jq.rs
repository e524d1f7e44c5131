//! `--jq`: a jq expression applied to JSON before it is written.

use jaq_core::data::JustLut;
use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars};
use jaq_json::{Val, read, write};

use super::{Format, escaped};
use crate::cli::exit::Stop;
use crate::cli::ui::{Ui, clean};

type Filter = jaq_core::Filter<JustLut<Val>>;

/// An error shows this many characters of the data that it is about.
const SHOWN: usize = 200;

/// An expression that compiles.
#[derive(Clone, Debug)]
pub struct Expression(String);

impl Expression {
    /// Checks an expression.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Err("it is empty".to_owned());
        }
        compile(text).map(|_| Self(text.to_owned()))
    }

    /// Prepares the expression for output in this form: `json` takes everything as one value, `jsonl` each row.
    pub fn program(&self, format: Format) -> anyhow::Result<Program> {
        let filter = compile(&self.0).map_err(Stop::usage)?;
        Ok(Program { filter, format, rows: String::new() })
    }
}

/// An expression at work.
pub struct Program {
    filter: Filter,
    format: Format,
    /// The rows of one JSON array so far.
    rows: String,
}

impl Program {
    /// Takes a row.
    pub fn row(&mut self, ui: &Ui, json: &str) -> anyhow::Result<()> {
        if self.format == Format::Jsonl {
            return self.run(ui, json);
        }
        self.rows.push(if self.rows.is_empty() { '[' } else { ',' });
        self.rows.push_str(json);
        Ok(())
    }

    /// Ends the list of rows.
    pub fn end(mut self, ui: &Ui) -> anyhow::Result<()> {
        if self.format == Format::Jsonl {
            return Ok(());
        }
        let rows = if self.rows.is_empty() { "[]".to_owned() } else { std::mem::take(&mut self.rows) + "]" };
        self.run(ui, &rows)
    }

    /// Writes what the expression makes of one value: strings as they are, everything else as JSON.
    pub fn run(&self, ui: &Ui, json: &str) -> anyhow::Result<()> {
        let input = read::parse_single(json.as_bytes()).map_err(|fault| Stop::refused(format!("--jq: {fault}")))?;
        let context = Ctx::<JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        for output in self.filter.id.run((context, input)) {
            match output.map_err(jaq_core::Exn::get_err) {
                Ok(value) => ui.data(&self.written(ui, &value)?)?,
                Err(Ok(fault)) => {
                    let text: String = fault.to_string().chars().take(SHOWN).collect();
                    return Err(Stop::refused(format!("--jq: {text}")).into());
                }
                // `halt` ends the output.
                Err(Err(_)) => break,
            }
        }
        Ok(())
    }

    fn written(&self, ui: &Ui, value: &Val) -> anyhow::Result<String> {
        let text = match value {
            Val::TStr(text) | Val::BStr(text) => {
                let text = String::from_utf8_lossy(text).into_owned();
                match ui.stdout_is_terminal {
                    true => text.lines().map(clean).collect::<Vec<_>>().join("\n"),
                    false => text,
                }
            }
            value => {
                let pretty = self.format != Format::Jsonl;
                let form =
                    write::Pp { indent: pretty.then(|| "  ".to_owned()), sep_space: pretty, ..Default::default() };
                let mut bytes = Vec::new();
                write::write(&mut bytes, &form, 0, value)?;
                escaped(&String::from_utf8_lossy(&bytes))
            }
        };
        Ok(text + "\n")
    }
}

fn compile(code: &str) -> Result<Filter, String> {
    let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
    let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    let arena = Arena::default();
    let loaded = Loader::new(definitions).load(&arena, File { code, path: () });
    let modules = loaded.map_err(|faults| first(faults.into_iter().map(|(_, fault)| unread(fault))))?;
    Compiler::default().with_funs(functions).compile(modules).map_err(|faults| {
        let undefined = faults.into_iter().flat_map(|(_, faults)| faults);
        first(undefined.map(|(name, kind)| format!("there is no {} {name}", kind.as_str())))
    })
}

/// Why an expression cannot be read.
fn unread(fault: load::Error<&str>) -> String {
    let expected = |what: &str, at: &str| match at.lines().next().unwrap_or_default() {
        "" => format!("expected {what} at the end"),
        rest => format!("expected {what} before `{rest}`"),
    };
    match fault {
        load::Error::Io(faults) => first(faults.into_iter().map(|(_, text)| text)),
        load::Error::Lex(faults) => first(faults.into_iter().map(|(what, at)| expected(what.as_str(), at))),
        load::Error::Parse(faults) => first(faults.into_iter().map(|(what, at)| expected(what.as_str(), at))),
    }
}

fn first(mut faults: impl Iterator<Item = String>) -> String {
    faults.next().unwrap_or_else(|| "the expression cannot be read".to_owned())
}
