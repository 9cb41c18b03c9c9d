using System.IO.Compression;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>A zip archive that can be opened again and again, by several threads.</summary>
/// <param name="path">Where a person finds it.</param>
internal abstract class ZipSource(string path)
{
    public string Path => path;

    /// <summary>Archives around this one.</summary>
    public abstract int Depth { get; }

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public ZipArchive Open() => new(OpenBytes(), ZipArchiveMode.Read, leaveOpen: false, ZipNameEncoding.Instance);

    protected abstract Stream OpenBytes();
}

internal sealed class ZipFileSource(string path) : ZipSource(path)
{
    public override int Depth => 0;

    protected override Stream OpenBytes() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}

/// <summary>
/// An archive within an archive. Its bytes are kept as long as there is room, since its documents are read one after the other,
/// and are unpacked again where they were let go.
/// </summary>
internal sealed class NestedZip(ZipMember member, int depth) : ZipSource(member.Path)
{
    /// <summary>One of these may be held for each job.</summary>
    public const long Largest = 128 << 20;

    private readonly WeakReference<byte[]> _bytes = new([]);
    private readonly object _lock = new();

    public override int Depth => depth;

    protected override Stream OpenBytes()
    {
        lock (_lock)
        {
            if (!_bytes.TryGetTarget(out var bytes) || bytes.Length == 0)
            {
                _bytes.SetTarget(bytes = member.Read(Largest));
            }

            return new MemoryStream(bytes, writable: false);
        }
    }
}
