//! `api`: what has no command.

use serde_json::json;

use super::{Home, Reply, Stub};

#[test]
fn a_raw_request_is_sent_and_its_answer_written() {
    let stub = Stub::start(|asked| match asked.line.as_str() {
        "GET /api/things?name=%25a%25" => Reply::json(json!({ "total": 1, "data": [{ "b": 1, "a": null }] })),
        "PUT /api/things/1/status" => Reply::empty(),
        "GET /api/text" => Reply::new(200, "one\u{1b}[2J\ntwo"),
        _ => Reply::error(404, "no such thing"),
    });
    let home = Home::of(&stub.url);
    home.run(&["api", "get", "/api/things?name=%25a%25", "-o", "jsonl"]).is(
        0,
        "{\"total\":1,\"data\":[{\"b\":1,\"a\":null}]}\n",
        "",
    );
    home.run(&["api", "PUT", "/api/things/1/status", "--data", "true", "-n"]).is(
        0,
        "Would send PUT /api/things/1/status\n",
        "",
    );
    home.fed(&["api", "PUT", "/api/things/1/status", "--data", "-"], "true").is(0, "", "");
    assert_eq!(stub.mutations(), ["PUT /api/things/1/status true"]);
    home.run(&["api", "get", "/api/text"]).is(0, "one\\u{1b}[2J\ntwo\n", "");
    home.run(&["api", "delete", "/api/nothing"]).is(1, "", "error: DELETE /api/nothing: no such thing\n");
}

#[test]
fn what_is_no_path_or_no_json_is_not_sent() {
    let stub = Stub::start(|_| Reply::empty());
    let home = Home::of(&stub.url);
    home.run(&["api", "get", "@elsewhere/api"]).is(
        2,
        "",
        "error: \"@elsewhere/api\" is not a path; it begins with /\n",
    );
    home.run(&["api", "post", "/api/things", "--data", "{"]).fails(2, "error: what --data gives is not JSON");
    home.run(&["api", "fly", "/api/things"]).fails(2, "possible values: get, post, put, patch, delete");
    assert!(stub.asked().is_empty());
}
