//! Who becomes the owner of a device by being signed in there, in whatever order sign-in, reports and changes arrive.

use serde_json::{Value, json};

use super::until;
use crate::world::acts::USERS_PASSWORD;
use crate::world::server::{Actor, Server};

const UUID: &str = "dXVpZA==";
const OTHER_UUID: &str = "b3RoZXI=";

/// Signs a user in with a client on a device.
async fn client(server: &Server, name: &str, id: &str, uuid: &str) -> Actor {
    let body = json!({"username": name, "password": USERS_PASSWORD, "id": id, "uuid": uuid, "type": "account"});
    let answer = server.nobody().post("/api/login", body).await.ok();
    server.bearer(answer["access_token"].as_str().unwrap())
}

async fn owner(admin: &Actor, id: &str) -> Value {
    admin.row(&format!("/api/devices?id={id}")).await["user_name"].clone()
}

async fn starts(client: &Actor, id: &str, uuid: &str) {
    assert_eq!(client.post("/api/currentUser", json!({"id": id, "uuid": uuid})).await.ok()["status"], 1);
}

on_both! {
    /// The user signs in first, the device reports later: also after it was deleted, and after its id changed.
    async fn a_device_finds_the_user_who_is_signed_in_there(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        let ann = client(&server, "ann", "900000001", UUID).await;
        let accessible = async || ann.column("/api/peers?accessible", "id").await;
        assert!(accessible().await.is_empty());
        server.sysinfo("900000001", UUID).await;
        assert_eq!(owner(&admin, "900000001").await, "ann");
        assert_eq!(accessible().await, ["900000001"]);
        let records = "select operator, endpoint, outcome, changes from console_audit where endpoint = 'SendSysinfo'";
        let records = database.texts(records).await;
        assert_eq!((records.len(), &records[0][..3]), (1, &["ann".to_owned(), "SendSysinfo".into(), "done".into()][..]));
        assert!(records[0][3].contains(r#""after":{"user_name":"ann"}"#), "{records:?}");
        // Deleted, it comes back and is hers as before.
        admin.delete(&format!("/api/devices/{}", admin.device("900000001").await)).await.done();
        assert!(accessible().await.is_empty());
        server.sysinfo("900000001", UUID).await;
        assert_eq!(accessible().await, ["900000001"]);
        // The machine gets another id: the client says so when it starts, before the report or after it.
        server.sysinfo("900000002", UUID).await;
        assert_eq!(owner(&admin, "900000002").await, Value::Null);
        starts(&ann, "900000002", UUID).await;
        assert_eq!(owner(&admin, "900000002").await, "ann");
        starts(&ann, "900000003", UUID).await;
        server.sysinfo("900000003", UUID).await;
        assert_eq!(owner(&admin, "900000003").await, "ann");
        // A device that has an owner keeps it, and a report that is not the first changes nothing.
        admin.new_user("bob").await;
        let bob = client(&server, "bob", "900000003", UUID).await;
        starts(&bob, "900000003", UUID).await;
        assert_eq!(owner(&admin, "900000003").await, "ann");
        ann.post("/api/logout", Value::Null).await.done();
        bob.post("/api/logout", Value::Null).await.done();
        admin.delete(&format!("/api/devices/{}", admin.device("900000003").await)).await.done();
        server.sysinfo("900000003", UUID).await;
        assert_eq!(owner(&admin, "900000003").await, Value::Null);
    }

    /// An owner who is lost while a client is signed in is found again when the client starts.
    async fn a_client_that_starts_claims_its_device(database: &Database) {
        let (server, other) = (Server::start(database), Server::start(database));
        let admin = server.administrator().await;
        let ann_guid = admin.new_user("ann").await;
        admin.new_user("bob").await;
        server.sysinfo("900000001", UUID).await;
        let ann = client(&server, "ann", "900000001", UUID).await;
        let bob = client(&server, "bob", "900000001", UUID).await;
        assert_eq!(owner(&admin, "900000001").await, "ann");
        let records = database.count("console_audit").await;
        for _ in 0..3 {
            starts(&bob, "900000001", UUID).await;
        }
        assert_eq!(database.count("console_audit").await, records, "nothing changed, so nothing is written");
        admin.delete(&format!("/api/users/{ann_guid}")).await.done();
        assert_eq!(owner(&admin, "900000001").await, Value::Null);
        ann.post("/api/currentUser", Value::Null).await.refused(401);
        // Older clients send nothing about themselves.
        bob.post("/api/currentUser", Value::Null).await.ok();
        assert_eq!(owner(&admin, "900000001").await, "bob");
        let records = database.texts("select operator, changes from console_audit where endpoint = 'CurrentUser'").await;
        assert_eq!((records.len(), records[0][0].as_str()), (1, "bob"));
        // The other process knows the new owner: a strategy of his is for the device.
        let strategy = admin.post("/api/strategies", json!({"name": "Bobs", "options": {"enable-audio": "N"}})).await.ok();
        let assigned = json!({"strategy": strategy["guid"], "users": [admin.user("bob").await]});
        admin.post("/api/strategies/assign", assigned).await.done();
        until(async || other.heartbeat("900000001", UUID).await.get("strategy").is_some()).await;
    }

    /// An owner whom an administrator removes comes back by a new sign-in, and not by the client that is signed in.
    async fn an_owner_who_was_removed_by_hand_signs_in_to_come_back(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        server.sysinfo("900000001", UUID).await;
        let device = format!("/api/devices/{}", admin.device("900000001").await);
        let mut ann = client(&server, "ann", "900000001", UUID).await;
        for removal in ["edit", "assign"] {
            assert_eq!(owner(&admin, "900000001").await, "ann", "{removal}");
            match removal {
                "edit" => admin.patch(&device, json!({"user_name": ""})).await.done(),
                _ => {
                    let nobody = json!({"type": "user_name", "value": ""});
                    admin.post(&format!("{device}/assign"), nobody).await.done();
                }
            }
            let records = database.count("console_audit").await;
            starts(&ann, "900000001", UUID).await;
            server.sysinfo("900000001", UUID).await;
            assert_eq!(owner(&admin, "900000001").await, Value::Null, "{removal}");
            assert_eq!(database.count("console_audit").await, records, "{removal}: nothing changed");
            ann = client(&server, "ann", "900000001", UUID).await;
        }
        // The decision stays with a device that takes over another one.
        admin.patch(&device, json!({"user_name": ""})).await.done();
        server.sysinfo("900000002", UUID).await;
        let kept = admin.device("900000002").await;
        let gone = device.rsplit('/').next().unwrap();
        admin.post(&format!("/api/devices/{kept}/merge"), json!({"guid": gone, "force": true})).await.done();
        assert_eq!(owner(&admin, "900000001").await, Value::Null);
        starts(&ann, "900000001", UUID).await;
        assert_eq!(owner(&admin, "900000001").await, Value::Null);
        // Whom an administrator assigns and deletes was not removed from the device.
        let bob = admin.new_user("bob").await;
        admin.patch(&format!("/api/devices/{kept}"), json!({"user_name": "bob"})).await.done();
        admin.delete(&format!("/api/users/{bob}")).await.done();
        starts(&ann, "900000001", UUID).await;
        assert_eq!(owner(&admin, "900000001").await, "ann");
    }

    /// A merged device, one that is another machine by now, and one that is deployed under another id are claimed, too.
    async fn a_device_that_becomes_another_is_claimed(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        admin.new_user("ann").await;
        server.sysinfo("900000001", UUID).await;
        server.sysinfo("900000002", UUID).await;
        let _ann = client(&server, "ann", "900000002", UUID).await;
        let (kept, gone) = (admin.device("900000001").await, admin.device("900000002").await);
        admin.post(&format!("/api/devices/{kept}/merge"), json!({"guid": gone, "force": true})).await.done();
        assert_eq!(owner(&admin, "900000002").await, "ann");
        // Another machine takes an id over; its user is signed in there already.
        server.sysinfo("900000005", UUID).await;
        let _ann = client(&server, "ann", "900000005", OTHER_UUID).await;
        server.nobody().post("/api/sysinfo", crate::world::acts::report("900000005", OTHER_UUID)).await.refused(403);
        let accept = format!("/api/devices/{}/accept", admin.device("900000005").await);
        admin.post(&accept, json!({"uuid": OTHER_UUID, "force": true})).await.done();
        assert_eq!(server.sysinfo("900000005", OTHER_UUID).await, "SYSINFO_UPDATED");
        assert_eq!(owner(&admin, "900000005").await, "ann");
        // A machine without an owner is deployed under the id with which its user has signed in.
        admin.put("/api/settings/others", json!({"require_deployment": true})).await.done();
        let token = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        let key = "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=";
        let deploy = async |id: &str| {
            token.post("/api/devices/deploy", json!({"id": id, "uuid": "dGhpcmQ=", "pk": key})).await.ok()
        };
        assert_eq!(deploy("900000007").await, json!({"result": "OK"}));
        server.sysinfo("900000007", "dGhpcmQ=").await;
        let _ann = client(&server, "ann", "machine-8", "dGhpcmQ=").await;
        assert_eq!(deploy("machine-8").await, json!({"result": "OK"}));
        assert_eq!(owner(&admin, "machine-8").await, "ann");
    }

    /// Nobody else claims anything: another machine, a disabled user, a browser, a token, a session for the password alone.
    async fn nobody_else_claims_a_device(database: &Database) {
        let server = Server::start(database);
        let admin = server.administrator().await;
        let ann = admin.new_user("ann").await;
        let nobodys = async |why: &str| {
            server.sysinfo("900000001", UUID).await;
            assert_eq!(owner(&admin, "900000001").await, Value::Null, "{why}");
            admin.delete(&format!("/api/devices/{}", admin.device("900000001").await)).await.done();
        };
        for (id, uuid) in [("900000001", OTHER_UUID), ("900000002", UUID), ("900000001", ""), ("", UUID), ("", "")] {
            let session = client(&server, "ann", id, uuid).await;
            // Neither does who says, without being it, that the machine is this one.
            for (id, says) in [("900000001", OTHER_UUID), ("900000001", ""), ("", "")] {
                starts(&session, id, says).await;
            }
            if uuid != UUID {
                starts(&session, "900000001", UUID).await;
            }
            nobodys(&format!("{id} {uuid}")).await;
            session.post("/api/logout", Value::Null).await.done();
        }
        for (change, why) in [
            ("kind = 'console'", "a browser"),
            ("restricted = true", "a session that can only change the password"),
            ("last_used_at = '2020-01-01 00:00:00+00:00', created_at = '2020-01-01 00:00:00+00:00'", "a session that has ended"),
        ] {
            let session = client(&server, "ann", "900000001", UUID).await;
            assert_eq!(database.execute(&format!("update session set {change} where device_id = '900000001'")).await, 1);
            nobodys(why).await;
            server.sysinfo("900000001", UUID).await;
            session.post("/api/currentUser", json!({"id": "900000001", "uuid": UUID})).await;
            assert_eq!(owner(&admin, "900000001").await, Value::Null, "{why}");
            admin.delete(&format!("/api/devices/{}", admin.device("900000001").await)).await.done();
            database.execute("delete from session where device_id = '900000001'").await;
        }
        let token = server.bearer(&admin.new_token(json!({"device": "rw"})).await);
        server.sysinfo("900000001", UUID).await;
        starts(&token, "900000001", UUID).await;
        nobodys("a token").await;
        let session = client(&server, "ann", "900000001", UUID).await;
        admin.post(&format!("/api/users/{ann}/disable"), Value::Null).await.done();
        nobodys("a disabled user").await;
        session.post("/api/currentUser", Value::Null).await.refused(401);
        // Also where the session were still there.
        admin.post(&format!("/api/users/{ann}/enable"), Value::Null).await.done();
        client(&server, "ann", "900000001", UUID).await;
        database.execute("update \"user\" set status = 0 where name = 'ann'").await;
        nobodys("a user who is disabled").await;
    }
}
