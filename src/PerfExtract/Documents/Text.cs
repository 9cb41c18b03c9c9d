namespace PerfExtract.Documents;

/// <summary>The text of a paragraph or a cell. Offsets are UTF-16 offsets into <see cref="Value"/>, everywhere.</summary>
public sealed record Text(string Value, IReadOnlyList<PlacedLine> Lines)
{
    public static readonly Text Empty = new("", []);

    public static Text Of(string value) => new(value, []);

    public int? PageAt(int offset)
    {
        int? page = null;
        foreach (var line in Lines)
        {
            if (line.Start > offset && page is not null)
            {
                break;
            }

            page = line.Page;
        }

        return page;
    }

    /// <summary>The box of [start, end) on the page where it starts; a quote over a page end shows its first part.</summary>
    public Box? BoxOf(int start, int end)
    {
        Box? box = null;
        int? page = null;
        foreach (var line in Lines)
        {
            if (line.End <= start || line.Start >= end || (page is not null && page != line.Page))
            {
                continue;
            }

            page = line.Page;
            var part = line.BoxOf(start, end);
            box = box?.Union(part) ?? part;
        }

        return box;
    }
}
