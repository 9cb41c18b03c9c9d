using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Terminal;

/// <summary>Chooses how a run shows itself: a bar on a terminal, lines elsewhere, nothing where nothing is wanted.</summary>
internal static class Display
{
    public static IRunDisplay For(Verbosity verbosity, int documents) =>
        verbosity == Verbosity.Quiet ? new NoDisplay()
        : documents > 1 && IsTerminal() ? new BarDisplay(documents, verbosity)
        : new LineDisplay(verbosity);

    /// <summary>Failures as lines: stdout is a terminal too, and a bar would run through what is printed there.</summary>
    public static IRunDisplay Lines() => new LineDisplay(Verbosity.Normal);

    private static bool IsTerminal() => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    private sealed class NoDisplay : IRunDisplay
    {
        public void Read(string path, Tally tally)
        {
        }

        public void Failed(string path, string problem)
        {
        }

        public void Kept()
        {
        }

        public void Dispose()
        {
        }
    }
}
