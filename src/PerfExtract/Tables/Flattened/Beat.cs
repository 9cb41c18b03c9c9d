namespace PerfExtract.Tables.Flattened;

/// <summary>Consecutive texts [Start, Figures) of a run of cells, then the figures [Figures, End) behind them.</summary>
internal readonly record struct Beat(int Start, int Figures, int End)
{
    public int Texts => Figures - Start;

    public int Count => End - Figures;

    public static List<Beat> Of(IReadOnlyList<FlatCell> cells)
    {
        List<Beat> beats = [];
        for (var i = 0; i < cells.Count;)
        {
            var start = i;
            while (i < cells.Count && cells[i].IsText)
            {
                i++;
            }

            var figures = i;
            while (i < cells.Count && cells[i].IsFigure)
            {
                i++;
            }

            beats.Add(new Beat(start, figures, i));
        }

        return beats;
    }
}
