//! The pages of user groups: the list, one group with its rules, and what is shown before many are deleted. No rule is in
//! here.

use askama::Template;

use super::super::access::pages::Rules;
use super::super::console::list::{Asked, Pager, page};
use super::super::console::{Flash, Frame, Markup, count, query, render, visible};
use super::super::error::Result;
use super::super::gate::form::{Change, Fields, Next};
use super::super::gate::page::pages;
use super::super::gate::{Cx, Open};
use super::super::users;
use super::{actions, lookup};
use crate::wire::access::WHAT_THIS_DECIDES;
use crate::wire::endpoint::Access::Needs;
use crate::wire::endpoint::{By, Endpoint, NoQuery, Nothing};
use crate::wire::ids::{Created, UserGroupGuid};
use crate::wire::permission::{Area, Permission};
use crate::wire::user_group::{UserGroup, UserGroupQuery};

const READ: Permission = Permission::read(Area::Group);
const WRITE: Permission = Permission::write(Area::Group);

/// What can be searched, under the labels that people read.
const FIELDS: [(&str, &str); 1] = [("name", "Name")];
/// So many rules of a group stand in the list; all of them are on its own page.
const IN_THE_LIST: usize = 5;

pages! {
    /// Lists user groups
    UserGroupsPage: "/user-groups", access Needs(READ), query Asked;
    /// Asks what a new user group is to be called
    NewUserGroupPage: "/user-groups/new", access Needs(WRITE), query NoQuery;
    /// Shows a user group and its rules
    UserGroupPage: "/user-groups/{guid}", access Needs(READ), path By<UserGroupGuid>, query NoQuery;
    /// Shows which user groups would be deleted
    DeleteUserGroupsPage: "/user-groups/delete", access Needs(WRITE), query Asked;
}

/// A user group as a page shows it: every text from outside made visible.
struct Row {
    guid: String,
    name: String,
    note: String,
    users: u64,
    incomings: Rules,
    outgoings: Rules,
    is_default: bool,
}

impl Row {
    fn of(group: &UserGroup, users: u64, most: usize) -> Row {
        Row {
            guid: group.guid.to_string(),
            name: visible(&group.name),
            note: group.note.as_deref().map(visible).unwrap_or_default(),
            users,
            incomings: Rules::incoming(&group.allowed_incomings, most),
            outgoings: Rules::outgoing(&group.allowed_outgoings, most),
            is_default: group.name == lookup::DEFAULT,
        }
    }
}

#[derive(Template)]
#[template(path = "user_group/list.html")]
struct ListTemplate {
    frame: Frame,
    rows: Vec<Row>,
    pager: Pager,
    may_write: bool,
}

#[derive(Template)]
#[template(path = "user_group/new.html")]
struct NewTemplate {
    frame: Frame,
}

#[derive(Template)]
#[template(path = "user_group/one.html")]
struct OneTemplate {
    frame: Frame,
    group: Row,
    /// Name and note as they are, for the fields in which they are changed.
    name: String,
    note: String,
    /// The query that finds its users.
    members: String,
    scope: &'static str,
    may_write: bool,
}

#[derive(Template)]
#[template(path = "user_group/confirm.html")]
struct ConfirmTemplate {
    frame: Frame,
    rows: Vec<Row>,
    back: String,
}

/// Groups with the numbers of their users.
async fn counted<P: Endpoint>(open: &mut Open<'_, P>, groups: &[UserGroup], most: usize) -> Result<Vec<Row>> {
    let guids: Vec<_> = groups.iter().filter_map(|group| group.guid.uuid()).collect();
    let counts = users::lookup::count_in(open.tx, &guids).await?;
    let number = |group: &UserGroup| group.guid.uuid().and_then(|guid| counts.get(&guid).copied()).unwrap_or(0);
    Ok(groups.iter().map(|group| Row::of(group, number(group), most)).collect())
}

pub async fn list(cx: &mut Cx<UserGroupsPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let may_write = cx.by().person()?.permissions().allow(WRITE);
    let mut open = cx.open().await?;
    let query = UserGroupQuery { name: asked.filter("name"), ..UserGroupQuery::default() };
    let page = page!(asked, query, actions::list(open.tx, &query));
    let pager = Pager::of(&asked, UserGroupsPage::PATH, &FIELDS, &page);
    let rows = counted(&mut open, &page.data, IN_THE_LIST).await?;
    render(&ListTemplate { frame, rows, pager, may_write })
}

pub async fn ask(cx: &mut Cx<NewUserGroupPage>) -> Result<Markup> {
    render(&NewTemplate { frame: cx.frame() })
}

pub async fn one(cx: &mut Cx<UserGroupPage>) -> Result<Markup> {
    let frame = cx.frame();
    let may_write = cx.by().person()?.permissions().allow(WRITE);
    let mut open = cx.open().await?;
    let found = actions::get(open.tx, &open.path.0).await?;
    let rows = counted(&mut open, std::slice::from_ref(&found), usize::MAX).await?;
    let group = rows.into_iter().next().expect("there is a row for each group");
    let members = query(&[("group", &found.name)]);
    let note = found.note.unwrap_or_default();
    render(&OneTemplate { frame, group, name: found.name, note, members, scope: WHAT_THIS_DECIDES, may_write })
}

pub async fn confirm_delete(cx: &mut Cx<DeleteUserGroupsPage>) -> Result<Markup> {
    let frame = cx.frame();
    let mut open = cx.open().await?;
    let groups = actions::chosen(open.tx, &open.query.guids()).await?;
    let rows = counted(&mut open, &groups, 0).await?;
    let back = open.query.back(UserGroupsPage::PATH);
    render(&ConfirmTemplate { frame, rows, back })
}

pub fn after_add(made: Created<UserGroupGuid>, _: &Fields) -> Next {
    let to = format!("{}/{}", UserGroupsPage::PATH, made.guid);
    Next { to, flash: Some(Flash::done("The user group is made.")), session: Change::Stays }
}

pub fn after_update(_: Nothing, fields: &Fields) -> Next {
    Next { to: fields.back().to_owned(), flash: Some(Flash::done("The user group is saved.")), session: Change::Stays }
}

pub fn deleted(number: usize, _: &Fields) -> String {
    format!("Deleted {}.", count(number, "user group"))
}
