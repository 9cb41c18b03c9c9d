namespace PerfExtract.Cli.Batch.Folder;

/// <summary>A file in the making, under a temporary name until it is complete; given up otherwise.</summary>
internal sealed class PendingFile(string temporary, string target) : IDisposable
{
    private bool _complete;

    /// <summary>Writes a file that stands by itself: it is there complete or, whatever happens, as it was before.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            var full = Path.GetFullPath(path);
            using var file = new PendingFile($"{full}.{Environment.ProcessId}.tmp", full);
            write(file.Stream);
            file.Complete();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException && problem is not OutputException)
        {
            throw new OutputException(path, problem);
        }
    }

    public Stream Stream { get; } = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16);

    public void Complete()
    {
        Stream.Dispose();
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(temporary, target, overwrite: true);
        _complete = true;
    }

    public void Dispose()
    {
        if (_complete)
        {
            return;
        }

        // On a full disk closing fails, for what is not written yet; the file must go all the same.
        Try(Stream.Dispose);
        Try(() => File.Delete(temporary));
    }

    private static void Try(Action act)
    {
        try
        {
            act();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What stopped the writing is being reported already.
        }
    }
}
