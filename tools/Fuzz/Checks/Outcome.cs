namespace PerfExtract.Fuzz.Checks;

internal enum OutcomeKind
{
    Read,
    Refused,
    Finding,
}

/// <summary>What became of one input.</summary>
/// <param name="Signature">One line that findings of one cause share; empty where there is no finding.</param>
/// <param name="Detail">What a person needs to look into it, on one line.</param>
internal sealed record Outcome(OutcomeKind Kind, string Signature = "", string Detail = "")
{
    public static Outcome Finding(string signature, string detail) => new(OutcomeKind.Finding, OneLine(signature), OneLine(detail));

    public static Outcome Of(Exception escape)
    {
        var frames = (escape.StackTrace ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.Contains("PerfExtract.", StringComparison.Ordinal)).ToList();
        return Finding($"{escape.GetType().Name} {MethodOf(frames.FirstOrDefault() ?? "")}", $"{escape.Message} | {string.Join(" | ", frames.Take(8))}");
    }

    /// <summary>"at A.B.C(X x) in /src/C.cs:line 7" → "A.B.C": the same wherever the sources lie.</summary>
    private static string MethodOf(string frame)
    {
        var end = frame.IndexOf('(', StringComparison.Ordinal);
        return end < 0 ? frame : frame[..end];
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
