
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'rustdesk-admin' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'rustdesk-admin'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'rustdesk-admin' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'View and change users')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'View and change devices')
            [CompletionResult]::new('user-group', 'user-group', [CompletionResultType]::ParameterValue, 'View and change user groups: who is in them, and who may reach whose devices')
            [CompletionResult]::new('device-group', 'device-group', [CompletionResultType]::ParameterValue, 'View and change device groups: which devices are in them, and who may reach those')
            [CompletionResult]::new('strategies', 'strategies', [CompletionResultType]::ParameterValue, 'View and change strategies: the options that devices take over, and which devices do')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Say who may reach which device, and why')
            [CompletionResult]::new('ab', 'ab', [CompletionResultType]::ParameterValue, 'View and change address books: entries, tags, and who may read and change them')
            [CompletionResult]::new('audits', 'audits', [CompletionResultType]::ParameterValue, 'View the audit logs: connections, transfers of files, alarms, and what was done by console, tool and API; close connections that run, and keep notes of connections')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Assign an owner, a strategy, groups, names and address books to a device')
            [CompletionResult]::new('settings', 'settings', [CompletionResultType]::ParameterValue, 'View and change the server''s settings')
            [CompletionResult]::new('tokens', 'tokens', [CompletionResultType]::ParameterValue, 'Make, list and revoke API tokens')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in, and keep the token for later commands')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Sign out, and forget the token that is kept for the profile')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who is signed in, and where')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'Keep servers under names')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Send a raw request, for what has no command yet')
            [CompletionResult]::new('script', 'script', [CompletionResultType]::ParameterValue, 'Run as one of the Python scripts, or install links that do')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Host the console API and the web console')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write the files that are made from the command line')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;users' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let users sign in again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop users from signing in and end their sessions')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete users and what hangs on them')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a user')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Invite somebody by mail to choose a password')
            [CompletionResult]::new('enable-2fa-enforce', 'enable-2fa-enforce', [CompletionResultType]::ParameterValue, 'Make users set up an authenticator at the next sign-in')
            [CompletionResult]::new('disable-2fa-enforce', 'disable-2fa-enforce', [CompletionResultType]::ParameterValue, 'Lift the duty to set up an authenticator')
            [CompletionResult]::new('reset-2fa', 'reset-2fa', [CompletionResultType]::ParameterValue, 'Remove the authenticator and the backup codes of users')
            [CompletionResult]::new('disable-email-verification', 'disable-email-verification', [CompletionResultType]::ParameterValue, 'Ask users for no code by mail any longer')
            [CompletionResult]::new('force-logout', 'force-logout', [CompletionResultType]::ParameterValue, 'End every session of users at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;users;view' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take users that have the strategy with exactly this name; - is none')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;enable' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take users that have the strategy with exactly this name; - is none')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;disable' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take users that have the strategy with exactly this name; - is none')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;delete' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take users that have the strategy with exactly this name; - is none')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;new' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Sign in by this name')
            [CompletionResult]::new('--password', '--password', [CompletionResultType]::ParameterName, 'Sign in with this password; - or nothing: it is asked for, or read from standard input')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Put the user into this group')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Write to this address')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--admin', '--admin', [CompletionResultType]::ParameterName, 'Make an administrator')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Change the user with exactly this name or guid')
            [CompletionResult]::new('--new-name', '--new-name', [CompletionResultType]::ParameterName, 'Rename the user')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Write to this address')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Put the user into this group')
            [CompletionResult]::new('--admin', '--admin', [CompletionResultType]::ParameterName, 'Make an administrator, or with false no longer one')
            [CompletionResult]::new('--password', '--password', [CompletionResultType]::ParameterName, 'Set this password; - or nothing: it is asked for, or read from standard input')
            [CompletionResult]::new('--email-verification', '--email-verification', [CompletionResultType]::ParameterName, 'Ask for a code by mail at sign-in, or with false no longer')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;invite' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Write to this address')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Let the user sign in by this name')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Put the user into this group')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;enable-2fa-enforce' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take users that have the strategy with exactly this name; - is none')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--web-console-url', '--web-console-url', [CompletionResultType]::ParameterName, 'Say that it is set up at this console')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;disable-2fa-enforce' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take users that have the strategy with exactly this name; - is none')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--web-console-url', '--web-console-url', [CompletionResultType]::ParameterName, 'Send the console''s URL too')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;reset-2fa' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take users that have the strategy with exactly this name; - is none')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;disable-email-verification' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take users that have the strategy with exactly this name; - is none')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;force-logout' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take users that have the strategy with exactly this name; - is none')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;users;help' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let users sign in again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop users from signing in and end their sessions')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete users and what hangs on them')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a user')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Invite somebody by mail to choose a password')
            [CompletionResult]::new('enable-2fa-enforce', 'enable-2fa-enforce', [CompletionResultType]::ParameterValue, 'Make users set up an authenticator at the next sign-in')
            [CompletionResult]::new('disable-2fa-enforce', 'disable-2fa-enforce', [CompletionResultType]::ParameterValue, 'Lift the duty to set up an authenticator')
            [CompletionResult]::new('reset-2fa', 'reset-2fa', [CompletionResultType]::ParameterValue, 'Remove the authenticator and the backup codes of users')
            [CompletionResult]::new('disable-email-verification', 'disable-email-verification', [CompletionResultType]::ParameterValue, 'Ask users for no code by mail any longer')
            [CompletionResult]::new('force-logout', 'force-logout', [CompletionResultType]::ParameterValue, 'End every session of users at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;users;help;view' {
            break
        }
        'rustdesk-admin;users;help;enable' {
            break
        }
        'rustdesk-admin;users;help;disable' {
            break
        }
        'rustdesk-admin;users;help;delete' {
            break
        }
        'rustdesk-admin;users;help;new' {
            break
        }
        'rustdesk-admin;users;help;edit' {
            break
        }
        'rustdesk-admin;users;help;invite' {
            break
        }
        'rustdesk-admin;users;help;enable-2fa-enforce' {
            break
        }
        'rustdesk-admin;users;help;disable-2fa-enforce' {
            break
        }
        'rustdesk-admin;users;help;reset-2fa' {
            break
        }
        'rustdesk-admin;users;help;disable-email-verification' {
            break
        }
        'rustdesk-admin;users;help;force-logout' {
            break
        }
        'rustdesk-admin;users;help;help' {
            break
        }
        'rustdesk-admin;devices' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List devices')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let devices be controlled again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop devices from being controlled')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete devices and what hangs on them')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Assign an owner, a group, a strategy, a name, a note or an address book to devices')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change several things of a device together')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a machine that reports under a device''s id as that device, or list those that wait')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make a machine that reports under a new id the device that it was before')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;devices;view' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Take the device with exactly this id or guid; with a % it is a pattern')
            [CompletionResult]::new('--device-name', '--device-name', [CompletionResultType]::ParameterName, 'Take devices whose name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'Take devices whose owner''s name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--device-group-name', '--device-group-name', [CompletionResultType]::ParameterName, 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take devices that have themselves the strategy with exactly this name; - is none')
            [CompletionResult]::new('--offline-days', '--offline-days', [CompletionResultType]::ParameterName, 'Take devices that were last online at least this many days ago')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;devices;enable' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Take the device with exactly this id or guid; with a % it is a pattern')
            [CompletionResult]::new('--device-name', '--device-name', [CompletionResultType]::ParameterName, 'Take devices whose name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'Take devices whose owner''s name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--device-group-name', '--device-group-name', [CompletionResultType]::ParameterName, 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take devices that have themselves the strategy with exactly this name; - is none')
            [CompletionResult]::new('--offline-days', '--offline-days', [CompletionResultType]::ParameterName, 'Take devices that were last online at least this many days ago')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;devices;disable' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Take the device with exactly this id or guid; with a % it is a pattern')
            [CompletionResult]::new('--device-name', '--device-name', [CompletionResultType]::ParameterName, 'Take devices whose name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'Take devices whose owner''s name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--device-group-name', '--device-group-name', [CompletionResultType]::ParameterName, 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take devices that have themselves the strategy with exactly this name; - is none')
            [CompletionResult]::new('--offline-days', '--offline-days', [CompletionResultType]::ParameterName, 'Take devices that were last online at least this many days ago')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;devices;delete' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Take the device with exactly this id or guid; with a % it is a pattern')
            [CompletionResult]::new('--device-name', '--device-name', [CompletionResultType]::ParameterName, 'Take devices whose name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'Take devices whose owner''s name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--device-group-name', '--device-group-name', [CompletionResultType]::ParameterName, 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take devices that have themselves the strategy with exactly this name; - is none')
            [CompletionResult]::new('--offline-days', '--offline-days', [CompletionResultType]::ParameterName, 'Take devices that were last online at least this many days ago')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;devices;assign' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Take the device with exactly this id or guid; with a % it is a pattern')
            [CompletionResult]::new('--device-name', '--device-name', [CompletionResultType]::ParameterName, 'Take devices whose name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'Take devices whose owner''s name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--group-name', '--group-name', [CompletionResultType]::ParameterName, 'Take devices whose owner is in the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--device-group-name', '--device-group-name', [CompletionResultType]::ParameterName, 'Take devices of the device group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Take devices that have themselves the strategy with exactly this name; - is none')
            [CompletionResult]::new('--offline-days', '--offline-days', [CompletionResultType]::ParameterName, 'Take devices that were last online at least this many days ago')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--assign-to', '--assign-to', [CompletionResultType]::ParameterName, 'Assign this; an empty VALUE takes the assignment away')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;devices;edit' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Change the device with exactly this id or guid')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'Give it to this user')
            [CompletionResult]::new('--device-group-name', '--device-group-name', [CompletionResultType]::ParameterName, 'Put it into this device group')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Let it follow this strategy')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--device-username', '--device-username', [CompletionResultType]::ParameterName, 'Show this name for who uses it')
            [CompletionResult]::new('--device-name', '--device-name', [CompletionResultType]::ParameterName, 'Show this name for it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;devices;accept' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Accept for the device with exactly this id; without it, list the machines that wait')
            [CompletionResult]::new('--uuid', '--uuid', [CompletionResultType]::ParameterName, 'Accept the machine with this uuid, where several wait under the id')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;devices;merge' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Merge the device with exactly this id or guid, under which the machine reports now')
            [CompletionResult]::new('--into', '--into', [CompletionResultType]::ParameterName, 'Merge it into the device with exactly this id or guid, which the machine was before')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;devices;help' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List devices')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let devices be controlled again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop devices from being controlled')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete devices and what hangs on them')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Assign an owner, a group, a strategy, a name, a note or an address book to devices')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change several things of a device together')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a machine that reports under a device''s id as that device, or list those that wait')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make a machine that reports under a new id the device that it was before')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;devices;help;view' {
            break
        }
        'rustdesk-admin;devices;help;enable' {
            break
        }
        'rustdesk-admin;devices;help;disable' {
            break
        }
        'rustdesk-admin;devices;help;delete' {
            break
        }
        'rustdesk-admin;devices;help;assign' {
            break
        }
        'rustdesk-admin;devices;help;edit' {
            break
        }
        'rustdesk-admin;devices;help;accept' {
            break
        }
        'rustdesk-admin;devices;help;merge' {
            break
        }
        'rustdesk-admin;devices;help;help' {
            break
        }
        'rustdesk-admin;user-group' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List user groups')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a user group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete user groups; their users move to the group Default')
            [CompletionResult]::new('view-users', 'view-users', [CompletionResultType]::ParameterValue, 'List the users of user groups')
            [CompletionResult]::new('add-users', 'add-users', [CompletionResultType]::ParameterValue, 'Move users into a user group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;user-group;view' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the group with exactly this name or guid; with a % it is a pattern')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;user-group;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Call it this')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--accessed-from', '--accessed-from', [CompletionResultType]::ParameterName, 'Let these reach the devices of the group''s users: group:NAME, user:NAME, or JSON')
            [CompletionResult]::new('--access-to', '--access-to', [CompletionResultType]::ParameterName, 'Let the group''s users reach these: group:NAME for its users'' devices, devices:NAME for a device group, or JSON')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;user-group;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Change the group with exactly this name or guid')
            [CompletionResult]::new('--new-name', '--new-name', [CompletionResultType]::ParameterName, 'Rename the group')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--accessed-from', '--accessed-from', [CompletionResultType]::ParameterName, 'Let these, and no others, reach the devices of the group''s users: group:NAME, user:NAME, or JSON')
            [CompletionResult]::new('--access-to', '--access-to', [CompletionResultType]::ParameterName, 'Let the group''s users reach these, and no others: group:NAME for its users'' devices, devices:NAME for a device group, or JSON')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;user-group;delete' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Delete the groups with exactly these names or guids; a comma in a name has a backslash before it, and the option may be repeated')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when these are another number of groups than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;user-group;view-users' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take users of the group with exactly this name; with a % it is a pattern')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'Take users whose name contains this; with a % it is a pattern, a guid means that user')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;user-group;add-users' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Move them into the group with exactly this name or guid')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Move the users with exactly these names or guids; a comma in a name has a backslash before it, and the option may be repeated')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;user-group;help' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List user groups')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a user group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete user groups; their users move to the group Default')
            [CompletionResult]::new('view-users', 'view-users', [CompletionResultType]::ParameterValue, 'List the users of user groups')
            [CompletionResult]::new('add-users', 'add-users', [CompletionResultType]::ParameterValue, 'Move users into a user group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;user-group;help;view' {
            break
        }
        'rustdesk-admin;user-group;help;add' {
            break
        }
        'rustdesk-admin;user-group;help;update' {
            break
        }
        'rustdesk-admin;user-group;help;delete' {
            break
        }
        'rustdesk-admin;user-group;help;view-users' {
            break
        }
        'rustdesk-admin;user-group;help;add-users' {
            break
        }
        'rustdesk-admin;user-group;help;help' {
            break
        }
        'rustdesk-admin;device-group' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List device groups')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a device group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a device group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete device groups; their devices stay, in no group')
            [CompletionResult]::new('view-devices', 'view-devices', [CompletionResultType]::ParameterValue, 'List the devices of device groups')
            [CompletionResult]::new('add-devices', 'add-devices', [CompletionResultType]::ParameterValue, 'Put devices into a device group')
            [CompletionResult]::new('remove-devices', 'remove-devices', [CompletionResultType]::ParameterValue, 'Take devices out of a device group')
            [CompletionResult]::new('accessible', 'accessible', [CompletionResultType]::ParameterValue, 'List the device groups that you may reach')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;device-group;view' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the group with exactly this name or guid; with a % it is a pattern')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;device-group;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Call it this')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--accessed-from', '--accessed-from', [CompletionResultType]::ParameterName, 'Let these reach the group''s devices: group:NAME, user:NAME, or JSON')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;device-group;update' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Change the group with exactly this name or guid')
            [CompletionResult]::new('--new-name', '--new-name', [CompletionResultType]::ParameterName, 'Rename the group')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--accessed-from', '--accessed-from', [CompletionResultType]::ParameterName, 'Let these, and no others, reach the group''s devices: group:NAME, user:NAME, or JSON')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;device-group;delete' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Delete the groups with exactly these names or guids; a comma in a name has a backslash before it, and the option may be repeated')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when these are another number of groups than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;device-group;view-devices' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take devices of the group with exactly this name; - is none, with a % it is a pattern')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Take devices whose id contains this; with a % it is a pattern')
            [CompletionResult]::new('--device-name', '--device-name', [CompletionResultType]::ParameterName, 'Take devices whose name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'Take devices whose owner''s name contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--device-username', '--device-username', [CompletionResultType]::ParameterName, 'Take devices whose user''s name on the device contains this; - is none, with a % it is a pattern')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;device-group;add-devices' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the group with exactly this name or guid')
            [CompletionResult]::new('--ids', '--ids', [CompletionResultType]::ParameterName, 'Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option may be repeated')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;device-group;remove-devices' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the group with exactly this name or guid')
            [CompletionResult]::new('--ids', '--ids', [CompletionResultType]::ParameterName, 'Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option may be repeated')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;device-group;accessible' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;device-group;help' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List device groups')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a device group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a device group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete device groups; their devices stay, in no group')
            [CompletionResult]::new('view-devices', 'view-devices', [CompletionResultType]::ParameterValue, 'List the devices of device groups')
            [CompletionResult]::new('add-devices', 'add-devices', [CompletionResultType]::ParameterValue, 'Put devices into a device group')
            [CompletionResult]::new('remove-devices', 'remove-devices', [CompletionResultType]::ParameterValue, 'Take devices out of a device group')
            [CompletionResult]::new('accessible', 'accessible', [CompletionResultType]::ParameterValue, 'List the device groups that you may reach')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;device-group;help;view' {
            break
        }
        'rustdesk-admin;device-group;help;add' {
            break
        }
        'rustdesk-admin;device-group;help;update' {
            break
        }
        'rustdesk-admin;device-group;help;delete' {
            break
        }
        'rustdesk-admin;device-group;help;view-devices' {
            break
        }
        'rustdesk-admin;device-group;help;add-devices' {
            break
        }
        'rustdesk-admin;device-group;help;remove-devices' {
            break
        }
        'rustdesk-admin;device-group;help;accessible' {
            break
        }
        'rustdesk-admin;device-group;help;help' {
            break
        }
        'rustdesk-admin;strategies' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List strategies, and on how many devices each is effective')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show a strategy with its options, and to how many devices, users and device groups it is assigned')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Enable a strategy: its devices take its options over')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Disable a strategy: its devices are unmanaged, and get no other in its place')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Assign a strategy to devices, users and device groups')
            [CompletionResult]::new('unassign', 'unassign', [CompletionResultType]::ParameterValue, 'Take the strategy of devices, users and device groups away')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a strategy')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename a strategy, set options and take options away')
            [CompletionResult]::new('duplicate', 'duplicate', [CompletionResultType]::ParameterValue, 'Copy a strategy and its options, not whom it is assigned to')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a strategy; those to whom it was assigned have none')
            [CompletionResult]::new('options', 'options', [CompletionResultType]::ParameterValue, 'List the options that a strategy can carry, with the values that each takes')
            [CompletionResult]::new('effective', 'effective', [CompletionResultType]::ParameterValue, 'Show what a device gets, and where each option comes from')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'List the devices on which a strategy is effective')
            [CompletionResult]::new('assigned', 'assigned', [CompletionResultType]::ParameterValue, 'List the devices, users and device groups to which a strategy is assigned')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;strategies;list' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;view' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the strategy with exactly this name or guid')
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Take the strategy with this guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;enable' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the strategy with exactly this name or guid')
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Take the strategy with this guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;disable' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the strategy with exactly this name or guid')
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Take the strategy with this guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;assign' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the strategy with exactly this name or guid')
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Take the strategy with this guid')
            [CompletionResult]::new('--peers', '--peers', [CompletionResultType]::ParameterName, 'Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option may be repeated')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Take the users with exactly these names or guids')
            [CompletionResult]::new('--device-groups', '--device-groups', [CompletionResultType]::ParameterName, 'Take the device groups with exactly these names or guids')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;unassign' {
            [CompletionResult]::new('--peers', '--peers', [CompletionResultType]::ParameterName, 'Take the devices with exactly these ids or guids; a comma in an id has a backslash before it, and the option may be repeated')
            [CompletionResult]::new('--users', '--users', [CompletionResultType]::ParameterName, 'Take the users with exactly these names or guids')
            [CompletionResult]::new('--device-groups', '--device-groups', [CompletionResultType]::ParameterName, 'Take the device groups with exactly these names or guids')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Call it this')
            [CompletionResult]::new('--option', '--option', [CompletionResultType]::ParameterName, 'Carry this option; may be repeated, and `strategies options` lists what there is. An empty value sends devices back to the default of the client')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Carry the options of a JSON object in a file, as {"KEY": "VALUE"} or as `strategies view -o json` writes it; - is standard input, --option goes before it, and a password in it stays out of the process list')
            [CompletionResult]::new('--acknowledge', '--acknowledge', [CompletionResultType]::ParameterName, 'Name an option here too that can stop the service or cut devices off; may be repeated')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the strategy with exactly this name or guid')
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Take the strategy with this guid')
            [CompletionResult]::new('--new-name', '--new-name', [CompletionResultType]::ParameterName, 'Rename the strategy')
            [CompletionResult]::new('--option', '--option', [CompletionResultType]::ParameterName, 'Set this option; may be repeated, and `strategies options` lists what there is. An empty value sends devices back to the default of the client, while --remove leaves the option to no one')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Set the options of a JSON object in a file, as `strategies add` takes it, which keeps a password out of the process list; - is standard input, and --option goes before it')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Carry this option no longer; may be repeated')
            [CompletionResult]::new('--acknowledge', '--acknowledge', [CompletionResultType]::ParameterName, 'Name an option here too that can stop the service or cut devices off; may be repeated')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;duplicate' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the strategy with exactly this name or guid')
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Take the strategy with this guid')
            [CompletionResult]::new('--new-name', '--new-name', [CompletionResultType]::ParameterName, 'Call the copy this; without it, the name with a number behind it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;delete' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the strategy with exactly this name or guid')
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Take the strategy with this guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;options' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;effective' {
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'Take the device with exactly this id or guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;devices' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the strategy with exactly this name or guid')
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Take the strategy with this guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--taken', '--taken', [CompletionResultType]::ParameterName, 'Take those that have taken its newest options')
            [CompletionResult]::new('--not-taken', '--not-taken', [CompletionResultType]::ParameterName, 'Take those that have not')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;assigned' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Take the strategy with exactly this name or guid')
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Take the strategy with this guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;strategies;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List strategies, and on how many devices each is effective')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show a strategy with its options, and to how many devices, users and device groups it is assigned')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Enable a strategy: its devices take its options over')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Disable a strategy: its devices are unmanaged, and get no other in its place')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Assign a strategy to devices, users and device groups')
            [CompletionResult]::new('unassign', 'unassign', [CompletionResultType]::ParameterValue, 'Take the strategy of devices, users and device groups away')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a strategy')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename a strategy, set options and take options away')
            [CompletionResult]::new('duplicate', 'duplicate', [CompletionResultType]::ParameterValue, 'Copy a strategy and its options, not whom it is assigned to')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a strategy; those to whom it was assigned have none')
            [CompletionResult]::new('options', 'options', [CompletionResultType]::ParameterValue, 'List the options that a strategy can carry, with the values that each takes')
            [CompletionResult]::new('effective', 'effective', [CompletionResultType]::ParameterValue, 'Show what a device gets, and where each option comes from')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'List the devices on which a strategy is effective')
            [CompletionResult]::new('assigned', 'assigned', [CompletionResultType]::ParameterValue, 'List the devices, users and device groups to which a strategy is assigned')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;strategies;help;list' {
            break
        }
        'rustdesk-admin;strategies;help;view' {
            break
        }
        'rustdesk-admin;strategies;help;enable' {
            break
        }
        'rustdesk-admin;strategies;help;disable' {
            break
        }
        'rustdesk-admin;strategies;help;assign' {
            break
        }
        'rustdesk-admin;strategies;help;unassign' {
            break
        }
        'rustdesk-admin;strategies;help;add' {
            break
        }
        'rustdesk-admin;strategies;help;edit' {
            break
        }
        'rustdesk-admin;strategies;help;duplicate' {
            break
        }
        'rustdesk-admin;strategies;help;delete' {
            break
        }
        'rustdesk-admin;strategies;help;options' {
            break
        }
        'rustdesk-admin;strategies;help;effective' {
            break
        }
        'rustdesk-admin;strategies;help;devices' {
            break
        }
        'rustdesk-admin;strategies;help;assigned' {
            break
        }
        'rustdesk-admin;strategies;help;help' {
            break
        }
        'rustdesk-admin;access' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Say whether a user may reach a device, and which rules let them or what stands in the way')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the devices that a user may reach, or the users who may reach a device')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;access;explain' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;access;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'List the devices that the user with exactly this name or guid may reach')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'List the users who may reach the device with exactly this id or guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;access;help' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Say whether a user may reach a device, and which rules let them or what stands in the way')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the devices that a user may reach, or the users who may reach a device')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;access;help;explain' {
            break
        }
        'rustdesk-admin;access;help;list' {
            break
        }
        'rustdesk-admin;access;help;help' {
            break
        }
        'rustdesk-admin;ab' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('view-ab', 'view-ab', [CompletionResultType]::ParameterValue, 'List the shared address books that you may read')
            [CompletionResult]::new('get-personal-ab', 'get-personal-ab', [CompletionResultType]::ParameterValue, 'Show your own address book, whose guid --ab-guid takes')
            [CompletionResult]::new('add-ab', 'add-ab', [CompletionResultType]::ParameterValue, 'Make a shared address book')
            [CompletionResult]::new('update-ab', 'update-ab', [CompletionResultType]::ParameterValue, 'Rename a shared address book, give it to another owner, change its note and password')
            [CompletionResult]::new('delete-ab', 'delete-ab', [CompletionResultType]::ParameterValue, 'Delete a shared address book with everything in it')
            [CompletionResult]::new('view-peer', 'view-peer', [CompletionResultType]::ParameterValue, 'List the entries of an address book')
            [CompletionResult]::new('add-peer', 'add-peer', [CompletionResultType]::ParameterValue, 'Add an entry to an address book')
            [CompletionResult]::new('update-peer', 'update-peer', [CompletionResultType]::ParameterValue, 'Change an entry of an address book')
            [CompletionResult]::new('delete-peer', 'delete-peer', [CompletionResultType]::ParameterValue, 'Delete entries of an address book; they go to its recycle bin')
            [CompletionResult]::new('view-deleted', 'view-deleted', [CompletionResultType]::ParameterValue, 'List the recycle bin of an address book')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore entries from the recycle bin of an address book')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete entries in the recycle bin of an address book for good')
            [CompletionResult]::new('view-tag', 'view-tag', [CompletionResultType]::ParameterValue, 'List the tags of an address book')
            [CompletionResult]::new('add-tag', 'add-tag', [CompletionResultType]::ParameterValue, 'Add a tag to an address book')
            [CompletionResult]::new('update-tag', 'update-tag', [CompletionResultType]::ParameterValue, 'Give a tag of an address book another colour')
            [CompletionResult]::new('rename-tag', 'rename-tag', [CompletionResultType]::ParameterValue, 'Rename a tag of an address book, in its entries too')
            [CompletionResult]::new('delete-tag', 'delete-tag', [CompletionResultType]::ParameterValue, 'Delete tags of an address book, in its entries too')
            [CompletionResult]::new('view-rule', 'view-rule', [CompletionResultType]::ParameterValue, 'List the rules of an address book: who may read it, change it, or control it')
            [CompletionResult]::new('add-rule', 'add-rule', [CompletionResultType]::ParameterValue, 'Let a user, a user group or everyone read an address book, change it, or control it')
            [CompletionResult]::new('update-rule', 'update-rule', [CompletionResultType]::ParameterValue, 'Change what a rule of an address book permits')
            [CompletionResult]::new('delete-rule', 'delete-rule', [CompletionResultType]::ParameterValue, 'Delete rules of address books')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the entries of an address book as CSV, for `ab import` and for spreadsheets')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add and change the entries of an address book by a CSV file, as `ab export` writes it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;ab;view-ab' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the address book with exactly this name or guid; with a % it is a pattern')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;get-personal-ab' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;add-ab' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Call it this')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--password', '--password', [CompletionResultType]::ParameterName, 'Keep a password for the entries that have none; - or nothing: it is asked for, or read from standard input')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;update-ab' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--ab-update-name', '--ab-update-name', [CompletionResultType]::ParameterName, 'Rename the address book')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Make the user with this name the owner')
            [CompletionResult]::new('--password', '--password', [CompletionResultType]::ParameterName, 'Keep a password for the entries that have none; - or nothing: it is asked for, or read from standard input')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;delete-ab' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;view-peer' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--peer-id', '--peer-id', [CompletionResultType]::ParameterName, 'Take entries whose id contains this; with a % it is a pattern')
            [CompletionResult]::new('--alias', '--alias', [CompletionResultType]::ParameterName, 'Take entries whose alias contains this; with a % it is a pattern, - means none')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Take entries with exactly this tag; the option may be repeated, and then they have all of the tags')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--any-tag', '--any-tag', [CompletionResultType]::ParameterName, 'Take entries with at least one of the tags, instead of all of them')
            [CompletionResult]::new('--untagged', '--untagged', [CompletionResultType]::ParameterName, 'Take entries without a tag; with --any-tag those besides')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;add-peer' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--peer-id', '--peer-id', [CompletionResultType]::ParameterName, 'Add the device with this id; an IP address is one, too')
            [CompletionResult]::new('--alias', '--alias', [CompletionResultType]::ParameterName, 'Show it under this name')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'Give it these tags; a comma in a tag has a backslash before it')
            [CompletionResult]::new('--password', '--password', [CompletionResultType]::ParameterName, 'Keep this password to connect with; - or nothing: it is asked for, or read from standard input')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;update-peer' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--peer-id', '--peer-id', [CompletionResultType]::ParameterName, 'Change the entry with exactly this id')
            [CompletionResult]::new('--alias', '--alias', [CompletionResultType]::ParameterName, 'Show it under this name')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep a note')
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'Give it these tags and no others; a comma in a tag has a backslash before it')
            [CompletionResult]::new('--password', '--password', [CompletionResultType]::ParameterName, 'Keep this password to connect with; - or nothing: it is asked for, or read from standard input')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;delete-peer' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--peer-id', '--peer-id', [CompletionResultType]::ParameterName, 'Delete the entries with exactly these ids; the option may be repeated')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Delete the entries with exactly this tag; the option may be repeated, and then they have all of the tags')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;view-deleted' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--peer-id', '--peer-id', [CompletionResultType]::ParameterName, 'Take entries whose id contains this; with a % it is a pattern')
            [CompletionResult]::new('--alias', '--alias', [CompletionResultType]::ParameterName, 'Take entries whose alias contains this; with a % it is a pattern, - means none')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Take entries with exactly this tag; the option may be repeated, and then they have all of the tags')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--any-tag', '--any-tag', [CompletionResultType]::ParameterName, 'Take entries with at least one of the tags, instead of all of them')
            [CompletionResult]::new('--untagged', '--untagged', [CompletionResultType]::ParameterName, 'Take entries without a tag; with --any-tag those besides')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;restore' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--peer-id', '--peer-id', [CompletionResultType]::ParameterName, 'Restore the entries with exactly these ids; the option may be repeated')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Restore everything that is in the recycle bin')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;purge' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--peer-id', '--peer-id', [CompletionResultType]::ParameterName, 'Delete the entries with exactly these ids; the option may be repeated')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Empty the recycle bin')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;view-tag' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;add-tag' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--tag-name', '--tag-name', [CompletionResultType]::ParameterName, 'Call it this')
            [CompletionResult]::new('--tag-color', '--tag-color', [CompletionResultType]::ParameterName, 'Give it this colour: a name, as red, 0xFFFF0000, or decimal digits')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;update-tag' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--tag-name', '--tag-name', [CompletionResultType]::ParameterName, 'Change the tag with exactly this name')
            [CompletionResult]::new('--tag-color', '--tag-color', [CompletionResultType]::ParameterName, 'Give it this colour: a name, as red, 0xFFFF0000, or decimal digits')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;rename-tag' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--tag-name', '--tag-name', [CompletionResultType]::ParameterName, 'Rename the tag with exactly this name')
            [CompletionResult]::new('--new-name', '--new-name', [CompletionResultType]::ParameterName, 'Call it this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;delete-tag' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--tag-name', '--tag-name', [CompletionResultType]::ParameterName, 'Delete the tags with exactly these names; a comma in a name has a backslash before it, and the option may be repeated')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;view-rule' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;add-rule' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--rule-type', '--rule-type', [CompletionResultType]::ParameterName, 'Make the rule for this; without it, it is for the user or the group that is named. One for everyone needs it')
            [CompletionResult]::new('--rule-user', '--rule-user', [CompletionResultType]::ParameterName, 'Make it for the user with this name')
            [CompletionResult]::new('--rule-group', '--rule-group', [CompletionResultType]::ParameterName, 'Make it for the user group with this name')
            [CompletionResult]::new('--rule-permission', '--rule-permission', [CompletionResultType]::ParameterName, 'Permit this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;update-rule' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take only what is in the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take only what is in the address book with this guid')
            [CompletionResult]::new('--rule-guid', '--rule-guid', [CompletionResultType]::ParameterName, 'Change the rule with this guid')
            [CompletionResult]::new('--rule-type', '--rule-type', [CompletionResultType]::ParameterName, 'Take the rule for everyone; user and group need the name of one')
            [CompletionResult]::new('--rule-user', '--rule-user', [CompletionResultType]::ParameterName, 'Take the rule for the user with exactly this name')
            [CompletionResult]::new('--rule-group', '--rule-group', [CompletionResultType]::ParameterName, 'Take the rule for the user group with exactly this name')
            [CompletionResult]::new('--rule-permission', '--rule-permission', [CompletionResultType]::ParameterName, 'Permit this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;delete-rule' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take only what is in the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take only what is in the address book with this guid')
            [CompletionResult]::new('--rule-guid', '--rule-guid', [CompletionResultType]::ParameterName, 'Delete the rules with these guids; the option may be repeated')
            [CompletionResult]::new('--rule-type', '--rule-type', [CompletionResultType]::ParameterName, 'Take the rule for everyone; user and group need the name of one')
            [CompletionResult]::new('--rule-user', '--rule-user', [CompletionResultType]::ParameterName, 'Take the rule for the user with exactly this name')
            [CompletionResult]::new('--rule-group', '--rule-group', [CompletionResultType]::ParameterName, 'Take the rule for the user group with exactly this name')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;export' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;import' {
            [CompletionResult]::new('--ab-name', '--ab-name', [CompletionResultType]::ParameterName, 'Take the shared address book with exactly this name')
            [CompletionResult]::new('--ab-guid', '--ab-guid', [CompletionResultType]::ParameterName, 'Take the address book with this guid; it may be a personal one')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;ab;help' {
            [CompletionResult]::new('view-ab', 'view-ab', [CompletionResultType]::ParameterValue, 'List the shared address books that you may read')
            [CompletionResult]::new('get-personal-ab', 'get-personal-ab', [CompletionResultType]::ParameterValue, 'Show your own address book, whose guid --ab-guid takes')
            [CompletionResult]::new('add-ab', 'add-ab', [CompletionResultType]::ParameterValue, 'Make a shared address book')
            [CompletionResult]::new('update-ab', 'update-ab', [CompletionResultType]::ParameterValue, 'Rename a shared address book, give it to another owner, change its note and password')
            [CompletionResult]::new('delete-ab', 'delete-ab', [CompletionResultType]::ParameterValue, 'Delete a shared address book with everything in it')
            [CompletionResult]::new('view-peer', 'view-peer', [CompletionResultType]::ParameterValue, 'List the entries of an address book')
            [CompletionResult]::new('add-peer', 'add-peer', [CompletionResultType]::ParameterValue, 'Add an entry to an address book')
            [CompletionResult]::new('update-peer', 'update-peer', [CompletionResultType]::ParameterValue, 'Change an entry of an address book')
            [CompletionResult]::new('delete-peer', 'delete-peer', [CompletionResultType]::ParameterValue, 'Delete entries of an address book; they go to its recycle bin')
            [CompletionResult]::new('view-deleted', 'view-deleted', [CompletionResultType]::ParameterValue, 'List the recycle bin of an address book')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore entries from the recycle bin of an address book')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete entries in the recycle bin of an address book for good')
            [CompletionResult]::new('view-tag', 'view-tag', [CompletionResultType]::ParameterValue, 'List the tags of an address book')
            [CompletionResult]::new('add-tag', 'add-tag', [CompletionResultType]::ParameterValue, 'Add a tag to an address book')
            [CompletionResult]::new('update-tag', 'update-tag', [CompletionResultType]::ParameterValue, 'Give a tag of an address book another colour')
            [CompletionResult]::new('rename-tag', 'rename-tag', [CompletionResultType]::ParameterValue, 'Rename a tag of an address book, in its entries too')
            [CompletionResult]::new('delete-tag', 'delete-tag', [CompletionResultType]::ParameterValue, 'Delete tags of an address book, in its entries too')
            [CompletionResult]::new('view-rule', 'view-rule', [CompletionResultType]::ParameterValue, 'List the rules of an address book: who may read it, change it, or control it')
            [CompletionResult]::new('add-rule', 'add-rule', [CompletionResultType]::ParameterValue, 'Let a user, a user group or everyone read an address book, change it, or control it')
            [CompletionResult]::new('update-rule', 'update-rule', [CompletionResultType]::ParameterValue, 'Change what a rule of an address book permits')
            [CompletionResult]::new('delete-rule', 'delete-rule', [CompletionResultType]::ParameterValue, 'Delete rules of address books')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the entries of an address book as CSV, for `ab import` and for spreadsheets')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add and change the entries of an address book by a CSV file, as `ab export` writes it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;ab;help;view-ab' {
            break
        }
        'rustdesk-admin;ab;help;get-personal-ab' {
            break
        }
        'rustdesk-admin;ab;help;add-ab' {
            break
        }
        'rustdesk-admin;ab;help;update-ab' {
            break
        }
        'rustdesk-admin;ab;help;delete-ab' {
            break
        }
        'rustdesk-admin;ab;help;view-peer' {
            break
        }
        'rustdesk-admin;ab;help;add-peer' {
            break
        }
        'rustdesk-admin;ab;help;update-peer' {
            break
        }
        'rustdesk-admin;ab;help;delete-peer' {
            break
        }
        'rustdesk-admin;ab;help;view-deleted' {
            break
        }
        'rustdesk-admin;ab;help;restore' {
            break
        }
        'rustdesk-admin;ab;help;purge' {
            break
        }
        'rustdesk-admin;ab;help;view-tag' {
            break
        }
        'rustdesk-admin;ab;help;add-tag' {
            break
        }
        'rustdesk-admin;ab;help;update-tag' {
            break
        }
        'rustdesk-admin;ab;help;rename-tag' {
            break
        }
        'rustdesk-admin;ab;help;delete-tag' {
            break
        }
        'rustdesk-admin;ab;help;view-rule' {
            break
        }
        'rustdesk-admin;ab;help;add-rule' {
            break
        }
        'rustdesk-admin;ab;help;update-rule' {
            break
        }
        'rustdesk-admin;ab;help;delete-rule' {
            break
        }
        'rustdesk-admin;ab;help;export' {
            break
        }
        'rustdesk-admin;ab;help;import' {
            break
        }
        'rustdesk-admin;ab;help;help' {
            break
        }
        'rustdesk-admin;audits' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('view-conn', 'view-conn', [CompletionResultType]::ParameterValue, 'List connections to devices, newest first')
            [CompletionResult]::new('view-file', 'view-file', [CompletionResultType]::ParameterValue, 'List transfers of files, newest first')
            [CompletionResult]::new('view-alarm', 'view-alarm', [CompletionResultType]::ParameterValue, 'List alarms, newest first')
            [CompletionResult]::new('view-console', 'view-console', [CompletionResultType]::ParameterValue, 'List what was done by console, tool and API, newest first')
            [CompletionResult]::new('disconnect', 'disconnect', [CompletionResultType]::ParameterValue, 'Close connections that run')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write the note of a connection')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;audits;view-conn' {
            [CompletionResult]::new('--remote', '--remote', [CompletionResultType]::ParameterName, 'Take connections to devices whose id contains this; with a % it is a pattern')
            [CompletionResult]::new('--conn-type', '--conn-type', [CompletionResultType]::ParameterName, 'Take this kind: 0 or remote-desktop, 1 or file-transfer, 2 or port-transfer, 3 or view-camera, 4 or terminal; - means that nobody was let in')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Show this many rows; 10 where nothing is said')
            [CompletionResult]::new('--current', '--current', [CompletionResultType]::ParameterName, 'Show this page, counted from 1')
            [CompletionResult]::new('--created-at', '--created-at', [CompletionResultType]::ParameterName, 'Show nothing older than this local time, YYYY-MM-DD HH:MM:SS or YYYY-MM-DD, with or without seconds, or than one with its offset, as 2026-01-31T18:00:00Z')
            [CompletionResult]::new('--days-ago', '--days-ago', [CompletionResultType]::ParameterName, 'Show nothing older than this many days')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Show only what is older than this local time, written in the same way')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Take those that run now; `audits disconnect` closes them')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every page')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Wait for new rows and show them as they come, oldest first, until Ctrl-C; with --created-at or --days-ago those since then come first')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;audits;view-file' {
            [CompletionResult]::new('--remote', '--remote', [CompletionResultType]::ParameterName, 'Take transfers from and to devices whose id contains this; with a % it is a pattern')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Show this many rows; 10 where nothing is said')
            [CompletionResult]::new('--current', '--current', [CompletionResultType]::ParameterName, 'Show this page, counted from 1')
            [CompletionResult]::new('--created-at', '--created-at', [CompletionResultType]::ParameterName, 'Show nothing older than this local time, YYYY-MM-DD HH:MM:SS or YYYY-MM-DD, with or without seconds, or than one with its offset, as 2026-01-31T18:00:00Z')
            [CompletionResult]::new('--days-ago', '--days-ago', [CompletionResultType]::ParameterName, 'Show nothing older than this many days')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Show only what is older than this local time, written in the same way')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every page')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Wait for new rows and show them as they come, oldest first, until Ctrl-C; with --created-at or --days-ago those since then come first')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;audits;view-alarm' {
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'Take alarms of devices whose name or id contains this; with a % it is a pattern')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Show this many rows; 10 where nothing is said')
            [CompletionResult]::new('--current', '--current', [CompletionResultType]::ParameterName, 'Show this page, counted from 1')
            [CompletionResult]::new('--created-at', '--created-at', [CompletionResultType]::ParameterName, 'Show nothing older than this local time, YYYY-MM-DD HH:MM:SS or YYYY-MM-DD, with or without seconds, or than one with its offset, as 2026-01-31T18:00:00Z')
            [CompletionResult]::new('--days-ago', '--days-ago', [CompletionResultType]::ParameterName, 'Show nothing older than this many days')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Show only what is older than this local time, written in the same way')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every page')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Wait for new rows and show them as they come, oldest first, until Ctrl-C; with --created-at or --days-ago those since then come first')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;audits;view-console' {
            [CompletionResult]::new('--operator', '--operator', [CompletionResultType]::ParameterName, 'Take what users did whose name contains this; with a % it is a pattern')
            [CompletionResult]::new('--page-size', '--page-size', [CompletionResultType]::ParameterName, 'Show this many rows; 10 where nothing is said')
            [CompletionResult]::new('--current', '--current', [CompletionResultType]::ParameterName, 'Show this page, counted from 1')
            [CompletionResult]::new('--created-at', '--created-at', [CompletionResultType]::ParameterName, 'Show nothing older than this local time, YYYY-MM-DD HH:MM:SS or YYYY-MM-DD, with or without seconds, or than one with its offset, as 2026-01-31T18:00:00Z')
            [CompletionResult]::new('--days-ago', '--days-ago', [CompletionResultType]::ParameterName, 'Show nothing older than this many days')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Show only what is older than this local time, written in the same way')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Show every page')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Wait for new rows and show them as they come, oldest first, until Ctrl-C; with --created-at or --days-ago those since then come first')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;audits;disconnect' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Close those to the device with exactly this id, or the one with this guid; with a % it is a pattern')
            [CompletionResult]::new('--remote', '--remote', [CompletionResultType]::ParameterName, 'Close those to the device with exactly this id, or the one with this guid; with a % it is a pattern')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Take those in a file, one a line: users by name or guid, devices and connections by id or guid; - is standard input')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse when the filters match another number than this')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Take every one where there is no filter')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;audits;note' {
            [CompletionResult]::new('--guid', '--guid', [CompletionResultType]::ParameterName, 'Write that of the connection with this guid')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Write this in place of what is there; an empty text takes the note away')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;audits;help' {
            [CompletionResult]::new('view-conn', 'view-conn', [CompletionResultType]::ParameterValue, 'List connections to devices, newest first')
            [CompletionResult]::new('view-file', 'view-file', [CompletionResultType]::ParameterValue, 'List transfers of files, newest first')
            [CompletionResult]::new('view-alarm', 'view-alarm', [CompletionResultType]::ParameterValue, 'List alarms, newest first')
            [CompletionResult]::new('view-console', 'view-console', [CompletionResultType]::ParameterValue, 'List what was done by console, tool and API, newest first')
            [CompletionResult]::new('disconnect', 'disconnect', [CompletionResultType]::ParameterValue, 'Close connections that run')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write the note of a connection')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;audits;help;view-conn' {
            break
        }
        'rustdesk-admin;audits;help;view-file' {
            break
        }
        'rustdesk-admin;audits;help;view-alarm' {
            break
        }
        'rustdesk-admin;audits;help;view-console' {
            break
        }
        'rustdesk-admin;audits;help;disconnect' {
            break
        }
        'rustdesk-admin;audits;help;note' {
            break
        }
        'rustdesk-admin;audits;help;help' {
            break
        }
        'rustdesk-admin;assign' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Assign to the device with exactly this id')
            [CompletionResult]::new('--uuid', '--uuid', [CompletionResultType]::ParameterName, 'Name the machine, too, and assign by one call')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'Make this user the owner')
            [CompletionResult]::new('--strategy-name', '--strategy-name', [CompletionResultType]::ParameterName, 'Give the device this strategy')
            [CompletionResult]::new('--address-book-name', '--address-book-name', [CompletionResultType]::ParameterName, 'Put the device into this address book')
            [CompletionResult]::new('--address-book-tag', '--address-book-tag', [CompletionResultType]::ParameterName, 'Give it this tag there')
            [CompletionResult]::new('--address-book-alias', '--address-book-alias', [CompletionResultType]::ParameterName, 'Give it this alias there (server 1.5.8, client 1.4.1)')
            [CompletionResult]::new('--address-book-password', '--address-book-password', [CompletionResultType]::ParameterName, 'Keep this password there; - or nothing: it is asked for, or read from standard input (server 1.6.6, client 1.4.3)')
            [CompletionResult]::new('--address-book-note', '--address-book-note', [CompletionResultType]::ParameterName, 'Keep this note there (server 1.6.6, client 1.4.3)')
            [CompletionResult]::new('--device-group-name', '--device-group-name', [CompletionResultType]::ParameterName, 'Put the device into this device group')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Keep this note on the device (server 1.6.6, client 1.4.3)')
            [CompletionResult]::new('--device-username', '--device-username', [CompletionResultType]::ParameterName, 'Show this as its user (server 1.6.6, client 1.4.3)')
            [CompletionResult]::new('--device-name', '--device-name', [CompletionResultType]::ParameterName, 'Show this as its name (server 1.6.6, client 1.4.3)')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;settings' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show the settings')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change settings; those that are not named stay as they are')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;settings;view' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;settings;set' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;settings;help' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show the settings')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change settings; those that are not named stay as they are')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;settings;help;view' {
            break
        }
        'rustdesk-admin;settings;help;set' {
            break
        }
        'rustdesk-admin;settings;help;help' {
            break
        }
        'rustdesk-admin;tokens' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List API tokens, without the tokens themselves')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List API tokens, without the tokens themselves')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an API token and show it once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke an API token: it stops working at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;tokens;list' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;tokens;view' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;tokens;create' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Call it this')
            [CompletionResult]::new('--permissions', '--permissions', [CompletionResultType]::ParameterName, 'Allow this much, as device=rw,user=r: the areas are device, audit, user, group, strategy and address_book, the levels r and rw; all=r or all=rw is for every area')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'Let it end after so many days (90d), or at a time (2027-01-31, or RFC 3339)')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;tokens;revoke' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Revoke the token with exactly this name or guid')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;tokens;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List API tokens, without the tokens themselves')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an API token and show it once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke an API token: it stops working at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;tokens;help;list' {
            break
        }
        'rustdesk-admin;tokens;help;create' {
            break
        }
        'rustdesk-admin;tokens;help;revoke' {
            break
        }
        'rustdesk-admin;tokens;help;help' {
            break
        }
        'rustdesk-admin;login' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Sign in as this user')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;logout' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;whoami' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;profile' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a server, or change one: --url, and what else shall hold for it (--output, --ca-cert, --insecure)')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the servers')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List the servers')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a server the one that is meant where none is named')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a server and forget its token')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;profile;add' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;profile;list' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;profile;view' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;profile;use' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;profile;remove' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;profile;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a server, or change one: --url, and what else shall hold for it (--output, --ca-cert, --insecure)')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the servers')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a server the one that is meant where none is named')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a server and forget its token')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;profile;help;add' {
            break
        }
        'rustdesk-admin;profile;help;list' {
            break
        }
        'rustdesk-admin;profile;help;use' {
            break
        }
        'rustdesk-admin;profile;help;remove' {
            break
        }
        'rustdesk-admin;profile;help;help' {
            break
        }
        'rustdesk-admin;api' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Send this JSON; - reads it from standard input')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;script' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Put the scripts'' names into a directory, each leading to this executable')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;script;install' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--python', '--python', [CompletionResultType]::ParameterName, 'Write small launchers for those who call `python3 users.py`')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'rustdesk-admin;script;help' {
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Put the scripts'' names into a directory, each leading to this executable')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;script;help;install' {
            break
        }
        'rustdesk-admin;script;help;help' {
            break
        }
        'rustdesk-admin;serve' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from a TOML file')
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Listen on this address; may be repeated [default: 0.0.0.0:21114]')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Keep key file and database here [default: rustdesk-admin-data]')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Use this database, sqlite:PATH or postgres://… [default: SQLite in the data directory]')
            [CompletionResult]::new('--public-url', '--public-url', [CompletionResultType]::ParameterName, 'Under which URL people reach the console')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'Serve TLS with this certificate chain (PEM), loaded again when it changes')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'The private key of the certificate (PEM)')
            [CompletionResult]::new('--trusted-proxy', '--trusted-proxy', [CompletionResultType]::ParameterName, 'Believe X-Forwarded-For from this network; may be repeated')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the server''s key from here instead of the data directory; processes that share a database share it')
            [CompletionResult]::new('--admin-password-file', '--admin-password-file', [CompletionResultType]::ParameterName, 'Read the first administrator''s password from this file at the first start')
            [CompletionResult]::new('--log-format', '--log-format', [CompletionResultType]::ParameterName, 'How log lines are written [default: text]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('admin', 'admin', [CompletionResultType]::ParameterValue, 'Work on the server''s storage without signing in, beside a running server or without one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;serve;admin' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from a TOML file')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Keep key file and database here [default: rustdesk-admin-data]')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Use this database, sqlite:PATH or postgres://… [default: SQLite in the data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the server''s key from here instead of the data directory; processes that share a database share it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('reset-password', 'reset-password', [CompletionResultType]::ParameterValue, 'Set a user''s password, enable the account and end its sessions')
            [CompletionResult]::new('create-token', 'create-token', [CompletionResultType]::ParameterValue, 'Make an API token and print it, once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;serve;admin;reset-password' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from a TOML file')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Keep key file and database here [default: rustdesk-admin-data]')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Use this database, sqlite:PATH or postgres://… [default: SQLite in the data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the server''s key from here instead of the data directory; processes that share a database share it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;serve;admin;create-token' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'The user whose reach the token has')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What the token is called in lists')
            [CompletionResult]::new('--permissions', '--permissions', [CompletionResultType]::ParameterName, 'Allow this much, as device=rw,user=r: the areas are device, audit, user, group, strategy and address_book, the levels r and rw; all=r or all=rw is for every area')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'Let it end after so many days (90d), or at a time (2027-01-31, or RFC 3339)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from a TOML file')
            [CompletionResult]::new('--data-dir', '--data-dir', [CompletionResultType]::ParameterName, 'Keep key file and database here [default: rustdesk-admin-data]')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Use this database, sqlite:PATH or postgres://… [default: SQLite in the data directory]')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Read the server''s key from here instead of the data directory; processes that share a database share it')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'rustdesk-admin;serve;admin;help' {
            [CompletionResult]::new('reset-password', 'reset-password', [CompletionResultType]::ParameterValue, 'Set a user''s password, enable the account and end its sessions')
            [CompletionResult]::new('create-token', 'create-token', [CompletionResultType]::ParameterValue, 'Make an API token and print it, once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;serve;admin;help;reset-password' {
            break
        }
        'rustdesk-admin;serve;admin;help;create-token' {
            break
        }
        'rustdesk-admin;serve;admin;help;help' {
            break
        }
        'rustdesk-admin;serve;help' {
            [CompletionResult]::new('admin', 'admin', [CompletionResultType]::ParameterValue, 'Work on the server''s storage without signing in, beside a running server or without one')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;serve;help;admin' {
            [CompletionResult]::new('reset-password', 'reset-password', [CompletionResultType]::ParameterValue, 'Set a user''s password, enable the account and end its sessions')
            [CompletionResult]::new('create-token', 'create-token', [CompletionResultType]::ParameterValue, 'Make an API token and print it, once')
            break
        }
        'rustdesk-admin;serve;help;admin;reset-password' {
            break
        }
        'rustdesk-admin;serve;help;admin;create-token' {
            break
        }
        'rustdesk-admin;serve;help;help' {
            break
        }
        'rustdesk-admin;generate' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Write the completions for every shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write a man page for every command')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;generate;completions' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'rustdesk-admin;generate;man' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Speak to the server at this base URL')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'Prove who is asking with this API token or access token [env: RUSTDESK_ADMIN_TOKEN]')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use a server of the configuration file, and the token that is kept for it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write data in this form; without it as a table')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Write these columns, in this order')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests in flight, in a bulk operation or a paged list')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Wait this many seconds for each answer')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'Send a request again this many times, where that can do no harm')
            [CompletionResult]::new('--ca-cert', '--ca-cert', [CompletionResultType]::ParameterName, 'Trust the certificates of a private CA too, in PEM')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer every confirmation with yes')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'Check no certificate at all')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say nothing but data, warnings and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'rustdesk-admin;generate;help' {
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Write the completions for every shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write a man page for every command')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;generate;help;completions' {
            break
        }
        'rustdesk-admin;generate;help;man' {
            break
        }
        'rustdesk-admin;generate;help;help' {
            break
        }
        'rustdesk-admin;help' {
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'View and change users')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'View and change devices')
            [CompletionResult]::new('user-group', 'user-group', [CompletionResultType]::ParameterValue, 'View and change user groups: who is in them, and who may reach whose devices')
            [CompletionResult]::new('device-group', 'device-group', [CompletionResultType]::ParameterValue, 'View and change device groups: which devices are in them, and who may reach those')
            [CompletionResult]::new('strategies', 'strategies', [CompletionResultType]::ParameterValue, 'View and change strategies: the options that devices take over, and which devices do')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Say who may reach which device, and why')
            [CompletionResult]::new('ab', 'ab', [CompletionResultType]::ParameterValue, 'View and change address books: entries, tags, and who may read and change them')
            [CompletionResult]::new('audits', 'audits', [CompletionResultType]::ParameterValue, 'View the audit logs: connections, transfers of files, alarms, and what was done by console, tool and API; close connections that run, and keep notes of connections')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Assign an owner, a strategy, groups, names and address books to a device')
            [CompletionResult]::new('settings', 'settings', [CompletionResultType]::ParameterValue, 'View and change the server''s settings')
            [CompletionResult]::new('tokens', 'tokens', [CompletionResultType]::ParameterValue, 'Make, list and revoke API tokens')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in, and keep the token for later commands')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Sign out, and forget the token that is kept for the profile')
            [CompletionResult]::new('whoami', 'whoami', [CompletionResultType]::ParameterValue, 'Show who is signed in, and where')
            [CompletionResult]::new('profile', 'profile', [CompletionResultType]::ParameterValue, 'Keep servers under names')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'Send a raw request, for what has no command yet')
            [CompletionResult]::new('script', 'script', [CompletionResultType]::ParameterValue, 'Run as one of the Python scripts, or install links that do')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Host the console API and the web console')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write the files that are made from the command line')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'rustdesk-admin;help;users' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let users sign in again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop users from signing in and end their sessions')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete users and what hangs on them')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a user')
            [CompletionResult]::new('invite', 'invite', [CompletionResultType]::ParameterValue, 'Invite somebody by mail to choose a password')
            [CompletionResult]::new('enable-2fa-enforce', 'enable-2fa-enforce', [CompletionResultType]::ParameterValue, 'Make users set up an authenticator at the next sign-in')
            [CompletionResult]::new('disable-2fa-enforce', 'disable-2fa-enforce', [CompletionResultType]::ParameterValue, 'Lift the duty to set up an authenticator')
            [CompletionResult]::new('reset-2fa', 'reset-2fa', [CompletionResultType]::ParameterValue, 'Remove the authenticator and the backup codes of users')
            [CompletionResult]::new('disable-email-verification', 'disable-email-verification', [CompletionResultType]::ParameterValue, 'Ask users for no code by mail any longer')
            [CompletionResult]::new('force-logout', 'force-logout', [CompletionResultType]::ParameterValue, 'End every session of users at once')
            break
        }
        'rustdesk-admin;help;users;view' {
            break
        }
        'rustdesk-admin;help;users;enable' {
            break
        }
        'rustdesk-admin;help;users;disable' {
            break
        }
        'rustdesk-admin;help;users;delete' {
            break
        }
        'rustdesk-admin;help;users;new' {
            break
        }
        'rustdesk-admin;help;users;edit' {
            break
        }
        'rustdesk-admin;help;users;invite' {
            break
        }
        'rustdesk-admin;help;users;enable-2fa-enforce' {
            break
        }
        'rustdesk-admin;help;users;disable-2fa-enforce' {
            break
        }
        'rustdesk-admin;help;users;reset-2fa' {
            break
        }
        'rustdesk-admin;help;users;disable-email-verification' {
            break
        }
        'rustdesk-admin;help;users;force-logout' {
            break
        }
        'rustdesk-admin;help;devices' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List devices')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Let devices be controlled again')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Stop devices from being controlled')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete devices and what hangs on them')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Assign an owner, a group, a strategy, a name, a note or an address book to devices')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change several things of a device together')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a machine that reports under a device''s id as that device, or list those that wait')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make a machine that reports under a new id the device that it was before')
            break
        }
        'rustdesk-admin;help;devices;view' {
            break
        }
        'rustdesk-admin;help;devices;enable' {
            break
        }
        'rustdesk-admin;help;devices;disable' {
            break
        }
        'rustdesk-admin;help;devices;delete' {
            break
        }
        'rustdesk-admin;help;devices;assign' {
            break
        }
        'rustdesk-admin;help;devices;edit' {
            break
        }
        'rustdesk-admin;help;devices;accept' {
            break
        }
        'rustdesk-admin;help;devices;merge' {
            break
        }
        'rustdesk-admin;help;user-group' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List user groups')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a user group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a user group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete user groups; their users move to the group Default')
            [CompletionResult]::new('view-users', 'view-users', [CompletionResultType]::ParameterValue, 'List the users of user groups')
            [CompletionResult]::new('add-users', 'add-users', [CompletionResultType]::ParameterValue, 'Move users into a user group')
            break
        }
        'rustdesk-admin;help;user-group;view' {
            break
        }
        'rustdesk-admin;help;user-group;add' {
            break
        }
        'rustdesk-admin;help;user-group;update' {
            break
        }
        'rustdesk-admin;help;user-group;delete' {
            break
        }
        'rustdesk-admin;help;user-group;view-users' {
            break
        }
        'rustdesk-admin;help;user-group;add-users' {
            break
        }
        'rustdesk-admin;help;device-group' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'List device groups')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a device group')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change a device group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete device groups; their devices stay, in no group')
            [CompletionResult]::new('view-devices', 'view-devices', [CompletionResultType]::ParameterValue, 'List the devices of device groups')
            [CompletionResult]::new('add-devices', 'add-devices', [CompletionResultType]::ParameterValue, 'Put devices into a device group')
            [CompletionResult]::new('remove-devices', 'remove-devices', [CompletionResultType]::ParameterValue, 'Take devices out of a device group')
            [CompletionResult]::new('accessible', 'accessible', [CompletionResultType]::ParameterValue, 'List the device groups that you may reach')
            break
        }
        'rustdesk-admin;help;device-group;view' {
            break
        }
        'rustdesk-admin;help;device-group;add' {
            break
        }
        'rustdesk-admin;help;device-group;update' {
            break
        }
        'rustdesk-admin;help;device-group;delete' {
            break
        }
        'rustdesk-admin;help;device-group;view-devices' {
            break
        }
        'rustdesk-admin;help;device-group;add-devices' {
            break
        }
        'rustdesk-admin;help;device-group;remove-devices' {
            break
        }
        'rustdesk-admin;help;device-group;accessible' {
            break
        }
        'rustdesk-admin;help;strategies' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List strategies, and on how many devices each is effective')
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show a strategy with its options, and to how many devices, users and device groups it is assigned')
            [CompletionResult]::new('enable', 'enable', [CompletionResultType]::ParameterValue, 'Enable a strategy: its devices take its options over')
            [CompletionResult]::new('disable', 'disable', [CompletionResultType]::ParameterValue, 'Disable a strategy: its devices are unmanaged, and get no other in its place')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Assign a strategy to devices, users and device groups')
            [CompletionResult]::new('unassign', 'unassign', [CompletionResultType]::ParameterValue, 'Take the strategy of devices, users and device groups away')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make a strategy')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename a strategy, set options and take options away')
            [CompletionResult]::new('duplicate', 'duplicate', [CompletionResultType]::ParameterValue, 'Copy a strategy and its options, not whom it is assigned to')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a strategy; those to whom it was assigned have none')
            [CompletionResult]::new('options', 'options', [CompletionResultType]::ParameterValue, 'List the options that a strategy can carry, with the values that each takes')
            [CompletionResult]::new('effective', 'effective', [CompletionResultType]::ParameterValue, 'Show what a device gets, and where each option comes from')
            [CompletionResult]::new('devices', 'devices', [CompletionResultType]::ParameterValue, 'List the devices on which a strategy is effective')
            [CompletionResult]::new('assigned', 'assigned', [CompletionResultType]::ParameterValue, 'List the devices, users and device groups to which a strategy is assigned')
            break
        }
        'rustdesk-admin;help;strategies;list' {
            break
        }
        'rustdesk-admin;help;strategies;view' {
            break
        }
        'rustdesk-admin;help;strategies;enable' {
            break
        }
        'rustdesk-admin;help;strategies;disable' {
            break
        }
        'rustdesk-admin;help;strategies;assign' {
            break
        }
        'rustdesk-admin;help;strategies;unassign' {
            break
        }
        'rustdesk-admin;help;strategies;add' {
            break
        }
        'rustdesk-admin;help;strategies;edit' {
            break
        }
        'rustdesk-admin;help;strategies;duplicate' {
            break
        }
        'rustdesk-admin;help;strategies;delete' {
            break
        }
        'rustdesk-admin;help;strategies;options' {
            break
        }
        'rustdesk-admin;help;strategies;effective' {
            break
        }
        'rustdesk-admin;help;strategies;devices' {
            break
        }
        'rustdesk-admin;help;strategies;assigned' {
            break
        }
        'rustdesk-admin;help;access' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Say whether a user may reach a device, and which rules let them or what stands in the way')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the devices that a user may reach, or the users who may reach a device')
            break
        }
        'rustdesk-admin;help;access;explain' {
            break
        }
        'rustdesk-admin;help;access;list' {
            break
        }
        'rustdesk-admin;help;ab' {
            [CompletionResult]::new('view-ab', 'view-ab', [CompletionResultType]::ParameterValue, 'List the shared address books that you may read')
            [CompletionResult]::new('get-personal-ab', 'get-personal-ab', [CompletionResultType]::ParameterValue, 'Show your own address book, whose guid --ab-guid takes')
            [CompletionResult]::new('add-ab', 'add-ab', [CompletionResultType]::ParameterValue, 'Make a shared address book')
            [CompletionResult]::new('update-ab', 'update-ab', [CompletionResultType]::ParameterValue, 'Rename a shared address book, give it to another owner, change its note and password')
            [CompletionResult]::new('delete-ab', 'delete-ab', [CompletionResultType]::ParameterValue, 'Delete a shared address book with everything in it')
            [CompletionResult]::new('view-peer', 'view-peer', [CompletionResultType]::ParameterValue, 'List the entries of an address book')
            [CompletionResult]::new('add-peer', 'add-peer', [CompletionResultType]::ParameterValue, 'Add an entry to an address book')
            [CompletionResult]::new('update-peer', 'update-peer', [CompletionResultType]::ParameterValue, 'Change an entry of an address book')
            [CompletionResult]::new('delete-peer', 'delete-peer', [CompletionResultType]::ParameterValue, 'Delete entries of an address book; they go to its recycle bin')
            [CompletionResult]::new('view-deleted', 'view-deleted', [CompletionResultType]::ParameterValue, 'List the recycle bin of an address book')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restore entries from the recycle bin of an address book')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete entries in the recycle bin of an address book for good')
            [CompletionResult]::new('view-tag', 'view-tag', [CompletionResultType]::ParameterValue, 'List the tags of an address book')
            [CompletionResult]::new('add-tag', 'add-tag', [CompletionResultType]::ParameterValue, 'Add a tag to an address book')
            [CompletionResult]::new('update-tag', 'update-tag', [CompletionResultType]::ParameterValue, 'Give a tag of an address book another colour')
            [CompletionResult]::new('rename-tag', 'rename-tag', [CompletionResultType]::ParameterValue, 'Rename a tag of an address book, in its entries too')
            [CompletionResult]::new('delete-tag', 'delete-tag', [CompletionResultType]::ParameterValue, 'Delete tags of an address book, in its entries too')
            [CompletionResult]::new('view-rule', 'view-rule', [CompletionResultType]::ParameterValue, 'List the rules of an address book: who may read it, change it, or control it')
            [CompletionResult]::new('add-rule', 'add-rule', [CompletionResultType]::ParameterValue, 'Let a user, a user group or everyone read an address book, change it, or control it')
            [CompletionResult]::new('update-rule', 'update-rule', [CompletionResultType]::ParameterValue, 'Change what a rule of an address book permits')
            [CompletionResult]::new('delete-rule', 'delete-rule', [CompletionResultType]::ParameterValue, 'Delete rules of address books')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the entries of an address book as CSV, for `ab import` and for spreadsheets')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add and change the entries of an address book by a CSV file, as `ab export` writes it')
            break
        }
        'rustdesk-admin;help;ab;view-ab' {
            break
        }
        'rustdesk-admin;help;ab;get-personal-ab' {
            break
        }
        'rustdesk-admin;help;ab;add-ab' {
            break
        }
        'rustdesk-admin;help;ab;update-ab' {
            break
        }
        'rustdesk-admin;help;ab;delete-ab' {
            break
        }
        'rustdesk-admin;help;ab;view-peer' {
            break
        }
        'rustdesk-admin;help;ab;add-peer' {
            break
        }
        'rustdesk-admin;help;ab;update-peer' {
            break
        }
        'rustdesk-admin;help;ab;delete-peer' {
            break
        }
        'rustdesk-admin;help;ab;view-deleted' {
            break
        }
        'rustdesk-admin;help;ab;restore' {
            break
        }
        'rustdesk-admin;help;ab;purge' {
            break
        }
        'rustdesk-admin;help;ab;view-tag' {
            break
        }
        'rustdesk-admin;help;ab;add-tag' {
            break
        }
        'rustdesk-admin;help;ab;update-tag' {
            break
        }
        'rustdesk-admin;help;ab;rename-tag' {
            break
        }
        'rustdesk-admin;help;ab;delete-tag' {
            break
        }
        'rustdesk-admin;help;ab;view-rule' {
            break
        }
        'rustdesk-admin;help;ab;add-rule' {
            break
        }
        'rustdesk-admin;help;ab;update-rule' {
            break
        }
        'rustdesk-admin;help;ab;delete-rule' {
            break
        }
        'rustdesk-admin;help;ab;export' {
            break
        }
        'rustdesk-admin;help;ab;import' {
            break
        }
        'rustdesk-admin;help;audits' {
            [CompletionResult]::new('view-conn', 'view-conn', [CompletionResultType]::ParameterValue, 'List connections to devices, newest first')
            [CompletionResult]::new('view-file', 'view-file', [CompletionResultType]::ParameterValue, 'List transfers of files, newest first')
            [CompletionResult]::new('view-alarm', 'view-alarm', [CompletionResultType]::ParameterValue, 'List alarms, newest first')
            [CompletionResult]::new('view-console', 'view-console', [CompletionResultType]::ParameterValue, 'List what was done by console, tool and API, newest first')
            [CompletionResult]::new('disconnect', 'disconnect', [CompletionResultType]::ParameterValue, 'Close connections that run')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write the note of a connection')
            break
        }
        'rustdesk-admin;help;audits;view-conn' {
            break
        }
        'rustdesk-admin;help;audits;view-file' {
            break
        }
        'rustdesk-admin;help;audits;view-alarm' {
            break
        }
        'rustdesk-admin;help;audits;view-console' {
            break
        }
        'rustdesk-admin;help;audits;disconnect' {
            break
        }
        'rustdesk-admin;help;audits;note' {
            break
        }
        'rustdesk-admin;help;assign' {
            break
        }
        'rustdesk-admin;help;settings' {
            [CompletionResult]::new('view', 'view', [CompletionResultType]::ParameterValue, 'Show the settings')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change settings; those that are not named stay as they are')
            break
        }
        'rustdesk-admin;help;settings;view' {
            break
        }
        'rustdesk-admin;help;settings;set' {
            break
        }
        'rustdesk-admin;help;tokens' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List API tokens, without the tokens themselves')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make an API token and show it once')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke an API token: it stops working at once')
            break
        }
        'rustdesk-admin;help;tokens;list' {
            break
        }
        'rustdesk-admin;help;tokens;create' {
            break
        }
        'rustdesk-admin;help;tokens;revoke' {
            break
        }
        'rustdesk-admin;help;login' {
            break
        }
        'rustdesk-admin;help;logout' {
            break
        }
        'rustdesk-admin;help;whoami' {
            break
        }
        'rustdesk-admin;help;profile' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a server, or change one: --url, and what else shall hold for it (--output, --ca-cert, --insecure)')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the servers')
            [CompletionResult]::new('use', 'use', [CompletionResultType]::ParameterValue, 'Make a server the one that is meant where none is named')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a server and forget its token')
            break
        }
        'rustdesk-admin;help;profile;add' {
            break
        }
        'rustdesk-admin;help;profile;list' {
            break
        }
        'rustdesk-admin;help;profile;use' {
            break
        }
        'rustdesk-admin;help;profile;remove' {
            break
        }
        'rustdesk-admin;help;api' {
            break
        }
        'rustdesk-admin;help;script' {
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Put the scripts'' names into a directory, each leading to this executable')
            break
        }
        'rustdesk-admin;help;script;install' {
            break
        }
        'rustdesk-admin;help;serve' {
            [CompletionResult]::new('admin', 'admin', [CompletionResultType]::ParameterValue, 'Work on the server''s storage without signing in, beside a running server or without one')
            break
        }
        'rustdesk-admin;help;serve;admin' {
            [CompletionResult]::new('reset-password', 'reset-password', [CompletionResultType]::ParameterValue, 'Set a user''s password, enable the account and end its sessions')
            [CompletionResult]::new('create-token', 'create-token', [CompletionResultType]::ParameterValue, 'Make an API token and print it, once')
            break
        }
        'rustdesk-admin;help;serve;admin;reset-password' {
            break
        }
        'rustdesk-admin;help;serve;admin;create-token' {
            break
        }
        'rustdesk-admin;help;generate' {
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Write the completions for every shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write a man page for every command')
            break
        }
        'rustdesk-admin;help;generate;completions' {
            break
        }
        'rustdesk-admin;help;generate;man' {
            break
        }
        'rustdesk-admin;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
