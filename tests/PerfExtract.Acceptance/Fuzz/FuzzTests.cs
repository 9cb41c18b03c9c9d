using PerfExtract.Fuzz.Campaigns;
using PerfExtract.Fuzz.Checks;
using PerfExtract.Outputs.Json;
using Xunit.Abstractions;

namespace PerfExtract.Acceptance.Fuzz;

/// <summary>
/// Some hundred hostile inputs of every format, each read in a process that may die; the gate goes on to a few thousand, and docs/fuzzing.md
/// has the long run. What was found once is kept in tests/fixtures/hostile and read again.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int Inputs = 400, Seed = 3;

    private static readonly WorkerLimits s_limits = new(TimeSpan.FromSeconds(30), 1024);

    private static readonly string[] s_originals =
        [SampleFiles.Folder, SampleFiles.At("tests/fixtures/renderings"), SampleFiles.At("tests/PerfExtract.Pdf.Tests/fixtures/encrypted")];

    public static TheoryData<string> Found => new(Directory.GetFiles(SampleFiles.At("tests/fixtures/hostile")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Some_hundred_hostile_inputs_do_no_harm()
    {
        var tally = new Campaign(s_originals, Seed, s_limits).Run(0, Inputs, jobs: 2, TextWriter.Null);

        output.WriteLine(tally.ToString());
        Assert.Empty(tally.Findings.Select(found => $"{found.Key}: {string.Join(", ", found.Value)}"));
        Assert.Equal(Inputs, tally.Read + tally.Refused);
        Assert.InRange(tally.Read, Inputs / 2, Inputs - 1);
    }

    [Theory]
    [MemberData(nameof(Found))]
    public void What_was_found_once_does_no_harm_again(string name)
    {
        using var worker = new WorkerProcess([], 0, s_limits);
        var outcome = worker.Examine(name, SampleFiles.At($"tests/fixtures/hostile/{name}")).Outcome;
        Assert.True(outcome.Kind != OutcomeKind.Finding, $"{outcome.Signature}: {outcome.Detail}");
    }

    [Fact]
    public void The_same_number_makes_the_same_input()
    {
        var (one, two, other) = (new Recipes(Originals.Of(s_originals), Seed), new Recipes(Originals.Of(s_originals), Seed), new Recipes(Originals.Of(s_originals), Seed + 1));
        var numbers = Enumerable.Range(0, 60).ToList();
        Assert.Equal(numbers.Select(number => Convert.ToHexString(one.Make(number).Bytes)), numbers.Select(number => Convert.ToHexString(two.Make(number).Bytes)));
        Assert.NotEqual(one.Make(7).Bytes, other.Make(7).Bytes);
    }

    /// <summary>A check that sees nothing finds nothing: each is shown something that it must see.</summary>
    [Fact]
    public void What_must_not_be_is_seen()
    {
        var (name, bytes) = ("water-overall.txt", SampleFiles.Bytes("water-overall.txt"));
        var record = Extraction.Run(bytes, name, ExtractionOptions.Default);
        Assert.True(Extraction.TryRead(bytes, name, ExtractionOptions.Default, out var document, out _));
        var moved = record with { Budgets = [record.Budgets[0] with { Evidence = [record.Budgets[0].Evidence[0] with { Start = 1 }] }] };
        var lost = record with { Budgets = [record.Budgets[0] with { Unit = null }] };
        var steering = record with { Report = record.Report with { Title = "\u001b[2J" } };

        Assert.NotEmpty(Invariants.Quotes(document, moved));
        Assert.NotEmpty(Invariants.Money(document, lost));
        Assert.NotEmpty(Invariants.Links(document, record with { Sections = [] }));
        Assert.Equal("U+001B", RawControls.FirstIn("a\u001b", "\n"));
        Assert.Null(PrintedPages.Examine(document, steering, RecordJson.Line(steering)));
        Assert.Equal("a raw control in json", PrintedPages.Examine(document, record, "\u009b"u8.ToArray())?.Signature);
    }
}
