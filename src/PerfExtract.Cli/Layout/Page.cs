using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Layout;

/// <summary>What a person reads: a width, a language, and signs for weight and colour where the terminal has them.</summary>
internal sealed class Page(TextWriter writer, int width, bool colour, Language language)
{
    /// <summary>The width of a page where stdout is no terminal, and the least that is asked of one.</summary>
    private const int UsualWidth = 100, LeastWidth = 30;

    public int Width { get; } = Math.Max(width, LeastWidth);

    public Language Language => language;

    /// <summary>A page for whatever stdout is: as wide as the terminal, coloured where it has colours, plain in a pipe.</summary>
    public static Page On(TextWriter output, int? width, Language language) => new(
        output,
        width ?? (Console.IsOutputRedirected ? UsualWidth : Console.WindowWidth),
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        language);

    /// <summary>A label of the view's own.</summary>
    public string Say(string code) => Phrase.View(code).In(language);

    /// <summary>What a code of the contract is called.</summary>
    public string Name(string group, string? code) => code is null ? "" : Names.Of(group, code, language);

    public void Line(string text = "") => writer.WriteLine(text);

    public void Heading(string text)
    {
        writer.WriteLine();
        writer.WriteLine(Sign(text, Tone.Strong));
    }

    /// <summary>"核查（7）".</summary>
    public void Heading(string code, int count) => Heading(Counted(Say(code), count));

    public string Counted(string name, int count) => InBrackets(name, $"{count}");

    public string InBrackets(string name, string words) => language == Language.English ? $"{name} ({words})" : $"{name}（{words}）";

    /// <summary>A text over as many lines as it needs, those after the first under the end of what leads it.</summary>
    public void Wrapped(string lead, string text, Tone leadTone = Tone.Plain, Tone tone = Tone.Plain)
    {
        var indent = DisplayWidth.Of(lead);
        foreach (var (i, line) in LineBreaks.Of(text, Width - indent).Index())
        {
            Line((i == 0 ? Sign(lead, leadTone) : new string(' ', indent)) + Sign(line, tone));
        }
    }

    /// <summary>Pieces that stay whole, over as many lines as they need.</summary>
    public void Joined(string lead, IEnumerable<string> pieces, string between = " · ", Tone leadTone = Tone.Plain, Tone tone = Tone.Plain)
    {
        var room = Width - DisplayWidth.Of(lead);
        List<string> lines = [];
        foreach (var piece in pieces)
        {
            if (lines.Count > 0 && DisplayWidth.Of(lines[^1] + between + piece) <= room)
            {
                lines[^1] += between + piece;
            }
            else
            {
                lines.Add(piece);
            }
        }

        foreach (var (i, line) in lines.Index())
        {
            Wrapped(i == 0 ? lead : new string(' ', DisplayWidth.Of(lead)), line, i == 0 ? leadTone : Tone.Plain, tone);
        }
    }

    public string Sign(string text, Tone tone) => !colour || tone == Tone.Plain || text.Length == 0 ? text : $"\u001b[{CodeOf(tone)}m{text}\u001b[0m";

    private static string CodeOf(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Dim => "2",
        Tone.Good => "32",
        Tone.Bad => "31",
        _ => "33",
    };
}
