//! `ab add-tag`, and which colour a tag gets.

use std::collections::BTreeSet;

use clap::builder::NonEmptyStringValueParser;
use serde_json::Value;

use super::find::{Tags, Which, by, tags};
use crate::cli::colours::{COLOURS, colour_named, colour_of_sum, names};
use crate::cli::foresight::Foresight;
use crate::cli::made::make;
use crate::cli::world::World;
use crate::wire::ab::{AddBookTag, BookTagEdit};

/// Add a tag to an address book
///
/// Without a colour it gets the one that its name means, as red, or one that no other tag of the book has.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
    /// Call it this
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    tag_name: String,
    /// Give it this colour: a name, as red, 0xFFFF0000, or decimal digits
    #[arg(long, value_name = "COLOUR", value_parser = colour)]
    tag_color: Option<u32>,
}

/// Runs `ab add-tag`.
pub fn run(args: Args, world: &World) -> anyhow::Result<()> {
    let book = args.which.find(world)?;
    let mut foresight = Foresight::new(world);
    if foresight.looks() {
        let there =
            tags(world, &book)?.iter().any(|tag| tag.get("name").and_then(Value::as_str) == Some(&args.tag_name));
        foresight.not_among::<Tags>(&args.tag_name, there);
    }
    foresight.end()?;
    let color = match args.tag_color {
        Some(colour) => colour,
        None => pick(&args.tag_name, &used(&tags(world, &book)?)),
    };
    let what = format!("tag {} in address book {}", args.tag_name, book.name);
    make::<AddBookTag>(world, &what, &by(&book), &BookTagEdit { name: args.tag_name, color: Some(color) })
}

/// Reads a colour.
pub fn colour(text: &str) -> Result<u32, String> {
    if let Some(colour) = colour_named(text) {
        return Ok(colour);
    }
    let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let digits = hexadecimal.unwrap_or(text);
    let number = match digits.starts_with('+') {
        true => None,
        false => u32::from_str_radix(digits, if hexadecimal.is_some() { 16 } else { 10 }).ok(),
    };
    number.ok_or_else(|| {
        let names: Vec<_> = names().collect();
        format!("it is one of {}, or a number from 0 to 0xFFFFFFFF: alpha, red, green and blue", names.join(", "))
    })
}

/// The colours that tags have.
pub fn used(tags: &[Value]) -> BTreeSet<u32> {
    tags.iter().filter_map(|tag| u32::try_from(tag.get("color")?.as_u64()?).ok()).collect()
}

/// The colour for a new tag.
pub fn pick(name: &str, used: &BTreeSet<u32>) -> u32 {
    let by_sum = || {
        let (_, meant) = COLOURS[colour_of_sum(name.chars().map(|character| u32::from(character).into()))];
        let unused = || COLOURS.iter().map(|(_, colour)| *colour).find(|colour| !used.contains(colour));
        if used.contains(&meant) { unused().unwrap_or(meant) } else { meant }
    };
    colour_named(name).unwrap_or_else(by_sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_a_name_hexadecimal_or_decimal() {
        assert_eq!(colour("0xFFff0000"), Ok(0xffff_0000));
        assert_eq!(colour("4294901760"), Ok(0xffff_0000));
        assert_eq!(colour("Red"), Ok(0xffff_0000));
        assert_eq!(colour("yellow"), Ok(0xffff_ff00));
        for text in ["", "0x", "reed", "-1", "+1", "0x1FFFFFFFF", "FFFF0000"] {
            colour(text).expect_err(text);
        }
    }

    #[test]
    fn a_name_means_a_colour_or_gets_one_that_is_free() {
        let none = BTreeSet::new();
        assert_eq!(pick("Red", &none), 0xffff_0000);
        assert_eq!(pick("yellow", &none), 0xffff_ff00);
        // 97 modulo 12 is 1: green.
        assert_eq!(pick("a", &none), 0xff00_8000);
        assert_eq!(pick("a", &BTreeSet::from([0xff00_8000])), 0xffff_0000);
        assert_eq!(pick("a", &BTreeSet::from([0xff00_8000, 0xffff_0000])), 0xff00_00ff);
        let all = COLOURS.map(|(_, colour)| colour).into();
        assert_eq!(pick("a", &all), 0xff00_8000);
        assert_eq!(pick("green", &all), 0xff00_8000);
    }
}
