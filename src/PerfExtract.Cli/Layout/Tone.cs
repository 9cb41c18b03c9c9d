namespace PerfExtract.Cli.Layout;

/// <summary>How a piece of text is meant, for terminals that have colours; nothing is said by colour alone.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Dim,
    Good,
    Bad,
    Warning,
}
