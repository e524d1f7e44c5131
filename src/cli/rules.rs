//! How access rules are typed and shown, for every command that has them. What they decide is the server's.

use serde_json::{Value, json};

use super::exit::Stop;
use super::target::{Listed, Target};
use super::world::World;
use crate::wire::access::{AccessRule, WHAT_THIS_DECIDES};
use crate::wire::pieces::pieces;

/// What one end of a rule can be: the number that goes over the wire, the word that is typed, and what it means.
pub type Kind = (i64, &'static str, &'static str);

/// Those who can be let in.
pub const LET_IN: &[Kind] = &[(0, "group", "a user group"), (2, "user", "a user")];

/// What can be reached.
pub const REACHED: &[Kind] = &[(0, "group", "the devices of a user group"), (1, "devices", "a device group")];

/// What one use of an option says.
#[derive(Clone, Debug)]
pub struct Rules(Vec<AccessRule>);

/// Reads who is let in.
pub fn let_in(text: &str) -> Result<Rules, String> {
    read(text, LET_IN)
}

/// Reads what may be reached.
pub fn reached(text: &str) -> Result<Rules, String> {
    read(text, REACHED)
}

/// Puts the rules of an option together that was given several times; `None` where it was not given.
pub fn together(rules: &[Rules]) -> Option<Vec<AccessRule>> {
    let mut all = Vec::new();
    for rule in rules.iter().flat_map(|rules| &rules.0) {
        if !all.contains(rule) {
            all.push(rule.clone());
        }
    }
    (!rules.is_empty()).then_some(all)
}

/// A list of rules as options change it: wholly, or one rule at a time.
pub struct Change<'a> {
    /// As in `accessed-from`, which the options are called after.
    pub option: &'static str,
    /// The column that shows the list.
    pub column: &'static str,
    pub whole: &'a [Rules],
    pub add: &'a [Rules],
    pub remove: &'a [Rules],
}

impl Change<'_> {
    /// Whether any option is about the list.
    pub fn is_given(&self) -> bool {
        !(self.whole.is_empty() && self.add.is_empty() && self.remove.is_empty())
    }

    /// The list after the change; `None` if no option is about it. A rule to be removed must be there.
    pub fn of<L: Listed>(&self, target: &Target) -> anyhow::Result<Option<Vec<AccessRule>>> {
        if self.add.is_empty() && self.remove.is_empty() {
            return Ok(together(self.whole));
        }
        let mut list: Vec<AccessRule> = serde_json::from_value(target.kept(self.column).clone())
            .map_err(|_| Stop::refused(format!("the server does not list the rules of {}", target.name)))?;
        let (add, remove) = (together(self.add).unwrap_or_default(), together(self.remove).unwrap_or_default());
        let missing: Vec<_> = remove.iter().filter(|rule| !list.contains(rule)).collect();
        if let Some(missing) = shown(self.column, &json!(missing)).filter(|text| !text.is_empty()) {
            let now = shown(self.column, &json!(list)).filter(|text| !text.is_empty());
            let text = format!("{} {} has no such rule in --{}: {missing}", L::SHAPE.one, target.name, self.option);
            return Err(Stop::refused(text)
                .hint(format!("its rules there are: {}", now.unwrap_or_else(|| "none".to_owned())))
                .into());
        }
        list.retain(|rule| !remove.contains(rule));
        list.extend(add.into_iter().filter(|rule| !list.contains(rule)).collect::<Vec<_>>());
        Ok(Some(list))
    }

    /// Marks a group with how many rules the new list drops. More than one are asked about.
    pub fn mark(&self, target: &mut Target, new: Option<&Vec<AccessRule>>) {
        let old = serde_json::from_value::<Vec<AccessRule>>(target.kept(self.column).clone());
        let (Ok(old), Some(new)) = (old, new) else { return };
        let dropped = old.iter().filter(|rule| !new.contains(rule)).count();
        if dropped == 0 {
            return;
        }
        target.many |= dropped > 1;
        let rules = if dropped == 1 { "rule" } else { "rules" };
        let before = if target.touches.is_empty() { String::new() } else { format!("{}, ", target.touches) };
        target.touches = format!("{before}drops {dropped} {rules} of --{}", self.option);
    }

    /// Says which rules are gone and which are new.
    pub fn tell(&self, world: &World, target: &Target, new: Option<&Vec<AccessRule>>) {
        replaced(world, self.option, self.column, target.kept(self.column), new);
    }
}

/// Whether a group has the rules of each of these lists already, in whatever order.
pub fn unchanged<const N: usize>(target: &Target, lists: [(&str, Option<&Vec<AccessRule>>); N]) -> bool {
    lists.into_iter().all(|(column, new)| {
        let Some(new) = new else { return true };
        serde_json::from_value::<Vec<AccessRule>>(target.kept(column).clone())
            .is_ok_and(|old| old.iter().all(|rule| new.contains(rule)) && new.iter().all(|rule| old.contains(rule)))
    })
}

/// Marks a group that is about to be deleted with how many access rules are deleted with it.
pub fn mark_deleted(targets: &mut [Target]) {
    for target in targets {
        let lists =
            ["allowed_incomings", "allowed_outgoings"].map(|column| target.kept(column).as_array().map_or(0, Vec::len));
        let rules: usize = lists.iter().sum();
        if rules > 0 {
            target.touches = format!("{rules} access {} deleted", if rules == 1 { "rule is" } else { "rules are" });
        }
    }
}

fn read(text: &str, kinds: &[Kind]) -> Result<Rules, String> {
    let rules = match text.trim() {
        "" => Err("it is empty; [] takes all rules away".to_owned()),
        json if json.starts_with(['[', '{', '"']) => from_json(json, kinds),
        short => from_words(short, kinds),
    };
    rules.map(Rules).map_err(|reason| format!("{reason}\n\n{}", how(kinds)))
}

fn from_json(text: &str, kinds: &[Kind]) -> Result<Vec<AccessRule>, String> {
    // Windows PowerShell needs a backslash before each quote, later ones hand it on.
    let value = serde_json::from_str::<Value>(text)
        .or_else(|fault| serde_json::from_str(&text.replace(r#"\""#, "\"")).map_err(|_| fault))
        .map_err(|fault| format!("this is no JSON ({fault})"))?;
    let Value::Array(items) = value else { return Err("it is JSON, but not an array".to_owned()) };
    items.iter().map(|item| rule(item, kinds)).collect()
}

fn rule(item: &Value, kinds: &[Kind]) -> Result<AccessRule, String> {
    let kind = item.get("type").and_then(Value::as_i64);
    let kind = kind.ok_or_else(|| format!("{item} has no \"type\" that is a number"))?;
    let name = item.get("name").and_then(Value::as_str).filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| format!("{item} has no \"name\" that is a text"))?;
    if kinds.iter().all(|(number, ..)| *number != kind) {
        return Err(format!("{item} has a \"type\" that does not belong here"));
    }
    Ok(AccessRule { kind, name: name.to_owned() })
}

fn from_words(text: &str, kinds: &[Kind]) -> Result<Vec<AccessRule>, String> {
    let pieces = pieces(text);
    if pieces.is_empty() {
        return Err(format!("there is no rule in {text:?}"));
    }
    let rule = |piece: &String| {
        let (word, name) = piece.split_once(':').ok_or_else(|| format!("{piece:?} does not say what it is"))?;
        let kind = kinds.iter().find(|(_, known, _)| *known == word.trim());
        let (kind, ..) = kind.ok_or_else(|| format!("{word:?} does not belong here"))?;
        match name.trim() {
            "" => Err(format!("{piece:?} has no name")),
            name => Ok(AccessRule { kind: *kind, name: name.to_owned() }),
        }
    };
    pieces.iter().map(rule).collect()
}

/// How rules are written, for whoever has just written them otherwise.
fn how(kinds: &[Kind]) -> String {
    let words: Vec<_> = kinds.iter().map(|(_, word, _)| format!("{word}:NAME")).collect();
    let numbers: Vec<_> = kinds.iter().map(|(number, _, what)| format!("{number} is {what}")).collect();
    format!(
        "Write {}, or a JSON array in the quotes of your shell:\n{}\nAs the type {}.",
        words.join(","),
        quoted(&example_of(kinds), ""),
        numbers.join(", ")
    )
}

/// JSON in the quotes of each shell, a line each that goes on after `option`.
fn quoted(json: &str, option: &str) -> String {
    // Windows PowerShell needs the backslashes; later ones hand them on, and they are taken off again.
    let escaped = json.replace('"', r#"\""#);
    let shells =
        [("sh", format!("'{json}'")), ("cmd.exe", format!("\"{escaped}\"")), ("PowerShell", format!("'{escaped}'"))];
    shells.map(|(shell, text)| format!("    {shell:<10}  {option}{text}")).join("\n")
}

/// An example as JSON.
fn example_of(kinds: &[Kind]) -> String {
    let rules: Vec<_> =
        kinds.iter().map(|(number, ..)| format!(r#"{{"type":{number},"name":"{}"}}"#, example(*number))).collect();
    format!("[{}]", rules.join(","))
}

fn example(kind: i64) -> &'static str {
    ["Ops", "Servers", "john"][usize::try_from(kind).unwrap_or_default()]
}

/// The part of a command's help that is about rules.
pub fn help(with_reached: bool) -> String {
    let json = quoted(&example_of(LET_IN), "--accessed-from ");
    let (access_to, types) = match with_reached {
        true => (
            "\n    --access-to \"group:Ops,devices:Servers\"   the devices of a user group, a device group",
            "; in --access-to 0 for a user group and 1 for a device group",
        ),
        false => ("", ""),
    };
    // A paragraph is one line: help and manuals break it where it has to be.
    format!(
        "\
Access rules:
  --accessed-from and --access-to replace all rules of a list, and [] removes them. `update` also has --add-accessed-from, \
         --remove-accessed-from and so on, for single rules. Every option may be repeated. In a name, put a backslash before a \
         comma. In PowerShell, put quotes around a value with a comma.
    --accessed-from \"group:Ops,user:john\"     a user group, a user{access_to}
  The same as a JSON array, in the quotes of each shell:
{json}
  The types are 0 for a user group and 2 for a user{types}.

{WHAT_THIS_DECIDES}"
    )
}

/// Writes rules as they are typed, for a table.
pub fn shown(column: &str, value: &Value) -> Option<String> {
    let kinds = match column {
        "allowed_incomings" => LET_IN,
        "allowed_outgoings" => REACHED,
        _ => return None,
    };
    let rule = |rule: &Value| {
        let kind = kinds.iter().find(|(number, ..)| rule.get("type").and_then(Value::as_i64) == Some(*number));
        let name = rule.get("name").and_then(Value::as_str);
        match (kind, name) {
            (Some((_, word, _)), Some(name)) => format!("{word}:{}", name.replace(',', r"\,")),
            _ => rule.to_string(),
        }
    };
    Some(value.as_array()?.iter().map(rule).collect::<Vec<_>>().join(","))
}

fn replaced(world: &World, option: &str, column: &str, old: &Value, new: Option<&Vec<AccessRule>>) {
    let (Ok(old), Some(new)) = (serde_json::from_value::<Vec<AccessRule>>(old.clone()), new) else { return };
    for (word, these, others) in [("no longer", &old, new), ("new", new, &old)] {
        let rules: Vec<_> = these.iter().filter(|rule| !others.contains(rule)).collect();
        if let Some(rules) = shown(column, &json!(rules)).filter(|text| !text.is_empty()) {
            world.ui.status(&format!("--{option}, {word}: {rules}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Value {
        json!(reached(text).map(|rules| rules.0))["Ok"].take()
    }

    #[test]
    fn words_and_json_mean_the_same() {
        let both = json!([{"type": 0, "name": "Ops, north"}, {"type": 1, "name": "a:b"}]);
        assert_eq!(read(r"group:Ops\, north, devices:a:b"), both);
        assert_eq!(read(&both.to_string()), both);
        assert_eq!(read(&both.to_string().replace('"', r#"\""#)), both);
        assert_eq!(shown("allowed_outgoings", &both).as_deref(), Some(r"group:Ops\, north,devices:a:b"));
        assert_eq!(read("[]"), json!([]));
    }

    #[test]
    fn what_is_no_rule_is_refused_with_the_reason() {
        for (text, reason) in [
            ("", "it is empty"),
            (" ", "it is empty"),
            (",", "there is no rule in"),
            ("{}", "not an array"),
            ("[{type:0,name:Ops}]", "this is no JSON"),
            (r#"[{"type":2,"name":"john"}]"#, "does not belong here"),
            (r#"[{"type":"0","name":"Ops"}]"#, "no \"type\" that is a number"),
            (r#"[{"type":0}]"#, "no \"name\""),
            (r#"["Ops"]"#, "no \"type\""),
            ("Ops", "does not say what it is"),
            ("user:john", "does not belong here"),
            ("group:", "has no name"),
        ] {
            let refused = reached(text).expect_err(text);
            assert!(refused.starts_with(reason) || refused.contains(reason), "{text}: {refused}");
            assert!(refused.contains("Write group:NAME,devices:NAME, or a JSON array in"), "{refused}");
            assert!(refused.contains(r#"    PowerShell  '[{\"type\":0,"#), "{refused}");
        }
    }
}
