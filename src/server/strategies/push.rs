//! How options come to a device: by its heartbeats. What it carries is compared with what it ought to have, what it was
//! ever sent is remembered, and what it no longer gets is taken back. Nothing here knows the messages.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::super::db::{Change, Tx};
use super::super::error::{Result, internal};
use super::super::secrets::Keys;
use super::actions::{DEFAULT, read};
use super::catalogue::Options;
use super::sealing;
use super::store;
use super::store::Row;
use super::store::effective::State;
use super::store::sent::Write;

/// The stamp of a device on which no strategy is effective.
const UNMANAGED: i64 = 1;

/// What processes keep in memory of strategies. Devices' own are kept with the devices.
pub struct Known {
    pub strategies: Vec<KnownStrategy>,
    /// Users that have one, each with it.
    pub users: Vec<(Uuid, Uuid)>,
    pub device_groups: Vec<(Uuid, Uuid)>,
}

/// A strategy as a heartbeat is compared with it.
pub struct KnownStrategy {
    pub guid: Uuid,
    pub is_default: bool,
    pub desired: Briefly,
}

/// What a device ought to have, without the options themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Briefly {
    pub stamp: i64,
    pub is_empty: bool,
}

impl Briefly {
    /// What a device ought to have on which no strategy is effective.
    pub const NOTHING: Briefly = Briefly { stamp: UNMANAGED, is_empty: true };
}

/// Reads what processes keep in memory of strategies.
pub async fn known(tx: &mut Tx) -> Result<Known> {
    let mut strategies = Vec::new();
    for row in store::all(tx).await? {
        let desired = Desired::of(Some(&row))?;
        let desired = Briefly { stamp: desired.stamp, is_empty: desired.options.is_empty() };
        strategies.push(KnownStrategy { guid: row.guid, is_default: row.name == DEFAULT, desired });
    }
    let users = store::sent::of_users(tx).await?;
    let device_groups = store::sent::of_device_groups(tx).await?;
    Ok(Known { strategies, users, device_groups })
}

/// What a device ought to have.
#[derive(Clone, Debug)]
pub struct Desired {
    pub stamp: i64,
    /// As they are stored: secrets are sealed.
    pub options: Options,
}

impl Desired {
    /// What devices ought to have on which this strategy is effective. A disabled one leaves them unmanaged.
    pub(super) fn of(row: Option<&Row>) -> Result<Desired> {
        match row.filter(|row| row.enabled) {
            Some(row) => Ok(Desired { stamp: row.stamp, options: read(&row.options)? }),
            None => Ok(Desired { stamp: UNMANAGED, options: Options::new() }),
        }
    }
}

/// What a device was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Those that may still be set on it by that.
    pub keys: BTreeSet<String>,
    taken: Option<i64>,
}

impl Sent {
    /// What the device was sent, where it ever was.
    pub(super) fn of(state: &State) -> Result<Option<Sent>> {
        let keys = state.keys.as_deref().map(serde_json::from_str).transpose().map_err(internal)?;
        Ok(keys.map(|keys| Sent { keys, taken: state.taken_stamp }))
    }
}

/// A device that was heard of, and the stamp that it carries.
#[derive(Clone, Copy, Debug)]
pub struct Heard {
    pub device: Uuid,
    pub carries: i64,
}

/// What follows from a heartbeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It was never sent anything, and there is nothing to be sent.
    NeverSent,
    /// It has what it ought to have, and that is written down.
    Taken,
    /// It is told its stamp and its options; an empty one takes back.
    Push(i64, Options),
}

/// What follows from a heartbeat, and what is to be written first.
#[derive(Debug)]
struct Verdict {
    answer: Answer,
    write: Option<Write>,
    /// It carried what it ought to, and does not any more.
    is_lost: bool,
}

/// Compares what a device carries with what it ought to have.
fn judge(carries: i64, desired: &Desired, sent: Option<&Sent>) -> Result<Verdict> {
    let current: BTreeSet<&String> = desired.options.keys().collect();
    if sent.is_none() && current.is_empty() {
        return Ok(Verdict { answer: Answer::NeverSent, write: None, is_lost: false });
    }
    let write = |keys: &BTreeSet<&String>, taken| -> Result<Write> {
        Ok(Write { first: sent.is_none(), keys: serde_json::to_string(keys).map_err(internal)?, taken })
    };
    let nothing = BTreeSet::new();
    let before: BTreeSet<&String> = sent.map_or(&nothing, |sent| &sent.keys).iter().collect();
    let taken = sent.and_then(|sent| sent.taken);
    if carries == desired.stamp {
        // It has taken everything back that was to be taken back: that is forgotten, so that what a person sets there
        // from now on stays.
        let is_written = before == current && taken == Some(desired.stamp);
        let write = if is_written { None } else { Some(write(&current, Some(desired.stamp))?) };
        return Ok(Verdict { answer: Answer::Taken, write, is_lost: false });
    }
    let all: BTreeSet<&String> = before.union(&current).copied().collect();
    let mut options = desired.options.clone();
    options.extend(before.difference(&current).map(|key| ((*key).clone(), String::new())));
    // One that does not take it costs nothing each time: what it may have is written down already.
    let is_lost = taken == Some(desired.stamp);
    let is_written = sent.is_some() && all == before && !is_lost;
    let write = if is_written { None } else { Some(write(&all, None)?) };
    Ok(Verdict { answer: Answer::Push(desired.stamp, options), write, is_lost })
}

/// Compares what devices carry with what they ought to have, as the database knows it.
async fn judge_all(tx: &mut Tx, keys: &Keys, heard: &[Heard]) -> Result<HashMap<Uuid, Verdict>> {
    let devices: Vec<Uuid> = heard.iter().map(|heard| heard.device).collect();
    let states = store::effective::states_of(tx, &devices).await?;
    let strategies: BTreeSet<Uuid> = states.iter().filter_map(|state| state.effective().0).collect();
    let strategies: Vec<Uuid> = strategies.into_iter().collect();
    let mut desired = HashMap::new();
    for row in store::some_and_named(tx, &strategies, DEFAULT).await? {
        let Desired { stamp, options } = Desired::of(Some(&row))?;
        let one = Desired { stamp, options: sealing::open_all(keys, row.guid, options) };
        if row.name == DEFAULT {
            desired.insert(None, one.clone());
        }
        desired.insert(Some(row.guid), one);
    }
    let carries: HashMap<Uuid, i64> = heard.iter().map(|heard| (heard.device, heard.carries)).collect();
    let mut verdicts = HashMap::new();
    for state in &states {
        // Where the strategy has just been deleted there is another one next time.
        let (Some(desired), Some(carries)) = (desired.get(&state.effective().0), carries.get(&state.guid)) else {
            continue;
        };
        verdicts.insert(state.guid, judge(*carries, desired, Sent::of(state)?.as_ref())?);
    }
    Ok(verdicts)
}

/// What follows from heartbeats, each of another device, as far as nothing is to be written. The others come back: they
/// are for [`write()`].
pub async fn look(tx: &mut Tx, keys: &Keys, heard: &[Heard]) -> Result<(HashMap<Uuid, Answer>, Vec<Heard>)> {
    let mut verdicts = judge_all(tx, keys, heard).await?;
    let to_write = |heard: &&Heard| verdicts.get(&heard.device).is_some_and(|verdict| verdict.write.is_some());
    let rest: Vec<Heard> = heard.iter().filter(to_write).copied().collect();
    verdicts.retain(|_, verdict| verdict.write.is_none());
    Ok((verdicts.into_iter().map(|(device, verdict)| (device, verdict.answer)).collect(), rest))
}

/// What follows from heartbeats, after what is to be remembered of them is written. Once it is committed they can be
/// answered: what a device may have is known before it has it.
pub async fn write(tx: &mut Tx, keys: &Keys, heard: &[Heard], now: DateTime<Utc>) -> Result<HashMap<Uuid, Answer>> {
    let devices: Vec<Uuid> = heard.iter().map(|heard| heard.device).collect();
    store::sent::lock(tx, &devices).await?;
    let mut answers = HashMap::new();
    let mut writes: BTreeMap<Write, Vec<(Uuid, Answer)>> = BTreeMap::new();
    for (device, verdict) in judge_all(tx, keys, heard).await? {
        if verdict.is_lost {
            // Processes that know it as settled would not notice when it carries it again.
            tx.announce(Change::Device(device));
        }
        match verdict.write {
            Some(write) => writes.entry(write).or_default().push((device, verdict.answer)),
            None => drop(answers.insert(device, verdict.answer)),
        }
    }
    for (write, waiting) in writes {
        let devices: Vec<Uuid> = waiting.iter().map(|(device, _)| *device).collect();
        let written: BTreeSet<Uuid> = store::sent::write(tx, &write, &devices, now).await?.into_iter().collect();
        answers.extend(waiting.into_iter().filter(|(device, _)| written.contains(device)));
    }
    Ok(answers)
}

/// Remembers what a device was sent that is about to be deleted: the machine keeps it, and may come back.
pub async fn before_deletion(tx: &mut Tx, device: Uuid) -> Result<()> {
    store::sent::leave(tx, device).await
}

/// Has a new device answer for what was sent to the deleted one that it was before: whatever it does not get as the new
/// one is taken back.
pub async fn come_back(tx: &mut Tx, device: Uuid, id: &str, uuid: &str) -> Result<()> {
    store::sent::take_up(tx, device, id, uuid).await
}

/// Has a device answer for what another was sent that is the same machine and goes: all of it may be set there.
pub async fn inherit(tx: &mut Tx, from: Uuid, into: Uuid, now: DateTime<Utc>) -> Result<()> {
    store::sent::lock(tx, &[from, into]).await?;
    let (mut keys, mut known) = (BTreeSet::new(), BTreeSet::new());
    for state in store::effective::states_of(tx, &[from, into]).await? {
        if let Some(sent) = Sent::of(&state)? {
            known.insert(state.guid);
            keys.extend(sent.keys);
        }
    }
    if known.is_empty() {
        return Ok(());
    }
    let write =
        Write { first: !known.contains(&into), keys: serde_json::to_string(&keys).map_err(internal)?, taken: None };
    store::sent::write(tx, &write, &[into], now).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn desired(stamp: i64, options: &[(&str, &str)]) -> Desired {
        let options = options.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        Desired { stamp, options }
    }

    fn sent(keys: &[&str], taken: Option<i64>) -> Sent {
        Sent { keys: keys.iter().map(|key| (*key).to_owned()).collect(), taken }
    }

    fn pushed(stamp: i64, options: &[(&str, &str)]) -> Answer {
        Answer::Push(stamp, desired(stamp, options).options)
    }

    fn written(first: bool, keys: &str, taken: Option<i64>) -> Option<Write> {
        Some(Write { first, keys: keys.into(), taken })
    }

    #[test]
    fn nothing_to_say_to_a_device_that_never_got_anything_whatever_it_carries() {
        for carries in [0, 1, 7, -3] {
            let verdict = judge(carries, &desired(7, &[]), None).unwrap();
            assert_eq!((verdict.answer, verdict.write), (Answer::NeverSent, None));
        }
    }

    #[test]
    fn a_push_is_written_down_once_and_repeated_until_it_is_taken() {
        let desired = desired(7, &[("a", "Y"), ("b", "")]);
        let first = judge(0, &desired, None).unwrap();
        assert_eq!(first.answer, pushed(7, &[("a", "Y"), ("b", "")]));
        assert_eq!(first.write, written(true, r#"["a","b"]"#, None));
        let again = judge(0, &desired, Some(&sent(&["a", "b"], None))).unwrap();
        assert_eq!((again.answer, again.write), (first.answer, None));
        let taken = judge(7, &desired, Some(&sent(&["a", "b"], None))).unwrap();
        assert_eq!((taken.answer, taken.write), (Answer::Taken, written(false, r#"["a","b"]"#, Some(7))));
        let after = judge(7, &desired, Some(&sent(&["a", "b"], Some(7)))).unwrap();
        assert_eq!((after.answer, after.write), (Answer::Taken, None));
    }

    #[test]
    fn what_is_no_longer_there_is_taken_back_until_the_new_stamp_comes_and_then_forgotten() {
        let desired = desired(8, &[("b", "N")]);
        let before = sent(&["a", "b"], Some(7));
        let back = judge(7, &desired, Some(&before)).unwrap();
        assert_eq!((back.answer, back.write), (pushed(8, &[("a", ""), ("b", "N")]), None));
        let taken = judge(8, &desired, Some(&before)).unwrap();
        assert_eq!((taken.answer, taken.write), (Answer::Taken, written(false, r#"["b"]"#, Some(8))));
        let unmanaged = judge(8, &Desired::of(None).unwrap(), Some(&sent(&["b"], Some(8)))).unwrap();
        assert_eq!((unmanaged.answer, unmanaged.write), (pushed(UNMANAGED, &[("b", "")]), None));
    }

    #[test]
    fn a_device_that_lost_what_it_had_taken_is_not_said_to_have_it() {
        let verdict = judge(0, &desired(7, &[("a", "Y")]), Some(&sent(&["a"], Some(7)))).unwrap();
        assert_eq!((verdict.answer, verdict.write), (pushed(7, &[("a", "Y")]), written(false, r#"["a"]"#, None)));
    }
}
