//! `--follow`: what comes is shown once, while servers go and return, and on those that know no cursor.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use super::*;
use crate::cli::{Reply, Stub};
use crate::world::server::PASSWORD;
use crate::world::wait::PATIENCE;

/// A run that does not end, and the lines that it writes.
struct Following {
    child: Child,
    lines: mpsc::Receiver<String>,
}

impl Following {
    /// Starts and waits until it waits.
    fn start(home: &Home, words: &[&str]) -> Self {
        Self::of(home, ("view-file", "transfers"), words)
    }

    fn of(home: &Home, (verb, many): (&str, &str), words: &[&str]) -> Self {
        let mut command = home.command(&[&["audits", verb, "--follow"], words].concat());
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (out, lines) = mpsc::channel();
        let (begun, waits) = mpsc::channel();
        let (stdout, stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let _ = out.send(line);
            }
        });
        thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                let _ = begun.send(line);
            }
        });
        let following = Self { child, lines };
        let waiting = format!("Waiting for {many}");
        while !waits.recv_timeout(PATIENCE).expect("it waits").starts_with(&waiting) {}
        following
    }

    /// The next so many lines.
    fn next(&self, number: usize) -> Vec<String> {
        (0..number).map(|_| self.lines.recv_timeout(PATIENCE).expect("a line")).collect()
    }

    fn paths(&self, number: usize) -> Vec<String> {
        let path = |line: &String| serde_json::from_str::<Value>(line).unwrap()["path"].as_str().unwrap().to_owned();
        self.next(number).iter().map(path).collect()
    }

    /// The next so many paths, once the place behind the last of them is in the file.
    fn kept(&self, number: usize, file: &std::path::Path) -> Vec<String> {
        let rows = rows(&self.next(number).join("\n"));
        let guid = rows.last().unwrap()["guid"].as_str().unwrap();
        let begun = std::time::Instant::now();
        while !std::fs::read_to_string(file).unwrap_or_default().contains(guid) {
            assert!(begun.elapsed() < PATIENCE, "the place is not kept");
            thread::sleep(Duration::from_millis(20));
        }
        rows.iter().map(|row| row["path"].as_str().unwrap().to_owned()).collect()
    }

    /// Fails where anything more comes.
    fn rests(&self) {
        let more = self.lines.recv_timeout(Duration::from_millis(2500));
        assert_eq!(more, Err(mpsc::RecvTimeoutError::Timeout));
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address that stays while the server behind it goes and comes back on another port.
struct Door {
    url: String,
    behind: Arc<Mutex<String>>,
}

impl Door {
    fn open(server: &Server) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let behind = Arc::new(Mutex::new(server.url().to_owned()));
        let target = Arc::clone(&behind);
        thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                let far = target.lock().unwrap().trim_start_matches("http://").to_owned();
                let Ok(far) = TcpStream::connect(far) else { continue };
                for (from, to) in [(&near, &far), (&far, &near)] {
                    let (mut from, mut to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
                    thread::spawn(move || {
                        let mut bytes = [0; 4096];
                        while let Ok(length @ 1..) = from.read(&mut bytes) {
                            if to.write_all(&bytes[..length]).is_err() {
                                break;
                            }
                        }
                        let _ = to.shutdown(std::net::Shutdown::Both);
                    });
                }
            }
        });
        Self { url, behind }
    }

    fn leads_to(&self, server: &Server) {
        server.url().clone_into(&mut self.behind.lock().unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_is_shown_once_though_the_server_goes_and_returns() {
    let database = Database::sqlite();
    let mut server = server_with_device(&database).await;
    let door = Door::open(&server);
    let home = Home::new();
    let login = ["login", "--url", &door.url, "--profile", "own", "--user", "admin", "--password-stdin"];
    home.fed(&login, PASSWORD).fails(0, "Signed in");
    transfer(&server, "before").await;
    let following = Following::start(&home, &["-o", "jsonl", "--retries", "0"]);
    let table = Following::start(&home, &["--columns", "path,type"]);
    let since = Following::start(&home, &["-o", "jsonl", "--days-ago", "1"]);
    transfer(&server, "one").await;
    assert_eq!(following.paths(1), ["one"]);
    transfer(&server, "two").await;
    server.kill9();
    thread::sleep(Duration::from_millis(1500));
    server.start_again();
    transfer(&server, "three").await;
    door.leads_to(&server);
    assert_eq!(following.paths(2), ["two", "three"]);
    following.rests();
    for number in 0..120 {
        transfer(&server, number).await;
    }
    let numbers: Vec<_> = (0..120).map(|number| number.to_string()).collect();
    assert_eq!(following.paths(120), numbers);
    following.rests();
    let expected = ["path  type", "one   Received by the device", "two   Received by the device"];
    assert_eq!(table.next(3), expected);
    assert_eq!(since.paths(4), ["before", "one", "two", "three"]);
}

/// Who is at the door is known before anybody is let in; a log that is watched says who it was in the end.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_shown_again_when_somebody_is_let_in() {
    let database = Database::sqlite();
    let server = server_with_device(&database).await;
    let home = signed_in(&server);
    let knocks = async |number: i64| {
        let open = json!({"action": "new", "conn_id": number, "session_id": 0, "ip": "203.0.113.9"});
        server.audit("conn", report(open)).await;
    };
    let let_in = async |number: i64| {
        let who = json!({"conn_id": number, "session_id": 70 + number, "peer": ["987654321", "Bob"], "type": 0});
        server.audit("conn", report(who)).await;
    };
    knocks(1).await;
    let following = Following::of(&home, ("view-conn", "connections"), &["--columns", "id,conn_id,peer_name"]);
    knocks(2).await;
    knocks(3).await;
    let line = |number: i64, name: &str| format!("100200300  {number:<7}  {name}").trim_end().to_owned();
    assert_eq!(following.next(3)[1..], [line(2, ""), line(3, "")]);
    server.audit("conn", report(json!({"action": "close", "conn_id": 3, "session_id": 0}))).await;
    let_in(2).await;
    assert_eq!(following.next(1), [line(2, "Bob")]);
    let_in(1).await;
    assert_eq!(following.next(1), [line(1, "Bob")]);
    following.rests();
}

/// Rows as they are on a server that answers by pages alone.
fn old_rows(numbers: std::ops::Range<i64>) -> Vec<Value> {
    let row = |number: i64| {
        json!({"guid": format!("0198c0de-0000-7000-8000-{number:012}"), "created_at": 1_700_000_000 + number * 10,
        "id": "1", "path": number.to_string(), "type": 0})
    };
    numbers.rev().map(row).collect()
}

#[test]
fn a_server_without_cursors_is_read_by_pages() {
    let list = old_rows(0..250);
    let stub = Stub::start(move |asked| Reply::page(asked, &list));
    let home = Home::of(&stub.url);
    let run = home.run(&["audits", "view-file", "--all", "-o", "jsonl"]);
    let paths: Vec<_> = rows(run.success()).iter().map(|row| row["path"].as_str().unwrap().to_owned()).collect();
    assert_eq!(paths, (0..250).rev().map(|number: i64| number.to_string()).collect::<Vec<_>>());
    let until = ["audits", "view-file", "--until", "2023-11-14T22:13:50Z", "--columns", "path"];
    home.run(&[&until[..], &["--all"]].concat()).is(0, "path\n2\n1\n0\n", "");
    home.run(&until).fails(0, "this server does not know all that was asked");
    // It knows nothing of those that run either; these rows have no end.
    let mut list = old_rows(0..2);
    list[0]["end_time"] = json!(1_700_000_999);
    let stub = Stub::start(move |asked| Reply::page(asked, &list));
    let home = Home::of(&stub.url);
    home.run(&["audits", "view-conn", "--active", "--all", "-o", "name"]).is(
        0,
        "0198c0de-0000-7000-8000-000000000000\n",
        "",
    );
}

#[test]
fn a_server_without_cursors_is_followed_by_guid() {
    for there in [0, 1, 7, 150] {
        let list = Arc::new(Mutex::new(old_rows(0..there)));
        let served = Arc::clone(&list);
        let stub = Stub::start(move |asked| Reply::page(asked, &served.lock().unwrap()));
        let following = Following::start(&Home::of(&stub.url), &["-o", "jsonl"]);
        for last in [there + 1, there + 3] {
            let begin = list.lock().unwrap().len() as i64;
            *list.lock().unwrap() = old_rows(0..last);
            let expected: Vec<_> = (begin..last).map(|number| number.to_string()).collect();
            assert_eq!(following.paths(expected.len()), expected, "with {there} there");
        }
        // Nothing is shown again, and what was there is not shown.
        *list.lock().unwrap() = old_rows(0..there + 4);
        assert_eq!(following.paths(1), [(there + 3).to_string()]);
        following.rests();
    }
}

/// Where a cursor is kept, a run goes on where the last one ended, on both kinds of servers.
#[tokio::test(flavor = "multi_thread")]
async fn a_cursor_survives_restarts_without_gap_or_repeat() {
    let database = Database::sqlite();
    let server = server_with_device(&database).await;
    let home = signed_in(&server);
    transfer(&server, "before").await;
    let words = ["-o", "jsonl", "--cursor", "place"];
    let file = home.path().join("place");
    let following = Following::start(&home, &words);
    transfer(&server, "one").await;
    assert_eq!(following.kept(1, &file), ["one"]);
    drop(following);
    for number in 0..120 {
        transfer(&server, number).await;
    }
    let following = Following::start(&home, &words);
    let numbers: Vec<_> = (0..120).map(|number| number.to_string()).collect();
    assert_eq!(following.kept(120, &file), numbers);
    drop(following);
    let following = Following::start(&home, &words);
    transfer(&server, "last").await;
    assert_eq!(following.paths(1), ["last"]);
    following.rests();
    drop(following);
    let names: Vec<_> = std::fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().starts_with("place.")), "{names:?}");

    // The place in one log is none in another, nor on another server.
    home.run(&["audits", "view-conn", "--follow", "--cursor", "place"])
        .fails(2, "place is the cursor of the transfers");
    let elsewhere = Stub::start(|asked| Reply::page(asked, &[]));
    let other = ["audits", "view-file", "--follow", "--cursor", "place", "--url", &elsewhere.url, "--token", "x"];
    home.run(&other).fails(2, "hint: give another file to --cursor");
    std::fs::write(home.path().join("text"), "no cursor").unwrap();
    home.run(&["audits", "view-file", "--follow", "--cursor", "text"]).fails(2, "is not a cursor of this command");
    home.run(&["audits", "view-file", "--follow", "--cursor", "text/place"]).fails(1, "the cursor in text/place");
}

#[test]
fn a_cursor_is_kept_for_servers_without_cursors() {
    let list = Arc::new(Mutex::new(old_rows(0..5)));
    let served = Arc::clone(&list);
    let stub = Stub::start(move |asked| Reply::page(asked, &served.lock().unwrap()));
    let home = Home::of(&stub.url);
    let file = home.path().join("place");
    let words = ["-o", "jsonl", "--cursor", "place"];
    let following = Following::start(&home, &words);
    *list.lock().unwrap() = old_rows(0..7);
    assert_eq!(following.kept(2, &file), ["5", "6"]);
    drop(following);
    *list.lock().unwrap() = old_rows(0..130);
    let following = Following::start(&home, &words);
    assert_eq!(following.paths(123), (7..130).map(|number: i64| number.to_string()).collect::<Vec<_>>());
    following.rests();
}
