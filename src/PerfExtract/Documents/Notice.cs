namespace PerfExtract.Documents;

public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>Expected trouble as a value: what a stage met and could not, or would not, read as fact.</summary>
public sealed record Notice(Severity Severity, string Code, string Message, IReadOnlyList<Place> Places)
{
    public static Notice Warning(string code, string message, params IReadOnlyList<Place> places) =>
        new(Severity.Warning, code, message, places);

    public static Notice Info(string code, string message, params IReadOnlyList<Place> places) =>
        new(Severity.Info, code, message, places);
}
