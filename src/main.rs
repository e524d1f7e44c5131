//! The executable: it hands over what was typed and ends with the code that it gets. All else is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    rustdesk_admin::cli::main(std::env::args_os().collect())
}
