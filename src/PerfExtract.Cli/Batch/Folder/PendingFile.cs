namespace PerfExtract.Cli.Batch.Folder;

/// <summary>A file in the making, under a temporary name until it is complete; given up otherwise.</summary>
internal sealed class PendingFile(string temporary, string target) : IDisposable
{
    private bool _complete;

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

        try
        {
            Stream.Dispose();
            File.Delete(temporary);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The disk is full, or the folder is gone: that is being reported already.
        }
    }
}
