using PerfExtract.Documents;
using PerfExtract.Outline;

namespace PerfExtract.Tables.Flattened;

/// <summary>Consecutive short paragraphs, among them figures: a table, if it is one, of one cell a line with its empty cells lost.</summary>
internal sealed record FlatRun(IReadOnlyList<FlatCell> Cells)
{
    public int FirstBlock => Cells[0].Place.Block;

    public int LastBlock => Cells[^1].LastBlock;
}

internal sealed class FlatRunFinder(Document document, SectionTree sections, FlatWords words)
{
    /// <summary>A longer line is a sentence, not a cell.</summary>
    private const int LongestCell = 40;

    /// <summary>Fewer figures than this make no table worth recovering.</summary>
    private const int FewestFigures = 3;

    private readonly HashSet<int> _numbered = [.. sections.Sections.Where(section => section.Number is not null).Select(section => section.Place.Block)];

    public IEnumerable<FlatRun> Find()
    {
        List<FlatCell> cells = [];
        var reasons = false;
        var goals = new FlatGoals(document, words, CellAt);
        for (var i = 0; i <= document.Blocks.Count; i++)
        {
            if (i < document.Blocks.Count && CellAt(i) is { } cell && !SaysNothing(cell.Text))
            {
                cells.Add(cell);
                reasons = reasons || (cell.IsText && words.Indicator(cell.Text) is TableRole.Reason or TableRole.Note or TableRole.Rule);
                continue;
            }

            if (i < document.Blocks.Count && document.Blocks[i] is Paragraph paragraph && (SaysNothing(paragraph.Text.Value) || !IsBody(paragraph)))
            {
                continue;
            }

            if (i < document.Blocks.Count && reasons && cells[^1].IsFigure && IsReason(i))
            {
                var text = ((Paragraph)document.Blocks[i]).Text.Value;
                var (start, end) = (text.Length - text.AsSpan().TrimStart().Length, text.AsSpan().TrimEnd().Length);
                cells.Add(new FlatCell(text[start..end], new Place(i, start, end), i, false));
                continue;
            }

            if (i < document.Blocks.Count && goals.At(i, cells) is { Count: > 0 } texts)
            {
                cells.AddRange(texts);
                i = texts[^1].LastBlock;
                continue;
            }

            if (cells.Count(one => one.IsFigure) >= FewestFigures && cells[0].IsText)
            {
                yield return new FlatRun(words.Mend(cells));
            }

            (cells, reasons) = ([], false);
        }
    }

    /// <summary>One sentence between the rows of an indicator block is a reason: the row before it ends in a score, cells and scores follow.</summary>
    private bool IsReason(int block)
    {
        if (document.Blocks[block] is not Paragraph { Text.Value.Length: <= LongestReason } || _numbered.Contains(block))
        {
            return false;
        }

        var seen = 0;
        for (var i = block + 1; i < document.Blocks.Count && seen < LongestRow; i++)
        {
            if (document.Blocks[i] is Paragraph paragraph && string.IsNullOrWhiteSpace(paragraph.Text.Value))
            {
                continue;
            }

            if (CellAt(i) is not { } cell)
            {
                return false;
            }

            if (cell.IsFigure)
            {
                return true;
            }

            seen++;
        }

        return false;
    }

    /// <summary>A longer text explains more than one row.</summary>
    private const int LongestReason = 200;

    /// <summary>Two levels, the name, target and value stand before a row's first figure at most.</summary>
    private const int LongestRow = 6;

    private FlatCell? CellAt(int block)
    {
        if (document.Blocks[block] is not Paragraph paragraph || !IsBody(paragraph))
        {
            return null;
        }

        var text = paragraph.Text.Value;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length is 0 or > LongestCell || trimmed[^1] is '。' or '；' or ';' or '，' || IsUnitLine(text)
            || (trimmed[^1] is ':' or '：' && !(NextIsFigure(block) && words.IsKnown(text))))
        {
            // 年度资金总额： above a sum is a label; 情况如下： leads to what follows.
            return null;
        }

        var isFigure = CellFigure.Read(text).Kind != FigureKind.None || trimmed is "/" or "／";
        if (!isFigure && _numbered.Contains(block) && !(NextIsFigure(block) && words.IsKnown(text)))
        {
            return null;
        }

        var start = text.Length - text.AsSpan().TrimStart().Length;
        return new FlatCell(text[start..(start + trimmed.Length)], new Place(block, start, start + trimmed.Length), block, isFigure);
    }

    /// <summary>一、基本支出 above a sum is a label, whatever else it looks like.</summary>
    private bool NextIsFigure(int block)
    {
        for (var i = block + 1; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not Paragraph paragraph)
            {
                return false;
            }

            if (!string.IsNullOrWhiteSpace(paragraph.Text.Value))
            {
                return CellFigure.Read(paragraph.Text.Value).Kind != FigureKind.None;
            }
        }

        return false;
    }

    /// <summary>…情况表　单位：万元 stands above a table; 合计（单位：万元） is a head of it.</summary>
    private bool IsUnitLine(string text)
    {
        var at = text.AsSpan().IndexOf("单位");
        return UnitLine.HasCue(text) && !(at > 0 && text[..at].TrimEnd()[^1] is '（' or '(' && words.IsHead(text));
    }

    /// <summary>…… and 指标2 alone stand in a form for rows that nobody filled in.</summary>
    private static bool SaysNothing(string text)
    {
        var words = text.AsSpan().Trim();
        return words.TrimEnd('…').IsEmpty || (words.StartsWith(Placeholder) && words[Placeholder.Length..].TrimEnd("：:.．") is [>= '1' and <= '9']);
    }

    private const string Placeholder = "指标";

    internal static bool IsBody(Paragraph paragraph) => paragraph.Layer is Layer.Body or Layer.TextBox;
}
