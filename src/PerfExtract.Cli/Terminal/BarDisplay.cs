using System.Globalization;
using PerfExtract.Cli.Batch.Reading;
using Spectre.Console;

namespace PerfExtract.Cli.Terminal;

/// <summary>A terminal: one bar with the rate, the time left and the failures so far, and above it a line for each failure.</summary>
internal sealed class BarDisplay : IRunDisplay
{
    /// <summary>What stands beside the bar: "100%", "00:00:00" and "10000/10000 documents, 999.9/s, 999 failed".</summary>
    private const int WordsWidth = 60;

    private const int ShortestBar = 8, LongestBar = 40;

    private static readonly TimeSpan s_refresh = TimeSpan.FromMilliseconds(200);

    private readonly IAnsiConsole _console;
    private readonly ManualResetEventSlim _ended = new();
    private readonly ManualResetEventSlim _begun = new();
    private readonly System.Diagnostics.Stopwatch _clock = System.Diagnostics.Stopwatch.StartNew();
    private readonly Thread _thread;
    private readonly int _documents;
    private readonly bool _verbose;
    private ProgressTask? _task;
    private int _read, _failed, _kept;

    public BarDisplay(int documents, Verbosity verbosity)
    {
        _documents = documents;
        _verbose = verbosity == Verbosity.Verbose;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            ColorSystem = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        _thread = new Thread(Show) { IsBackground = true, Name = "progress" };
        _thread.Start();
        _begun.Wait();
    }

    public void Read(string path, Tally tally)
    {
        _read++;
        if (_verbose)
        {
            Say(path, LineDisplay.Of(tally));
        }

        Advance();
    }

    public void Failed(string path, string problem)
    {
        _failed++;
        Say(path, problem);
        Advance();
    }

    public void Kept()
    {
        _kept++;
        Advance();
    }

    public void Dispose()
    {
        _ended.Set();
        _thread.Join();
    }

    private void Show() => _console.Progress()
        .AutoClear(true)
        .Columns(BarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
        .Start(context =>
        {
            context.Refresh();
            _task = context.AddTask(Description(), maxValue: _documents);
            _begun.Set();
            while (!_ended.Wait(s_refresh))
            {
                _task.Description = Description();
            }

            _task.Description = Description();
            context.Refresh();
        });

    /// <summary>The bar gives way to the words: what does not fit a line is cut off.</summary>
    private ProgressBarColumn BarColumn() => new() { Width = Math.Clamp(_console.Profile.Width - WordsWidth, ShortestBar, LongestBar) };

    private void Advance() => _task!.Increment(1);

    /// <summary>The rate is of what this run read, not of what it found done.</summary>
    private string Description() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_read + _failed + _kept}/{_documents} documents, {(_read + _failed) / Math.Max(_clock.Elapsed.TotalSeconds, 0.001):0.0}/s, {_failed} failed");

    private void Say(string path, string text) =>
        _console.Write(new Text($"perfextract: {Messages.OneLine(path)}: {Messages.OneLine(text)}\n"));
}
