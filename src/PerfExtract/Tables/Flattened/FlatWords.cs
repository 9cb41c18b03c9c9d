using System.Globalization;
using PerfExtract.Lexicon;

namespace PerfExtract.Tables.Flattened;

/// <summary>What the words of a flattened table's cells are for; broken labels are mended by it.</summary>
internal sealed class FlatWords(LabelReader labels, RoleReader roles, WordList levels)
{
    public bool IsKnown(string text) => labels.Read(text).Known;

    /// <summary>A word that stands above figures: 决算数, 基本支出, 合计, 2022年, 执行率.</summary>
    public bool IsHead(string text) =>
        roles.Field(text) != TableRole.MoneyBlock && labels.Read(text) is { Known: true, Class: false } label && (label.SaysMoney || label.SaysYear)
        || roles.Money(text) is TableRole.Rate or TableRole.Share or TableRole.Completion or TableRole.Weight or TableRole.Score or TableRole.Amount;

    /// <summary>A word that stands above figures and never beside them: 执行率, 分值, 得分.</summary>
    public bool IsFigureHead(string text) => roles.Money(text) is TableRole.Rate or TableRole.Share or TableRole.Completion or TableRole.Weight or TableRole.Score;

    /// <summary>年度资金总额 names a row of a form, and no column.</summary>
    public bool IsFormTotal(string text) => labels.Read(text) is { Known: true, Stage: null, Item: "project" or "project-lifetime" };

    /// <summary>全年执行数 and no item.</summary>
    public bool IsStage(FlatCell cell) => cell.IsText && roles.Field(cell.Text) != TableRole.MoneyBlock && labels.Read(cell.Text) is { Known: true, Item: null, Stage: not null };

    /// <summary>年度预算数（元）, which may head the labels of a form.</summary>
    public bool IsBudgetOfUnit(string text) => labels.Read(text) is { Known: true, Item: null, Stage: "budget", Unit: not null };

    /// <summary>收入, 支出.</summary>
    public bool IsSide(string text) => labels.Read(text) is { Known: true, Stage: null, Item: "income-total" or "expenditure-total", Total: TotalKind.None };

    /// <summary>教育支出.</summary>
    public bool IsClass(string text) => labels.Read(text).Class;

    /// <summary>A word that stands above labels: 项目, 科目名称.</summary>
    public bool IsStubHead(string text) => roles.Money(text) is TableRole.Label or TableRole.ProjectName or TableRole.Organization;

    /// <summary>备注, 原因 right of the heads of figures: below it stands a text, or nothing.</summary>
    public bool IsRemarkHead(string text) => roles.Money(text) == TableRole.Note || roles.Indicator(text) is TableRole.Reason or TableRole.Note;

    public TableRole Money(string text) => roles.Money(text);

    public TableRole Indicator(string text) =>
        roles.Indicator(text) is not TableRole.None and var role ? role
            : roles.Field(text) switch
            {
                TableRole.GoalExpected => TableRole.Target,
                TableRole.GoalAchieved => TableRole.Actual,
                _ => TableRole.None,
            };

    public TableRole Field(string text) => roles.Field(text);

    /// <summary>A label of a form, or a head: what stands behind it belongs to it.</summary>
    public bool IsLabel(FlatCell cell) => cell.IsText && (roles.Field(cell.Text) != TableRole.None || IsKnown(cell.Text));

    public bool IsGoal(FlatCell cell) => cell.IsText && roles.Field(cell.Text) is TableRole.Goal or TableRole.GoalExpected or TableRole.GoalAchieved;

    /// <summary>预期目标 and 实际完成情况, their texts behind both.</summary>
    public bool IsGoalPair(FlatCell one, FlatCell other) =>
        one.IsText && other.IsText && roles.Field(one.Text) == TableRole.GoalExpected && roles.Field(other.Text) == TableRole.GoalAchieved;

    public bool IsTotal(string text) =>
        roles.Field(text) == TableRole.TotalScore || labels.Read(text) is { Known: true, Total: not TotalKind.None, Item: null };

    /// <summary>Joins a label that was broken over two lines: a bracket left open, a bracket on a line of its own, halves of one word.</summary>
    public IReadOnlyList<FlatCell> Mend(IReadOnlyList<FlatCell> cells)
    {
        List<FlatCell> mended = [];
        var (coded, next) = (false, 0);
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.IsText && roles.Money(cell.Text) == TableRole.Line && CountsRows(cells, i))
            {
                next = 1;
                continue;
            }

            if (next > 0 && cell.IsFigure && cell.Text == next.ToString(CultureInfo.InvariantCulture) && i + 1 < cells.Count && cells[i + 1].IsText)
            {
                // 序号 stands above 1, and 山洪灾害防治 behind it: no sum, but what counts the rows.
                next++;
                continue;
            }

            coded = coded || (cell.IsText && roles.Money(cell.Text) is TableRole.Code or TableRole.OrganizationCode);
            if (coded && cell.IsFigure && IsCode(cell.Text) && i + 1 < cells.Count && cells[i + 1].IsText)
            {
                // 科目编码 stands above 301, and 工资福利支出 behind it: no sum, but the code of what follows.
                i++;
                mended.Add(cells[i] with { Text = cell.Text + " " + cells[i].Text });
            }
            else if (mended.Count > 0 && mended[^1] is { IsText: true } last && cell.IsText && Continues(last.Text, cell.Text)
                && !(i + 1 < cells.Count && cells[i + 1].IsText && Begins(cell.Text, cells[i + 1].Text)))
            {
                mended[^1] = last with { Text = last.Text + cell.Text, LastBlock = cell.LastBlock };
            }
            else
            {
                mended.Add(cell);
            }
        }

        return mended;
    }

    /// <summary>序号, 项目名称, 预算数, 执行数, 1: one storey of heads stands over what is counted; of two the order is lost.</summary>
    private bool CountsRows(IReadOnlyList<FlatCell> cells, int line)
    {
        var at = line + 1;
        while (at < cells.Count && cells[at].IsText && (IsHead(cells[at].Text) || IsStubHead(cells[at].Text) || IsRemarkHead(cells[at].Text)))
        {
            at++;
        }

        return at > line + 1 && at < cells.Count && cells[at].Text == "1";
    }

    /// <summary>301, 2010101, 142001: no figure of money is printed so among others with their cents.</summary>
    private static bool IsCode(string text) =>
        text.AsSpan().Trim() is { Length: >= ShortestCode and <= LongestCode } code && code.IndexOfAnyExceptInRange('0', '9') < 0;

    private const int ShortestCode = 3, LongestCode = 12;

    private bool Continues(string one, string other)
    {
        if (other[0] is '（' or '(' || Open(one))
        {
            return true;
        }

        // 经济效益|指标, 年度|指标值, 全年|执行数: what is no head before one is the beginning of a longer one.
        if ((other == Indicators && levels.TryWhole(one + other, out _)) || Begins(one, other))
        {
            return true;
        }

        // 年初预算|数, 公务用车购置及运|行维护费: what is no word becomes one.
        return !IsUseful(other) && (!IsUseful(one) || other.Length <= LongestTail) && IsUseful(one + other);
    }

    /// <summary>The end of a word that may stand alone on a line: 数, 费用, 金额.</summary>
    private const int LongestTail = 2;

    private const int LongestStart = 3;

    private const string Indicators = "指标";

    /// <summary>年度 may stand over years, and what was said in the cell before is a word of its own.</summary>
    private bool Begins(string one, string other) =>
        IsUseful(other) && IsUseful(one + other) && one.Length <= LongestStart && roles.Money(one) == TableRole.None && roles.Indicator(one) == TableRole.None && (labels.Read(one) is { SaysMoney: false, SaysYear: false } || IsStart(labels.Read(one), labels.Read(other), labels.Read(one + other)))
        && (roles.Field(one) == TableRole.None || Indicator(other) != TableRole.None);

    /// <summary>年初|预算数 is what 年初 alone may say, too.</summary>
    private static bool IsStart(Label one, Label other, Label both) => one is { Item: null, Stage: not null } && other is { Item: null, Stage: "budget" } && both.Stage == one.Stage;

    private bool IsUseful(string text) => IsKnown(text) || roles.Money(text) != TableRole.None || Indicator(text) != TableRole.None;

    private static bool Open(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '（' or '(' ? 1 : c is '）' or ')' ? -1 : 0;
        }

        return depth > 0;
    }
}
