using PerfExtract.Documents;

namespace PerfExtract.Tables;

/// <summary>≥, =, 定性 in a column of their own: how what is reached compares with what was aimed at.</summary>
internal static class Operators
{
    private const string Quality = "定性";

    private static readonly CharSet s_signs = new("=＝≥≤≧≦><＞＜");

    public static bool Is(string cell) => cell == Quality || (cell.Length > 0 && !cell.AsSpan().ContainsAnyExcept(s_signs));
}
