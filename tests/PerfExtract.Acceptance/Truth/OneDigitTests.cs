using PerfExtract.Documents;
using PerfExtract.Forge.Sources;
using PerfExtract.Forge.Writers;
using PerfExtract.Fuzz.Checks;
using PerfExtract.Readers;
using PerfExtract.Records;

namespace PerfExtract.Acceptance.Truth;

/// <summary>
/// One digit of a figure is changed in the file: exactly the facts that were read from it change, and the rates and audits that
/// rest on them; all else stays byte for byte.
/// </summary>
public class OneDigitTests
{
    /// <summary>So many figures' digits of each sample are tried; PERFEXTRACT_ALL_DIGITS=1 tries all.</summary>
    private const int DigitsOfASample = 30;

    private static readonly bool s_all = Environment.GetEnvironmentVariable("PERFEXTRACT_ALL_DIGITS") == "1";

    /// <summary>The samples, and each of them drawn as a PDF whose pages can be changed in the file.</summary>
    public static TheoryData<string> Samples => new(SampleFiles.Names().Concat(Directory.EnumerateFiles(Sources).Select(source => Path.GetFileNameWithoutExtension(source) + Pdf).Order(StringComparer.Ordinal)));

    private const string Pdf = ".pdf";

    private static string Sources => Path.Combine(SampleFiles.Folder, "sources");

    private static byte[] BytesOf(string name) => name.EndsWith(Pdf, StringComparison.Ordinal)
        ? PdfWriter.Write(SourceParser.Parse(File.ReadAllText(Path.Combine(Sources, Path.ChangeExtension(name, ".md")))), PdfLook.Plain with { Packs = false })
        : SampleFiles.Bytes(name);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Exactly_what_depends_on_a_digit_changes(string name)
    {
        var (bytes, random) = (BytesOf(name), new Random(8));
        var (document, record) = (Read(bytes, name), Run(bytes, name));
        var file = DigitFile.Of(bytes);
        var figures = RecordItem.AllOf(record).Where(item => item.IsFact && !item.IsDerived).SelectMany(item => item.Spots.Select(spot => (item.Kind, Spot: spot))).ToList();
        var tried = 0;
        var faults = new List<string>();
        foreach (var digit in file.Digits.OrderBy(_ => random.Next()))
        {
            var (old, other) = (file.At(digit), Other(file.At(digit), random));
            var changed = file.With(digit, other);
            if (SpotOf(document, Read(changed, name)) is not { } spot || figures.FindAll(figure => figure.Spot.Overlaps(spot)) is not { Count: > 0 } read
                || (other > old && read.Exists(figure => figure.Kind == "scores")))
            {
                // Of no figure; or of a score, which is none above its full marks, so that a higher one would be gone.
                continue;
            }

            faults.AddRange(new Dependence(record, Run(changed, name), spot).Faults().Select(fault => $"{spot} {old}→{other}: {fault}"));
            if (++tried == DigitsOfASample && !s_all)
            {
                break;
            }
        }

        Assert.True(tried > 20, $"only {tried} digits were found in figures");
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(12))}");
    }

    private static Document Read(byte[] bytes, string name) => DocumentReaders.Read(bytes, name, ReadOptions.Default);

    private static ReportRecord Run(byte[] bytes, string name) => Extraction.Run(bytes, name, ExtractionOptions.Default);

    /// <summary>No zero: at a figure's head it would be another way of writing, not another figure.</summary>
    private static char Other(char digit, Random random)
    {
        var other = (char)('1' + random.Next(9));
        return other == digit ? (char)('1' + ((digit - '0') % 9)) : other;
    }

    /// <summary>The one character in which two readings of a document differ; null where the difference is another.</summary>
    private static Spot? SpotOf(Document before, Document after)
    {
        var (one, two) = (Invariants.TextsOf(before), Invariants.TextsOf(after));
        if (one.Count != two.Count)
        {
            return null;
        }

        Spot? spot = null;
        foreach (var (place, text) in one)
        {
            if (!two.TryGetValue(place, out var other) || other.Length != text.Length)
            {
                return null;
            }

            var at = text.AsSpan().CommonPrefixLength(other);
            if (at == text.Length)
            {
                continue;
            }

            if (spot is not null || !text.AsSpan(at + 1).SequenceEqual(other.AsSpan(at + 1)))
            {
                return null;
            }

            spot = new Spot(place.Block, place.Row, place.Column, at, at + 1);
        }

        return spot;
    }
}
