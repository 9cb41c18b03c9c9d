using PerfExtract.Fuzz.Checks;

namespace PerfExtract.Fuzz.Campaigns;

/// <summary>What a campaign came to.</summary>
internal sealed class Tally
{
    private (int Number, int Milliseconds) _longest;

    public int Read { get; private set; }

    public int Refused { get; private set; }

    public int Megabytes { get; private set; }

    /// <summary>The numbers of the inputs by the findings' signature.</summary>
    public SortedDictionary<string, List<int>> Findings { get; } = new(StringComparer.Ordinal);

    public int Inputs => Read + Refused + Findings.Values.Sum(numbers => numbers.Count);

    public void Add(int number, Answer answer)
    {
        _longest = answer.Milliseconds > _longest.Milliseconds ? (number, answer.Milliseconds) : _longest;
        Megabytes = Math.Max(Megabytes, answer.Megabytes);
        switch (answer.Outcome.Kind)
        {
            case OutcomeKind.Read:
                Read++;
                break;
            case OutcomeKind.Refused:
                Refused++;
                break;
            default:
                if (!Findings.TryGetValue(answer.Outcome.Signature, out var numbers))
                {
                    Findings.Add(answer.Outcome.Signature, numbers = []);
                }

                numbers.Add(number);
                break;
        }
    }

    public override string ToString() =>
        $"{Inputs} inputs: {Read} read, {Refused} refused, {Inputs - Read - Refused} findings of {Findings.Count} kinds; "
        + $"longest {_longest.Milliseconds} ms (number {_longest.Number}), {Megabytes} MB at most";
}
