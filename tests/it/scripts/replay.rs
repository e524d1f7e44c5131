//! Repeats every recorded run: the same requests in the same order, the same bytes on stdout, the same exit code.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::Value;

use super::{
    call,
    host::{Asked, Host, Prepared},
};

const ANSWERS: &str = include_str!("runs/answers.json");

#[derive(Deserialize)]
struct Run {
    name: String,
    script: String,
    argv: Vec<String>,
    stdin: String,
    tz: String,
    exchanges: Vec<Exchange>,
    exit: i32,
    stdout: Option<String>,
}

#[derive(Deserialize)]
struct Exchange {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
    authorization: Option<String>,
    status: u16,
    content_type: String,
    answer: String,
}

fn replay(runs: &str) {
    let answers: HashMap<String, String> = serde_json::from_str(ANSWERS).unwrap();
    let wrong: Vec<_> =
        runs.lines().filter_map(|line| repeat(&serde_json::from_str(line).unwrap(), &answers)).collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), runs.lines().count(), wrong.join("\n"));
}

/// Repeats one run and says what was different, if anything was.
fn repeat(run: &Run, answers: &HashMap<String, String>) -> Option<String> {
    let prepare = |e: &Exchange| Prepared::new(e.status, &e.content_type, answers[&e.answer].as_bytes());
    let host = Host::start(run.exchanges.iter().map(prepare).collect());
    let argv: Vec<_> = run.argv.iter().map(|arg| arg.replace("{url}", &host.url).into()).collect();
    let output = call(&run.script, &argv, run.stdin.as_bytes(), &run.tz);
    let asked: Vec<_> = host.asked().iter().map(|asked| (asked.clone(), asked.pairs())).collect();
    let expected: Vec<_> = run.exchanges.iter().map(|e| (request(e), e.query.clone())).collect();
    let stderr = String::from_utf8_lossy(&output.stderr);
    let stdout = String::from_utf8_lossy(&output.stdout);
    let plain = |list: &[(Asked, Vec<_>)]| -> Vec<_> {
        // Of the body its keys' order counts, and not where it has blanks.
        let plain = |asked: &Asked| Asked {
            query: String::new(),
            text: asked.body.as_ref().map(Value::to_string).unwrap_or_default(),
            ..asked.clone()
        };
        list.iter().map(|(asked, pairs)| (plain(asked), pairs.clone())).collect()
    };
    let same = plain(&asked) == plain(&expected)
        && output.status.code() == Some(run.exit)
        && run.stdout.as_deref().is_none_or(|expected| expected == stdout)
        && (run.exit != 2 || stderr.contains("usage") && stderr.contains("error"))
        && (run.exit != 1 || !stdout.is_empty() || !stderr.is_empty());
    let code = output.status.code();
    (!same).then(|| format!("{}: {code:?}, asked {asked:?}\nstdout: {stdout}\nstderr: {stderr}\n", run.name))
}

fn request(e: &Exchange) -> Asked {
    let (method, path) = (e.method.clone(), e.path.clone());
    let (body, authorization) = (e.body.clone(), e.authorization.clone());
    Asked { method, path, query: String::new(), body, text: String::new(), authorization }
}

#[test]
fn ab() {
    replay(include_str!("runs/ab.jsonl"));
}

#[test]
fn audits() {
    replay(include_str!("runs/audits.jsonl"));
}

#[test]
fn device_groups() {
    replay(include_str!("runs/device-groups.jsonl"));
}

#[test]
fn devices() {
    replay(include_str!("runs/devices.jsonl"));
}

#[test]
fn strategies() {
    replay(include_str!("runs/strategies.jsonl"));
}

#[test]
fn user_groups() {
    replay(include_str!("runs/user-groups.jsonl"));
}

#[test]
fn users() {
    replay(include_str!("runs/users.jsonl"));
}
