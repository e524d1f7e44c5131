# bash completion for rustdesk-admin. Printed by `rustdesk-admin completions bash`.
# The program itself answers, so this file does not change when commands or options do.

_rustdesk_admin() {
    local candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(command rustdesk-admin complete bash --current="$2" --line="${COMP_LINE:0:COMP_POINT}" 2>/dev/null </dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}

complete -F _rustdesk_admin rustdesk-admin
