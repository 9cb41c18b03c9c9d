using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Tests;

/// <summary>What is wrong with an input costs that input: one failure with its reason, and the rest is read.</summary>
public sealed class InputFaultTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void An_input_that_is_deleted_while_the_run_goes_is_a_failure_like_any()
    {
        Reports.Fill(_workspace, "in", 80, paragraphs: 20);
        var last = _workspace.Write("in/z.txt", Reports.Text());
        using var run = new Running(_workspace.At("out"), "extract", _workspace.At("in"), "-f", "csv", "-j", "1");
        run.WaitForTheFirst();

        File.Delete(last);
        var ran = run.End();

        Assert.Equal(1, ran.Exit);
        Assert.Contains("81 documents: 80 read, 1 failed", ran.Error, StringComparison.Ordinal);
        Assert.Contains("z.txt,,missing,there is no such file or folder", File.ReadAllText(_workspace.At("out/failures.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_is_replaced_while_the_run_goes_gives_nothing_false()
    {
        Reports.Fill(_workspace, "in", 60, paragraphs: 20);
        _workspace.Zip("in/z.zip", ("甲.txt", Reports.Text(7)));
        using var run = new Running(_workspace.At("out"), "extract", _workspace.At("in"), "-f", "csv", "-j", "1");
        run.WaitForTheFirst();

        _workspace.Zip("in/z.zip", ("乙.txt", Reports.Text(8)));
        run.End();

        Assert.Contains("z.zip/甲.txt,,unreadable,the zip archive has changed", File.ReadAllText(_workspace.At("out/failures.csv")), StringComparison.Ordinal);
    }

    [OrdinaryUserFact]
    public void A_file_and_a_folder_without_permission_are_failures_like_any()
    {
        Reports.Fill(_workspace, "in", 3);
        _workspace.Write("in/secret.txt", Reports.Text(9));
        _workspace.Write("in/closed/inner.txt", Reports.Text(10));
        _workspace.OpenToOthers();

        var ran = Shell.Run(_workspace.Path, $"""
            chmod 0 in/secret.txt in/closed
            {OrdinaryUserFactAttribute.Lead}{Shell.Program} extract in -o out -f csv; exit=$?
            chmod 700 in/closed; exit $exit
            """);

        Assert.Equal(1, ran.Exit);
        Assert.Contains("5 documents: 3 read, 2 failed", ran.Error, StringComparison.Ordinal);
        var failures = File.ReadAllText(_workspace.At("out/failures.csv"));
        Assert.Contains("\nclosed,,no-permission,no permission", failures, StringComparison.Ordinal);
        Assert.Contains("\nsecret.txt,,no-permission,no permission", failures, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        Reports.Fill(_workspace, "in", 3);
        Directory.CreateSymbolicLink(_workspace.At("in/2019/up"), _workspace.At("in"));
        Directory.CreateSymbolicLink(_workspace.At("in/self"), "self");
        File.CreateSymbolicLink(_workspace.At("in/nowhere.txt"), "missing");

        var ran = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"));

        Assert.Equal(1, ran.Exit);
        Assert.Contains("5 documents: 3 read, 2 failed", ran.Error, StringComparison.Ordinal);
        Assert.Equal(2, ran.ErrorLines.Count(line => line.StartsWith("perfextract: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Copies_are_recorded_under_each_name()
    {
        _workspace.Write("in/a.txt", Reports.Text());
        _workspace.Write("in/b/c.txt", Reports.Text());
        _workspace.Zip("in/z.zip", ("d.txt", Reports.Text()));

        Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"), "-f", "csv", "-q");

        var documents = File.ReadAllLines(_workspace.At("out/documents.csv"));
        Assert.Equal(["a.txt", "b/c.txt", "z.zip/d.txt"], documents.Skip(1).Select(line => line.Split(',')[0]));
        Assert.Single(documents.Skip(1).Select(line => line.Split(',')[1]).Distinct());
    }

    /// <summary>A worker that dies of a document dies once, however many copies there are: they were read together.</summary>
    [Fact]
    public void Copies_are_read_once()
    {
        FileInput[] inputs = [.. ((string[])["a.txt", "b.txt", "c.txt"]).Select((name, i) => Input(name, i < 2 ? "同" : "异"))];

        var work = WorkList.Of([.. inputs.Index().Select(one => (one.Index, (Input)one.Item))], int.MaxValue, long.MaxValue);
        var apart = WorkList.Of([.. inputs.Index().Select(one => (one.Index, (Input)one.Item))], farthest: 0, long.MaxValue);

        Assert.Equal([["a.txt", "b.txt"], ["c.txt"]], work.Select(item => item.Copies.Select(copy => copy.Input.Name)));
        Assert.Equal(3, apart.Count);
    }

    public void Dispose() => _workspace.Dispose();

    private FileInput Input(string name, string text) => new(name, _workspace.Write(name, text), text.Length);
}
