//! The session endpoints.

use super::super::error::{Error, Result, invalid};
use super::super::gate::Cx;
use super::super::names;
use super::actions::{self, SessionKind};
use super::{arrival, password};
use crate::wire::endpoint::Nothing;
use crate::wire::permission::Permissions;
use crate::wire::schema::LONGEST_PASSWORD;
use crate::wire::session::{Account, ChangePassword, CurrentUser, Login, LoginOptions, LoginReply, Logout, Secret};

/// The longest text that a client says of itself.
const LONGEST: usize = 4 * LONGEST_PASSWORD;

/// The ways to sign in besides a password; there are none yet.
pub async fn login_options(_: &mut Cx<LoginOptions>) -> Result<Vec<String>> {
    Ok(Vec::new())
}

/// Takes a step of a sign-in. The code step belongs to second factors; no password step asks for one yet.
pub async fn login(cx: &mut Cx<Login>) -> Result<LoginReply> {
    match cx.body().kind.as_deref() {
        None | Some("account" | "") => {}
        // Clients translate this text.
        Some("email_code") => {
            return Err(Error::SignedOut("The verification code is incorrect or has expired".into()));
        }
        Some(_) => return Err(invalid("this kind of sign-in is not known here: send the type account")),
    }
    let body = cx.body();
    let device = body.device_info.clone().unwrap_or_default();
    let said = [("id", &body.id), ("uuid", &body.uuid), ("device's name", &device.name)];
    if let Some((what, _)) = said.iter().find(|(_, text)| text.as_ref().is_some_and(|text| text.len() > LONGEST)) {
        return Err(invalid(format!("the {what} is too long: send at most {LONGEST} bytes")));
    }
    let attempt = actions::Attempt {
        name: names::typed(body.username.as_deref().unwrap_or_default()),
        password: body.password.clone().unwrap_or_else(|| Secret(String::new())),
        kind: SessionKind::Client,
        device_id: names::without_invisible(body.id.as_deref().unwrap_or_default()),
        device_uuid: body.uuid.clone().unwrap_or_default(),
        device_name: names::without_invisible(&device.name.unwrap_or_default()),
    };
    let signed_in = password::sign_in(cx, &attempt).await?;
    // The tool has no id.
    if !attempt.device_id.is_empty() {
        cx.app().key_exchange.client_signed_in();
    }
    Ok(LoginReply {
        kind: "access_token".into(),
        access_token: Some(signed_in.token),
        user: Some(signed_in.account),
        ..LoginReply::default()
    })
}

pub async fn current_user(cx: &mut Cx<CurrentUser>) -> Result<Account> {
    let says = cx.body().clone().unwrap_or_default();
    if let Err(error) = arrival::arrive(cx.app(), cx.by(), &says).await {
        // The answer does not depend on it, and a client that gets none signs out.
        tracing::warn!("the device of a session could not be claimed: {error}");
    }
    let open = cx.open().await?;
    let person = open.by.person()?;
    let permissions = Some(person.permissions()).filter(|permissions| *permissions != Permissions::ALL);
    let account = actions::account(open.tx, person.guid).await?;
    Ok(Account { permissions, ..account })
}

pub async fn logout(cx: &mut Cx<Logout>) -> Result<Nothing> {
    let open = cx.open().await?;
    actions::sign_out(open.tx, open.by).await?;
    Ok(Nothing)
}

pub async fn change_password(cx: &mut Cx<ChangePassword>) -> Result<Nothing> {
    let change = cx.body().clone();
    password::change(cx, &change).await?;
    Ok(Nothing)
}
