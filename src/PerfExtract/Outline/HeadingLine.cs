using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>
/// One paragraph seen as a possible heading: its number, its title [TitleStart, TitleEnd), and where the text after a run-in
/// heading begins (the paragraph's end where all of it is heading). A numbered sentence is a list item: it has a number, no title.
/// </summary>
internal sealed record HeadingLine(Paragraph Paragraph, HeadingNumber? Number, int TitleStart, int TitleEnd, int Body)
{
    /// <summary>The longest title of its own line that was seen is 41 characters, of a run-in title 28.</summary>
    private const int LongestTitle = 50, LongestRunIn = 36;

    /// <summary>A numbered line that ends in a full stop is a heading only when it is as short as a name.</summary>
    private const int LongestStopped = 20;

    public bool HasTitle => TitleEnd > TitleStart;

    /// <summary>The title shares its line with the text that follows it.</summary>
    public bool IsRunIn => HasTitle && Body < Paragraph.Text.Value.Length;

    /// <summary>The title ends in a full stop, as a sentence does.</summary>
    public bool IsStopped => HasTitle && TitleEnd < Paragraph.Text.Value.Length && Paragraph.Text.Value[TitleEnd] == '。';

    public HeadingLine AsListItem() => this with { TitleEnd = TitleStart, Body = TitleStart };

    public NumberForm Form => Number?.Form ?? NumberForm.None;

    public int Value => Number?.Value ?? 0;

    public string Title => Paragraph.Text.Value[TitleStart..TitleEnd];

    /// <summary>The title where it stands, to look at.</summary>
    public ReadOnlySpan<char> TitleInPlace() => Paragraph.Text.Value.AsSpan(TitleStart..TitleEnd);

    public static HeadingLine? OfNumbered(Paragraph paragraph)
    {
        var text = paragraph.Text.Value;
        if (!HeadingNumber.TryRead(text, out var number) || number.Rest >= text.Length)
        {
            return null;
        }

        var (end, body) = TitleOf(text, number);
        return new HeadingLine(paragraph, number, number.Rest, end, body);
    }

    /// <summary>1 基本情况, where the document's 1.1 shows that its headings are numbered so.</summary>
    public static HeadingLine? OfBare(Paragraph paragraph, int expected)
    {
        var text = paragraph.Text.Value;
        if (text.Length > LongestTitle || !HeadingNumber.TryBare(text, out var number) || number.Value != expected)
        {
            return null;
        }

        var (end, body) = TitleOf(text, number);
        return end > number.Rest && body == text.Length ? new HeadingLine(paragraph, number, number.Rest, end, body) : null;
    }

    public static HeadingLine OfUnnumbered(Paragraph paragraph)
    {
        var (start, end) = Trim(paragraph.Text.Value, 0, paragraph.Text.Value.Length);
        return new HeadingLine(paragraph, null, start, end, paragraph.Text.Value.Length);
    }

    private static (int End, int Body) TitleOf(string text, HeadingNumber number)
    {
        var start = number.Rest;
        var stop = FirstStop(text, start);
        var none = (start, start);
        if (stop < 0)
        {
            var (_, end) = Trim(text, start, text.Length);
            return end - start <= LongestTitle && !text.AsSpan(start).ContainsAny('；', ';') ? (end, text.Length) : none;
        }

        var rest = stop;
        while (rest < text.Length && (char.IsWhiteSpace(text[rest]) || text[rest] is '。' or ':' or '：'))
        {
            rest++;
        }

        var titleEnd = Trim(text, start, stop).End;
        if (text[stop] == '。' && StatesFigures(text.AsSpan(start, titleEnd - start)))
        {
            return none;
        }

        var outer = number.Form <= NumberForm.Han;
        if (rest < text.Length)
        {
            return titleEnd - start <= LongestRunIn ? (titleEnd, rest) : none;
        }

        // 一句一条: a numbered line that is one stopped sentence is an item of a list, unless it is as short as a name.
        return text[stop] != '。' || titleEnd - start <= (outer ? LongestRunIn : LongestStopped) ? (titleEnd, text.Length) : none;
    }

    /// <summary>公务接待费支出2.20万元，与上年持平。 is a sentence: clauses with a figure in the first of them that is no year.</summary>
    private static bool StatesFigures(ReadOnlySpan<char> title)
    {
        var clause = FirstComma(title);
        if (clause < 0)
        {
            return false;
        }

        for (var at = title[..clause].IndexOfAnyInRange('0', '9'); at >= 0 && at < clause;)
        {
            var digits = title[at..clause].IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : clause - at;
            if (at + digits >= title.Length || title[at + digits] != '年')
            {
                return true;
            }

            at += digits;
            var next = title[at..clause].IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : at + next;
        }

        return false;
    }

    /// <summary>The comma of 1,234 parts no clauses.</summary>
    private static int FirstComma(ReadOnlySpan<char> title)
    {
        for (var at = title.IndexOfAny('，', ','); at >= 0;)
        {
            if (title[at] == '，' || at + 1 == title.Length || !char.IsAsciiDigit(title[at + 1]))
            {
                return at;
            }

            var next = title[(at + 1)..].IndexOfAny('，', ',');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    /// <summary>The first 。 or colon outside brackets and quotes, line break or wide gap: where a run-in title would end. A number inside the
    /// line (主要职能（一）负责…) ends it too.</summary>
    private static int FirstStop(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '（' or '(' or '“' or '《' or '「':
                    if (i > start && HeadingNumber.TryRead(text.AsSpan(i), out var inner) && inner.Start == 1)
                    {
                        return i;
                    }

                    depth++;
                    break;
                case '）' or ')' or '”' or '》' or '」':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '。' or '\n' or '\t':
                    return i;
                case '：' or ':' when depth == 0:
                    return i;
                case ' ' when i > start && HeadingNumber.TryRead(text.AsSpan(i), out var next) && next.Form is NumberForm.Decimal:
                    return i;
                case ' ' or '\u3000' when i + 2 < text.Length && char.IsWhiteSpace(text[i + 1]) && char.IsWhiteSpace(text[i + 2]):
                    return i;
                default:
                    break;
            }
        }

        return -1;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '。' or '：' or ':' or '；' or ';' or '、' or '，'))
        {
            end--;
        }

        return (start, end);
    }
}
