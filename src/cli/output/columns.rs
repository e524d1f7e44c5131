//! The names of columns, as they are typed.

use super::Shape;
use crate::cli::exit::Stop;
use crate::wire::nearest::did_you_mean;

impl Shape {
    /// Every column that has a name.
    pub fn columns(&self) -> Vec<&'static str> {
        let more = self.table.iter().filter(|name| !self.all.contains(name));
        self.all.iter().chain(more).copied().collect()
    }

    /// The column by which a person names one.
    pub fn key(&self) -> &'static str {
        match self.table.first() {
            Some(&name @ ("id" | "name" | "key")) => name,
            _ => "guid",
        }
    }

    /// Refuses the first of these names that is no column. The last part of a name will do, and what is below a column.
    pub fn check<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> anyhow::Result<()> {
        let columns = self.columns();
        let is = |name: &str, column: &str| {
            let below = |long: &str, short: &str| long.strip_prefix(short).is_some_and(|rest| rest.starts_with('.'));
            name == column || last(column) == name || below(name, column) || below(column, name)
        };
        match names.into_iter().find(|name| !columns.iter().any(|column| is(name, column))) {
            None => Ok(()),
            Some(name) => {
                let known = columns.iter().map(|column| last(column)).chain(columns.iter().copied());
                let text = format!("no column has the name: {name}{}", did_you_mean(name, known));
                Err(Stop::usage(text).hint(format!("the columns are {}", columns.join(", "))).into())
            }
        }
    }
}

/// A column's name without the object that it is in.
pub fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
