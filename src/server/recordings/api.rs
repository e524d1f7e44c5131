//! The endpoint by which recordings come.

use super::super::devices::reports;
use super::super::error::{Error, Result, denied, invalid};
use super::super::gate::Cx;
use super::files::Name;
use super::uploads::Origin;
use crate::wire::endpoint::Endpoint;
use crate::wire::recordings::{LARGEST_PIECE, Recorded, Step, UploadRecording};

/// Takes a piece. Whether it may come is decided before a byte of it is read.
pub async fn upload(cx: &mut Cx<UploadRecording>) -> Result<Recorded> {
    let Some(quota) = cx.app().memory.recordings_quota() else {
        return Err(denied("this server takes no recordings: an administrator can switch the setting `recordings` on"));
    };
    if !is_from_device(cx).await? {
        return Err(denied("recordings are taken from addresses alone where a known device is"));
    }
    let query = cx.query().clone();
    let origin = Origin { name: Name::parse(&query.file)?, address: cx.by().address() };
    let uploads = cx.app().recordings.clone();
    match query.step {
        Step::New => uploads.begin(origin, quota).await?,
        Step::Part => {
            let offset = query.offset.ok_or_else(|| invalid("offset is missing"))?;
            let length = length(query.length, LARGEST_PIECE as u64)?;
            uploads.append(origin, quota, (offset, length), cx.arriving()).await?;
        }
        Step::Tail => {
            if query.offset.is_some_and(|offset| offset > 0) {
                return Err(invalid("the tail of a recording is written at its beginning: offset is 0"));
            }
            let length = length(query.length, super::uploads::LARGEST_TAIL)?;
            uploads.finish(origin, length, cx.arriving()).await?;
        }
        Step::Remove => uploads.discard(origin).await?,
    }
    Ok(Recorded {})
}

fn length(length: Option<u64>, most: u64) -> Result<u64> {
    let length = length.ok_or_else(|| invalid("length is missing"))?;
    if length > most { Err(Error::TooLarge(format!("length is more than {most}"))) } else { Ok(length) }
}

/// A piece names no device. It counts where a device is that is known and not disabled: where it reported from or gave
/// its last sign of life, and nothing on the way leaves a doubt about that.
async fn is_from_device<E: Endpoint>(cx: &Cx<E>) -> Result<bool> {
    let address = cx.by().address();
    if !cx.by().address_is_certain() {
        return Ok(false);
    }
    Ok(reports::is_address(&mut cx.look().await?, address).await? || cx.app().memory.is_address(address))
}
