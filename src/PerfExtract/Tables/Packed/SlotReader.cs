namespace PerfExtract.Tables.Packed;

/// <summary>Reads the heads of a block as what stands below each.</summary>
internal sealed class SlotReader(LabelReader labels, RoleReader roles)
{
    public Slot[] Indicators(IReadOnlyList<string> heads)
    {
        var kinds = heads.Select(roles.Indicator).ToArray();
        var name = Array.FindLastIndex(kinds, role => role is TableRole.Level3 or TableRole.Level4 or TableRole.Name);
        name = name >= 0 ? name : Array.FindLastIndex(kinds, role => role is TableRole.Level2 or TableRole.Indicator);
        return [.. heads.Select((head, i) => i == name ? Slot.Name : Indicator(head, kinds[i], i < name))];
    }

    private Slot Indicator(string head, TableRole role, bool before) => role switch
    {
        TableRole.Level1 => Slot.Level1,
        TableRole.Level2 => Slot.Level2,
        TableRole.Level => Slot.Level,
        TableRole.Indicator => Slot.Title,
        TableRole.Level3 or TableRole.Name => Slot.Words,
        TableRole.Target or TableRole.AdjustedTarget => Slot.Target,
        TableRole.Actual or TableRole.Deviation => Slot.Actual,
        TableRole.Operator => Slot.Operator,
        TableRole.Unit => Slot.Unit,
        TableRole.Weight => Slot.Weight,
        TableRole.Score or TableRole.ReviewScore => Slot.Score,
        TableRole.Reason or TableRole.Note or TableRole.Source or TableRole.Rule => Slot.Remark,
        _ when !before && roles.Field(head) == TableRole.GoalExpected => Slot.Target,
        _ when !before && roles.Field(head) == TableRole.GoalAchieved => Slot.Actual,
        _ => Sum(head) is not (Slot.Any or Slot.Label or Slot.Remark) and var sum ? sum : before ? Slot.Words : Slot.Remark,
    };

    /// <summary>The slots of a row of heads over sums; a block whose first head is one of sums has labels left of it.</summary>
    public Slot[] Money(IReadOnlyList<string> heads)
    {
        Slot[] slots = [.. heads.Select(Sum)];
        var first = Array.FindIndex(slots, IsFigure);
        for (var i = 0; i < first; i++)
        {
            slots[i] = slots[i] is Slot.Line or Slot.Code ? slots[i]
                : i + 1 == first ? Slot.Label
                : roles.Field(heads[i]) == TableRole.MoneyBlock ? Slot.Title
                : Slot.Words;
        }

        return slots;
    }

    /// <summary>A word that stands over sums or their labels, and no figure.</summary>
    public bool IsHead(string text) =>
        CellFigure.Read(text).Kind == FigureKind.None && (Sum(text) is not Slot.Any || labels.Read(text).Known);

    public static bool IsFigure(Slot slot) => slot is Slot.Sum or Slot.Total or Slot.Rate or Slot.Weight or Slot.Score;

    private Slot Sum(string head) => roles.Money(head) switch
    {
        TableRole.Rate or TableRole.Share or TableRole.Completion => Slot.Rate,
        TableRole.Weight => Slot.Weight,
        TableRole.Score => Slot.Score,
        TableRole.Amount or TableRole.OtherFigure => Slot.Sum,
        TableRole.Line => Slot.Line,
        TableRole.Code or TableRole.OrganizationCode => Slot.Code,
        TableRole.Note => Slot.Remark,
        TableRole.Label or TableRole.ProjectName or TableRole.Organization => Slot.Label,
        _ when roles.Indicator(head) is TableRole.Reason or TableRole.Note => Slot.Remark,
        _ when roles.Field(head) == TableRole.MoneyBlock => Slot.Any,
        _ when labels.Read(head) is { Known: true, Item: null, Total: not TotalKind.None } => Slot.Total,
        _ => labels.Read(head) is { Known: true } label && (label.SaysMoney || label.SaysYear) ? Slot.Sum : Slot.Any,
    };
}
