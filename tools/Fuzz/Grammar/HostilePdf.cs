using System.Text;
using PerfExtract.Fuzz.Mutations;
using PerfExtract.Fuzz.Mutations.Pdf;

namespace PerfExtract.Fuzz.Grammar;

/// <summary>PDF files made by rule: pages, forms and fonts that lead in circles, rules and glyphs without number or measure.</summary>
internal static class HostilePdf
{
    private const int Font = 3, Page = 5, Form = 10, ToUnicode = 15;

    public static byte[] Of(Random random)
    {
        var pages = Scale.Of(random, 6, 3_000);
        var bodies = new SortedDictionary<int, PdfBody>
        {
            [1] = new("<</Type/Catalog/Pages 2 0 R/OCProperties<</D<</OFF[1 0 R 9 0 R]>>>>>>"),
            [2] = new($"<</Type/Pages/Count {HostileWords.Number(random)}/Kids[{string.Concat(Enumerable.Repeat("5 0 R ", pages))}{(random.Next(4) == 0 ? "2 0 R 6 0 R" : "")}]/MediaBox[0 0 595 842]>>"),
            [Font] = new(FontOf(random)),
            [4] = new($"<</Type/Font/Subtype/CIDFontType2/CIDSystemInfo<</Ordering(GB1)>>/DW {HostileWords.Number(random)}/W[{Numbers(random)}]>>"),
            [Page] = new($"<</Type/Page/Parent 2 0 R/Contents[7 0 R {(random.Next(4) == 0 ? "[7 0 R [7 0 R]]" : "")}]/Rotate {random.Next(8) * 90}/Resources 8 0 R{(random.Next(6) == 0 ? "/UserUnit " + HostileWords.Number(random) : "")}>>"),
            [6] = new("<</Type/Pages/Parent 6 0 R/Kids[6 0 R 2 0 R 5 0 R]>>"),
            [7] = new("<<>>", Bytes(Content(random))),
            [8] = new("<</Font<</F1 3 0 R/F2 3 0 R>>/XObject<</X 10 0 R/Y 11 0 R>>/Properties<</x 9 0 R>>/ExtGState<</G<</SMask<</G 10 0 R>>>>>>>>"),
            [9] = new("<</Type/OCG/Name(x)>>"),
            [Form] = new("<</Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources 8 0 R>>", Bytes("q /Y Do " + Content(random) + " /Y Do Q")),
            [11] = new("<</Type/XObject/Subtype/Form/BBox[0 0 600 900]/Matrix[1 0 0 1 1 1]/Resources 8 0 R>>", Bytes("/X Do /Y Do" + (random.Next(2) == 0 ? " /X Do" : ""))),
            [12] = new(random.Next(2) == 0 ? "12 0 R" : "[12 0 R]"),
            [ToUnicode] = new("<<>>", Bytes(CodeTable(random))),
        };
        return PdfText.Write(bodies, 1, random.Next(10) == 0 ? HostilePdfWords.TrailerEntry(random) : "");
    }

    private static string FontOf(Random random) => random.Next(3) switch
    {
        0 => $"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar {HostileWords.Number(random)}/LastChar {HostileWords.Number(random)}/Widths[{Numbers(random)}]/ToUnicode 15 0 R>>",
        1 => $"<</Type/Font/Subtype/Type3/FontMatrix[{Numbers(random)}]/CharProcs<</a 10 0 R/b 7 0 R>>/Encoding<</Differences[0/a/b 65/a/b/a]>>/Resources 8 0 R/ToUnicode 15 0 R>>",
        _ => "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/" + (random.Next(2) == 0 ? "Identity-H" : "GBK-EUC-H") + "/DescendantFonts[4 0 R]/ToUnicode 15 0 R>>",
    };

    private static string CodeTable(Random random)
    {
        var table = new StringBuilder("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (var ranges = random.Next(1, 8); ranges > 0; ranges--)
        {
            var (first, last) = (random.Next(0x10000), random.Next(0x10000));
            table.Append(random.Next(3) switch
            {
                0 => $"1 beginbfrange <{Math.Min(first, last):X4}> <{Math.Max(first, last):X4}> {HostilePdfWords.String(random)} endbfrange\n",
                1 => $"1 beginbfrange <0000> <FFFFFFFF> <{random.Next(0x10000):X4}> endbfrange\n",
                _ => $"1 beginbfchar <{random.Next(0x80):X4}> {HostilePdfWords.String(random)} endbfchar\n",
            });
        }

        return table.Append("endcmap").ToString();
    }

    private static string Content(Random random)
    {
        var content = new StringBuilder();
        for (var parts = random.Next(1, 10); parts > 0; parts--)
        {
            content.Append(random.Next(7) switch
            {
                0 => Grid(random),
                1 => Words(random),
                2 => $" {random.Next(-3, 4)} {random.Next(-1, 2)} {random.Next(-1, 2)} {random.Next(-3, 4)} {random.Next(-500, 500)} {random.Next(-500, 500)} cm ",
                3 => " /X Do ",
                4 => string.Concat(Enumerable.Repeat(" q", Scale.Of(random, 300, 100_000))),
                _ => HostilePdfWords.Drawing(random),
            });
        }

        return content.ToString();
    }

    /// <summary>Lines in both directions, close to each other or at the same place, some without length.</summary>
    private static string Grid(Random random)
    {
        var grid = new StringBuilder();
        var step = random.Next(3) == 0 ? 0.01 : random.Next(2, 40);
        for (var i = Scale.Of(random, 40, 3_000); i >= 0; i--)
        {
            grid.Append($" {50 + (i * step):0.##} {random.Next(100)} m {50 + (i * step):0.##} {700 - random.Next(100)} l S 50 {50 + (i * step):0.##} {random.Next(600)} 0.5 re f");
        }

        return grid.ToString();
    }

    private static string Words(Random random)
    {
        var words = new StringBuilder(" BT /F1 ").Append(random.Next(30)).Append(" Tf ");
        for (var i = Scale.Of(random, 200, 60_000); i > 0; i--)
        {
            words.Append($"1 0 0 1 {random.Next(600)} {random.Next(850)} Tm <{random.Next(0x80):X4}{random.Next(0x80):X4}> Tj ");
        }

        return words.Append("ET ").ToString();
    }

    private static string Numbers(Random random) => string.Join(' ', Enumerable.Range(0, Scale.Of(random, 20, 20_000)).Select(_ => HostileWords.Number(random)));

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
