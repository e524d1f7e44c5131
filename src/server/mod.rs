//! The server: it answers what `wire` declares, keeps what it is told, and shows it in a console. Nothing here knows
//! the commands.

mod ab;
mod access;
mod agent;
mod app;
mod audits;
mod caller;
mod clean;
mod client_address;
mod clock;
pub mod config;
mod console;
mod db;
mod device_group;
mod devices;
mod disk_space;
mod error;
mod fair_queue;
mod gate;
mod health;
mod key_exchange;
mod key_file;
mod listen;
pub mod lost_key;
mod names;
mod once;
mod origin;
mod password_hash;
mod rate_limit;
mod recordings;
pub mod rescue;
mod routes;
mod secrets;
mod session;
mod settings;
mod storage;
mod strategies;
mod system;
mod tokens;
mod user_group;
mod users;
mod waiting;

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use tokio::signal;
use tracing::{info, warn};

use agent::batch::{Queue, Writer};
use agent::memory::Memory;
use agent::push::{self, Pusher};
use app::{App, SharedApp};
use config::{Config, FirstPassword, LogFormat};
use db::Tx;
use error::Error;
use health::Health;
use key_exchange::KeyExchange;
use key_file::KeyFile;
use listen::Certificate;
use once::Once;
use origin::Complaints;
use password_hash::Hasher;
use rate_limit::RateLimit;
use recordings::uploads::Recordings;
use storage::Ground;
use system::openapi::Document;
use users::actions::First;
use users::check::DEFAULT_PASSWORD;

use crate::wire::session::Secret;

/// How long what waits may take to be written when the server stops.
const FAREWELL: Duration = Duration::from_secs(10);
/// Sign-ins a second at an address that is slowed down, by each process.
const SLOW_SIGN_INS_A_SECOND: u64 = 1;

/// Serves until it is told to stop, then lets running requests end and writes what waits.
pub async fn run(config: Config) -> anyhow::Result<()> {
    log(config.log_format);
    let bound = listen::bind(&config.listen)?;
    // A start that cannot serve leaves no database and no administrator behind.
    let certificate = config.tls.as_ref().map(|(cert, key)| Certificate::load(cert, key)).transpose()?;
    let ground = storage::open(&config.storage, true).await?;
    found(&ground, &config.first_password).await?;
    let memory = Arc::new(Memory::read(&ground.db).await.context("read what is known of devices")?);
    let (queue, waiting) = Queue::new();
    let (audit_queue, waiting_audits) = audits::queue::Queue::new();
    let running: Arc<audits::running::Running> = Arc::default();
    let recorder = audits::queue::Recorder::new(ground.db.clone(), ground.clock);
    let uses = Arc::default();
    let writer = Writer {
        db: ground.db.clone(),
        memory: Arc::clone(&memory),
        uses: Arc::clone(&uses),
        keys: ground.keys.clone(),
        clock: ground.clock,
        key_replaced: Arc::default(),
    };
    let pusher =
        Pusher { db: ground.db.clone(), memory: Arc::clone(&memory), keys: ground.keys.clone(), clock: ground.clock };
    let (pushes, unsettled) = push::Queue::new();
    let gate = routes::open();
    let recordings = Recordings::new(&config.storage.data_dir);
    let key_exchange = Arc::new(KeyExchange::of(config.id_server(), config.hbbs.is_some()));
    let health = Arc::new(Health::new(ground.db.clone(), config.storage.data_dir.clone()));
    let app: SharedApp = Arc::new(App {
        db: ground.db,
        clock: ground.clock,
        config,
        keys: ground.keys,
        hasher: ground.hasher,
        slow_sign_ins: RateLimit::new(1, SLOW_SIGN_INS_A_SECOND),
        bodies: gate::BodyBudget::default(),
        memory,
        uses,
        reports: queue,
        pushes,
        audits: audit_queue,
        running,
        recordings,
        key_exchange,
        complaints: Complaints::default(),
        foreign_forms: Once::default(),
        health,
        openapi: Document::of(gate.served()),
    });
    tokio::spawn(Arc::clone(&app.health).watch(app.clock));
    let reports = tokio::spawn(writer.clone().write(waiting));
    let pushing = tokio::spawn(pusher.push(unsettled));
    let records = tokio::spawn(recorder.record(waiting_audits));
    tokio::spawn(audits::actions::clean_hourly(app.db.clone(), app.clock));
    let memory = Arc::clone(&app.memory);
    tokio::spawn(audits::log_size::keep_within(app.db.clone(), app.clock, memory, app.audits.clone()));
    tokio::spawn(app.recordings.clone().clean_hourly());
    tokio::spawn(Arc::clone(&app.running).follow(app.db.clone(), app.clock, app.audits.clone()));
    tokio::spawn(writer.clone().write_presence());
    tokio::spawn(writer.clone().keep_up());
    tokio::spawn(Arc::clone(&app.key_exchange).probe_repeatedly(key_exchange::PAUSES));
    let mut key_replaced = false;
    let stop = async {
        tokio::select! {
            () = told_to_stop() => {}
            () = writer.key_replaced.notified() => key_replaced = true,
        }
    };
    tokio::select! {
        served = listen::serve(&app, gate, bound, certificate, stop) => served?,
        // Nothing that is left can be stored, so nobody is waited for.
        reason = app.db.lost() => {
            anyhow::bail!("{reason}: nothing is written any more, the server must be started again")
        }
    }
    info!("stopping: what waits is written");
    let stored = tokio::time::timeout(FAREWELL, writer.flush()).await;
    stored
        .context("the database does not answer")
        .and_then(|stored| Ok(stored?))
        .context("store the last heartbeats")?;
    app.db.close().await;
    reports.abort();
    pushing.abort();
    records.abort();
    anyhow::ensure!(
        !key_replaced,
        "stopped: the key of this database was replaced by `serve admin accept-key`. Copy the new key file to {} before the \
         next start",
        KeyFile::of(&app.config.storage).path.display()
    );
    info!("stopped");
    Ok(())
}

/// Creates the first administrator if there is no user, and warns while the documented password stands.
async fn found(ground: &Ground, password: &FirstPassword) -> anyhow::Result<()> {
    let now = ground.clock.now();
    // Hashing is slow, and at most starts nobody has to be created; then the password is not even read.
    let first = match users::lookup::anybody(&mut ground.db.read().await?).await? {
        true => None,
        false => Some(first(&ground.hasher, password).await?),
    };
    for attempt in 0..2 {
        let mut tx = ground.db.write().await?;
        match found_in(&mut tx, first.as_ref(), now).await {
            Ok(made) => {
                let stands = users::actions::default_password_stands(&mut tx).await?;
                tx.commit(now).await?;
                if made {
                    info!("the first administrator, admin, is made");
                }
                if !made && password.is_given() && stands {
                    warn!(
                        "the first administrator was made before, so the given password is not used: \
                         `rustdesk-admin serve admin reset-password admin` sets one"
                    );
                }
                if stands {
                    warn!(
                        "an administrator still has the documented default password; it is accepted from this \
                         machine and private networks only, and only to change it"
                    );
                }
                return Ok(());
            }
            // Another process on the same database was quicker.
            Err(Error::Conflict(_)) if attempt == 0 => {}
            Err(error) => return Err(error).context("make the first administrator"),
        }
    }
    Ok(())
}

/// The first administrator with the configured password, or with the documented one.
async fn first(hasher: &Hasher, password: &FirstPassword) -> anyhow::Result<First> {
    let password = password.read()?.unwrap_or_else(|| Secret(DEFAULT_PASSWORD.into()));
    let is_default = password.0 == DEFAULT_PASSWORD;
    if !is_default {
        users::check::password(&password)
            .map_err(|error| anyhow::anyhow!("cannot create the first administrator: {error}"))?;
    }
    Ok(First { password: hasher.hash(&password, Ipv4Addr::LOCALHOST.into()).await?, is_default })
}

/// Makes what every server begins with, as far as it is not there, and says whether the first administrator was made.
async fn found_in(tx: &mut Tx, first: Option<&First>, now: DateTime<Utc>) -> error::Result<bool> {
    let user_group = user_group::actions::found(tx, now).await?;
    let made = match first {
        Some(first) => users::actions::found(tx, first, user_group, now).await?,
        None => false,
    };
    users::actions::fill_columns(tx).await?;
    user_group::actions::fill_skeletons(tx).await?;
    device_group::actions::fill_skeletons(tx).await?;
    strategies::actions::fill_skeletons(tx).await?;
    ab::actions::fill_skeletons(tx).await?;
    devices::reports::found(tx).await?;
    strategies::actions::found(tx, now).await?;
    Ok(made)
}

/// Ends when the process is asked to stop.
async fn told_to_stop() {
    let interrupted = async {
        if signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut signals) => drop(signals.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}

/// Log lines go to standard error. `RUST_LOG` chooses more or fewer.
fn log(format: LogFormat) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = match format {
        LogFormat::Text => lines.with_ansi(false).try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
    // Another logger of the same process goes on logging.
    drop(begun);
}
