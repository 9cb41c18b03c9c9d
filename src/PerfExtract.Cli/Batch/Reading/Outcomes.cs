using PerfExtract.Cli.Batch.Inputs;

namespace PerfExtract.Cli.Batch.Reading;

/// <summary>What became of an input, beside the codes of the engine's own diagnostics.</summary>
internal static class Outcomes
{
    public const string
        Read = "read",
        Missing = "missing", NoPermission = "no-permission", TooLarge = "too-large",
        /// <summary>The file could not be opened or read for another reason.</summary>
        Unreadable = "unreadable",
        Timeout = "timeout", OutOfMemory = "out-of-memory", Crashed = "crashed",
        /// <summary>A bug of this program, met by one document.</summary>
        InternalError = "internal-error";

    /// <summary>Of a file that could not be opened or read.</summary>
    public static string Of(Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => Missing,
        UnauthorizedAccessException => NoPermission,
        TooLargeException => TooLarge,
        _ => Unreadable,
    };
}
