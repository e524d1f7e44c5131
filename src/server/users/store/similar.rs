//! Users found by a name or an e-mail address in whatever case, and by what their names look like.

use sea_query::{Expr, ExprTrait, Order, Query};
use uuid::Uuid;

use super::super::super::db::Tx;
use super::super::super::db::search::fold;
use super::super::super::db::tables::User;
use super::super::super::error::Result;
use super::{Row, rows};

/// Up to two of the users whose name, in whatever case, is `folded`.
pub async fn find_by_folded_name(tx: &mut Tx, folded: &str) -> Result<Vec<Row>> {
    let alike = Expr::col((User::Table, User::NameFolded)).eq(folded);
    tx.rows(&rows().and_where(alike).order_by((User::Table, User::Guid), Order::Asc).limit(2).to_owned()).await
}

/// Up to two of the users whose name or e-mail address, in whatever case, is `folded`.
pub async fn find_by_name_or_email(tx: &mut Tx, folded: &str) -> Result<Vec<Row>> {
    let email = Expr::col((User::Table, User::EmailFolded));
    let by_email = email.clone().eq(folded).and(email.ne(""));
    let alike = Expr::col((User::Table, User::NameFolded)).eq(folded).or(by_email);
    tx.rows(&rows().and_where(alike).limit(2).to_owned()).await
}

/// The name of another user that looks like this one.
pub async fn look_alike(tx: &mut Tx, name: &str, own: Option<Uuid>) -> Result<Option<String>> {
    tx.look_alike(User::Table, (User::Name, User::Guid, User::Skeleton), name, own).await
}

pub async fn fill_skeletons(tx: &mut Tx) -> Result<()> {
    tx.fill_skeletons(User::Table, (User::Name, User::Guid, User::Skeleton)).await
}

/// Folds the addresses that were stored before there was a column for it.
pub async fn fold_emails(tx: &mut Tx) -> Result<()> {
    let select = Query::select()
        .columns([User::Guid, User::Email])
        .from(User::Table)
        .and_where(Expr::col(User::EmailFolded).eq(""))
        .and_where(Expr::col(User::Email).ne(""))
        .to_owned();
    for (guid, email) in tx.rows::<(Uuid, String)>(&select).await? {
        let update = Query::update()
            .table(User::Table)
            .value(User::EmailFolded, fold(&email))
            .and_where(Expr::col(User::Guid).eq(guid))
            .to_owned();
        tx.run(&update).await?;
    }
    Ok(())
}
