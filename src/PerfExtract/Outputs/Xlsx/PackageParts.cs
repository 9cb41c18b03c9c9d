using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfExtract.Outputs.Xlsx;

/// <summary>The package around the worksheets: content types, relationships, workbook, styles. Always the same bytes.</summary>
internal static class PackageParts
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>The earliest date that a zip can hold: the hour of writing is no part of the result.</summary>
    private static readonly DateTimeOffset s_noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(ZipArchive zip, IReadOnlyList<FinishedSheet> sheets)
    {
        var numbers = Enumerable.Range(1, sheets.Count);
        Add(zip, "[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Main}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Main}styles+xml"/>{string.Concat(numbers.Select(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Main}worksheet+xml\"/>"))}</Types>
            """);
        Add(zip, "_rels/.rels", $"""
            <Relationships xmlns="{Relationships}"><Relationship Id="rId1" Type="{Office}officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        Add(zip, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Relationships}">{string.Concat(numbers.Select(n => $"<Relationship Id=\"rId{n}\" Type=\"{Office}worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))}<Relationship Id="rIdStyles" Type="{Office}styles" Target="styles.xml"/></Relationships>
            """);
        Add(zip, "xl/workbook.xml", Workbook(sheets));
        Add(zip, "xl/styles.xml", Styles());
        for (var i = 0; i < sheets.Count; i++)
        {
            using var entry = Entry(zip, $"xl/worksheets/sheet{i + 1}.xml");
            sheets[i].Xml.Position = 0;
            sheets[i].Xml.CopyTo(entry);
        }
    }

    private static Workbook Workbook(IReadOnlyList<FinishedSheet> sheets)
    {
        var list = new Sheets();
        var names = new DefinedNames();
        for (var i = 0; i < sheets.Count; i++)
        {
            list.Append(new Sheet { Name = sheets[i].Title, SheetId = (uint)(i + 1), Id = $"rId{i + 1}" });
            // Excel keeps a filter's range under this hidden name too; without it LibreOffice shows no arrows.
            names.Append(new DefinedName($"'{sheets[i].Title}'!{Absolute(sheets[i].Range)}")
            {
                Name = "_xlnm._FilterDatabase",
                LocalSheetId = (uint)i,
                Hidden = true,
            });
        }

        return new Workbook(list, names);
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));

    /// <summary>A1:C9 as $A$1:$C$9.</summary>
    private static string Absolute(string range) =>
        string.Join(':', range.Split(':').Select(cell => "$" + cell.TrimEnd([.. "0123456789"]) + "$" + cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])));

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(Entry(zip, name));
        writer.Write(Declaration);
        writer.Write(xml);
    }

    private static void Add(ZipArchive zip, string name, OpenXmlElement root)
    {
        using var entry = Entry(zip, name);
        using var writer = OpenXmlWriter.Create(entry);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = s_noTime;
        return entry.Open();
    }
}
