using System.Text;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Acceptance;

/// <summary>
/// Each sample's record, byte for byte as it was last read by a person. PERFEXTRACT_UPDATE_GOLDEN=1 writes the records anew; the
/// tests then fail, so that the switch is not left on.
/// </summary>
public class GoldenTests
{
    private const string Switch = "PERFEXTRACT_UPDATE_GOLDEN";

    private static readonly bool s_isWriting = Environment.GetEnvironmentVariable(Switch) == "1";

    public static TheoryData<string> Samples => new(SampleFiles.Names());

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_its_expected_record(string name)
    {
        var record = RecordJson.Page(Extraction.Run(SampleFiles.Bytes(name), name, ExtractionOptions.Default));
        var path = SampleFiles.ExpectedPath(name);
        if (s_isWriting)
        {
            File.WriteAllBytes(path, record);
            return;
        }

        Assert.True(File.Exists(path), $"{name} has no expected record; {Switch}=1 writes it, a person reads it");
        Assert.Equal(File.ReadAllText(path), Encoding.UTF8.GetString(record));
    }

    [Fact]
    public void The_switch_is_off() => Assert.False(s_isWriting, $"{Switch} is on: the expected records were written, not compared");

    [Fact]
    public void Every_expected_record_has_its_sample()
    {
        var names = SampleFiles.Names().ToHashSet(StringComparer.Ordinal);
        Assert.All(Directory.GetFiles(SampleFiles.Folder, "*" + SampleFiles.ExpectedEnding),
            path => Assert.Contains(Path.GetFileName(path)[..^SampleFiles.ExpectedEnding.Length], names));
    }
}
