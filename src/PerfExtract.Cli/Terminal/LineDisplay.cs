using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Terminal;

/// <summary>No terminal: a line for each failure, and with --verbose for each document.</summary>
internal sealed class LineDisplay(Verbosity verbosity) : IRunDisplay
{
    public void Read(string path, Tally tally)
    {
        if (verbosity == Verbosity.Verbose)
        {
            Messages.About(path, Of(tally));
        }
    }

    public void Failed(string path, string problem) => Messages.About(path, problem);

    public void Kept()
    {
    }

    public void Dispose()
    {
    }

    /// <summary>"35 budgets, 4 indicators", or "no facts".</summary>
    public static string Of(Tally tally) =>
        tally.Facts.Count == 0 ? "no facts" : string.Join(", ", tally.Facts.Select(kind => $"{kind.Value} {kind.Key}"));
}

internal enum Verbosity
{
    Quiet,
    Normal,
    Verbose,
}
