using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>A whole file laid out: its blocks over all pages, and the trouble met, with the page that it was met on.</summary>
public sealed record LaidDocument(IReadOnlyList<LaidBlock> Blocks, IReadOnlyList<(int Page, PageNotice Notice)> Notices, int PageCount);
