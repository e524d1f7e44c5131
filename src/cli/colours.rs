//! Colours of tags: what they are called, and the one that follows from any other name. The tool and the scripts have the
//! same. How they are shown is the commands' own.

/// The colours that a name can mean, and from which one is picked for any other name.
pub const COLOURS: [(&str, u32); 12] = [
    ("red", 0xffff_0000),
    ("green", 0xff00_8000),
    ("blue", 0xff00_00ff),
    ("orange", 0xffff_9800),
    ("purple", 0xff9c_27b0),
    ("grey", 0xff9e_9e9e),
    ("cyan", 0xff00_bcd4),
    ("lime", 0xffcd_dc39),
    ("teal", 0xff00_9688),
    ("pink", 0xfff4_8fb1),
    ("indigo", 0xff3f_51b5),
    ("brown", 0xff79_5548),
];

/// A colour that a name can mean and that is picked for no other.
const YELLOW: (&str, u32) = ("yellow", 0xffff_ff00);

/// What colours are called.
pub fn names() -> impl Iterator<Item = &'static str> {
    COLOURS.iter().chain([&YELLOW]).map(|(name, _)| *name)
}

/// The colour whose name this is, in any case.
pub fn colour_named(name: &str) -> Option<u32> {
    let lower = name.to_lowercase();
    COLOURS.iter().chain([&YELLOW]).find(|(name, _)| *name == lower).map(|(_, colour)| *colour)
}

/// The place of the colour that follows from the characters of any other name.
pub fn colour_of_sum(characters: impl Iterator<Item = u64>) -> usize {
    (characters.sum::<u64>() % COLOURS.len() as u64) as usize
}
