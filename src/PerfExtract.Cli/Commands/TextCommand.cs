using System.CommandLine;
using System.Text;
using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Blocks;

namespace PerfExtract.Cli.Commands;

internal static class TextCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A report, or - for stdin." };
        Paths.RefuseOptions(file);
        var json = new Option<bool>("--json") { Description = "Blocks as JSON, every text in full." };
        var reading = new ReadingOptions();
        var command = new Command("text", "Print a document's blocks as the readers see them: what evidence points into.") { file, json };
        reading.AddTo(command);
        command.SetAction(line => Run(line.GetRequiredValue(file), line.GetValue(json), reading.Read(line)));
        return command;
    }

    private static int Run(string path, bool json, ExtractionOptions options)
    {
        if (!OneDocument.TryRead(path, options, out var document))
        {
            return ExitCode.NothingRead;
        }

        using var output = StandardOutput.Open();
        if (json)
        {
            BlockJson.Write(document, output);
            output.WriteByte((byte)'\n');
        }
        else
        {
            using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            BlockText.Write(document, text);
        }

        return ExitCode.AllRead;
    }
}
