using System.Security;

namespace PerfExtract.Cli.Terminal;

/// <summary>What a person is told when something outside the tool goes wrong.</summary>
internal static class Trouble
{
    private const int DiskFull = 28, WindowsDiskFull = unchecked((int)0x80070070), QuotaUsedUp = 122;
    private const int ReadOnly = 30, WindowsReadOnly = unchecked((int)0x80070013);
    private const int BrokenPipe = 32, WindowsBrokenPipe = unchecked((int)0x8007006D);

    /// <summary>Null where the problem is none that the outside can cause: a bug, to be seen as one.</summary>
    public static string? InPlainWords(Exception problem) => problem switch
    {
        UsageException => problem.Message,
        FileNotFoundException or DirectoryNotFoundException => "there is no such file or folder",
        UnauthorizedAccessException or SecurityException => "no permission",
        PathTooLongException => "the path is too long",
        IOException { HResult: DiskFull or WindowsDiskFull or QuotaUsedUp } => "the disk is full",
        IOException { HResult: ReadOnly or WindowsReadOnly } => "the disk is read-only",
        IOException io => io.Message,
        OutOfMemoryException => "out of memory",
        _ => null,
    };

    /// <summary>The reader of a pipe has gone (… | head): nothing is wrong, there is only nobody left to write for.</summary>
    public static bool IsBrokenPipe(Exception problem) => problem is IOException { HResult: BrokenPipe or WindowsBrokenPipe };

    public static int Report(Exception problem)
    {
        if (IsBrokenPipe(problem))
        {
            return ExitCode.AllRead;
        }

        Messages.Line(InPlainWords(problem) ?? $"this is a bug of perfextract ({problem.GetType().Name}: {problem.Message})");
        return problem is UsageException ? ExitCode.WrongUsage : ExitCode.NothingRead;
    }
}
