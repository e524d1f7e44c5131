//! Looking into a database beside the server, and turning back its clocks. What stands in it is the program's affair.

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, PgConnection, Row as _, SqliteConnection};

use super::Database;
use super::wait::PATIENCE;

impl Database {
    /// Runs a statement, and gives the number of rows that it touched.
    pub async fn execute(&self, sql: &str) -> u64 {
        self.try_execute(sql).await.expect(sql)
    }

    /// Runs a statement that the database may refuse.
    pub async fn try_execute(&self, sql: &str) -> sqlx::Result<u64> {
        match self.file() {
            Some(file) => {
                let mut connection = sqlite(&file).await;
                Ok(sqlx::query(AssertSqlSafe(sql)).execute(&mut connection).await?.rows_affected())
            }
            None => {
                let mut connection = PgConnection::connect(&self.url).await.unwrap();
                Ok(sqlx::query(AssertSqlSafe(sql)).execute(&mut connection).await?.rows_affected())
            }
        }
    }

    /// Runs a query whose columns are all texts that are there, and gives its rows.
    pub async fn texts(&self, sql: &str) -> Vec<Vec<String>> {
        match self.file() {
            Some(file) => {
                let mut connection = sqlite(&file).await;
                let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut connection).await.expect(sql);
                rows.iter().map(|row| (0..row.len()).map(|column| row.get(column)).collect()).collect()
            }
            None => {
                let mut connection = PgConnection::connect(&self.url).await.unwrap();
                let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut connection).await.expect(sql);
                rows.iter().map(|row| (0..row.len()).map(|column| row.get(column)).collect()).collect()
            }
        }
    }

    /// Counts the rows of `from`, a table with or without a condition.
    pub async fn count(&self, from: &str) -> usize {
        self.texts(&format!("select cast(count(*) as text) from {from}")).await[0][0].parse().unwrap()
    }

    /// A guid as it is written in SQL.
    pub fn guid(&self, guid: uuid::Uuid) -> String {
        if self.file().is_some() { format!("x'{}'", guid.simple()) } else { format!("'{guid}'") }
    }

    /// Everything that is stored, as bytes to be searched.
    pub async fn bytes(&self) -> Vec<u8> {
        if let Some(file) = self.file() {
            let mut bytes = Vec::new();
            for suffix in ["", "-wal"] {
                bytes.extend(std::fs::read(format!("{file}{suffix}")).unwrap_or_default());
            }
            return bytes;
        }
        let tables = self.texts("select tablename::text from pg_tables where schemaname = 'public'").await;
        let mut all = String::new();
        for table in tables.into_iter().flatten() {
            for row in self.texts(&format!("select t::text from \"{table}\" t")).await {
                all.push_str(&row.concat());
            }
        }
        // PostgreSQL shows bytes as hexadecimal digits.
        let bytes = all.split("\\x").skip(1).flat_map(|part| {
            let digits = part.split(|letter: char| !letter.is_ascii_hexdigit()).next().unwrap();
            let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
            (0..digits.len() / 2).map(move |at| byte(at * 2)).collect::<Vec<u8>>()
        });
        let bytes: Vec<u8> = bytes.collect();
        [all.into_bytes(), bytes].concat()
    }

    /// Has a call wait in PostgreSQL for somebody else, who has run `first` and runs `then` before the commit. Where that
    /// waits for the call, PostgreSQL takes the call back, which waited before; if the machine is slow, perhaps the other.
    pub async fn waited_for<T>(&self, first: &str, then: &str, call: impl Future<Output = T>) -> T {
        let mut other = PgConnection::connect(&self.url).await.unwrap();
        let mut begun = other.begin().await.unwrap();
        sqlx::query(AssertSqlSafe(first)).execute(&mut *begun).await.expect(first);
        // PostgreSQL takes back the first that has waited for 1 s, its deadlock_timeout. The other begins to wait in between:
        // late enough not to be that one, and early enough to be there.
        let mut watcher = PgConnection::connect(&self.url).await.unwrap();
        let other = async {
            let waiting = "select pid from pg_stat_activity \
                           where datname = current_database() and wait_event_type = 'Lock'";
            while sqlx::query(waiting).fetch_optional(&mut watcher).await.unwrap().is_none() {}
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            if let Err(error) = sqlx::query(AssertSqlSafe(then)).execute(&mut *begun).await {
                let code = error.as_database_error().and_then(|error| error.code());
                assert_eq!(code.as_deref(), Some("40P01"), "{then}: {error}");
            }
            begun.commit().await.unwrap();
        };
        futures::join!(call, other).0
    }

    /// Has a call run while somebody else changes the database, who commits when the call has had time to come to the point
    /// at which it writes. If the call reads before that, it does not see the change; where it reads once more, it does.
    pub async fn changed_meanwhile<T>(&self, change: &str, call: impl Future<Output = T>) -> T {
        let pause = async || tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        match self.file() {
            Some(file) => {
                let mut other = sqlite(&file).await;
                let mut begun = other.begin_with("begin immediate").await.unwrap();
                sqlx::raw_sql(AssertSqlSafe(change)).execute(&mut *begun).await.expect(change);
                let other = async {
                    pause().await;
                    begun.commit().await.unwrap();
                };
                futures::join!(call, other).0
            }
            None => {
                let mut other = PgConnection::connect(&self.url).await.unwrap();
                let mut begun = other.begin().await.unwrap();
                sqlx::raw_sql(AssertSqlSafe(change)).execute(&mut *begun).await.expect(change);
                let other = async {
                    pause().await;
                    begun.commit().await.unwrap();
                };
                futures::join!(call, other).0
            }
        }
    }

    fn file(&self) -> Option<String> {
        self.url.strip_prefix("sqlite:").map(str::to_owned)
    }
}

async fn sqlite(file: &str) -> SqliteConnection {
    SqliteConnectOptions::new().filename(file).busy_timeout(PATIENCE).connect().await.unwrap()
}
