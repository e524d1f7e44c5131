# PowerShell completion for rustdesk-admin. Printed by `rustdesk-admin completions powershell`.
# The program itself answers, so this file does not change when commands or options do.

Register-ArgumentCompleter -Native -CommandName 'rustdesk-admin', 'rustdesk-admin.exe' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # The elements are read, not evaluated: Tab must not run what is typed in $( ).
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    & rustdesk-admin complete powershell "--current=$wordToComplete" '--' $before 2>$null | ForEach-Object {
        $value, $text, $description = $_ -split "`t", 3
        if (-not $description) { $description = $text }
        [System.Management.Automation.CompletionResult]::new($value, $text, 'ParameterValue', $description)
    }
}
