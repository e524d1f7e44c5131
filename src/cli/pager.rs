//! A program that shows lists page by page, if standard output is a terminal.

use std::io::{self, BufWriter, Write};
use std::process::{Child, Command, Stdio};

use super::ui::Ui;
use super::world::{World, variable};

/// What shows lists if nobody chose a pager: it ends at once if all is on the screen, and leaves it there.
const DEFAULT: [&str; 2] = ["less", "-FRX"];

impl World {
    /// Sends what is written from here on through the pager, if there is to be one.
    pub fn page(&self) -> anyhow::Result<()> {
        if self.options.no_pager || !self.ui.stdout_is_terminal || variable("TERM").is_none_or(|term| term == "dumb") {
            return Ok(());
        }
        let chosen = variable("RUSTDESK_ADMIN_PAGER").or_else(|| variable("PAGER"));
        let words: Vec<_> = match &chosen {
            Some(words) => words.split_whitespace().collect(),
            None => DEFAULT.to_vec(),
        };
        // Ctrl-C is the pager's while it is there.
        self.waiting()?;
        match words.as_slice() {
            [] | ["cat"] => {}
            [program, arguments @ ..] => match self.ui.page(program, arguments) {
                Err(fault) if chosen.is_some() => {
                    self.ui.warning(&format!("cannot start the pager {program}: {fault}"))
                }
                _ => {}
            },
        }
        Ok(())
    }
}

impl Ui {
    fn page(&self, program: &str, arguments: &[&str]) -> io::Result<()> {
        if self.pager.borrow().is_some() {
            return Ok(());
        }
        self.flush()?;
        let mut child = Command::new(program).args(arguments).stdin(Stdio::piped()).spawn()?;
        if let Some(input) = child.stdin.take() {
            self.stdout.replace(BufWriter::new(Box::new(input)));
        }
        self.pager.replace(Some(child));
        Ok(())
    }

    /// Waits until the pager, if there is one, was left. A reader who leaves before the end has seen enough.
    pub fn leave_pager(&self) -> io::Result<()> {
        let Some(mut child): Option<Child> = self.pager.take() else { return Ok(()) };
        let written = self.stdout.borrow_mut().flush();
        drop(self.stdout.replace(BufWriter::new(Box::new(io::stdout()))));
        child.wait()?;
        match written {
            Err(fault) if fault.kind() != io::ErrorKind::BrokenPipe => Err(fault),
            _ => Ok(()),
        }
    }
}
