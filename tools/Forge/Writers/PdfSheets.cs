namespace PerfExtract.Forge.Writers;

/// <summary>Pages as they fill from the top, each with its head and its foot.</summary>
internal sealed class PdfSheets(PdfLook look)
{
    public const float Left = 72, Right = PdfSheet.Width - Left, Across = Right - Left;

    private const float Top = 80, Bottom = PdfSheet.Height - 80, Head = 50, Foot = PdfSheet.Height - 44, MarginSize = 9;

    private readonly List<PdfSheet> _sheets = [new()];

    /// <summary>How far down the page is filled.</summary>
    private float _at = Top;

    public PdfSheet Sheet => _sheets[^1];

    public float At => _at;

    public float Room => Bottom - _at;

    public bool IsFresh => _at == Top;

    public void Break()
    {
        _sheets.Add(new PdfSheet());
        _at = Top;
    }

    /// <summary>Takes so much of the page; begins the next one where it has too little.</summary>
    /// <param name="with">What must have room below on the same page.</param>
    /// <returns>Where the part taken begins.</returns>
    public float Take(float height, float with = 0)
    {
        if (height + with > Room && !IsFresh)
        {
            Break();
        }

        _at += height;
        return _at - height;
    }

    public byte[] Close()
    {
        for (var i = 0; i < _sheets.Count; i++)
        {
            Centre(_sheets[i], look.Header ?? "", Head);
            Centre(_sheets[i], (look.Foot ?? "").Replace("#", $"{i + 1}").Replace("*", $"{_sheets.Count}"), Foot);
        }

        return PdfFile.Write([.. _sheets.Select(sheet => sheet.Content)], look.Packs);
    }

    private static void Centre(PdfSheet sheet, string text, float baseline) =>
        sheet.Text(text, (PdfSheet.Width - PdfType.Width(text, MarginSize)) / 2, baseline, MarginSize);
}
