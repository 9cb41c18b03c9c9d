using PerfExtract.Outputs.Json;
using PerfExtract.Records;

namespace PerfExtract.Cli.Batch.Reading;

/// <summary>What became of one input.</summary>
/// <param name="Outcome"><see cref="Outcomes.Read"/>, or the reason why not, as its diagnostic's code.</param>
/// <param name="Message">The reason in words.</param>
/// <param name="Line">The record as one line of JSON; null where not even the format was recognised.</param>
internal sealed record DocumentReading(string Outcome, string? Message, long? Bytes, string? Sha256, Tally Tally, byte[]? Line)
{
    private const string UnknownFormat = "unknown";

    public bool IsRead => Outcome == Outcomes.Read;

    public static DocumentReading Of(ReportRecord record)
    {
        var problem = record.Diagnostics.FirstOrDefault(one => one.Severity == Severities.Error);
        return new DocumentReading(
            problem?.Code ?? Outcomes.Read, problem?.Message, record.Source.Bytes, record.Source.Sha256, Tally.Of(record),
            record.Source.Format == UnknownFormat ? null : RecordJson.Line(record));
    }
}
