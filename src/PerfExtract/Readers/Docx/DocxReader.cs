using System.Xml;
using PerfExtract.Documents;
using PerfExtract.Readers.Docx.Package;

namespace PerfExtract.Readers.Docx;

/// <summary>Word files (.docx, .docm, .dotx, strict and transitional), in one pass over their XML.</summary>
public sealed class DocxReader : IDocumentReader
{
    public Document Read(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        try
        {
            using var package = DocxPackage.Open(bytes, options.Limits);
            return new DocxStories(package, options.Limits).Read();
        }
        catch (ReadException e) when (e.Format is null)
        {
            throw new ReadException(e.Code, e.Message, e.InnerException) { Format = FileFormat.Docx.Name };
        }
        catch (XmlException e)
        {
            throw Damaged($"the document's XML breaks off or is damaged at line {e.LineNumber}, column {e.LinePosition}", e);
        }
        catch (InvalidDataException e)
        {
            throw Damaged("the document's zip data are damaged", e);
        }
    }

    private static ReadException Damaged(string message, Exception inner) =>
        new(ReadErrors.Damaged, message, inner) { Format = FileFormat.Docx.Name };
}
