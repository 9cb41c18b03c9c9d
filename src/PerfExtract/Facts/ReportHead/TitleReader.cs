using System.Text;
using PerfExtract.Documents;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Heads;

/// <summary>The title as one text, and its lines.</summary>
internal sealed record Title(string Text, IReadOnlyList<HeadLine> Lines);

/// <summary>
/// The title block: the lines above the first heading or sentence that end as a report's title does. An organisation or a year on
/// the lines just above belongs to it; 附件1, a document's number, a form's fields and the date do not.
/// </summary>
internal sealed class TitleReader(Lexicon.Lexicon lexicon)
{
    /// <summary>A cover page with its fields is shorter than this.</summary>
    private const int MostLines = 40;

    /// <summary>The longest title line seen has 47 characters.</summary>
    private const int LongestLine = 60;

    /// <summary>Organisation, year, subject, 绩效自评报告: a title has no more lines.</summary>
    private const int MostTitleLines = 5;

    private static readonly CharSet s_neverInTitle = new("：:，；|\t");

    private static readonly CharSet s_neverInPlace = new("章年稿：:〔[");

    /// <summary>The longest word of the list title-ends, spaced out: 报　告.</summary>
    private const int LongestEnd = 10;

    /// <summary>云岭县水务局文件.</summary>
    private const string Letterhead = "letterhead";

    private readonly Lexicon.WordList _ends = lexicon["title-ends"];
    private readonly Lexicon.WordList _topics = lexicon["title-topics"];
    private readonly Lexicon.WordList _stages = lexicon["stages"];
    private readonly Lexicon.WordList[] _heads = [lexicon["funds"], lexicon["totals"], lexicon["money-roles"]];
    private readonly Lexicon.WordList _attachments = lexicon["attachments"];

    public Title? Read(IReadOnlyList<HeadLine> lines) => AtTop(lines) ?? Forwarded(lines);

    private Title? AtTop(IReadOnlyList<HeadLine> lines)
    {
        var top = lines.TakeWhile(line => !line.BeginsBody).Take(MostLines).Select(WithoutAttachment).ToList();
        for (var i = 0; i < top.Count; i++)
        {
            if (IsTitleLine(top[i]) && EndOf(top[i].Text) is { } end)
            {
                var (first, last) = (First(top, i, i), Last(top, i, end));
                var title = Join(top.GetRange(first, last - first + 1));
                if (_topics.TryNext(title.Text, 0, out _) && !(title.Lines.Count > 1 && title.Lines.All(line => _stages.TryWhole(line.Text, out _))))
                {
                    return title;
                }
            }
        }

        return null;
    }

    /// <summary>关于印发《…绩效评价报告》的通知 above the report itself: the lines that say again what the notice has quoted.</summary>
    private Title? Forwarded(IReadOnlyList<HeadLine> lines)
    {
        var quoted = lines.Take(MostLines).Select(line => Quoted(line.Text)).FirstOrDefault(text => EndOf(text) is not null && _topics.TryNext(text, 0, out _));
        for (var i = 0; quoted is not null && i < Math.Min(lines.Count, MostLines); i++)
        {
            var last = i;
            while (last + 1 < lines.Count && last - i + 1 < MostTitleLines && Join([.. lines.Skip(i).Take(last - i + 1)]).Text.Length < quoted.Length)
            {
                last++;
            }

            if (Join([.. lines.Skip(i).Take(last - i + 1)]) is var title && title.Text == quoted)
            {
                return title;
            }
        }

        return null;
    }

    private static string Quoted(string line)
    {
        var open = line.IndexOf('《', StringComparison.Ordinal);
        var close = line.IndexOf('》', StringComparison.Ordinal);
        return open >= 0 && close > open ? string.Concat(line[(open + 1)..close].Where(c => !char.IsWhiteSpace(c))) : "";
    }

    /// <summary>Upwards over what may begin a title: 云岭县水务局 / 2023年度 / 部门整体支出; 评价机构： / 华信会计师事务所 is a field on two lines.</summary>
    private int First(List<HeadLine> top, int first, int end)
    {
        while (first > 0 && end - first + 1 < MostTitleLines && IsTitleLine(top[first - 1]) && EndOf(top[first - 1].Text) is null or "part"
            && !Repeats(top[first - 1].Text, top[end].Text) && !(first > 1 && top[first - 2].Text is [.., '：' or ':']))
        {
            first--;
        }

        return first > 1 && end - first + 2 < MostTitleLines && IsPlace(top[first - 1]) && IsTitleLine(top[first - 2]) && EndOf(top[first - 2].Text) is null or "part"
            ? First(top, first - 2, end) : first;
    }

    /// <summary>（青石县） between two lines of a title: a remark that says where, not when, nor where the seal goes.</summary>
    private static bool IsPlace(HeadLine line) =>
        line.IsBracketed && HoldsHan(line.Text) && !line.Text.AsSpan().ContainsAny(s_neverInPlace) && !line.Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>A letterhead or running head above the title: the title's own line names the organisation again.</summary>
    private static bool Repeats(string above, string title) => title.Contains(above, StringComparison.Ordinal);

    /// <summary>Downwards where a title may go on: 2023年度部门决算 / 公开说明. 部门收支总体情况表 below it is the first table's.</summary>
    private int Last(List<HeadLine> top, int at, string end)
    {
        var last = at;
        while (end == "part" && last + 1 < top.Count && IsTitleLine(top[last + 1]) && EndOf(top[last + 1].Text) is { } next && next != "table")
        {
            (last, end) = (last + 1, next);
        }

        return last;
    }

    private bool IsTitleLine(HeadLine line) =>
        !IsHead(line.Text) && line.Text.Length <= LongestLine && !line.IsBracketed && !line.IsDate(out _) && !IsDocumentNumber(line.Text)
        && !line.Text.AsSpan().ContainsAny(s_neverInTitle) && HoldsHan(line.Text) && EndCode(line.Text) != Letterhead;

    /// <summary>一般公共预算, 合计, a row set apart by gaps: the head of a table is no title.</summary>
    private bool IsHead(string text) =>
        TornLine.IsRow(text)
        || text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(word => Array.Exists(_heads, words => words.TryWhole(word, out _)));

    /// <summary>How the line ends as a title, remarks in brackets apart: 绩效自评表（2023年度）.</summary>
    private string? EndOf(string line) => EndCode(line) is { } code and not Letterhead ? code : null;

    private string? EndCode(string line)
    {
        var text = WithoutRemark(line);
        for (var at = Math.Max(0, text.Length - LongestEnd); at < text.Length; at++)
        {
            if (_ends.TryLongest(text, at, out var word) && word.End == text.Length)
            {
                return word.Code;
            }
        }

        return null;
    }

    private static string WithoutRemark(string line)
    {
        var opened = line.LastIndexOfAny(['（', '(']);
        return opened > 0 && line[^1] is '）' or ')' ? line[..opened].TrimEnd() : line;
    }

    /// <summary>附件1, 附表：, 附件1-2: alone, or before the title on the same line.</summary>
    private HeadLine WithoutAttachment(HeadLine line)
    {
        // 《2023年度…绩效评价报告》 on a cover.
        var (length, end) = line.Text is ['《', .. var inner, '》'] && inner.AsSpan().IndexOfAny('《', '》') < 0 && EndOf(inner) is not null ? (1, line.Text.Length - 1) : (Math.Max(AttachmentLength(line.Text), PublishedLength(line.Text)), line.Text.Length);
        return length == 0 ? line : new HeadLine(line.Place.Slice(length, end), line.Text[length..end]);
    }

    /// <summary>公开13表 above a table of a settlement is its number among those made public.</summary>
    private static int PublishedLength(string text)
    {
        const string Published = "公开";
        if (!text.StartsWith(Published, StringComparison.Ordinal))
        {
            return 0;
        }

        var number = text.AsSpan(Published.Length).IndexOfAnyExceptInRange('0', '9');
        return number > 0 && text[Published.Length + number] == '表' ? Published.Length + number + 1 : 0;
    }

    private int AttachmentLength(string text)
    {
        if (!_attachments.TryLongest(text, 0, out var word))
        {
            return 0;
        }

        var at = word.End;
        while (at < text.Length && (text[at] is ' ' or '\u3000' or '-' or '－' or '：' or ':' or '.' or '、' || IsShortNumber(text, at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>附件2023年度… has no number: a year is longer than an attachment's number.</summary>
    private static bool IsShortNumber(string text, int at)
    {
        var from = at;
        while (from > 0 && char.IsDigit(text[from - 1]))
        {
            from--;
        }

        var to = at;
        while (to < text.Length && char.IsDigit(text[to]))
        {
            to++;
        }

        return to > from && to - from <= 2 || "一二三四五六七八九十".Contains(text[at], StringComparison.Ordinal);
    }

    /// <summary>云财绩〔2023〕15号.</summary>
    private static bool IsDocumentNumber(string text) => text.EndsWith('号') && text.AsSpan().IndexOfAny("〔[【") >= 0;

    private static bool HoldsHan(string text) => text.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    /// <summary>Titles are spaced out and cut by hand; only between Latin words does white space mean anything.</summary>
    private static Title Join(List<HeadLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var pending = false;
            foreach (var c in line.Text)
            {
                if (char.IsWhiteSpace(c))
                {
                    pending = true;
                    continue;
                }

                if (pending && text.Length > 0 && char.IsAsciiLetter(c) && char.IsAsciiLetter(text[^1]))
                {
                    text.Append(' ');
                }

                text.Append(c);
                pending = false;
            }
        }

        return new Title(text.ToString(), lines);
    }
}
