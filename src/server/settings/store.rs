//! The table of settings.

use sea_query::{Expr, ExprTrait, Iden, OnConflict, Query};

use super::super::db::tables::Setting;
use super::super::db::{Db, Tx};
use super::super::error::Result;

/// Whether the table is there, which it is not in a database that no server has used.
pub async fn is_there(db: &Db) -> Result<bool> {
    db.has_table(Setting::Table.unquoted()).await
}

/// What was set in a section: names, and values in JSON.
pub async fn section(tx: &mut Tx, section: &str) -> Result<Vec<(String, String)>> {
    let select = Query::select()
        .columns([Setting::Name, Setting::Value])
        .from(Setting::Table)
        .and_where(Expr::col(Setting::Section).eq(section))
        .to_owned();
    tx.rows(&select).await
}

/// Sets what was never set.
pub async fn set_first(tx: &mut Tx, section: &str, name: &str, value: &str) -> Result<()> {
    let insert = Query::insert()
        .into_table(Setting::Table)
        .columns([Setting::Section, Setting::Name, Setting::Value])
        .values_panic([section.into(), name.into(), value.into()])
        .on_conflict(OnConflict::columns([Setting::Section, Setting::Name]).do_nothing().to_owned())
        .to_owned();
    tx.run(&insert).await.map(drop)
}

pub async fn set(tx: &mut Tx, section: &str, name: &str, value: &str) -> Result<()> {
    let insert = Query::insert()
        .into_table(Setting::Table)
        .columns([Setting::Section, Setting::Name, Setting::Value])
        .values_panic([section.into(), name.into(), value.into()])
        .on_conflict(OnConflict::columns([Setting::Section, Setting::Name]).update_column(Setting::Value).to_owned())
        .to_owned();
    tx.run(&insert).await.map(drop)
}
