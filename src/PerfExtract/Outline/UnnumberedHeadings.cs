using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>
/// Headings without a number: 优化流程，争取时间 above its paragraph, a styled line, 部门概况 on a page of its own, 附件1.
/// Without a style they must be short, end in no stop, and stand between whole paragraphs: a one-cell line of a flattened table does not.
/// </summary>
internal sealed class UnnumberedHeadings(List<HeadingLine?> lines, Lexicon.WordList attachments, SectionKindReader kinds)
{
    private const int Longest = 30, Shortest = 4;

    /// <summary>What a heading introduces is longer than any cell of a flattened table that was seen without punctuation.</summary>
    private const int Matter = 36;

    /// <summary>Above a title stand no more lines than an attachment's number and a paper's.</summary>
    private const int FirstLines = 3;

    private readonly bool _restarts = lines.Count(line => line is { Form: NumberForm.Han, Value: 1 }) >= 2;
    private readonly bool _hasParts = lines.Any(line => line is not null && IsPart(line.TitleInPlace(), '摘', '要')) && lines.Any(line => line is not null && IsPart(line.TitleInPlace(), '正', '文'));
    private readonly int _first = lines.FindIndex(line => line is { Number: not null } || line?.Paragraph.Text.Value.Length > Matter);

    private readonly BoldLines _bold = new(lines, Longest, Shortest);

    /// <summary>Where the last bold heading stands, and the last that is known by its words: numbers may have been opened below it since.</summary>
    private int? _boldDepth, _knownDepth;

    /// <summary>How many steps stay open above the line, or null where it is no heading.</summary>
    public int? LevelAt(int i, Ladder ladder)
    {
        var line = lines[i]!;
        var title = line.TitleInPlace();
        if (title.Length is 0 or > Longest * 2)
        {
            return null;
        }

        if (IsAttachment(title, out var number))
        {
            // 附件2 above the report's own title says what the report is to another paper.
            return i < _first && i < FirstLines && line.Paragraph.Look.OutlineLevel is null && IsBareNumber(number) ? null : 0;
        }

        if ((_restarts || _hasParts) && (IsPart(title, '摘', '要') || IsPart(title, '正', '文')))
        {
            return 0;
        }

        if (IsFramed(title))
        {
            return 0;
        }

        if (_bold.Holds(i))
        {
            return _boldDepth = IsOpen(_boldDepth, ladder) ? _boldDepth : DepthOf(line, ladder);
        }

        if ((i < _first && !OpensText(i)) || title.Length > Longest || EndsOpen(line.Paragraph.Text.Value))
        {
            return null;
        }

        if (IsPartTitle(i, line))
        {
            return 0;
        }

        if (IsStyled(line))
        {
            return DepthOf(line, ladder);
        }

        if (title.Length < Shortest || !StandsApart(i))
        {
            return null;
        }

        return !IsKnown(line.Title) ? DepthOf(line, ladder)
            : _knownDepth = IsOpen(_knownDepth, ladder) ? _knownDepth : DepthOf(line, ladder);
    }

    /// <summary>部门概况 right above the first text: what stands higher is the report's title.</summary>
    private bool OpensText(int i) => i > 0 && i == _first - 1 && lines[_first]!.Number is null && IsKnown(lines[i]!.Title);

    private static bool IsOpen(int? depth, Ladder ladder) => depth < ladder.Steps.Count && ladder.Steps[depth.Value] is { Form: NumberForm.None, Section: >= 0 };

    /// <summary>Beside its unnumbered sister, else under the last number.</summary>
    private static int DepthOf(HeadingLine line, Ladder ladder)
    {
        var sister = ladder.Steps.Count - 1;
        if (line.Paragraph.Look.OutlineLevel is { } level)
        {
            return Math.Min(level - 1, ladder.Steps.Count);
        }

        while (sister >= 0 && ladder.Steps[sister].Section < 0)
        {
            sister--;
        }

        return sister >= 0 && ladder.Steps[sister].Form == NumberForm.None ? sister : sister + 1;
    }

    /// <summary>【项目概况】 on a line of its own.</summary>
    private static bool IsFramed(ReadOnlySpan<char> title) =>
        title is ['【', .. { Length: >= Shortest and <= Longest } words, '】'] && !words.ContainsAny('【', '】', '：') && !words.ContainsAnyInRange('0', '9');

    private bool IsAttachment(ReadOnlySpan<char> title, out ReadOnlySpan<char> rest)
    {
        rest = default;
        if (!attachments.TryLongest(title, 0, out var word))
        {
            return false;
        }

        rest = title[word.End..].TrimStart(" \u3000");
        return rest.Length == 0 || rest[0] is ':' or '：' || char.IsDigit(rest[0]) || "一二三四五六七八九十".Contains(rest[0]);
    }

    /// <summary>附表1：支出决算明细表 over a table in the midst of the text: the numbers go on below it as if it were not there.</summary>
    public bool NamesTable(int i, Ladder ladder, HeadingLine next)
    {
        var look = lines[i]!.Paragraph.Look;
        if (look.StartsPage || look.OutlineLevel is not null || !next.HasTitle || next.Value < 2 || !IsAttachment(lines[i]!.Title, out _) || !lines.GetRange(i + 1, Math.Min(BeforeTable, lines.Count - i - 1)).Contains(null))
        {
            return false;
        }

        foreach (var step in ladder.Steps)
        {
            if (step.Form == next.Form && step.Value + 1 == next.Value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Between a caption and its table stands a unit line.</summary>
    private const int BeforeTable = 2;

    /// <summary>附件：1.评分表: the first of a list of attachments.</summary>
    public bool ListsFromOne(ReadOnlySpan<char> title) =>
        IsAttachment(title, out var rest) && rest is [':' or '：', ..] && HeadingNumber.TryRead(rest.TrimStart("：: \u3000"), out var number) && number.Value == 1;

    /// <summary>摘要 and 正文 each count anew from 一、.</summary>
    private static bool IsPart(ReadOnlySpan<char> title, char first, char last) =>
        title.Length >= 2 && title[0] == first && title[^1] == last && title[1..^1].IsWhiteSpace();

    private static bool IsBareNumber(ReadOnlySpan<char> rest) => rest.Trim(" \u3000:：0123456789-一二三四五六七八九十").IsEmpty;

    /// <summary>A part's title opens a page of its own, and 一、 begins again under it.</summary>
    private bool IsPartTitle(int i, HeadingLine line) =>
        _restarts && (line.Paragraph.Look.StartsPage || line.Paragraph.Look.Centered)
        && i + 1 < lines.Count && lines[i + 1] is { Form: NumberForm.Han, Value: 1 };

    private static bool IsStyled(HeadingLine line) => line.Paragraph.Look.OutlineLevel is not null;

    private bool StandsApart(int i)
    {
        var before = i == 0 ? null : lines[i - 1];
        var after = i + 1 < lines.Count ? lines[i + 1] : null;
        return before is not null && after is not null && !lines[i]!.TitleInPlace().ContainsAnyInRange('0', '9')
            && (OpensText(i) || IsBetween(before, after, IsMatter) || (IsBetween(before, after, line => IsMatter(line) || IsSentence(line)) && IsKnown(lines[i]!.Title)));
    }

    private static bool IsBetween(HeadingLine before, HeadingLine after, Func<HeadingLine, bool> isText) =>
        isText(after) && (before.HasTitle && before.Number is not null || isText(before));

    /// <summary>存在的问题, 下一步改进措施: what sections are known by may stand between short sentences too.</summary>
    private bool IsKnown(string title) => title.Length <= LongestKnown && kinds.Knows(title);

    private const int LongestKnown = 16, ShortestSentence = 10;

    private static bool IsSentence(HeadingLine line) =>
        line.Paragraph.Text.Value.AsSpan().TrimEnd() is { Length: >= ShortestSentence } text && text[^1] is '。' or '；' or '：';

    private static bool IsMatter(HeadingLine line)
    {
        var text = line.Paragraph.Text.Value.AsSpan().TrimEnd();
        return text.Length >= Matter || (text.Length > 0 && text[^1] is '。' or '；' or '：' && line.Number is not null)
            || (line.Number is { Value: 1 } && line.HasTitle);
    }

    private static bool EndsOpen(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        return trimmed.Length == 0 || trimmed[^1] is '。' or '，' or '；' or '、' or '！' or '：' or ':' or ';' or ',' or '”' or '）' or '表';
    }
}
