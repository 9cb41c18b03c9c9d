using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace PerfExtract.Cli.Tests;

/// <summary>The workbook of a real run, as strict programs see it.</summary>
public sealed class WorkbookTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void The_workbook_of_a_run_is_valid()
    {
        Reports.Fill(_workspace, "in", 4);
        _workspace.Write("in/=1+1.txt", Reports.Text(7));
        _workspace.Write("in/a\u0007\rb_x000D_.txt", Reports.Text(8));
        _workspace.Write("in/bad.pdf", "%PDF-1.7 nothing");

        Program.Run("extract", _workspace.At("in"), "-o", _workspace.At("out"), "-f", "xlsx", "--lang", "zh");

        using var book = SpreadsheetDocument.Open(_workspace.At("out/perfextract.xlsx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(error => $"{error.Path?.XPath} {error.Description}"));
    }

    public void Dispose() => _workspace.Dispose();
}
