# fish completion for rustdesk-admin. Printed by `rustdesk-admin completions fish`.
# The program itself answers, so this file does not change when commands or options do.

function __rustdesk_admin_complete
    set -l before (commandline --current-process --tokenize --cut-at-cursor)
    set -l current (commandline --current-token --cut-at-cursor)
    command rustdesk-admin complete fish --current="$current" -- $before 2>/dev/null </dev/null
end

complete --command rustdesk-admin --no-files --keep-order --arguments '(__rustdesk_admin_complete)'
