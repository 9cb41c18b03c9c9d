using CsvHelper;
using PerfExtract.Outputs.Csv;

namespace PerfExtract.Cli.Compare;

/// <summary>Tidy: an item and a year a row, amounts in yuan.</summary>
internal static class ComparisonCsv
{
    public static void Write(IEnumerable<Comparison> comparisons, Stream output, bool byteOrderMark)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = byteOrderMark }, leaveOpen: true);
        csv.WriteRecord(["organization", "document", "year", "side", "item", "label", "project", "within", "fund", "budget", "actual", "rate", "change", "score"]);
        foreach (var comparison in comparisons)
        {
            foreach (var item in comparison.Items)
            {
                foreach (var figures in item.Years)
                {
                    Write(csv, comparison, item, figures);
                }
            }
        }
    }

    private static void Write(CsvWriter csv, Comparison comparison, ComparedItem item, YearFigures figures)
    {
        var subject = item.Subject;
        csv.WriteField(CsvText.Of(comparison.Organization));
        csv.WriteField(CsvText.Of(comparison.Documents.GetValueOrDefault(figures.Year)));
        csv.WriteField(figures.Year, default);
        foreach (var text in (ReadOnlySpan<string?>)[subject.Side, subject.Item, item.Label, subject.Project, subject.Within, subject.Fund])
        {
            csv.WriteField(CsvText.Of(text));
        }

        decimal? score = comparison.Scores.TryGetValue(figures.Year, out var known) ? known : null;
        foreach (var number in (ReadOnlySpan<decimal?>)[figures.Budget, figures.Actual, figures.Rate, figures.Change, score])
        {
            csv.WriteField(number, default);
        }

        csv.EndRecord();
    }
}
