using System.CommandLine;
using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Commands;

/// <summary>Scripts that make a shell complete this command line; each asks the program itself what may follow.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # eval "$(perfextract completion bash)"
        _perfextract() {
            local IFS=$'\n'
            COMPREPLY=($(perfextract "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
            [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o filenames -F _perfextract perfextract

        """;

    private const string Zsh = """
        # eval "$(perfextract completion zsh)"
        _perfextract() {
            local -a found
            found=("${(@f)$(perfextract "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
            if [[ -n "$found" ]]; then compadd -a found; else _files; fi
        }
        compdef _perfextract perfextract

        """;

    private const string Fish = """
        # perfextract completion fish | source
        complete -c perfextract -a '(set -l line (commandline -cp); perfextract "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'

        """;

    private const string PowerShell = """
        # perfextract completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName perfextract -ScriptBlock {
            param($word, $ast, $position)
            perfextract "[suggest:$position]" "$ast".PadRight($position) | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Print a script that completes this command line in a shell.") { shell };
        command.SetAction(line =>
        {
            using var output = new StreamWriter(StandardOutput.Open());
            output.Write(line.GetRequiredValue(shell) switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                "fish" => Fish,
                _ => PowerShell,
            });
            return ExitCode.AllRead;
        });
        return command;
    }
}
