namespace PerfExtract.Cli.Tests;

/// <summary>What the README shows is what happens: each line after $ is run, each line below it must come, in that order.</summary>
public sealed class ReadmeTests : IDisposable
{
    private const string RunFromSource = "dotnet run -c Release --project src/PerfExtract.Cli -- ";

    private readonly Workspace _workspace = new();

    [Fact]
    public void The_examples_run()
    {
        Directory.CreateSymbolicLink(_workspace.At("samples"), Repository.At("samples"));
        var examples = Examples().ToList();

        Assert.True(examples.Count >= 4);
        Assert.All(examples, example => AssertRuns(example.Command, example.Expected));
    }

    [Fact]
    public void The_files_it_names_exist()
    {
        foreach (var document in (string[])["README.md", "CONTRIBUTING.md"])
        {
            foreach (System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Repository.At(document)), @"\]\(([^)#]+)\)"))
            {
                Assert.True(Path.Exists(Repository.At(link.Groups[1].Value)), $"{document} names {link.Groups[1].Value}");
            }
        }
    }

    public void Dispose() => _workspace.Dispose();

    private void AssertRuns(string command, IReadOnlyList<string> expected)
    {
        var ran = Shell.Run(_workspace.Path, command.Replace(RunFromSource, "perfextract ", StringComparison.Ordinal));

        Assert.True(ran.Exit is 0 or 1 && ran.Error.Length == 0, $"{command}: exit {ran.Exit}, {ran.Error}");
        var lines = ran.Output.Split('\n');
        var at = 0;
        foreach (var line in expected)
        {
            at = Array.IndexOf(lines, line, at) + 1;
            Assert.True(at > 0, $"{command} did not print: {line}");
        }
    }

    /// <summary>Commands that build or test the project itself are not run from within its tests.</summary>
    private static IEnumerable<(string Command, IReadOnlyList<string> Expected)> Examples()
    {
        foreach (var block in File.ReadAllText(Repository.At("README.md")).Split("```console\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]))
        {
            foreach (var example in ("\n" + block).Split("\n$ ").Skip(1))
            {
                var lines = example.Split('\n');
                if (!lines[0].StartsWith("dotnet test", StringComparison.Ordinal) && !lines[0].StartsWith("tools/publish.sh", StringComparison.Ordinal))
                {
                    yield return (lines[0], [.. lines.Skip(1).Where(line => line.Length > 0 && line.Trim() != "…")]);
                }
            }
        }
    }
}
