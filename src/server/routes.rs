//! Every route on one page.

use super::gate::Gate;
use super::{agent, devices, session, system, tokens, users};
use crate::wire::agent::{SendHeartbeat, SendSysinfo, SysinfoVersion};
use crate::wire::devices::{
    AcceptMachine, AssignDevice, DeleteDevice, DisableDevice, EditDevice, EnableDevice, ListDevices,
    ListForeignMachines,
};
use crate::wire::session::{ChangePassword, CurrentUser, Login, LoginOptions, Logout};
use crate::wire::system::{GetHealth, GetOpenApi};
use crate::wire::tokens::{DeleteToken, ListTokens, NewApiToken};
use crate::wire::users::{DeleteUser, DisableUser, EditUser, EnableUser, ForceLogout, ListUsers, NewUserAccount};

/// Opens every route.
pub fn open() -> Gate {
    Gate::new()
        .serve::<GetHealth>(system::api::health)
        .serve::<GetOpenApi>(system::api::openapi)
        .serve::<LoginOptions>(session::api::login_options)
        .serve::<Login>(session::api::login)
        .serve::<CurrentUser>(session::api::current_user)
        .serve::<Logout>(session::api::logout)
        .serve::<ChangePassword>(session::api::change_password)
        .serve::<SendHeartbeat>(agent::api::heartbeat)
        .serve::<SendSysinfo>(agent::api::sysinfo)
        .serve::<SysinfoVersion>(agent::api::sysinfo_version)
        .serve::<ListUsers>(users::api::list)
        .serve::<NewUserAccount>(users::api::new)
        .serve::<EnableUser>(users::api::enable)
        .serve::<DisableUser>(users::api::disable)
        .serve::<DeleteUser>(users::api::delete)
        .serve::<EditUser>(users::api::edit)
        .serve::<ForceLogout>(users::api::force_logout)
        .serve::<ListDevices>(devices::api::list)
        .serve::<EnableDevice>(devices::api::enable)
        .serve::<DisableDevice>(devices::api::disable)
        .serve::<DeleteDevice>(devices::api::delete)
        .serve::<AssignDevice>(devices::api::assign)
        .serve::<EditDevice>(devices::api::edit)
        .serve::<ListForeignMachines>(devices::api::list_foreign_machines)
        .serve::<AcceptMachine>(devices::api::accept_machine)
        .serve::<ListTokens>(tokens::api::list)
        .serve::<NewApiToken>(tokens::api::new)
        .serve::<DeleteToken>(tokens::api::delete)
}
