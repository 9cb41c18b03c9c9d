using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Heads;

/// <summary>A year and where it stands.</summary>
internal sealed record FiscalYear(int Year, Place Place);

/// <summary>
/// The year that the report is about: the title's, the one in brackets under it, the form's, else the year that most of the body
/// speaks of. The date of writing is none: it is mostly in the next year.
/// </summary>
internal static class FiscalYearReader
{
    /// <summary>The year on a line of its own stands this near to the title.</summary>
    private const int LinesBelowTitle = 5;

    /// <summary>A year that the body speaks of less often may be anything, beside others; the only one is less doubtful.</summary>
    private const int FewestMentions = 3, FewestOfOne = 2;

    /// <summary>二〇二二年十月 on a cover, with 报告时间： before it, is not longer.</summary>
    private const int LongestMonth = 16;

    /// <summary>The day or month of writing.</summary>
    private static bool IsDay(HeadLine line) => line.IsDate(out _) || (line.Text.Length <= LongestMonth && line.Text.EndsWith('月'));

    public static FiscalYear? Read(Title? title, IReadOnlyList<HeadLine> lines, IReadOnlyList<FormField> fields) =>
        OfTitle(title) ?? BelowTitle(title, lines) ?? (SpansYears(title) ? null : OfFields(fields) ?? OfBody(lines));

    /// <summary>2020-2022年度农田建设绩效评价报告: of several years, and so of none that the body speaks of most.</summary>
    private static bool SpansYears(Title? title) => title is not null && Years.TryNext(title.Text, 0, out var year) && !year.IsOne;

    private static FiscalYear? OfTitle(Title? title) =>
        title?.Lines.Select(OfLine).FirstOrDefault(year => year is not null) ?? OfBareTitle(title);

    /// <summary>2023 部门决算: four digits alone, or a year parted from its 年 by a line's end.</summary>
    private static FiscalYear? OfBareTitle(Title? title) =>
        title is not null && TitleParts.TryYear(title.Text, out var year) && year.IsOne
            ? new FiscalYear(year.First, title.Lines[0].Place)
            : null;

    private static FiscalYear? BelowTitle(Title? title, IReadOnlyList<HeadLine> lines)
    {
        if (title is null)
        {
            return null;
        }

        var last = title.Lines[^1].Place;
        return lines.SkipWhile(line => line.Place.Block < last.Block || line.Place == last)
            .Take(LinesBelowTitle)
            .TakeWhile(line => !line.BeginsBody)
            .Where(line => !IsDay(line) && IsYearLine(line.Text))
            .Select(OfLine)
            .FirstOrDefault(year => year is not null);
    }

    /// <summary>（2022 年度）, 2022年, 年度：2022年; a wide gap may part it from 单位：万元, and 部门：云岭县水务局 from it. 二〇二二年十月 says when it was written.</summary>
    private static bool IsYearLine(string text) =>
        Years.TryNext(text, 0, out var year) && (EndOfPart(text, year.End) - (year.End - year.Start) <= LongestFrame
            || (IsGap(text, year.Start - 2) && text.AsSpan(year.End, EndOfPart(text, year.End) - year.End).Trim() is "" or "度"));

    private static bool IsGap(string text, int at) => at >= 0 && char.IsWhiteSpace(text[at]) && char.IsWhiteSpace(text[at + 1]);

    private static int EndOfPart(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '\t' or '\u3000' || (char.IsWhiteSpace(text[i]) && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])))
            {
                return i;
            }
        }

        return text.Length;
    }

    private const int LongestFrame = 6;

    private static FiscalYear? OfFields(IReadOnlyList<FormField> fields)
    {
        foreach (var field in fields)
        {
            if (field.Code == "year" && Years.TryWhole(field.Value.AsSpan().TrimEnd('度'), out var year))
            {
                return new FiscalYear(year, field.Place);
            }
        }

        return null;
    }

    private static FiscalYear? OfLine(HeadLine line)
    {
        foreach (var year in Years.ReadAll(line.Text))
        {
            if (year.IsOne)
            {
                return new FiscalYear(year.First, line.Place.Slice(year.Start, year.End));
            }
        }

        return null;
    }

    private static FiscalYear? OfBody(IReadOnlyList<HeadLine> lines)
    {
        var mentions = new Dictionary<int, (int Count, Place First)>();
        foreach (var line in lines)
        {
            if (IsDay(line))
            {
                continue;
            }

            foreach (var year in Years.ReadAll(line.Text))
            {
                if (year.IsOne && !InBrackets(line.Text, year.Start) && !IsCompared(line.Text, year.Start))
                {
                    var (count, first) = mentions.GetValueOrDefault(year.First, (0, line.Place.Slice(year.Start, year.End)));
                    mentions[year.First] = (count + 1, first);
                }
            }
        }

        var most = mentions.OrderByDescending(mention => mention.Value.Count).ThenBy(mention => mention.Key).Take(2).ToList();
        return most.Count > 0 && most[0].Value.Count >= (most.Count == 1 ? FewestOfOne : FewestMentions) && (most.Count == 1 || most[0].Value.Count > most[1].Value.Count)
            ? new FiscalYear(most[0].Key, most[0].Value.First)
            : null;
    }

    /// <summary>比2018年减少3万元, 与2018年相比: the year beside the report's own.</summary>
    private static bool IsCompared(string text, int at) => at > 0 && text[at - 1] is '比' or '较' or '与';

    /// <summary>〔2022〕15号 is a document's number.</summary>
    private static bool InBrackets(string text, int at) => at > 0 && text[at - 1] is '〔' or '[' or '【' or '［';
}
