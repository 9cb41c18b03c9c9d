namespace PerfExtract.Documents;

/// <summary>What a figure of a cell or of a line of its own is made of.</summary>
internal static class FigureCharacters
{
    public const string All = "0123456789０１２３４５６７８９.,，．-—–－/%％+";
}
