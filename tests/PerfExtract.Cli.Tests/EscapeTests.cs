namespace PerfExtract.Cli.Tests;

/// <summary>Names inside archives, and paths inside a folder that an earlier run wrote, lead nowhere but into that folder.</summary>
public sealed class EscapeTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void Members_of_an_archive_stay_in_the_output_folder()
    {
        Directory.CreateDirectory(_workspace.At("deep/down"));
        string[] names = ["../../up.txt", "/root.txt", "..\\..\\back.txt", "C:\\drive.txt", "a/../../b.txt", "./././c.txt", "d//e.txt", "e.txt/../../../f.txt", "con\u001b[31m.txt", " .. /g.txt"];
        _workspace.Zip("deep/down/in.zip", [.. names.Select((name, i) => (name, Reports.Text(i)))]);
        var before = Everything();

        var ran = Program.RunIn(_workspace.At("deep/down"), "extract", "in.zip", "-o", "out", "-f", "json");

        Assert.Equal(0, ran.Exit);
        var written = Everything().Except(before).ToList();
        Assert.All(written, path => Assert.StartsWith("deep/down/out/", path, StringComparison.Ordinal));
        Assert.Equal(names.Length, written.Count(path => path.StartsWith("deep/down/out/records/", StringComparison.Ordinal)));
        Assert.DoesNotContain(written, path => path.Split('/').Contains("..") || path.Any(char.IsControl));
    }

    [Theory]
    [InlineData("../secret.json")]
    [InlineData("records/../../secret.json")]
    [InlineData("/etc/passwd")]
    [InlineData("records\\..\\..\\secret.json")]
    public void A_manifest_that_was_tampered_with_opens_nothing_elsewhere(string record)
    {
        _workspace.Write("in/a.txt", Reports.Text());
        Program.RunIn(_workspace.Path, "extract", "in", "-o", "out", "-f", "json", "-q");
        File.Copy(_workspace.At("out/records/a.txt.json"), _workspace.At("secret.json"));
        var manifest = File.ReadAllText(_workspace.At("out/perfextract.manifest.ndjson"));
        Assert.Contains("\"records/a.txt.json\"", manifest, StringComparison.Ordinal);
        _workspace.Write("out/perfextract.manifest.ndjson", manifest.Replace("\"records/a.txt.json\"", System.Text.Json.JsonSerializer.Serialize(record), StringComparison.Ordinal));

        var compared = Program.RunIn(_workspace.Path, "compare", "out");
        Assert.Equal(3, compared.Exit);
        Assert.Empty(compared.Output);
        Assert.Equal(0, Program.RunIn(_workspace.Path, "extract", "in", "-o", "out", "-f", "json", "--resume").Exit);
        Assert.True(File.Exists(_workspace.At("secret.json")));
    }

    public void Dispose() => _workspace.Dispose();

    private List<string> Everything() =>
        [.. Directory.EnumerateFiles(_workspace.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_workspace.Path, path))];
}
