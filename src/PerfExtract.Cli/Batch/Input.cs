namespace PerfExtract.Cli.Batch;

/// <summary>One document to read.</summary>
/// <param name="Name">What the record calls it: its path relative to what was given, with forward slashes.</param>
/// <param name="Path">Where a person finds it.</param>
internal abstract record Input(string Name, string Path)
{
    /// <exception cref="IOException">It cannot be read, or is larger than <paramref name="limit"/>.</exception>
    public abstract byte[] Read(long limit);

    protected static byte[] ReadAll(Stream stream, long? length, long limit)
    {
        if (length > limit)
        {
            throw new IOException($"it has {length} bytes, more than the {limit} that are read (--max-size)");
        }

        using var bytes = new MemoryStream((int)Math.Min(length ?? 0, int.MaxValue));
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > limit)
            {
                throw new IOException($"it has more than the {limit} bytes that are read (--max-size)");
            }
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }
}

internal sealed record FileInput(string Name, string Path) : Input(Name, Path)
{
    public override byte[] Read(long limit)
    {
        using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        return ReadAll(stream, stream.CanSeek ? stream.Length : null, limit);
    }
}

internal sealed record StandardInput() : Input("stdin", "-")
{
    public override byte[] Read(long limit)
    {
        using var stream = Console.OpenStandardInput();
        return ReadAll(stream, null, limit);
    }
}

/// <summary>A path that leads to no document: missing, a pattern that matches nothing, a folder that may not be opened.</summary>
internal sealed record NoInput(string Name, string Path, string Problem) : Input(Name, Path)
{
    public override byte[] Read(long limit) => throw new IOException(Problem);
}
