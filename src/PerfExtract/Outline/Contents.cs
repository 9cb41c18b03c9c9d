using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>Which paragraphs are a table of contents: marked so by the file, or a run of entries under 目录 that end in page numbers.</summary>
internal static class Contents
{
    public static bool[] Find(IReadOnlyList<Paragraph> paragraphs)
    {
        var contents = new bool[paragraphs.Count];
        var (inside, marked) = (false, false);
        HashSet<string> entries = [];
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var text = paragraphs[i].Text.Value;
            if (paragraphs[i].Look.InContents)
            {
                contents[i] = true;
                marked |= inside;
                continue;
            }

            if (IsTitle(text))
            {
                (inside, marked, contents[i]) = (true, false, true);
                entries.Clear();
                continue;
            }

            // Behind entries that the file marks a short line without a page's number is the text's first heading.
            if (inside && Entry(text, out var numbered) is { Length: > 0 } entry && (numbered || (!marked && entry.Length <= 40)) && entries.Add(entry))
            {
                contents[i] = true;
            }
            else
            {
                // The first entry that comes a second time is the heading that the contents promised.
                inside = false;
                contents[i] = IsDotted(text);
            }
        }

        return contents;
    }

    private static bool IsTitle(string text)
    {
        var words = text.AsSpan().Trim();
        return words.Length >= 2 && words[0] == '目' && words[^1] is '录' or '次' && words[1..^1].IsWhiteSpace();
    }

    /// <summary>The entry's words without leader and page number; empty for what ends as a sentence does.</summary>
    private static string Entry(string text, out bool numbered)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || char.IsDigit(text[end - 1]) || IsLeader(text[end - 1])
            || text[end - 1] is '-' or '(' or ')' or '（' or '）'))
        {
            end--;
        }

        numbered = end < text.Length;
        return end > 0 && text[end - 1] is '。' or '；' or '，' ? "" : string.Concat(text[..end].Where(c => !char.IsWhiteSpace(c)));
    }

    private static bool IsDotted(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        if (trimmed.Length < 6 || !char.IsDigit(trimmed[^1]))
        {
            return false;
        }

        var before = trimmed.TrimEnd("0123456789 -");
        var leaders = 0;
        for (var i = before.Length - 1; i >= 0 && (IsLeader(before[i]) || before[i] == ' '); i--)
        {
            leaders += IsLeader(before[i]) ? 1 : 0;
        }

        return leaders >= 3;
    }

    private static bool IsLeader(char c) => c is '.' or '…' or '·' or '．' or '﹒' or '‥' or '・';
}
