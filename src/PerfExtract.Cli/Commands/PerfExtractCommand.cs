using System.CommandLine;

namespace PerfExtract.Cli.Commands;

/// <summary>The command line as a whole: one file a command beside this one.</summary>
internal static class PerfExtractCommand
{
    /// <summary>In the order of the help.</summary>
    private static readonly (string Name, Func<Command> Create)[] s_commands =
    [
        ("extract", ExtractCommand.Create),
        ("inspect", InspectCommand.Create),
        ("check", CheckCommand.Create),
        ("compare", CompareCommand.Create),
        ("summary", SummaryCommand.Create),
        ("text", TextCommand.Create),
        ("schema", SchemaCommand.Create),
        ("vocabulary", VocabularyCommand.Create),
        ("completion", CompletionCommand.Create),
        (WorkerCommand.Name, WorkerCommand.Create),
    ];

    /// <param name="first">
    /// The first argument. Where it names a command the others are left out: to set them all up takes a tenth of a short run.
    /// </param>
    public static RootCommand Create(string? first = null)
    {
        var root = new RootCommand("Reads Chinese budget performance reports (.docx, .pdf, .txt) into exact, structured, checkable records.");
        var named = Array.FindIndex(s_commands, command => command.Name == first);
        foreach (var (_, create) in named < 0 ? s_commands : s_commands.AsSpan(named, 1))
        {
            root.Add(create());
        }

        Help.AddTo(root);
        Version.AddTo(root);
        Suggestions.AddTo(root);
        return root;
    }
}
