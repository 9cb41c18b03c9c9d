using PerfExtract.Quantities;

namespace PerfExtract.Facts.Prose;

/// <summary>A sum of money in a sentence, with the words around it.</summary>
/// <param name="Lead">The words before it, up to the last stop or figure.</param>
/// <param name="Behind">The stage that the words right behind it say: 已全部到位.</param>
/// <param name="Compared">相比 or 增加到 stands right behind it.</param>
/// <param name="Grows">增加到 does: it is what there was before.</param>
internal readonly record struct MoneyFigure(Token Token, Quantity Quantity, Lead Lead, string? Behind = null, bool Compared = false, bool Grows = false);
