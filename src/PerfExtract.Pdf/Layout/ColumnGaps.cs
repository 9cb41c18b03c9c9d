namespace PerfExtract.Pdf.Layout;

/// <summary>Strips of white that run down between the words of all rows seen so far.</summary>
internal sealed class ColumnGaps
{
    /// <param name="Widest">The widest that the gap is in any row with words on both sides of it.</param>
    /// <param name="Figures">The widest that it is between two figures.</param>
    private readonly record struct Gap(float From, float To, float Widest, float Figures);

    /// <summary>Beyond every page: the white beside the first row, in which other rows may have a column that this row leaves empty.</summary>
    private const float Beyond = 100_000;

    private readonly List<Gap> _gaps = [];

    public ColumnGaps(SegmentedLine line)
    {
        var from = -Beyond;
        for (var i = 0; i < line.Words.Count; i++)
        {
            var (own, figures) = Own(line.Words, i);
            _gaps.Add(new Gap(from, line.Words[i].Left, own, figures));
            from = line.Words[i].Right;
        }

        _gaps.Add(new Gap(from, Beyond, 0, 0));
    }

    private ColumnGaps(List<Gap> gaps) => _gaps = gaps;

    public int Count => _gaps.Count(IsInner);

    public IEnumerable<float> Middles => _gaps.Where(IsInner).Select(static gap => (gap.From + gap.To) / 2);

    /// <summary>What a line leaves of the gaps. Gaps and words both stand from left to right.</summary>
    public ColumnGaps Left(SegmentedLine line, float overlap)
    {
        var left = new List<Gap>(_gaps.Count);
        var (words, word) = (line.Words, 0);
        var (shown, before) = (-1, default(Gap));
        foreach (var gap in _gaps)
        {
            while (word > 0 && words[word - 1].Right > gap.From)
            {
                word--;
            }

            // A word within the gap leaves a gap on each side of it; rows to come will show which of them is the columns'.
            var from = gap.From;
            for (; word < words.Count && words[word].Left < gap.To; word++)
            {
                if (words[word].Right > from)
                {
                    // Two words of one text that touch (得|4|分) part no columns where all rows before left white.
                    if (from == gap.From || words[word].Left - from > overlap)
                    {
                        Add(from, words[word].Left, word);
                    }

                    from = words[word].Right;
                }
            }

            Add(from, gap.To, word);

            void Add(float start, float end, int next)
            {
                if (end - start < -overlap)
                {
                    return;
                }

                // 3260|米 touch: where this row's white holds a gap beside that seam, it shows the gap, and nothing of the seam.
                if (next == shown && end - start > overlap && left[^1] is var seam && seam.To - seam.From <= overlap)
                {
                    left[^1] = seam with { Widest = before.Widest, Figures = before.Figures };
                }

                var (own, figures) = next == shown && end - start <= overlap ? (0, 0) : Own(words, next);
                left.Add(new Gap(start, end, Math.Max(gap.Widest, own), Math.Max(gap.Figures, figures)));
                (shown, before) = (next, gap);
            }
        }

        return new ColumnGaps(left);
    }

    /// <summary>How many gaps are as wide in some row as only columns leave them.</summary>
    public int Solid(float width) => _gaps.Count(gap => IsInner(gap) && gap.Widest >= width);

    /// <summary>
    /// Nothing is left of one that parts two figures: the line would make one cell of two columns' figures, though it may split another gap.
    /// </summary>
    public bool IsClosedIn(ColumnGaps left, float width) =>
        _gaps.Exists(gap => IsInner(gap) && gap.Figures >= width && !left._gaps.Exists(part => part.From >= gap.From && part.To <= gap.To));

    /// <summary>How many gaps are left that are this wide in all rows.</summary>
    public int Wide(float narrowest) => _gaps.Count(gap => IsInner(gap) && gap.To - gap.From >= narrowest);

    /// <summary>The gaps that wide in all rows, and as wide in some row as only columns leave them.</summary>
    public List<(float From, float To)> Edges(float narrowest, float widest) =>
        [.. _gaps.Where(gap => IsInner(gap) && gap.To - gap.From >= narrowest && gap.Widest >= widest).Select(static gap => (gap.From, gap.To))];

    /// <summary>The word stands between two columns and touches neither.</summary>
    public bool HoldsInside(Segment word) => _gaps.Exists(gap => IsInner(gap) && word.Left > gap.From && word.Right < gap.To);

    /// <summary>How wide the gap before a word is, and how wide between figures: only a row that has words on both sides shows it.</summary>
    private static (float Widest, float Figures) Own(IReadOnlyList<Segment> words, int next)
    {
        var own = next > 0 && next < words.Count ? words[next].Left - words[next - 1].Right : 0;
        return (own, own > 0 && words[next].Figure && words[next - 1].Figure ? own : 0);
    }

    private static bool IsInner(Gap gap) => gap.From > -Beyond && gap.To < Beyond;

    /// <summary>Whether two words of the line that stand next to each other reach to both sides of one of the gaps.</summary>
    public bool Part(SegmentedLine line)
    {
        var word = 1;
        foreach (var gap in _gaps)
        {
            while (word < line.Words.Count && line.Words[word].Right <= gap.To)
            {
                word++;
            }

            if (IsInner(gap) && word < line.Words.Count && line.Words[word - 1].Left < gap.From)
            {
                return true;
            }
        }

        return false;
    }
}
