using PerfExtract.Forge.Reports;

namespace PerfExtract.Forge.Structures;

/// <summary>Rows of a form, which all span the same columns.</summary>
internal sealed class Forms(int columns)
{
    public List<IReadOnlyList<string>> Rows { get; } = [];

    /// <summary>Cells with the columns that each spans; the last one takes what is left.</summary>
    public void Add(params (string Text, int Span)[] cells)
    {
        var row = new List<string>();
        for (var i = 0; i < cells.Length; i++)
        {
            var (text, span) = cells[i];
            row.Add(text);
            var until = i == cells.Length - 1 ? columns : row.Count - 1 + span;
            while (row.Count < until)
            {
                row.Add(Grid.FromLeft);
            }
        }

        Rows.Add(row);
    }

    /// <summary>The cell, or a mark that it goes on from the one above where that says the same.</summary>
    public static string Below(string text, string? before) => text == before ? Grid.FromAbove : text;
}
