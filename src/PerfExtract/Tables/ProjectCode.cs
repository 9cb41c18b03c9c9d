namespace PerfExtract.Tables;

/// <summary>51172223T000009876543-冬修水利专项资金: the number that the budget system gives a project stands before its name.</summary>
internal static class ProjectCode
{
    /// <summary>The division's number, the year and a serial number are longer than any figure in a name.</summary>
    private const int Shortest = 15;

    public static string Without(string name)
    {
        var at = 0;
        while (at < name.Length && (char.IsAsciiDigit(name[at]) || char.IsAsciiLetterUpper(name[at])))
        {
            at++;
        }

        return at >= Shortest && at < name.Length && name[at] is '-' or '－' or '—' or '–' or '_' or ' ' && name[(at + 1)..].Trim() is { Length: > 0 } rest ? rest : name;
    }
}
