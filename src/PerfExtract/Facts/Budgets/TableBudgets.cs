using PerfExtract.Documents;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>The amounts that tables and forms state.</summary>
internal sealed class TableBudgets(Citations citations, TableUnits units, LabelReader labels, int? reportYear)
{
    public static IReadOnlyList<BudgetFact> Read(
        Document document, IReadOnlyList<GridReading> readings, Citations citations, Lexicon.Lexicon lexicon, int? reportYear)
    {
        var reader = new TableBudgets(citations, new TableUnits(document, readings), lexicon.Derived(static words => new LabelReader(words)), reportYear);
        return [.. readings.SelectMany(reader.Of)];
    }

    private IEnumerable<BudgetFact> Of(GridReading reading)
    {
        if (reading.Context.NotBudget)
        {
            yield break;
        }

        foreach (var amount in AmountReader.Read(reading, labels))
        {
            if (FactOf(reading, amount) is { } fact)
            {
                yield return fact;
            }
        }
    }

    private BudgetFact? FactOf(GridReading reading, TableAmount amount)
    {
        var unit = amount.Figure.Kind == FigureKind.Money ? new TableUnit(amount.Figure.Unit!, amount.Figure.Scale, true)
            : amount.Unit is { } declared ? new TableUnit(declared.Name, declared.Scale, true)
            : reading.Grid.Around.Unit is { } above ? new TableUnit(above.Name, above.Scale, true)
            : units.Of(reading);
        if ((unit is not { } known && amount.Figure.Value != 0) || Math.Abs(amount.Figure.Value) > Quantities.Quantity.MostMoney / (unit?.Scale ?? 1))
        {
            return null;
        }

        var crossed = amount.Crossed;
        var value = amount.Figure.Kind == FigureKind.Dash ? 0 : amount.Figure.Value * (unit?.Scale ?? 1);
        return new BudgetFact(
            crossed.Item, crossed.Label, crossed.Code, crossed.Project, crossed.Within, amount.Side, crossed.Fund, amount.Stage,
            YearOf(amount, reading.Context), value, amount.Figure.Text, unit?.Name, Origins.Table,
            [citations.Of(amount.Cell.At(amount.Figure.Start, amount.Figure.End), reading.Grid.Id, amount.Cell.Row, amount.Cell.Column)],
            Confidence(amount, unit, reading.Grid));
    }

    private int? YearOf(TableAmount amount, TableContext context) =>
        amount.SeveralYears ? null
            : amount.Year ?? (amount.YearOffset is { } offset ? reportYear + offset : context.Year ?? reportYear);

    /// <summary>A stage told by the column, by the caption; a unit declared, inferred; a grid drawn, recovered.</summary>
    private static decimal Confidence(TableAmount amount, TableUnit? unit, Grid grid) => Math.Min(
        amount.StageSaid ? 1m : 0.85m, Math.Min(unit is { Declared: false } ? 0.7m : 1m, grid.IsRecovered ? 0.8m : 1m));
}
