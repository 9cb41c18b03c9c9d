using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>How a line begins and ends, as far as it tells whether a paragraph begins or ends with it.</summary>
internal static class LineStarts
{
    /// <summary>“第十二部分” is the longest number that stands before a tab.</summary>
    public const int LongestNumber = 6;

    private const string Numerals = "一二三四五六七八九十百零〇";
    private const string Closing = "）)】》〉”’";
    private const string Units = "万亿元千百个件户人次家项台套份年月日号期平公吨米亩辆％%‰倍分时小周天";

    private static readonly CharSet s_opening = new("（(【《〈“‘");
    private static readonly CharSet s_closing = new(Closing);
    private static readonly CharSet s_clauseMarks = new("，。；,;");
    private static readonly CharSet s_digits = new("0123456789０１２３４５６７８９");
    private static readonly CharSet s_numerals = new(Numerals);
    private static readonly CharSet s_units = new(Units);
    private static readonly CharSet s_bullets = new(
        "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ●■◆▲★▪•※□☑√➢");
    private static readonly CharSet s_numberEnds = new("、．.）)分章节");
    private static readonly CharSet s_wholeNumberEnds = new("、．. \t\u3000");

    /// <summary>No paragraph begins with these.</summary>
    private static readonly CharSet s_neverFirst = new("，。、；：！？）】》〉”’％%‰,;:!?)]的");

    /// <summary>No paragraph ends with these.</summary>
    private static readonly CharSet s_neverLast = new("，、（(【《〈“‘,[");

    private static readonly CharSet s_sentenceEnds = new("。！？!?");
    private static readonly CharSet s_clauseEnds = new("；：;:…");

    public static bool CannotBegin(ReadOnlySpan<char> line) => s_neverFirst.Contains(line[0]);

    public static bool CannotEnd(ReadOnlySpan<char> line) => s_neverLast.Contains(line[^1]);

    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var body = line.TrimEnd(Closing).TrimEnd("\"'");
        return body.Length > 0 && s_sentenceEnds.Contains(body[^1]);
    }

    public static bool EndsClause(ReadOnlySpan<char> line) => s_clauseEnds.Contains(line[^1]);

    /// <summary>关于2023年度…项目的绩效评价报告: a title by its last word, and no clauses.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        // …绩效评价报告（2023年度）
        var title = line[^1] is '）' or ')' && line.LastIndexOfAny('（', '(') is > 0 and var remark ? line[..remark].TrimEnd() : line;
        return !HoldsClauses(title) && !title.ContainsAny('、', '：') && (title.EndsWith("报告") || title.EndsWith("说明") || title.EndsWith("总结"));
    }

    public static bool HoldsClauses(ReadOnlySpan<char> line) => line.IndexOfAny(s_clauseMarks) >= 0;

    /// <summary>A bracket or a quotation mark opened in <paramref name="line"/> and closed first thing in <paramref name="next"/>.</summary>
    public static bool ClosesWhatIsOpen(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var opened = line.LastIndexOfAny(s_opening);
        if (opened < 0 || line[opened..].IndexOfAny(s_closing) >= 0)
        {
            return false;
        }

        var closed = next.IndexOfAny(s_closing);
        return closed >= 0 && Alike(line[opened], next[closed]) && next[..closed].IndexOfAny(s_opening) < 0;
    }

    /// <summary>第一部分, 一、, （一）, 1., 1、, 1.2 概述, ①, ●, 附件1, 注：, 表1.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> line) =>
        s_bullets.Contains(line[0]) || IsPart(line) || IsBracketed(line) || IsChineseNumber(line) || IsDecimal(line)
        || line.StartsWith("附件") || line.StartsWith("附表") || line.StartsWith("附：") || line.StartsWith("注：") || line.StartsWith("备注：");

    /// <summary>The text is a heading's number and nothing else: （一）, 1., 第一部分; a bare 1 is a table's.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > LongestNumber || !(s_numberEnds.Contains(text[^1]) || s_bullets.Contains(text[^1])))
        {
            return false;
        }

        Span<char> headed = stackalloc char[LongestNumber + 1];
        text.CopyTo(headed);
        headed[text.Length] = '文';
        return IsNumbered(headed[..(text.Length + 1)]);
    }

    private static bool IsPart(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != '第')
        {
            return false;
        }

        var rest = line[1..].TrimStart(Numerals).TrimStart("0123456789");
        return rest.Length > 0 && rest.Length < line.Length - 1
            && (rest.StartsWith("部分") || rest[0] is '章' or '节' or '条' or '篇');
    }

    private static bool IsBracketed(ReadOnlySpan<char> line)
    {
        if (line[0] is not ('（' or '('))
        {
            return false;
        }

        var closed = line.IndexOfAny("）)");
        return closed > 1 && closed <= 4 && IsNumeral(line[1..closed].Trim());
    }

    private static bool IsChineseNumber(ReadOnlySpan<char> line)
    {
        var length = LengthOf(line, s_numerals);
        return length is > 0 and <= 3 && length < line.Length && s_wholeNumberEnds.Contains(line[length]);
    }

    /// <summary>1. and 1、 and 1) and 1.2 begin a paragraph; 1.5万元, 324.98 万元, 38、32、30个 and 2021年 do not.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> line)
    {
        while (true)
        {
            var digits = LengthOf(line, s_digits);
            if (digits is 0 or > 2 || digits + 1 >= line.Length)
            {
                return false;
            }

            var rest = line[(digits + 1)..];
            switch (line[digits])
            {
                case '、':
                    return !IsListed(rest);
                case ')' or '）':
                    return true;
                case '.' or '．' when LengthOf(rest, s_digits) is 0 or 4 || IsTitled(rest):
                    return true;
                case '.' or '．':
                    // 1.1.1…: step by step, for a line may go on so without end.
                    line = rest;
                    break;
                default:
                    return false;
            }
        }
    }

    /// <summary>38、[32、30个].</summary>
    private static bool IsListed(ReadOnlySpan<char> rest)
    {
        var digits = LengthOf(rest, s_digits);
        return digits > 0 && digits < rest.Length && rest[digits] == '、';
    }

    /// <summary>1.[2 概述], not 1.[5 万元].</summary>
    private static bool IsTitled(ReadOnlySpan<char> rest)
    {
        var digits = LengthOf(rest, s_digits);
        var words = rest[digits..].TrimStart();
        return digits <= 2 && !words.IsEmpty && words[0] >= '\u4E00' && !s_units.Contains(words[0]);
    }

    private static bool IsNumeral(ReadOnlySpan<char> text) =>
        text.Length > 0 && (LengthOf(text, s_numerals) == text.Length || text.IndexOfAnyExcept(s_digits) < 0);

    private static int LengthOf(ReadOnlySpan<char> line, CharSet set)
    {
        var other = line.IndexOfAnyExcept(set);
        return other < 0 ? line.Length : other;
    }

    private static bool Alike(char open, char close) => (open, close) is ('（' or '(', '）' or ')') or ('【', '】') or ('《', '》')
        or ('〈', '〉') or ('“', '”') or ('‘', '’');
}
