//! What one hostile client can do to a server: it may be refused, but nobody else is kept waiting, deceived by a name, or
//! told what is none of its business.

mod connections;
mod cross_site;
mod names;
mod records;
mod rows;
mod sign_in;
mod slow;
mod together;

use std::net::SocketAddr;

use crate::world::server::Server;

fn address(server: &Server) -> SocketAddr {
    server.url().split_once("://").unwrap().1.parse().unwrap()
}

/// The most memory that the server has had, in MB.
fn most_memory(server: &Server) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.process())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap() / 1024
}
