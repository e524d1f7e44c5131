//! Whether a file is CSV at all, before its rows are read: its quotation marks, its lines. What stands in the
//! cells is not looked at.

use super::Refused;

/// Where the lines of a file begin.
pub struct Lines<'f> {
    file: &'f [u8],
    begins: Vec<usize>,
}

impl<'f> Lines<'f> {
    pub fn of(file: &'f [u8]) -> Lines<'f> {
        let ends = |at: &usize| match file[*at] {
            b'\n' => true,
            b'\r' => file.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        Lines { file, begins: (0..file.len()).filter(ends).map(|at| at + 1).collect() }
    }

    /// The line, counted from 1, in which a byte stands.
    fn at(&self, byte: usize) -> usize {
        self.begins.partition_point(|begin| *begin <= byte) + 1
    }

    /// The line in which a row begins. The reader counts the empty lines before it to it.
    pub fn of_row(&self, row: &csv::StringRecord) -> usize {
        let byte = row.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or_default();
        let rest = self.file.get(byte..).unwrap_or_default();
        self.at(byte + rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count())
    }
}

/// Refuses quotation marks that do not fit together: the reader would make one cell of many, and say nothing.
pub fn check_quotes(file: &[u8], delimiter: u8, lines: &Lines<'_>) -> Result<(), Refused> {
    enum Place {
        Before,
        Bare,
        Quoted,
        Behind,
    }
    const HINT: &str = "a cell that holds one is put in quotation marks whole, and each inside it is written twice";
    let fault = |at, words: String| Err(Refused::of(format!("line {}: {words}", lines.at(at)), HINT));
    let (mut place, mut begin) = (Place::Before, 0);
    for (at, byte) in file.iter().enumerate() {
        let ends = *byte == delimiter || matches!(byte, b'\n' | b'\r');
        place = match (place, byte) {
            (Place::Before, b'"') => {
                begin = at;
                Place::Quoted
            }
            (Place::Quoted, b'"') => Place::Behind,
            (Place::Quoted, _) | (Place::Behind, b'"') => Place::Quoted,
            (Place::Bare, b'"') => return fault(at, "a quotation mark in the middle of a cell".to_owned()),
            (_, _) if ends => Place::Before,
            (Place::Before | Place::Bare, _) => Place::Bare,
            (Place::Behind, _) => {
                let words = format!("text behind the quotation mark that ends the cell of line {}", lines.at(begin));
                return fault(at, words);
            }
        };
    }
    match place {
        Place::Quoted => fault(begin, "the quotation mark that begins a cell is never closed".to_owned()),
        Place::Before | Place::Bare | Place::Behind => Ok(()),
    }
}
