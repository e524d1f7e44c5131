//! What lists tell of users, and how they are found by name. What is done to them is beside.

use serde_json::Value;

use super::super::named::Named;
use super::super::output::Shape;
use super::super::target::{InPages, Listed};
use crate::wire::users::{ListUsers, UserQuery};

/// Users, as they are listed and picked.
pub struct Users;

impl Listed for Users {
    const KEY: &'static str = "name";
    const KEPT: &'static [&'static str] = &["name", "email", "note", "group_name", "strategy_name", "is_admin"];
    const SHAPE: Shape = Shape {
        one: "user",
        many: "users",
        table: &["name", "status", "is_admin", "group_name", "email", "note"],
        all: &[
            "guid",
            "name",
            "display_name",
            "email",
            "note",
            "group_name",
            "status",
            "is_admin",
            "strategy_name",
            "avatar",
        ],
        words: |name, value| match (name, value.as_i64()) {
            ("status", Some(1)) => Some("normal".into()),
            ("status", Some(0)) => Some("disabled".into()),
            ("status", Some(-1)) => Some("unverified".into()),
            ("is_admin", _) if *value != Value::Bool(true) => Some(String::new()),
            _ => None,
        },
    };
}

impl InPages for Users {
    type List = ListUsers;
}

impl Named for Users {
    fn ask_for(query: &mut UserQuery, name: String) {
        query.name = Some(name);
    }
}
