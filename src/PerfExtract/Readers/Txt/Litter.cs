using System.Text;
using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// What Word and converters leave in a text that no reader of the page sees: field codes, bookmarks, control and zero-width characters.
/// </summary>
internal static class Litter
{
    /// <summary>Word ends a cell with this character where its text is copied raw.</summary>
    private const char CellMark = '\a';

    private static readonly CharSet s_unseen = new(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000a\u000b\u000c\u000d\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016"
        + "\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f\u00ad\u200b\u200c\u200d\u2060\ufeff");

    public static ReadOnlyMemory<char> Drop(ReadOnlyMemory<char> line)
    {
        if (line.Span.ContainsAny(s_unseen))
        {
            line = WithoutUnseen(line.Span).AsMemory();
        }

        return MayHoldCodes(line.Span) ? FieldCodes.Drop(line.ToString()).AsMemory() : line;
    }

    /// <summary>Asked here and not there: a text without codes builds none of the expressions.</summary>
    private static bool MayHoldCodes(ReadOnlySpan<char> line) =>
        line.Contains('\\') || line.Contains("[bookmark:", StringComparison.Ordinal) || line.Contains("HYPERLINK", StringComparison.Ordinal);

    private static string WithoutUnseen(ReadOnlySpan<char> line)
    {
        var kept = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (c == CellMark)
            {
                kept.Append('\t');
            }
            else if (!s_unseen.Contains(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}
