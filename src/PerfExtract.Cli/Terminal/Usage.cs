using System.CommandLine;

namespace PerfExtract.Cli.Terminal;

/// <summary>A command line that makes no sense: what is wrong with it, where the help is, exit 2.</summary>
internal static class Usage
{
    public static int Refuse(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (command is RootCommand && result.UnmatchedTokens is [var unknown, ..])
        {
            Messages.Line($"there is no command {unknown}; there are {string.Join(", ", command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name))}");
        }
        else
        {
            foreach (var error in result.Errors)
            {
                Messages.Line(error.Message);
            }
        }

        Messages.Line($"see: perfextract {(command is RootCommand ? "" : command.Name + " ")}--help");
        return ExitCode.WrongUsage;
    }
}

/// <summary>Options that parse but do not fit together; the message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
