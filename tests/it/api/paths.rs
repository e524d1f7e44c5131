//! Where the API is: a base URL with a path too much is answered in JSON that says which one is right.

use crate::world::server::Server;

on_both! {
    async fn no_path_of_the_api_is_answered_by_a_page(database: &Database) {
        let server = Server::start(database);
        let misplaced = [
            "/x/api/login", "/console/api/login-options", "/devices/api/login", "/api/api/login", "/x//api/login", "/API/login",
            "/Api/devices", "/x/api", "/x/y/api/", "/address-books/api/entry", "/sign-in/api/currentUser",
        ];
        for path in misplaced {
            for method in ["GET", "POST", "PUT", "DELETE", "PATCH"] {
                let answer = server.raw(&format!("{method} {path}")).send().await;
                assert_eq!(answer.header("content-type"), Some("application/json; charset=utf-8"), "{method} {path}");
                let error = answer.reply().refused(404);
                assert!(error.contains("base URL of this server is http://test,"), "{path}: {error}");
            }
        }
        for (call, status) in [
            ("POST //api/login", 400), ("GET /api/login", 405), ("GET /api/", 404), ("GET /api", 404), ("GET /api/nothing", 404),
            ("POST /api/login/", 404), ("POST /api/devices/api/disable", 401),
        ] {
            let answer = server.raw(call).send().await;
            assert_eq!(answer.header("content-type"), Some("application/json; charset=utf-8"), "{call}");
            let error = answer.reply().refused(status);
            assert!(!error.contains("base URL"), "{call}: {error}");
        }
        assert!(server.raw("GET /nothing").send().await.header("content-type").is_some_and(|kind| kind.starts_with("text/html")));
    }
}
