//! Pages of the newest audit records out of a million, against those out of a thousand, and the whole log read by the
//! tool. The records are written into the database beside the server: as reports they would take minutes.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::bail;
use serde_json::Value;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use crate::World;
use crate::process::Server;
use crate::report::{Row, median, milliseconds, short};
use crate::tool;

const MANY: usize = 1_000_000;
const FEW: usize = 1_000;
/// How many devices the records are about, each about the next one. Their ids are 500000000 and those that follow.
const DEVICES: usize = 1_000;
/// Matches that the server counts; beyond it `total` is a lower bound.
const COUNTED: usize = 10_000;

/// What the rows look like that the server writes for connections that have ended, 100 ms apart.
fn records(count: usize) -> [String; 2] {
    let number =
        format!("with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n + 1 < {count})");
    let time = "(1750000000000 + n * 100)";
    let device = format!("(n % {DEVICES})");
    let stamp = format!("strftime('%Y-%m-%dT%H:%M:%f+00:00', {time} / 1000.0, 'unixepoch')");
    let id = format!("cast(500000000 + {device} as text)");
    [
        format!(
            "{number} insert into connection_audit (guid, created_at, device, id, id_folded, conn_id, link, session_id, \
             opened, authorised, conn_type, ip, peer_id, peer_name, primary_auth, conn_audit_ref, user_name, note, \
             end_time, disconnect, more) \
             select unhex(printf('%012x70008000%012x', {time}, n)), {stamp}, \
             unhex(printf('01990000000070008000%012x', {device})), {id}, {id}, n / {DEVICES}, \
             unhex(printf('%012x70008000%012x', {time}, n)), n + 1, true, true, 0, '192.0.2.17', '987654321', \
             'Ann at home', 3, '', 'ann', '', {stamp}, false, '' from numbers"
        ),
        format!(
            "{number} insert into audited_device (device, id, id_folded) \
             select unhex(printf('01990000000070008000%012x', n)), {id}, {id} from numbers where n < {DEVICES}"
        ),
    ]
}

/// A data directory in which so many connections are recorded.
async fn filled(world: &mut World, count: usize) -> anyhow::Result<PathBuf> {
    let data = world.stock.empty()?;
    Server::serve(&data).await?.stop()?;
    let file: &Path = &data.join("rustdesk-admin.sqlite3");
    let options = SqliteConnectOptions::new().filename(file).collation("C", |one: &str, other: &str| one.cmp(other));
    let mut connection = options.connect().await?;
    for statement in records(count) {
        sqlx::query(AssertSqlSafe(statement)).execute(&mut connection).await?;
    }
    connection.close().await?;
    Ok(data)
}

/// What is asked for, and how many of the devices it finds.
const FILTERS: [(&str, &str, usize); 5] = [
    ("", "", DEVICES),
    (" with `remote`, one device", "&remote=500000120", 1),
    (" with `remote`, ten devices", "&remote=%2550000012%25", 10),
    (" with `remote`, a hundred devices", "&remote=%255000001%25", 100),
    (" with `remote`, a thousand devices", "&remote=%25500000%25", DEVICES),
];

/// How long the newest page takes, after it was checked.
async fn time(
    server: &Server,
    token: &str,
    (filter, devices): (&str, usize),
    count: usize,
) -> anyhow::Result<Duration> {
    let path = format!("/api/audits/conn?current=1&pageSize=10{filter}");
    let began = Instant::now();
    let answer = server.ask("GET", &path, Some(token), None).await?;
    let took = began.elapsed();
    let list = serde_json::from_slice::<Value>(&answer.body)?;
    let (total, rows) = (list["total"].as_u64().unwrap_or(0), list["data"].as_array().map_or(0, Vec::len));
    let matches = count / DEVICES * devices;
    let right = if matches <= COUNTED { total == matches as u64 } else { total >= COUNTED as u64 };
    if !right || rows != matches.min(10) {
        bail!("{path} has total {total} and {rows} rows, where {matches} match");
    }
    Ok(took)
}

/// The newest 10 of a million records and of a thousand, and all of the million by the tool.
pub async fn log(world: &mut World) -> anyhow::Result<Vec<Row>> {
    let many = Server::serve(&filled(world, MANY).await?).await?;
    let few = Server::serve(&filled(world, FEW).await?).await?;
    let (token, other_token) = (many.sign_in().await?, few.sign_in().await?);
    let mut rows = Vec::new();
    for (name, filter, devices) in FILTERS {
        let (mut times, mut others) = (Vec::new(), Vec::new());
        for _ in 0..world.times(60) {
            times.push(time(&many, &token, (filter, devices), MANY).await?.as_secs_f64());
            others.push(time(&few, &other_token, (filter, devices), FEW).await?.as_secs_f64());
        }
        let (one, other) = (median(times), median(others));
        let ms = |seconds| milliseconds(Duration::from_secs_f64(seconds));
        let what = format!("newest 10 of a million records{name}, in times of those of a thousand");
        rows.push(Row::at_most(what, one / other, 3.0).because(format!("{} against {}", ms(one), ms(other))));
    }
    let command = ["audits", "view-conn", "--all", "--output", "json"];
    let short_log = tool::spend(&few, &other_token, &command).await?;
    let (_, before) = many.memory()?;
    let long_log = tool::spend(&many, &token, &command).await?;
    if long_log.lines < MANY {
        bail!("the log as JSON has {} lines, too few for {MANY} records", long_log.lines);
    }
    let what = "growth of the tool's memory from a log of a thousand records to one of a million, as JSON, in MB";
    rows.push(Row::at_most(what, long_log.memory - short_log.memory, 2.0).because(format!(
        "{} against {} MB, {} s for all",
        short(long_log.memory),
        short(short_log.memory),
        short(long_log.time.as_secs_f64())
    )));
    let grown = many.memory()?.1 - before;
    rows.push(Row::of("growth of the server's memory meanwhile", format!("{} MB", short(grown))));
    Ok(rows)
}
