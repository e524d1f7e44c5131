//! What things leave when they get something else in its place: it is said before somebody agrees to it, and afterwards.

use super::target::Target;

/// Marks with what they leave the things that get a new value in each of these columns.
pub fn mark(targets: &mut [Target], changes: &[(&str, Option<&str>)]) {
    for target in targets {
        let left = changes.iter().filter_map(|(column, new)| {
            let (new, old) = ((*new)?, target.kept(column).as_str().filter(|old| !old.is_empty())?);
            // Everybody is in a group; that of whoever is in no other is nothing to leave.
            let nowhere = *column == "group_name" && old == "Default";
            (old != new && !nowhere).then(|| format!("{} {old}", word(column)))
        });
        let left: Vec<_> = left.collect();
        if !left.is_empty() {
            target.leaves = format!("from {}", left.join(", "));
        }
    }
}

/// What a column of names holds, as people call it.
fn word(column: &str) -> &str {
    match column {
        "user_name" => "owner",
        "group_name" => "user group",
        "device_group_name" => "device group",
        "strategy_name" => "strategy",
        other => other,
    }
}
