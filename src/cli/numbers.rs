//! What the numbers of the contract are called: kinds of connections, alarms and acts, permissions, colours. The tool
//! and the scripts have the same words. How they are shown is the commands' own.

/// The kinds of connections.
pub const CONNECTIONS: &[&str] = &["Remote Desktop", "File Transfer", "Port Transfer", "View Camera", "Terminal"];

/// What an act in the console was about.
pub const AREAS: &[&str] = &["Group Management", "User Management", "Device Management", "Address Book Management"];

/// What was done in the console.
pub const OPERATIONS: &[&str] = &[
    "User Login",
    "Add Group",
    "Add User",
    "Add Device",
    "Delete Groups",
    "Disconnect Device",
    "Enable Users",
    "Disable Users",
    "Enable Devices",
    "Disable Devices",
    "Update Group",
    "Update User",
    "Update Device",
    "Delete User",
    "Delete Device",
    "Add Address Book",
    "Delete Address Book",
    "Change Address Book Name",
    "Delete Devices in the Address Book Recycle Bin",
    "Empty Address Book Recycle Bin",
    "Add Address Book Permission",
    "Delete Address Book Permission",
    "Update Address Book Permission",
];

/// What alarmed a device or the server; those from the seventh on come from newer clients.
pub const ALARMS: &[&str] = &[
    "Access attempt outside the IP whitelist",
    "Over 30 consecutive access attempts",
    "Multiple access attempts within one minute",
    "Over 30 consecutive login attempts",
    "Multiple login attempts within one minute",
    "Multiple login attempts within one hour",
    "Too many access attempts from one IPv6 network",
    "Terminal login held back after failures",
    "Terminal logins at the same time",
    "Message outside the kind of session",
    "Access attempt outside the ID whitelist",
];

/// Numbers from 1000 on are not of the contract but of this project's server.
const OWN: i64 = 1000;

const OWN_ALARMS: &[&str] = &["Machine under the ID of another"];

const OWN_AREAS: &[&str] = &["Token Management", "Strategy Management", "Settings", "Audit Records"];

const OWN_OPERATIONS: &[&str] = &[
    "User Logout",
    "Force Logout",
    "Change Password",
    "Add Token",
    "Delete Token",
    "Accept Machine",
    "Add Strategy",
    "Update Strategy",
    "Delete Strategy",
    "Assign Strategy",
    "Update Settings",
    "Edit Note",
    "Change Devices in the Address Book",
    "Change Tags in the Address Book",
];

/// The word for a kind of connection.
pub fn connection(number: i64) -> String {
    word(number, CONNECTIONS, &[])
}

/// The word for what an act was about.
pub fn area(number: i64) -> String {
    word(number, AREAS, OWN_AREAS)
}

/// The word for what was done.
pub fn operation(number: i64) -> String {
    word(number, OPERATIONS, OWN_OPERATIONS)
}

/// The word for an alarm.
pub fn alarm(number: i64) -> String {
    word(number, ALARMS, OWN_ALARMS)
}

/// The word for a number; one that has none is shown all the same.
fn word(number: i64, words: &[&'static str], own: &[&'static str]) -> String {
    let found =
        |number: i64, words: &[&'static str]| usize::try_from(number).ok().and_then(|at| words.get(at).copied());
    let known = found(number, words).or_else(|| found(number.checked_sub(OWN)?, own));
    known.map_or_else(|| format!("Unknown ({number})"), str::to_owned)
}

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

/// The colour whose name this is, in any case.
pub fn colour_named(name: &str) -> Option<u32> {
    let lower = name.to_lowercase();
    COLOURS.iter().chain([&YELLOW]).find(|(name, _)| *name == lower).map(|(_, colour)| *colour)
}

/// The place of the colour that follows from the characters of any other name.
pub fn colour_of_sum(characters: impl Iterator<Item = u64>) -> usize {
    (characters.sum::<u64>() % COLOURS.len() as u64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_without_a_word_is_shown() {
        assert_eq!(connection(4), "Terminal");
        assert_eq!(connection(5), "Unknown (5)");
        assert_eq!(connection(1000), "Unknown (1000)");
        assert_eq!(alarm(10), "Access attempt outside the ID whitelist");
        assert_eq!(alarm(1000), "Machine under the ID of another");
        assert_eq!(area(1003), "Audit Records");
        assert_eq!(operation(1013), "Change Tags in the Address Book");
        assert_eq!(operation(-1), "Unknown (-1)");
        assert_eq!(operation(i64::MIN), format!("Unknown ({})", i64::MIN));
    }
}
