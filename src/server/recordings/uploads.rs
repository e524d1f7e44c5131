//! What may become of a recording while it comes. What is answered with success is stored so that no crash takes it away:
//! every piece is synced before its answer. Where files stand is not known here.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use futures::StreamExt;
use futures::stream::BoxStream;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt, SeekFrom};
use tokio::sync::OnceCell;

use super::super::error::{Error, Result, conflict, internal, invalid};
pub use super::files::Origin;
use super::files::{Files, failed};
use super::room::{Room, Turn, weight};

/// The largest tail: the head of the file once more.
pub const LARGEST_TAIL: u64 = 1_024;
/// Where recordings stand in the data directory.
const DIRECTORY: &str = "recordings";
/// A recording of which nothing came for so long is given up.
const GIVEN_UP: Duration = Duration::from_secs(24 * 60 * 60);
const HOUR: Duration = Duration::from_secs(60 * 60);
/// When there is no room, files are counted again no more often than this: some may have been taken away.
const COUNT_AGAIN: Duration = Duration::from_secs(10);

type Pieces = BoxStream<'static, Result<Bytes>>;

/// The recordings of this process. The directory is opened, and made, when it is first needed.
#[derive(Clone)]
pub struct Recordings {
    dir: Arc<PathBuf>,
    shelf: Arc<OnceCell<Arc<Shelf>>>,
}

/// The directory while it is open.
struct Shelf {
    files: Files,
    room: Mutex<Room>,
    /// When files were last counted since there was no room.
    counted: Mutex<Option<Instant>>,
}

impl Recordings {
    pub fn new(data_dir: &Path) -> Recordings {
        Recordings { dir: Arc::new(data_dir.join(DIRECTORY)), shelf: Arc::default() }
    }

    async fn shelf(&self) -> Result<Arc<Shelf>> {
        let dir = Arc::clone(&self.dir);
        let open = || blocking(move || Shelf::open(&dir));
        self.shelf.get_or_try_init(open).await.cloned()
    }

    /// Begins a recording under a name that no other has.
    pub async fn begin(&self, origin: Origin, quota: u64) -> Result<()> {
        let shelf = self.shelf().await?;
        to_the_end(async move {
            let turn = shelf.room().begin(&origin)?;
            let begun = shelf.begin(&origin, quota).await;
            if begun.is_err() {
                shelf.room().end(&origin);
            }
            drop(turn);
            begun
        })
        .await
    }

    /// Adds the bytes from `offset` on. Those that are there already must be the same: so a piece can be sent again.
    pub async fn append(&self, origin: Origin, quota: u64, range: (u64, u64), pieces: Pieces) -> Result<()> {
        let shelf = self.shelf().await?;
        to_the_end(async move {
            let _turn = shelf.room().turn(&origin)?;
            shelf.append(&origin, quota, range, pieces).await
        })
        .await
    }

    /// Writes the first bytes anew; with that the recording is whole.
    pub async fn finish(&self, origin: Origin, length: u64, pieces: Pieces) -> Result<()> {
        let shelf = self.shelf().await?;
        to_the_end(async move {
            let turn = shelf.room().turn(&origin)?;
            shelf.finish(&origin, length, pieces).await?;
            shelf.room().end(&origin);
            drop(turn);
            Ok(())
        })
        .await
    }

    /// Gives a recording up that is still coming.
    pub async fn discard(&self, origin: Origin) -> Result<()> {
        let shelf = self.shelf().await?;
        let turn = shelf.room().turn(&origin)?;
        to_the_end(async move { shelf.discard(origin, turn).await }).await
    }

    /// Gives up what has not gone on for long, and counts the files, now and every hour.
    pub async fn clean_hourly(self) {
        let mut ticks = tokio::time::interval(HOUR);
        loop {
            ticks.tick().await;
            if self.dir.is_dir()
                && let Err(error) = self.clean().await
            {
                tracing::error!("unfinished recordings could not be removed: {error}");
            }
        }
    }

    async fn clean(&self) -> Result<()> {
        let shelf = self.shelf().await?;
        let coming = shelf.room().coming();
        for origin in coming {
            // One that is being written is not given up.
            let Ok(turn) = shelf.room().turn(&origin) else { continue };
            match shelf.files.written(&origin) {
                None => shelf.room().end(&origin),
                Some(time) if time.elapsed().is_ok_and(|age| age > GIVEN_UP) => {
                    tracing::info!(
                        recording = origin.name.as_str(),
                        "nothing came for a day: the recording is removed"
                    );
                    Arc::clone(&shelf).discard(origin, turn).await?;
                }
                Some(_) => {}
            }
        }
        shelf.count().await
    }
}

impl Shelf {
    fn open(dir: &Path) -> Result<Arc<Shelf>> {
        let files = Files::open(dir)?;
        let (coming, bytes) = files.count()?;
        let room = Mutex::new(Room::of(coming, bytes));
        Ok(Arc::new(Shelf { files, room, counted: Mutex::default() }))
    }

    fn room(&self) -> MutexGuard<'_, Room> {
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts what is there, since whoever runs the server takes files away without asking.
    async fn count(self: &Arc<Self>) -> Result<()> {
        let before = self.room().grown();
        let shelf = Arc::clone(self);
        let (_, bytes) = blocking(move || shelf.files.count()).await?;
        self.room().counted(bytes, before);
        Ok(())
    }

    /// Lets so many bytes in, unless that would leave too little space for the database.
    async fn reserve(self: &Arc<Self>, bytes: u64, quota: u64) -> Result<()> {
        let shelf = Arc::clone(self);
        if let Some(space) = blocking(move || Ok(shelf.files.space())).await?
            && space.free.saturating_sub(bytes) < space.reserve()
        {
            return Err(Error::TooLarge("the disk is almost full: no recordings are stored".into()));
        }
        let Err(refused) = self.room().reserve(bytes, quota) else { return Ok(()) };
        {
            let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
            if counted.is_some_and(|counted| counted.elapsed() < COUNT_AGAIN) {
                return Err(refused);
            }
            *counted = Some(Instant::now());
        }
        self.count().await?;
        self.room().reserve(bytes, quota)
    }

    async fn begin(self: &Arc<Self>, origin: &Origin, quota: u64) -> Result<()> {
        let each = weight(0);
        self.reserve(each, quota).await?;
        let (shelf, new) = (Arc::clone(self), origin.clone());
        let created = blocking(move || shelf.files.create(&new)).await;
        self.room().settle(each, 0, if created.is_ok() { each } else { 0 });
        created
    }

    /// Opens a recording that is coming, with its length.
    async fn edit(self: &Arc<Self>, origin: &Origin) -> Result<(File, u64)> {
        let (shelf, origin) = (Arc::clone(self), origin.clone());
        let (file, length) = blocking(move || shelf.files.edit(&origin)).await?;
        Ok((File::from_std(file), length))
    }

    async fn append(
        self: &Arc<Self>,
        origin: &Origin,
        quota: u64,
        (offset, length): (u64, u64),
        pieces: Pieces,
    ) -> Result<()> {
        let (mut file, stored) = self.edit(origin).await?;
        if offset > stored {
            let name = origin.name.as_str();
            return Err(conflict(format!("{name} has {stored} bytes: what comes next begins there, not at {offset}")));
        }
        let growth = (offset + length).saturating_sub(stored);
        self.reserve(growth, quota).await?;
        let mut written = write(&mut file, (offset, length), stored, pieces).await;
        let mut now = stored + growth;
        if written.is_err() {
            now = stored;
            // What was not acknowledged is not there.
            if let Err(error) = file.set_len(stored).await {
                now = stored + growth;
                written = Err(failed("cut", origin.name.as_str(), error));
            }
        }
        self.room().settle(growth, stored, now);
        written
    }

    async fn finish(self: &Arc<Self>, origin: &Origin, length: u64, pieces: Pieces) -> Result<()> {
        let (mut file, stored) = self.edit(origin).await?;
        if length == 0 || length > stored {
            return Err(conflict(format!(
                "{} has {stored} bytes, of which the tail is the first",
                origin.name.as_str()
            )));
        }
        let mut head = Vec::new();
        let mut pieces = exactly(length, pieces);
        while let Some(piece) = pieces.next().await {
            head.extend_from_slice(&piece?);
        }
        let synced = async {
            file.write_all(&head).await?;
            sync(&mut file).await
        };
        synced.await.map_err(|error| failed("write", origin.name.as_str(), error))?;
        drop(file);
        let (shelf, whole) = (Arc::clone(self), origin.clone());
        blocking(move || shelf.files.finish(&whole)).await
    }

    /// Removes a recording; whoever asks has its turn.
    async fn discard(self: Arc<Self>, origin: Origin, turn: Turn) -> Result<()> {
        let (shelf, gone) = (Arc::clone(&self), origin.clone());
        let length = blocking(move || shelf.files.remove(&gone)).await?;
        let mut room = self.room();
        room.settle(0, weight(length), 0);
        room.end(&origin);
        drop(turn);
        Ok(())
    }
}

/// Writes pieces that make up exactly the range. Up to `stored` they must be what is there.
async fn write(file: &mut File, (offset, length): (u64, u64), stored: u64, pieces: Pieces) -> Result<()> {
    let failed = |error: io::Error| failed("write", "a piece", error);
    file.seek(SeekFrom::Start(offset)).await.map_err(failed)?;
    let mut there = stored - offset;
    let mut pieces = exactly(length, pieces);
    while let Some(piece) = pieces.next().await {
        let piece = piece?;
        let (known, fresh) = piece.split_at(usize::try_from(there).unwrap_or(usize::MAX).min(piece.len()));
        there -= known.len() as u64;
        if !known.is_empty() {
            let mut kept = vec![0; known.len()];
            file.read_exact(&mut kept).await.map_err(failed)?;
            if kept != known {
                return Err(conflict("these bytes of the recording were sent before, and were others"));
            }
        }
        file.write_all(fresh).await.map_err(failed)?;
    }
    sync(file).await.map_err(failed)
}

/// The pieces, and a refusal when they are not exactly so many bytes.
fn exactly(length: u64, pieces: Pieces) -> Pieces {
    let counted = pieces.map(Some).chain(futures::stream::iter([None])).scan(length, |left, piece| {
        let piece = match piece {
            Some(Ok(piece)) => match left.checked_sub(piece.len() as u64) {
                Some(less) => {
                    *left = less;
                    Ok(piece)
                }
                None => Err(invalid("the body has more bytes than length says")),
            },
            Some(Err(error)) => Err(error),
            None if *left > 0 => Err(invalid("the body has fewer bytes than length says")),
            None => Ok(Bytes::new()),
        };
        futures::future::ready(Some(piece))
    });
    counted.boxed()
}

async fn sync(file: &mut File) -> io::Result<()> {
    file.flush().await?;
    file.sync_data().await
}

/// Does something to its end, also when nobody waits for the answer any more.
async fn to_the_end(act: impl Future<Output = Result<()>> + Send + 'static) -> Result<()> {
    tokio::spawn(act).await.map_err(internal)?
}

/// Does what keeps a thread waiting for the disk.
async fn blocking<T: Send + 'static>(act: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(act).await.map_err(internal)?
}
