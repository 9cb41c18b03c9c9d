using System.Text;
using PerfExtract.Cli.Batch.Folder;

namespace PerfExtract.Cli.Inspect;

/// <summary>A file of text that is there complete or, whatever happens, as it was before.</summary>
internal static class WholeFile
{
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        try
        {
            var target = Path.GetFullPath(path);
            using var file = new PendingFile(Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.part"), target);
            using (var text = new StreamWriter(file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
            {
                write(text);
            }

            file.Complete();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(path, problem);
        }
    }
}
