using System.Text.RegularExpressions;

namespace PerfExtract.Cli.Tests;

/// <summary>What a person sees of a run: a bar on a terminal and nowhere else, and a summary at the end.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public TerminalTests()
    {
        Reports.Fill(_workspace, "in", 40, paragraphs: 20);
        _workspace.Write("in/空白.docx", "");
        _workspace.Write("in/wrong.txt", Reports.Text(7).Replace("项目支出0.50万元", "项目支出9.50万元", StringComparison.Ordinal));
    }

    [TerminalFact]
    public void A_terminal_shows_a_bar_with_rate_time_left_and_failures()
    {
        var seen = OnATerminal("perfextract extract in -o out");

        Assert.Matches(@"━.*\d+%.*\d\d:\d\d:\d\d.*\d+/42 documents, \d+\.\d/s, 1 failed", Plain(seen));
        Assert.Matches(@"\x1b\[[0-9;]*m━", seen);
        Assert.Contains("perfextract: in/空白.docx: the file is empty", Plain(seen), StringComparison.Ordinal);
        Assert.Contains("42 documents: 41 read, 1 failed", seen, StringComparison.Ordinal);
        // It hides the cursor while it runs, and must give it back.
        Assert.True(seen.LastIndexOf("\x1b[?25h", StringComparison.Ordinal) > seen.LastIndexOf("\x1b[?25l", StringComparison.Ordinal));
    }

    [TerminalFact]
    public void No_color_leaves_the_bar_and_takes_the_colours() =>
        Assert.DoesNotMatch(@"\x1b\[[0-9;]+m", OnATerminal("NO_COLOR=1 perfextract extract in -o out"));

    [TerminalFact]
    public void Quiet_shows_nothing() => Assert.Equal("", OnATerminal("perfextract extract in -o out -q").Trim());

    /// <summary>The report's words take two columns each; no line is wider than the terminal, and the columns of a table meet.</summary>
    [TerminalFact]
    public void A_table_of_Chinese_keeps_to_the_width_of_the_terminal()
    {
        var seen = OnATerminal($"perfextract inspect '{Repository.At("samples/water-overall.docx")}'");

        var widths = Plain(seen).Split('\n').Select(line => line.TrimEnd('\r').Sum(c => c is >= '\u2E80' and < '\uA000' or >= '\uFF00' ? 2 : 1)).ToList();
        Assert.InRange(widths.Max(), 60, 80);
    }

    [Fact]
    public void No_terminal_shows_no_bar_but_failures_and_the_summary()
    {
        var ran = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"));

        Assert.Equal($"""
            perfextract: {_workspace.At("in/空白.docx")}: the file is empty
            42 documents: 41 read, 1 failed
            facts: budgets {FactsOf("budgets")}
            audits: {AuditsByRule()}
            failed: empty-file 1
              {_workspace.At("in/空白.docx")}

            """, ran.Error);
    }

    [Fact]
    public void Verbose_tells_of_each_document_and_quiet_of_none()
    {
        var verbose = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"), "-v");
        var quiet = Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"), "-q");

        Assert.Equal(42, verbose.ErrorLines.Count(line => line.StartsWith("perfextract: ", StringComparison.Ordinal)));
        Assert.Contains($"{_workspace.At("in/wrong.txt")}: 3 budgets", verbose.Error, StringComparison.Ordinal);
        Assert.Equal("", quiet.Error);
    }

    public void Dispose() => _workspace.Dispose();

    private int FactsOf(string kind) => File.ReadAllLines(Tables(kind)).Length - 1;

    private string AuditsByRule()
    {
        var rule = Array.IndexOf(File.ReadAllLines(Tables("audits"))[0].Split(','), "rule");
        return string.Join(", ", File.ReadAllLines(Tables("audits")).Skip(1).CountBy(line => line.Split(',')[rule])
            .OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}"));
    }

    private string Tables(string kind)
    {
        if (!Directory.Exists(_workspace.At("tables")))
        {
            Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("tables"), "-f", "csv", "-q");
        }

        return _workspace.At($"tables/{kind}.csv");
    }

    private string OnATerminal(string line)
    {
        // script passes on all that a terminal would get; the program stands behind a name that its shell can find.
        _workspace.Write("perfextract", $"#!/bin/bash\nexec {Shell.Program} \"$@\"\n");
        return Shell.Run(_workspace.Path, $"chmod +x perfextract; export PATH=\"$PWD:$PATH\" TERM=xterm-256color; script -qec 'stty cols 80; {line.Replace("'", "\"", StringComparison.Ordinal)}' /dev/null").Output;
    }

    private static string Plain(string seen) => Escape().Replace(seen, "");

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]|\x1b=")]
    private static partial Regex Escape();
}
