namespace PerfExtract.Readers;

/// <summary>What a caller may choose about reading.</summary>
public sealed record ReadOptions
{
    public static readonly ReadOptions Default = new();

    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>The encoding of a plain text (utf-8, gb18030, big5 …), where the caller knows better than the bytes say.</summary>
    public string? Encoding { get; init; }

    /// <summary>The password of an encrypted PDF; the empty one is tried first.</summary>
    public string? Password { get; init; }
}
