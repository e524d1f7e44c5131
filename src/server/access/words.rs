//! A decision in words: the sentences of `explain`. What is decided is in `decision`.

use super::decision::{Decision, From, Obstacle, Rule, To, Way};
use crate::wire::access::Reason;

/// The names of those that a decision is about.
pub struct Names<'a> {
    pub user: &'a str,
    pub user_group: &'a str,
    pub device: &'a str,
    /// The owner, and the owner's user group.
    pub owner: Option<(&'a str, &'a str)>,
    pub device_group: Option<&'a str>,
}

/// Says why: what allows, or what stands in the way and, where nothing would let the user in anyway, what could.
pub fn reasons(decision: &Decision, names: &Names<'_>) -> Vec<Reason> {
    if decision.is_yes() {
        return decision.ways.iter().map(|way| names.way(*way)).collect();
    }
    let mut reasons: Vec<Reason> = decision.obstacles.iter().map(|obstacle| names.obstacle(*obstacle)).collect();
    if decision.ways.is_empty() {
        reasons.push(names.no_rule());
    }
    reasons
}

fn reason(kind: &str, words: String) -> Reason {
    Reason { kind: kind.into(), words }
}

impl Names<'_> {
    fn way(&self, way: Way) -> Reason {
        let Names { user, device, .. } = self;
        let (owner, owners_group) = self.owner.unwrap_or_default();
        match way {
            Way::Administrator => reason(
                "administrator",
                format!("{user} is an administrator, and administrators reach every enabled device"),
            ),
            Way::Owner => reason("owner", format!("{user} is the owner of {device}")),
            Way::SameGroup => reason(
                "same_group",
                format!("{user} and {owner}, the owner, are both in the user group {owners_group}"),
            ),
            Way::Rule(rule) => reason("rule", self.rule(rule)),
            Way::Unassigned => reason(
                "unassigned",
                format!("{device} has neither owner nor device group, and a setting opens such devices to everybody"),
            ),
        }
    }

    fn rule(&self, rule: Rule) -> String {
        let Names { user, user_group, device, .. } = self;
        let from = match rule.from {
            From::UserGroup(_) => format!("the user group {user_group}, in which {user} is,"),
            From::User(_) => user.to_string(),
        };
        match rule.to {
            To::UserGroup(_) => {
                let (owner, group) = self.owner.unwrap_or_default();
                format!("{from} may reach the devices of the user group {group}, and {owner}, the owner, is in {group}")
            }
            To::DeviceGroup(_) => {
                let group = self.device_group.unwrap_or_default();
                format!("{from} may reach the device group {group}, and {device} is in {group}")
            }
        }
    }

    fn obstacle(&self, obstacle: Obstacle) -> Reason {
        let Names { user, device, .. } = self;
        match obstacle {
            Obstacle::DeviceDisabled => reason(
                "device_disabled",
                format!("{device} is disabled, and nobody reaches a disabled device, not even administrators"),
            ),
            Obstacle::UserDisabled => {
                reason("user_disabled", format!("{user} is disabled, and a disabled user reaches nothing"))
            }
            Obstacle::UserUnverified => reason(
                "user_unverified",
                format!("{user} was invited and has not signed up yet: until then the account reaches nothing"),
            ),
            Obstacle::OwnerDisabled => {
                let (owner, _) = self.owner.unwrap_or_default();
                let words = format!(
                    "{owner}, the owner, is disabled, and only administrators reach the devices of a disabled user"
                );
                reason("owner_disabled", words)
            }
        }
    }

    fn no_rule(&self) -> Reason {
        let Names { user, user_group, device, .. } = self;
        let words = match (self.owner, self.device_group) {
            (Some((owner, group)), None) => format!(
                "no rule lets {user} or the user group {user_group} in to the user group {group}, in which {owner}, the \
                 owner of {device}, is; such a rule would, or a device group that is open to them"
            ),
            (Some((owner, group)), Some(devices)) => format!(
                "no rule lets {user} or the user group {user_group} in to the user group {group}, in which {owner}, the \
                 owner of {device}, is, nor to the device group {devices}; either rule would"
            ),
            (None, Some(devices)) => format!(
                "no rule lets {user} or the user group {user_group} in to the device group {devices}, in which {device} \
                 is, and it has no owner; such a rule would, or an owner whose devices are open to them"
            ),
            (None, None) => format!(
                "{device} has neither owner nor device group, and only administrators reach such devices; an owner or \
                 a device group would open it to those whom the rules let in, the setting about unassigned devices to \
                 everybody"
            ),
        };
        reason("no_rule", words)
    }
}
