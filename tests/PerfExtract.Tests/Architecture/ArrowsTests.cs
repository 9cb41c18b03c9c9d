namespace PerfExtract.Tests.Architecture;

/// <summary>The street runs one way: each folder of the engine knows only the stages before it.</summary>
public class ArrowsTests
{
    private static readonly Arrows s_house = new("PerfExtract", new Dictionary<string, string[]>
    {
        ["Documents"] = [],
        ["Lexicon"] = [],
        ["Records"] = [],
        ["Pdf"] = [],
        ["Quantities"] = ["Documents", "Lexicon"],
        ["Readers"] = ["Documents", "Pdf"],
        ["Outline"] = ["Quantities"],
        ["Tables"] = ["Outline"],
        ["Facts"] = ["Tables", "Outline", "Records"],
        ["Audits"] = ["Facts", "Records"],
        ["Outputs"] = ["Records", "Documents"],
        [""] = ["Readers", "Facts", "Audits", "Outputs"],
    });

    [Fact]
    public void The_engine_keeps_to_its_arrows() => Assert.Empty(s_house.Forbidden(typeof(Extraction).Assembly));

    [Fact]
    public void The_pdf_layer_knows_nothing_of_reports() => Assert.Empty(s_house.Forbidden(typeof(Pdf.PdfLimits).Assembly));

    [Theory]
    [InlineData("Outline", "Lexicon", true)]
    [InlineData("Facts", "Documents", true)]
    [InlineData("Documents", "Records", false)]
    [InlineData("Readers", "Lexicon", false)]
    [InlineData("Outputs", "Facts", false)]
    public void Arrows_are_transitive(string from, string to, bool may) => Assert.Equal(may, s_house.MayReach(from, to));

    [Theory]
    [InlineData("InSignature")]
    [InlineData("InBody")]
    [InlineData("InField")]
    [InlineData("InGenericArgument")]
    [InlineData("InCatch")]
    [InlineData("InLambda")]
    public void A_forbidden_arrow_is_found(string place)
    {
        var sample = new Arrows("Arrows.Sample", new Dictionary<string, string[]> { ["Documents"] = [], ["Facts"] = ["Documents"] });

        var forbidden = sample.Forbidden(typeof(ArrowsTests).Assembly);

        Assert.Contains(forbidden, arrow => arrow.StartsWith($"Documents.{place}", StringComparison.Ordinal));
        Assert.DoesNotContain(forbidden, arrow => arrow.StartsWith("Facts.", StringComparison.Ordinal));
    }
}
