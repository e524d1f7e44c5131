//! The pages of users: the list, and what is shown before many are changed. No rule is in here.

use askama::Template;

use super::super::console::list::{Asked, Pager, page};
use super::super::console::{Frame, Markup, count, render, visible};
use super::super::error::Result;
use super::super::gate::Cx;
use super::super::gate::form::Fields;
use super::super::gate::page::pages;
use super::actions;
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::Endpoint;
use crate::wire::permission::{Area, Permission};
use crate::wire::users::{User, UserQuery};

const READ: Permission = Permission::read(Area::User);
const WRITE: Permission = Permission::write(Area::User);

/// What can be searched, under the labels that people read.
const FIELDS: [(&str, &str); 2] = [("name", "Name"), ("group", "User group")];

pages! {
    /// Lists users
    UsersPage: "/users", access Needs(READ), query Asked;
    /// Shows which users would be disabled
    DisableUsersPage: "/users/disable", access Needs(WRITE), query Asked;
    /// Shows which users would be enabled
    EnableUsersPage: "/users/enable", access Needs(WRITE), query Asked;
}

/// A user as a row shows it: every text from outside made visible.
struct Row {
    guid: String,
    name: String,
    email: String,
    group: String,
    note: String,
    status: i32,
    is_admin: bool,
    is_self: bool,
}

impl Row {
    fn of(user: User, own: &str) -> Row {
        let text = |text: Option<String>| text.as_deref().map(visible).unwrap_or_default();
        Row {
            guid: user.guid.to_string(),
            is_self: user.name == own,
            name: visible(&user.name),
            email: text(user.email),
            group: text(user.group_name),
            note: text(user.note),
            status: user.status,
            is_admin: user.is_admin,
        }
    }
}

#[derive(Template)]
#[template(path = "users/list.html")]
struct ListTemplate {
    frame: Frame,
    rows: Vec<Row>,
    pager: Pager,
    may_write: bool,
}

#[derive(Template)]
#[template(path = "users/confirm.html")]
struct ConfirmTemplate {
    frame: Frame,
    rows: Vec<Row>,
    disable: bool,
    back: String,
}

impl ConfirmTemplate {
    fn concerns_oneself(&self) -> bool {
        self.disable && self.rows.iter().any(|row| row.is_self)
    }
}

pub async fn list(cx: &mut Cx<UsersPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let own = cx.by().person()?.name.clone();
    let may_write = cx.by().person()?.permissions().allow(WRITE);
    let open = cx.open().await?;
    let query = UserQuery { name: asked.filter("name"), group_name: asked.filter("group"), ..UserQuery::default() };
    let page = page!(asked, query, actions::list(open.tx, &query));
    let pager = Pager::of(&asked, UsersPage::PATH, &FIELDS, &page);
    let rows = page.data.into_iter().map(|user| Row::of(user, &own)).collect();
    render(&ListTemplate { frame, rows, pager, may_write })
}

pub async fn confirm_disable(cx: &mut Cx<DisableUsersPage>) -> Result<Markup> {
    confirm(cx, true).await
}

pub async fn confirm_enable(cx: &mut Cx<EnableUsersPage>) -> Result<Markup> {
    confirm(cx, false).await
}

async fn confirm<P: Endpoint<Query = Asked>>(cx: &mut Cx<P>, disable: bool) -> Result<Markup> {
    let frame = cx.frame();
    let own = cx.by().person()?.name.clone();
    let open = cx.open().await?;
    let users = actions::chosen(open.tx, &open.query.guids()).await?;
    let rows = users.into_iter().map(|user| Row::of(user, &own)).collect();
    let back = open.query.back(UsersPage::PATH);
    render(&ConfirmTemplate { frame, rows, disable, back })
}

pub fn disabled(number: usize, _: &Fields) -> String {
    format!("Disabled {}.", count(number, "user"))
}

pub fn enabled(number: usize, _: &Fields) -> String {
    format!("Enabled {}.", count(number, "user"))
}
