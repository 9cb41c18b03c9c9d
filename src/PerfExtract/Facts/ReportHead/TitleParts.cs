using PerfExtract.Quantities;

namespace PerfExtract.Facts.Heads;

/// <summary>The organisation within a title: before its year, after it, or in brackets or behind a dash at the end.</summary>
internal static class TitleParts
{
    public static string? Organization(string title, OrganizationNames names)
    {
        var text = title.AsSpan();
        var dated = TryYear(text, out var year);
        var before = dated ? text[..year.Start] : text;
        var after = dated ? AfterYear(text, year.End) : [];
        return Whole(before, names) ?? Prefix(after, names) ?? Prefix(Subject(before), names) ?? Last(text, names) ?? (dated ? Owner(before, after, names) : null);
    }

    /// <summary>The first year of a title; where none is called one, four digits alone: 2018绩效评价自评报告.</summary>
    public static bool TryYear(ReadOnlySpan<char> title, out YearMention year)
    {
        if (Years.TryNext(title, 0, out year))
        {
            return true;
        }

        var at = CalendarText.NextYear(title, 0);
        if (at < 0 || !CalendarText.TryFourDigits(title, at, out var bare, out var end))
        {
            return false;
        }

        year = new YearMention(bare, bare, at, end);
        return true;
    }

    /// <summary>云岭县水务局[2023年度…], 云岭县财政局关于云岭县水务局[2023年度…], 云岭县水务局关于报送[2023年度…].</summary>
    private static string? Whole(ReadOnlySpan<char> before, OrganizationNames names)
    {
        var subject = Subject(before);
        var author = before[..^subject.Length].TrimEnd("关于");
        return names.IsName(subject) ? subject.Trim().ToString() : names.IsName(before) ? before.Trim().ToString() : names.IsName(author) ? author.Trim().ToString() : null;
    }

    /// <summary>云岭县便民热线[2023年]部门预算: who has a budget is an organisation, whatever its name ends in.</summary>
    private static string? Owner(ReadOnlySpan<char> before, ReadOnlySpan<char> after, OrganizationNames names) =>
        names.MayOwn(Subject(before)) && names.BeginsAccount(after) ? Subject(before).Trim().ToString() : null;

    private static string? Prefix(ReadOnlySpan<char> text, OrganizationNames names) =>
        names.PrefixLength(text) is > 0 and var length ? text[..length].Trim().ToString() : null;

    private static string? Last(ReadOnlySpan<char> text, OrganizationNames names)
    {
        var opened = text is [.., '）' or ')'] ? text.LastIndexOfAny("（(") : -1;
        var part = opened >= 0 ? text[(opened + 1)..^1] : text[(text.LastIndexOfAny("—-–－") + 1)..];
        return part.Length < text.Length && names.IsName(part) ? part.Trim().ToString() : null;
    }

    private static ReadOnlySpan<char> Subject(ReadOnlySpan<char> text) =>
        text.IndexOf("关于") is >= 0 and var at && at + 2 < text.Length ? text[(at + 2)..] : text;

    /// <summary>A file's or a title's second year and its 度 are passed over: 2023年[度]云岭县水务局….</summary>
    private static ReadOnlySpan<char> AfterYear(ReadOnlySpan<char> text, int end) => text[end..].TrimStart("年度 _-—");
}
