using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using var document = WordprocessingDocument.Open(args[0], isEditable: false);
foreach (var paragraph in document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>())
{
    Console.WriteLine(paragraph.InnerText);
}
