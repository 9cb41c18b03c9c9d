using PerfExtract.Documents;
using PerfExtract.Pdf.Layout;

namespace PerfExtract.Readers.Pdf;

/// <summary>The pages' notices: what is said of several pages is said once, with the pages.</summary>
internal static class PageNotices
{
    /// <summary>Text that nobody sees and watermarks are no fault of the file; the rest may have cost facts.</summary>
    private static readonly string[] Harmless = ["hidden-text", "slanted-text"];

    public static IReadOnlyList<Notice> Of(LaidDocument laid, IReadOnlyList<Block> blocks)
    {
        var firsts = new Dictionary<int, Place>();
        foreach (var block in blocks)
        {
            firsts.TryAdd(block.Page ?? 0, block is Table ? new Place(block.Index, 0, 0, 0, 0) : new Place(block.Index, 0, 0));
        }

        return laid.Notices
            .GroupBy(static notice => notice.Notice)
            .Select(same => Of(same.Key.Code, same.Key.Message, same.Select(static notice => notice.Page).Distinct().ToArray(), firsts))
            .ToArray();
    }

    private static Notice Of(string code, string message, int[] pages, Dictionary<int, Place> firsts)
    {
        Place[] places = [.. pages.Where(firsts.ContainsKey).Select(page => firsts[page])];
        var text = $"{(pages.Length == 1 ? "page" : "pages")} {Ranges(pages)}: {message}";
        return Harmless.Contains(code) ? Notice.Info(code, text, places) : Notice.Warning(code, text, places);
    }

    /// <summary>1–3, 5.</summary>
    private static string Ranges(int[] pages)
    {
        var ranges = new List<string>();
        for (int start = 0, end; start < pages.Length; start = end)
        {
            for (end = start + 1; end < pages.Length && pages[end] == pages[end - 1] + 1; end++)
            {
            }

            ranges.Add(end - start > 1 ? $"{pages[start]}–{pages[end - 1]}" : $"{pages[start]}");
        }

        return string.Join(", ", ranges);
    }
}
