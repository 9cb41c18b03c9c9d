using System.CommandLine;

namespace PerfExtract.Cli.Commands;

/// <summary>The command line as a whole: one file a command beside this one.</summary>
internal static class PerfExtractCommand
{
    public static RootCommand Create() => new("Reads Chinese budget performance reports (.docx, .pdf, .txt) into exact, structured, checkable records.")
    {
        ExtractCommand.Create(),
        InspectCommand.Create(),
        TextCommand.Create(),
        SchemaCommand.Create(),
        VocabularyCommand.Create(),
        WorkerCommand.Create(),
    };
}
