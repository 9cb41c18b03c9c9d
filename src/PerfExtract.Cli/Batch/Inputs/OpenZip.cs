using System.IO.Compression;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>
/// The archive that a job reads from: it stays open until the job comes to another one. An archive's documents follow each other, and
/// opening it anew for each would read its list as often as it has members.
/// </summary>
internal static class OpenZip
{
    [ThreadStatic]
    private static (ZipSource Source, ZipArchive Zip)? t_open;

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static ZipArchive Of(ZipSource source)
    {
        if (t_open is { } open && open.Source == source)
        {
            return open.Zip;
        }

        // Opening an archive within another one opens that before it.
        var zip = source.Open();
        t_open?.Zip.Dispose();
        t_open = (source, zip);
        return zip;
    }
}
