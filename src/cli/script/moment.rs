//! Times as Python's `datetime` reads and writes them, in the time zone of the process. No script's own words.

use chrono::{
    DateTime, Datelike as _, FixedOffset, Local, MappedLocalTime, NaiveDate, NaiveDateTime, Offset as _, TimeDelta,
    TimeZone as _, Timelike as _, Utc,
};

use super::python::{Value, is_space};

/// What stands between the date and the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Between {
    T,
    Space,
}

/// Reads `%Y-%m-%dT%H:%M:%S`, or the same with a space, as `strptime` does, for which a leading zero may be absent and
/// any space is a space.
pub fn parse(text: &str, between: Between) -> Option<NaiveDateTime> {
    let (date, time) = match between {
        Between::T => text.split_once('T')?,
        Between::Space => text.split_once(is_space).map(|(date, time)| (date, time.trim_start_matches(is_space)))?,
    };
    let number = |text: &str, width: std::ops::RangeInclusive<usize>| {
        (width.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())?
    };
    let three = |text: &str, by: char, first: std::ops::RangeInclusive<usize>| {
        let mut parts = text.split(by);
        let numbers = (number(parts.next()?, first)?, number(parts.next()?, 1..=2)?, number(parts.next()?, 1..=2)?);
        parts.next().is_none().then_some(numbers)
    };
    let (year, month, day) = three(date, '-', 4..=4)?;
    let (hour, minute, second) = three(time, ':', 1..=2)?;
    let year = i32::try_from(year).ok().filter(|year| *year > 0)?;
    NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(hour, minute, second)
}

/// Writes `%Y-%m-%d %H:%M:%S`, the year without zeros in front.
pub fn written(time: NaiveDateTime) -> String {
    let (date, time) = (time.date(), time.time());
    let [month, day] = [date.month(), date.day()];
    let [hour, minute, second] = [time.hour(), time.minute(), time.second()];
    format!("{}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}", date.year())
}

/// The local time of a number of Unix seconds, nothing where Python has no such time.
pub fn local(seconds: &Value) -> Option<NaiveDateTime> {
    let (whole, micros) = match seconds {
        Value::Bool(value) => (i64::from(*value), 0),
        Value::Int(digits) => (digits.parse().ok()?, 0),
        Value::Float(number) => {
            let whole = number.floor();
            if !(-1e15..1e15).contains(&whole) {
                return None;
            }
            // What is nearer to the next second belongs to it.
            (whole as i64, ((number - whole) * 1e6).round_ties_even() as i64)
        }
        _ => return None,
    };
    let time = DateTime::from_timestamp(whole, 0)?.checked_add_signed(TimeDelta::microseconds(micros))?;
    within(time.naive_utc().checked_add_offset(offset(time))?)
}

/// The UTC time of a local time at an offset.
pub fn at_offset(local: NaiveDateTime, offset: FixedOffset) -> Option<NaiveDateTime> {
    within(local.checked_sub_offset(offset)?)
}

/// Python's years have four digits at most and begin with 1.
fn within(time: NaiveDateTime) -> Option<NaiveDateTime> {
    (1..=9999).contains(&time.year()).then_some(time)
}

/// How far the local time is from UTC at a moment.
pub fn offset(moment: DateTime<Utc>) -> FixedOffset {
    Local.offset_from_utc_datetime(&moment.naive_utc()).fix()
}

/// The UTC time at which clocks show a local time for the first time. One that is left out in spring is read with the
/// offset from before.
pub fn utc(local: NaiveDateTime) -> Option<NaiveDateTime> {
    let offset = match Local.offset_from_local_datetime(&local) {
        MappedLocalTime::Single(offset) | MappedLocalTime::Ambiguous(offset, _) => offset.fix(),
        MappedLocalTime::None => offset((local - TimeDelta::hours(24)).and_utc()),
    };
    at_offset(local, offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_strptime_reads_it() {
        let read = |text: &str| parse(text, Between::Space).map(written);
        assert_eq!(read("2025-9-6 4:5:7").as_deref(), Some("2025-09-06 04:05:07"));
        assert_eq!(read("2025-09-16 \t 14:15:57").as_deref(), Some("2025-09-16 14:15:57"));
        assert_eq!(read("0025-09-16 14:15:57").as_deref(), Some("25-09-16 14:15:57"));
        for text in ["", "2025-09-16", "2025-09-16T14:15:57", "2025-13-01 00:00:00", "2025-02-29 0:0:0", "2025-1-1 0:0"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(parse("2025-9-6T4:5:7", Between::T).map(written).as_deref(), Some("2025-09-06 04:05:07"));
    }

    #[test]
    fn python_has_no_year_zero() {
        let first = parse("0001-01-01 00:00:00", Between::Space).expect("a time");
        let east = FixedOffset::east_opt(3600).expect("an hour");
        assert_eq!(at_offset(first, east), None);
        assert_eq!(at_offset(first, FixedOffset::west_opt(0).expect("none")), Some(first));
    }

    #[test]
    fn what_is_no_time_is_none() {
        for value in
            [Value::None, "1".into(), Value::Float(f64::NAN), Value::Float(1e300), Value::Int("1".repeat(30).into())]
        {
            assert_eq!(local(&value), None, "{value:?}");
        }
        assert!(local(&Value::Int("-1".into())).is_some() && local(&Value::Bool(true)).is_some());
    }
}
