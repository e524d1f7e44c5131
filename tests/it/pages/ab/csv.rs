//! Books as files: taken away, and shown before they are imported.

use serde_json::json;

use super::super::{Visitor, enter, make_user};
use super::SECRET;
use crate::cli::command::Home;
use crate::world::Database;
use crate::world::browser::{Browser, Look};
use crate::world::server::{Actor, PASSWORD, Server};

async fn book(administrator: &Actor, name: &str) -> String {
    let made = administrator.post("/api/ab/shared/add", json!({ "name": name })).await.ok();
    made["guid"].as_str().unwrap().to_owned()
}

/// Uploads a file and confirms what it would do; gives what the preview said and what became of it.
fn import(visitor: &mut Visitor<'_>, book: &str, file: &str) -> (String, String) {
    let path = format!("/address-books/{book}/import");
    let csrf = visitor.get("/").field("csrf");
    let preview = visitor.upload(&path, &csrf, file);
    assert_eq!(preview.status, 200, "{}", preview.body);
    let body = preview.field("body");
    let answer = visitor.submit(&format!("{path}/done"), &[("csrf", &csrf), ("back", &path), ("body", &body)]);
    assert_eq!(answer.status, 303, "{}", answer.body);
    (preview.body, visitor.get("/address-books").body)
}

on_both! {
    async fn a_book_goes_to_a_file_and_back(database: &Database) {
        let server = Server::start(database);
        let administrator = server.administrator().await;
        let (from, to) = (book(&administrator, "From").await, book(&administrator, "To").await);
        for peer in [
            json!({"id": "1", "alias": "=1+1", "tags": ["a, b", "c"], "note": "two\nlines", "password": SECRET}),
            json!({"id": "1E+08", "alias": "a\nb \"&'<", "username": "研", "rdpPort": "3389"}),
            json!({"id": "192.168.0.7", "alias": "'tis", "forceAlwaysRelay": "true", "platform": "Linux", "note": "<b>"}),
        ] {
            administrator.post(&format!("/api/ab/peer/add/{from}"), peer).await.ok();
        }
        let mut visitor = Visitor::signed_in(&server, "admin", PASSWORD);
        let file = |visitor: &mut Visitor<'_>, book: &str| visitor.get(&format!("/address-books/{book}/entries.csv"));
        let written = file(&mut visitor, &from);
        assert_eq!((written.status, written.header("content-type")), (200, "text/csv; charset=utf-8"));
        assert_eq!(written.header("content-disposition"), "attachment; filename=\"entries.csv\"");
        assert!(!written.body.contains(SECRET), "{}", written.body);
        let token = administrator.token.as_deref().unwrap();
        let home = Home::of(server.url()).with("RUSTDESK_ADMIN_TOKEN", token);
        assert_eq!(home.run(&["ab", "export", "--ab-guid", &from]).success(), written.body, "the tool writes the same");
        let page = visitor.get(&format!("/address-books/{from}?tags=c&any=true")).body;
        assert!(page.contains("/entries.csv?tags=c&#38;any=true"), "{page}");
        let found = visitor.get(&format!("/address-books/{from}/entries.csv?tags=c&any=true&size=25&page=9")).body;
        assert!(found.lines().count() == 3 && found.contains("1,'=1+1"), "{found}");

        // What would happen is shown, and nothing has happened then.
        let csrf = visitor.get("/").field("csrf");
        let preview = visitor.upload(&format!("/address-books/{to}/import"), &csrf, &written.body).body;
        for part in ["Import 3 entries?", "3 entries would be added.", ">a, b<", ">c<", "a␊b &#34;&#38;&#39;&#60;", "&#60;b&#62;"] {
            assert!(preview.contains(part), "{part}: {preview}");
        }
        assert_eq!(administrator.rows(&format!("/api/ab/peers?ab={to}")).await.len(), 0);
        let (_, after) = import(&mut visitor, &to, &written.body);
        assert!(after.contains("Added 3 entries."), "{after}");
        assert_eq!(file(&mut visitor, &to).body, written.body);
        let tags = administrator.get(&format!("/api/ab/tags/{to}")).await.ok();
        assert!(tags.as_array().unwrap().iter().all(|tag| tag["color"].as_u64() > Some(0)), "{tags}");
        let again = visitor.upload(&format!("/address-books/{to}/import"), &csrf, &written.body).body;
        assert!(again.contains("The address book is as the file says already."), "{again}");

        // Some are changed, some added, and the rest stays.
        let file_of_some = "ID;Alias;Password\r\n1;new;\r\n300 111 222;two;s3cret\r\n192.168.0.7;'tis;\r\n";
        let (preview, after) = import(&mut visitor, &to, file_of_some);
        let counts = "1 entry would be added, 1 entry would be changed, 1 entry as the file says already.";
        assert!(preview.contains(counts) && preview.contains("<del><bdi>=1+1</bdi></del> → <bdi>new</bdi>"), "{preview}");
        assert!(after.contains("Added 1 entry, changed 1 entry."), "{after}");
        let peers = administrator.rows(&format!("/api/ab/peers?ab={to}")).await;
        assert_eq!((&peers[0]["alias"], &peers[0]["tags"]), (&json!("new"), &json!(["a, b", "c"])));
        assert_eq!((&peers[3]["id"], &peers[3]["password"]), (&json!("300111222"), &json!("s3cret")));
        let told: Vec<String> =
            database.texts("select changes from console_audit").await.into_iter().flatten().collect();
        assert!(told.iter().any(|told| told.contains("300111222") && told.contains("=1+1")), "{told:?}");
        assert!(!told.iter().any(|told| told.contains("s3cret")), "{told:?}");

        // However many they are, each is there once and in its order.
        let many: String = (0..1_203).map(|number| format!("{number},\"x,y{}\"\n", number % 7)).collect();
        import(&mut visitor, &from, &format!("id,tags\n{many}"));
        let ids: Vec<String> =
            file(&mut visitor, &from).body.lines().skip(6).map(|line| line.split(',').next().unwrap().to_owned()).collect();
        let wanted: Vec<String> = (0..1_203).map(|number| number.to_string()).filter(|id| id != "1").collect();
        assert_eq!(ids, wanted);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_wrong_changes_nothing() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    make_user(&administrator, "ann").await;
    let (read, write, hidden) =
        (book(&administrator, "Read").await, book(&administrator, "Write").await, book(&administrator, "Hidden").await);
    for (book, rule) in [(&read, 1), (&write, 2)] {
        administrator.post("/api/ab/rule", json!({"guid": book, "user": "ann", "rule": rule})).await.ok();
    }
    let mut ann = Visitor::signed_in(&server, "ann", PASSWORD);
    let csrf = ann.get("/").field("csrf");
    let path = |book: &str| format!("/address-books/{book}/import");
    let long = format!("id,alias\n1,a\n2,{}\n3,b\n", "l".repeat(5_000));
    for (file, said) in [
        ("id,alias\n55555501,\"foo\n55555502,bar\n", "Line 2: the quotation mark that begins a cell is never closed."),
        ("ID,Name\n1,x\n", "(did you mean &#34;alias&#34;?)"),
        ("id\n1.23457E+08\n2\n<b>,x\n", "Line 2: a spreadsheet has rounded the id to 1.23457E+08"),
        (&long, "Line 3: the alias is too long"),
        ("id,tags\n1,Untagged\n", "Line 2: no tag can be called Untagged"),
        ("", "The first line names the columns, and id must be among them."),
    ] {
        let answer = ann.upload(&path(&write), &csrf, file);
        assert!(answer.status == 200 && answer.body.contains(said), "{said}: {}", answer.body);
        assert!(!answer.body.contains("import/done"), "there is nothing to confirm");
    }
    let answer = ann.upload(&path(&write), &csrf, "id,alias\n");
    assert!(answer.body.contains("There is no entry in the file."), "{}", answer.body);
    let answer = ann.upload(&path(&write), &csrf, &format!("id\n{}", "1\n".repeat(600_000)));
    assert!(answer.status == 413 && answer.body.contains("The file is larger than 1024 KiB."), "{}", answer.body);
    for (book, code, status) in
        [(&write, "", 403), (&write, "x", 403), (&read, &*csrf, 403), (&hidden, &csrf, 404), (&write, &csrf, 200)]
    {
        assert_eq!(ann.upload(&path(book), code, "id\n1\n").status, status, "{book} {code}");
    }
    let sent = ann.send("POST", &path(&write), &[("origin", "http://evil.example")], "");
    assert_eq!(sent.status, 403);
    let sent = ann.submit(&path(&write), &[("csrf", &csrf)]);
    assert!(sent.status == 400 && sent.body.contains("The form is wrong"), "{}", sent.body);
    assert_eq!(Visitor::new(&server).upload(&path(&write), &csrf, "id\n1\n").status, 303, "to the sign-in");
    for (book, status) in [(&read, 200), (&write, 200), (&hidden, 404)] {
        assert_eq!(ann.get(&format!("/address-books/{book}/entries.csv")).status, status);
    }
    assert_eq!((ann.get(&path(&read)).status, ann.get(&path(&write)).status), (403, 200));
    assert!(!ann.get(&format!("/address-books/{read}")).body.contains("Import CSV"));

    // What is confirmed is checked anew, and done wholly or not at all.
    administrator.post(&format!("/api/ab/peer/add/{write}"), json!({"id": "1"})).await.ok();
    administrator.put("/api/settings/others", json!({"max_peer_one_ab": 2})).await.done();
    let full = "id,alias\n1,x\n2,x\n3,x\n";
    assert!(ann.upload(&path(&write), &csrf, full).body.contains("is full"));
    for (book, file, said) in [
        (&write, full, "is full"),
        (&write, "id\n\"", "never closed"),
        (&read, "id\n7\n", "right to write"),
        (&hidden, "id\n7\n", "There is no address book"),
    ] {
        let body = json!({ "file": file }).to_string();
        ann.submit(&format!("{}/done", path(book)), &[("csrf", &csrf), ("back", "/address-books"), ("body", &body)]);
        let page = ann.get("/address-books").body;
        assert!(page.contains(said), "{said}: {page}");
    }
    let peer = administrator.row(&format!("/api/ab/peers?ab={write}")).await;
    assert_eq!((&peer["id"], &peer["alias"]), (&json!("1"), &json!("")));

    // A book of one's own keeps no passwords.
    let session = server.nobody().sign_in("ann", PASSWORD).await.ok();
    let own = server.bearer(session["access_token"].as_str().unwrap()).get("/api/ab/personal").await.ok();
    let own = own["guid"].as_str().unwrap();
    let answer = ann.upload(&path(own), &csrf, "id,password\n1,x\n");
    assert!(answer.body.contains("Line 2: a personal address book keeps no passwords"), "{}", answer.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_imported_without_javascript() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let book = book(&administrator, "Branches").await;
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("entries.csv");
    // What a browser makes of line ends in a form must not reach the texts.
    std::fs::write(&path, "id,alias,tags,note\n1,Till,\"north,sea\",\"two\nlines\r\nand one\"\n2,Kiosk,,\n").unwrap();
    let browser = Browser::open(Look { javascript: false, ..Look::default() }).await;
    enter(&browser, &server).await;
    browser.goto(&format!("{}/address-books/{book}", server.url())).await;
    browser.click("[href$='/import']").await;
    browser.choose("[type=file]", &path).await;
    browser.click("main form .primary").await;
    browser.shows(".card h2", "Import 2 entries?").await;
    assert!(browser.text("tbody").await.contains("Till"));
    browser.click(".actions .primary").await;
    browser.shows(".flash.done", "Added 2 entries.").await;
    let peers = administrator.rows(&format!("/api/ab/peers?ab={book}")).await;
    assert_eq!((peers.len(), &peers[0]["note"]), (2, &json!("two\nlines\r\nand one")));

    // An id as clients show it, typed and searched for.
    browser.click("[href$='/new']").await;
    browser.fill("[name=id]", "300 111 222").await;
    browser.click(".actions button").await;
    browser.shows(".flash.done", "The entry is added.").await;
    browser.fill("[name=id]", "300 111").await;
    browser.click(".search button").await;
    browser.shows(".count", "1–1 of 1 found").await;
    browser.shows("tbody a.id", "300111222").await;
}
