using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Fuzz.Checks;

/// <summary>What holds for every document, whatever it says. Each answers with the places where it does not, in words.</summary>
internal static class Invariants
{
    public static readonly IReadOnlyList<(string Name, Func<Document, ReportRecord, IEnumerable<string>> Broken)> All =
    [
        ("quotes", Quotes), ("links", Links), ("money", Money), ("cells", (document, _) => Cells(document)), ("blocks", (document, _) => Blocks(document)),
    ];

    /// <summary>Every quote reads again as the text it points to.</summary>
    public static IEnumerable<string> Quotes(Document document, ReportRecord record)
    {
        var texts = TextsOf(document);
        foreach (var evidence in Evidences(record))
        {
            // A table that was found in flattened lines has rows; what its cells say stands in paragraphs.
            var text = texts.GetValueOrDefault((evidence.Block, evidence.Row, evidence.Column)) ?? texts.GetValueOrDefault((evidence.Block, null, null));
            if (text is null || evidence.Start < 0 || evidence.End < evidence.Start || evidence.End > text.Length
                || text[evidence.Start..evidence.End] != evidence.Quote)
            {
                yield return $"{evidence}";
            }
        }
    }

    /// <summary>What evidence, and sections among themselves, refer to is there.</summary>
    public static IEnumerable<string> Links(Document document, ReportRecord record)
    {
        var sections = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in record.Sections)
        {
            if ((section.Parent is { } parent && !sections.Contains(parent)) || !sections.Add(section.Id))
            {
                yield return $"section {section.Id} under {section.Parent}";
            }
        }

        var tables = record.Tables.Select(table => table.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var evidence in Evidences(record))
        {
            if ((evidence.Section is { } section && !sections.Contains(section)) || (evidence.Table is { } table && !tables.Contains(table)))
            {
                yield return $"{evidence}";
            }
        }
    }

    /// <summary>No figure is money by accident: a unit of money applied to it, or it is a zero, which is one in any unit.</summary>
    public static IEnumerable<string> Money(Document document, ReportRecord record) => record.Budgets
        .Where(fact => fact.Unit is null && fact.Amount != 0)
        .Select(fact => fact.ToString());

    /// <summary>Cells lie within their table and never overlap.</summary>
    public static IEnumerable<string> Cells(Document document)
    {
        foreach (var table in document.Blocks.OfType<Table>())
        {
            var taken = new HashSet<(int, int)>();
            foreach (var cell in table.Cells)
            {
                var within = cell is { Row: >= 0, Column: >= 0, RowSpan: > 0, ColumnSpan: > 0 }
                    && cell.EndRow <= table.RowCount && cell.EndColumn <= table.ColumnCount;
                if (!within || !Places(cell).All(taken.Add))
                {
                    yield return $"block {table.Index}: {cell.Row},{cell.Column} {cell.RowSpan}×{cell.ColumnSpan} of {table.RowCount}×{table.ColumnCount}";
                }
            }
        }
    }

    /// <summary>Blocks are counted from 0; a table within a cell stands behind it; drawn lines lie in their text, in order.</summary>
    public static IEnumerable<string> Blocks(Document document)
    {
        var index = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Index != index++ || (block is Table { Within.Block: var outer } && outer >= block.Index))
            {
                yield return $"block {block.Index} at {index - 1}";
            }

            if (Texts(block).Any(text => !LinesLieWithin(text.Text)))
            {
                yield return $"lines of block {block.Index}";
            }
        }
    }

    public static IEnumerable<Evidence> Evidences(ReportRecord record) =>
    [
        .. record.Report.Evidence, .. record.Sections.SelectMany(s => s.Evidence), .. record.Tables.SelectMany(t => t.Evidence),
        .. record.Budgets.SelectMany(b => b.Evidence), .. record.ExecutionRates.SelectMany(r => r.Evidence),
        .. record.Indicators.SelectMany(i => i.Evidence), .. record.Goals.SelectMany(g => g.Evidence),
        .. record.Staffing.SelectMany(s => s.Evidence), .. record.Scores.SelectMany(s => s.Evidence),
        .. record.Findings.SelectMany(f => f.Evidence), .. record.Audits.SelectMany(a => a.Evidence),
        .. record.Diagnostics.SelectMany(d => d.Evidence),
    ];

    /// <summary>Every text by its place; tables may hold a million cells, so each is looked up, not searched for.</summary>
    public static Dictionary<(int Block, int? Row, int? Column), string> TextsOf(Document document)
    {
        var texts = new Dictionary<(int, int?, int?), string>();
        foreach (var block in document.Blocks)
        {
            foreach (var (row, column, text) in Texts(block))
            {
                texts.TryAdd((block.Index, row, column), text.Value);
            }
        }

        return texts;
    }

    private static IEnumerable<(int? Row, int? Column, Text Text)> Texts(Block block) => block switch
    {
        Paragraph paragraph => [(null, null, paragraph.Text)],
        Table table => table.Cells.Select(cell => ((int?)cell.Row, (int?)cell.Column, cell.Text)),
        _ => [],
    };

    private static IEnumerable<(int, int)> Places(Cell cell) =>
        from row in Enumerable.Range(cell.Row, cell.RowSpan)
        from column in Enumerable.Range(cell.Column, cell.ColumnSpan)
        select (row, column);

    private static bool LinesLieWithin(Text text)
    {
        var end = 0;
        foreach (var line in text.Lines)
        {
            if (line.Start < end || line.End < line.Start || line.End > text.Value.Length)
            {
                return false;
            }

            end = line.End;
        }

        return true;
    }
}
