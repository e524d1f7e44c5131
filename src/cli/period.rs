//! Periods of time as they are typed: `90d`, `12h`, or a number in the unit that the option counts in.

use chrono::{DateTime, TimeDelta, Utc};
#[cfg(feature = "admin")]
use chrono::{Days, Local};

/// A period. Days are days of the calendar: a day ago the clocks showed the same hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Days(u32),
    Seconds(u32),
}

/// Reads a period; a number alone is a number of days.
pub fn period(text: &str) -> Result<Period, String> {
    let text = text.trim();
    let end = text.find(|character: char| character.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let number = number.trim_end();
    let form = || "write a number of days, or a period such as 12h, 90d or 2w".to_owned();
    if number.starts_with('-') && number.len() > 1 {
        return Err(format!("a period is not negative; {}", form()));
    }
    let number: u32 = number.parse().map_err(|_| form())?;
    let times = |factor: u32| number.checked_mul(factor).ok_or_else(|| "this period is too long".to_owned());
    Ok(match unit {
        "" | "d" => Period::Days(number),
        "w" => Period::Days(times(7)?),
        "h" => Period::Seconds(times(3600)?),
        "m" | "min" => Period::Seconds(times(60)?),
        "s" => Period::Seconds(number),
        _ => return Err(form()),
    })
}

impl Period {
    /// Its length, with days of 24 hours.
    pub fn length(self) -> TimeDelta {
        match self {
            Period::Days(days) => TimeDelta::days(days.into()),
            Period::Seconds(seconds) => TimeDelta::seconds(seconds.into()),
        }
    }

    /// The time that was this long before `now`; `None` where the calendar has none.
    #[cfg(feature = "admin")]
    pub fn before(
        self,
        now: DateTime<Utc>,
        utc: impl Fn(chrono::NaiveDateTime) -> Option<DateTime<Utc>>,
    ) -> Option<DateTime<Utc>> {
        match self {
            Period::Days(days) => {
                now.with_timezone(&Local).naive_local().checked_sub_days(Days::new(days.into())).and_then(utc)
            }
            Period::Seconds(_) => now.checked_sub_signed(self.length()),
        }
    }

    /// The time that will be this long after `now`; `None` where the calendar has none.
    pub fn after(self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        now.checked_add_signed(self.length())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_has_a_unit_or_is_in_days() {
        assert_eq!(period("90"), Ok(Period::Days(90)));
        assert_eq!(period(" 90d "), Ok(Period::Days(90)));
        assert_eq!(period("2w"), Ok(Period::Days(14)));
        assert_eq!(period("12h"), Ok(Period::Seconds(43_200)));
        assert_eq!(period("30min"), Ok(Period::Seconds(1800)));
        assert!(period("-1").is_err_and(|text| text.starts_with("a period is not negative")));
        for wrong in ["", "d", "1y", "1.5d", "4294967295w", "1d2h", "--all", "-"] {
            period(wrong).expect_err(wrong);
        }
    }
}
