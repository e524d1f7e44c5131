//! Every endpoint's types behind functions, so that tests can walk through all of them. The list is checked to be whole.

use rustdesk_admin::wire;
use rustdesk_admin::wire::endpoint::{Content, Endpoint, Path};
use rustdesk_admin::wire::{
    ab, access, agent, audits, device_group, devices, recordings, session, settings, strategies, system, tokens,
    user_group, users,
};

/// Reads bytes as a body, and writes what was read.
pub type Through = fn(&[u8]) -> Result<Vec<u8>, String>;

/// What the types of an endpoint read, and write again.
pub struct Codec {
    pub name: &'static str,
    pub path: fn(Vec<String>) -> Option<Vec<String>>,
    pub query: fn(&str) -> Result<String, String>,
    pub body: Through,
    pub reply: Through,
}

fn codec<E: Endpoint>() -> Codec {
    Codec {
        name: E::NAME,
        path: |segments| E::Path::from_segments(segments).map(|path| path.segments()),
        query: |text| {
            let query: E::Query = serde_urlencoded::from_str(text).map_err(|error| error.to_string())?;
            serde_urlencoded::to_string(query).map_err(|error| error.to_string())
        },
        body: through::<E::Body>,
        reply: through::<E::Reply>,
    }
}

fn through<C: Content>(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let read = C::decode(bytes).map_err(|error| error.to_string())?;
    read.encode().map(Vec::from).map_err(|error| error.to_string())
}

macro_rules! codecs_of {
    ($($endpoint:ty),+ $(,)?) => { vec![$(codec::<$endpoint>()),+] };
}

/// Every endpoint, in the order in which they are declared.
pub fn codecs() -> Vec<Codec> {
    codecs_of![
        session::LoginOptions,
        session::Login,
        session::CurrentUser,
        session::Logout,
        session::ChangePassword,
        agent::SendHeartbeat,
        agent::SendSysinfo,
        agent::SysinfoVersion,
        agent::CheckSwitchGrant,
        users::ListUsers,
        users::NewUserAccount,
        users::InviteUser,
        users::EnableUser,
        users::DisableUser,
        users::GetUserDependents,
        users::DeleteUser,
        users::EditUser,
        users::ForceLogout,
        users::EnforceTotp,
        users::DisableLoginVerification,
        devices::ListDevices,
        devices::EnableDevice,
        devices::DisableDevice,
        devices::DeleteDevice,
        devices::AssignDevice,
        devices::EditDevice,
        devices::ListForeignMachines,
        devices::AcceptMachine,
        devices::ClearForeignMachines,
        devices::MergeDevices,
        devices::ApplyPresets,
        devices::AssignFromDevice,
        devices::DeployDevice,
        user_group::ListUserGroups,
        user_group::AddUserGroup,
        user_group::UpdateUserGroup,
        user_group::DeleteUserGroup,
        user_group::AddUsersToGroup,
        device_group::ListDeviceGroups,
        device_group::AddDeviceGroup,
        device_group::UpdateDeviceGroup,
        device_group::DeleteDeviceGroup,
        device_group::AddDevicesToGroup,
        device_group::RemoveDevicesFromGroup,
        access::ListPeers,
        access::ListAccessibleDeviceGroups,
        access::ExplainAccess,
        access::ListReachableDevices,
        access::ListReachingUsers,
        strategies::ListStrategies,
        strategies::ListStrategyOptions,
        strategies::GetEffectiveStrategy,
        strategies::GetStrategy,
        strategies::ListStrategyDevices,
        strategies::AddStrategy,
        strategies::EditStrategy,
        strategies::SetStrategyStatus,
        strategies::DuplicateStrategy,
        strategies::DeleteStrategy,
        strategies::AssignStrategy,
        ab::GetPersonalBook,
        ab::PullPersonalBook,
        ab::PullBookSettings,
        ab::ListSharedBooks,
        ab::PullSharedBooks,
        ab::AddSharedBook,
        ab::UpdateSharedBook,
        ab::DeleteSharedBooks,
        ab::ListBookPeers,
        ab::PullBookPeers,
        ab::AddBookPeer,
        ab::UpdateBookPeer,
        ab::DeleteBookPeers,
        ab::ListBookTags,
        ab::PullBookTags,
        ab::AddBookTag,
        ab::UpdateBookTag,
        ab::RenameBookTag,
        ab::DeleteBookTags,
        ab::ListBookRules,
        ab::AddBookRule,
        ab::UpdateBookRule,
        ab::DeleteBookRules,
        ab::ListDeletedBookPeers,
        ab::RestoreBookPeers,
        ab::PurgeBookPeers,
        ab::EmptyRecycleBin,
        ab::GetLegacyBook,
        ab::PullLegacyBook,
        ab::SetLegacyBook,
        settings::GetOtherSettings,
        settings::SetOtherSettings,
        audits::ReportConnection,
        audits::ReportFile,
        audits::ReportAlarm,
        audits::GetActiveConnection,
        audits::SetAuditNote,
        audits::ListConnectionAudits,
        audits::ListFileAudits,
        audits::ListAlarmAudits,
        audits::ListConsoleAudits,
        audits::Disconnect,
        recordings::UploadRecording,
        tokens::ListTokens,
        tokens::NewApiToken,
        tokens::RotateToken,
        tokens::DeleteToken,
        system::GetHealth,
        system::GetOpenApi,
    ]
}

#[test]
fn no_endpoint_is_left_out() {
    let here: Vec<&str> = codecs().iter().map(|codec| codec.name).collect();
    let declared: Vec<&str> = wire::all().map(|declaration| declaration.name).collect();
    assert_eq!(here, declared);
}
