//! Times as Python's `datetime` reads and writes them, in the time zone of the process. No script's own words.

use chrono::{
    DateTime, Datelike as _, FixedOffset, Local, MappedLocalTime, NaiveDate, NaiveDateTime, Offset as _, TimeDelta,
    TimeZone as _, Timelike as _, Utc,
};

use super::python::{Value, decimal, is_space};

/// What stands between the date and the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Between {
    T,
    Space,
}

/// Reads `%Y-%m-%dT%H:%M:%S`, or the same with a space, as `strptime` does: a leading zero may be absent, any space is a
/// space, the letter may be small, and most digits may be those of any script.
pub fn parse(text: &str, between: Between) -> Option<NaiveDateTime> {
    let ascii = |c: char| c.is_ascii_digit();
    let any = |c: char| decimal(c).is_some();
    let mut fields = Fields(text);
    let year = (0..4).try_fold(0, |year, _| Some(year * 10 + fields.digit(any)?))?;
    fields.literal(|c| c == '-')?;
    let month = fields.two("01", ascii).or_else(|| fields.digit(ascii))?;
    fields.literal(|c| c == '-')?;
    let day = match fields.literal(|c| c == ' ') {
        Some(()) => fields.digit(ascii)?,
        None => fields.two("12", any).or_else(|| fields.two("03", ascii)).or_else(|| fields.digit(ascii))?,
    };
    match between {
        Between::T => fields.literal(|c| c.eq_ignore_ascii_case(&'t'))?,
        Between::Space => {
            fields.literal(is_space)?;
            fields.0 = fields.0.trim_start_matches(is_space);
        }
    }
    let hour = fields.two("01", any).or_else(|| fields.two("2", ascii)).or_else(|| fields.digit(any))?;
    fields.literal(|c| c == ':')?;
    let minute = fields.two("012345", any).or_else(|| fields.digit(any))?;
    fields.literal(|c| c == ':')?;
    let second = fields.two("012345", any).or_else(|| fields.digit(any))?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    date.and_hms_opt(hour, minute, second).filter(|_| fields.0.is_empty() && year > 0)
}

/// What is left of a time that is being read. What cannot be read stays.
struct Fields<'a>(&'a str);

impl Fields<'_> {
    fn literal(&mut self, is: impl Fn(char) -> bool) -> Option<()> {
        self.0 = self.0.strip_prefix(is)?;
        Some(())
    }

    fn digit(&mut self, is: impl Fn(char) -> bool) -> Option<u32> {
        let c = self.0.chars().next().filter(|c| is(*c))?;
        self.0 = &self.0[c.len_utf8()..];
        decimal(c).map(u32::from)
    }

    /// Reads two digits, of which the first is one of a few in ASCII.
    fn two(&mut self, first: &str, second: impl Fn(char) -> bool) -> Option<u32> {
        let start = self.0;
        let tens = self.digit(|c| first.contains(c))?;
        let ones = self.digit(second);
        if ones.is_none() {
            self.0 = start;
        }
        Some(tens * 10 + ones?)
    }
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
        for text in
            ["2025-9-6T4:5:7", "2025-09-06t04:05:07", "2025-09- 6T4:05:7", "\u{662}025-09-06T4:0\u{665}:\u{667}"]
        {
            assert_eq!(parse(text, Between::T).map(written).as_deref(), Some("2025-09-06 04:05:07"), "{text}");
        }
        for text in [
            "2025-\u{669}-6T4:5:7",
            "2025-9-\u{666}T4:5:7",
            "2025-9-6T2\u{663}:5:7",
            "2025-9- 16T4:5:7",
            "2025-9-6T4:5:60",
        ] {
            assert_eq!(parse(text, Between::T), None, "{text}");
        }
        assert_eq!(read("2025-9-16\u{2003}\u{1c}1\u{663}:5:7").as_deref(), Some("2025-09-16 13:05:07"));
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
