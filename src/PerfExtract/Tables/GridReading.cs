namespace PerfExtract.Tables;

/// <summary>One grid as understood: its regions, its forms, what the lines around it say. Facts are read from this.</summary>
internal sealed record GridReading(
    GridWords Words, IReadOnlyList<Region> Regions, IReadOnlyList<Form> Forms, TableContext Context, string? Caption)
{
    public Grid Grid => Words.Grid;

    public Form FormAt(int row)
    {
        foreach (var form in Forms)
        {
            if (row >= form.Top && row < form.End)
            {
                return form;
            }
        }

        return Form.None;
    }
}
