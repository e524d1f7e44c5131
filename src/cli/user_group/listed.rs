//! What lists tell of user groups, and how they are found by name. What is done to them is beside.

use super::super::named::Named;
use super::super::output::Shape;
use super::super::rules;
use super::super::target::{InPages, Listed};
use crate::wire::user_group::{ListUserGroups, UserGroupQuery};

/// User groups, as they are listed and picked.
pub struct UserGroups;

impl Listed for UserGroups {
    const KEY: &'static str = "name";
    const KEPT: &'static [&'static str] = &["name", "note", "allowed_incomings", "allowed_outgoings"];
    const SHAPE: Shape = Shape {
        one: "user group",
        many: "user groups",
        table: &["name", "note", "allowed_incomings", "allowed_outgoings"],
        all: &["guid", "name", "note", "allowed_incomings", "allowed_outgoings"],
        words: rules::shown,
    };
}

impl InPages for UserGroups {
    type List = ListUserGroups;
}

impl Named for UserGroups {
    fn ask_for(query: &mut UserGroupQuery, name: String) {
        query.name = Some(name);
    }
}
