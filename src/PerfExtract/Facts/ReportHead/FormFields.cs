using PerfExtract.Documents;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Heads;

/// <summary>One labelled value of a form's head: 部门名称：云岭县水务局, or a cell beside its label.</summary>
/// <param name="Colon">The label and a colon stand before it: what stands beside a label without one may be the next label.</param>
internal readonly record struct FormField(string Code, string Value, Place Place, bool Colon);

/// <summary>The labelled values of a document, by the list head-fields: in paragraphs up to the first long ones, in tables everywhere.</summary>
internal sealed class FormFields(Lexicon.Lexicon lexicon)
{
    /// <summary>The longest label, with its number and （盖章）.</summary>
    private const int LongestLabel = 24;

    private readonly Lexicon.WordList _labels = lexicon["head-fields"];

    public IReadOnlyList<FormField> Read(Document document)
    {
        var fields = new List<FormField>();
        foreach (var block in document.Blocks)
        {
            if (block is Table table)
            {
                ReadTable(table, fields);
            }
            else if (block is Paragraph { Layer: Layer.Body or Layer.TextBox } paragraph)
            {
                ReadText(new Place(block.Index, 0, 0), paragraph.Text.Value, fields);
                ReadTorn(paragraph, fields);
                if (paragraph.Text.Value.Length is > 0 and <= LongestLabel)
                {
                    ReadBelow(document, paragraph, fields);
                }
            }
        }

        return fields;
    }

    /// <summary>主管部门      云岭县水务局      实施单位      云岭县河道管理所: a row that could not be read as one.</summary>
    private void ReadTorn(Paragraph row, List<FormField> fields)
    {
        var text = row.Text.Value;
        var cells = TornLine.Cells(text);
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            if (_labels.TryWhole(text.AsSpan(cells[i]), out var code))
            {
                Add(fields, code, new Place(row.Index, 0, 0), text, cells[i + 1].Start.Value, cells[i + 1].End.Value, colon: false);
            }
        }
    }

    /// <summary>A form that lost its lines: the label is a line, its value the next.</summary>
    private void ReadBelow(Document document, Paragraph label, List<FormField> fields)
    {
        var at = label.Index + 1;
        while (at < document.Blocks.Count && document.Blocks[at] is Paragraph { Text.Value: var blank } && string.IsNullOrWhiteSpace(blank))
        {
            at++;
        }

        if (at < document.Blocks.Count && document.Blocks[at] is Paragraph { Layer: Layer.Body or Layer.TextBox } below
            && _labels.TryWhole(label.Text.Value.AsSpan().Trim(), out var code))
        {
            Add(fields, code, new Place(at, 0, 0), below.Text.Value, 0, below.Text.Value.Length, colon: false);
        }
    }

    private void ReadTable(Table table, List<FormField> fields)
    {
        for (var i = 0; i < table.Cells.Count; i++)
        {
            var cell = table.Cells[i];
            var place = new Place(table.Index, 0, 0, cell.Row, cell.Column);
            if (LabelOf(cell.Text.Value) is { } code && Beside(table, i) is { } value)
            {
                var text = value.Text.Value;
                Add(fields, code, place with { Row = value.Row, Column = value.Column }, text, 0, text.Length, colon: false);
            }
            else
            {
                ReadText(place, cell.Text.Value, fields);
            }
        }
    }

    /// <summary>The next cell of the row with words in it: a text without spans leaves the rest of a wide label blank.</summary>
    private static Cell? Beside(Table table, int at)
    {
        for (var i = at + 1; i < table.Cells.Count && table.Cells[i].Row == table.Cells[at].Row; i++)
        {
            if (!string.IsNullOrWhiteSpace(table.Cells[i].Text.Value))
            {
                return table.Cells[i];
            }
        }

        return null;
    }

    /// <summary>Several may stand in one line: 填报单位：云岭县水务局    填报日期：2023年3月15日.</summary>
    private void ReadText(Place block, string text, List<FormField> fields)
    {
        for (var from = 0; text.AsSpan(from).IndexOfAny("：:") is >= 0 and var step;)
        {
            var colon = from + step;
            var start = Math.Max(from, colon - LongestLabel);
            if (LabelOf(text.AsSpan(start, colon - start)) is { } code)
            {
                var value = AfterSeal(text, colon + 1);
                Add(fields, code, block, text, value, EndOfValue(text, value), colon: true);
            }

            from = colon + 1;
        }
    }

    /// <summary>The label that the text ends with, a remark for the seal apart: 单位名称（盖章）.</summary>
    private string? LabelOf(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("：: \u3000");
        if (text.Length > 0 && text[^1] is '）' or ')' && text.LastIndexOfAny("（(") is > 0 and var opened && text[opened..].Contains('章'))
        {
            text = text[..opened].TrimEnd();
        }

        for (var at = Math.Max(0, text.Length - LongestLabel); at < text.Length; at++)
        {
            if (_labels.TryLongest(text, at, out var word) && word.End == text.Length && BeginsLabel(text, at))
            {
                return word.Code;
            }
        }

        return null;
    }

    /// <summary>What stands before a label is white space, its number, or nothing: 本局上级主管部门 is no label.</summary>
    private static bool BeginsLabel(ReadOnlySpan<char> text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '、' or '.' or '．' or '）' or ')' or '（' or '(';

    /// <summary>A wide gap, a tab, the seal's bracket or the end of a clause.</summary>
    private static int EndOfValue(string text, int from)
    {
        var at = from;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        for (; at < text.Length; at++)
        {
            var gap = char.IsWhiteSpace(text[at]) && (text[at] is '\t' or '\n' || (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])));
            var seal = text[at] is '（' or '(' && text.AsSpan(at).IndexOfAny("）)") is > 0 and var closed && text.AsSpan(at, closed).Contains('章');
            if (gap || seal || text[at] is '，' or '。' or '；' or ';')
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>填报单位：（盖章）云岭县水务局.</summary>
    private static int AfterSeal(string text, int start)
    {
        var value = text.AsSpan(start).TrimStart();
        return value is ['（' or '(', ..] && value.IndexOfAny('）', ')') is > 0 and var close && value[..close].Contains('章')
            ? text.Length - value.Length + close + 1 : start;
    }

    private static void Add(List<FormField> fields, string code, Place block, string text, int start, int end, bool colon)
    {
        var value = text.AsSpan(start, end - start);
        start += value.Length - value.TrimStart().Length;
        value = value.Trim();
        if (!value.IsEmpty && value.IndexOf('\n') < 0)
        {
            fields.Add(new FormField(code, value.ToString(), block with { Start = start, End = start + value.Length }, colon));
        }
    }
}
