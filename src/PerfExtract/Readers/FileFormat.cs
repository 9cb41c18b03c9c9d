namespace PerfExtract.Readers;

/// <summary>A format as its content shows it.</summary>
/// <param name="Name">The usual extension, without the dot.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Advice">What to do with a file of a format that is not read; null where it is read.</param>
public sealed record FileFormat(string Name, string Title, string? Advice = null)
{
    private const string SaveAsDocx = "open it in Word or WPS and save it as .docx";
    private const string SaveAsDocxOrPdf = "save it as .docx or .pdf";

    public static readonly FileFormat Docx = new("docx", "a Word document");
    public static readonly FileFormat Pdf = new("pdf", "a PDF file");
    public static readonly FileFormat Text = new("txt", "a plain text");

    public static readonly FileFormat Encrypted =
        new("encrypted", "a document locked with a password", "remove the password and save it again");

    public static readonly FileFormat Doc = new("doc", "a Word 97-2003 document", SaveAsDocx);
    public static readonly FileFormat Xls = new("xls", "an Excel 97-2003 workbook", SaveAsDocxOrPdf);
    public static readonly FileFormat Ppt = new("ppt", "a PowerPoint 97-2003 presentation", SaveAsDocxOrPdf);
    public static readonly FileFormat Compound = new("ole", "an OLE compound file", SaveAsDocx);
    public static readonly FileFormat Xlsx = new("xlsx", "an Excel workbook", SaveAsDocxOrPdf);
    public static readonly FileFormat Pptx = new("pptx", "a PowerPoint presentation", SaveAsDocxOrPdf);
    public static readonly FileFormat Odt = new("odt", "an OpenDocument text", SaveAsDocx);
    public static readonly FileFormat Ofd = new("ofd", "an OFD document", "save it as .pdf");
    public static readonly FileFormat Zip = new("zip", "a zip archive", "unpack it, or name it .zip to have its documents read");
    public static readonly FileFormat Archive = new("archive", "a packed archive", "unpack it first");
    public static readonly FileFormat Rtf = new("rtf", "a rich text (RTF)", SaveAsDocx);
    public static readonly FileFormat Html = new("html", "a web page (HTML)", SaveAsDocxOrPdf);
    public static readonly FileFormat Mhtml = new("mht", "a saved web page (MHTML)", SaveAsDocxOrPdf);
    public static readonly FileFormat WordXml = new("xml", "a Word document as a single XML file", SaveAsDocx);
    public static readonly FileFormat Image = new("image", "a picture", "recognise its text first and save it as .pdf or .docx");
    public static readonly FileFormat Unknown = new("unknown", "no format known here", SaveAsDocxOrPdf);
}
