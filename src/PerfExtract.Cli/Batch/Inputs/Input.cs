using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>One document to read.</summary>
/// <param name="Name">What the record calls it: its path relative to what was given, with forward slashes.</param>
/// <param name="Path">Where a person finds it.</param>
/// <param name="Length">Its bytes, where they can be counted without reading.</param>
internal abstract record Input(string Name, string Path, long? Length)
{
    /// <exception cref="IOException">It cannot be read, or is larger than <paramref name="limit"/>.</exception>
    public abstract byte[] Read(long limit);

    protected byte[] ReadAll(Stream stream, long limit)
    {
        if (Length > limit)
        {
            throw new TooLargeException(Length, limit);
        }

        using var bytes = new MemoryStream((int)Math.Min(Length ?? 0, Array.MaxLength));
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > limit)
            {
                throw new TooLargeException(null, limit);
            }
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }
}

internal sealed class TooLargeException(long? length, long limit)
    : IOException($"it has {(length is { } known ? $"{known} bytes, " : "")}more than the {limit} bytes that are read (--max-size)");

internal sealed record FileInput(string Name, string Path, long? Length = null) : Input(Name, Path, Length)
{
    public override byte[] Read(long limit)
    {
        using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        return ReadAll(stream, limit);
    }
}

internal sealed record StandardInput() : Input("stdin", "-", null)
{
    public override byte[] Read(long limit)
    {
        using var stream = Console.OpenStandardInput();
        return ReadAll(stream, limit);
    }
}

/// <summary>A path that leads to no document: missing, a pattern that matches nothing, a folder that may not be opened.</summary>
/// <param name="Outcome">The reason as a code, one of Outcomes.</param>
internal sealed record NoInput(string Name, string Path, string Outcome, string Problem) : Input(Name, Path, null)
{
    public override byte[] Read(long limit) => throw new IOException(Problem);

    public static NoInput Of(string name, string path, Exception problem) =>
        new(name, path, Outcomes.Of(problem), Trouble.InPlainWords(problem)!);
}
