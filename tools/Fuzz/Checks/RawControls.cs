namespace PerfExtract.Fuzz.Checks;

/// <summary>Characters that a terminal or a browser would obey instead of showing, in what is meant for either.</summary>
internal static class RawControls
{
    /// <summary>The first that stands there, as U+001B; null where there is none.</summary>
    /// <param name="allowed">Line ends, and where the format has them, tabs.</param>
    public static string? FirstIn(string text, string allowed)
    {
        foreach (var c in text)
        {
            if ((char.IsControl(c) && !allowed.Contains(c, StringComparison.Ordinal)) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                return $"U+{(int)c:X4}";
            }
        }

        return null;
    }
}
