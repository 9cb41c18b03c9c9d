using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Batch.Folder;

/// <summary>
/// The folder that a run writes to: locked against a second run, every file written under a temporary name and moved into place
/// whole. What is not for people stands in .perfextract.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    public const string Hidden = ".perfextract";

    private const string Temporary = Hidden + "/temporary";

    private readonly FileStream _lock;
    private int _temporaries;

    private OutputFolder(string path, FileStream held)
    {
        FullPath = path;
        _lock = held;
    }

    public string FullPath { get; }

    /// <exception cref="UsageException">Another run writes to it, or it cannot be written to.</exception>
    public static OutputFolder Open(string path)
    {
        var full = Path.GetFullPath(path);
        var hidden = Path.Combine(full, Hidden);
        try
        {
            Directory.CreateDirectory(hidden);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(path, problem);
        }

        var folder = new OutputFolder(full, Lock(path, Path.Combine(hidden, "lock")));
        folder.ClearTemporaries();
        return folder;
    }

    public string At(string relative) => Path.Combine(FullPath, relative);

    /// <summary>Writes a file whole: it is there complete or, whatever happens, as it was before.</summary>
    public void Write(string relative, Action<Stream> write) => Guard(relative, () =>
    {
        using var file = Begin(relative);
        write(file.Stream);
        file.Complete();
    });

    public PendingFile Begin(string relative) => new(NextTemporary(), At(relative));

    /// <summary>A file to add to, each write at once where another process would see it.</summary>
    public FileStream Append(string relative)
    {
        FileStream? stream = null;
        Guard(relative, () => stream = new FileStream(At(relative), FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0));
        return stream!;
    }

    public void Delete(string relative) => Guard(relative, () => File.Delete(At(relative)));

    public void Guard(string relative, Action act)
    {
        try
        {
            act();
        }
        catch (IOException problem) when (problem is FileNotFoundException or DirectoryNotFoundException && !Directory.Exists(At(Temporary)))
        {
            throw new OutputException(FullPath, new IOException("the output folder was taken away", problem));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException && problem is not OutputException)
        {
            throw new OutputException(At(relative), problem);
        }
    }

    /// <summary>A stream that is gone when it is closed.</summary>
    public FileStream Scratch() => new(
        NextTemporary(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);

    public void Dispose() => _lock.Dispose();

    private string NextTemporary() => At($"{Temporary}/{Interlocked.Increment(ref _temporaries)}");

    /// <summary>The operating system lets go of the lock when its holder ends, however it ends.</summary>
    private static FileStream Lock(string path, string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new OutputException(path, problem);
        }
        catch (IOException)
        {
            throw new UsageException($"{path}: another run is writing to this folder; wait for it, or name another folder");
        }
    }

    private void ClearTemporaries()
    {
        var folder = At(Temporary);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
    }
}

/// <summary>The output cannot be written: the run stops, what stands so far stays.</summary>
internal sealed class OutputException(string path, Exception problem)
    : IOException($"{path}: {Trouble.InPlainWords(problem)}", problem);
