using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>Pages of one file to what they show. Keeps the fonts; not for several threads at once.</summary>
public sealed class PageReader(PdfFile file)
{
    /// <summary>Annotations that are no part of the page as read: their appearance is a note's icon or a pop-up window.</summary>
    private static readonly HashSet<string> Asides = ["Popup", "Text", "FileAttachment", "Sound", "Movie"];

    /// <summary>Flags of an annotation (12.5.3): hidden, or not for the screen.</summary>
    private const int HiddenFlags = (1 << 1) | (1 << 5);

    /// <summary>Of the page: a picture this large on a page without text is a scan.</summary>
    private const float ScanShare = 0.5f;

    /// <summary>Characters that a scanning program writes upon its pictures: its name, a page number.</summary>
    private const int ScannersMark = 12;

    /// <summary>Filled shapes on a page without text: so many are writing turned to outlines.</summary>
    private const int OutlinedCharacters = 100;

    /// <summary>Glyphs that room is made for before a page is read: as many as the page before had, and some more.</summary>
    private const int MostExpected = 8192;

    private static readonly PageNotice Damage = new(
        "damaged-page", "A part of the page's data is damaged or missing; what it draws there is not read.");

    private readonly FileContext _file = new(file.Catalog);
    private int _lastGlyphs = 1024;

    /// <exception cref="OperationCanceledException">Asked for by <paramref name="cancel"/>.</exception>
    /// <exception cref="PdfException">The file passes a limit.</exception>
    public PageContent Read(PdfPage page, CancellationToken cancel = default)
    {
        int damaged = file.DamagedStreams;
        (Matrix matrix, float width, float height) = Shown(page);
        var canvas = new PageCanvas(width, height, _lastGlyphs);
        var context = new PageContext(_file, file.Limits, cancel);
        var interpreter = new Interpreter(context, canvas, matrix);
        interpreter.Run(page.ReadContent().Span, page.Resources);
        DrawAnnotations(page, context, canvas, matrix);
        PageContent content = Finish(page, context, canvas);
        _lastGlyphs = Math.Min(content.Glyphs.Count + (content.Glyphs.Count / 4), MostExpected);
        return page.MissesContent || file.DamagedStreams > damaged
            ? content with { Notices = [.. content.Notices, Damage] }
            : content;
    }

    /// <summary>From user space to the page as shown: cropped, turned, in points, y downwards.</summary>
    private static (Matrix Matrix, float Width, float Height) Shown(PdfPage page)
    {
        PdfRectangle box = page.CropBox;
        double unit = page.UserUnit;
        (double width, double height) = (box.Width * unit, box.Height * unit);
        var matrix = new Matrix(unit, 0, 0, -unit, -box.Left * unit, box.Top * unit);
        return page.Rotate switch
        {
            90 => (matrix * new Matrix(0, 1, -1, 0, height, 0), (float)height, (float)width),
            180 => (matrix * new Matrix(-1, 0, 0, -1, width, height), (float)width, (float)height),
            270 => (matrix * new Matrix(0, -1, 1, 0, 0, width), (float)height, (float)width),
            _ => (matrix, (float)width, (float)height),
        };
    }

    private void DrawAnnotations(PdfPage page, PageContext context, PageCanvas canvas, in Matrix matrix)
    {
        PdfArray? annotations = page.Dictionary.GetArray("Annots");
        for (int i = 0; annotations is not null && i < annotations.Count && !context.Exhausted; i++)
        {
            context.Count();
            if (annotations.GetDictionary(i) is { } annotation && Appearance(annotation) is { } form
                && PdfRectangle.From(annotation.GetArray("Rect")) is { } rectangle && !_file.Layers.Hides(annotation, "OC"))
            {
                new Interpreter(context, canvas, matrix).DrawAppearance(form, rectangle);
            }
        }
    }

    /// <summary>What an annotation shows when nobody touches it; null for none.</summary>
    private static PdfStream? Appearance(PdfDictionary annotation)
    {
        if ((annotation.GetInteger("F") & HiddenFlags) != 0 || Asides.Contains(annotation.GetName("Subtype") ?? ""))
        {
            return null;
        }

        PdfObject normal = annotation.GetDictionary("AP")?["N"] ?? PdfObject.Null;
        return normal.Stream ?? (annotation.GetName("AS") is { } state ? normal.Dictionary?.GetStream(state) : null);
    }

    private static PageContent Finish(PdfPage page, PageContext context, PageCanvas canvas)
    {
        List<Glyph> glyphs = Seen(canvas);
        Watermarks.Mark(glyphs, canvas.Width, canvas.Height);
        SealText.Mark(glyphs);
        Area[] areas = [.. canvas.Areas()];
        List<PageNotice> notices = [.. context.FontNotices()];
        bool scan = IsScan(glyphs, areas, canvas);
        if (!scan)
        {
            glyphs.ForEach(g => canvas.Hidden.Add(g.Text, g.Invisible ? HiddenReason.Invisible : HiddenReason.None));
        }

        if (canvas.Hidden.Notice() is { } hidden)
        {
            notices.Add(hidden);
        }

        if (Slanted(glyphs) is { Length: > 0 } slanted)
        {
            notices.Add(new PageNotice("slanted-text", $"Written askew or large behind the text, as a watermark is, and not read with the page: “{slanted}”."));
        }

        if (scan)
        {
            notices.Add(new PageNotice("scanned-page", "The page is a picture, or its writing is drawn as shapes: not read."));
        }

        if (context.Notice is { } limit)
        {
            notices.Add(limit);
        }

        List<Rule> rules = RuleMerger.Merge(CoveredRules.Cut([.. canvas.Rules, .. canvas.PaleRules.GoingOn()], canvas.PaintedAreas));
        return new PageContent(
            page.Number, canvas.Width, canvas.Height, glyphs, rules, areas, context.FontNames, notices);
    }

    /// <summary>The glyphs without those that are covered, white on white or drawn twice.</summary>
    private static List<Glyph> Seen(PageCanvas canvas)
    {
        var reasons = new HiddenReason[canvas.Glyphs.Count];
        new Coverage(canvas, reasons).Find();
        Duplicates.Find(canvas, reasons);
        int first = reasons.AsSpan().IndexOfAnyExcept(HiddenReason.None);
        if (first < 0)
        {
            return canvas.Glyphs;
        }

        int kept = first;
        for (int i = first; i < reasons.Length; i++)
        {
            if (reasons[i] == HiddenReason.None)
            {
                canvas.Glyphs[kept++] = canvas.Glyphs[i];
            }
            else
            {
                canvas.Hidden.Add(canvas.Glyphs[i].Text, reasons[i]);
            }
        }

        canvas.Glyphs.RemoveRange(kept, reasons.Length - kept);
        return canvas.Glyphs;
    }

    private static string Slanted(List<Glyph> glyphs)
    {
        const int Quoted = 40;
        return string.Concat(glyphs.Where(g => g.Slanted && g.Text.Length > 0).Take(Quoted).Select(g => g.Text)).Trim();
    }

    private static bool IsScan(List<Glyph> glyphs, Area[] areas, PageCanvas canvas)
    {
        float pictures = areas.Where(a => a.Image).Sum(a => (a.Right - a.Left) * (a.Bottom - a.Top));
        bool pictured = pictures >= ScanShare * canvas.Width * canvas.Height;
        IEnumerable<Glyph> written = glyphs.Where(g => !g.Invisible && !string.IsNullOrWhiteSpace(g.Text));
        return (pictured || canvas.PaintedAreas.Count(a => a.Shape) >= OutlinedCharacters)
            && written.Take(ScannersMark + 1).Count() <= ScannersMark;
    }
}
