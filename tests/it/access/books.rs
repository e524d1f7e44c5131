//! The calls that are about address books, on a book of the administrator's that everyone may read.

use rustdesk_admin::client::Method;
use serde_json::{Value, json};

use super::calls::Calls;

/// What a call is sent with: the guid in the path, the body, the query.
type Sent = (String, Option<Value>, String);

impl Calls {
    /// Says how an endpoint of address books is called; nothing for any other.
    pub(super) async fn about_books(&mut self, endpoint: &str) -> Option<Sent> {
        let nothing = String::new;
        Some(match endpoint {
            "GetPersonalBook" | "PullPersonalBook" | "PullBookSettings" | "ListSharedBooks" | "PullSharedBooks"
            | "GetLegacyBook" | "PullLegacyBook" => (nothing(), None, nothing()),
            "SetLegacyBook" => (nothing(), Some(json!({ "data": "{}" })), nothing()),
            "AddSharedBook" => (nothing(), Some(json!({ "name": self.word("new") })), nothing()),
            "UpdateSharedBook" => (nothing(), Some(json!({ "guid": self.book().await, "note": "edited" })), nothing()),
            "DeleteSharedBooks" => (nothing(), Some(json!([self.new_book().await])), nothing()),
            "ListBookPeers" | "PullBookPeers" | "ListBookRules" | "ListDeletedBookPeers" => {
                (nothing(), None, format!("?ab={}", self.book().await))
            }
            "ListBookTags" | "PullBookTags" | "EmptyRecycleBin" => (self.book().await, None, nothing()),
            "AddBookPeer" => (self.book().await, Some(json!({ "id": self.word("40000") })), nothing()),
            "UpdateBookPeer" => {
                let id = self.peer(false).await;
                (self.book().await, Some(json!({ "id": id, "note": "edited" })), nothing())
            }
            "DeleteBookPeers" => (self.book().await, Some(json!([self.peer(false).await])), nothing()),
            "RestoreBookPeers" | "PurgeBookPeers" => {
                (self.book().await, Some(json!([self.peer(true).await])), nothing())
            }
            "AddBookTag" => (self.book().await, Some(json!({ "name": self.word("tag") })), nothing()),
            "UpdateBookTag" => {
                (self.book().await, Some(json!({ "name": self.tag().await, "color": 4_278_228_616_u32 })), nothing())
            }
            "RenameBookTag" => {
                let (old, new) = (self.tag().await, self.word("tag"));
                (self.book().await, Some(json!({ "old": old, "new": new })), nothing())
            }
            "DeleteBookTags" => (self.book().await, Some(json!([self.tag().await])), nothing()),
            "AddBookRule" => {
                let (guid, group) = (self.book().await, self.named_group().await);
                (nothing(), Some(json!({ "guid": guid, "rule": 1, "group": group })), nothing())
            }
            "UpdateBookRule" => (nothing(), Some(json!({ "guid": self.rule().await, "rule": 2 })), nothing()),
            "DeleteBookRules" => (nothing(), Some(json!([self.rule().await])), nothing()),
            _ => return None,
        })
    }

    /// The book that most calls are about; whoever signs in may read it.
    async fn book(&mut self) -> String {
        if self.book.is_empty() {
            self.book = self.new_book().await;
            let rule = json!({ "guid": self.book, "rule": 1 });
            self.administer(Method::POST, "/api/ab/rule", Some(rule)).await;
        }
        self.book.clone()
    }

    async fn new_book(&mut self) -> String {
        let new = json!({ "name": self.word("target") });
        let made = self.administer(Method::POST, "/api/ab/shared/add", Some(new)).await;
        made["guid"].as_str().unwrap().to_owned()
    }

    async fn peer(&mut self, deleted: bool) -> String {
        let (book, id) = (self.book().await, self.word("50000"));
        self.administer(Method::POST, &format!("/api/ab/peer/add/{book}"), Some(json!({ "id": id }))).await;
        if deleted {
            self.administer(Method::DELETE, &format!("/api/ab/peer/{book}"), Some(json!([id]))).await;
        }
        id
    }

    async fn tag(&mut self) -> String {
        let (book, name) = (self.book().await, self.word("tag"));
        self.administer(Method::POST, &format!("/api/ab/tag/add/{book}"), Some(json!({ "name": name }))).await;
        name
    }

    async fn named_group(&mut self) -> String {
        let name = self.word("target");
        self.administer(Method::POST, "/api/user-groups", Some(json!({ "name": name }))).await;
        name
    }

    async fn rule(&mut self) -> String {
        let (guid, group) = (self.book().await, self.named_group().await);
        let rule = json!({ "guid": guid, "rule": 1, "group": group });
        let made = self.administer(Method::POST, "/api/ab/rule", Some(rule)).await;
        made["guid"].as_str().unwrap().to_owned()
    }
}
