namespace PerfExtract.Cli.Batch.Reading;

/// <summary>Extracts in this process. What a document provokes costs that document alone, short of ending the process.</summary>
internal sealed class LocalExtractor(ExtractionOptions options) : IExtractor
{
    public IReadOnlyList<DocumentReading> Extract(byte[] bytes, IReadOnlyList<string> names)
    {
        try
        {
            return [.. Extraction.Run(bytes, names, options).Select(DocumentReading.Of)];
        }
        catch (OutOfMemoryException)
        {
            return GivenUp(bytes, names, Outcomes.OutOfMemory, "reading it took more memory than it may have (--max-memory)");
        }
        catch (Exception bug)
        {
            return GivenUp(bytes, names, Outcomes.InternalError, $"reading it met a bug of this program ({bug.GetType().Name}: {bug.Message})");
        }
    }

    public static IReadOnlyList<DocumentReading> GivenUp(byte[] bytes, IReadOnlyList<string> names, string outcome, string message) =>
        [.. names.Select(name => DocumentReading.Of(Extraction.GivenUp(bytes, name, outcome, message)))];

    public void Dispose()
    {
    }
}
