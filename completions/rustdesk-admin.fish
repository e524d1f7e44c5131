# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_rustdesk_admin_global_optspecs
    string join \n url= token= token-file= token-stdin profile= o/output= columns= y/yes n/dry-run concurrency= timeout= retries= ca-cert= insecure q/quiet v/verbose color= h/help V/version
end

function __fish_rustdesk_admin_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_rustdesk_admin_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_rustdesk_admin_using_subcommand
    set -l cmd (__fish_rustdesk_admin_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -s V -l version -d 'Print version'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "users" -d 'View and change users'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "devices" -d 'View and change devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "user-group" -d 'View and change user groups: who is in them, and who may reach whose devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "device-group" -d 'View and change device groups: which devices are in them, and who may reach those'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "strategies" -d 'View and change strategies: the options that devices take over, and which devices do'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "access" -d 'Say who may reach which device, and why'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "ab" -d 'View and change address books: entries, tags, and who may read and change them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "audits" -d 'View the audit logs: connections, transfers of files, alarms, and what was done by console, tool and API; close connections that run, and keep notes of connections'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "assign" -d 'Assign an owner, a strategy, groups, names and address books to a device'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "settings" -d 'View and change the server\'s settings'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "tokens" -d 'Make, list and revoke API tokens'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "login" -d 'Sign in, and keep the token for later commands'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "logout" -d 'Sign out, and forget the token that is kept for the profile'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "whoami" -d 'Show who is signed in, and where'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "profile" -d 'Keep servers under names'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "api" -d 'Send a raw request, for what has no command yet'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "script" -d 'Run as one of the Python scripts, or install links that do'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "serve" -d 'Host the console API and the web console'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "generate" -d 'Write the files that are made from the command line'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "view" -d 'List users'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "enable" -d 'Let users sign in again'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "disable" -d 'Stop users from signing in and end their sessions'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "delete" -d 'Delete users and what hangs on them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "new" -d 'Make a user'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "edit" -d 'Change a user'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "invite" -d 'Invite somebody by mail to choose a password'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "enable-2fa-enforce" -d 'Make users set up an authenticator at the next sign-in'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "disable-2fa-enforce" -d 'Lift the duty to set up an authenticator'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "reset-2fa" -d 'Remove the authenticator and the backup codes of users'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "disable-email-verification" -d 'Ask users for no code by mail any longer'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "force-logout" -d 'End every session of users at once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and not __fish_seen_subcommand_from view enable disable delete new edit invite enable-2fa-enforce disable-2fa-enforce reset-2fa disable-email-verification force-logout help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l group-name -d 'Take users of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l strategy-name -d 'Take users that have the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l group-name -d 'Take users of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l strategy-name -d 'Take users that have the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l group-name -d 'Take users of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l strategy-name -d 'Take users that have the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l group-name -d 'Take users of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l strategy-name -d 'Take users that have the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l name -d 'Sign in by this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l password -d 'Sign in with this password; - or nothing: it is asked for, or read from standard input' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l group-name -d 'Put the user into this group' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l email -d 'Write to this address' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l admin -d 'Make an administrator'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l name -d 'Change the user with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l new-name -d 'Rename the user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l email -d 'Write to this address' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l group-name -d 'Put the user into this group' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l admin -d 'Make an administrator, or with false no longer one' -r -f -a "true\t''
false\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l password -d 'Set this password; - or nothing: it is asked for, or read from standard input' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l email-verification -d 'Ask for a code by mail at sign-in, or with false no longer' -r -f -a "true\t''
false\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l email -d 'Write to this address' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l name -d 'Let the user sign in by this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l group-name -d 'Put the user into this group' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from invite" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l group-name -d 'Take users of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l strategy-name -d 'Take users that have the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l web-console-url -d 'Say that it is set up at this console' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from enable-2fa-enforce" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l group-name -d 'Take users of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l strategy-name -d 'Take users that have the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l web-console-url -d 'Send the console\'s URL too' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-2fa-enforce" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l group-name -d 'Take users of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l strategy-name -d 'Take users that have the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from reset-2fa" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l group-name -d 'Take users of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l strategy-name -d 'Take users that have the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from disable-email-verification" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l group-name -d 'Take users of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l strategy-name -d 'Take users that have the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from force-logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "view" -d 'List users'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Let users sign in again'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Stop users from signing in and end their sessions'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete users and what hangs on them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "new" -d 'Make a user'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change a user'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "invite" -d 'Invite somebody by mail to choose a password'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "enable-2fa-enforce" -d 'Make users set up an authenticator at the next sign-in'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "disable-2fa-enforce" -d 'Lift the duty to set up an authenticator'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "reset-2fa" -d 'Remove the authenticator and the backup codes of users'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "disable-email-verification" -d 'Ask users for no code by mail any longer'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "force-logout" -d 'End every session of users at once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -f -a "view" -d 'List devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -f -a "enable" -d 'Let devices be controlled again'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -f -a "disable" -d 'Stop devices from being controlled'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -f -a "delete" -d 'Delete devices and what hangs on them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -f -a "assign" -d 'Assign an owner, a group, a strategy, a name, a note or an address book to devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -f -a "edit" -d 'Change several things of a device together'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -f -a "accept" -d 'Accept a machine that reports under a device\'s id as that device, or list those that wait'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -f -a "merge" -d 'Make a machine that reports under a new id the device that it was before'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and not __fish_seen_subcommand_from view enable disable delete assign edit accept merge help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l id -d 'Take the device with exactly this id or guid; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l device-name -d 'Take devices whose name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l user-name -d 'Take devices whose owner\'s name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l group-name -d 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l device-group-name -d 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l strategy-name -d 'Take devices that have themselves the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l offline-days -d 'Take devices that were last online at least this many days ago' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l id -d 'Take the device with exactly this id or guid; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l device-name -d 'Take devices whose name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l user-name -d 'Take devices whose owner\'s name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l group-name -d 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l device-group-name -d 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l strategy-name -d 'Take devices that have themselves the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l offline-days -d 'Take devices that were last online at least this many days ago' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l id -d 'Take the device with exactly this id or guid; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l device-name -d 'Take devices whose name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l user-name -d 'Take devices whose owner\'s name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l group-name -d 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l device-group-name -d 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l strategy-name -d 'Take devices that have themselves the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l offline-days -d 'Take devices that were last online at least this many days ago' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l id -d 'Take the device with exactly this id or guid; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l device-name -d 'Take devices whose name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l user-name -d 'Take devices whose owner\'s name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l group-name -d 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l device-group-name -d 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l strategy-name -d 'Take devices that have themselves the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l offline-days -d 'Take devices that were last online at least this many days ago' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l id -d 'Take the device with exactly this id or guid; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l device-name -d 'Take devices whose name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l user-name -d 'Take devices whose owner\'s name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l group-name -d 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l device-group-name -d 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l strategy-name -d 'Take devices that have themselves the strategy with exactly this name; - is none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l offline-days -d 'Take devices that were last online at least this many days ago' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l assign-to -d 'Assign this; an empty VALUE takes the assignment away' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l id -d 'Change the device with exactly this id or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l user-name -d 'Give it to this user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l device-group-name -d 'Put it into this device group' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l strategy-name -d 'Let it follow this strategy' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l device-username -d 'Show this name for who uses it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l device-name -d 'Show this name for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l id -d 'Accept for the device with exactly this id; without it, list the machines that wait' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l uuid -d 'Accept the machine with this uuid, where several wait under the id' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from accept" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l id -d 'Merge the device with exactly this id or guid, under which the machine reports now' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l into -d 'Merge it into the device with exactly this id or guid, which the machine was before' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from help" -f -a "view" -d 'List devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Let devices be controlled again'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Stop devices from being controlled'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete devices and what hangs on them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Assign an owner, a group, a strategy, a name, a note or an address book to devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change several things of a device together'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from help" -f -a "accept" -d 'Accept a machine that reports under a device\'s id as that device, or list those that wait'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from help" -f -a "merge" -d 'Make a machine that reports under a new id the device that it was before'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand devices; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -f -a "view" -d 'List user groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -f -a "add" -d 'Make a user group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -f -a "update" -d 'Change a user group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -f -a "delete" -d 'Delete user groups; their users move to the group Default'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -f -a "view-users" -d 'List the users of user groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -f -a "add-users" -d 'Move users into a user group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and not __fish_seen_subcommand_from view add update delete view-users add-users help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l name -d 'Take the group with exactly this name or guid; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l name -d 'Call it this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l accessed-from -d 'Let these reach the devices of the group\'s users: group:NAME, user:NAME, or JSON' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l access-to -d 'Let the group\'s users reach these: group:NAME for its users\' devices, devices:NAME for a device group, or JSON' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l name -d 'Change the group with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l new-name -d 'Rename the group' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l accessed-from -d 'Let these, and no others, reach the devices of the group\'s users: group:NAME, user:NAME, or JSON' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l access-to -d 'Let the group\'s users reach these, and no others: group:NAME for its users\' devices, devices:NAME for a device group, or JSON' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l name -d 'Delete the groups with exactly these names or guids; a comma in a name has a backslash before it, and the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l expect -d 'Refuse when these are another number of groups than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l name -d 'Take users of the group with exactly this name; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l user-name -d 'Take users whose name contains this; with a % it is a pattern, a guid means that user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from view-users" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l name -d 'Move them into the group with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l users -d 'Move the users with exactly these names or guids; a comma in a name has a backslash before it, and the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from add-users" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from help" -f -a "view" -d 'List user groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from help" -f -a "add" -d 'Make a user group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a user group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete user groups; their users move to the group Default'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from help" -f -a "view-users" -d 'List the users of user groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from help" -f -a "add-users" -d 'Move users into a user group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand user-group; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -f -a "view" -d 'List device groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -f -a "add" -d 'Make a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -f -a "update" -d 'Change a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -f -a "delete" -d 'Delete device groups; their devices stay, in no group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -f -a "view-devices" -d 'List the devices of device groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -f -a "add-devices" -d 'Put devices into a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -f -a "remove-devices" -d 'Take devices out of a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -f -a "accessible" -d 'List the device groups that you may reach'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and not __fish_seen_subcommand_from view add update delete view-devices add-devices remove-devices accessible help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l name -d 'Take the group with exactly this name or guid; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l name -d 'Call it this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l accessed-from -d 'Let these reach the group\'s devices: group:NAME, user:NAME, or JSON' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l name -d 'Change the group with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l new-name -d 'Rename the group' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l accessed-from -d 'Let these, and no others, reach the group\'s devices: group:NAME, user:NAME, or JSON' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l name -d 'Delete the groups with exactly these names or guids; a comma in a name has a backslash before it, and the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l expect -d 'Refuse when these are another number of groups than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l name -d 'Take devices of the group with exactly this name; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l id -d 'Take devices whose id contains this; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l device-name -d 'Take devices whose name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l user-name -d 'Take devices whose owner\'s name contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l device-username -d 'Take devices whose user\'s name on the device contains this; - is none, with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from view-devices" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l name -d 'Take the group with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l ids -d 'Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from add-devices" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l name -d 'Take the group with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l ids -d 'Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from remove-devices" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from accessible" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from help" -f -a "view" -d 'List device groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from help" -f -a "add" -d 'Make a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete device groups; their devices stay, in no group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from help" -f -a "view-devices" -d 'List the devices of device groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from help" -f -a "add-devices" -d 'Put devices into a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from help" -f -a "remove-devices" -d 'Take devices out of a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from help" -f -a "accessible" -d 'List the device groups that you may reach'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand device-group; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "list" -d 'List strategies, and on how many devices each is effective'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "view" -d 'Show a strategy with its options, and to how many devices, users and device groups it is assigned'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "enable" -d 'Enable a strategy: its devices take its options over'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "disable" -d 'Disable a strategy: its devices are unmanaged, and get no other in its place'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "assign" -d 'Assign a strategy to devices, users and device groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "unassign" -d 'Take the strategy of devices, users and device groups away'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "add" -d 'Make a strategy'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "edit" -d 'Rename a strategy, set options and take options away'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "duplicate" -d 'Copy a strategy and its options, not whom it is assigned to'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "delete" -d 'Delete a strategy; those to whom it was assigned have none'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "options" -d 'List the options that a strategy can carry, with the values that each takes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "effective" -d 'Show what a device gets, and where each option comes from'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "devices" -d 'List the devices on which a strategy is effective'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "assigned" -d 'List the devices, users and device groups to which a strategy is assigned'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and not __fish_seen_subcommand_from list view enable disable assign unassign add edit duplicate delete options effective devices assigned help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l name -d 'Take the strategy with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l guid -d 'Take the strategy with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l name -d 'Take the strategy with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l guid -d 'Take the strategy with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l name -d 'Take the strategy with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l guid -d 'Take the strategy with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l name -d 'Take the strategy with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l guid -d 'Take the strategy with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l peers -d 'Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l users -d 'Take the users with exactly these names or guids' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l device-groups -d 'Take the device groups with exactly these names or guids' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l peers -d 'Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l users -d 'Take the users with exactly these names or guids' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l device-groups -d 'Take the device groups with exactly these names or guids' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from unassign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l name -d 'Call it this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l option -d 'Carry this option; may be repeated, and `strategies options` lists what there is. An empty value sends devices back to the default of the client' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l from-file -d 'Carry the options of a JSON object in a file, as {"KEY": "VALUE"} or as `strategies view -o json` writes it; - is standard input, --option goes before it, and a password in it stays out of the process list' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l acknowledge -d 'Name an option here too that can stop the service or cut devices off; may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l name -d 'Take the strategy with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l guid -d 'Take the strategy with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l new-name -d 'Rename the strategy' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l option -d 'Set this option; may be repeated, and `strategies options` lists what there is. An empty value sends devices back to the default of the client, while --remove leaves the option to no one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l from-file -d 'Set the options of a JSON object in a file, as `strategies add` takes it, which keeps a password out of the process list; - is standard input, and --option goes before it' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l remove -d 'Carry this option no longer; may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l acknowledge -d 'Name an option here too that can stop the service or cut devices off; may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l name -d 'Take the strategy with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l guid -d 'Take the strategy with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l new-name -d 'Call the copy this; without it, the name with a number behind it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from duplicate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l name -d 'Take the strategy with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l guid -d 'Take the strategy with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from options" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l device -d 'Take the device with exactly this id or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from effective" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l name -d 'Take the strategy with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l guid -d 'Take the strategy with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l taken -d 'Take those that have taken its newest options'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l not-taken -d 'Take those that have not'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from devices" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l name -d 'Take the strategy with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l guid -d 'Take the strategy with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from assigned" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "list" -d 'List strategies, and on how many devices each is effective'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show a strategy with its options, and to how many devices, users and device groups it is assigned'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Enable a strategy: its devices take its options over'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Disable a strategy: its devices are unmanaged, and get no other in its place'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "assign" -d 'Assign a strategy to devices, users and device groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "unassign" -d 'Take the strategy of devices, users and device groups away'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "add" -d 'Make a strategy'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Rename a strategy, set options and take options away'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "duplicate" -d 'Copy a strategy and its options, not whom it is assigned to'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a strategy; those to whom it was assigned have none'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "options" -d 'List the options that a strategy can carry, with the values that each takes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "effective" -d 'Show what a device gets, and where each option comes from'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "devices" -d 'List the devices on which a strategy is effective'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "assigned" -d 'List the devices, users and device groups to which a strategy is assigned'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand strategies; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -f -a "explain" -d 'Say whether a user may reach a device, and which rules let them or what stands in the way'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -f -a "list" -d 'List the devices that a user may reach, or the users who may reach a device'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and not __fish_seen_subcommand_from explain list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l user -d 'List the devices that the user with exactly this name or guid may reach' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l device -d 'List the users who may reach the device with exactly this id or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Say whether a user may reach a device, and which rules let them or what stands in the way'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the devices that a user may reach, or the users who may reach a device'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand access; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "view-ab" -d 'List the shared address books that you may read'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "get-personal-ab" -d 'Show your own address book, whose guid --ab-guid takes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "add-ab" -d 'Make a shared address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "update-ab" -d 'Rename a shared address book, give it to another owner, change its note and password'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "delete-ab" -d 'Delete a shared address book with everything in it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "view-peer" -d 'List the entries of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "add-peer" -d 'Add an entry to an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "update-peer" -d 'Change an entry of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "delete-peer" -d 'Delete entries of an address book; they go to its recycle bin'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "view-deleted" -d 'List the recycle bin of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "restore" -d 'Restore entries from the recycle bin of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "purge" -d 'Delete entries in the recycle bin of an address book for good'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "view-tag" -d 'List the tags of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "add-tag" -d 'Add a tag to an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "update-tag" -d 'Give a tag of an address book another colour'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "rename-tag" -d 'Rename a tag of an address book, in its entries too'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "delete-tag" -d 'Delete tags of an address book, in its entries too'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "view-rule" -d 'List the rules of an address book: who may read it, change it, or control it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "add-rule" -d 'Let a user, a user group or everyone read an address book, change it, or control it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "update-rule" -d 'Change what a rule of an address book permits'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "delete-rule" -d 'Delete rules of address books'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "export" -d 'Write the entries of an address book as CSV, for `ab import` and for spreadsheets'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "import" -d 'Add and change the entries of an address book by a CSV file, as `ab export` writes it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and not __fish_seen_subcommand_from view-ab get-personal-ab add-ab update-ab delete-ab view-peer add-peer update-peer delete-peer view-deleted restore purge view-tag add-tag update-tag rename-tag delete-tag view-rule add-rule update-rule delete-rule export import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l ab-name -d 'Take the address book with exactly this name or guid; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l ab-guid -d 'Take the address book with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-ab" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from get-personal-ab" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l ab-name -d 'Call it this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l password -d 'Keep a password for the entries that have none; - or nothing: it is asked for, or read from standard input' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-ab" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l ab-update-name -d 'Rename the address book' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l owner -d 'Make the user with this name the owner' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l password -d 'Keep a password for the entries that have none; - or nothing: it is asked for, or read from standard input' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-ab" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-ab" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l peer-id -d 'Take entries whose id contains this; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l alias -d 'Take entries whose alias contains this; with a % it is a pattern, - means none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l tag -d 'Take entries with exactly this tag; the option may be repeated, and then they have all of the tags' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l any-tag -d 'Take entries with at least one of the tags, instead of all of them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l untagged -d 'Take entries without a tag; with --any-tag those besides'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-peer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l peer-id -d 'Add the device with this id; an IP address is one, too' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l alias -d 'Show it under this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l tags -d 'Give it these tags; a comma in a tag has a backslash before it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l password -d 'Keep this password to connect with; - or nothing: it is asked for, or read from standard input' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-peer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l peer-id -d 'Change the entry with exactly this id' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l alias -d 'Show it under this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l note -d 'Keep a note' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l tags -d 'Give it these tags and no others; a comma in a tag has a backslash before it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l password -d 'Keep this password to connect with; - or nothing: it is asked for, or read from standard input' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-peer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l peer-id -d 'Delete the entries with exactly these ids; the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l tag -d 'Delete the entries with exactly this tag; the option may be repeated, and then they have all of the tags' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-peer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l peer-id -d 'Take entries whose id contains this; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l alias -d 'Take entries whose alias contains this; with a % it is a pattern, - means none' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l tag -d 'Take entries with exactly this tag; the option may be repeated, and then they have all of the tags' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l any-tag -d 'Take entries with at least one of the tags, instead of all of them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l untagged -d 'Take entries without a tag; with --any-tag those besides'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-deleted" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l peer-id -d 'Restore the entries with exactly these ids; the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l all -d 'Restore everything that is in the recycle bin'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l peer-id -d 'Delete the entries with exactly these ids; the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l all -d 'Empty the recycle bin'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-tag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l tag-name -d 'Call it this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l tag-color -d 'Give it this colour: a name, as red, 0xFFFF0000, or decimal digits' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-tag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l tag-name -d 'Change the tag with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l tag-color -d 'Give it this colour: a name, as red, 0xFFFF0000, or decimal digits' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-tag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l tag-name -d 'Rename the tag with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l new-name -d 'Call it this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from rename-tag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l tag-name -d 'Delete the tags with exactly these names; a comma in a name has a backslash before it, and the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-tag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from view-rule" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l rule-type -d 'Make the rule for this; without it, it is for the user or the group that is named. One for everyone needs it' -r -f -a "user\t''
group\t''
everyone\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l rule-user -d 'Make it for the user with this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l rule-group -d 'Make it for the user group with this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l rule-permission -d 'Permit this' -r -f -a "ro\t'Read (1)'
rw\t'Read and write (2)'
full\t'Full control: share, rename and delete, too (3)'"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from add-rule" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l ab-name -d 'Take only what is in the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l ab-guid -d 'Take only what is in the address book with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l rule-guid -d 'Change the rule with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l rule-type -d 'Take the rule for everyone; user and group need the name of one' -r -f -a "user\t''
group\t''
everyone\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l rule-user -d 'Take the rule for the user with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l rule-group -d 'Take the rule for the user group with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l rule-permission -d 'Permit this' -r -f -a "ro\t'Read (1)'
rw\t'Read and write (2)'
full\t'Full control: share, rename and delete, too (3)'"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from update-rule" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l ab-name -d 'Take only what is in the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l ab-guid -d 'Take only what is in the address book with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l rule-guid -d 'Delete the rules with these guids; the option may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l rule-type -d 'Take the rule for everyone; user and group need the name of one' -r -f -a "user\t''
group\t''
everyone\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l rule-user -d 'Take the rule for the user with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l rule-group -d 'Take the rule for the user group with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from delete-rule" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l ab-name -d 'Take the shared address book with exactly this name' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l ab-guid -d 'Take the address book with this guid; it may be a personal one' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "view-ab" -d 'List the shared address books that you may read'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "get-personal-ab" -d 'Show your own address book, whose guid --ab-guid takes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "add-ab" -d 'Make a shared address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "update-ab" -d 'Rename a shared address book, give it to another owner, change its note and password'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "delete-ab" -d 'Delete a shared address book with everything in it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "view-peer" -d 'List the entries of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "add-peer" -d 'Add an entry to an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "update-peer" -d 'Change an entry of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "delete-peer" -d 'Delete entries of an address book; they go to its recycle bin'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "view-deleted" -d 'List the recycle bin of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Restore entries from the recycle bin of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "purge" -d 'Delete entries in the recycle bin of an address book for good'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "view-tag" -d 'List the tags of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "add-tag" -d 'Add a tag to an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "update-tag" -d 'Give a tag of an address book another colour'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "rename-tag" -d 'Rename a tag of an address book, in its entries too'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "delete-tag" -d 'Delete tags of an address book, in its entries too'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "view-rule" -d 'List the rules of an address book: who may read it, change it, or control it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "add-rule" -d 'Let a user, a user group or everyone read an address book, change it, or control it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "update-rule" -d 'Change what a rule of an address book permits'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "delete-rule" -d 'Delete rules of address books'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write the entries of an address book as CSV, for `ab import` and for spreadsheets'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "import" -d 'Add and change the entries of an address book by a CSV file, as `ab export` writes it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand ab; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -f -a "view-conn" -d 'List connections to devices, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -f -a "view-file" -d 'List transfers of files, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -f -a "view-alarm" -d 'List alarms, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -f -a "view-console" -d 'List what was done by console, tool and API, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -f -a "disconnect" -d 'Close connections that run'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -f -a "note" -d 'Write the note of a connection'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and not __fish_seen_subcommand_from view-conn view-file view-alarm view-console disconnect note help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l remote -d 'Take connections to devices whose id contains this; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l conn-type -d 'Take this kind: 0 or remote-desktop, 1 or file-transfer, 2 or port-transfer, 3 or view-camera, 4 or terminal; - means that nobody was let in' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l page-size -d 'Show this many rows; 10 where nothing is said' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l current -d 'Show this page, counted from 1' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l created-at -d 'Show nothing older than this local time, YYYY-MM-DD HH:MM:SS or YYYY-MM-DD, with or without seconds, or than one with its offset, as 2026-01-31T18:00:00Z' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l days-ago -d 'Show nothing older than this many days' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l until -d 'Show only what is older than this local time, written in the same way' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l active -d 'Take those that run now; `audits disconnect` closes them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l all -d 'Show every page'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l follow -d 'Wait for new rows and show them as they come, oldest first, until Ctrl-C; with --created-at or --days-ago those since then come first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-conn" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l remote -d 'Take transfers from and to devices whose id contains this; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l page-size -d 'Show this many rows; 10 where nothing is said' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l current -d 'Show this page, counted from 1' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l created-at -d 'Show nothing older than this local time, YYYY-MM-DD HH:MM:SS or YYYY-MM-DD, with or without seconds, or than one with its offset, as 2026-01-31T18:00:00Z' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l days-ago -d 'Show nothing older than this many days' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l until -d 'Show only what is older than this local time, written in the same way' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l all -d 'Show every page'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l follow -d 'Wait for new rows and show them as they come, oldest first, until Ctrl-C; with --created-at or --days-ago those since then come first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-file" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l device -d 'Take alarms of devices whose name or id contains this; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l page-size -d 'Show this many rows; 10 where nothing is said' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l current -d 'Show this page, counted from 1' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l created-at -d 'Show nothing older than this local time, YYYY-MM-DD HH:MM:SS or YYYY-MM-DD, with or without seconds, or than one with its offset, as 2026-01-31T18:00:00Z' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l days-ago -d 'Show nothing older than this many days' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l until -d 'Show only what is older than this local time, written in the same way' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l all -d 'Show every page'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l follow -d 'Wait for new rows and show them as they come, oldest first, until Ctrl-C; with --created-at or --days-ago those since then come first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-alarm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l operator -d 'Take what users did whose name contains this; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l page-size -d 'Show this many rows; 10 where nothing is said' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l current -d 'Show this page, counted from 1' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l created-at -d 'Show nothing older than this local time, YYYY-MM-DD HH:MM:SS or YYYY-MM-DD, with or without seconds, or than one with its offset, as 2026-01-31T18:00:00Z' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l days-ago -d 'Show nothing older than this many days' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l until -d 'Show only what is older than this local time, written in the same way' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l all -d 'Show every page'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l follow -d 'Wait for new rows and show them as they come, oldest first, until Ctrl-C; with --created-at or --days-ago those since then come first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from view-console" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l id -l remote -d 'Close those to the device with exactly this id, or the one with this guid; with a % it is a pattern' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l from-file -d 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l expect -d 'Refuse when the filters match another number than this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l all -d 'Take every one where there is no filter'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from disconnect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l guid -d 'Write that of the connection with this guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l note -d 'Write this in place of what is there; an empty text takes the note away' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from help" -f -a "view-conn" -d 'List connections to devices, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from help" -f -a "view-file" -d 'List transfers of files, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from help" -f -a "view-alarm" -d 'List alarms, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from help" -f -a "view-console" -d 'List what was done by console, tool and API, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from help" -f -a "disconnect" -d 'Close connections that run'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from help" -f -a "note" -d 'Write the note of a connection'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand audits; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l id -d 'Assign to the device with exactly this id' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l uuid -d 'Name the machine, too, and assign by one call' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l user-name -d 'Make this user the owner' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l strategy-name -d 'Give the device this strategy' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l address-book-name -d 'Put the device into this address book' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l address-book-tag -d 'Give it this tag there' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l address-book-alias -d 'Give it this alias there (server 1.5.8, client 1.4.1)' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l address-book-password -d 'Keep this password there; - or nothing: it is asked for, or read from standard input (server 1.6.6, client 1.4.3)' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l address-book-note -d 'Keep this note there (server 1.6.6, client 1.4.3)' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l device-group-name -d 'Put the device into this device group' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l note -d 'Keep this note on the device (server 1.6.6, client 1.4.3)' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l device-username -d 'Show this as its user (server 1.6.6, client 1.4.3)' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l device-name -d 'Show this as its name (server 1.6.6, client 1.4.3)' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -f -a "view" -d 'Show the settings'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -f -a "set" -d 'Change settings; those that are not named stay as they are'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and not __fish_seen_subcommand_from view set help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "view" -d 'Show the settings'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change settings; those that are not named stay as they are'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand settings; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -f -a "list" -d 'List API tokens, without the tokens themselves'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -f -a "view" -d 'List API tokens, without the tokens themselves'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -f -a "create" -d 'Make an API token and show it once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -f -a "revoke" -d 'Revoke an API token: it stops working at once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and not __fish_seen_subcommand_from list view create revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l name -d 'Call it this' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l permissions -d 'Allow this much, as device=rw,user=r: the areas are device, audit, user, group, strategy and address_book, the levels r and rw; all=r or all=rw is for every area' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l expires -d 'Let it end after so many days (90d), or at a time (2027-01-31, or RFC 3339)' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l name -d 'Revoke the token with exactly this name or guid' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "list" -d 'List API tokens, without the tokens themselves'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make an API token and show it once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Revoke an API token: it stops working at once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l user -d 'Sign in as this user' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l password-file -d 'Read the password from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l password-stdin -d 'Read the password from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand whoami" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -f -a "add" -d 'Add a server, or change one: --url, and what else shall hold for it (--output, --ca-cert, --insecure)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -f -a "list" -d 'List the servers'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -f -a "view" -d 'List the servers'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -f -a "use" -d 'Make a server the one that is meant where none is named'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -f -a "remove" -d 'Remove a server and forget its token'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and not __fish_seen_subcommand_from add list view use remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a server, or change one: --url, and what else shall hold for it (--output, --ca-cert, --insecure)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the servers'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "use" -d 'Make a server the one that is meant where none is named'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a server and forget its token'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand profile; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l data -d 'Send this JSON; - reads it from standard input' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -s h -l help -d 'Print help'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -f -a "install" -d 'Put the scripts\' names into a directory, each leading to this executable'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and not __fish_seen_subcommand_from install help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l python -d 'Write small launchers for those who call `python3 users.py`'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from install" -s h -l help -d 'Print help'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from help" -f -a "install" -d 'Put the scripts\' names into a directory, each leading to this executable'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand script; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l config -d 'Read settings from a TOML file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l listen -d 'Listen on this address; may be repeated [default: 0.0.0.0:21114]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l data-dir -d 'Keep key file and database here [default: rustdesk-admin-data]' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l database -d 'Use this database, sqlite:PATH or postgres://… [default: SQLite in the data directory]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l public-url -d 'Under which URL people reach the console' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l tls-cert -d 'Serve TLS with this certificate chain (PEM), loaded again when it changes' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l tls-key -d 'The private key of the certificate (PEM)' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l trusted-proxy -d 'Believe X-Forwarded-For from this network; may be repeated' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l key-file -d 'Read the server\'s key from here instead of the data directory; processes that share a database share it' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l admin-password-file -d 'Read the first administrator\'s password from this file at the first start' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l log-format -d 'How log lines are written [default: text]' -r -f -a "text\t''
json\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -f -a "admin" -d 'Work on the server\'s storage without signing in, beside a running server or without one'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and not __fish_seen_subcommand_from admin help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l config -d 'Read settings from a TOML file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l data-dir -d 'Keep key file and database here [default: rustdesk-admin-data]' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l database -d 'Use this database, sqlite:PATH or postgres://… [default: SQLite in the data directory]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l key-file -d 'Read the server\'s key from here instead of the data directory; processes that share a database share it' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -s h -l help -d 'Print help'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -f -a "reset-password" -d 'Set a user\'s password, enable the account and end its sessions'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -f -a "create-token" -d 'Make an API token and print it, once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from admin" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from help" -f -a "admin" -d 'Work on the server\'s storage without signing in, beside a running server or without one'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand serve; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s h -l help -d 'Print help'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -f -a "completions" -d 'Write the completions for every shell'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -f -a "man" -d 'Write a man page for every command'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from completions" -s h -l help -d 'Print help'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l url -d 'Speak to the server at this base URL' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l token -d 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l token-file -d 'Read the token from a file' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l profile -d 'Use a server of the configuration file, and the token that is kept for it' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -s o -l output -d 'Write data in this form; without it as a table' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
yaml\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l columns -d 'Write these columns, in this order' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l concurrency -d 'Have this many requests in flight, in a bulk operation or a paged list' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l timeout -d 'Wait this many seconds for each answer' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l retries -d 'Send a request again this many times, where that can do no harm' -r
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l ca-cert -d 'Trust the certificates of a private CA too, in PEM' -r -F
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l color -d 'Use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t''
never\t''"
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l token-stdin -d 'Read the token from standard input'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -s y -l yes -d 'Answer every confirmation with yes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -s n -l dry-run -d 'Say what would be done and change nothing'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -l insecure -d 'Check no certificate at all'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -s q -l quiet -d 'Say nothing but data, warnings and errors'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -s v -l verbose -d 'Say every request'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from man" -s h -l help -d 'Print help'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "completions" -d 'Write the completions for every shell'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "man" -d 'Write a man page for every command'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "users" -d 'View and change users'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "devices" -d 'View and change devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "user-group" -d 'View and change user groups: who is in them, and who may reach whose devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "device-group" -d 'View and change device groups: which devices are in them, and who may reach those'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "strategies" -d 'View and change strategies: the options that devices take over, and which devices do'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "access" -d 'Say who may reach which device, and why'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "ab" -d 'View and change address books: entries, tags, and who may read and change them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "audits" -d 'View the audit logs: connections, transfers of files, alarms, and what was done by console, tool and API; close connections that run, and keep notes of connections'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "assign" -d 'Assign an owner, a strategy, groups, names and address books to a device'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "settings" -d 'View and change the server\'s settings'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "tokens" -d 'Make, list and revoke API tokens'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "login" -d 'Sign in, and keep the token for later commands'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "logout" -d 'Sign out, and forget the token that is kept for the profile'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "whoami" -d 'Show who is signed in, and where'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "profile" -d 'Keep servers under names'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "api" -d 'Send a raw request, for what has no command yet'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "script" -d 'Run as one of the Python scripts, or install links that do'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "serve" -d 'Host the console API and the web console'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "generate" -d 'Write the files that are made from the command line'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and not __fish_seen_subcommand_from users devices user-group device-group strategies access ab audits assign settings tokens login logout whoami profile api script serve generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "view" -d 'List users'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "enable" -d 'Let users sign in again'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "disable" -d 'Stop users from signing in and end their sessions'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "delete" -d 'Delete users and what hangs on them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "new" -d 'Make a user'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "edit" -d 'Change a user'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "invite" -d 'Invite somebody by mail to choose a password'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "enable-2fa-enforce" -d 'Make users set up an authenticator at the next sign-in'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "disable-2fa-enforce" -d 'Lift the duty to set up an authenticator'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "reset-2fa" -d 'Remove the authenticator and the backup codes of users'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "disable-email-verification" -d 'Ask users for no code by mail any longer'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "force-logout" -d 'End every session of users at once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from devices" -f -a "view" -d 'List devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from devices" -f -a "enable" -d 'Let devices be controlled again'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from devices" -f -a "disable" -d 'Stop devices from being controlled'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from devices" -f -a "delete" -d 'Delete devices and what hangs on them'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from devices" -f -a "assign" -d 'Assign an owner, a group, a strategy, a name, a note or an address book to devices'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from devices" -f -a "edit" -d 'Change several things of a device together'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from devices" -f -a "accept" -d 'Accept a machine that reports under a device\'s id as that device, or list those that wait'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from devices" -f -a "merge" -d 'Make a machine that reports under a new id the device that it was before'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from user-group" -f -a "view" -d 'List user groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from user-group" -f -a "add" -d 'Make a user group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from user-group" -f -a "update" -d 'Change a user group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from user-group" -f -a "delete" -d 'Delete user groups; their users move to the group Default'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from user-group" -f -a "view-users" -d 'List the users of user groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from user-group" -f -a "add-users" -d 'Move users into a user group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from device-group" -f -a "view" -d 'List device groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from device-group" -f -a "add" -d 'Make a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from device-group" -f -a "update" -d 'Change a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from device-group" -f -a "delete" -d 'Delete device groups; their devices stay, in no group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from device-group" -f -a "view-devices" -d 'List the devices of device groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from device-group" -f -a "add-devices" -d 'Put devices into a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from device-group" -f -a "remove-devices" -d 'Take devices out of a device group'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from device-group" -f -a "accessible" -d 'List the device groups that you may reach'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "list" -d 'List strategies, and on how many devices each is effective'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "view" -d 'Show a strategy with its options, and to how many devices, users and device groups it is assigned'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "enable" -d 'Enable a strategy: its devices take its options over'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "disable" -d 'Disable a strategy: its devices are unmanaged, and get no other in its place'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "assign" -d 'Assign a strategy to devices, users and device groups'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "unassign" -d 'Take the strategy of devices, users and device groups away'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "add" -d 'Make a strategy'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "edit" -d 'Rename a strategy, set options and take options away'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "duplicate" -d 'Copy a strategy and its options, not whom it is assigned to'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "delete" -d 'Delete a strategy; those to whom it was assigned have none'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "options" -d 'List the options that a strategy can carry, with the values that each takes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "effective" -d 'Show what a device gets, and where each option comes from'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "devices" -d 'List the devices on which a strategy is effective'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from strategies" -f -a "assigned" -d 'List the devices, users and device groups to which a strategy is assigned'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "explain" -d 'Say whether a user may reach a device, and which rules let them or what stands in the way'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from access" -f -a "list" -d 'List the devices that a user may reach, or the users who may reach a device'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "view-ab" -d 'List the shared address books that you may read'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "get-personal-ab" -d 'Show your own address book, whose guid --ab-guid takes'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "add-ab" -d 'Make a shared address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "update-ab" -d 'Rename a shared address book, give it to another owner, change its note and password'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "delete-ab" -d 'Delete a shared address book with everything in it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "view-peer" -d 'List the entries of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "add-peer" -d 'Add an entry to an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "update-peer" -d 'Change an entry of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "delete-peer" -d 'Delete entries of an address book; they go to its recycle bin'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "view-deleted" -d 'List the recycle bin of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "restore" -d 'Restore entries from the recycle bin of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "purge" -d 'Delete entries in the recycle bin of an address book for good'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "view-tag" -d 'List the tags of an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "add-tag" -d 'Add a tag to an address book'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "update-tag" -d 'Give a tag of an address book another colour'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "rename-tag" -d 'Rename a tag of an address book, in its entries too'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "delete-tag" -d 'Delete tags of an address book, in its entries too'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "view-rule" -d 'List the rules of an address book: who may read it, change it, or control it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "add-rule" -d 'Let a user, a user group or everyone read an address book, change it, or control it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "update-rule" -d 'Change what a rule of an address book permits'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "delete-rule" -d 'Delete rules of address books'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "export" -d 'Write the entries of an address book as CSV, for `ab import` and for spreadsheets'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from ab" -f -a "import" -d 'Add and change the entries of an address book by a CSV file, as `ab export` writes it'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from audits" -f -a "view-conn" -d 'List connections to devices, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from audits" -f -a "view-file" -d 'List transfers of files, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from audits" -f -a "view-alarm" -d 'List alarms, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from audits" -f -a "view-console" -d 'List what was done by console, tool and API, newest first'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from audits" -f -a "disconnect" -d 'Close connections that run'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from audits" -f -a "note" -d 'Write the note of a connection'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from settings" -f -a "view" -d 'Show the settings'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from settings" -f -a "set" -d 'Change settings; those that are not named stay as they are'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "list" -d 'List API tokens, without the tokens themselves'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "create" -d 'Make an API token and show it once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "revoke" -d 'Revoke an API token: it stops working at once'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "add" -d 'Add a server, or change one: --url, and what else shall hold for it (--output, --ca-cert, --insecure)'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "list" -d 'List the servers'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "use" -d 'Make a server the one that is meant where none is named'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from profile" -f -a "remove" -d 'Remove a server and forget its token'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from script" -f -a "install" -d 'Put the scripts\' names into a directory, each leading to this executable'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from serve" -f -a "admin" -d 'Work on the server\'s storage without signing in, beside a running server or without one'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "completions" -d 'Write the completions for every shell'
complete -c rustdesk-admin -n "__fish_rustdesk_admin_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "man" -d 'Write a man page for every command'
