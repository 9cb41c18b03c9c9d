using System.Text;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>A line break made by hand within a figure or before its unit, to make the page look even: 12.75⏎万元 is one sum.</summary>
internal static class HandBreaks
{
    public static string Without(string text)
    {
        StringBuilder? healed = null;
        var from = 0;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at > 0 && at + 1 < text.Length; at = text.IndexOf('\n', at + 1))
        {
            var line = text.AsSpan(0, at);
            line = line[(line.LastIndexOf('\n') + 1)..];
            var next = text.AsSpan(at + 1);
            next = next.IndexOf('\n') is >= 0 and var end ? next[..end] : next;
            if (line.Length > 0 && next.Length > 0 && ((TornFigure.Is(line, next) && !IsNumbered(line, next)) || TornFigure.LacksUnit(line, next)))
            {
                (healed ??= new()).Append(text, from, at - from);
                from = at + 1;
            }
        }

        return healed is null ? text : healed.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>子项目1⏎20万元: one digit behind a word numbers it; 结余1⏎.5万元 goes on.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        next[0] != '.' && (line.Length < 2 || !(char.IsDigit(line[^2]) || line[^2] is '.' or ',' or '．'));
}
