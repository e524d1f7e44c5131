//! Recordings as clients upload them: from where, under which names, in which pieces, and how many bytes.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::devices::until;
use crate::world::server::{PASSWORD, Reply, Server};

const SETTINGS: &str = "/api/settings/others";
const MACHINE: &str = "dXVpZA==";
/// Where requests come from that no proxy has passed on.
const HERE: &str = "127.0.0.1";

/// Bytes of which no two stretches are the same.
fn bytes(count: usize) -> Vec<u8> {
    (0..count).map(|at| (at * 31 + at / 256 * 7 + at / 65_536) as u8).collect()
}

impl Server {
    /// Switches recordings on, where a device is known.
    async fn recording(database: &crate::world::Database) -> Self {
        let server = Self::start(database);
        server.administrator().await.put(SETTINGS, json!({"recordings": true, "recordings_quota_gb": 1})).await.done();
        server.sysinfo("123456789", MACHINE).await;
        server
    }

    async fn record(&self, query: &str, body: &[u8]) -> Reply {
        self.raw(&format!("POST /api/record?{query}")).body(body).send().await.reply()
    }

    async fn part(&self, name: &str, offset: usize, body: &[u8]) -> Reply {
        self.record(&format!("type=part&file={name}&offset={offset}&length={}", body.len()), body).await
    }

    async fn tail(&self, name: &str, body: &[u8]) -> Reply {
        self.record(&format!("type=tail&file={name}&offset=0&length={}", body.len()), body).await
    }

    fn whole(&self, name: &str) -> PathBuf {
        self.data().join("recordings").join(name)
    }

    fn coming(&self, name: &str) -> PathBuf {
        self.data().join("recordings/unfinished").join(format!("{HERE}+{name}"))
    }
}

/// Expects a piece to be taken: clients give a recording up for a key `error` alone.
#[track_caller]
fn taken(reply: Reply) {
    assert_eq!((reply.status, reply.body), (200, json!({})));
}

/// Everything in the directory of recordings but the lock, sorted.
fn all(server: &Server) -> Vec<String> {
    let dirs = [server.data().join("recordings"), server.data().join("recordings/unfinished")];
    let entries = dirs.iter().flat_map(|dir| fs::read_dir(dir).unwrap());
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name != ".lock" && name != "unfinished").collect();
    names.sort();
    names
}

on_both! {
    /// Nothing is taken before it is switched on, from an address where no device is, or where the only one is disabled;
    /// and nobody invents an address. A sign of life moves a device, by its own uuid alone.
    async fn are_taken_from_devices_alone(database: &Database) {
        let server = Server::start_with(database, Some(PASSWORD), &["--trusted-proxy", HERE]);
        let admin = server.administrator().await;
        let from = async |address: &str, what: &str, body: Value| {
            server.raw(what).with("x-forwarded-for", address).body(body.to_string()).send().await.reply()
        };
        let number = std::sync::atomic::AtomicU32::new(0);
        let begin = async |address: &str| {
            let number = number.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            from(address, &format!("POST /api/record?type=new&file={number}.webm"), Value::Null).await
        };
        let device = json!({"id": "123456789", "uuid": MACHINE, "ver": 1_004_090, "modified_at": 0});
        assert_eq!(from("192.0.2.1", "POST /api/sysinfo", device.clone()).await.status, 200);
        assert!(begin("192.0.2.1").await.refused(403).contains("`recordings`"));
        admin.put(SETTINGS, json!({"recordings": true})).await.done();
        taken(begin("192.0.2.1").await);
        let words = begin("192.0.2.2").await.refused(403);
        assert!(words.contains("known device"), "{words}");
        let stranger = json!({"id": "123456789", "uuid": "YW5vdGhlcg==", "ver": 1_004_090});
        from("192.0.2.2", "POST /api/heartbeat", stranger).await.ok();
        from("192.0.2.2", "POST /api/heartbeat", json!({"id": "123456789"})).await.ok();
        begin("192.0.2.2").await.refused(403);
        from("192.0.2.2", "POST /api/heartbeat", device.clone()).await.ok();
        taken(begin("192.0.2.2").await);
        // Whose a recording is follows from its address.
        for what in ["type=part&file=0.webm&offset=0&length=0", "type=remove&file=0.webm", "type=new&file=1.webm"] {
            let reply = from("192.0.2.2", &format!("POST /api/record?{what}"), Value::Null).await;
            assert!([404, 409].contains(&reply.status), "{what}: {}", reply.body);
        }
        from("2001:db8::1", "POST /api/heartbeat", device).await.ok();
        taken(begin("2001:db8::1").await);
        let guid = admin.get("/api/devices").await.ok()["data"][0]["guid"].as_str().unwrap().to_owned();
        admin.post(&format!("/api/devices/{guid}/disable"), Value::Null).await.done();
        for address in ["192.0.2.1", "192.0.2.2", "2001:db8::1"] {
            begin(address).await.refused(403);
        }
        admin.post(&format!("/api/devices/{guid}/enable"), Value::Null).await.done();
        taken(begin("192.0.2.1").await);
        admin.put(SETTINGS, json!({"recordings": false})).await.done();
        begin("192.0.2.1").await.refused(403);
    }

    /// Where a hop says that it passes something on, and is not believed, nobody knows where that comes from.
    async fn an_address_in_doubt_is_none(database: &Database) {
        let server = Server::recording(database).await;
        let begin = || server.raw("POST /api/record?type=new&file=a.webm");
        begin().with("x-forwarded-for", HERE).send().await.reply().refused(403);
        taken(begin().send().await.reply());
    }

    /// A whole recording is to the byte what was sent, for the server alone to read, and nothing touches it any more.
    async fn come_piece_by_piece(database: &Database) {
        let server = Server::recording(database).await;
        let sent = bytes(3_000_000);
        taken(server.record("type=new&file=a.webm", b"").await);
        taken(server.part("a.webm", 0, &sent[..1_500_000]).await);
        // A gap, other bytes than those that are there, and bytes that are not as many as was said.
        assert!(server.part("a.webm", 1_500_001, b"gap").await.refused(409).contains("1500000"));
        server.part("a.webm", 0, b"other").await.refused(409);
        let overlap = [&sent[1_000_000..1_499_999], b"!!"].concat();
        server.part("a.webm", 1_000_000, &overlap).await.refused(409);
        for (length, body) in [(10, &sent[1_500_000..1_500_009]), (10, &sent[1_500_000..1_500_011]), (0, b"x".as_slice())] {
            let query = format!("type=part&file=a.webm&offset=1500000&length={length}");
            server.record(&query, body).await.refused(400);
        }
        assert_eq!(fs::read(server.coming("a.webm")).unwrap(), sent[..1_500_000]);
        // Sent again, and sent again with more behind it.
        taken(server.part("a.webm", 0, &sent[..1_500_000]).await);
        taken(server.part("a.webm", 1_000_000, &sent[1_000_000..2_000_000]).await);
        taken(server.part("a.webm", 2_000_000, &sent[2_000_000..]).await);
        taken(server.part("a.webm", 3_000_000, b"").await);
        // The head has a length, and is not longer than the file.
        server.tail("a.webm", &[7; 1_025]).await.refused(413);
        server.tail("a.webm", b"").await.refused(409);
        server.record("type=tail&file=a.webm&offset=1&length=1", b"x").await.refused(400);
        server.record("type=tail&file=a.webm&offset=0&length=5", b"four").await.refused(400);
        assert_eq!(fs::read(server.coming("a.webm")).unwrap(), sent);
        taken(server.tail("a.webm", &[7; 1_024]).await);
        let kept = fs::read(server.whole("a.webm")).unwrap();
        assert!(kept[..1_024] == [7; 1_024] && kept[1_024..] == sent[1_024..] && kept.len() == sent.len());
        for (query, status) in [
            ("type=new&file=a.webm", 409), ("type=remove&file=a.webm", 404), ("type=tail&file=a.webm&offset=0&length=0", 404),
            ("type=part&file=a.webm&offset=3000000&length=0", 404),
        ] {
            server.record(query, b"").await.refused(status);
        }
        assert_eq!(fs::read(server.whole("a.webm")).unwrap(), kept);
        let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(server.whole("a.webm")), mode(server.whole("")), mode(server.whole("unfinished"))), (0o600, 0o700, 0o700));
        // What is given up goes.
        taken(server.record("type=new&file=b.mp4", b"").await);
        taken(server.part("b.mp4", 0, b"some").await);
        server.record("type=new&file=b.mp4", b"").await.refused(409);
        taken(server.record("type=remove&file=b.mp4", b"").await);
        server.record("type=remove&file=b.mp4", b"").await.refused(404);
        server.part("b.mp4", 4, b"more").await.refused(404);
        assert_eq!(all(&server), ["a.webm"]);
    }

    /// No name leads anywhere else, and nothing is made for one that is refused.
    async fn names_are_plain(database: &Database) {
        let server = Server::recording(database).await;
        let long = format!("{}.webm", "a".repeat(196));
        taken(server.record("type=new&file=con.webm", b"").await);
        for name in [
            "../x.webm", "..%2fx.webm", "%2e%2e%2fx.webm", "..%5cx.webm", "/tmp/x.webm", "%2ftmp%2fx.webm", "c:%5cx.webm",
            "x/y.webm", "x%00.webm", "x.webm%00", ".x.webm", ".webm", "..", ".", "", "x%0a.webm", "x+y.webm", "x%20y.webm",
            "%C3%A4.webm", "x%EF%BC%8F.webm", "%FF.webm", "x.exe", "x.webm.exe", "x", "x.webm.", ".lock", &long,
        ] {
            for step in ["new", "part", "tail", "remove"] {
                let words = server.record(&format!("type={step}&file={name}&offset=0&length=0"), b"").await.refused(400);
                assert!(!words.contains("/x"), "{words}");
            }
        }
        for query in [
            "type=new", "file=x.webm", "type=other&file=x.webm", "type=new&file=x.webm&file=y.webm",
            "type=part&file=con.webm&offset=-1&length=0", "type=part&file=con.webm&length=0", "type=part&file=con.webm&offset=0",
            "type=part&file=con.webm&offset=18446744073709551616&length=0",
        ] {
            server.record(query, b"").await.refused(400);
        }
        server.record("type=part&file=con.webm&offset=18446744073709551615&length=1", b"x").await.refused(409);
        server.record("type=part&file=con.webm&offset=0&length=67108865", b"x").await.refused(413);
        let packed = server.raw("POST /api/record?type=part&file=con.webm&offset=0&length=1").with("content-encoding", "gzip");
        packed.body("x").send().await.reply().refused(400);
        assert_eq!(all(&server), [format!("{HERE}+con.webm")]);
    }

    /// The quota is not passed by what comes at once, nor by files that hold nothing; room that is made is room.
    async fn do_not_pass_their_quota(database: &Database) {
        let server = Server::recording(database).await;
        fs::create_dir(server.whole("")).unwrap();
        let fill = |left: u64| {
            let file = fs::File::create(server.whole("full.webm")).unwrap();
            file.set_len(1_000_000_000 - 4_096 - left).unwrap();
        };
        fill(4_096 + 1_000);
        taken(server.record("type=new&file=a.webm", b"").await);
        fill(8 * 4_096 + 2_500_000);
        let piece = bytes(1_000_000);
        taken(server.part("a.webm", 0, &piece).await);
        let names: Vec<String> = (0..6).map(|number| format!("{number}.webm")).collect();
        for name in &names {
            taken(server.record(&format!("type=new&file={name}"), b"").await);
        }
        let at_once = names.iter().map(|name| server.part(name, 0, &piece));
        let replies = futures::future::join_all(at_once).await;
        let stored = replies.iter().filter(|reply| reply.status == 200).count();
        assert_eq!(stored, 1, "{replies:?}");
        for reply in replies.into_iter().filter(|reply| reply.status != 200) {
            assert!(reply.refused(413).contains("used up"));
        }
        taken(server.record("type=new&file=last.webm", b"").await);
        taken(server.part("last.webm", 0, &bytes(500_000)).await);
        server.part("last.webm", 500_000, b"x").await.refused(413);
        server.record("type=new&file=more.webm", b"").await.refused(413);
        taken(server.part("last.webm", 0, &bytes(500_000)).await);
        // What is finished goes on taking its room, what is given up does not.
        taken(server.tail("last.webm", b"x").await);
        server.record("type=new&file=more.webm", b"").await.refused(413);
        taken(server.record("type=remove&file=a.webm", b"").await);
        taken(server.record("type=new&file=more.webm", b"").await);
        taken(server.part("more.webm", 0, &piece).await);
    }

    /// Links in the directory lead nowhere.
    async fn links_are_not_followed(database: &Database) {
        let server = Server::recording(database).await;
        taken(server.record("type=new&file=a.webm", b"").await);
        let (outside, gone) = (server.data().join("outside"), server.data().join("gone"));
        fs::write(&outside, "outside").unwrap();
        for (name, to) in [("b.webm", &outside), ("c.webm", &gone)] {
            symlink(to, server.whole(name)).unwrap();
            server.record(&format!("type=new&file={name}"), b"").await.refused(409);
        }
        for (name, to) in [("d.webm", &outside), ("e.webm", &gone)] {
            symlink(to, server.coming(name)).unwrap();
            server.record(&format!("type=new&file={name}"), b"").await.refused(409);
        }
        fs::remove_file(server.coming("a.webm")).unwrap();
        server.part("a.webm", 0, b"x").await.refused(404);
        symlink(&outside, server.coming("a.webm")).unwrap();
        server.part("a.webm", 0, b"x").await.refused(500);
        server.tail("a.webm", b"x").await.refused(500);
        taken(server.record("type=remove&file=a.webm", b"").await);
        assert_eq!(fs::read_to_string(&outside).unwrap(), "outside");
        assert!(!gone.exists());
    }

    /// What was acknowledged is there after a kill, and the recording goes on, also where a piece was cut off.
    async fn outlive_a_kill(database: &Database) {
        let mut server = Server::recording(database).await;
        let sent = bytes(3_000_000);
        taken(server.record("type=new&file=a.webm", b"").await);
        taken(server.record("type=new&file=b.webm", b"").await);
        taken(server.part("a.webm", 0, &sent[..1_000_000]).await);
        let request = server.raw("POST /api/record?type=part&file=a.webm&offset=1000000&length=2000000");
        // The server is gone before it answers.
        let half = request.body(&sent[1_000_000..]).send_half().await;
        until(async || fs::metadata(server.coming("a.webm")).unwrap().len() > 1_000_000).await;
        server.kill9();
        drop(half);
        server.start_again();
        let kept = fs::read(server.coming("a.webm")).unwrap();
        assert!(kept.len() >= 1_000_000 && sent.starts_with(&kept), "{}", kept.len());
        server.record("type=new&file=b.webm", b"").await.refused(409);
        taken(server.part("a.webm", 1_000_000, &sent[1_000_000..]).await);
        taken(server.tail("a.webm", &sent[..1_024]).await);
        server.kill9();
        server.start_again();
        assert_eq!(fs::read(server.whole("a.webm")).unwrap(), sent);
        server.record("type=new&file=a.webm", b"").await.refused(409);
    }

    /// A sender that hangs up leaves what it had before; one that has come to nothing in a day makes room.
    async fn what_nobody_goes_on_with_is_given_up(database: &Database) {
        let mut server = Server::recording(database).await;
        for name in ["a.webm", "b.webm"] {
            taken(server.record(&format!("type=new&file={name}"), b"").await);
            taken(server.part(name, 0, b"some").await);
        }
        let hung_up = server.raw("POST /api/record?type=part&file=a.webm&offset=4&length=2000000").body(bytes(2_000_000));
        let hung_up = hung_up.send_half().await;
        until(async || fs::metadata(server.coming("a.webm")).unwrap().len() > 4).await;
        drop(hung_up);
        until(async || server.part("a.webm", 4, b"more").await.status == 200).await;
        assert_eq!(fs::read(server.coming("a.webm")).unwrap(), b"somemore");
        server.kill9();
        let aged = |name: &str, hours: u64| {
            let file = fs::File::options().write(true).open(server.coming(name)).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(hours * 3_600)).unwrap();
        };
        aged("a.webm", 25);
        aged("b.webm", 23);
        server.start_again();
        until(async || all(&server).len() == 1).await;
        assert_eq!(all(&server), [format!("{HERE}+b.webm")]);
        // The name is free a moment after the file has gone.
        until(async || server.record("type=new&file=a.webm", b"").await.status == 200).await;
        taken(server.part("b.webm", 4, b"more").await);
    }
}
