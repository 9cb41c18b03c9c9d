namespace PerfExtract.Tables;

/// <summary>What the lines around a table say for all of it: the nearest line that says a thing decides.</summary>
internal sealed record TableContext
{
    public static readonly TableContext Empty = new();

    public string? Item { get; init; }

    public string? Fund { get; init; }

    public string? Stage { get; init; }

    public int? Year { get; init; }

    /// <summary>The caption speaks of income, or of expenditure, but not of both.</summary>
    public bool SaysIncome { get; init; }

    public bool SaysExpenditure { get; init; }

    /// <summary>It is about money that is no budget of the organisation: assets, procurement, debts.</summary>
    public bool NotBudget { get; init; }

    /// <summary>整体支出: the organisation's form, not a project's.</summary>
    public bool Whole { get; init; }

    /// <summary>It stands in a report about one project: what its sources add up to is the project's money.</summary>
    public bool OfProject { get; init; }

    /// <summary>主要项目, 重点项目: what they add up to is not all that the projects are.</summary>
    public bool SomeProjects { get; init; }

    /// <summary>项目支出绩效自评表, 项目绩效目标申报表.</summary>
    public bool ProjectForm { get; init; }

    /// <summary>目标申报表, 目标表: what is planned, nothing done yet.</summary>
    public bool GoalsForm { get; init; }

    /// <summary>What this says, and where it is silent what the other says.</summary>
    public TableContext Or(TableContext other) => this with
    {
        Item = Item ?? other.Item,
        Fund = Fund ?? (Item is null || Item == other.Item ? other.Fund : null),
        Stage = Stage ?? other.Stage,
        Year = Year ?? other.Year,
        SaysIncome = SaysSide ? SaysIncome : other.SaysIncome,
        SaysExpenditure = SaysSide ? SaysExpenditure : other.SaysExpenditure,
        NotBudget = NotBudget || (Item is null && Stage is null && other.NotBudget),
        Whole = Whole || (!ProjectForm && other.Whole),
        ProjectForm = ProjectForm || (!Whole && other.ProjectForm),
        GoalsForm = GoalsForm || other.GoalsForm,
        SomeProjects = SomeProjects || other.SomeProjects,
    };

    /// <summary>It says what the money is, or whose.</summary>
    public bool SaysWhat => Item is not null || Fund is not null || SaysSide;

    private bool SaysSide => SaysIncome || SaysExpenditure;
}
