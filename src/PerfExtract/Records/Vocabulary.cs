namespace PerfExtract.Records;

/// <summary>The codes of the contract. Code compares against these names; the words behind them are rows of the lexicon.</summary>
public static class Items
{
    public const string
        IncomeTotal = "income-total", IncomeCurrent = "income-current", FiscalAppropriation = "fiscal-appropriation",
        GeneralPublicBudget = "general-public-budget", GovernmentFund = "government-fund", StateCapital = "state-capital",
        SpecialAccount = "special-account", UndertakingIncome = "undertaking-income", BusinessIncome = "business-income",
        SuperiorSubsidy = "superior-subsidy", AffiliatedIncome = "affiliated-income", OtherIncome = "other-income",
        BasicIncome = "basic-income", ProjectIncome = "project-income", CarryOver = "carry-over",
        ExpenditureTotal = "expenditure-total", ExpenditureCurrent = "expenditure-current", BasicExpenditure = "basic-expenditure",
        Personnel = "personnel", Operating = "operating", AgencyOperating = "agency-operating",
        ProjectExpenditure = "project-expenditure", Wages = "wages", GoodsServices = "goods-services",
        IndividualsFamilies = "individuals-families", Capital = "capital", OtherCapital = "other-capital", Debt = "debt",
        OtherExpenditure = "other-expenditure", ThreePublic = "three-public", Overseas = "overseas", Vehicles = "vehicles",
        VehiclePurchase = "vehicle-purchase", VehicleOperation = "vehicle-operation", Reception = "reception",
        Meeting = "meeting", Training = "training", Project = "project", CentralFunds = "central-funds", LocalFunds = "local-funds",
        UnitFunds = "unit-funds", OtherFunds = "other-funds", ProjectLifetime = "project-lifetime";

    public static readonly IReadOnlyList<string> Income =
    [
        IncomeTotal, IncomeCurrent, FiscalAppropriation, GeneralPublicBudget, GovernmentFund, StateCapital, SpecialAccount,
        UndertakingIncome, BusinessIncome, SuperiorSubsidy, AffiliatedIncome, OtherIncome, BasicIncome, ProjectIncome, CarryOver,
    ];

    public static readonly IReadOnlyList<string> Expenditure =
    [
        ExpenditureTotal, ExpenditureCurrent, BasicExpenditure, Personnel, Operating, AgencyOperating, ProjectExpenditure, Wages,
        GoodsServices, IndividualsFamilies, Capital, OtherCapital, Debt, OtherExpenditure,
    ];

    public static readonly IReadOnlyList<string> ThreePublicParts =
        [ThreePublic, Overseas, Vehicles, VehiclePurchase, VehicleOperation, Reception, Meeting, Training];

    public static readonly IReadOnlyList<string> ProjectForm =
        [Project, CentralFunds, LocalFunds, UnitFunds, OtherFunds, ProjectLifetime];

    public static readonly IReadOnlyList<string> All = [.. Income, .. Expenditure, .. ThreePublicParts, .. ProjectForm];
}

public static class Stages
{
    public const string
        Budget = "budget", Initial = "initial", Adjustment = "adjustment", Adjusted = "adjusted", CarriedIn = "carried-in",
        CarriedOut = "carried-out", Available = "available", Actual = "actual", Difference = "difference", Change = "change";

    public static readonly IReadOnlyList<string> All =
        [Budget, Initial, Adjustment, Adjusted, CarriedIn, CarriedOut, Available, Actual, Difference, Change];
}

public static class Funds
{
    public static readonly IReadOnlyList<string> All =
    [
        Items.GeneralPublicBudget, Items.GovernmentFund, Items.StateCapital, Items.SpecialAccount, Items.FiscalAppropriation,
        Items.UnitFunds,
    ];
}

/// <summary>Whose money a project is paid with.</summary>
public static class Sources
{
    public static bool Holds(string? item) => item is Items.CentralFunds or Items.LocalFunds or Items.UnitFunds or Items.OtherFunds;
}

public static class Sides
{
    public const string Income = "income", Expenditure = "expenditure";

    public static readonly IReadOnlyList<string> All = [Income, Expenditure];
}

public static class Origins
{
    public const string Table = "table", Text = "text", Reported = "reported", Computed = "computed";
}

public static class ReportKinds
{
    public const string ProjectExpenditure = "project-expenditure";

    public static readonly IReadOnlyList<string> All =
        ["overall-expenditure", ProjectExpenditure, "policy", "final-accounts", "budget", "other"];
}

public static class Evaluations
{
    public static readonly IReadOnlyList<string> All = ["self", "finance", "third-party"];
}

public static class SectionKinds
{
    public const string Other = "other";

    public static readonly IReadOnlyList<string> All =
    [
        "overview", "duties", "organization", "goals", "budget", "execution", "management", "assets", "evaluation", "performance",
        "indicators", "problems", "recommendations", "plan", "results-use", "attachment", Other,
    ];
}

public static class FindingKinds
{
    public const string Problem = "problem", Recommendation = "recommendation";

    public static readonly IReadOnlyList<string> All = [Problem, Recommendation];
}

public static class AuditRules
{
    public const string
        SumOfParts = "sum-of-parts", OverExecution = "over-execution", RateMismatch = "rate-mismatch",
        ShareOfWhole = "share-of-whole", Balance = "balance", ConflictingValues = "conflicting-values",
        DeviationMismatch = "deviation-mismatch", TargetMissed = "target-missed", ClaimMismatch = "claim-mismatch",
        CrossDocument = "cross-document";

    public static readonly IReadOnlyList<string> All =
    [
        SumOfParts, OverExecution, RateMismatch, ShareOfWhole, Balance, ConflictingValues, DeviationMismatch, TargetMissed,
        ClaimMismatch, CrossDocument,
    ];
}

public static class Comparators
{
    public const string Equal = "=", Less = "<", LessOrEqual = "<=", Greater = ">", GreaterOrEqual = ">=";

    public static readonly IReadOnlyList<string> All = [Equal, Less, LessOrEqual, Greater, GreaterOrEqual];
}

public static class Severities
{
    public const string Info = "info", Warning = "warning", Error = "error";

    /// <summary>From the mildest to the gravest.</summary>
    public static readonly IReadOnlyList<string> All = [Info, Warning, Error];
}
