//! The files that pages need, held in the executable. Each is served under a path that changes with its content.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

/// A file and where it is served.
pub struct Asset {
    pub path: String,
    pub content_type: &'static str,
    pub bytes: &'static [u8],
}

fn asset(stem: &str, extension: &str, content_type: &'static str, bytes: &'static [u8]) -> Asset {
    let hash: String = Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Asset { path: format!("/assets/{stem}.{hash}.{extension}"), content_type, bytes }
}

pub static STYLE: LazyLock<Asset> =
    LazyLock::new(|| asset("console", "css", "text/css; charset=utf-8", include_bytes!("../../../assets/console.css")));

pub static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    asset("console", "js", "text/javascript; charset=utf-8", include_bytes!("../../../assets/console.js"))
});

pub static ICON: LazyLock<Asset> =
    LazyLock::new(|| asset("icon", "svg", "image/svg+xml", include_bytes!("../../../assets/icon.svg")));
