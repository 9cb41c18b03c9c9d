namespace PerfExtract.Cli.Batch.Folder;

/// <summary>Records stand in records/ where the person asked for them, else out of sight, for --resume alone.</summary>
internal static class RecordRoots
{
    private const string Shown = "records/", Hidden = OutputFolder.Hidden + "/records/";

    public static string Of(bool shown) => shown ? Shown : Hidden;

    public static bool IsShown(string record) => record.StartsWith(Shown, StringComparison.Ordinal);

    /// <summary>A manifest that was tampered with must not make a command touch files elsewhere.</summary>
    public static bool IsRecord(string record) => Stem(record) is not null && !record.Split('/', '\\').Contains("..");

    /// <summary>The path under its root; null where it stands under neither.</summary>
    public static string? Stem(string record) =>
        record.StartsWith(Shown, StringComparison.Ordinal) ? record[Shown.Length..]
        : record.StartsWith(Hidden, StringComparison.Ordinal) ? record[Hidden.Length..]
        : null;
}
