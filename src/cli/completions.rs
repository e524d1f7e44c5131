//! `completions`: prints the script that registers completion with a shell. The candidates come from `complete`.

use clap_complete::Shell;

use super::ui::Ui;

/// Print the completion script for a shell
///
/// The script asks this program for candidates while you type, so it stays right when the program is updated. Names of
/// devices, users and groups come from the server that the command line would use.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Where the script goes:
  bash        ~/.local/share/bash-completion/completions/rustdesk-admin
  zsh         a file named _rustdesk-admin in a directory of $fpath
  fish        ~/.config/fish/completions/rustdesk-admin.fish
  elvish      ~/.config/elvish/rc.elv, as `eval (rustdesk-admin completions elvish | slurp)`
  powershell  $PROFILE, as `rustdesk-admin completions powershell | Out-String | Invoke-Expression`

Examples:
  Complete in bash from the next shell on
    rustdesk-admin completions bash > ~/.local/share/bash-completion/completions/rustdesk-admin
  Complete in this bash only
    source <(rustdesk-admin completions bash)")]
pub struct Args {
    /// The shell
    shell: Shell,
}

/// Prints the script, which is also in `completions/` for packages.
pub fn run(args: &Args, ui: &Ui) -> anyhow::Result<()> {
    let script = match args.shell {
        Shell::Bash => include_str!("../../completions/rustdesk-admin.bash"),
        Shell::Elvish => include_str!("../../completions/rustdesk-admin.elv"),
        Shell::Fish => include_str!("../../completions/rustdesk-admin.fish"),
        Shell::PowerShell => include_str!("../../completions/_rustdesk-admin.ps1"),
        Shell::Zsh => include_str!("../../completions/_rustdesk-admin"),
        other => anyhow::bail!("there is no completion script for {other}"),
    };
    Ok(ui.data(script)?)
}
