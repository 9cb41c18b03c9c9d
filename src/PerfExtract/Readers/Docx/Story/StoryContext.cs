using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Numbering;
using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>
/// What all stories of one document (body, notes, headers) share: its styles and lists, its limits, what was met.
/// </summary>
internal sealed class StoryContext(StyleSheet styles, NumberingPart lists, ReadLimits limits)
{
    private int _blocks;
    private int _cells;

    public StyleSheet Styles { get; } = styles;

    public NumberingPart Lists { get; } = lists;

    public ListCounters Counters { get; } = new();

    public ReadLimits Limits { get; } = limits;

    public Sightings Sightings { get; } = new();

    /// <summary>The notes that the text refers to, in order: kind (footnotes, endnotes) and id.</summary>
    public List<(string Kind, string Id)> Notes { get; } = [];

    /// <summary>The headers and footers that are shown, by relation id.</summary>
    public List<(Layer Layer, string RelationId)> PageEdges { get; } = [];

    public void CountBlock()
    {
        if (++_blocks > Limits.Blocks)
        {
            throw new ReadException(ReadErrors.TooLarge, $"the document has more than {Limits.Blocks} paragraphs and tables");
        }
    }

    public void CountCell()
    {
        if (++_cells > Limits.Cells)
        {
            throw new ReadException(ReadErrors.TooLarge, $"the tables of the document have more than {Limits.Cells} cells");
        }
    }

    /// <summary>The number that stands before a paragraph of that format, as Word writes it, with the gap after it.</summary>
    public string NumberOf(ParagraphFormat format)
    {
        if (format.NumberId is not { } id || Lists.List(id) is not { } list)
        {
            return "";
        }

        var level = list.LevelOf(format.Style) ?? format.NumberLevel ?? 0;
        if (level is < 0 or >= NumberList.LevelCount)
        {
            return "";
        }

        var number = Counters.Next(list, level);
        return number.Length > 0 && list.Levels[level].Suffix != "nothing" && !ClosesItself(number[^1]) ? number + ' ' : number;
    }

    /// <summary>
    /// 一、 and （一） need no gap before the text; after 1. or 1.2 it keeps the number apart from figures that follow.
    /// </summary>
    private static bool ClosesItself(char last) => last is '、' or '）' or ')' or '．' or '：' or ':' or '，' or '】' or '》' or '」' or '。';
}
