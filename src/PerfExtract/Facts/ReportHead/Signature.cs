using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Heads;

/// <summary>Who signed and when: the last date that stands alone, with the organisation on the lines beside it.</summary>
internal sealed record Signature(HeadLine? Organization, DateOnly? Date, Place? DatePlace)
{
    public static readonly Signature None = new(null, null, null);

    /// <summary>A seal's remark or an empty line may stand between the name and the date.</summary>
    private const int MostBetween = 2;

    /// <summary>A name and a date in one line are not longer.</summary>
    private const int MostCharacters = 60;

    /// <summary>A date without a name beside it is a signature's only so near to the text's end, or so near to its top on a cover.</summary>
    private const int MostFromEnd = 6, MostFromTop = 15;

    public static Signature Read(IReadOnlyList<HeadLine> all, OrganizationNames names)
    {
        List<HeadLine> lines = [.. all.Where(line => line.Place.Row is null)];
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (OneLine(lines[i], names) is { } signed)
            {
                return signed;
            }

            if (lines[i].IsDate(out var date)
                && (Beside(lines, i, names) is var name && name is not null || i >= lines.Count - MostFromEnd || i < MostFromTop))
            {
                return new Signature(name, date.Date, lines[i].Place.Slice(date.Start, date.End));
            }
        }

        return None;
    }

    /// <summary>云岭县水务局 2023年3月15日.</summary>
    private static Signature? OneLine(HeadLine line, OrganizationNames names)
    {
        if (line.Text.Length > MostCharacters || !Dates.TryNext(line.Text, 0, out var date) || date.End != line.Text.Length)
        {
            return null;
        }

        var before = line.Text.AsSpan(0, date.Start).TrimEnd();
        return names.IsName(before)
            ? new Signature(WithoutSeal(Part(line, before.Length)), date.Date, line.Place.Slice(date.Start, date.End))
            : null;
    }

    private static HeadLine? Beside(List<HeadLine> lines, int at, OrganizationNames names)
    {
        for (var i = at - 1; i >= 0 && i >= at - MostBetween; i--)
        {
            if (names.IsName(lines[i].Text))
            {
                return WithoutSeal(lines[i]);
            }
        }

        return at + 1 < lines.Count && names.IsName(lines[at + 1].Text) ? WithoutSeal(lines[at + 1]) : null;
    }

    /// <summary>云岭县水务局（盖章）: the bracket says where the seal goes; 水务局（本级） is a name.</summary>
    private static HeadLine WithoutSeal(HeadLine line)
    {
        var opened = line.Text is [.., '）' or ')'] ? line.Text.LastIndexOfAny(['（', '(']) : -1;
        return opened > 0 && line.Text.AsSpan(opened).Contains('章') ? Part(line, line.Text.AsSpan(0, opened).TrimEnd().Length) : line;
    }

    private static HeadLine Part(HeadLine line, int length) => new(line.Place.Slice(0, length), line.Text[..length]);
}
