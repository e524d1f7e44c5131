//! The decision whether a user may reach a device, from facts alone. What reads the facts, and what asks the database
//! the same question about many at once, is in `store`.

use uuid::Uuid;

/// How far an account may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Normal,
    Disabled,
    /// Invited, and not there yet.
    Unverified,
}

/// Somebody who wants to reach a device.
#[derive(Clone, Copy, Debug)]
pub struct Visitor {
    pub guid: Uuid,
    pub group: Uuid,
    pub standing: Standing,
    pub is_admin: bool,
}

/// To whom a device belongs.
#[derive(Clone, Copy, Debug)]
pub struct Owner {
    pub guid: Uuid,
    pub group: Uuid,
    pub standing: Standing,
}

/// What is to be reached.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    pub disabled: bool,
    pub owner: Option<Owner>,
    pub device_group: Option<Uuid>,
}

/// Who is let in by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    UserGroup(Uuid),
    User(Uuid),
}

/// What a rule opens: the devices of a user group's users, or those of a device group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    UserGroup(Uuid),
    DeviceGroup(Uuid),
}

/// One rule. It opens what it names and leads no further: who is let in to a group gets nothing of what that group is
/// let in to, so that circles mean no more than their rules one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    pub from: From,
    pub to: To,
}

/// Something that lets a user in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Administrator,
    Owner,
    SameGroup,
    Rule(Rule),
    /// Nobody has the device, and the setting opens such devices to all.
    Unassigned,
}

/// Something that keeps a user out, whatever lets them in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    DeviceDisabled,
    UserDisabled,
    UserUnverified,
    OwnerDisabled,
}

/// Everything that lets a user in, and everything that keeps them out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    pub ways: Vec<Way>,
    pub obstacles: Vec<Obstacle>,
}

impl Decision {
    /// Whether the user may reach the device: one way is enough, one obstacle too much.
    pub fn is_yes(&self) -> bool {
        !self.ways.is_empty() && self.obstacles.is_empty()
    }
}

/// Decides by the rules; with `unassigned_is_open` everybody reaches the devices that nobody has.
pub fn decide(visitor: &Visitor, target: &Target, rules: &[Rule], unassigned_is_open: bool) -> Decision {
    let mut decision = Decision::default();
    if visitor.is_admin {
        decision.ways.push(Way::Administrator);
    }
    if let Some(owner) = target.owner {
        if owner.guid == visitor.guid {
            decision.ways.push(Way::Owner);
        } else if owner.group == visitor.group {
            decision.ways.push(Way::SameGroup);
        }
    }
    let applies = |rule: &&Rule| {
        let from = match rule.from {
            From::UserGroup(group) => group == visitor.group,
            From::User(user) => user == visitor.guid,
        };
        from && match rule.to {
            To::UserGroup(group) => target.owner.is_some_and(|owner| owner.group == group),
            To::DeviceGroup(group) => target.device_group == Some(group),
        }
    };
    decision.ways.extend(rules.iter().filter(applies).map(|rule| Way::Rule(*rule)));
    if unassigned_is_open && target.owner.is_none() && target.device_group.is_none() {
        decision.ways.push(Way::Unassigned);
    }
    match visitor.standing {
        Standing::Normal => {}
        Standing::Disabled => decision.obstacles.push(Obstacle::UserDisabled),
        Standing::Unverified => decision.obstacles.push(Obstacle::UserUnverified),
    }
    if target.disabled {
        decision.obstacles.push(Obstacle::DeviceDisabled);
    }
    if !visitor.is_admin && target.owner.is_some_and(|owner| owner.standing == Standing::Disabled) {
        decision.obstacles.push(Obstacle::OwnerDisabled);
    }
    decision
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUPPORT: Uuid = Uuid::from_u128(1);
    const SALES: Uuid = Uuid::from_u128(2);
    const LAB: Uuid = Uuid::from_u128(3);
    const ANN: Uuid = Uuid::from_u128(4);
    const BOB: Uuid = Uuid::from_u128(5);

    /// Bob of the group Support.
    fn bob() -> Visitor {
        Visitor { guid: BOB, group: SUPPORT, standing: Standing::Normal, is_admin: false }
    }

    /// A device of Ann, who is of the group Sales.
    fn of_ann() -> Target {
        let owner = Owner { guid: ANN, group: SALES, standing: Standing::Normal };
        Target { disabled: false, owner: Some(owner), device_group: None }
    }

    fn in_lab() -> Target {
        Target { disabled: false, owner: None, device_group: Some(LAB) }
    }

    fn nobodys() -> Target {
        Target { disabled: false, owner: None, device_group: None }
    }

    fn rule(from: From, to: To) -> Rule {
        Rule { from, to }
    }

    fn ways(visitor: &Visitor, target: &Target, rules: &[Rule]) -> Vec<Way> {
        decide(visitor, target, rules, false).ways
    }

    #[test]
    fn an_owner_and_the_owners_group_are_let_in() {
        let ann = Visitor { guid: ANN, group: SALES, ..bob() };
        assert_eq!(ways(&ann, &of_ann(), &[]), [Way::Owner]);
        let colleague = Visitor { group: SALES, ..bob() };
        assert_eq!(ways(&colleague, &of_ann(), &[]), [Way::SameGroup]);
        assert!(!decide(&bob(), &of_ann(), &[], true).is_yes());
    }

    #[test]
    fn a_rule_lets_a_group_or_a_user_in_to_the_owners_group() {
        for from in [From::UserGroup(SUPPORT), From::User(BOB)] {
            let open = rule(from, To::UserGroup(SALES));
            assert_eq!(ways(&bob(), &of_ann(), &[open]), [Way::Rule(open)]);
            assert_eq!(ways(&bob(), &in_lab(), &[open]), []);
        }
        let backwards = rule(From::UserGroup(SALES), To::UserGroup(SUPPORT));
        assert_eq!(ways(&bob(), &of_ann(), &[backwards]), []);
    }

    #[test]
    fn a_device_group_is_granted_to_a_group_or_a_user() {
        for from in [From::UserGroup(SUPPORT), From::User(BOB)] {
            let open = rule(from, To::DeviceGroup(LAB));
            assert_eq!(ways(&bob(), &in_lab(), &[open]), [Way::Rule(open)]);
            assert_eq!(ways(&bob(), &of_ann(), &[open]), []);
            assert_eq!(ways(&bob(), &Target { device_group: Some(LAB), ..of_ann() }, &[open]), [Way::Rule(open)]);
        }
    }

    #[test]
    fn ways_add_up_and_one_is_enough() {
        let rules = [
            rule(From::UserGroup(SUPPORT), To::UserGroup(SALES)),
            rule(From::User(BOB), To::UserGroup(SALES)),
            rule(From::UserGroup(SUPPORT), To::DeviceGroup(LAB)),
            rule(From::User(ANN), To::DeviceGroup(LAB)),
        ];
        let device = Target { device_group: Some(LAB), ..of_ann() };
        assert_eq!(ways(&bob(), &device, &rules), rules[..3].iter().map(|rule| Way::Rule(*rule)).collect::<Vec<_>>());
    }

    #[test]
    fn rules_lead_no_further_and_circles_change_nothing() {
        let other = Uuid::from_u128(9);
        let circle = [
            rule(From::UserGroup(SUPPORT), To::UserGroup(other)),
            rule(From::UserGroup(other), To::UserGroup(SALES)),
            rule(From::UserGroup(SALES), To::UserGroup(SUPPORT)),
            rule(From::UserGroup(SUPPORT), To::UserGroup(SUPPORT)),
        ];
        assert_eq!(ways(&bob(), &of_ann(), &circle), []);
    }

    #[test]
    fn what_is_disabled_blocks_whatever_the_rules_say() {
        let open = rule(From::User(BOB), To::UserGroup(SALES));
        let administrator = Visitor { is_admin: true, ..bob() };
        let no = |visitor: &Visitor, target: &Target, obstacle| {
            let decision = decide(visitor, target, &[open], false);
            assert_eq!(decision.obstacles, [obstacle]);
            assert!(!decision.is_yes() && !decision.ways.is_empty());
        };
        let disabled = Target { disabled: true, ..of_ann() };
        no(&bob(), &disabled, Obstacle::DeviceDisabled);
        no(&administrator, &disabled, Obstacle::DeviceDisabled);
        no(&Visitor { standing: Standing::Disabled, ..bob() }, &of_ann(), Obstacle::UserDisabled);
        no(&Visitor { standing: Standing::Disabled, ..administrator }, &of_ann(), Obstacle::UserDisabled);
        no(&Visitor { standing: Standing::Unverified, ..bob() }, &of_ann(), Obstacle::UserUnverified);
        let left = Owner { guid: ANN, group: SALES, standing: Standing::Disabled };
        let of_who_left = Target { owner: Some(left), ..of_ann() };
        no(&bob(), &of_who_left, Obstacle::OwnerDisabled);
        assert!(decide(&administrator, &of_who_left, &[], false).is_yes());
        let granted = Target { device_group: Some(LAB), ..of_who_left };
        let grant = rule(From::User(BOB), To::DeviceGroup(LAB));
        assert!(!decide(&bob(), &granted, &[grant], false).is_yes());
    }

    #[test]
    fn what_nobody_has_is_the_administrators_unless_the_setting_opens_it() {
        assert!(!decide(&bob(), &nobodys(), &[], false).is_yes());
        assert_eq!(decide(&bob(), &nobodys(), &[], true).ways, [Way::Unassigned]);
        assert!(!decide(&bob(), &in_lab(), &[], true).is_yes());
        assert!(!decide(&bob(), &of_ann(), &[], true).is_yes());
        assert!(decide(&Visitor { is_admin: true, ..bob() }, &nobodys(), &[], false).is_yes());
    }
}
