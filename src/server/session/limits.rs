//! How often a sign-in may fail, for an account from an address: a pure decision on the counts that are stored.

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};

use super::super::caller::line;
use super::super::clock::{SKEW, is_over};
use crate::wire::audits::Alarm;

/// Failures a minute before the next attempt has to wait.
const FREE_IN_A_MINUTE: i64 = 10;
/// The same at an address that is slowed down.
const FREE_WHEN_SLOWED: i64 = 1;
/// Failures at an address, for whatever accounts, after which it is slowed down: many people may be behind one.
const MOST_IN_A_MINUTE: i64 = 30;
const MOST_IN_AN_HOUR: i64 = 200;
/// How long an address is slowed down after its last failure.
const SLOWED: TimeDelta = TimeDelta::minutes(15);
const FIRST_WAIT: i64 = 2;
const LONGEST_WAIT: i64 = 15 * 60;

/// Where a password is tried; failures of each are counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    SignIn,
    PasswordChange,
}

impl Door {
    pub const fn as_str(self) -> &'static str {
        match self {
            Door::SignIn => "sign-in",
            Door::PasswordChange => "password-change",
        }
    }
}

/// What stands for every account where the failures of an address are counted together. Names are trimmed, so nobody is
/// called this.
const EVERY_ACCOUNT: &str = " ";

/// Who tries passwords, and where.
#[derive(Clone, Copy, Debug)]
pub struct Guesser<'a> {
    pub door: Door,
    /// The folded name of the account, however it was typed; for an unknown account a hash of the text, so that unknown
    /// names wait as known ones do.
    pub account: &'a str,
    pub address: IpAddr,
}

impl Guesser<'_> {
    /// The address under which failures are counted, or the network that counts as one.
    pub fn line(&self) -> String {
        line(self.address).to_string()
    }
}

impl<'a> Guesser<'a> {
    /// The same address with all accounts together.
    pub fn of_every_account(self) -> Guesser<'a> {
        Guesser { account: EVERY_ACCOUNT, ..self }
    }
}

/// The failures of an account from an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failures {
    pub in_a_row: i64,
    pub minute_began_at: DateTime<Utc>,
    pub in_minute: i64,
    pub hour_began_at: DateTime<Utc>,
    pub in_hour: i64,
    pub wait_seconds: i64,
    pub blocked_until: Option<DateTime<Utc>>,
}

impl Failures {
    /// No failures yet.
    pub fn none(now: DateTime<Utc>) -> Failures {
        Failures {
            in_a_row: 0,
            minute_began_at: now,
            in_minute: 0,
            hour_began_at: now,
            in_hour: 0,
            wait_seconds: 0,
            blocked_until: None,
        }
    }

    /// How many seconds the next attempt has to wait, if at all. Nobody waits longer than the longest wait; one that would
    /// be longer was written while a clock was wrong.
    pub fn wait(&self, now: DateTime<Utc>) -> Option<u64> {
        let left = self.blocked_until? - now;
        let longest = TimeDelta::seconds(LONGEST_WAIT);
        if left <= TimeDelta::zero() || left > longest + SKEW {
            return None;
        }
        let seconds = u64::try_from(left.num_seconds()).unwrap_or(0) + 1;
        Some(seconds.min(LONGEST_WAIT.unsigned_abs()))
    }

    /// Counts one more failure of an account, and gives the alarms that it raises. At an address that is slowed down the
    /// waits begin at once.
    pub fn count(&mut self, now: DateTime<Utc>, slowed: bool) -> Vec<Alarm> {
        self.add(now);
        let free = if slowed { FREE_WHEN_SLOWED } else { FREE_IN_A_MINUTE };
        if self.in_minute >= free || self.wait_seconds > 0 {
            self.wait_seconds = (self.wait_seconds * 2).clamp(FIRST_WAIT, LONGEST_WAIT);
            self.blocked_until = Some(now + TimeDelta::seconds(self.wait_seconds));
        }
        let raised = [
            (Alarm::LoginFailuresInAMinute, self.in_minute == 6),
            (Alarm::LoginFailuresInAnHour, self.in_hour == 20),
            (Alarm::ManyLoginFailures, self.in_a_row % 30 == 0),
        ];
        raised.into_iter().filter(|(_, is)| *is).map(|(alarm, _)| alarm).collect()
    }

    /// Counts one more failure of an address, where these are the failures of all accounts together, and gives the alarms
    /// that it raises. Too many slow the address down; it goes on to be let in.
    pub fn count_for_address(&mut self, now: DateTime<Utc>) -> Vec<Alarm> {
        let was_slowed = self.wait(now).is_some();
        self.add(now);
        if self.in_minute >= MOST_IN_A_MINUTE || self.in_hour >= MOST_IN_AN_HOUR {
            self.blocked_until = Some(now + SLOWED);
        }
        let raised = [
            (Alarm::LoginFailuresInAMinute, self.in_minute == MOST_IN_A_MINUTE && !was_slowed),
            (Alarm::LoginFailuresInAnHour, self.in_hour == MOST_IN_AN_HOUR),
        ];
        raised.into_iter().filter(|(_, is)| *is).map(|(alarm, _)| alarm).collect()
    }

    fn add(&mut self, now: DateTime<Utc>) {
        if is_over(self.minute_began_at, TimeDelta::minutes(1), now) {
            (self.minute_began_at, self.in_minute) = (now, 0);
        }
        if is_over(self.hour_began_at, TimeDelta::hours(1), now) {
            (self.hour_began_at, self.in_hour) = (now, 0);
        }
        self.in_a_row += 1;
        self.in_minute += 1;
        self.in_hour += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    #[test]
    fn ten_failures_a_minute_are_free_then_the_wait_doubles_up_to_a_quarter_of_an_hour() {
        let mut failures = Failures::none(at(0));
        for _ in 0..9 {
            failures.count(at(0), false);
            assert_eq!(failures.wait(at(0)), None);
        }
        let mut waits = Vec::new();
        let mut now = at(0);
        for _ in 0..12 {
            failures.count(now, false);
            let wait = failures.blocked_until.unwrap() - now;
            waits.push(wait.num_seconds());
            now = failures.blocked_until.unwrap();
            assert_eq!(failures.wait(now), None);
        }
        assert_eq!(waits, [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
    }

    #[test]
    fn what_a_wrong_clock_wrote_keeps_nobody_waiting() {
        const MONTH: i64 = 30 * 86_400;
        let mut failures = Failures::none(at(MONTH));
        for _ in 0..12 {
            failures.count(at(MONTH), false);
        }
        assert!(failures.wait(at(MONTH)).is_some());
        assert_eq!(failures.wait(at(0)), None, "the clock was set back");
        failures.count(at(0), false);
        assert_eq!((failures.in_minute, failures.in_hour), (1, 1));
        assert!(failures.wait(at(0)).unwrap() <= 900);
        // Set back by less, the wait is what was promised.
        failures.blocked_until = Some(at(930));
        assert_eq!(failures.wait(at(0)), Some(900));
    }

    #[test]
    fn slow_failures_never_wait() {
        let mut failures = Failures::none(at(0));
        for minute in 0..50 {
            failures.count(at(minute * 61), false);
            assert_eq!(failures.wait(at(minute * 61)), None);
        }
    }

    #[test]
    fn alarms_come_at_six_in_a_minute_twenty_in_an_hour_and_thirty_in_a_row() {
        let mut failures = Failures::none(at(0));
        let raised: Vec<(i64, Alarm)> =
            (1..=30).flat_map(|n| failures.count(at(n), false).into_iter().map(move |alarm| (n, alarm))).collect();
        assert_eq!(
            raised,
            [(6, Alarm::LoginFailuresInAMinute), (20, Alarm::LoginFailuresInAnHour), (30, Alarm::ManyLoginFailures)]
        );
    }

    #[test]
    fn at_a_slowed_address_the_waits_begin_at_once() {
        let mut failures = Failures::none(at(0));
        failures.count(at(0), true);
        assert_eq!(failures.blocked_until, Some(at(2)));
        failures.count(at(2), true);
        assert_eq!(failures.blocked_until, Some(at(6)));
    }

    #[test]
    fn an_address_is_slowed_after_thirty_failures_in_a_minute_or_two_hundred_in_an_hour() {
        let raised = |seconds: i64, number: i64| {
            let mut failures = Failures::none(at(0));
            let raised: Vec<(i64, Alarm)> = (1..=number)
                .flat_map(|n| failures.count_for_address(at(n * seconds)).into_iter().map(move |alarm| (n, alarm)))
                .collect();
            (raised, failures.wait(at(number * seconds)).is_some())
        };
        assert_eq!(raised(1, 29), (vec![], false));
        assert_eq!(raised(1, 30), (vec![(30, Alarm::LoginFailuresInAMinute)], true));
        assert_eq!(raised(3, 199), (vec![], false));
        assert_eq!(raised(3, 210), (vec![(200, Alarm::LoginFailuresInAnHour)], true));
        // One alarm for as long as it goes on.
        let both = vec![(30, Alarm::LoginFailuresInAMinute), (200, Alarm::LoginFailuresInAnHour)];
        assert_eq!(raised(1, 1_000), (both, true));
    }
}
