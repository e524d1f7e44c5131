//! Searching and paging, the same for every list and on both databases.

use sea_query::{
    Asterisk, Condition, Expr, ExprTrait, Iden, IntoColumnRef, IntoTableRef, LikeExpr, LockType, Order, Query,
    SelectStatement, SimpleExpr,
};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::super::error::{Result, invalid};
use super::AT_ONCE;
use super::tables::Strategy;
use super::tx::{Row, Tx};
use crate::wire::page::{Paged, Pattern};

/// Rows a page where the caller names no size.
const DEFAULT_SIZE: u64 = 30;
/// The largest page.
const LARGEST: u64 = 1_000;

/// A text as it is searched without case: the form that the `…_folded` columns hold.
///
/// Letter by letter: what a letter becomes must not depend on what follows it, or a pattern would be folded otherwise
/// than the text that it was cut from. A letter with an accent is the same in one character or in two (NFC): systems
/// write names either way.
pub fn fold(text: &str) -> String {
    let lower = text.chars().flat_map(char::to_lowercase);
    lower.map(|letter| if letter == 'ς' { 'σ' } else { letter }).nfc().collect()
}

/// The most characters of a skeleton, which is longer than its text: PostgreSQL takes no more than 2,704 bytes into an index.
const LONGEST_SKELETON: usize = 600;

/// What a name looks like, by UTS 39: two names that look alike have the same skeleton, whichever scripts, forms and
/// invisible characters they are written with. None where there is no name.
pub fn skeleton(name: &str) -> Option<String> {
    let of_spaces = unicode_security::skeleton(name).map(|c| if c.is_whitespace() { ' ' } else { c });
    Some(of_spaces.take(LONGEST_SKELETON).collect()).filter(|skeleton: &String| !skeleton.is_empty())
}

/// The condition that `pattern` sets on a text: `exact` holds it as written, `folded` in lower case. Both are the
/// same column for ids and guids, whose case is not folded. An absent or empty text is what `-` finds.
pub fn matches(pattern: &Pattern, exact: impl IntoColumnRef, folded: impl IntoColumnRef) -> SimpleExpr {
    match pattern {
        Pattern::None => {
            let exact = exact.into_column_ref();
            Expr::col(exact.clone()).is_null().or(Expr::col(exact).eq(""))
        }
        Pattern::Exact(text) => Expr::col(exact).eq(text.as_str()),
        Pattern::Like(text) => Expr::col(folded).like(like(text)),
    }
}

/// The condition that a filter by the name of a strategy sets, `column` holding whose strategy is which.
pub fn has_strategy(text: &str, column: impl IntoColumnRef) -> SimpleExpr {
    match Pattern::parse(text) {
        Pattern::None => Expr::col(column).is_null(),
        pattern => Expr::col(column).in_subquery(
            Query::select()
                .column(Strategy::Guid)
                .from(Strategy::Table)
                .and_where(matches(&pattern, Strategy::Name, Strategy::NameFolded))
                .to_owned(),
        ),
    }
}

/// The condition that keeps to what somebody owns, `column` saying who owns it; without an owner it keeps everything.
pub fn owned_by(owner: Option<Uuid>, column: impl IntoColumnRef) -> Condition {
    Condition::all().add_option(owner.map(|owner| Expr::col(column).eq(owner)))
}

/// A pattern in which only `%` is special.
fn like(text: &str) -> LikeExpr {
    let escaped = fold(text).replace('\\', r"\\").replace('_', r"\_");
    LikeExpr::new(escaped).escape('\\')
}

/// The rows of the page that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub offset: u64,
    pub limit: u64,
}

impl Window {
    /// Reads the page from a query; a size beyond 1,000 is refused, never cut.
    pub fn of(query: &impl Paged) -> Result<Window> {
        let current = query.current().unwrap_or(1);
        let limit = query.page_size().unwrap_or(DEFAULT_SIZE);
        if current == 0 {
            return Err(invalid("current counts pages from 1"));
        }
        if limit == 0 || limit > LARGEST {
            return Err(invalid(format!("pageSize must be from 1 to {LARGEST}")));
        }
        let offset = (current - 1).checked_mul(limit).filter(|offset| *offset <= i64::MAX as u64);
        let offset = offset.ok_or_else(|| invalid("there is no such page: current is too large"))?;
        Ok(Window { offset, limit })
    }
}

impl Window {
    /// How to read the page from the end of the list that is nearer, so that the last page costs what the first
    /// does. `None` where the page lies behind the end.
    pub fn turn(self, total: u64) -> Option<Turn> {
        let rows = total.checked_sub(self.offset).filter(|left| *left > 0)?;
        let rows = Ord::min(rows, self.limit);
        let behind = total - self.offset - rows;
        Some(if behind < self.offset {
            Turn { offset: behind, limit: rows, backwards: true }
        } else {
            Turn { offset: self.offset, limit: rows, backwards: false }
        })
    }
}

/// A page as it is read: so many rows after so many others, from one end or the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    pub offset: u64,
    pub limit: u64,
    backwards: bool,
}

impl Turn {
    /// The direction to read in.
    pub fn order(self) -> Order {
        if self.backwards { Order::Desc } else { Order::Asc }
    }
}

/// A name of a table or of one of its columns.
pub trait Name: Iden + Copy + IntoTableRef + IntoColumnRef + 'static {}
impl<T: Iden + Copy + IntoTableRef + IntoColumnRef + 'static> Name for T {}

impl Tx {
    /// Counts the rows of a table that meet the condition.
    pub async fn count_of(&mut self, table: impl Name, condition: Condition) -> Result<u64> {
        let count = Query::select().expr(Expr::col(Asterisk).count()).from(table).cond_where(condition).to_owned();
        self.count(&count).await
    }

    /// A page of the `total` rows that meet the condition, in the order of their guids: that in which things were made.
    /// It is cut from the index, from the nearer end, before `rows` joins anything to it, so that what is passed over
    /// costs an entry of the index each.
    pub async fn page<T: Name, R: Row>(
        &mut self,
        mut rows: SelectStatement,
        (table, guid): (T, T),
        condition: Condition,
        window: Window,
        total: u64,
    ) -> Result<Vec<R>> {
        let Some(turn) = window.turn(total) else { return Ok(Vec::new()) };
        let guid = (table, guid);
        let page = Query::select()
            .column(guid)
            .from(table)
            .cond_where(condition)
            .order_by(guid, turn.order())
            .limit(turn.limit)
            .offset(turn.offset)
            .to_owned();
        rows.and_where(Expr::col(guid).in_subquery(page)).order_by(guid, Order::Asc);
        self.rows(&rows).await
    }

    /// The name of another row that looks like this one; `own` is the row that is about to get it, where there is one.
    pub async fn look_alike<T: Name>(
        &mut self,
        table: T,
        (name, guid, column): (T, T, T),
        wanted: &str,
        own: Option<Uuid>,
    ) -> Result<Option<String>> {
        let select = Query::select()
            .column(name)
            .from(table)
            .and_where(Expr::col(column).eq(skeleton(wanted)))
            .and_where(Expr::col(guid).ne(own.unwrap_or_default()))
            .to_owned();
        Ok(self.row::<(String,)>(&select).await?.map(|(name,)| name))
    }

    /// Fills in the skeletons of rows from before there was the column. Of those that look alike the oldest gets it.
    pub async fn fill_skeletons<T: Name>(&mut self, table: T, (name, guid, column): (T, T, T)) -> Result<()> {
        let select = Query::select()
            .columns([guid, name])
            .from(table)
            .and_where(Expr::col(column).is_null())
            .and_where(Expr::col(name).ne(""))
            .order_by(guid, Order::Asc)
            .to_owned();
        for (row, text) in self.rows::<(Uuid, String)>(&select).await? {
            if self.look_alike(table, (name, guid, column), &text, Some(row)).await?.is_none() {
                let update = Query::update()
                    .table(table)
                    .value(column, skeleton(&text))
                    .and_where(Expr::col(guid).eq(row))
                    .to_owned();
                self.run(&update).await?;
            }
        }
        Ok(())
    }

    /// Those of the names that are there, each with its guid; whoever is about to refer to them finds them there until the
    /// transaction ends.
    pub async fn named<T: Name>(
        &mut self,
        table: T,
        (name, guid): (T, T),
        names: &[&str],
    ) -> Result<Vec<(String, Uuid)>> {
        let mut found = Vec::with_capacity(names.len());
        for chunk in names.chunks(AT_ONCE) {
            let some = Expr::col(name).is_in(chunk.iter().copied());
            let select = Query::select()
                .columns([name, guid])
                .from(table)
                .and_where(some)
                .order_by(guid, Order::Asc)
                .lock(LockType::KeyShare)
                .to_owned();
            found.extend(self.rows::<(String, Uuid)>(&select).await?);
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_the_same_however_it_is_written() {
        assert_eq!(fold("\u{c9}cole"), fold("e\u{301}COLE"));
        assert_eq!(fold("ΣΊΣΥΦΟΣ"), fold("σίσυφος"));
        assert_ne!(fold("école"), fold("ecole"));
    }

    #[test]
    fn names_that_look_alike_have_one_skeleton() {
        for alike in ["\u{430}dmin", "\u{ff41}dmin", "ad\u{200b}min", "adrnin", "\u{1d41a}dmin"] {
            assert_eq!(skeleton(alike), skeleton("admin"), "{alike:?}");
        }
        for (one, other) in
            [("Jos\u{e9}", "Jose\u{301}"), ("a\u{a0}b", "a b"), ("\u{421}\u{41e}", "CO"), ("aIice", "alice")]
        {
            assert_eq!(skeleton(one), skeleton(other), "{one:?}");
        }
        for (one, other) in [("IT", "LT"), ("ann", "Ann"), ("ann", "anne"), ("Jos\u{e9}", "Jose"), ("Room 1", "Room 2")]
        {
            assert_ne!(skeleton(one), skeleton(other), "{one:?}");
        }
        assert_eq!(skeleton(""), None);
    }

    #[test]
    fn a_piece_of_a_text_is_folded_as_the_text_is() {
        assert_eq!(fold("ΟΔΟΣ"), "οδοσ");
        for (text, piece) in [("ΟΔΟΣ ΝΕΑ", "ΟΔΟΣ"), ("Οδός", "Σ"), ("ÄRGER", "är"), ("İzmir", "İ")]
        {
            assert!(fold(text).contains(&fold(piece)), "{piece} in {text}");
        }
    }

    #[test]
    fn the_same_rows_are_read_from_either_end() {
        let rows: Vec<u64> = (0..100).collect();
        for limit in [1, 7, 30, 100, 101] {
            for current in 1..=102 / limit + 1 {
                let offset = (current - 1) * limit;
                let expected: Vec<u64> = rows.iter().copied().skip(offset as usize).take(limit as usize).collect();
                let mut read = Vec::new();
                if let Some(turn) = (Window { offset, limit }).turn(100) {
                    assert!(turn.offset <= 50, "{turn:?} passes over more rows than it needs to");
                    let mut ordered = rows.clone();
                    if turn.backwards {
                        ordered.reverse();
                    }
                    read = ordered.into_iter().skip(turn.offset as usize).take(turn.limit as usize).collect();
                    read.sort_unstable();
                }
                assert_eq!(read, expected, "page {current} of {limit}");
            }
        }
    }
}
