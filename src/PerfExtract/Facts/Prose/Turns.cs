namespace PerfExtract.Facts.Prose;

/// <summary>
/// What 分别 leaves waiting for its figures, each in its turn: subjects (A、B分别为), or the stages of one subject, or the years of one; or
/// so many figures that nothing names.
/// </summary>
internal sealed class Turns
{
    private readonly Queue<Subject> _subjects = [];
    private readonly Queue<string> _stages = [];
    private readonly Queue<int> _years = [];

    /// <summary>2021年至2023年预算分别为…，支出分别为…: the sentence's years, for the second list too.</summary>
    private IReadOnlyList<int> _yearsTold = [];

    /// <summary>会议费、培训费分别为3万元和5万元，较预算分别减少1万元和2万元: the sentence's subjects, for the second list too.</summary>
    public IReadOnlyList<Subject> SubjectsTold { get; private set; } = [];

    /// <summary>分别减少1万元和2万元: the direction that stands before the first figure is that of all.</summary>
    public bool Moves { get; set; }

    private bool _ofRates;
    private int _unnamed;

    /// <summary>The next figures are money, with or without a unit of their own.</summary>
    public bool OfMoney => _subjects.Count > 1 || (_years.Count > 1 && !_ofRates);

    public bool YearsOfMoney => !_ofRates && _years.Count > 0;

    /// <summary>None of the years has had its figure: 分别安排种植补贴资金12亿元、14亿元 names behind the word what they are of.</summary>
    public bool YearsWait => YearsOfMoney && _years.Count == _yearsTold.Count;

    /// <summary>The sentence has told a list of years.</summary>
    public bool HasTold => _yearsTold.Count > 1;

    public bool YearsOfRates => _ofRates && _years.Count > 0;

    public void Clear()
    {
        Close();
        (_yearsTold, SubjectsTold) = ([], []);
    }

    /// <summary>Several subjects take turns; else “三公”经费年初预算、决算分别为11.2万元和8.74万元: the stages do, and the subject stays.</summary>
    public bool Open(IReadOnlyList<Subject> subjects, IReadOnlyList<string> stages)
    {
        Close();
        SubjectsTold = subjects.Count > 1 ? subjects : SubjectsTold;
        foreach (var subject in subjects.Count > 1 ? subjects : [])
        {
            _subjects.Enqueue(subject);
        }

        foreach (var stage in subjects.Count <= 1 && stages.Count > 1 ? stages : [])
        {
            _stages.Enqueue(stage);
        }

        return _subjects.Count + _stages.Count > 0;
    }

    private void Close()
    {
        _subjects.Clear();
        _stages.Clear();
        _years.Clear();
        (_ofRates, _unnamed, Moves) = (false, 0, false);
    }

    /// <summary>The years that a list of figures may be of: those said before it, else those of the sentence's list before.</summary>
    public IReadOnlyList<int> YearsFor(IReadOnlyList<int> said)
    {
        _yearsTold = said.Count > 1 ? said : _yearsTold;
        return said.Count == 0 ? _yearsTold : said;
    }

    public void OpenYears(IReadOnlyList<int> years, bool ofRates)
    {
        _ofRates = ofRates;
        foreach (var year in years)
        {
            _years.Enqueue(year);
        }
    }

    /// <summary>四次分别下达180万元、180万元: so many figures are instalments of nothing that is named.</summary>
    public void OpenUnnamed(int figures) => _unnamed = figures;

    public bool TakeUnnamed() => _unnamed > 0 && _unnamed-- > 0;

    public bool TryTake(out Subject subject) => _subjects.TryDequeue(out subject);

    public string? TakeStage() => _stages.TryDequeue(out var stage) ? stage : null;

    public int? TakeYear() => _years.TryDequeue(out var year) ? year : null;
}
