namespace PerfExtract.Facts.Prose;

/// <summary>
/// Lines of the state's classification that a sentence names: 教育支出, 教育支出（类）普通教育（款）小学教育（项）. They are neither an item of the
/// vocabulary nor a project.
/// </summary>
internal sealed class ClassLines(Lexicon.Lexicon lexicon)
{
    private readonly Lexicon.WordList _classes = lexicon["classes"];

    /// <summary>A line of the functions of government or of a settlement (经营支出), which no project is called by.</summary>
    public bool Names(ReadOnlySpan<char> label) =>
        ClassMarks.Holds(label) || (_classes.TryWhole(label, out var code) && code is "functional" or "line");
}
