using System.Text.RegularExpressions;

namespace PerfExtract.Fuzz.Mutations.Pdf;

/// <summary>PDF's writing cut into words: strings, names, numbers, operators, brackets, and the blanks between.</summary>
internal static partial class PdfTokens
{
    public static List<string> Of(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    public static bool IsNumber(string token) => token.Length > 0 && token.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or '.');

    public static bool IsString(string token) => token.Length > 1 && token[0] is '(' or '<' && token[^1] is ')' or '>' && token is not "<<";

    public static bool IsWord(string token) => token.Length > 0 && (char.IsAsciiLetter(token[0]) || token[0] is '\'' or '"');

    /// <summary>A string with brackets inside is cut where the first one closes: what is left over is damage like any other.</summary>
    [GeneratedRegex(@"<<|>>|\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>|/[^\s()<>\[\]{}/%]*|[\[\]{}]|[^\s()<>\[\]{}/%]+|\s+|.", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
