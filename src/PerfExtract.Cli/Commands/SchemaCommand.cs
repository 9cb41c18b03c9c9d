using System.CommandLine;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Cli.Commands;

internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema (2020-12) that every record validates against.");
        command.SetAction(_ =>
        {
            using var output = StandardOutput.Open();
            output.Write(RecordSchema.Utf8());
            return ExitCode.AllRead;
        });
        return command;
    }
}
