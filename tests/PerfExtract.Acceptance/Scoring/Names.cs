using System.Text;

namespace PerfExtract.Acceptance.Scoring;

/// <summary>When two spellings name one thing.</summary>
public static class Names
{
    /// <summary>Shorter names than this are too easily part of another.</summary>
    private const int ShortestPart = 3;

    private const string Passed = "\"'“”‘’「」、,，.。:：;；()（）<>《》-—_";

    /// <summary>Without blanks, brackets and punctuation, wide characters made narrow.</summary>
    public static string Norm(string? text)
    {
        var kept = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c) && !Passed.Contains(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    public static bool Same(string? one, string? other)
    {
        var (a, b) = (Norm(one), Norm(other));
        return a.Length > 0 && b.Length > 0
            && (a == b || (Math.Min(a.Length, b.Length) >= ShortestPart
                && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal))));
    }
}
