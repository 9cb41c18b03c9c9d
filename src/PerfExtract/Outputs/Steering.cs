using System.Buffers;

namespace PerfExtract.Outputs;

/// <summary>
/// Characters that a terminal, a browser or an editor obeys instead of showing: controls, line ends of Unicode's own, marks that
/// turn the direction of writing. A report may hold any of them; none may reach what a person looks at.
/// </summary>
public static class Steering
{
    public static readonly IReadOnlyList<char> All =
    [
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c),
        '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ];

    private static readonly SearchValues<char> s_characters = SearchValues.Create([.. All]);

    public static bool Is(char c) => s_characters.Contains(c);

    /// <summary>Where the first stands; -1 where there is none.</summary>
    public static int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(s_characters);

    /// <summary>The text with a sign in the place of each, but for those that its format has a use for.</summary>
    public static string Shown(string text, char sign, string allowed = "") => FirstIn(text) < 0 ? text
        : string.Create(text.Length, (text, sign, allowed), static (shown, state) =>
        {
            for (var i = 0; i < shown.Length; i++)
            {
                var c = state.text[i];
                shown[i] = Is(c) && !state.allowed.Contains(c, StringComparison.Ordinal) ? state.sign : c;
            }
        });

    /// <summary>As a table's cell shows it, in csv and workbook alike: a sign in the place of each; line ends and tabs stay.</summary>
    public static string InCell(string text) => Shown(text, '\uFFFD', allowed: "\n\t");

    /// <summary>The text on one line, each of them written out: \u001b.</summary>
    public static string Escaped(string text) =>
        FirstIn(text) < 0 ? text : string.Concat(text.Select(c => Is(c) ? $"\\u{(int)c:x4}" : c.ToString()));
}
