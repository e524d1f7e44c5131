# elvish completion for rustdesk-admin. Printed by `rustdesk-admin completions elvish`.
# The program itself answers, so this file does not change when commands or options do.

use str

set edit:completion:arg-completer[rustdesk-admin] = {|@words|
    try {
        rustdesk-admin complete elvish --current=$words[-1] -- (all $words[..-1]) 2>/dev/null </dev/null |
            from-lines | each {|line|
                var value description = (str:split &max=2 "\t" $line)
                if (eq $description '') {
                    edit:complex-candidate $value
                } else {
                    edit:complex-candidate $value &display=$value' ('$description')'
                }
            }
    } catch {
        # No candidates: an error message in the middle of a line helps nobody.
    }
}
