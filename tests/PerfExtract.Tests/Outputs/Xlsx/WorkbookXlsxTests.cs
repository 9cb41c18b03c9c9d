using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Xlsx;
using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs.Xlsx;

public class WorkbookXlsxTests
{
    [Fact]
    public void The_workbook_is_valid_and_has_a_sheet_a_kind()
    {
        using var book = Open(Written([RecordSamples.Full(), RecordSamples.Empty()]));

        Assert.Empty(new OpenXmlValidator().Validate(book).Select(error => $"{error.Path?.XPath} {error.Description}"));
        Assert.Equal(
            ["documents", "budgets", "executionRates", "indicators", "goals", "staffing", "scores", "findings", "audits", "diagnostics"],
            Names(book));
    }

    [Fact]
    public void Numbers_are_number_cells_and_texts_are_not_run()
    {
        using var book = Open(Written([RecordSamples.Full()]));
        var cells = Cells(book, "budgets");

        Assert.Equal("32000.00", cells["L2"].CellValue!.Text);
        Assert.Equal(CellValues.Number, cells["L2"].DataType!.Value);
        Assert.Equal("=1+1", cells["D3"].InnerText);
        Assert.Equal(CellValues.InlineString, cells["D3"].DataType!.Value);
        Assert.Equal("30217", cells["E2"].InnerText);
        Assert.Equal(CellValues.InlineString, cells["E2"].DataType!.Value);
        Assert.False(cells.ContainsKey("F2"));
    }

    [Fact]
    public void The_heading_is_frozen_bold_and_filtered()
    {
        using var book = Open(Written([RecordSamples.Full()]));
        var sheet = Sheet(book, "scores");

        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        Assert.Equal(1u, sheet.Descendants<Row>().First().Elements<Cell>().First().StyleIndex!.Value);
        Assert.Equal("A1:P2", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        Assert.All(sheet.Descendants<Column>(), column => Assert.True(column.Width!.Value > 8));
    }

    [Fact]
    public void Past_the_row_limit_a_further_sheet_is_begun()
    {
        using var book = Open(Written([.. Enumerable.Repeat(RecordSamples.Full(), 5)], rowLimit: 5));

        Assert.Contains("budgets (2)", Names(book));
        Assert.Contains("budgets (3)", Names(book));
        Assert.Equal([5, 5, 3], new[] { "budgets", "budgets (2)", "budgets (3)" }.Select(name => Sheet(book, name).Descendants<Row>().Count()));
        Assert.Equal("document", Cells(book, "budgets (3)")["A1"].InnerText);
    }

    [Fact]
    public void Two_workbooks_of_the_same_records_are_the_same_bytes() =>
        Assert.Equal(Written([RecordSamples.Full()]), Written([RecordSamples.Full()]));

    [Theory]
    [InlineData("a\u0007b", "a\uFFFDb")]
    [InlineData("\r=1", "\uFFFD=1")]
    [InlineData("a\uFFFEb", "a_xFFFE_b")]
    [InlineData("_x000D_", "_x005F_x000D_")]
    [InlineData("_x_", "_x_")]
    [InlineData("行\n列", "行\n列")]
    [InlineData("𠮷", "𠮷")]
    public void A_text_is_written_as_the_format_can_hold_it(string text, string written) => Assert.Equal(written, CellText.Of(text));

    [Fact]
    public void Half_a_character_is_written_by_its_number() => Assert.Equal("a_xD800_", CellText.Of("a\uD800"));

    [Fact]
    public void A_text_too_long_for_a_cell_is_cut_between_characters()
    {
        Assert.Equal(CellText.Longest, CellText.Of(new string('长', CellText.Longest + 1)).Length);
        Assert.Equal(CellText.Longest - 1, CellText.Of(new string('a', CellText.Longest - 1) + "𠮷").Length);
    }

    private static byte[] Written(IReadOnlyList<ReportRecord> records, int rowLimit = 1000)
    {
        using var output = new MemoryStream();
        using var book = new WorkbookXlsx(output, Language.Codes, () => new MemoryStream(), rowLimit);
        foreach (var record in records)
        {
            book.Write(record);
        }

        book.Complete();
        return output.ToArray();
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static IEnumerable<string> Names(SpreadsheetDocument book) =>
        book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!);

    private static Worksheet Sheet(SpreadsheetDocument book, string name) =>
        ((WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook.Descendants<Sheet>().Single(one => one.Name == name).Id!)).Worksheet;

    private static Dictionary<string, Cell> Cells(SpreadsheetDocument book, string name) =>
        Sheet(book, name).Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
}
