using PerfExtract.Documents;
using PerfExtract.Lexicon;

namespace PerfExtract.Tables.Packed;

/// <summary>
/// How ill a cell looks below a head, and how ill it is for a head to have no cell in a row. The steps only order the readings of one
/// row: what cannot be, what is odd, what is as it should be.
/// </summary>
internal sealed class SlotFit(Lexicon.Lexicon lexicon)
{
    /// <summary>More than any row of odd cells adds up to.</summary>
    public const int Never = 1 << 12;

    public const int Odd = 3;

    private const int Strange = 6;

    /// <summary>The blank cells that a form has most often are where nothing was filled in yet; its weights are printed.</summary>
    private const int Missing = 2, MissingPrinted = 3, MissingNumber = 4;

    /// <summary>What a remark is: longer than a value or a unit would be.</summary>
    private const int LongestUnit = 8, LongestValue = 60, LongestNothing = 4;

    private const decimal MostPoints = 100;

    private readonly WordList _levels = lexicon["indicator-levels"], _units = lexicon["units"];

    public int Of(string cell, Slot slot)
    {
        var text = cell.Trim();
        if (text.Length == 0)
        {
            return slot is Slot.Name or Slot.Label ? Strange : 0;
        }

        var figure = CellFigure.Read(text).Kind;
        var isWords = figure == FigureKind.None && !IsNothing(text);
        return slot switch
        {
            Slot.Level1 => isWords ? LevelOf(text) switch { "1" => 0, null => Odd, _ => Odd + 1 } : Never,
            Slot.Level2 => isWords ? LevelOf(text) switch { "2" => 0, "1" => 1, _ => Odd } : Never,
            Slot.Level => isWords ? LevelOf(text) is null ? Odd : 0 : Never,
            Slot.Name => isWords && !IsOperator(text) ? LevelOf(text) is null ? 0 : Odd + 1 : Never,
            Slot.Words or Slot.Label => isWords && !IsOperator(text) ? LevelOf(text) is null ? 0 : Odd : Never,
            Slot.Operator => IsOperator(text) ? 0 : Never,
            Slot.Unit => isWords && text.Length <= LongestUnit && !IsOperator(text) ? IsUnit(text) ? 0 : 1 : text is "/" ? 0 : Never,
            Slot.Target or Slot.Actual => LevelOf(text) is not null || IsOperator(text) ? Strange : text.Length > LongestValue ? Odd : 0,
            Slot.Weight or Slot.Score => isWords ? Never : figure switch { FigureKind.Percent => Missing, FigureKind.Number => CellFigure.Read(text).Value <= MostPoints ? 0 : Strange, FigureKind.Money => Never, _ => 0 },
            Slot.Sum or Slot.Total => !isWords ? figure == FigureKind.Percent ? Strange : 0 : text.Length <= LongestNothing && !IsOperator(text) ? Odd + 1 : Never,
            Slot.Rate => isWords ? Never : figure is FigureKind.Percent or FigureKind.Dash or FigureKind.None ? 0 : 1,
            Slot.Line => ColumnNumber.Of(text) is null ? Never : 0,
            Slot.Code => text.AsSpan().ContainsAnyExceptInRange('0', '9') ? Never : 0,
            Slot.Remark => isWords ? 0 : figure == FigureKind.None ? 0 : Missing,
            Slot.Title => Never,
            _ => 0,
        };
    }

    /// <param name="isLeft">Nothing of the row stands left of it: a cell that spans rows may.</param>
    /// <param name="isSided">Labels stand right of sums too: either side may be the one that ended.</param>
    public static int Skipped(Slot slot, bool isLeft, bool isSided) => slot switch
    {
        Slot.Title or Slot.Remark => 0,
        Slot.Level1 or Slot.Level2 or Slot.Level or Slot.Words or Slot.Sum or Slot.Total or Slot.Code or Slot.Any when isLeft && !isSided => 0,
        Slot.Label when !isSided => Strange,
        Slot.Name => Strange,
        Slot.Line => MissingNumber,
        Slot.Weight or Slot.Target or Slot.Total => MissingPrinted,
        Slot.Any => 1,
        _ => Missing,
    };

    private static bool IsNothing(string text) => text is "/" or "／" or "\\";

    private static bool IsOperator(string text) => Operators.Is(text);

    private bool IsUnit(string text) => _units.TryWhole(text, out _);

    /// <summary>产出指标（50分） is a word of the first level.</summary>
    private string? LevelOf(string text) => _levels.TryWhole(Brackets.Without(text), out var level) ? level : null;
}
