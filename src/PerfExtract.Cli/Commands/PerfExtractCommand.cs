using System.CommandLine;

namespace PerfExtract.Cli.Commands;

/// <summary>The command line as a whole: one file a command beside this one.</summary>
internal static class PerfExtractCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Reads Chinese budget performance reports (.docx, .pdf, .txt) into exact, structured, checkable records.")
        {
            ExtractCommand.Create(),
            InspectCommand.Create(),
            CheckCommand.Create(),
            CompareCommand.Create(),
            SummaryCommand.Create(),
            TextCommand.Create(),
            SchemaCommand.Create(),
            VocabularyCommand.Create(),
            CompletionCommand.Create(),
            WorkerCommand.Create(),
        };
        Help.AddTo(root);
        Version.AddTo(root);
        Suggestions.AddTo(root);
        return root;
    }
}
