namespace PerfExtract.Cli.Layout;

/// <summary>One cell of a table: text that a terminal may be given, and how it is meant.</summary>
internal readonly record struct Cell(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Cell(string text) => new(text);
}

/// <param name="Left">Its texts begin at the left; figures end at the right.</param>
/// <param name="Optional">It is left out before the table gives up being one.</param>
internal readonly record struct Column(string Heading, bool Left = false, bool Optional = false)
{
    public static implicit operator Column(string heading) => new(heading);
}
