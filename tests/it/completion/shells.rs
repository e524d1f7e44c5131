//! Each shell completes commands, options and values, at every level.

use std::process::Command;

use super::{Shell, candidates, home, in_the_end};
use crate::cli::Home;
use crate::cli::terminal::Terminal;

/// What is typed behind the program's name, and what it becomes.
const LINES: &[(&str, &str)] = &[
    ("settin", "settings "),
    ("users force", "users force-logout "),
    ("ab add-pe", "ab add-peer "),
    ("serve admin reset", "serve admin reset-password "),
    ("users view --conc", "users view --concurrency "),
    ("users view --output ya", "users view --output yaml "),
    ("users view -o ya", "users view -o yaml "),
    ("users view --output=ya", "users view --output=yaml "),
    // A value that is also the name of a command, and other spellings.
    ("--profile users users force", "--profile users users force-logout "),
    ("--token_file users users force", "--token_file users users force-logout "),
    ("user-groups add-us", "user-groups add-users "),
    // Files, where a file is wanted, and nowhere else.
    ("users disable --from-file leav", "users disable --from-file leavers.txt "),
    ("users disable --from-file=leav", "users disable --from-file=leavers.txt "),
    ("users leav", "users leav"),
    ("users view --name 'An B' --conc", "users view --name 'An B' --concurrency "),
];

fn with_files() -> Home {
    let home = home(Home::new());
    std::fs::write(home.path().join("leavers.txt"), "ann\n").unwrap();
    home
}

/// Starts a shell on a terminal of its own.
fn start(home: &Home, shell: &[&str]) -> Terminal {
    let mut command = Command::new("setsid");
    let plain = home.command(&[]);
    command.env_clear().envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.current_dir(home.path()).args(["--ctty", "--wait"]).args(shell);
    Terminal::run(command)
}

/// Types each line and a tab, then a key that writes the line as it is now. Names that do not come in time are not
/// offered: on a busy machine they are asked for again.
#[track_caller]
pub fn become_so(terminal: &mut Terminal, lines: &[(&str, &str)]) {
    for (typed, becomes) in lines {
        let mut now = String::new();
        let done = in_the_end(|| {
            terminal.types(&format!("rustdesk-admin {typed}\t\x18\x04")).shows("<<rustdesk-admin ");
            now = terminal.until(">>");
            terminal.shows("$ ");
            now == *becomes
        });
        assert!(done, "{typed:?} became {now:?}, not {becomes:?}");
    }
}

/// Starts bash.
pub fn bash(home: &Home) -> Terminal {
    let keys = r#"PS1='$ '
bind 'set enable-bracketed-paste off' 'set bell-style none' 2>/dev/null
bind -x '"\C-x\C-d": printf "<<%s>>\n" "$READLINE_LINE"; READLINE_LINE='
source ./bash
"#;
    std::fs::write(home.path().join("bashrc"), keys).unwrap();
    let mut terminal = start(home, &["bash", "--noprofile", "--rcfile", "bashrc", "-i"]);
    terminal.shows("$ ");
    terminal
}

/// Starts zsh.
pub fn zsh(home: &Home) -> Terminal {
    let keys = r#"PS1='$ '
unsetopt prompt_sp beep
autoload -U compinit; compinit -u -D
source ./zsh
dump() { print -r -- "<<$BUFFER>>"; BUFFER=; zle reset-prompt }
zle -N dump; bindkey '^X^D' dump
"#;
    std::fs::write(home.path().join(".zshrc"), keys).unwrap();
    let mut terminal = start(home, &["zsh", "-d", "-i"]);
    terminal.shows("$ ");
    terminal
}

/// What fish offers for each line.
pub fn fish(home: &Home, lines: &[&str]) -> Vec<Vec<String>> {
    let mut script = String::from("source ./fish\n");
    for line in lines {
        let line = format!("rustdesk-admin {line}").replace('\\', r"\\").replace('\'', r"\'");
        script.push_str(&format!("complete -C '{line}'; echo ';;'\n"));
    }
    std::fs::write(home.path().join("lines.fish"), script).unwrap();
    let mut command = Command::new("fish");
    let plain = home.command(&[]);
    command.env_clear().envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = command.current_dir(home.path()).args(["--no-config", "lines.fish"]).output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    let offered = |part: &str| part.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect();
    let mut parts: Vec<Vec<String>> = out.split(";;\n").map(offered).collect();
    assert_eq!(parts.pop(), Some(Vec::new()), "{out}\n{}", String::from_utf8_lossy(&output.stderr));
    parts
}

#[test]
fn bash_completes() {
    if Shell::Bash.is_here() {
        become_so(&mut bash(&with_files()), LINES);
    }
}

#[test]
fn zsh_completes() {
    if Shell::Zsh.is_here() {
        become_so(&mut zsh(&with_files()), LINES);
    }
}

/// fish offers the word under the cursor as it becomes, without the space behind it.
#[test]
fn fish_completes() {
    if !Shell::Fish.is_here() {
        return;
    }
    let lines: Vec<&str> = LINES.iter().map(|(typed, _)| *typed).collect();
    for ((typed, becomes), offered) in LINES.iter().zip(fish(&with_files(), &lines)) {
        let expected = becomes.strip_suffix(' ').map(|line| line.rsplit(' ').next().unwrap().to_owned());
        assert_eq!(offered, Vec::from_iter(expected), "{typed}");
    }
}

/// elvish gives its completers the words as values, the last one being typed.
#[test]
fn elvish_completes() {
    if !Shell::Elvish.is_here() {
        return;
    }
    let mut rc = String::from("eval (slurp < ./elvish)\n");
    rc.push_str("fn go {|@words| $edit:completion:arg-completer[rustdesk-admin] rustdesk-admin $@words |\n");
    rc.push_str("    each {|candidate| print '<<'$candidate[stem]'>>' }; echo ';' }\n");
    rc.push_str("go settin\ngo users force\ngo ab add-pe\ngo users view --output ya\ngo users view --output=ya\n");
    rc.push_str("go users leav\necho ended\nexit\n");
    let home = with_files();
    std::fs::write(home.path().join("rc.elv"), rc).unwrap();
    let mut terminal = start(&home, &["elvish", "-rc", "./rc.elv"]);
    for offered in ["<<settings>>;", "<<force-logout>>;", "<<add-peer>>;", "<<yaml>>;", "<<--output=yaml>>;"] {
        terminal.shows(&format!("{offered}\r\n"));
    }
    terminal.shows(";\r\nended");
}

/// PowerShell is not in Debian: what its script reads is looked at, the script itself is not run.
#[test]
fn powershell_gets_values_in_its_own_quotes() {
    let home = with_files();
    let read = |current: &str, words: &[&str]| {
        let current = format!("--current={current}");
        let mut arguments = vec!["complete", "powershell", &current, "--", "rustdesk-admin"];
        arguments.extend(words);
        home.run(&arguments).success().to_owned()
    };
    assert!(read("settin", &[]).starts_with("settings\tsettings\t"));
    std::fs::write(home.path().join("it's here"), "").unwrap();
    assert_eq!(read("it", &["users", "disable", "--from-file"]), "'it''s here'\tit's here\t\n");
    let script = home.run(&["completions", "powershell"]);
    assert!(script.success().contains("Register-ArgumentCompleter -Native -CommandName 'rustdesk-admin'"));
}

#[test]
fn what_is_printed_is_what_packages_install() {
    let home = Home::new();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    let files = [
        ("bash", "rustdesk-admin.bash"),
        ("elvish", "rustdesk-admin.elv"),
        ("fish", "rustdesk-admin.fish"),
        ("powershell", "_rustdesk-admin.ps1"),
        ("zsh", "_rustdesk-admin"),
    ];
    for (shell, file) in files {
        home.run(&["completions", shell]).is(0, &std::fs::read_to_string(folder.join(file)).unwrap(), "");
    }
    assert_eq!(folder.read_dir().unwrap().count(), files.len(), "a file of another shell, or of none");
    home.run(&["completions", "tcsh"]).fails(2, "invalid value 'tcsh'");
}

#[test]
fn options_are_offered_where_one_is_begun_or_nothing_else_fits() {
    let home = with_files();
    let commands = candidates(&home, &["tokens"], "");
    assert!(
        commands.contains(&"create".to_owned()) && !commands.iter().any(|one| one.starts_with('-')),
        "{commands:?}"
    );
    let options = candidates(&home, &["tokens", "create"], "");
    assert!(options.contains(&"--permissions".to_owned()), "{options:?}");
    // Hidden commands and the other spelling appear where nothing else fits.
    assert!(candidates(&home, &[], "c").iter().all(|one| one == "completions"));
    assert_eq!(candidates(&home, &["users", "view"], "--group_n"), ["--group_name"]);
    assert_eq!(candidates(&home, &["users", "view", "--group_name=x"], "--conc"), ["--concurrency"]);
}
