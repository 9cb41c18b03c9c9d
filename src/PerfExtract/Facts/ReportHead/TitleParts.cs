using PerfExtract.Quantities;

namespace PerfExtract.Facts.Heads;

/// <summary>The organisation within a title: before its year, after it, or in brackets or behind a dash at the end.</summary>
internal static class TitleParts
{
    public static string? Organization(string title, OrganizationNames names)
    {
        var text = title.AsSpan();
        var dated = Years.TryNext(text, 0, out var year);
        var before = dated ? text[..year.Start] : text;
        var after = dated ? AfterYear(text, year.End) : [];
        return Whole(before, names) ?? Prefix(after, names) ?? Prefix(Subject(before), names) ?? Last(text, names);
    }

    /// <summary>云岭县水务局[2023年度…], 云岭县财政局关于云岭县水务局[2023年度…].</summary>
    private static string? Whole(ReadOnlySpan<char> before, OrganizationNames names)
    {
        var subject = Subject(before);
        return names.IsName(subject) ? subject.Trim().ToString() : names.IsName(before) ? before.Trim().ToString() : null;
    }

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
