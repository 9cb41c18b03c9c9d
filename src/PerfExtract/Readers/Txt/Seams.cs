using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>Decides between two lines whether a paragraph goes on over their seam, by what the text itself shows of its making.</summary>
internal sealed class Seams
{
    /// <summary>Longer lines that do not end a sentence were cut: a heading or a cell of a table is hardly longer.</summary>
    private const int LongestHeading = 30;

    /// <summary>A heading that has a number may hold clauses and be as long as this.</summary>
    private const int LongestNumberedHeading = 50;

    /// <summary>A line this short is a cell of a table or a unit, whatever it begins with.</summary>
    private const int LongestMark = 2;

    /// <summary>Where more lines than this follow a blank one, blank lines part all lines and say nothing.</summary>
    private const double DoubleSpaced = 0.6;

    /// <summary>The margin is the smallest indent that more than a stray line has.</summary>
    private const double MarginShare = 0.1;

    /// <summary>Where so many numbers stand after an indent or a blank line, one without is within a sentence: “…如下：|1.深入学习”.</summary>
    private const double MarkedShare = 0.8;

    private const int FewestNumbers = 3;

    /// <summary>So many lines that are the longest of all, to the character, and end nothing, were cut by counting.</summary>
    private const int FewestCut = 3;

    private readonly WrapWidth _wrap;

    /// <summary>The characters of a line after which the text was cut, be it within a figure; 0 where it was not cut so.</summary>
    private readonly int _cut;
    private readonly Lazy<Glue> _glue;
    private readonly bool _blanksPart;
    private readonly int _margin;
    private readonly bool _numbersAreMarked;

    /// <remarks>
    /// A line with more white space before it than ink is a cell, a signature or a centred title: it has no width to learn from.
    /// </remarks>
    public Seams(IReadOnlyList<TextLine> lines, Func<int, bool> isProse)
    {
        var prose = Enumerable.Range(0, lines.Count).Where(i => isProse(i) && !lines[i].HasWideGap).Select(i => lines[i]).ToList();
        _wrap = WrapWidth.Learn(prose.Where(line => line.Indent * 2 <= line.Width).Select(line => line.Width));
        _cut = CutOf(prose);
        _glue = new Lazy<Glue>(() => Glue.Learn(lines), LazyThreadSafetyMode.None);
        _blanksPart = prose.Count(line => line.Gap != Gap.None) <= prose.Count * DoubleSpaced;
        _margin = Margin(prose);
        var numbered = prose.Where(line => LineStarts.IsNumbered(line.Text)).ToList();
        _numbersAreMarked = numbered.Count(line => line.Indent > _margin || (_blanksPart && line.Gap != Gap.None))
            >= Math.Max(FewestNumbers, numbered.Count * MarkedShare);
    }

    /// <param name="first">The paragraph's first line.</param>
    /// <param name="line">Its last one so far.</param>
    /// <param name="parted">A page's number or running head stands between that one and the next.</param>
    public bool Continues(TextLine first, TextLine line, TextLine next, bool parted)
    {
        if (line.HasWideGap || next.HasWideGap)
        {
            return false;
        }

        if (TornFigure.Is(line.Text, next.Text) || TornFigure.LacksUnit(line.Text, next.Text))
        {
            return true;
        }

        // Behind a whole title a paragraph begins, marked or not.
        var indented = (next.Indent > _margin && !IsHanging(first, line, next)) || (line == first && LineStarts.IsTitle(line.Text));
        return IsFull(first, line, next)
            ? ContinuesFull(line, next, indented || (_blanksPart && next.Gap == Gap.Blank && !parted && Ends(line.Text)))
            : ContinuesShort(line.Text, next.Text, indented);
    }

    /// <summary>After a stop the paragraph may end here: only a line full to the column goes on.</summary>
    private bool IsFull(TextLine first, TextLine line, TextLine next) =>
        line.Length == _cut
        || (Ends(line.Text) ? _wrap.IsFull(line, next, 0)
        : _wrap.IsFull(line, next, _wrap.Slack)
            || (line == first && _wrap.LostIndent > 0 && line.Indent <= _margin && _wrap.IsFull(line, next, _wrap.Slack + _wrap.LostIndent)));

    /// <summary>White space only between Latin words: a cutter takes it away there and nowhere else.</summary>
    public string Between(TextLine line, TextLine next)
    {
        var (last, first) = (line.Text[^1], next.Text[0]);
        var hardCut = char.IsAsciiDigit(last) && char.IsAsciiDigit(first) && (line.Width >= _wrap.Width || line.Length == _cut || TornFigure.Is(line.Text, next.Text));
        return char.IsAsciiLetterOrDigit(last) && char.IsAsciiLetterOrDigit(first) && !hardCut ? " " : "";
    }

    /// <summary>The lines of an item may hang under its first words: 1. 收入情况… / the next lines further in.</summary>
    private static bool IsHanging(TextLine first, TextLine line, TextLine next) =>
        LineStarts.IsNumbered(first.Text) && next.Indent > first.Indent && (line == first || line.Indent == next.Indent);

    private bool ContinuesFull(TextLine line, TextLine next, bool marked)
    {
        if (LineStarts.IsNumbered(next.Text) && (marked || !_numbersAreMarked))
        {
            return LineStarts.CannotEnd(line.Text);
        }

        // After a whole sentence a short line without a stop is a heading or a signature, not the sentence's rest.
        var apart = LineStarts.EndsSentence(line.Text) && _wrap.IsShort(next) && !Ends(next.Text);
        return !marked && !apart;
    }

    private static bool Ends(ReadOnlySpan<char> text) => LineStarts.EndsSentence(text) || LineStarts.EndsClause(text);

    private bool ContinuesShort(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool indented)
    {
        if (b.Length <= LongestMark && a.Length <= LongestHeading)
        {
            return false;
        }

        if (LineStarts.EndsSentence(a) || LineStarts.CannotBegin(b) || LineStarts.ClosesWhatIsOpen(a, b))
        {
            return LineStarts.CannotBegin(b) || LineStarts.ClosesWhatIsOpen(a, b);
        }

        if (indented || LineStarts.IsNumbered(b) || LineStarts.EndsClause(a))
        {
            return false;
        }

        // Few seams ask for the glue, and most texts have none that does.
        var ends = Ends(b);
        return a.Length > (LineStarts.IsNumbered(a) && !a.Contains('。') ? LongestNumberedHeading : LongestHeading)
            ? ends || b.Length > LongestHeading || LineStarts.CannotEnd(a) || _glue.Value.Holds(a[^1], b[0])
            : ends && (LineStarts.CannotEnd(a)
                || ((LineStarts.HoldsClauses(a) || a.Length <= LongestMark) && _glue.Value.Holds(a[^1], b[0])));
    }

    private static int CutOf(List<TextLine> prose)
    {
        var longest = prose.Count > 0 ? prose.Max(line => line.Length) : 0;
        return longest > LongestHeading && prose.Count(line => line.Length == longest && !Ends(line.Text)) >= FewestCut ? longest : 0;
    }

    private static int Margin(List<TextLine> prose)
    {
        SortedDictionary<int, int> counts = [];
        foreach (var line in prose)
        {
            counts[line.Indent] = counts.GetValueOrDefault(line.Indent) + 1;
        }

        return counts.FirstOrDefault(indent => indent.Value >= prose.Count * MarginShare).Key;
    }
}
