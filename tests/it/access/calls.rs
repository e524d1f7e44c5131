//! One call of each endpoint that would succeed but for who makes it, on something that is there to be changed or deleted.

use std::collections::BTreeMap;

use rustdesk_admin::client::Method;
use rustdesk_admin::wire::endpoint::Declaration;
use serde_json::{Value, json};

use crate::world::server::{Actor, PASSWORD, Server};

/// What is sent.
pub struct Call {
    pub path: String,
    pub body: Option<Value>,
}

/// Makes calls, and what they are about.
pub struct Calls {
    administrator: Actor,
    /// Who reports.
    device: Actor,
    /// What is there to be deleted, by the endpoint that does it.
    doomed: BTreeMap<&'static str, String>,
    user: String,
    machine: (String, String),
    made: u32,
    /// The address book that everyone may read.
    pub(super) book: String,
}

impl Calls {
    pub async fn new(server: &Server) -> Self {
        let administrator = server.administrator().await;
        let mut calls = Self {
            administrator,
            device: server.nobody(),
            doomed: BTreeMap::new(),
            user: String::new(),
            machine: Default::default(),
            made: 0,
            book: String::new(),
        };
        calls.user = calls.new_user().await;
        calls.machine = calls.device().await;
        calls
    }

    pub fn administrator(&self) -> &Actor {
        &self.administrator
    }

    /// A word that was not there before.
    pub(super) fn word(&mut self, what: &str) -> String {
        self.made += 1;
        format!("{what}{}", self.made)
    }

    pub(super) async fn administer(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let reply = self.administrator.send(method, path, body).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.body);
        reply.body
    }

    /// Makes sure that enabling or disabling something changes it.
    async fn undo(&self, endpoint: &str, list: &str, guid: &str) {
        let opposite = match endpoint {
            "EnableUser" | "EnableDevice" => "disable",
            "DisableUser" | "DisableDevice" => "enable",
            _ => return,
        };
        self.administer(Method::POST, &format!("/api/{list}/{guid}/{opposite}"), None).await;
    }

    async fn new_user(&mut self) -> String {
        let new = json!({ "name": self.word("target"), "password": PASSWORD });
        let made = self.administer(Method::POST, "/api/users", Some(new)).await;
        made["guid"].as_str().unwrap().to_owned()
    }

    async fn new_token(&mut self) -> String {
        let new = json!({ "name": self.word("target"), "permissions": { "device": "r" } });
        let made = self.administer(Method::POST, "/api/tokens", Some(new)).await;
        made["guid"].as_str().unwrap().to_owned()
    }

    /// Makes a group of the kind that a path below it is about.
    async fn group(&mut self, path: &str) -> String {
        let groups = if path.starts_with("/api/user-groups/") { "/api/user-groups" } else { "/api/device-groups" };
        let new = json!({ "name": self.word("target") });
        self.administer(Method::POST, groups, Some(new)).await["guid"].as_str().unwrap().to_owned()
    }

    async fn strategy(&mut self) -> String {
        let new = json!({ "name": self.word("target"), "options": { "enable-camera": "N" } });
        self.administer(Method::POST, "/api/strategies", Some(new)).await["guid"].as_str().unwrap().to_owned()
    }

    /// Makes a device by its first report: its guid and its id.
    pub async fn device(&mut self) -> (String, String) {
        let id = self.word("10000");
        self.report(&id, "dGhlIGZpcnN0").await;
        let listed = self.administer(Method::GET, &format!("/api/devices?id={id}"), None).await;
        (listed["data"][0]["guid"].as_str().unwrap().to_owned(), id)
    }

    /// Makes a connection by a device's report, and gives its guid.
    async fn connection(&mut self) -> String {
        self.made += 1;
        let report = json!({ "id": self.machine.1, "uuid": "dGhlIGZpcnN0", "conn_id": self.made, "action": "new" });
        assert_eq!(self.device.send(Method::POST, "/api/audit/conn", Some(report)).await.status, 200);
        let listed = self.administer(Method::GET, "/api/audits/conn?pageSize=1", None).await;
        listed["data"][0]["guid"].as_str().unwrap().to_owned()
    }

    async fn report(&self, id: &str, uuid: &str) -> u16 {
        self.device.send(Method::POST, "/api/sysinfo", Some(json!({ "id": id, "uuid": uuid }))).await.status
    }

    async fn doomed(&mut self, endpoint: &'static str) -> String {
        if let Some(guid) = self.doomed.get(endpoint) {
            return guid.clone();
        }
        let guid = match endpoint {
            "DeleteUser" => self.new_user().await,
            "DeleteDevice" => self.device().await.0,
            "DeleteUserGroup" => self.group("/api/user-groups/").await,
            "DeleteDeviceGroup" => self.group("/api/device-groups/").await,
            "DeleteStrategy" => self.strategy().await,
            _ => self.new_token().await,
        };
        self.doomed.insert(endpoint, guid.clone());
        guid
    }

    /// Forgets what has been deleted.
    pub fn done(&mut self, endpoint: &str, status: u16) {
        if status == 200 {
            self.doomed.remove(endpoint);
        }
    }

    /// Makes a call to a server whose administrator has this password.
    pub async fn make(&mut self, declaration: &Declaration, password: &str) -> Call {
        if let Some((guid, body, query)) = self.about_books(declaration.name).await {
            return Call { path: declaration.path.replace("{guid}", &guid) + &query, body };
        }
        let mut guid = String::new();
        let body = match declaration.name {
            "GetHealth"
            | "GetOpenApi"
            | "LoginOptions"
            | "SysinfoVersion"
            | "ListUsers"
            | "ListDevices"
            | "ListForeignMachines"
            | "ListTokens"
            | "ListUserGroups"
            | "ListDeviceGroups"
            | "ListPeers"
            | "ListAccessibleDeviceGroups"
            | "GetActiveConnection"
            | "ListConnectionAudits"
            | "ListFileAudits"
            | "ListAlarmAudits"
            | "ListConsoleAudits"
            | "ExplainAccess"
            | "ListReachableDevices"
            | "ListReachingUsers"
            | "GetOtherSettings"
            | "GetEffectiveStrategy"
            | "ListStrategies"
            | "ListStrategyOptions" => None,
            "SetOtherSettings" => Some(json!({ "apply_presets": true })),
            "Login" => Some(json!({ "username": "admin", "password": password, "type": "account" })),
            "CurrentUser" | "Logout" => Some(json!({ "id": "123456789", "uuid": "dGVzdHM=" })),
            "ChangePassword" => Some(json!({ "old_password": password, "new_password": "yet another password" })),
            "UploadRecording" => {
                let on = json!({ "recordings": true });
                self.administer(Method::PUT, "/api/settings/others", Some(on)).await;
                None
            }
            "ReportConnection" | "ReportFile" | "ReportAlarm" => {
                Some(json!({ "id": self.machine.1, "uuid": "dGhlIGZpcnN0", "conn_id": 1, "action": "new", "typ": 0 }))
            }
            "SetAuditNote" => Some(json!({ "guid": self.connection().await, "note": "noted" })),
            "Disconnect" => {
                guid = self.connection().await;
                None
            }
            "SendHeartbeat" => Some(json!({ "id": self.machine.1, "uuid": "dGhlIGZpcnN0", "ver": 1004090 })),
            "SendSysinfo" => Some(json!({ "id": self.word("20000"), "uuid": "dGVzdHM=", "version": "1.4.9" })),
            "CheckSwitchGrant" => Some(json!({
                "id": self.machine.1, "switch_code_verifier": "verifier", "timestamp": "1700000000", "signature": "none",
            })),
            "NewUserAccount" => Some(json!({ "name": self.word("new"), "password": PASSWORD })),
            "EnableUser" | "DisableUser" | "EditUser" | "GetUserDependents" => {
                guid.clone_from(&self.user);
                self.undo(declaration.name, "users", &guid).await;
                (declaration.name == "EditUser").then(|| json!({ "note": "edited" }))
            }
            "ForceLogout" => Some(json!({ "user_guids": [self.user] })),
            "EnableDevice" | "DisableDevice" | "ApplyPresets" => {
                guid.clone_from(&self.machine.0);
                self.undo(declaration.name, "devices", &guid).await;
                None
            }
            "AssignDevice" => {
                guid.clone_from(&self.machine.0);
                Some(json!({ "type": "note", "value": "assigned" }))
            }
            "EditDevice" => {
                guid.clone_from(&self.machine.0);
                Some(json!({ "note": "edited" }))
            }
            "MergeDevices" => {
                guid = self.device().await.0;
                Some(json!({ "guid": self.device().await.0 }))
            }
            "AssignFromDevice" => {
                Some(json!({ "id": self.machine.1, "uuid": "dGhlIGZpcnN0", "note": "assigned by itself" }))
            }
            "DeployDevice" => Some(json!({ "id": self.word("30000"), "uuid": "dGVzdHM=", "pk": "" })),
            "AcceptMachine" => {
                let uuid = self.word("stranger");
                let (device, id) = self.device().await;
                assert_eq!(self.report(&id, &uuid).await, 403);
                guid = device;
                Some(json!({ "uuid": uuid }))
            }
            "ClearForeignMachines" => {
                let uuid = self.word("stranger");
                let (device, id) = self.device().await;
                assert_eq!(self.report(&id, &uuid).await, 403);
                guid = device;
                None
            }
            "AddUserGroup" | "AddDeviceGroup" => Some(json!({ "name": self.word("new"), "allowed_incomings": [] })),
            "UpdateUserGroup" | "UpdateDeviceGroup" => {
                guid = self.group(declaration.path).await;
                Some(json!({ "note": "edited" }))
            }
            "AddUsersToGroup" => {
                guid = self.group(declaration.path).await;
                Some(json!([self.user]))
            }
            "AddDevicesToGroup" | "RemoveDevicesFromGroup" => {
                guid = self.group(declaration.path).await;
                if declaration.name == "RemoveDevicesFromGroup" {
                    let path = format!("/api/device-groups/{guid}");
                    self.administer(Method::POST, &path, Some(json!([self.machine.1]))).await;
                }
                Some(json!([self.machine.1]))
            }
            "AddStrategy" => Some(json!({ "name": self.word("new"), "options": { "enable-audio": "N" } })),
            "GetStrategy" | "ListStrategyDevices" => {
                guid = self.strategy().await;
                None
            }
            "EditStrategy" => {
                guid = self.strategy().await;
                Some(json!({ "options": { "enable-audio": "N" } }))
            }
            "SetStrategyStatus" => {
                guid = self.strategy().await;
                Some(json!(false))
            }
            "DuplicateStrategy" => {
                guid = self.strategy().await;
                Some(json!({}))
            }
            "AssignStrategy" => Some(json!({ "strategy": self.strategy().await, "peers": [self.machine.0] })),
            "NewApiToken" => Some(json!({ "name": self.word("new"), "permissions": { "user": "r" } })),
            "RotateToken" => {
                guid = self.new_token().await;
                Some(json!({ "overlap_seconds": 60 }))
            }
            "DeleteUser" | "DeleteDevice" | "DeleteToken" | "DeleteUserGroup" | "DeleteDeviceGroup"
            | "DeleteStrategy" => {
                guid = self.doomed(declaration.name).await;
                None
            }
            other => panic!("say here how {other} is called, so that everybody can try"),
        };
        let query = match declaration.name {
            "GetActiveConnection" => format!("?id={}&session_id=7&conn_type=0", self.machine.1),
            "ExplainAccess" => format!("?user={}&device={}", self.user, self.machine.1),
            "ListReachableDevices" => format!("?user={}", self.user),
            "ListReachingUsers" | "GetEffectiveStrategy" => format!("?device={}", self.machine.1),
            "UploadRecording" => format!("?type=new&file={}.webm", self.word("target")),
            _ => String::new(),
        };
        Call { path: declaration.path.replace("{guid}", &guid) + &query, body }
    }
}
