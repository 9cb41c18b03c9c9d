using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Batch;

[Flags]
internal enum Formats
{
    None = 0,
    Json = 1,
    Ndjson = 2,
    Csv = 4,
    Xlsx = 8,
}

/// <param name="ByteOrderMark">CSV begins with one: Excel needs it.</param>
internal sealed record OutputChoice(Formats Formats, Language Language, bool ByteOrderMark)
{
    public bool Has(Formats format) => (Formats & format) != 0;
}
