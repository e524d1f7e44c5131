//! Columns of secrets that are sealed. What opens them is not known here.

use sea_query::{Expr, ExprTrait, IntoColumnRef, IntoIden, IntoTableRef, Order, Query};
use uuid::Uuid;

use super::super::error::Result;
use super::{AT_ONCE, Tx};

impl Tx {
    /// Empties a column where `opens`, which is given the row's guid and what is sealed, is false. Returns how many secrets
    /// were removed. A guid may stand for several rows of which one has a secret.
    pub async fn clear_sealed(
        &mut self,
        table: impl IntoTableRef + Copy,
        row: impl IntoIden + IntoColumnRef + Copy,
        column: impl IntoIden + IntoColumnRef + Copy,
        opens: impl Fn(Uuid, &[u8]) -> bool,
    ) -> Result<u64> {
        let (mut removed, mut last) = (0, Uuid::nil());
        loop {
            let select = Query::select()
                .columns([row.into_iden(), column.into_iden()])
                .from(table)
                .and_where(Expr::col(column).is_not_null())
                .and_where(Expr::col(row).gt(last))
                .order_by(row, Order::Asc)
                .limit(AT_ONCE as u64)
                .to_owned();
            let sealed = self.rows::<(Uuid, Vec<u8>)>(&select).await?;
            let Some((guid, _)) = sealed.last() else { return Ok(removed) };
            last = *guid;
            let closed: Vec<Uuid> =
                sealed.into_iter().filter(|(guid, bytes)| !opens(*guid, bytes)).map(|(guid, _)| guid).collect();
            let update = Query::update()
                .table(table)
                .value(column, Option::<Vec<u8>>::None)
                .and_where(Expr::col(row).is_in(closed))
                .and_where(Expr::col(column).is_not_null())
                .to_owned();
            removed += self.run(&update).await?;
        }
    }
}
