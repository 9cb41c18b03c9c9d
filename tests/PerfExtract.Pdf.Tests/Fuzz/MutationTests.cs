using System.Diagnostics;
using PerfExtract.Fuzz.Mutations;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Tests.Fuzz;

/// <summary>
/// A few thousand damaged files each run; tools/Fuzz makes longer runs through the whole program. Nothing but a PdfException may come
/// out, soon, and without much memory.
/// </summary>
public class MutationTests
{
    private const int Copies = 400;

    /// <summary>The originals are read in a millisecond; a machine with much else to do is given a thousand times that and more.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private const long MostAllocated = 256L << 20;

    public static TheoryData<string> Originals => ["table", "compressed", .. Fixtures.Names("encrypted")];

    private static byte[] Original(string name)
    {
        if (name.EndsWith(".pdf", StringComparison.Ordinal))
        {
            return Fixtures.Read(name);
        }

        var pdf = new PdfBuilder { CatalogEntries = "/Names<</A[(x)<0102>[[<</B null>>]]]>>" };
        pdf.AddPage("BT /F1 12 Tf (text) Tj ET", "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>");
        pdf.AddPage(pdf.AddFlateStream(PdfBuilder.Bytes(new string('q', 500)), "/DecodeParms<</Predictor 12/Columns 4>>"));
        pdf.AddPage(pdf.AddStream("3C7E383763555244~>"u8, "/Filter[/AHx/A85]"));
        pdf.AddPage(pdf.AddStream([0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], "/Filter/LZWDecode"));
        return name == "table" ? pdf.Build() : pdf.BuildCompressed();
    }

    [Theory, MemberData(nameof(Originals))]
    public void Damaged_copies_are_read_or_refused(string name)
    {
        byte[] original = Original(name);
        var options = new PdfOpenOptions("usr");
        for (int seed = 0; seed < Copies; seed++)
        {
            byte[] copy = ByteDamage.Of(original, seed);
            long before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            Exception? error = Record.Exception(() => FileWalk.Visit(copy, options));
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            Assert.True(error is null or PdfException, $"{name}, seed {seed}: {error}");
            Assert.True(watch.Elapsed < Patience, $"{name}, seed {seed}: {watch.Elapsed}");
            Assert.True(allocated < MostAllocated, $"{name}, seed {seed}: {allocated:N0} bytes");
        }
    }
}
