namespace PerfExtract.Outputs.Csv;

/// <summary>
/// A text on its way into a field: what a spreadsheet would run is defused, what would steer a terminal is shown as a sign. The
/// JSON record has every character.
/// </summary>
public static class CsvText
{
    public static string? Of(string? text) => text is null ? null : Formula.Defuse(Steering.InCell(text));
}
