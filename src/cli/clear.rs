//! `--clear`: how what is set is removed by commands that change something. An empty value is a usage error: it comes from
//! an unset variable of a script more often than from a wish.

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};

use super::exit::Stop;

/// Reads the value of a field that `--clear` removes.
pub fn value() -> impl TypedValueParser<Value = String> {
    StringValueParser::new().try_map(|text| match text.is_empty() {
        true => Err("it is empty; --clear with the name of the field removes what is set"),
        false => Ok(text),
    })
}

/// Reads one of the fields that `--clear` removes, written with hyphens or underscores.
pub fn fields(names: &[&'static str]) -> impl TypedValueParser<Value = String> {
    let values = names.iter().map(|name| PossibleValue::new(name.replace('_', "-")).alias(name.replace('-', "_")));
    PossibleValuesParser::new(values).map(|name| name.replace('_', "-"))
}

/// Empties the fields that are cleared. Setting and clearing a field at once is refused.
pub fn apply<const N: usize>(
    cleared: &[String],
    fields: [(&'static str, &mut Option<String>); N],
) -> anyhow::Result<()> {
    for (name, field) in fields {
        if !cleared.iter().any(|cleared| cleared == name) {
            continue;
        }
        if field.is_some() {
            return Err(Stop::usage(format!("--{name} and --clear {name} contradict each other: give one")).into());
        }
        *field = Some(String::new());
    }
    Ok(())
}
