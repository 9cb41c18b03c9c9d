using System.Text;
using PerfExtract.Cli.Batch.Folder;

namespace PerfExtract.Cli.Inspect;

/// <summary>A file of text that is there complete or, whatever happens, as it was before.</summary>
internal static class WholeFile
{
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> write) => PendingFile.Write(path, stream =>
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(text);
    });
}
