using PerfExtract.Cli.Layout;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>The sections as a tree, each with the id that --section takes.</summary>
internal static class OutlineView
{
    private const int IdWidth = 5;

    public static void Write(Page page, ReportRecord record)
    {
        if (record.Sections.Count == 0)
        {
            return;
        }

        page.Heading("outline", record.Sections.Count);
        var shown = record.Sections.Select(section => section.Id).ToHashSet();
        var children = record.Sections.ToLookup(section => section.Parent is { } parent && shown.Contains(parent) ? parent : "");
        foreach (var section in children[""])
        {
            WriteSection(page, section, "", "", children);
        }
    }

    private static void WriteSection(Page page, SectionRecord section, string lead, string below, ILookup<string, SectionRecord> children)
    {
        var title = DisplayWidth.Safe(section.Number is null ? section.Title : $"{section.Number} {section.Title}");
        page.Line($"  {page.Sign(section.Id.PadRight(IdWidth), Tone.Dim)}{page.Sign(lead, Tone.Dim)}{DisplayWidth.Cut(title, page.Width - 2 - IdWidth - lead.Length)}");
        var parts = children[section.Id].ToList();
        foreach (var (i, part) in parts.Index())
        {
            var last = i == parts.Count - 1;
            WriteSection(page, part, below + (last ? "└ " : "├ "), below + (last ? "  " : "│ "), children);
        }
    }
}
