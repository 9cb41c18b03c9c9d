using PerfExtract.Acceptance.Scoring;
using PerfExtract.Forge;
using PerfExtract.Forge.Writers;
using Xunit.Abstractions;

namespace PerfExtract.Acceptance;

/// <summary>Two hundred forged reports, each in Word, as text and as PDF, set against what they are known to say.</summary>
public class ForgedReportsTests(ITestOutputHelper output)
{
    private const int Count = 200;

    /// <summary>What was reached once is not lost again: each is raised when the score has risen.</summary>
    private static readonly (string Kind, double F1)[] s_floors =
        [("report", 0.99), ("sections", 0.98), ("budgets", 0.99), ("executionRates", 0.99), ("indicators", 0.99), ("staffing", 0.99), ("scores", 0.99), ("audits", 0.99)];

    /// <summary>The same of PDF alone, whose tables are drawn and cross pages.</summary>
    private static readonly (string Kind, double F1)[] s_pdfFloors =
        [("report", 0.99), ("sections", 0.99), ("budgets", 0.99), ("executionRates", 0.99), ("indicators", 0.99), ("staffing", 0.99), ("scores", 0.99), ("audits", 0.99)];

    /// <summary>Audits of reports in which all agrees, over all formats: to be brought to none.</summary>
    private const int MostFalseAlarms = 20;

    [Fact]
    public void Forged_reports_are_scored_structure_by_structure()
    {
        var (card, pdf) = (new ScoreCard(), new ScoreCard());
        for (var number = 1; number <= Count; number++)
        {
            var forged = Forging.Make(number);
            Score(card, forged, "docx", DocxWriter.Write(forged.Report, forged.Docx));
            Score(card, forged, "txt", TxtWriter.Write(forged.Report, forged.Txt));
            Score(pdf, forged, "pdf", PdfWriter.Write(forged.Report, forged.Pdf));
        }

        foreach (var told in new[] { card.Table(), card.Examples(), pdf.Table(), pdf.Examples() })
        {
            output.WriteLine(told);
        }

        Assert.InRange(card.Sum("alarms").Said + pdf.Sum("alarms").Said, 0, MostFalseAlarms);
        Assert.All(s_floors, floor => Assert.InRange(card.Sum(floor.Kind).F1, floor.F1, 1));
        Assert.All(s_pdfFloors, floor => Assert.InRange(pdf.Sum(floor.Kind).F1, floor.F1, 1));
    }

    private static void Score(ScoreCard card, ForgedReport forged, string format, byte[] bytes)
    {
        var name = $"{forged.Name}.{format}";
        var record = Extraction.Run(bytes, name, ExtractionOptions.Default);
        card.Add($"{forged.Structure} · {format}", name, Judge.Score(forged.Answer, record));
    }
}
