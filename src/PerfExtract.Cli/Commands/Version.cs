using System.CommandLine;
using System.CommandLine.Invocation;

namespace PerfExtract.Cli.Commands;

/// <summary>The version and the hash of the words: together they say what made a record.</summary>
internal sealed class Version : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<VersionOption>())
        {
            option.Action = new Version();
        }
    }

    public override int Invoke(ParseResult line)
    {
        line.InvocationConfiguration.Output.WriteLine($"perfextract {ToolVersion.Number} (lexicon {ExtractionOptions.Default.LexiconHash()})");
        return ExitCode.AllRead;
    }
}
