using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>What an item is to another where a table crosses the two.</summary>
internal static class ItemFamilies
{
    private static readonly string[] s_wide = [Items.IncomeTotal, Items.IncomeCurrent, Items.ExpenditureTotal, Items.ExpenditureCurrent];

    private static readonly string[] s_containers = [Items.BasicExpenditure, Items.ProjectExpenditure];

    private static readonly string[] s_threePublic =
        [Items.ThreePublic, Items.Overseas, Items.Vehicles, Items.VehiclePurchase, Items.VehicleOperation, Items.Reception];

    private static readonly string[] s_sources =
    [
        .. Funds.All, Items.CentralFunds, Items.LocalFunds, Items.OtherFunds, Items.CarryOver, Items.UndertakingIncome,
        Items.BusinessIncome, Items.SuperiorSubsidy, Items.AffiliatedIncome, Items.OtherIncome,
    ];

    private static readonly string[] s_economic =
        [Items.Wages, Items.GoodsServices, Items.IndividualsFamilies, Items.Capital, Items.OtherCapital, Items.Debt, Items.OtherExpenditure];

    /// <summary>A total of the whole table: crossed with anything it is that thing itself.</summary>
    public static bool IsWide(string? item) => s_wide.Contains(item);

    /// <summary>基本支出 and 项目支出 hold any other item.</summary>
    public static bool IsContainer(string? item) => s_containers.Contains(item);

    public static bool IsFund(string? item) => Funds.All.Contains(item);

    /// <summary>Where money comes from.</summary>
    public static bool IsSource(string? item) => s_sources.Contains(item);

    public static bool IsEconomic(string? item) => s_economic.Contains(item);

    public static bool IsThreePublic(string? item) => s_threePublic.Contains(item);

    public static bool IsIncome(string? item) => Items.Income.Contains(item);

    public static bool IsExpenditure(string? item) =>
        Items.Expenditure.Contains(item) || Items.ThreePublicParts.Contains(item) || item == Items.Project;

    public static bool IsProjectTotal(string? item) => item is Items.Project or Items.ProjectLifetime;
}
