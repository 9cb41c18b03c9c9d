namespace PerfExtract.Cli.Inspect;

/// <summary>What a person reads: a width, and signs for weight and colour where the terminal has them.</summary>
internal sealed class Page(TextWriter writer, int width, bool colour)
{
    public int Width { get; } = width;

    public void Line(string text = "") => writer.WriteLine(text);

    public void Heading(string text)
    {
        writer.WriteLine();
        writer.WriteLine(Sign("1", text));
    }

    /// <summary>A text over as many lines as it needs, broken between characters as Chinese is.</summary>
    public void Wrapped(string first, string text)
    {
        var indent = new string(' ', DisplayWidth.Of(first));
        var line = first;
        var used = DisplayWidth.Of(first);
        foreach (var rune in text.EnumerateRunes())
        {
            var piece = rune.ToString();
            var wide = DisplayWidth.Of(piece);
            if (used + wide > Width && used > indent.Length)
            {
                writer.WriteLine(line);
                (line, used) = (indent, indent.Length);
            }

            line += piece;
            used += wide;
        }

        writer.WriteLine(line);
    }

    public string Dim(string text) => Sign("2", text);

    public string Good(string text) => Sign("32", text);

    public string Bad(string text) => Sign("31", text);

    private string Sign(string code, string text) => colour ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
