//! What the numbers of audit records are called: kinds of connections, alarms and acts, ways to be let in. The tool, the
//! scripts and the console have the same words. How they are shown is their own.

use super::super::operation::REFUSED;

/// The kinds of connections.
pub const CONNECTIONS: &[&str] = &["Remote Desktop", "File Transfer", "Port Transfer", "View Camera", "Terminal"];

/// The word for a connection that has no kind.
pub const NOBODY_LET_IN: &str = "Not Logged In";

/// How somebody was let in; there is no number 0.
const PRIMARY_AUTHS: &[&str] =
    &["", "Accepted by a click", "One-time password", "Permanent password", "Switched sides"];

/// The second factors; there is no number 0.
const TWO_FACTORS: &[&str] = &["", "TOTP", "Trusted device"];

const DIRECTIONS: &[&str] = &["Sent by the device", "Received by the device"];

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

const OWN_ALARMS: &[&str] = &["Unknown machine"];

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
    "Change Address Book",
    "Rotate Token",
];

/// The word for a kind of connection.
pub fn connection(number: i64) -> String {
    word(number, CONNECTIONS, &[])
}

/// The word for what an act was about.
pub fn area(number: i64) -> String {
    word(number, AREAS, OWN_AREAS)
}

/// The word for what was done, or was not.
pub fn operation(number: i64) -> String {
    match number.checked_sub(REFUSED.into()) {
        Some(tried @ 0..) => format!("Not Done: {}", word(tried, OPERATIONS, OWN_OPERATIONS)),
        _ => word(number, OPERATIONS, OWN_OPERATIONS),
    }
}

/// The word for an alarm.
pub fn alarm(number: i64) -> String {
    word(number, ALARMS, OWN_ALARMS)
}

/// The word for how somebody was let in.
pub fn primary_auth(number: i64) -> String {
    word(number, PRIMARY_AUTHS, &[])
}

/// The word for the second factor with which somebody was let in.
pub fn two_factor(number: i64) -> String {
    word(number, TWO_FACTORS, &[])
}

/// The word for the direction of a transfer.
pub fn direction(number: i64) -> String {
    word(number, DIRECTIONS, &[])
}

/// The word for a number; one that has none is shown all the same.
fn word(number: i64, words: &[&'static str], own: &[&'static str]) -> String {
    let found =
        |number: i64, words: &[&'static str]| usize::try_from(number).ok().and_then(|at| words.get(at).copied());
    let known = found(number, words).filter(|word| !word.is_empty()).or_else(|| found(number.checked_sub(OWN)?, own));
    known.map_or_else(|| format!("Unknown ({number})"), str::to_owned)
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
        assert_eq!(alarm(1000), "Unknown machine");
        assert_eq!(area(1003), "Audit Records");
        assert_eq!(operation(1013), "Change Tags in the Address Book");
        assert_eq!(operation(2013), "Not Done: Delete User");
        assert_eq!(operation(3004), "Not Done: Delete Token");
        assert_eq!(operation(-1), "Unknown (-1)");
        assert_eq!(operation(i64::MIN), format!("Unknown ({})", i64::MIN));
    }
}
