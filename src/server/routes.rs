//! Every route on one page.

use super::ab::pages::bin::{BinPage, EmptyPage, PurgePage, RestorePage};
use super::ab::pages::books::{BooksPage, DeleteBooksPage, EditBookPage, NewBookPage};
use super::ab::pages::devices::{AddDevices, DevicesForBookPage};
use super::ab::pages::entries::{BookPage, DeleteEntriesPage, EntryPage, NewEntryPage};
use super::ab::pages::file::{EntriesFile, ImportEntries, ImportPage, ImportPreview};
use super::ab::pages::rules::RulesPage;
use super::ab::pages::tags::{DeleteTagsPage, TagPage, TagsPage};
use super::access::pages::AccessPage;
use super::audits::pages::{
    ActsFile, ActsPage, AlarmsFile, AlarmsPage, ConnectionPage, ConnectionsFile, ConnectionsPage, DisconnectPage,
    TransfersFile, TransfersPage, acts, alarms, connections, transfers,
};
use super::console::assets;
use super::device_group::pages::{DeleteDeviceGroupsPage, DeviceGroupPage, DeviceGroupsPage, NewDeviceGroupPage};
use super::devices::pages::{ApplyPresetsPage, DeviceMachinesPage, DevicesPage, DisableDevicesPage, EnableDevicesPage};
use super::gate::Gate;
use super::session::pages::{PasswordPage, SignIn, SignInPage};
use super::strategies::pages::{DisableStrategiesPage, EnableStrategiesPage, StrategiesPage, StrategyPage};
use super::system::pages::WelcomePage;
use super::user_group::pages::{DeleteUserGroupsPage, NewUserGroupPage, UserGroupPage, UserGroupsPage};
use super::users::pages::{DisableUsersPage, EnableUsersPage, UsersPage};
use super::{
    ab, access, agent, audits, device_group, devices, recordings, session, settings, strategies, system, tokens,
    user_group, users,
};
use crate::wire::ab::{
    AddBookPeer, AddBookRule, AddBookTag, AddSharedBook, DeleteBookPeers, DeleteBookRules, DeleteBookTags,
    DeleteSharedBooks, EmptyRecycleBin, GetLegacyBook, GetPersonalBook, ListBookPeers, ListBookRules, ListBookTags,
    ListDeletedBookPeers, ListSharedBooks, PullBookPeers, PullBookSettings, PullBookTags, PullLegacyBook,
    PullPersonalBook, PullSharedBooks, PurgeBookPeers, RenameBookTag, RestoreBookPeers, SetLegacyBook, UpdateBookPeer,
    UpdateBookRule, UpdateBookTag, UpdateSharedBook,
};
use crate::wire::access::{
    ExplainAccess, ListAccessibleDeviceGroups, ListPeers, ListReachableDevices, ListReachingUsers,
};
use crate::wire::agent::{CheckSwitchGrant, SendHeartbeat, SendSysinfo, SysinfoVersion};
use crate::wire::audits::{
    Disconnect, GetActiveConnection, ListAlarmAudits, ListConnectionAudits, ListConsoleAudits, ListFileAudits,
    ReportAlarm, ReportConnection, ReportFile, SetAuditNote,
};
use crate::wire::device_group::{
    AddDeviceGroup, AddDevicesToGroup, DeleteDeviceGroup, ListDeviceGroups, RemoveDevicesFromGroup, UpdateDeviceGroup,
};
use crate::wire::devices::{
    AcceptMachine, ApplyPresets, AssignDevice, AssignFromDevice, ClearForeignMachines, DeleteDevice, DeployDevice,
    DisableDevice, EditDevice, EnableDevice, ListDevices, ListForeignMachines, MergeDevices,
};
use crate::wire::recordings::UploadRecording;
use crate::wire::session::{ChangePassword, CurrentUser, Login, LoginOptions, Logout};
use crate::wire::settings::{GetOtherSettings, SetOtherSettings};
use crate::wire::strategies::{
    AddStrategy, AssignStrategy, DeleteStrategy, DuplicateStrategy, EditStrategy, GetEffectiveStrategy, GetStrategy,
    ListStrategies, ListStrategyDevices, ListStrategyOptions, SetStrategyStatus,
};
use crate::wire::system::{GetHealth, GetOpenApi};
use crate::wire::tokens::{DeleteToken, ListTokens, NewApiToken, RotateToken};
use crate::wire::user_group::{AddUserGroup, AddUsersToGroup, DeleteUserGroup, ListUserGroups, UpdateUserGroup};
use crate::wire::users::{
    DeleteUser, DisableUser, EditUser, EnableUser, ForceLogout, GetUserDependents, ListUsers, NewUserAccount,
};

/// Opens every route.
pub fn open() -> Gate {
    console(api(Gate::new()))
}

/// What programs call.
fn api(gate: Gate) -> Gate {
    gate.serve::<GetHealth>(system::api::health)
        .serve::<GetOpenApi>(system::api::openapi)
        .serve::<LoginOptions>(session::api::login_options)
        .serve::<Login>(session::api::login)
        .serve::<CurrentUser>(session::api::current_user)
        .serve::<Logout>(session::api::logout)
        .serve::<ChangePassword>(session::api::change_password)
        .serve::<SendHeartbeat>(agent::api::heartbeat)
        .serve::<SendSysinfo>(agent::api::sysinfo)
        .serve::<SysinfoVersion>(agent::api::sysinfo_version)
        .serve::<CheckSwitchGrant>(agent::api::check_switch_grant)
        .serve::<UploadRecording>(recordings::api::upload)
        .serve::<ListUsers>(users::api::list)
        .serve::<NewUserAccount>(users::api::new)
        .serve::<EnableUser>(users::api::enable)
        .serve::<DisableUser>(users::api::disable)
        .serve::<GetUserDependents>(users::api::dependents)
        .serve::<DeleteUser>(users::api::delete)
        .serve::<EditUser>(users::api::edit)
        .serve::<ForceLogout>(users::api::force_logout)
        .serve::<ListUserGroups>(user_group::api::list)
        .serve::<AddUserGroup>(user_group::api::add)
        .serve::<UpdateUserGroup>(user_group::api::update)
        .serve::<DeleteUserGroup>(user_group::api::delete)
        .serve::<AddUsersToGroup>(user_group::api::add_users)
        .serve::<ListDeviceGroups>(device_group::api::list)
        .serve::<AddDeviceGroup>(device_group::api::add)
        .serve::<UpdateDeviceGroup>(device_group::api::update)
        .serve::<DeleteDeviceGroup>(device_group::api::delete)
        .serve::<AddDevicesToGroup>(device_group::api::add_devices)
        .serve::<RemoveDevicesFromGroup>(device_group::api::remove_devices)
        .serve::<ListDevices>(devices::api::list)
        .serve::<EnableDevice>(devices::api::enable)
        .serve::<DisableDevice>(devices::api::disable)
        .serve::<ApplyPresets>(devices::api::apply_presets)
        .serve::<DeleteDevice>(devices::api::delete)
        .serve::<AssignDevice>(devices::api::assign)
        .serve::<EditDevice>(devices::api::edit)
        .serve::<MergeDevices>(devices::api::merge)
        .serve::<AssignFromDevice>(devices::api::assign_from_device)
        .serve::<DeployDevice>(devices::api::deploy)
        .serve::<ListForeignMachines>(devices::api::list_foreign_machines)
        .serve::<AcceptMachine>(devices::api::accept_machine)
        .serve::<ClearForeignMachines>(devices::api::clear_foreign_machines)
        .serve::<ListPeers>(access::api::peers)
        .serve::<ListAccessibleDeviceGroups>(access::api::groups)
        .serve::<ExplainAccess>(access::api::explain)
        .serve::<ListReachableDevices>(access::api::devices_of)
        .serve::<ListReachingUsers>(access::api::users_of)
        .serve::<GetOtherSettings>(settings::api::others)
        .serve::<SetOtherSettings>(settings::api::set_others)
        .serve::<ListStrategies>(strategies::api::list)
        .serve::<ListStrategyOptions>(strategies::api::list_options)
        .serve::<GetEffectiveStrategy>(strategies::api::effective)
        .serve::<GetStrategy>(strategies::api::get)
        .serve::<ListStrategyDevices>(strategies::api::list_devices)
        .serve::<AddStrategy>(strategies::api::add)
        .serve::<EditStrategy>(strategies::api::edit)
        .serve::<SetStrategyStatus>(strategies::api::set_status)
        .serve::<DuplicateStrategy>(strategies::api::duplicate)
        .serve::<DeleteStrategy>(strategies::api::delete)
        .serve::<AssignStrategy>(strategies::api::assign)
        .serve::<ReportConnection>(audits::api::report_connection)
        .serve::<ReportFile>(audits::api::report_file)
        .serve::<ReportAlarm>(audits::api::report_alarm)
        .serve::<GetActiveConnection>(audits::api::active)
        .serve::<SetAuditNote>(audits::api::set_note)
        .serve::<Disconnect>(audits::api::disconnect)
        .serve::<ListConnectionAudits>(audits::api::list_connections)
        .serve::<ListFileAudits>(audits::api::list_files)
        .serve::<ListAlarmAudits>(audits::api::list_alarms)
        .serve::<ListConsoleAudits>(audits::api::list_console)
        .serve::<GetPersonalBook>(ab::api::personal)
        .serve::<PullPersonalBook>(ab::api::personal)
        .serve::<PullBookSettings>(ab::api::settings)
        .serve::<ListSharedBooks>(ab::api::list)
        .serve::<PullSharedBooks>(ab::api::list)
        .serve::<AddSharedBook>(ab::api::add)
        .serve::<UpdateSharedBook>(ab::api::update)
        .serve::<DeleteSharedBooks>(ab::api::delete)
        .serve::<ListBookPeers>(ab::api::list_peers)
        .serve::<PullBookPeers>(ab::api::list_peers)
        .serve::<AddBookPeer>(ab::api::add_peer)
        .serve::<UpdateBookPeer>(ab::api::update_peer)
        .serve::<DeleteBookPeers>(ab::api::delete_peers)
        .serve::<ListBookTags>(ab::api::list_tags)
        .serve::<PullBookTags>(ab::api::list_tags)
        .serve::<AddBookTag>(ab::api::add_tag)
        .serve::<UpdateBookTag>(ab::api::update_tag)
        .serve::<RenameBookTag>(ab::api::rename_tag)
        .serve::<DeleteBookTags>(ab::api::delete_tags)
        .serve::<ListBookRules>(ab::api::list_rules)
        .serve::<AddBookRule>(ab::api::add_rule)
        .serve::<UpdateBookRule>(ab::api::update_rule)
        .serve::<DeleteBookRules>(ab::api::delete_rules)
        .serve::<ListDeletedBookPeers>(ab::api::list_deleted)
        .serve::<RestoreBookPeers>(ab::api::restore)
        .serve::<PurgeBookPeers>(ab::api::purge)
        .serve::<EmptyRecycleBin>(ab::api::empty)
        .serve::<GetLegacyBook>(ab::api::get_legacy)
        .serve::<PullLegacyBook>(ab::api::get_legacy)
        .serve::<SetLegacyBook>(ab::api::set_legacy)
        .serve::<ListTokens>(tokens::api::list)
        .serve::<NewApiToken>(tokens::api::new)
        .serve::<RotateToken>(tokens::api::rotate)
        .serve::<DeleteToken>(tokens::api::delete)
}

/// What people see in a browser.
fn console(gate: Gate) -> Gate {
    books(gate)
        .asset(&assets::STYLE)
        .asset(&assets::SCRIPT)
        .asset(&assets::ICON)
        .page::<SignInPage>(session::pages::sign_in_page)
        .form::<SignIn>(session::pages::sign_in, session::pages::after_sign_in)
        .form::<Logout>(session::api::logout, session::pages::after_sign_out)
        .page::<PasswordPage>(session::pages::password_page)
        .form::<ChangePassword>(session::api::change_password, session::pages::after_password)
        .page::<WelcomePage>(system::pages::welcome)
        .page::<DevicesPage>(devices::pages::list)
        .page::<DisableDevicesPage>(devices::pages::confirm_disable)
        .bulk::<DisableDevice>(devices::api::disable, devices::pages::disabled)
        .page::<ApplyPresetsPage>(devices::pages::confirm_presets)
        .bulk::<ApplyPresets>(devices::api::apply_presets, devices::pages::applied)
        .page::<EnableDevicesPage>(devices::pages::confirm_enable)
        .bulk::<EnableDevice>(devices::api::enable, devices::pages::enabled)
        .page::<DeviceMachinesPage>(devices::pages::machines)
        .form::<AcceptMachine>(devices::api::accept_machine, devices::pages::after_accept)
        .form::<ClearForeignMachines>(devices::api::clear_foreign_machines, devices::pages::after_clear)
        .form::<MergeDevices>(devices::api::merge, devices::pages::after_merge)
        .page::<UsersPage>(users::pages::list)
        .page::<DisableUsersPage>(users::pages::confirm_disable)
        .bulk::<DisableUser>(users::api::disable, users::pages::disabled)
        .page::<EnableUsersPage>(users::pages::confirm_enable)
        .bulk::<EnableUser>(users::api::enable, users::pages::enabled)
        .page::<UserGroupsPage>(user_group::pages::list)
        .page::<NewUserGroupPage>(user_group::pages::ask)
        .form::<AddUserGroup>(user_group::api::add, user_group::pages::after_add)
        .page::<UserGroupPage>(user_group::pages::one)
        .form::<UpdateUserGroup>(user_group::api::update, user_group::pages::after_update)
        .page::<DeleteUserGroupsPage>(user_group::pages::confirm_delete)
        .bulk::<DeleteUserGroup>(user_group::api::delete, user_group::pages::deleted)
        .page::<DeviceGroupsPage>(device_group::pages::list)
        .page::<NewDeviceGroupPage>(device_group::pages::ask)
        .form::<AddDeviceGroup>(device_group::api::add, device_group::pages::after_add)
        .page::<DeviceGroupPage>(device_group::pages::one)
        .form::<UpdateDeviceGroup>(device_group::api::update, device_group::pages::after_update)
        .page::<DeleteDeviceGroupsPage>(device_group::pages::confirm_delete)
        .bulk::<DeleteDeviceGroup>(device_group::api::delete, device_group::pages::deleted)
        .page::<StrategiesPage>(strategies::pages::list)
        .page::<StrategyPage>(strategies::pages::one)
        .page::<DisableStrategiesPage>(strategies::pages::confirm_disable)
        .page::<EnableStrategiesPage>(strategies::pages::confirm_enable)
        .bulk::<SetStrategyStatus>(strategies::api::set_status, strategies::pages::switched)
        .page::<AccessPage>(access::pages::explain)
        .page::<ConnectionsPage>(connections::list)
        .download::<ConnectionsFile>(connections::file)
        .page::<ConnectionPage>(connections::one)
        .form::<SetAuditNote>(audits::api::set_note, connections::after_note)
        .page::<DisconnectPage>(connections::confirm_disconnect)
        .bulk::<Disconnect>(audits::api::disconnect, connections::disconnected)
        .page::<TransfersPage>(transfers::list)
        .download::<TransfersFile>(transfers::file)
        .page::<AlarmsPage>(alarms::list)
        .download::<AlarmsFile>(alarms::file)
        .page::<ActsPage>(acts::list)
        .download::<ActsFile>(acts::file)
}

/// The pages of address books.
fn books(gate: Gate) -> Gate {
    use ab::api;
    use ab::pages::{bin, books, devices, entries, file, rules, tags};
    gate.page::<BooksPage>(books::list)
        .page::<NewBookPage>(books::ask)
        .form::<AddSharedBook>(api::add, books::after_add)
        .page::<EditBookPage>(books::settings)
        .form::<UpdateSharedBook>(api::update, books::after_update)
        .page::<DeleteBooksPage>(books::confirm_delete)
        .form::<DeleteSharedBooks>(api::delete, books::after_delete)
        .page::<BookPage>(entries::list)
        .page::<NewEntryPage>(entries::ask)
        .form::<AddBookPeer>(entries::add, entries::after_add)
        .page::<EntryPage>(entries::one)
        .form::<UpdateBookPeer>(api::update_peer, entries::after_update)
        .page::<DeleteEntriesPage>(entries::confirm_delete)
        .form::<DeleteBookPeers>(api::delete_peers, entries::after_delete)
        .download::<EntriesFile>(file::file)
        .page::<ImportPage>(file::ask)
        .upload::<ImportPreview>(file::preview)
        .form::<ImportEntries>(file::import, file::after_import)
        .page::<DevicesForBookPage>(devices::list)
        .form::<AddDevices>(devices::add, devices::after_add)
        .page::<TagsPage>(tags::list)
        .form::<AddBookTag>(api::add_tag, tags::after_add)
        .page::<TagPage>(tags::one)
        .form::<UpdateBookTag>(api::update_tag, tags::after_update)
        .form::<RenameBookTag>(api::rename_tag, tags::after_rename)
        .page::<DeleteTagsPage>(tags::confirm_delete)
        .form::<DeleteBookTags>(api::delete_tags, tags::after_delete)
        .page::<RulesPage>(rules::list)
        .form::<AddBookRule>(api::add_rule, rules::after_add)
        .form::<UpdateBookRule>(api::update_rule, rules::after_update)
        .form::<DeleteBookRules>(api::delete_rules, rules::after_delete)
        .page::<BinPage>(bin::list)
        .page::<RestorePage>(bin::confirm_restore)
        .form::<RestoreBookPeers>(api::restore, bin::after_restore)
        .page::<PurgePage>(bin::confirm_purge)
        .form::<PurgeBookPeers>(api::purge, bin::after_purge)
        .page::<EmptyPage>(bin::confirm_empty)
        .form::<EmptyRecycleBin>(api::empty, bin::after_empty)
}
