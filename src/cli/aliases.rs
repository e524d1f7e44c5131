//! Other names for resources and verbs, so that what people try first works. The scripts' face has none of them.

use clap::Command;

/// Resources under other names: those before the bar are shown in help.
const RESOURCES: &[(&str, &[&str], &[&str])] = &[
    ("users", &["user"], &[]),
    ("devices", &["device"], &[]),
    ("user-group", &["user-groups"], &["user_group"]),
    ("device-group", &["device-groups"], &["device_group"]),
    ("strategies", &["strategy"], &[]),
    ("tokens", &["token"], &[]),
    ("audits", &["audit"], &["log", "logs"]),
    ("settings", &[], &["setting"]),
    ("profile", &[], &["profiles"]),
    ("ab", &[], &["address-book", "address-books"]),
];

/// Verbs that mean the same. A command gets the others of its line, unless a sibling has one of them.
const VERBS: &[&[&str]] =
    &[&["view", "list", "show", "ls"], &["add", "create", "new"], &["delete", "rm", "remove"], &["edit", "update"]];

/// Where both verbs of a line are there, this word goes with this one.
const PAIRS: &[(&str, &str)] = &[("view", "show"), ("list", "ls")];

/// Verbs that are shown in help beside a command's own name.
const SHOWN: &[&str] = &["list", "show", "create", "add", "rm"];

/// Commands whose verbs are not the tool's: methods of HTTP, names of scripts.
const OTHERS: &[&str] = &["api", "script", "serve"];

/// Gives the resources and their verbs their other names.
pub fn with_aliases(command: Command) -> Command {
    command.mut_subcommands(|resource| {
        let name = resource.get_name().to_owned();
        if OTHERS.contains(&name.as_str()) {
            return resource;
        }
        let resource = verbs(resource);
        match RESOURCES.iter().find(|(known, ..)| *known == name) {
            Some((_, shown, hidden)) => resource.visible_aliases(*shown).aliases(*hidden),
            None => resource,
        }
    })
}

fn verbs(resource: Command) -> Command {
    let resource_name = resource.get_name().to_owned();
    let siblings: Vec<_> = resource.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let mut taken = siblings.clone();
    resource.mut_subcommands(|mut command| {
        // `view-peer` is a verb and its object.
        let name = command.get_name().to_owned();
        let (verb, object) = name.split_once('-').map_or((name.as_str(), None), |(verb, object)| (verb, Some(object)));
        let verb = if name == "revoke" { "delete" } else { verb };
        let Some(same) = VERBS.iter().find(|same| same.contains(&verb)) else { return command };
        // To add users to a group is not to create them.
        if object.is_some() && verb != "view" && resource_name != "ab" {
            return command;
        }
        for word in *same {
            let of_sibling = |(owner, paired): &(&str, &str)| {
                paired == word && *owner != name && siblings.iter().any(|sibling| sibling == owner)
            };
            let alias = object.map_or_else(|| (*word).to_owned(), |object| format!("{word}-{object}"));
            if taken.contains(&alias) || PAIRS.iter().any(of_sibling) {
                continue;
            }
            taken.push(alias.clone());
            let shown = object.is_none() && SHOWN.contains(word);
            command = if shown { command.visible_alias(alias) } else { command.alias(alias) };
        }
        command
    })
}

#[cfg(test)]
mod tests {
    fn names(resource: &str, verb: &str) -> Vec<String> {
        let command = crate::cli::command();
        let found = command.find_subcommand(resource).and_then(|resource| resource.find_subcommand(verb));
        let found = found.expect("a command");
        [found.get_name()].into_iter().chain(found.get_all_aliases()).map(str::to_owned).collect()
    }

    #[test]
    fn verbs_have_the_other_words_that_no_sibling_has() {
        assert_eq!(names("users", "view"), ["view", "list", "show", "ls"]);
        assert_eq!(names("user", "create"), ["new", "add", "create"]);
        assert_eq!(names("devices", "rm"), ["delete", "rm", "remove"]);
        assert_eq!(names("strategies", "show"), ["view", "show"]);
        assert_eq!(names("strategies", "ls"), ["list", "ls"]);
        assert_eq!(names("ab", "create-tag"), ["add-tag", "create-tag", "new-tag"]);
        assert_eq!(names("user-group", "add-users"), ["add-users"]);
        assert_eq!(names("tokens", "rm"), ["revoke", "delete", "rm", "remove"]);
    }
}
