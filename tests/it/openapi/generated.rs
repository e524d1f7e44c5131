//! Requests that Schemathesis makes from the API description: none makes the server fail. `./test` installs Schemathesis; `schemathesis.toml` has the exceptions, each with its reason.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::world::Database;
use crate::world::server::Server;

/// Runs Schemathesis as the first administrator, with more arguments.
async fn run(server: &Server, arguments: &[&str]) -> Output {
    let admin = server.administrator().await;
    let header = format!("authorization: Bearer {}", admin.token.as_deref().unwrap());
    let configuration = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/openapi/schemathesis.toml");
    let mut command = Command::new("schemathesis");
    command.arg("--config-file").arg(configuration).args(["--no-color", "run", "--header", &header]).args(arguments);
    command.arg(format!("{}/api/openapi.json", server.url()));
    command.current_dir(server.data()).stdin(Stdio::null());
    tokio::task::spawn_blocking(move || command.output())
        .await
        .unwrap()
        .expect("schemathesis: run ./test, which installs it")
}

/// The number of operations or cases that the summary names behind a word.
fn number(summary: &str, word: &str) -> usize {
    let line = summary.lines().find_map(|line| line.trim().strip_prefix(word)).unwrap_or_else(|| panic!("{summary}"));
    line.trim().split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().unwrap()
}

/// Every field at its limits and beyond, for every operation.
#[tokio::test(flavor = "multi_thread")]
async fn fields_at_their_limits_never_make_the_server_fail() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let run = run(&server, &["--phases", "coverage", "--checks", "not_a_server_error"]).await;
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(run.status.success(), "{said}");
    assert!(number(&said, "Tested:") > 90, "{said}");
}

/// Random requests, valid and not, for a bounded time.
#[tokio::test(flavor = "multi_thread")]
async fn random_requests_never_make_the_server_fail() {
    let Some(database) = Database::postgres().await else { return };
    let server = Server::start(&database);
    let checks = "not_a_server_error,response_schema_conformance,content_type_conformance";
    let run = run(&server, &["--phases", "fuzzing", "--max-examples", "12", "--checks", checks]).await;
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(run.status.success(), "{said}");
    assert!(number(&said, "Tested:") > 90, "{said}");
    assert_eq!(server.log().matches("panicked").count(), 0);
}
