namespace PerfExtract.Readers;

/// <summary>Why a document could not be read.</summary>
public static class ReadErrors
{
    public const string
        EmptyFile = "empty-file", TooLarge = "too-large", Truncated = "truncated", Damaged = "damaged", Encrypted = "encrypted",
        UnsupportedFormat = "unsupported-format", UnknownFormat = "unknown-format", UnknownEncoding = "unknown-encoding",
        WrongEncoding = "wrong-encoding", NoText = "no-text";
}
