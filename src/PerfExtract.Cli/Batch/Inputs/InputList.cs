using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Batch.Inputs;

/// <summary>
/// The documents that the paths of a command line lead to, in the order given and by name within a folder. A file is named by its
/// own name, a folder's documents by their path under it; where several folders are given, each is led by its folder's name.
/// </summary>
internal sealed class InputList
{
    private readonly string? _output;
    private readonly List<Input> _inputs = [];
    private readonly HashSet<string> _lists = new(StringComparer.Ordinal);
    private bool _severalFolders;

    /// <param name="output">Never read where a folder holds it: a run does not read what an earlier one wrote.</param>
    private InputList(string? output) => _output = output;

    public static IReadOnlyList<Input> Of(IReadOnlyList<string> paths, string? output)
    {
        var list = new InputList(output is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)))
        {
            _severalFolders = paths.Count(Directory.Exists) > 1,
        };
        foreach (var path in paths)
        {
            list.Add(path);
        }

        return list._inputs;
    }

    private void Add(string path)
    {
        if (path == "-")
        {
            _inputs.Add(new StandardInput());
        }
        else if (Directory.Exists(path))
        {
            AddFolder(path);
        }
        else if (File.Exists(path))
        {
            AddFile(path, Path.GetFileName(path));
        }
        else if (path.StartsWith('@'))
        {
            AddList(path[1..]);
        }
        else if (Glob.IsPattern(path))
        {
            AddMatches(path);
        }
        else
        {
            _inputs.Add(new NoInput(NameOf(path), path, Outcomes.Missing, "there is no such file or folder"));
        }
    }

    private void AddFolder(string folder)
    {
        var lead = _severalFolders ? Path.GetFileName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(folder))) + "/" : "";
        foreach (var found in new FolderWalk(_output).Files(folder))
        {
            if (found.Problem is { } problem)
            {
                _inputs.Add(NoInput.Of(lead + found.Name, found.Path, problem));
            }
            else
            {
                AddFile(found.Path, lead + found.Name);
            }
        }
    }

    private void AddMatches(string pattern)
    {
        var before = _inputs.Count;
        foreach (var (path, name) in Glob.Files(pattern, _output))
        {
            AddFile(path, name);
        }

        if (_inputs.Count == before)
        {
            _inputs.Add(new NoInput(NameOf(pattern), pattern, Outcomes.Missing, "no file matches"));
        }
    }

    /// <summary>Paths in a list are relative to where the program runs, as on the command line; # begins a comment.</summary>
    private void AddList(string file)
    {
        if (!_lists.Add(Path.GetFullPath(file)))
        {
            throw new UsageException($"@{file}: the list names itself");
        }

        try
        {
            foreach (var line in File.ReadLines(file))
            {
                var path = line.TrimEnd('\r').TrimStart('\uFEFF');
                if (path.Length > 0 && path[0] != '#')
                {
                    Add(path);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"@{file}: {Trouble.InPlainWords(problem)}");
        }

        _lists.Remove(Path.GetFullPath(file));
    }

    private void AddFile(string path, string name)
    {
        if (ZipMembers.IsArchive(path))
        {
            _inputs.AddRange(ZipMembers.Of(path, name));
        }
        else
        {
            _inputs.Add(new FileInput(name, path, LengthOf(path)));
        }
    }

    private static long? LengthOf(string path)
    {
        try
        {
            // A pipe or a device says 0; how much it holds shows only when it is read.
            return new FileInfo(path).Length is > 0 and var length ? length : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The last part of a path, also of one that ends in a slash.</summary>
    private static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } name ? name : path;
}
