using System.Globalization;

namespace PerfExtract.Pdf.Fonts.Encodings;

/// <summary>
/// Widths, in thousandths of the size, for fonts that bring none: the standard fonts, and others by the family they most
/// look like. Codes are WinAnsi's, or a symbol font's own; fixed-width fonts have one width.
/// </summary>
internal static class StandardWidths
{
    private const float Courier = 600;

    private static readonly Lazy<float[][]> Columns = new(ReadColumns);

    public static float Of(string fontName, int code, bool serif, bool bold, bool italic)
    {
        if (Has(fontName, "Courier") || Has(fontName, "Mono") || Has(fontName, "Consolas"))
        {
            return Courier;
        }

        if (CodeTables.OfSymbolFont(fontName) is { } own)
        {
            return Columns.Value[ReferenceEquals(own, CodeTables.Symbol) ? 6 : 7][code & 0xFF];
        }

        bool times = serif || Has(fontName, "Times") || Has(fontName, "Serif") || Has(fontName, "Roman");
        int column = !times ? (bold ? 1 : 0) : bold ? (italic ? 5 : 3) : italic ? 4 : 2;
        return Columns.Value[column][code & 0xFF];
    }

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static float[][] ReadColumns()
    {
        string[] lines = FontTable.Lines("widths.tsv");
        var columns = new float[lines[0].Split('\t').Length - 1][];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = new float[256];
        }

        foreach (string line in lines.AsSpan(1))
        {
            string[] cells = line.Split('\t');
            int code = int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int i = 0; i < columns.Length; i++)
            {
                columns[i][code] = int.Parse(cells[i + 1], CultureInfo.InvariantCulture);
            }
        }

        return columns;
    }
}
