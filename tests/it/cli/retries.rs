//! What is sent again, and what never is.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::stub::user;
use super::{Asked, Home, Reply, Stub};
use crate::world::wait::PATIENCE;

/// A server that gives these answers to requests of this kind, one after another, and then success.
fn moody(method: &'static str, moods: Vec<Reply>) -> Stub {
    let next = AtomicUsize::new(0);
    Stub::start(move |asked: &Asked| {
        if asked.line.starts_with(method)
            && let Some(reply) = moods.get(next.fetch_add(1, Ordering::SeqCst))
        {
            return reply.clone();
        }
        if asked.to("GET /api/users") { Reply::page(asked, &[user("bob")]) } else { Reply::empty() }
    })
}

fn count(stub: &Stub, method: &str) -> usize {
    stub.asked().iter().filter(|asked| asked.line.starts_with(method)).count()
}

#[test]
fn a_read_is_tried_again() {
    for mood in [Reply::cut(), Reply::new(502, ""), Reply::new(503, ""), Reply::new(504, ""), Reply::new(429, "")] {
        let stub = moody("GET", vec![mood]);
        let _ = Home::of(&stub.url).run(&["users", "view"]).success();
        assert_eq!(count(&stub, "GET"), 2);
    }
}

#[test]
fn retry_after_is_honoured() {
    let stub = moody("GET", vec![Reply::error(429, "slowly").header("Retry-After", "1")]);
    let begun = Instant::now();
    let _ = Home::of(&stub.url).run(&["users", "view"]).success();
    assert!(begun.elapsed() >= Duration::from_secs(1));
    let stub = moody("GET", vec![Reply::error(429, "in an hour").header("Retry-After", "3600")]);
    Home::of(&stub.url).run(&["users", "view"]).fails(1, "in an hour (HTTP 429)");
    assert_eq!(count(&stub, "GET"), 1);
}

#[test]
fn a_post_that_may_have_been_carried_out_is_not_repeated() {
    for mood in [Reply::cut(), Reply::new(502, ""), Reply::new(503, ""), Reply::new(504, "")] {
        let stub = moody("POST /api/users", vec![mood]);
        let run = Home::of(&stub.url).run(&["users", "disable", "--name", "bob"]);
        assert_eq!((run.code, count(&stub, "POST /api/users")), (1, 1), "{run:?}");
    }
}

#[test]
fn a_post_that_was_turned_away_is_repeated() {
    for mood in [Reply::new(429, ""), Reply::new(503, "").header("Retry-After", "0")] {
        let stub = moody("POST /api/users", vec![mood]);
        let _ = Home::of(&stub.url).run(&["users", "disable", "--name", "bob"]).success();
        assert_eq!(count(&stub, "POST /api/users"), 2);
    }
}

#[test]
fn a_repeated_delete_that_finds_nothing_has_worked_the_first_time() {
    let stub = moody("DELETE", vec![Reply::cut(), Reply::error(404, "no such user")]);
    Home::of(&stub.url).run(&["users", "delete", "--name", "bob", "-y"]).is(0, "", "Deleted user bob\n");
    let stub = moody("DELETE", vec![Reply::error(404, "no such user")]);
    Home::of(&stub.url).run(&["users", "delete", "--name", "bob", "-y"]).fails(1, "no such user");
}

#[test]
fn attempts_end() {
    let stub = moody("GET", vec![Reply::new(502, ""); 9]);
    Home::of(&stub.url).run(&["users", "view", "--retries", "2"]).fails(1, "bad gateway (HTTP 502)");
    assert_eq!(count(&stub, "GET"), 3);
    let stub = moody("GET", vec![Reply::new(502, ""); 9]);
    Home::of(&stub.url).run(&["users", "view", "--retries", "0"]).fails(1, "bad gateway");
    assert_eq!(count(&stub, "GET"), 1);
}

#[test]
fn a_server_that_does_not_answer_is_waited_for_so_long() {
    let stub = Stub::start(|_| Reply::empty().after(2 * PATIENCE));
    let begun = Instant::now();
    Home::of(&stub.url).run(&["users", "view", "--timeout", "0.2", "--retries", "0"]).is(
        1,
        "",
        &format!(
            "error: cannot reach {}: no answer within 0.2 s (GET /api/users)\n\
             hint: a slow server needs a longer --timeout\n",
            stub.url
        ),
    );
    assert!(begun.elapsed() < PATIENCE);
}

#[test]
fn verbose_says_every_request_and_no_secret() {
    let stub = moody("GET", vec![Reply::new(502, "")]);
    let run = Home::of(&stub.url).run(&["users", "view", "-v"]);
    run.fails(0, "GET /api/users?current=1&pageSize=100: 502 in ");
    run.fails(0, "GET /api/users?current=1&pageSize=100: 200 in ");
    assert!(!run.err.contains("t0ken"));
}
