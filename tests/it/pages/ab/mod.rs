//! The pages of address books: kept and shared by forms, what others see of them, and texts that mean no good.

mod csv;
mod devices;

use serde_json::json;

use super::{Visitor, enter, make_user};
use crate::world::Database;
use crate::world::browser::{Browser, Look};
use crate::world::server::{PASSWORD, Server};

const SECRET: &str = "open sesame 4711";

#[tokio::test(flavor = "multi_thread")]
async fn a_book_is_kept_and_shared_without_javascript() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    make_user(&administrator, "ann").await;
    let browser = Browser::open(Look { javascript: false, ..Look::default() }).await;
    enter(&browser, &server).await;
    browser.click("nav a[href='/address-books']").await;
    browser.shows(".head p", "None is shared yet").await;
    assert!(browser.text("tbody").await.contains("My address book Only yours"));
    browser.click(".head a").await;
    browser.fill("[name=name]", "Branches").await;
    browser.click("main form button").await;
    browser.shows(".flash.done", "The address book is made.").await;
    browser.shows("h1", "Branches").await;

    // An entry with a password and a tag.
    browser.click(".primary[href$='/new']").await;
    browser.fill("[name=id]", "100200300").await;
    browser.fill("[name=alias]", "Till 1").await;
    browser.fill("[name=tags]", "north, by the sea").await;
    browser.fill("[name=password]", SECRET).await;
    browser.fill("[name=note]", "ring first").await;
    browser.click(".actions button").await;
    browser.shows(".flash.done", "The entry is added.").await;
    let row = browser.text("tbody tr").await;
    for part in ["100200300", "Till 1", "north, by the sea", "ring first", "Set"] {
        assert!(row.contains(part), "{part} is not in {row}");
    }
    let book = administrator.row("/api/ab/shared/profiles").await["guid"].as_str().unwrap().to_owned();
    let peers = format!("/api/ab/peers?ab={book}");
    assert_eq!(administrator.row(&peers).await["password"], SECRET);

    for (tags, any, found) in [
        ("north, by the sea", "", "Nothing found"),
        ("[\"north, by the sea\"]", "", "1–1 of 1 found"),
        ("[\"north, by the sea\",\"x\"]", "true", "1–1 of 1 found"),
        ("-", "", "Nothing found"),
        ("[\"north, by the sea\",\"x\"]", "", "Nothing found"),
    ] {
        browser.fill("[name=tags]", tags).await;
        browser.click(&format!("[name=any] [value='{any}']")).await;
        browser.click(".search button").await;
        browser.text(&format!("[name=tags][value='{tags}']")).await;
        browser.shows(".count", found).await;
    }

    // The tag gets another colour and another name, in the entry too.
    browser.click(".tabs [href$='/tags']").await;
    browser.click("tbody .id").await;
    browser.click("[value='4288423856']").await;
    browser.click("main .card:nth-of-type(1) button").await;
    browser.shows(".flash.done", "The tag has its new colour.").await;
    browser.fill("[name=new]", "coast").await;
    browser.click("main .card:nth-of-type(2) button").await;
    browser.shows(".flash.done", "The tag is renamed.").await;
    let tags = administrator.get(&format!("/api/ab/tags/{book}")).await.ok();
    assert_eq!(tags, json!([{"name": "coast", "color": 0xFF9C_27B0_u32}]));
    browser.fill("[name=name]", "south").await;
    browser.click(".card button").await;
    browser.shows(".flash.done", "The tag is added.").await;
    browser.click("tbody tr:nth-child(1) .do a").await;
    browser.text(".search .quiet").await;
    browser.shows(".count", "1–1 of 1 found").await;
    browser.click("tbody .id").await;
    browser.click("[name=tags][value=coast]").await;
    browser.click("[name=tags][value=south]").await;
    browser.click(".card:nth-of-type(1) .actions button").await;
    browser.shows(".flash.done", "The entry is saved.").await;
    let entry = administrator.row(&peers).await;
    assert_eq!((&entry["tags"], &entry["password"]), (&json!(["south"]), &json!(SECRET)), "the password stays");

    // Shared, and a little further.
    browser.click(".tabs [href$='/rules']").await;
    browser.fill("[name=user]", "nobody").await;
    browser.click(".sharing form:nth-of-type(1) button").await;
    assert!(browser.text(".flash.failed").await.contains("nobody"));
    browser.fill("[name=user]", "ann").await;
    browser.click(".sharing form:nth-of-type(1) button").await;
    browser.shows(".flash.done", "The address book is shared.").await;
    browser.click(".sharing form:nth-of-type(3) button").await;
    browser.text(".rule:nth-of-type(2)").await;
    browser.click(".rule:nth-of-type(1) [name=rule] [value='2']").await;
    browser.click(".rule:nth-of-type(1) button").await;
    browser.shows(".flash.done", "The rule is changed.").await;
    browser.click(".rule:nth-of-type(2) .danger").await;
    browser.shows(".flash.done", "The rule is gone.").await;
    let rule = administrator.row(&format!("/api/ab/rules?ab={book}")).await;
    assert_eq!((&rule["user"], &rule["rule"]), (&json!("ann"), &json!(2)));

    // To the recycle bin and back.
    browser.click(".tabs a").await;
    browser.click("tbody .pick label").await;
    browser.click("[formaction$='/delete']").await;
    browser.shows("h1", "Delete 1 entry?").await;
    assert!(browser.text(".things").await.contains("100200300 Till 1"));
    assert_eq!(administrator.rows(&peers).await.len(), 1, "nothing is done before it is confirmed");
    browser.click(".actions button").await;
    browser.shows(".flash.done", "Deleted 1 entry.").await;
    assert_eq!(administrator.rows(&peers).await.len(), 0);
    browser.click(".tabs [href$='/recycle']").await;
    browser.click("tbody .pick label").await;
    browser.click("[formaction$='/restore']").await;
    browser.click(".actions button").await;
    browser.shows(".flash.done", "Restored 1 entry.").await;
    assert!(browser.text("main").await.contains("The recycle bin is empty"));
    assert_eq!(administrator.row(&peers).await, entry);

    // The book has a password too; then it goes.
    browser.click(".tabs [href$='/settings']").await;
    browser.fill("[name='info.password']", SECRET).await;
    browser.click(".card:nth-of-type(2) button").await;
    browser.shows(".flash.done", "The address book is saved.").await;
    assert_eq!(administrator.row("/api/ab/shared/profiles").await["info"]["password"], SECRET);
    browser.click("[form=no-password]").await;
    browser.text(".card:nth-of-type(2) .actions :only-child").await;
    assert_eq!(administrator.row("/api/ab/shared/profiles").await["has_password"], false);
    browser.click("a.danger").await;
    assert!(browser.text(".things").await.contains("Branches 1 entry"));
    browser.click(".actions button").await;
    browser.shows(".flash.done", "Deleted 1 address book.").await;
    assert_eq!(administrator.rows("/api/ab/shared/profiles").await.len(), 0);
}

on_both! {
    /// Names to share with are suggested to those who may see all of them.
    async fn whom_to_share_with_is_suggested(database: &Database) {
        let server = Server::start(database);
        let administrator = server.administrator().await;
        make_user(&administrator, "ann").await;
        make_user(&administrator, "b\"><o").await;
        let book = administrator.post("/api/ab/shared/add", json!({"name": "Branches"})).await.ok();
        let book = book["guid"].as_str().unwrap();
        administrator.post("/api/ab/rule", json!({"guid": book, "user": "ann", "rule": 3})).await.ok();
        let path = format!("/address-books/{book}/rules");
        let page = Visitor::signed_in(&server, "admin", PASSWORD).get(&path).body;
        for name in ["ann", "b&#34;&#62;&#60;o", "Default"] {
            assert!(page.contains(&format!("<option value=\"{name}\"></option>")), "{name}: {page}");
        }
        let page = Visitor::signed_in(&server, "ann", PASSWORD).get(&path);
        assert!(page.status == 200 && !page.body.contains("</option></datalist>"), "{}", page.body);
    }

    async fn people_see_their_own_books_and_what_is_shared_with_them(database: &Database) {
        let server = Server::start(database);
        let administrator = server.administrator().await;
        for name in ["ann", "bob"] {
            make_user(&administrator, name).await;
        }
        let mut books = Vec::new();
        for name in ["Read", "Write", "Hidden"] {
            let made = administrator.post("/api/ab/shared/add", json!({"name": name})).await.ok();
            let guid = made["guid"].as_str().unwrap().to_owned();
            let peer = json!({"id": "100200300", "password": SECRET, "tags": ["x"]});
            administrator.post(&format!("/api/ab/peer/add/{guid}"), peer).await.ok();
            books.push(guid);
        }
        for (book, rule) in [(&books[0], 1), (&books[1], 2)] {
            administrator.post("/api/ab/rule", json!({"guid": book, "user": "ann", "rule": rule})).await.ok();
        }
        let mut ann = Visitor::signed_in(&server, "ann", PASSWORD);
        let list = ann.get("/address-books").body;
        assert!(list.contains("Only yours") && list.contains(">Read<") && list.contains(">Write<"), "{list}");
        assert!(list.contains("Read and write") && !list.contains("Hidden"), "{list}");
        assert!(!list.contains("type=\"checkbox\""), "none of them is ann's to delete");
        let page = |book: usize, part: &str| format!("/address-books/{}{part}", books[book]);
        let entry = "/entry?id=100200300";
        for (book, part, status) in [
            (0, "", 200), (0, "/tags", 200), (0, "/new", 403), (0, entry, 403), (0, "/delete", 403), (0, "/rules", 403),
            (0, "/recycle", 403), (0, "/settings", 403), (0, "/tag?name=x", 403), (0, "/tags/delete", 403),
            (1, "", 200), (1, "/new", 200), (1, entry, 200), (1, "/entry?id=1", 404), (1, "/delete", 200),
            (1, "/rules", 403), (1, "/recycle", 200), (1, "/recycle/restore", 200), (1, "/recycle/delete", 403),
            (1, "/recycle/empty", 403), (1, "/settings", 403), (1, "/tag?name=x", 200), (1, "/tag?name=y", 404),
            (2, "", 404), (2, "/tags", 404), (2, entry, 404), (2, "/rules", 404), (2, "/settings", 404),
        ] {
            let answer = ann.get(&page(book, part));
            assert_eq!(answer.status, status, "{book} {part}");
            assert!(!answer.body.contains(SECRET), "{book} {part}");
        }
        let read = ann.get(&page(0, "")).body;
        assert!(read.contains("100200300") && !read.contains("New entry") && !read.contains("/rules\""), "{read}");
        assert!(ann.get(&format!("/address-books/delete?guid={}", books[1])).body.contains("Nothing was chosen"));

        // The forms are refused where the pages are.
        let csrf = ann.get("/").field("csrf");
        let add = |book: usize| format!("/ab/peer/add/{}", books[book]);
        for (book, said) in [(0, "This needs the right to write"), (2, "There is no address book"), (1, "The entry is added.")]
        {
            ann.submit(&add(book), &[("csrf", &csrf), ("back", "/"), ("id", "1")]);
            let said_so = ann.get("/address-books").body;
            assert!(said_so.contains(said), "{said}: {said_so}");
        }

        // A book of one's own is nobody else's, an administrator's neither; and it keeps no passwords.
        let answer = server.nobody().sign_in("ann", PASSWORD).await.ok();
        let own = server.bearer(answer["access_token"].as_str().unwrap()).get("/api/ab/personal").await.ok();
        let own = own["guid"].as_str().unwrap().to_owned();
        assert_eq!(ann.get(&format!("/address-books/{own}")).status, 200);
        assert!(!ann.get(&format!("/address-books/{own}/new")).body.contains("type=\"password\""));
        for name in ["admin", "bob"] {
            assert_eq!(Visitor::signed_in(&server, name, PASSWORD).get(&format!("/address-books/{own}")).status, 404);
        }
        ann.submit("/ab/shared/add", &[("csrf", &csrf), ("back", "/"), ("name", "Ann's"), ("note", "")]);
        assert!(ann.get("/address-books").body.contains("type=\"checkbox\""), "this one is");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_texts_are_shown_as_text() {
    let database = Database::sqlite();
    let server = Server::start(&database);
    let administrator = server.administrator().await;
    let hostile = "\"><script>document.title='had'</script>'&x";
    let shown = "\"><script>document.title='had'</script>'&x";
    make_user(&administrator, hostile).await;
    let made = administrator.post("/api/ab/shared/add", json!({"name": hostile, "note": hostile})).await.ok();
    let guid = made["guid"].as_str().unwrap();
    let peer = json!({"id": hostile, "alias": hostile, "note": hostile, "tags": [hostile], "hostname": hostile});
    administrator.post(&format!("/api/ab/peer/add/{guid}"), peer.clone()).await.ok();
    administrator.post("/api/ab/rule", json!({"guid": guid, "user": hostile, "rule": 1})).await.ok();
    let browser = Browser::open(Look::default()).await;
    enter(&browser, &server).await;
    let book = format!("/address-books/{guid}");
    let id = serde_urlencoded::to_string([("id", hostile), ("name", hostile), ("guid", hostile)]).unwrap();
    let see = async |path: &str| {
        browser.goto(&format!("{}{path}", server.url())).await;
        let seen = browser.text("main").await;
        assert!(seen.contains(shown), "{path}: {seen}");
    };
    for path in ["/address-books".into(), format!("/address-books/delete?guid={guid}"), book.clone()] {
        see(&path).await;
    }
    for part in ["/entry", "/tags", "/tag", "/tags/delete", "/rules", "/settings", "/new", "/delete"] {
        see(&format!("{book}{part}?{id}")).await;
    }
    // The forms find the entry by what it is called.
    browser.click(".actions button").await;
    browser.shows(".flash.done", "Deleted 1 entry.").await;
    for part in ["/recycle", "/recycle/delete", "/recycle/empty", "/recycle/restore"] {
        see(&format!("{book}{part}?{id}")).await;
    }
    browser.click(".actions button").await;
    browser.shows(".flash.done", "Restored 1 entry.").await;
    browser.goto(&format!("{}{book}/tags/delete?{id}", server.url())).await;
    browser.click(".actions button").await;
    browser.shows(".flash.done", "Deleted 1 tag.").await;
}
