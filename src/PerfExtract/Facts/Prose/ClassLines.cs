namespace PerfExtract.Facts.Prose;

/// <summary>
/// Lines of the state's classification that a sentence names: 教育支出, 教育支出（类）普通教育（款）小学教育（项）. They are neither an item of the
/// vocabulary nor a project.
/// </summary>
internal sealed class ClassLines(Lexicon.Lexicon lexicon)
{
    private const string Expenditure = "支出";

    private readonly Lexicon.WordList _classes = lexicon["classes"];

    /// <summary>A line of the functions of government: money is spent on it, whatever its words say.</summary>
    public bool IsFunction(ReadOnlySpan<char> label) => ClassMarks.Holds(label) || (_classes.TryWhole(label, out var code) && code == "functional");

    public bool IsSpentOn(ReadOnlySpan<char> label) => IsFunction(label) || IsEconomic(label);

    /// <summary>办公费, 津贴补贴, 水费支出: a line of what money is spent on, whatever it is spent for.</summary>
    public bool IsEconomic(ReadOnlySpan<char> label) => IsEconomicItself(label) || (label.EndsWith(Expenditure) && IsEconomicItself(label[..^Expenditure.Length]));

    private bool IsEconomicItself(ReadOnlySpan<char> label) => _classes.TryWhole(label, out var code) && code == "economic";

    /// <summary>医疗收入, 学费收入: a line of what comes in.</summary>
    public bool IsIncome(ReadOnlySpan<char> label) => _classes.TryWhole(label, out var code) && code == "income";

    /// <summary>A line that no other words need introduce: 行政运行, 结余分配; 非税收入 and 其他 may be anything.</summary>
    public bool StandsAlone(ReadOnlySpan<char> label) => IsFunction(label) || (_classes.TryWhole(label, out var code) && code is "settlement" or "income");

    /// <summary>A line of the functions of government or of a settlement (经营支出), which no project is called by.</summary>
    public bool Names(ReadOnlySpan<char> label) =>
        ClassMarks.Holds(label) || (_classes.TryWhole(label, out var code) && code is "functional" or "line" or "settlement" or "income");
}
