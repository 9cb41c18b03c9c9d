namespace PerfExtract.Facts.Prose;

/// <summary>What the paragraph has told so far, and what its next sentence may speak of without naming it.</summary>
internal sealed class Told
{
    private bool _any;
    private Subject _topic;

    /// <summary>How many projects the sentence tells of.</summary>
    private int _projects;
    private Subject _wholesOwn;

    /// <summary>The sentence parts the organisation's money into items.</summary>
    private bool _partsOfItems;

    /// <summary>The paragraph has told an amount of the report's own.</summary>
    public bool TellsOwn => _any;

    public Statement? First { get; private set; }

    /// <summary>The last amount that is no change and no difference.</summary>
    public Statement? Last { get; set; }

    /// <summary>The last amount of the report's own whose stage the paragraph says.</summary>
    public Statement? Spoken { get; set; }

    /// <summary>The project that the paragraph is about, for 该项目 and for sentences that name nothing.</summary>
    public Subject Project { get; set; }

    /// <summary>The paragraph speaks of 该项目, and nothing says which.</summary>
    public bool OfUnnamed { get; set; }

    /// <summary>The project that all the paragraph's amounts so far are of, their parts apart: 实际支出 is then its own.</summary>
    public Subject Sole { get; private set; }

    /// <summary>The last project that the sentence tells of.</summary>
    public Subject OfSentence { get; private set; }

    /// <summary>The sentence tells of more than one project.</summary>
    public bool TellsSeveral => _projects > 1;

    /// <summary>The amount that a list of points (一是, 二是) stands under.</summary>
    public Statement? Listed { get; private set; }

    /// <summary>Which statement says that money was paid out (拨付); -1 where none does.</summary>
    public int Paid { get; set; } = -1;

    /// <summary>All that the paragraph has told so far, parts apart, is of what it began with.</summary>
    public bool TellsOneThing { get; private set; }

    private bool _inList;

    public void Begin(Subject topic)
    {
        (First, Last, Spoken, Listed, _inList, _any) = (null, null, null, null, false, false);
        (Project, Sole, Paid, _topic, TellsOneThing, OfUnnamed) = (topic, default, -1, topic, true, false);
        (_projects, OfSentence, _wholesOwn, _partsOfItems) = (0, default, default, false);
    }

    /// <summary>
    /// 其中A项目30万元，B项目20万元。: the next sentence is about none of several, but about their whole or the heading's; so too behind
    /// 其中人员经费90万元，A项目30万元。
    /// </summary>
    public void EndSentence()
    {
        Project = _projects > 1 || (_partsOfItems && _projects > 0) ? (_wholesOwn.Known ? _wholesOwn : _topic) : Project;
        (_projects, OfSentence, _wholesOwn, _partsOfItems) = (0, default, default, false);
    }

    /// <summary>水库除险加固项目执行率80%。预算100万元…: what the paragraph names before its first amount, where that is one thing.</summary>
    public void Mention(Subject named, bool isOther)
    {
        Project = named.Project ? isOther ? _topic : named : Project;
        Sole = _any || isOther ? default : named;
    }

    public void OpenPoint() => (Listed, _inList) = (_inList ? Listed : Last, true);

    /// <param name="statement">An amount that no other holds and that is the report's own, or one that is not.</param>
    /// <param name="own">What it is of.</param>
    /// <param name="wholesOwn">The project that its whole is of, where it is one.</param>
    /// <param name="isSole">It is of the project that all before it were of.</param>
    /// <param name="isOther">It is of another project than the sentence's last.</param>
    public void Take(Statement statement, Subject own, Subject wholesOwn, bool isSole, bool isOther)
    {
        First ??= statement;
        if (statement is { Whole: null, Foreign: false })
        {
            TellsOneThing &= statement.Item == First.Item && statement.Project == First.Project && statement.Label == First.Label;
            Sole = !own.Project || (_any && !isSole) ? default : own;
            _any = true;
        }

        _partsOfItems |= statement is { Foreign: false, Whole: { Project: null, Item: not Records.Items.Project } } && !own.Project && own.Item is not null;
        if (own.Project)
        {
            _projects += isOther ? 1 : 0;
            (OfSentence, _wholesOwn) = (own, wholesOwn.Known ? wholesOwn : _wholesOwn);
        }
    }
}
