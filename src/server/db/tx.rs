//! A transaction: runs statements in the dialect of its database, and collects what must be told when it commits.

use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait, LockType, PostgresQueryBuilder, Query, SqliteQueryBuilder};
use sea_query_sqlx::SqlxBinder;
use serde_json::Value;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, FromRow, PgConnection, Sqlite, SqliteConnection, Transaction};
use uuid::Uuid;

use super::super::error::Result;
use super::outcomes::Outcomes;
use super::postgres::{Session, answered};
use super::tables::{Change as ChangeTable, Revision};
use super::turn::Turn;
use super::{AT_ONCE, word};

/// A row that can be read from either database.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin> Row for T {}

pub(super) enum Begun {
    Reading(Transaction<'static, Sqlite>),
    Writing(Turn),
    Postgres(Session),
}

/// What statements run on.
enum Connection<'a> {
    Sqlite(&'a mut SqliteConnection),
    Postgres(&'a mut PgConnection),
}

impl Begun {
    fn connection(&mut self) -> Connection<'_> {
        match self {
            Begun::Reading(tx) => Connection::Sqlite(tx),
            Begun::Writing(turn) => Connection::Sqlite(turn.connection()),
            Begun::Postgres(session) => Connection::Postgres(session.connection()),
        }
    }
}

/// A fact that processes keep in memory and that this transaction changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Device(Uuid),
    /// Settings of whatever section.
    Settings,
    /// What strategies there are, or which users and device groups have which.
    Strategies,
}

impl Change {
    fn kind(&self) -> &'static str {
        match self {
            Change::Device(_) => "device",
            Change::Settings => "settings",
            Change::Strategies => "strategies",
        }
    }

    fn key(&self) -> String {
        match self {
            Change::Device(guid) => guid.to_string(),
            Change::Settings => String::new(),
            Change::Strategies => String::new(),
        }
    }

    fn read(kind: &str, key: &str) -> Option<Change> {
        match kind {
            "device" => key.parse().ok().map(Change::Device),
            "settings" => Some(Change::Settings),
            "strategies" => Some(Change::Strategies),
            _ => None,
        }
    }
}

/// One thing that was changed, for the console audit. Secrets never enter it.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Note {
    /// `user`, `device`, `token`, `strategy` …
    pub what: &'static str,
    pub guid: Uuid,
    pub name: String,
    pub before: Value,
    pub after: Value,
}

/// A transaction. What is not committed is rolled back when it is dropped.
pub struct Tx {
    begun: Begun,
    changes: Vec<Change>,
    notes: Vec<Note>,
    /// Where it is noted what came of a transaction that writes.
    outcomes: Option<Outcomes>,
}

macro_rules! run {
    ($self:ident, $statement:ident, $make:path, $method:ident) => {{
        match $self.begun.connection() {
            Connection::Sqlite(connection) => {
                let (sql, values) = $statement.build_sqlx(SqliteQueryBuilder);
                $make(AssertSqlSafe(sql), values).$method(connection).await.map_err(word)
            }
            Connection::Postgres(connection) => {
                let (sql, values) = $statement.build_sqlx(PostgresQueryBuilder);
                answered($make(AssertSqlSafe(sql), values).$method(connection)).await
            }
        }
    }};
}

impl Tx {
    pub(super) fn new(begun: Begun, outcomes: Option<Outcomes>) -> Tx {
        Tx { begun, changes: Vec::new(), notes: Vec::new(), outcomes }
    }

    fn noted<T>(&self, result: Result<T>) -> Result<T> {
        match &self.outcomes {
            Some(outcomes) => outcomes.noted(result),
            None => result,
        }
    }

    /// Runs a statement that returns rows, and gives all of them.
    pub async fn rows<T: Row>(&mut self, statement: &impl SqlxBinder) -> Result<Vec<T>> {
        let rows = run!(self, statement, sqlx::query_as_with, fetch_all);
        self.noted(rows)
    }

    /// Runs a statement that returns a row at most.
    pub async fn row<T: Row>(&mut self, statement: &impl SqlxBinder) -> Result<Option<T>> {
        let row = run!(self, statement, sqlx::query_as_with, fetch_optional);
        self.noted(row)
    }

    /// Runs a statement that counts.
    pub async fn count(&mut self, statement: &impl SqlxBinder) -> Result<u64> {
        Ok(self.row::<(i64,)>(statement).await?.map_or(0, |(count,)| count.unsigned_abs()))
    }

    /// Runs a statement that returns no rows, and gives the number of rows that it touched.
    pub async fn run(&mut self, statement: &impl SqlxBinder) -> Result<u64> {
        let touched = match self.begun.connection() {
            Connection::Sqlite(connection) => {
                let (sql, values) = statement.build_sqlx(SqliteQueryBuilder);
                let done = sqlx::query_with(AssertSqlSafe(sql), values).execute(connection).await;
                done.map(|done| done.rows_affected()).map_err(word)
            }
            Connection::Postgres(connection) => {
                let (sql, values) = statement.build_sqlx(PostgresQueryBuilder);
                let done = answered(sqlx::query_with(AssertSqlSafe(sql), values).execute(connection)).await;
                done.map(|done| done.rows_affected())
            }
        };
        self.noted(touched)
    }

    /// Keeps other processes from writing rows until the transaction ends: those that a select gives, which locks them.
    /// SQLite has one writer at a time, who keeps everything.
    pub async fn hold(&mut self, select: &impl SqlxBinder) -> Result<()> {
        match self.begun {
            Begun::Postgres(_) => self.run(select).await.map(drop),
            Begun::Reading(_) | Begun::Writing(_) => Ok(()),
        }
    }

    /// Says that a fact changed which processes keep in memory; they know within a second of the commit.
    pub fn announce(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// Says what was changed, for the console audit.
    pub fn note(&mut self, note: Note) {
        self.notes.push(note);
    }

    /// Takes what was noted so far.
    pub fn take_notes(&mut self) -> Vec<Note> {
        std::mem::take(&mut self.notes)
    }

    /// Commits, and says whether something was announced.
    pub async fn commit(mut self, now: DateTime<Utc>) -> Result<bool> {
        let announced = !self.changes.is_empty();
        if announced {
            self.write_changes(now).await?;
        }
        let committed = match self.begun {
            Begun::Reading(tx) => tx.commit().await.map_err(word),
            Begun::Writing(turn) => turn.commit().await,
            Begun::Postgres(session) => session.commit().await,
        };
        if let Some(outcomes) = &self.outcomes {
            outcomes.noted(committed)?;
            outcomes.wrote();
        } else {
            committed?;
        }
        Ok(announced)
    }

    /// Waits until nobody else is about to commit an announced change. SQLite has one writer at a time.
    pub(super) async fn wait_for_writers(&mut self) -> Result<()> {
        let mut row = Query::select();
        row.column(Revision::Number).from(Revision::Table).lock(LockType::Update);
        self.hold(&row).await
    }

    /// Writes something that leaves everything as it was.
    pub(super) async fn touch(&mut self) -> Result<()> {
        for number in [Expr::col(Revision::Number).add(1), Expr::col(Revision::Number).sub(1)] {
            let update = Query::update().table(Revision::Table).value(Revision::Number, number).to_owned();
            self.run(&update).await?;
        }
        Ok(())
    }

    /// Writes the announced changes under a revision of their own. The row that holds the number is locked until the
    /// commit, so that revisions become visible in their order.
    async fn write_changes(&mut self, now: DateTime<Utc>) -> Result<()> {
        let next = Query::update()
            .table(Revision::Table)
            .value(Revision::Number, Expr::col(Revision::Number).add(1))
            .and_where(Expr::col(Revision::OnlyRow).eq(1))
            .returning_col(Revision::Number)
            .to_owned();
        let Some((revision,)) = self.row::<(i64,)>(&next).await? else {
            return Err(super::super::error::internal(anyhow::anyhow!("the revision row is missing")));
        };
        let changes = std::mem::take(&mut self.changes);
        for (chunk_number, chunk) in changes.chunks(AT_ONCE).enumerate() {
            let mut insert = Query::insert();
            insert.into_table(ChangeTable::Table).columns([
                ChangeTable::Revision,
                ChangeTable::Position,
                ChangeTable::Kind,
                ChangeTable::Key,
                ChangeTable::CreatedAt,
            ]);
            for (position, change) in chunk.iter().enumerate() {
                let position = (chunk_number * AT_ONCE + position) as i64;
                insert.values_panic([
                    revision.into(),
                    position.into(),
                    change.kind().into(),
                    change.key().into(),
                    now.into(),
                ]);
            }
            self.run(&insert).await?;
        }
        Ok(())
    }

    /// The number of the last announced change.
    pub async fn revision(&mut self) -> Result<i64> {
        let select = Query::select().column(Revision::Number).from(Revision::Table).to_owned();
        Ok(self.row::<(i64,)>(&select).await?.map_or(0, |(number,)| number))
    }

    /// What was announced after `revision`, or `None` where that is too long ago to be known.
    pub async fn changes_since(&mut self, revision: i64) -> Result<Option<Vec<Change>>> {
        let oldest = Query::select().expr(Expr::col(ChangeTable::Revision).min()).from(ChangeTable::Table).to_owned();
        let oldest = self.row::<(Option<i64>,)>(&oldest).await?.and_then(|(oldest,)| oldest);
        if oldest.is_none_or(|oldest| oldest > revision + 1) {
            return Ok(None);
        }
        let select = Query::select()
            .columns([ChangeTable::Kind, ChangeTable::Key])
            .from(ChangeTable::Table)
            .and_where(Expr::col(ChangeTable::Revision).gt(revision))
            .order_by(ChangeTable::Revision, sea_query::Order::Asc)
            .order_by(ChangeTable::Position, sea_query::Order::Asc)
            .to_owned();
        let rows = self.rows::<(String, String)>(&select).await?;
        Ok(Some(rows.iter().filter_map(|(kind, key)| Change::read(kind, key)).collect()))
    }

    /// Forgets what was announced before `time`.
    pub async fn forget_changes(&mut self, time: DateTime<Utc>) -> Result<u64> {
        let delete = Query::delete()
            .from_table(ChangeTable::Table)
            .and_where(Expr::col(ChangeTable::CreatedAt).lt(time))
            .to_owned();
        self.run(&delete).await
    }
}
