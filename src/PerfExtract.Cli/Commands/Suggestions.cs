using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace PerfExtract.Cli.Commands;

/// <summary>
/// What may follow in a shell. The framework offers all that holds the letters anywhere, and every option where a path is due; a
/// shell wants what begins with them, and options where a dash was typed.
/// </summary>
internal sealed class Suggestions(SuggestDirective directive) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        foreach (var directive in root.Directives.OfType<SuggestDirective>())
        {
            directive.Action = new Suggestions(directive);
        }
    }

    public override int Invoke(ParseResult line)
    {
        var typed = line.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value ?? "";
        var position = line.GetResult(directive)?.Values is [var text, ..] && int.TryParse(text, out var at) ? Math.Clamp(at, 0, typed.Length) : typed.Length;
        var word = typed[..position].Split(' ')[^1];
        var labels = line.RootCommandResult.Command.Parse(typed).GetCompletions(position).Select(item => item.Label);
        foreach (var label in labels.Where(label => Follows(label, word)).Distinct())
        {
            line.InvocationConfiguration.Output.WriteLine(label);
        }

        return ExitCode.AllRead;
    }

    private static bool Follows(string label, string word) =>
        label.StartsWith(word, StringComparison.Ordinal)
        && (word.StartsWith('-') ? label.StartsWith("--", StringComparison.Ordinal) : label[0] is not ('-' or '/'));
}
