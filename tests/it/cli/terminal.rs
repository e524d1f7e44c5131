//! A pseudo-terminal with the binary on it, for what is asked, drawn and interrupted.

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};

use super::Home;
use crate::world::wait::PATIENCE;

/// A run on a terminal of 80 columns.
pub struct Terminal {
    child: Child,
    keyboard: File,
    screen: Arc<(Mutex<Screen>, Condvar)>,
    looked: usize,
}

#[derive(Default)]
struct Screen {
    text: String,
    ended: bool,
}

impl Terminal {
    /// Starts the binary with all three streams on a terminal.
    pub fn start(home: &Home, arguments: &[&str]) -> Self {
        Self::run(home.command(arguments))
    }

    /// Starts any command with all three streams on a terminal.
    pub fn run(mut command: Command) -> Self {
        let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&ours).unwrap();
        unlockpt(&ours).unwrap();
        let name = ptsname(&ours, Vec::new()).unwrap();
        let size = Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&ours, size).unwrap();
        let theirs = || Stdio::from(File::options().read(true).write(true).open(name.to_str().unwrap()).unwrap());
        command.env("TERM", "xterm").stdin(theirs()).stdout(theirs()).stderr(theirs());
        let child = command.spawn().unwrap();
        // The command holds the terminal's other end, and would keep it open.
        drop(command);
        let keyboard = File::from(ours);
        let screen = Arc::new((Mutex::new(Screen::default()), Condvar::new()));
        let (mut reader, written) = (keyboard.try_clone().unwrap(), Arc::clone(&screen));
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            // A terminal whose other end is closed gives an error.
            while let Ok(length @ 1..) = reader.read(&mut bytes) {
                written.0.lock().unwrap().text.push_str(&String::from_utf8_lossy(&bytes[..length]));
                written.1.notify_all();
            }
            written.0.lock().unwrap().ended = true;
            written.1.notify_all();
        });
        Self { child, keyboard, screen, looked: 0 }
    }

    /// Waits until this is written, after what was waited for before.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Self {
        let begun = Instant::now();
        let mut screen = self.screen.0.lock().unwrap();
        loop {
            if let Some(at) = screen.text[self.looked..].find(text) {
                self.looked += at + text.len();
                break;
            }
            let left = PATIENCE.saturating_sub(begun.elapsed());
            assert!(!left.is_zero() && !screen.ended, "{text:?} is not in {:?}", &screen.text);
            screen = self.screen.1.wait_timeout(screen, left).unwrap().0;
        }
        drop(screen);
        self
    }

    /// Waits until this is written; gives what is written before it.
    #[track_caller]
    pub fn until(&mut self, text: &str) -> String {
        let begin = self.looked;
        self.shows(text);
        self.screen.0.lock().unwrap().text[begin..self.looked - text.len()].to_owned()
    }

    /// Types.
    pub fn types(&mut self, text: &str) -> &mut Self {
        self.keyboard.write_all(text.as_bytes()).unwrap();
        self
    }

    /// Sends what the terminal sends for Ctrl-C where nobody reads keys.
    pub fn interrupts(&mut self) -> &mut Self {
        kill_process(Pid::from_child(&self.child), Signal::INT).unwrap();
        self
    }

    /// Whether the terminal shows what is typed.
    pub fn echoes(&self) -> bool {
        let ours: &File = &self.keyboard;
        tcgetattr(ours).unwrap().local_modes.contains(LocalModes::ECHO)
    }

    /// Waits until what is typed is not shown: the binary reads keys.
    #[track_caller]
    pub fn hushes(&mut self) -> &mut Self {
        let begun = Instant::now();
        while self.echoes() {
            assert!(begun.elapsed() < PATIENCE, "it reads no keys");
            thread::sleep(Duration::from_millis(5));
        }
        self
    }

    /// Waits for the end; gives the code and all that was written.
    #[track_caller]
    pub fn ends(&mut self) -> (Option<i32>, String) {
        let begun = Instant::now();
        let code = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.code();
            }
            assert!(begun.elapsed() < PATIENCE, "it does not end: {:?}", self.screen.0.lock().unwrap().text);
            thread::sleep(Duration::from_millis(5));
        };
        let mut screen = self.screen.0.lock().unwrap();
        while !screen.ended {
            screen = self.screen.1.wait_timeout(screen, PATIENCE).unwrap().0;
        }
        (code, screen.text.clone())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // A failed test leaves nothing running.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
