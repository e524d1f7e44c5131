//! Every page of a list, whatever the server does to its pages.

use std::sync::{Condvar, Mutex};
use std::time::Duration;

use serde_json::{Value, json};

use super::stub::device;
use super::{Asked, Home, Reply, Stub};
use crate::world::wait::PATIENCE;

fn rows(number: usize) -> Vec<Value> {
    (0..number).map(|id| device(&format!("{id:05}"))).collect()
}

fn ids(stub: &Stub) -> Vec<String> {
    let run = Home::of(&stub.url).run(&["devices", "view", "-o", "jsonl", "--columns", "id"]);
    let id = |line: &str| serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned();
    run.success().lines().map(id).collect()
}

fn all(number: usize) -> Vec<String> {
    (0..number).map(|id| format!("{id:05}")).collect()
}

fn number(asked: &Asked, name: &str) -> usize {
    asked.query(name).unwrap().parse().unwrap()
}

#[test]
fn pages_are_fetched_at_once_and_shown_in_order() {
    static ASKED_FOR_NINE: (Mutex<bool>, Condvar) = (Mutex::new(false), Condvar::new());
    let list = rows(1030);
    let stub = Stub::start(move |asked| {
        let (come, news) = &ASKED_FOR_NINE;
        match number(asked, "current") {
            // The second page comes only when the ninth is asked for: eight are on their way.
            2 => {
                let waited = news.wait_timeout_while(come.lock().unwrap(), PATIENCE, |come| !*come);
                assert!(!waited.unwrap().1.timed_out(), "pages come one after another");
            }
            9 => {
                *come.lock().unwrap() = true;
                news.notify_all();
            }
            _ => {}
        }
        Reply::page(asked, &list)
    });
    assert_eq!(ids(&stub), all(1030));
    assert_eq!(stub.asked().len(), 11);
}

#[test]
fn no_more_requests_are_in_flight_than_is_allowed() {
    // How many are in flight, and how many were at most.
    static FLYING: (Mutex<(usize, usize)>, Condvar) = (Mutex::new((0, 0)), Condvar::new());
    let list = rows(1000);
    let stub = Stub::start(move |asked| {
        let (flying, news) = &FLYING;
        let mut counts = flying.lock().unwrap();
        counts.0 += 1;
        counts.1 = counts.1.max(counts.0);
        news.notify_all();
        // The first page comes alone; after it none is answered before three are in flight.
        if number(asked, "current") > 1 {
            let waited = news.wait_timeout_while(counts, PATIENCE, |(_, most)| *most < 3);
            assert!(!waited.unwrap().1.timed_out(), "fewer are in flight than is allowed");
        } else {
            drop(counts);
        }
        std::thread::sleep(Duration::from_millis(20));
        flying.lock().unwrap().0 -= 1;
        Reply::page(asked, &list)
    });
    let run = Home::of(&stub.url).run(&["devices", "view", "--concurrency", "3", "-o", "jsonl"]);
    assert_eq!(run.success().lines().count(), 1000);
    assert_eq!(FLYING.0.lock().unwrap().1, 3);
}

#[test]
fn a_server_that_caps_its_pages_is_asked_for_pages_of_that_size() {
    let list = rows(95);
    let stub = Stub::start(move |asked| {
        let size = number(asked, "pageSize").min(30);
        let skip = (number(asked, "current") - 1) * size;
        let data: Vec<_> = list.iter().skip(skip).take(size).collect();
        Reply::json(json!({ "total": list.len(), "data": data }))
    });
    assert_eq!(ids(&stub), all(95));
    assert_eq!(stub.asked().len(), 4);
}

#[test]
fn a_row_that_moves_to_the_next_page_is_shown_once() {
    let list = rows(150);
    let stub = Stub::start(move |asked| {
        let mut list = list.clone();
        if number(asked, "current") > 1 {
            // Somebody else has added one at the front since the first page.
            list.insert(0, device("new"));
        }
        Reply::page(asked, &list)
    });
    assert_eq!(ids(&stub), all(150));
}

#[test]
fn a_total_that_grows_and_one_that_is_too_high_are_followed() {
    let list = rows(250);
    // A server may count no further than the next page.
    let stub = Stub::start(move |asked| {
        let seen = number(asked, "current") * number(asked, "pageSize");
        let skip = seen - number(asked, "pageSize");
        let data: Vec<_> = list.iter().skip(skip).take(100).collect();
        Reply::json(json!({ "total": (seen + 1).min(list.len()), "data": data }))
    });
    assert_eq!(ids(&stub), all(250));
    let list = rows(150);
    let stub = Stub::start(move |asked| {
        let skip = (number(asked, "current") - 1) * 100;
        let data: Vec<_> = list.iter().skip(skip).take(100).collect();
        Reply::json(json!({ "total": 1_000_000, "data": data }))
    });
    assert_eq!(ids(&stub), all(150));
}

#[test]
fn what_is_no_list_is_said() {
    for answer in ["<html>", "[]", "[1, [{\"id\": \"7\"}]]"] {
        let stub = Stub::start(move |_| Reply::new(200, answer));
        Home::of(&stub.url).run(&["devices", "view"]).fails(1, "GET /api/devices: the answer cannot be understood");
    }
    let stub = Stub::start(|_| Reply::error(200, "not on Sundays"));
    Home::of(&stub.url).run(&["devices", "view"]).is(1, "", "error: GET /api/devices: not on Sundays (HTTP 200)\n");
}

/// A list is written as it comes: ten times as many devices take no more memory.
#[cfg(target_os = "linux")]
#[test]
fn a_long_list_is_not_kept_in_memory() {
    let servers = [1_000, 10_000].map(|devices| {
        let list = rows(devices);
        Stub::start(move |asked| Reply::page(asked, &list))
    });
    for format in ["json", "jsonl", "csv", "yaml"] {
        let [short, long] = servers.each_ref().map(|stub| most_memory(stub, format));
        assert!(short > 0 && long < short + 10_000, "{format}: {short} kB, then {long} kB");
    }
}

/// The most memory in kB that the list of a server's devices takes.
#[cfg(target_os = "linux")]
fn most_memory(stub: &Stub, format: &str) -> usize {
    let home = Home::of(&stub.url);
    let mut command = home.command(&["devices", "view", "-o", format]);
    let mut child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut out = std::io::BufReader::new(child.stdout.take().unwrap());
    let status = format!("/proc/{}/status", child.id());
    let (mut most, mut bytes) = (0, 0);
    loop {
        let read = std::io::BufRead::fill_buf(&mut out).unwrap().len();
        if read == 0 {
            break;
        }
        bytes += read;
        std::io::BufRead::consume(&mut out, read);
        // The peak stands there while the process lives.
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let peak = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse().ok());
        most = most.max(peak.unwrap_or(0));
    }
    assert!(child.wait().unwrap().success());
    assert!(bytes > 100_000, "{format}: {bytes} bytes");
    most
}
