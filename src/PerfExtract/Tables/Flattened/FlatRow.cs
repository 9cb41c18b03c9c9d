namespace PerfExtract.Tables.Flattened;

/// <summary>A row as the run shows it: labels, then figures. Empty cells are lost, so a short row does not tell which of its figures is missing.</summary>
internal sealed record FlatRow(IReadOnlyList<FlatCell> Labels, IReadOnlyList<FlatCell> Figures)
{
    /// <summary>Labels and figures in turn; the first row's labels hold the header's words too.</summary>
    public static List<FlatRow> Read(IReadOnlyList<FlatCell> run)
    {
        List<FlatRow> rows = [];
        for (var i = 0; i < run.Count;)
        {
            List<FlatCell> labels = [];
            for (; i < run.Count && !run[i].IsFigure; i++)
            {
                labels.Add(run[i]);
            }

            List<FlatCell> figures = [];
            for (; i < run.Count && run[i].IsFigure; i++)
            {
                figures.Add(run[i]);
            }

            rows.Add(new FlatRow(labels, figures));
        }

        return rows;
    }
}
