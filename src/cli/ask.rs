//! Questions and progress, on standard error. Only a terminal is asked; what is to be done without one is said by
//! whoever asks.

use std::io::{self, IsTerminal};

use anyhow::Context;
use dialoguer::console::Term;
use dialoguer::{Confirm, Input, Password};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::exit::Stop;
use super::secrets;
use super::ui::{Ui, clean};
use super::world::World;

/// More than this many things are not listed before a question; nobody reads them.
const SHOWN: usize = 20;

impl Ui {
    /// Whether there is somebody to ask.
    pub fn can_ask(&self) -> bool {
        self.is_terminal && io::stdin().is_terminal()
    }

    /// A bar of `length` steps; it is hidden where nobody would see it.
    pub fn bar(&self, length: u64, hidden: bool) -> ProgressBar {
        let hidden = hidden || self.quiet || !self.is_terminal;
        let target = if hidden { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(length), target);
        if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} {eta}") {
            bar.set_style(style);
        }
        bar
    }
}

impl World {
    /// Shows what will be touched and waits for y or n and Enter.
    pub fn confirm(&self, question: &str, things: &[String]) -> anyhow::Result<bool> {
        // Not a part of the prompt, which is drawn again with the answer.
        for thing in things.iter().take(SHOWN) {
            self.ui.show(&format!("  {thing}"));
        }
        if things.len() > SHOWN {
            self.ui.show(&format!("  … and {} more", things.len() - SHOWN));
        }
        let text = clean(question).into_owned();
        self.prompt(|| Confirm::new().with_prompt(text).default(false).wait_for_newline(true).interact())
    }

    /// Has a person agree to what the question, without its question mark, is about. `--yes` agrees; without a terminal
    /// it is refused.
    pub fn agree(&self, question: &str, things: &[String]) -> anyhow::Result<()> {
        if self.options.yes {
            return Ok(());
        }
        if !self.ui.can_ask() {
            return Err(Stop::usage(format!("{question}? there is no terminal to ask on"))
                .hint("--yes answers every question, --dry-run shows what it is about")
                .into());
        }
        let mut question = format!("{question}?");
        question[..1].make_ascii_uppercase();
        if self.confirm(&question, things)? {
            return Ok(());
        }
        Err(Stop::refused("cancelled: nothing was changed").into())
    }

    /// Waits for a line.
    pub fn line(&self, question: &str) -> anyhow::Result<String> {
        let question = clean(question).into_owned();
        self.prompt(|| Input::<String>::new().with_prompt(question).interact_text())
    }

    /// Waits for a password without echo; with `twice` until the same came two times.
    pub fn password(&self, question: &str, twice: bool) -> anyhow::Result<String> {
        let question = clean(question).into_owned();
        self.prompt(move || {
            let prompt = Password::new().with_prompt(question);
            match twice {
                true => prompt.with_confirmation("The same again", "These were not the same").interact(),
                false => prompt.interact(),
            }
        })
    }

    /// Asks on a thread of its own, so that Ctrl-C ends the wait whatever the prompt has made of the terminal, which
    /// is put back.
    fn prompt<T: Send + 'static>(
        &self,
        ask: impl FnOnce() -> dialoguer::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        self.ui.flush()?;
        self.waiting()?;
        let (sender, answer) = futures::channel::oneshot::channel();
        #[cfg(unix)]
        let before = rustix::termios::tcgetattr(io::stdin());
        std::thread::spawn(move || {
            // Nobody waits any longer after Ctrl-C.
            let _ = sender.send(ask());
        });
        let answer = self.wait(answer);
        // The prompt may read Ctrl-C itself before it is noticed here.
        if !matches!(answer, Ok(Ok(Ok(_)))) {
            #[cfg(unix)]
            if let Ok(before) = before {
                let _ = rustix::termios::tcsetattr(io::stdin(), rustix::termios::OptionalActions::Now, &before);
            }
            let _ = Term::stderr().show_cursor();
            let _ = Term::stderr().write_line("");
        }
        answer?.context("ask on the terminal")?.map_err(unasked)
    }

    /// Gets a password: from the option, from standard input where the option is `-` or nobody can be asked, or by
    /// asking for it.
    pub fn given_password(&self, option: Option<&str>, question: &str, twice: bool) -> anyhow::Result<String> {
        match option {
            Some(password) if password != "-" => {
                self.ui.hint(
                    "a password on the command line can be read in the process list; leave it out to be asked for it",
                );
                Ok(password.to_owned())
            }
            _ if self.ui.can_ask() => self.password(question, twice),
            _ => secrets::read(&mut io::stdin().lock(), "the password on standard input"),
        }
    }
}

fn unasked(fault: dialoguer::Error) -> anyhow::Error {
    let dialoguer::Error::IO(fault) = fault;
    match fault.kind() {
        io::ErrorKind::Interrupted => Stop::interrupted("interrupted").into(),
        io::ErrorKind::NotConnected | io::ErrorKind::UnexpectedEof => {
            Stop::usage("there is no terminal to ask on").into()
        }
        _ => anyhow::Error::new(fault).context("ask on the terminal"),
    }
}
