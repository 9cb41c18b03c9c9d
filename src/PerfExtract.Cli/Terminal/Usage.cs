using System.CommandLine;

namespace PerfExtract.Cli.Terminal;

/// <summary>A command line that makes no sense: what is wrong with it, where the help is, exit 2.</summary>
internal static class Usage
{
    public static int Refuse(ParseResult result)
    {
        foreach (var error in result.Errors)
        {
            Messages.Line(error.Message);
        }

        var command = result.CommandResult.Command;
        Messages.Line($"see: perfextract {(command is RootCommand ? "" : command.Name + " ")}--help");
        return ExitCode.WrongUsage;
    }
}

/// <summary>Options that parse but do not fit together; the message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
