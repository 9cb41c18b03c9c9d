namespace PerfExtract.Cli;

/// <summary>The contract's exit codes.</summary>
internal static class ExitCode
{
    public const int
        AllRead = 0, SomeFailed = 1, WrongUsage = 2, NothingRead = 3,
        /// <summary>128 + SIGINT, as shells count it.</summary>
        Interrupted = 130;
}
