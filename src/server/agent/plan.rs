//! Which strategy each device ought to have, as far as a process knows it without asking the database. What the
//! strategies say is not in here.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

use super::super::devices::reports::Known;
use super::super::strategies::push::{self, Briefly};

/// What a device's strategy follows from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Assigned {
    strategy: Option<Uuid>,
    owner: Option<Uuid>,
    device_group: Option<Uuid>,
}

impl Assigned {
    pub fn of(known: &Known) -> Assigned {
        Assigned { strategy: known.strategy, owner: known.owner, device_group: known.device_group }
    }
}

/// The strategies, and who has which. Each has a generation: what was found out under another one may be wrong.
#[derive(Debug, Default)]
pub struct Plan {
    pub generation: u64,
    strategies: HashMap<Uuid, Briefly>,
    default: Option<Briefly>,
    users: HashMap<Uuid, Uuid>,
    device_groups: HashMap<Uuid, Uuid>,
}

impl Plan {
    pub fn of(known: push::Known, generation: u64) -> Plan {
        Plan {
            generation,
            default: known.strategies.iter().find(|one| one.is_default).map(|one| one.desired),
            strategies: known.strategies.iter().map(|one| (one.guid, one.desired)).collect(),
            users: known.users.into_iter().collect(),
            device_groups: known.device_groups.into_iter().collect(),
        }
    }

    /// What a device ought to have: its own, else its owner's, else its device group's. What has been deleted since
    /// counts for nothing.
    fn desired(&self, assigned: &Assigned) -> Briefly {
        let of = |strategy: &Uuid| self.strategies.get(strategy).copied();
        let own = || assigned.strategy.as_ref().and_then(of);
        let users = || assigned.owner.and_then(|owner| self.users.get(&owner)).and_then(of);
        let groups = || assigned.device_group.and_then(|group| self.device_groups.get(&group)).and_then(of);
        own().or_else(users).or_else(groups).or(self.default).unwrap_or(Briefly::NOTHING)
    }
}

/// What is known of a device and its strategy: under which generation, and whether it was never sent one or has taken
/// the one that it ought to have. Both make most heartbeats a matter of memory.
#[derive(Debug, Default)]
pub struct Settled(AtomicU64);

/// What was found out about a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    NeverSent,
    Taken,
}

/// What is to be done about a heartbeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Nothing,
    /// The device carries what it ought to: that is to be written down, and need not be waited for.
    Note(u64),
    /// The database knows what the device is to be told.
    Ask(u64),
}

impl Settled {
    /// What the database said when the device was read.
    pub fn of(known: &Known, plan: &Plan) -> Settled {
        let settled = Settled::default();
        match known.taken_stamp {
            _ if !known.was_sent => settled.set(plan.generation, Finding::NeverSent),
            Some(stamp) if stamp == plan.desired(&Assigned::of(known)).stamp => {
                settled.set(plan.generation, Finding::Taken);
            }
            _ => {}
        }
        settled
    }

    /// Remembers what was found out under a generation.
    pub fn set(&self, generation: u64, finding: Finding) {
        self.0.store((generation << 1) | u64::from(finding == Finding::Taken), Ordering::Relaxed);
    }

    fn get(&self, generation: u64) -> Option<Finding> {
        let settled = self.0.load(Ordering::Relaxed);
        let finding = if settled & 1 == 1 { Finding::Taken } else { Finding::NeverSent };
        (settled >> 1 == generation).then_some(finding)
    }

    /// What is to be done about a heartbeat that carries this stamp.
    pub fn step(&self, plan: &Plan, assigned: &Assigned, carries: i64) -> Step {
        let desired = plan.desired(assigned);
        match self.get(plan.generation) {
            Some(Finding::NeverSent) if desired.is_empty => Step::Nothing,
            Some(Finding::Taken) if carries == desired.stamp => Step::Nothing,
            _ if carries == desired.stamp => Step::Note(plan.generation),
            _ => Step::Ask(plan.generation),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(generation: u64) -> (Plan, [Uuid; 3], Assigned) {
        let guids = [1, 2, 3].map(Uuid::from_u128);
        let (owner, device_group) = (Uuid::from_u128(8), Uuid::from_u128(9));
        let strategies = guids.iter().zip([10, 20, 30]).map(|(guid, stamp)| push::KnownStrategy {
            guid: *guid,
            is_default: false,
            desired: Briefly { stamp, is_empty: false },
        });
        let default = push::KnownStrategy {
            guid: Uuid::from_u128(4),
            is_default: true,
            desired: Briefly { stamp: 40, is_empty: true },
        };
        let known = push::Known {
            strategies: strategies.chain([default]).collect(),
            users: vec![(owner, guids[1])],
            device_groups: vec![(device_group, guids[2])],
        };
        let assigned = Assigned { strategy: Some(guids[0]), owner: Some(owner), device_group: Some(device_group) };
        (Plan::of(known, generation), guids, assigned)
    }

    #[test]
    fn the_nearest_strategy_counts_and_one_that_is_gone_does_not() {
        let (plan, _, all) = plan(1);
        let stamp = |assigned: Assigned| plan.desired(&assigned).stamp;
        assert_eq!(stamp(all), 10);
        assert_eq!(stamp(Assigned { strategy: None, ..all }), 20);
        assert_eq!(stamp(Assigned { strategy: Some(Uuid::from_u128(77)), ..all }), 20);
        assert_eq!(stamp(Assigned { strategy: None, owner: Some(Uuid::from_u128(78)), ..all }), 30);
        assert_eq!(stamp(Assigned::default()), 40);
        assert_eq!(Plan::default().desired(&all), Briefly::NOTHING);
    }

    #[test]
    fn what_is_settled_needs_no_database_until_something_changes() {
        let (plan, _, all) = plan(3);
        let settled = Settled::default();
        assert_eq!(settled.step(&plan, &all, 0), Step::Ask(3));
        assert_eq!(settled.step(&plan, &all, 10), Step::Note(3));
        settled.set(3, Finding::Taken);
        assert_eq!(settled.step(&plan, &all, 10), Step::Nothing);
        assert_eq!(settled.step(&plan, &all, 0), Step::Ask(3));
        let none = Assigned::default();
        settled.set(3, Finding::NeverSent);
        assert_eq!(settled.step(&plan, &none, 12_345), Step::Nothing);
        assert_eq!(settled.step(&plan, &all, 0), Step::Ask(3));
        settled.set(2, Finding::Taken);
        assert_eq!(settled.step(&plan, &all, 10), Step::Note(3));
    }
}
