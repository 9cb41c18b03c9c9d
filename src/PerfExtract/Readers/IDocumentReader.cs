using PerfExtract.Documents;

namespace PerfExtract.Readers;

/// <summary>One format's reader. Whatever the bytes are, it returns a document or throws <see cref="ReadException"/>.</summary>
public interface IDocumentReader
{
    Document Read(ReadOnlyMemory<byte> bytes, ReadOptions options);
}
