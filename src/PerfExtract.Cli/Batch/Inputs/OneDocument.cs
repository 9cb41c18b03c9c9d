using System.Diagnostics.CodeAnalysis;
using PerfExtract.Cli.Terminal;
using PerfExtract.Documents;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>The commands about one document: its bytes and blocks, or one line on stderr.</summary>
internal static class OneDocument
{
    public static bool TryRead(string path, ExtractionOptions options, [NotNullWhen(true)] out Document? document)
    {
        document = null;
        if (!TryBytes(path, options, out var input, out var bytes))
        {
            return false;
        }

        if (!Extraction.TryRead(bytes, input.Name, options, out document, out var problem))
        {
            Messages.About(path, problem.Message);
            return false;
        }

        return true;
    }

    public static bool TryBytes(string path, ExtractionOptions options, out Input input, [NotNullWhen(true)] out byte[]? bytes)
    {
        input = path == "-" ? new StandardInput() : new FileInput(Path.GetFileName(path), path);
        bytes = null;
        try
        {
            if (Directory.Exists(path))
            {
                Messages.About(path, "this is a folder; name one document");
                return false;
            }

            bytes = input.Read(options.Reading.Limits.InputBytes);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Messages.About(path, Trouble.InPlainWords(problem)!);
            return false;
        }
    }
}
