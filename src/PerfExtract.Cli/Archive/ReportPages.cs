using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Inspect;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Cli.Archive;

/// <summary>
/// Evidence pages of an archive's documents, made from the documents themselves: they are named as extract named them, and one that
/// has changed since has no page, for its record is not of what it holds now.
/// </summary>
internal sealed class ReportPages
{
    private readonly Dictionary<string, Input> _inputs = new(StringComparer.Ordinal);
    private readonly ExtractionOptions _options;
    private readonly Language _language;

    public ReportPages(IReadOnlyList<string> paths, ExtractionOptions options, Language language)
    {
        (_options, _language) = (options, language);
        foreach (var input in InputList.Of(paths, output: null))
        {
            _inputs.TryAdd(input.Name, input);
        }
    }

    public int Written { get; private set; }

    public int Missing { get; private set; }

    public void Write(ReportRecord record, string path)
    {
        if (ReasonAgainst(record, out var report) is { } reason)
        {
            Missing++;
            Messages.About(record.Source.Name, $"no page: {reason}");
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        report!.WritePage(path, _language);
        Written++;
    }

    private string? ReasonAgainst(ReportRecord record, out ReadReport? report)
    {
        report = null;
        if (!_inputs.TryGetValue(record.Source.Name, out var input))
        {
            return "the document is not under --pages";
        }

        byte[] bytes;
        try
        {
            bytes = input.Read(_options.Reading.Limits.InputBytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Trouble.InPlainWords(problem);
        }

        if (Fingerprint.Of(bytes) != record.Source.Sha256)
        {
            return "the document has changed since it was extracted";
        }

        if (!Extraction.TryRead(bytes, record.Source.Name, _options, out var document, out var unreadable))
        {
            return unreadable.Message;
        }

        report = ReadReport.Of(document, record.Source.Name, bytes, _options);
        return null;
    }
}
