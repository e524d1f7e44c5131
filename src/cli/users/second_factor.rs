//! `users enable-2fa-enforce`, `disable-2fa-enforce`, `reset-2fa` and `disable-email-verification`: what is asked of
//! users at sign-in beside the password.

use super::{Users, Which, guids};
use crate::cli::bulk::{self, Act};
use crate::cli::world::World;
use crate::wire::endpoint::{NoQuery, Nothing};
use crate::wire::users::{DisableLoginVerification, EnforceTotp, LoginVerification, TotpEnforcement};

/// Make users set up an authenticator at the next sign-in
#[derive(Debug, clap::Args)]
pub struct EnforceArgs {
    #[command(flatten)]
    which: Which,
    /// Say that it is set up at this console
    #[arg(long, value_name = "URL")]
    web_console_url: String,
}

/// Lift the duty to set up an authenticator
#[derive(Debug, clap::Args)]
pub struct LiftArgs {
    #[command(flatten)]
    which: Which,
    /// Send the console's URL too
    #[arg(long, value_name = "URL", default_value = "", hide_default_value = true)]
    web_console_url: String,
}

/// Remove the authenticator and the backup codes of users
#[derive(Debug, clap::Args)]
pub struct ResetArgs {
    #[command(flatten)]
    which: Which,
}

/// Ask users for no code by mail any longer
#[derive(Debug, clap::Args)]
pub struct EmailArgs {
    #[command(flatten)]
    which: Which,
}

/// Runs `users enable-2fa-enforce`.
pub fn enforce(args: EnforceArgs, world: &World) -> anyhow::Result<()> {
    let act = Act {
        verb: "enforce 2FA for",
        done: "Enforced 2FA for",
        grave: false,
        leads_to: None,
        access: bulk::access::<EnforceTotp>(),
        words: None,
    };
    set_enforced(&args.which, &act, true, &args.web_console_url, world)
}

/// Runs `users disable-2fa-enforce`.
pub fn lift(args: LiftArgs, world: &World) -> anyhow::Result<()> {
    let act = Act {
        verb: "stop enforcing 2FA for",
        done: "Stopped enforcing 2FA for",
        grave: false,
        leads_to: None,
        access: bulk::access::<EnforceTotp>(),
        words: None,
    };
    set_enforced(&args.which, &act, false, &args.web_console_url, world)
}

fn set_enforced(which: &Which, act: &Act, enforce: bool, url: &str, world: &World) -> anyhow::Result<()> {
    let targets = which.settle(world)?;
    bulk::together::<Users, _, _>(world, act, &targets, async |client, targets| {
        let body = TotpEnforcement { user_guids: guids(targets), enforce, url: url.to_owned() };
        client.send::<EnforceTotp>(&Nothing, &NoQuery {}, &body).await.map(drop)
    })
}

/// Runs `users reset-2fa`.
pub fn reset(args: ResetArgs, world: &World) -> anyhow::Result<()> {
    let act = Act {
        verb: "reset 2FA for",
        done: "Reset 2FA for",
        grave: false,
        leads_to: None,
        access: bulk::access::<DisableLoginVerification>(),
        words: None,
    };
    remove_check(&args.which, &act, "2fa", world)
}

/// Runs `users disable-email-verification`.
pub fn no_email(args: EmailArgs, world: &World) -> anyhow::Result<()> {
    let act = Act {
        verb: "disable email verification for",
        done: "Disabled email verification for",
        grave: false,
        leads_to: None,
        access: bulk::access::<DisableLoginVerification>(),
        words: None,
    };
    remove_check(&args.which, &act, "email", world)
}

fn remove_check(which: &Which, act: &Act, kind: &str, world: &World) -> anyhow::Result<()> {
    let targets = which.settle(world)?;
    bulk::together::<Users, _, _>(world, act, &targets, async |client, targets| {
        let body = LoginVerification { user_guids: guids(targets), kind: kind.to_owned() };
        client.send::<DisableLoginVerification>(&Nothing, &NoQuery {}, &body).await.map(drop)
    })
}
