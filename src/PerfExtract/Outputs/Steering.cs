using PerfExtract.Documents;

namespace PerfExtract.Outputs;

/// <summary>
/// Characters that a terminal, a browser or an editor obeys instead of showing: controls, line ends of Unicode's own, marks that
/// turn the direction of writing. A report may hold any of them; none may reach what a person looks at.
/// </summary>
public static class Steering
{
    public const string All =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e"
        + "\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f"
        + "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private static readonly CharSet s_characters = new(All);

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
