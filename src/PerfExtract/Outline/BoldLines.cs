using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>
/// 存在问题 in bold on a line of its own above a sentence that is not, as where a document numbers nothing: such lines come in sets. Above the
/// first 一、 they are lines of the cover.
/// </summary>
internal sealed class BoldLines
{
    private const int Fewest = 2;

    private static readonly CharSet s_never = new("0123456789，。；、：:,;|\t");

    private readonly bool[] _bold;
    private readonly int _firstHan;

    public BoldLines(List<HeadingLine?> lines, int longest, int shortest)
    {
        _firstHan = lines.FindIndex(line => line is { Form: <= NumberForm.Han });
        _bold = [.. lines.Select((_, i) => IsSetOff(lines, i, longest, shortest))];
        if (_bold.Count(bold => bold) < Fewest)
        {
            Array.Clear(_bold);
        }
    }

    public bool Holds(int i) => _bold[i];

    private bool IsSetOff(List<HeadingLine?> lines, int i, int longest, int shortest) =>
        i > Math.Max(0, _firstHan) && i + 1 < lines.Count
        && lines[i] is { Number: null, Paragraph.Look: { Bold: true, Centered: false, RightAligned: false }, HasTitle: true } line
        && line.Paragraph.Text.Value.AsSpan().Trim() is var text && text.Length >= shortest && text.Length <= longest && !text.ContainsAny(s_never)
        && IsText(lines[i + 1]) && (lines[i - 1] is not { Number: null, Paragraph.Look: { Bold: true, Centered: false } });

    /// <summary>A sentence, and not set as a heading is.</summary>
    private static bool IsText(HeadingLine? line) =>
        line is { Paragraph.Look.Bold: false } && line.Paragraph.Text.Value.AsSpan().TrimEnd() is [.., '。' or '；' or '：' or ':'];
}
