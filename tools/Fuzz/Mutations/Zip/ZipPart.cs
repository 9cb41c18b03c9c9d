namespace PerfExtract.Fuzz.Mutations.Zip;

/// <summary>One member of a zip file, and what the file says of it where that is not true.</summary>
internal sealed record ZipPart(string Name, byte[] Data)
{
    public bool Stored { get; init; }

    public uint? Crc { get; init; }

    public uint? Size { get; init; }

    public uint? PackedSize { get; init; }

    public ushort? Method { get; init; }

    public ushort Flags { get; init; }

    /// <summary>The name before the data, where it is another than in the list at the end.</summary>
    public string? LocalName { get; init; }

    /// <summary>How many packed bytes are left out at the end.</summary>
    public int Missing { get; init; }
}
