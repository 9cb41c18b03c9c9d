using PerfExtract.Documents;
using PerfExtract.Readers.Docx;
using PerfExtract.Readers.Pdf;
using PerfExtract.Readers.Txt;

namespace PerfExtract.Readers;

/// <summary>The front door: bytes of any format in, a document out, or a <see cref="ReadException"/> in plain words.</summary>
public static class DocumentReaders
{
    /// <summary>The formats that are read. A new reader is one row here.</summary>
    private static readonly (FileFormat Format, IDocumentReader Reader)[] s_readers =
    [
        (FileFormat.Docx, new DocxReader()),
        (FileFormat.Pdf, new PdfReader()),
        (FileFormat.Text, new TxtReader()),
    ];

    /// <param name="name">The file's name; only to say that its extension is not what the content is.</param>
    public static Document Read(ReadOnlyMemory<byte> bytes, string name, ReadOptions options)
    {
        if (bytes.IsEmpty)
        {
            throw new ReadException(ReadErrors.EmptyFile, "the file is empty");
        }

        if (bytes.Length > options.Limits.InputBytes)
        {
            throw new ReadException(
                ReadErrors.TooLarge, $"the file has {bytes.Length} bytes, more than the {options.Limits.InputBytes} that are read");
        }

        var format = FormatSniffer.Sniff(bytes, options.Limits);
        var document = Read(bytes, format, options);
        if (document.Blocks.OfType<Table>().Sum(table => (long)table.RowCount * table.ColumnCount) > options.Limits.Cells)
        {
            // One wide row makes every row as wide: what is laid out later has a place for each.
            throw new ReadException(
                ReadErrors.TooLarge, $"the tables of the document have more than {options.Limits.Cells} places for cells")
            { Format = format.Name };
        }

        return NamedOtherwise(name, format) is { } notice ? document with { Notices = [notice, .. document.Notices] } : document;
    }

    private static Document Read(ReadOnlyMemory<byte> bytes, FileFormat format, ReadOptions options)
    {
        foreach (var (known, reader) in s_readers)
        {
            if (known == format)
            {
                return reader.Read(bytes, options);
            }
        }

        var code = format == FileFormat.Encrypted ? ReadErrors.Encrypted : ReadErrors.UnsupportedFormat;
        throw new ReadException(code, $"this is {format.Title}; {format.Advice}") { Format = format.Name };
    }

    /// <summary>Macros and templates are Word files too; a text may be called anything.</summary>
    private static Notice? NamedOtherwise(string name, FileFormat format)
    {
        var extension = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        var expected = extension is "docm" or "dotx" or "dotm" ? FileFormat.Docx.Name : extension;
        return expected is "docx" or "pdf" or "doc" or "xls" or "xlsx" or "rtf" or "txt" && expected != format.Name
            ? Notice.Info("wrong-extension", $"the file is named .{extension} but its content is {format.Title}")
            : null;
    }
}
