//! The pages of connections: the list, one of them with its note, what is shown before some are closed, and the file.

use askama::Template;

use super::super::super::console::list::{Asked, Field, Pager, page};
use super::super::super::console::{Flash, Frame, Markup, Moment, Part, count, query, render, visible};
use super::super::super::error::{Result, not_found};
use super::super::super::gate::Cx;
use super::super::super::gate::form::{Change, Fields, Next};
use super::super::list;
use super::super::page_bytes::PageFor;
use super::{
    ConnectionPage, ConnectionsFile, ConnectionsPage, DISCONNECT, DisconnectPage, Member, Written, iso, members, part,
    shown, span,
};
use crate::wire::audits::records::{COUNTED, ConnectionAudit, ConnectionQuery};
use crate::wire::audits::words::{self, CONNECTIONS, NOBODY_LET_IN};
use crate::wire::endpoint::{Endpoint, Nothing};

/// A connection as pages show it: every text from outside made visible.
struct Row {
    guid: String,
    id: String,
    /// What the device is called.
    device: String,
    kind: String,
    peer_id: String,
    peer_name: String,
    ip: String,
    user: String,
    note: String,
    begun: Moment,
    ended: Option<Moment>,
    lasted: String,
    disconnecting: bool,
}

impl Row {
    fn of(connection: &ConnectionAudit) -> Row {
        Row {
            guid: connection.guid.to_string(),
            id: visible(&connection.id),
            device: shown(connection.device_name.as_ref()),
            kind: kind(connection),
            peer_id: shown(connection.peer_id.as_ref()),
            peer_name: shown(connection.peer_name.as_ref()),
            ip: shown(connection.ip.as_ref()),
            user: shown(connection.user_name.as_ref()),
            note: shown(connection.note.as_ref()),
            begun: Moment::of(connection.created_at),
            ended: connection.end_time.map(Moment::of),
            lasted: connection.end_time.map(|end| duration(end - connection.created_at)).unwrap_or_default(),
            disconnecting: connection.disconnecting,
        }
    }

    /// Whether it can be closed, and nobody has asked for that yet.
    fn can_be_closed(&self) -> bool {
        self.is_running() && !self.disconnecting
    }

    fn is_running(&self) -> bool {
        self.ended.is_none()
    }
}

/// How long something took, in the two largest units.
fn duration(seconds: i64) -> String {
    match seconds {
        ..60 => format!("{} s", seconds.max(0)),
        60..3_600 => format!("{} min {} s", seconds / 60, seconds % 60),
        3_600..86_400 => format!("{} h {} min", seconds / 3_600, seconds / 60 % 60),
        _ => format!("{} d {} h", seconds / 86_400, seconds / 3_600 % 24),
    }
}

#[derive(Template)]
#[template(path = "audits/list.html")]
struct ListTemplate {
    frame: Frame,
    rows: Vec<Row>,
    pager: Pager,
    /// Whether there is something to disconnect for whoever looks.
    may_disconnect: bool,
}

#[derive(Template)]
#[template(path = "audits/one.html")]
struct OneTemplate {
    frame: Frame,
    connection: Row,
    /// The note as it is, for the field in which it is changed.
    note: String,
    facts: Vec<Member>,
    more: Vec<Member>,
    /// The queries that find all of the device and all of the user.
    of_device: String,
    of_user: String,
    may_disconnect: bool,
}

#[derive(Template)]
#[template(path = "audits/confirm.html")]
struct ConfirmTemplate {
    frame: Frame,
    rows: Vec<Row>,
    /// How many were chosen that have ended already.
    ended: usize,
    back: String,
}

impl Written for ConnectionAudit {
    fn words(&self) -> Vec<(&'static str, Option<String>)> {
        vec![
            ("created_at", iso(self.created_at)),
            ("end_time", self.end_time.and_then(iso)),
            ("conn_type", Some(kind(self))),
            ("primary_auth", self.primary_auth.map(words::primary_auth)),
            ("two_factor", self.two_factor.map(words::two_factor)),
        ]
    }
}

/// The kind of a connection in words.
fn kind(connection: &ConnectionAudit) -> String {
    connection.conn_type.map_or_else(|| NOBODY_LET_IN.into(), words::connection)
}

fn asked_for(asked: &Asked) -> ConnectionQuery {
    ConnectionQuery {
        remote: asked.filter("remote"),
        user: asked.filter("user"),
        conn_type: asked.typed("kind").map(str::to_owned),
        active: asked.typed("active").map(str::to_owned),
        created_at: asked.moment("from"),
        until: asked.moment("until"),
        ..ConnectionQuery::default()
    }
}

fn fields(asked: &Asked) -> Vec<Field> {
    let kinds = CONNECTIONS.iter().enumerate().map(|(number, word)| (number.to_string(), (*word).to_owned()));
    let kinds = kinds.chain([("-".to_owned(), NOBODY_LET_IN.to_owned())]);
    let states = [("1", "Running"), ("0", "Ended")].map(|(value, word)| (value.to_owned(), word.to_owned()));
    let mut fields = vec![Field::text(asked, "remote", "Device ID"), Field::text(asked, "user", "User")];
    fields.extend(span(asked));
    fields.push(Field::choice(asked, "kind", "Kind", kinds));
    fields.push(Field::choice(asked, "active", "State", states));
    fields
}

pub async fn list(cx: &mut Cx<ConnectionsPage>) -> Result<Markup> {
    let (frame, asked) = (cx.frame(), cx.query().clone());
    let may_disconnect = cx.by().person()?.permissions().allow(DISCONNECT);
    let open = cx.open().await?;
    let query = asked_for(&asked);
    let page = page!(asked, query, list::connections(open.tx, open.by, &query, PageFor::Console));
    let pager = Pager::with(&asked, ConnectionsPage::PATH, fields(&asked), &page);
    let rows: Vec<_> = page.data.iter().map(Row::of).collect();
    let may_disconnect = may_disconnect && rows.iter().any(Row::can_be_closed);
    render(&ListTemplate { frame, rows, pager: pager.counted_to(COUNTED), may_disconnect })
}

pub async fn file(cx: &mut Cx<ConnectionsFile>) -> Result<Part> {
    part!(list::connections, ConnectionAudit, cx, asked_for)
}

pub async fn one(cx: &mut Cx<ConnectionPage>) -> Result<Markup> {
    let frame = cx.frame();
    let may_disconnect = cx.by().person()?.permissions().allow(DISCONNECT);
    let open = cx.open().await?;
    let guid = &open.path.0;
    let found = list::chosen(open.tx, open.by, &[guid.to_string()]).await?.into_iter().next();
    let found = found.ok_or_else(|| not_found("connection", guid))?;
    let connection = Row::of(&found);
    let more = found.more.as_ref().map(|more| members(more.get())).unwrap_or_default();
    let facts = facts(&found);
    let of_device = query(&[("remote", &found.id)]);
    let of_user = query(&[("user", found.user_name.as_deref().unwrap_or_default())]);
    let note = found.note.unwrap_or_default();
    render(&OneTemplate { frame, connection, note, facts, more, of_device, of_user, may_disconnect })
}

/// What is known of a connection beside what its row shows.
fn facts(connection: &ConnectionAudit) -> Vec<Member> {
    let session = Some(connection.session_id).filter(|number| *number != 0);
    [
        ("Let in by", connection.primary_auth.map(words::primary_auth)),
        ("Second factor", connection.two_factor.map(words::two_factor)),
        ("Session", session.map(|number| number.to_string())),
        ("Connection number", connection.conn_id.map(|number| number.to_string())),
        ("Named by the ID server", connection.conn_audit_ref.as_deref().map(visible)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some(Member { name: name.to_owned(), value: value? }))
    .collect()
}

pub async fn confirm_disconnect(cx: &mut Cx<DisconnectPage>) -> Result<Markup> {
    let frame = cx.frame();
    let open = cx.open().await?;
    let chosen = list::chosen(open.tx, open.by, &open.query.guids()).await?;
    let number = chosen.len();
    let rows: Vec<_> = chosen.iter().map(Row::of).filter(Row::is_running).collect();
    let ended = number - rows.len();
    let back = open.query.back(ConnectionsPage::PATH);
    render(&ConfirmTemplate { frame, rows, ended, back })
}

pub fn after_note(_: Nothing, fields: &Fields) -> Next {
    Next { to: fields.back().to_owned(), flash: Some(Flash::done("The note is saved.")), session: Change::Stays }
}

pub fn disconnected(number: usize, _: &Fields) -> String {
    format!("{} will be closed at the next heartbeat.", count(number, "connection"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_has_two_units() {
        for (seconds, words) in
            [(-3, "0 s"), (59, "59 s"), (61, "1 min 1 s"), (7_380, "2 h 3 min"), (90_000, "1 d 1 h")]
        {
            assert_eq!(duration(seconds), words);
        }
    }
}
