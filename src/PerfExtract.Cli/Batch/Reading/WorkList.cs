using PerfExtract.Cli.Batch.Inputs;

namespace PerfExtract.Cli.Batch.Reading;

/// <summary>One file to read, under all the names that it stands under; the indices count the run's inputs.</summary>
internal sealed record WorkItem(IReadOnlyList<(int Index, Input Input)> Copies)
{
    public Input First => Copies[0].Input;
}

/// <summary>The inputs as work: copies of one file are one item, so that they are read once.</summary>
internal static class WorkList
{
    /// <param name="farthest">Copies further apart than this are read again: an ordered output would have to hold their records.</param>
    /// <param name="largest">Bytes past which a file is not read, copy or not.</param>
    public static IReadOnlyList<WorkItem> Of(IReadOnlyList<(int Index, Input Input)> inputs, int farthest, long largest)
    {
        // Only files of one length and one extension can be copies; the rest are not hashed.
        Dictionary<Kind, int> alike = [];
        foreach (var (_, input) in inputs)
        {
            alike[KindOf(input)] = alike.GetValueOrDefault(KindOf(input)) + 1;
        }

        var items = new List<List<(int Index, Input Input)>>();
        var known = new Dictionary<Content, List<(int Index, Input Input)>>();
        foreach (var one in inputs)
        {
            var hash = one.Input.Length is not null && alike[KindOf(one.Input)] > 1 ? Hash(one.Input, largest) : null;
            if (hash is not null && known.TryGetValue(new Content(KindOf(one.Input), hash), out var copies) && one.Index - copies[0].Index <= farthest)
            {
                copies.Add(one);
                continue;
            }

            List<(int Index, Input Input)> fresh = [one];
            items.Add(fresh);
            if (hash is not null)
            {
                known[new Content(KindOf(one.Input), hash)] = fresh;
            }
        }

        return [.. items.Select(copies => new WorkItem(copies))];
    }

    private sealed record Kind(long? Length, string Extension);

    private sealed record Content(Kind Kind, string Hash);

    private static Kind KindOf(Input input) => new(input.Length, Path.GetExtension(input.Name).ToLowerInvariant());

    private static string? Hash(Input input, long largest)
    {
        try
        {
            return Fingerprint.Of(input.Read(largest));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It will be said when it is its turn to be read.
            return null;
        }
    }
}
