namespace PerfExtract.Tables;

/// <summary>What a header cell or a form's label is for. The words behind each are rows of indicator-roles, money-roles and field-roles.</summary>
internal enum TableRole : byte
{
    None,

    // The columns of an indicator block.
    Level1,
    Level2,
    Level3,
    Level4,
    Level,
    Name,
    Indicator,
    Target,
    AdjustedTarget,
    Actual,
    Operator,
    Unit,

    /// <summary>A second column of units, which is that of what was reached.</summary>
    ActualUnit,
    Deviation,
    Weight,
    Score,
    ReviewScore,
    Reason,
    Note,
    Source,
    Rule,

    // The columns of a money table, beside items, stages, funds and years.
    Rate,
    Share,

    /// <summary>完成率: of the money, or of the work, as its figures say.</summary>
    Completion,
    Label,
    ProjectName,
    Code,

    /// <summary>单位编码: the number of an organisation, no class of money.</summary>
    OrganizationCode,
    Line,
    Amount,
    OtherFigure,

    // The labels of a form.
    Organization,
    Supervisor,
    Implementer,
    Field,
    Goal,
    GoalExpected,
    GoalAchieved,
    MoneyBlock,
    TotalScore,
    Grade,
}
