namespace PerfExtract.Cli.Batch.Reading;

/// <summary>Makes a document's records, here or in another process. Whatever the document is, it returns.</summary>
internal interface IExtractor : IDisposable
{
    /// <param name="names">The names that this one file stands under.</param>
    IReadOnlyList<DocumentReading> Extract(byte[] bytes, IReadOnlyList<string> names);
}
