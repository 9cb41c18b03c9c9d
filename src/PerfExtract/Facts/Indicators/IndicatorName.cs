using System.Globalization;
using PerfExtract.Documents;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>The words of a name or a level cell: 指标1： before it, a weight behind it, line breaks within are not part of it.</summary>
internal static class IndicatorName
{
    private static readonly CharSet s_nothing = new(" .…·。、-—－/\\X×xＸ*＊＿_"), s_weight = new("0123456789.分%％共");

    /// <summary>The name, or null for what a template left in its place: 指标1：, ……, XX.</summary>
    public static string? Of(string text)
    {
        var plain = IndicatorQuantity.Line(text);
        var name = plain.AsSpan(Prefix(plain)).Trim();
        return !name.ContainsAnyExcept(s_nothing) || name is "无" ? null : name.ToString();
    }

    /// <summary>案件合格率（10分） is worth ten points, and is called 案件合格率.</summary>
    /// <param name="headed">The column's head says that its brackets hold weights: 三级指标（分值） above 立项依据（4）.</param>
    public static (string Name, decimal? Weight) WithoutWeight(string name, bool headed = false)
    {
        var open = name.AsSpan().LastIndexOfAny('(', '（');
        if (open <= 0 || name[^1] is not (')' or '）'))
        {
            return (name, null);
        }

        var points = name.AsSpan(open + 1, name.Length - open - 2).Trim();
        return (headed || points is [.., '分']) && decimal.TryParse(points.TrimEnd('分').Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            ? (name[..open].TrimEnd(), weight)
            : (name, null);
    }

    /// <summary>产出指标（50分） is 产出指标.</summary>
    public static string? LevelOf(string text)
    {
        var plain = LabelReader.Plain(text);
        var bounds = LabelText.Read(plain);
        plain = plain[bounds.Start..bounds.End];
        var open = plain.AsSpan().LastIndexOfAny('(', '（');
        if (open > 0 && plain[^1] is ')' or '）' && IsWeight(plain.AsSpan(open + 1, plain.Length - open - 2)))
        {
            plain = plain[..open];
        }

        return !plain.AsSpan().ContainsAnyExcept(s_nothing) ? null : plain;
    }

    /// <summary>50分, 50%, 50: what brackets behind a level's name hold.</summary>
    private static bool IsWeight(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0] == '共' && text.Length > 1 ? text[1] : text[0]) && !text.ContainsAnyExcept(s_weight);

    /// <summary>指标1：, 指标 2 , 三级指标1：, 1., （1）, ① before the name.</summary>
    private static int Prefix(string text)
    {
        const string Word = "指标", Third = "三级指标";
        if (text.StartsWith(Word, StringComparison.Ordinal) || text.StartsWith(Third, StringComparison.Ordinal))
        {
            var word = text[0] == Third[0] ? Third.Length : Word.Length;
            var i = word;
            while (i < text.Length && (LabelText.IsBlank(text[i]) || char.IsDigit(text[i]) || text[i] is 'X' or '…'))
            {
                i++;
            }

            if (i > word && (i == text.Length || text[i] is ':' or '：' or '、' or '.' or '．'))
            {
                return Math.Min(i + 1, text.Length);
            }

            if (LabelText.IsBlank(text[i - 1]) && text.AsSpan(word, i - word).ContainsAnyInRange('0', '9'))
            {
                return i;
            }
        }

        return LabelText.Read(text).Start;
    }
}
