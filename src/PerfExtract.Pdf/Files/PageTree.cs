using PerfExtract.Pdf.Files.CrossReferences;

namespace PerfExtract.Pdf.Files;

/// <summary>Walks the page tree (7.7.3); a tree that leads nowhere is replaced by a search for pages.</summary>
internal sealed class PageTree(ObjectTable table, PdfLimits limits)
{
    /// <summary>Parents that a page found by search may have: a balanced tree of any file needs fewer.</summary>
    private const int LongestLine = 64;

    private readonly List<PdfPage> _pages = [];
    private bool _broken;

    public IReadOnlyList<PdfPage> Read(PdfDictionary catalog)
    {
        Walk(catalog);
        if (_broken || _pages.Count == 0)
        {
            // The scan may find what the cross-references did not.
            table.Repair();
            Walk(catalog);
        }

        if (_broken || _pages.Count == 0)
        {
            int found = _pages.Count;
            List<PdfDictionary> all = Search();
            if (all.Count > found)
            {
                _pages.Clear();
                all.ForEach(page => Add(page, Inheritance.Of(page)));
            }
        }

        return _pages;
    }

    private void Walk(PdfDictionary catalog)
    {
        _pages.Clear();
        _broken = false;
        var seen = new HashSet<PdfReference>();
        var ahead = new Stack<(PdfObject Node, Inheritance Above)>();
        ahead.Push((catalog.Raw("Pages"), default));
        while (ahead.TryPop(out (PdfObject Node, Inheritance Above) next))
        {
            PdfObject node = next.Node.Reference is { } reference ? table.Get(reference.Number) : next.Node;
            if (node.Kind != PdfKind.Dictionary || node.Dictionary is not { } dictionary)
            {
                _broken = true;
                continue;
            }

            PdfArray? kids = dictionary.GetArray("Kids");
            if (kids is null || dictionary.GetName("Type") == "Page")
            {
                if (dictionary.GetName("Type") == "Pages")
                {
                    _broken |= dictionary.GetInteger("Count") > 0;
                }
                else
                {
                    Add(dictionary, next.Above.With(dictionary));
                }

                continue;
            }

            if (next.Node.Reference is { } own && !seen.Add(own))
            {
                _broken = true;
                continue;
            }

            Inheritance above = next.Above.With(dictionary);
            for (int i = kids.Count - 1; i >= 0; i--)
            {
                ahead.Push((kids.Raw(i), above));
            }
        }
    }

    /// <summary>Every page object of the file by its number, which is the order that writers make them in.</summary>
    private List<PdfDictionary> Search()
    {
        var found = new List<PdfDictionary>();
        foreach (int number in table.Numbers.ToArray())
        {
            if (table.Get(number) is { Kind: PdfKind.Dictionary, Dictionary: { } dictionary } && dictionary.GetName("Type") == "Page")
            {
                found.Add(dictionary);
            }
        }

        return found;
    }

    private void Add(PdfDictionary page, Inheritance from)
    {
        if (_pages.Count == limits.Pages)
        {
            throw new PdfException(PdfException.TooLarge, $"the file has more than {limits.Pages} pages");
        }

        PdfRectangle media = PdfRectangle.From(from.MediaBox) ?? PdfPage.DefaultBox;
        PdfRectangle crop = PdfRectangle.From(from.CropBox)?.Meet(media) ?? media;
        int turn = ((from.Rotate % 360) + 360) % 360;
        _pages.Add(new PdfPage(
            _pages.Count + 1, page, from.Resources ?? PdfDictionary.Empty, media, crop, turn % 90 == 0 ? turn : 0)
        {
            Limits = limits,
        });
    }

    /// <summary>What a page may have from its parents (table 30).</summary>
    private readonly record struct Inheritance(PdfDictionary? Resources, PdfArray? MediaBox, PdfArray? CropBox, int Rotate)
    {
        public static Inheritance Of(PdfDictionary page)
        {
            var line = new Stack<PdfDictionary>();
            for (PdfDictionary? node = page; node is not null && line.Count < LongestLine; node = node.GetDictionary("Parent"))
            {
                line.Push(node);
            }

            return line.Aggregate(default(Inheritance), (above, node) => above.With(node));
        }

        public Inheritance With(PdfDictionary node) => new(
            node.GetDictionary("Resources") ?? Resources, node.GetArray("MediaBox") ?? MediaBox, node.GetArray("CropBox") ?? CropBox,
            node.GetInteger("Rotate", Rotate));
    }
}
