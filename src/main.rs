use std::process::ExitCode;

fn main() -> ExitCode {
    rustdesk_admin::cli::main(std::env::args_os().collect())
}
