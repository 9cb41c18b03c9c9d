namespace PerfExtract.Tables.Flattened;

/// <summary>
/// 预算数, 决算数 over 合计, 因公出国（境）费, 公务用车购置及运行费, 公务接待费 twice over 小计, 公务用车购置费, 公务用车运行费 twice, and one row of
/// figures, one for each of the lowest heads.
/// </summary>
internal static class StoreyRow
{
    private const int MostTitles = 4, FewestHeads = 2, MostUpper = 8, MostLower = 4;

    public static MoneyBlock? Of(FlatWords words, IReadOnlyList<FlatCell> cells, Beat beat)
    {
        // 1, 2, 3 … below the heads count the columns.
        var numbered = beat.Count % 2 == 0 && Enumerable.Range(0, beat.Count / 2).All(i => ColumnNumber.Of(cells[beat.Figures + i].Text) == i + 1);
        var figures = numbered ? beat.Figures + (beat.Count / 2) : beat.Figures;
        var end = beat.Figures - (words.Money(cells[beat.Figures - 1].Text) == TableRole.Line ? 1 : 0);
        for (var titles = 1; titles <= MostTitles; titles++)
        {
            for (var lower = FewestHeads; lower <= MostLower && (beat.End - figures) % titles == 0; lower++)
            {
                var upper = ((beat.End - figures) / titles) - lower + 1;
                if (upper is >= FewestHeads and <= MostUpper && new Storeys(end, titles, upper, lower) is var storeys && storeys.Start >= beat.Start
                    && storeys.Parent(words, cells) is { } parent)
                {
                    return new MoneyBlock(storeys.Start, beat.End, [.. storeys.Rows(cells, parent), FlatRow.Of([.. cells.Take(beat.End).Skip(figures)])]);
                }
            }
        }

        return null;
    }

    /// <summary>Where the heads stand that end before a cell.</summary>
    private readonly record struct Storeys(int End, int Titles, int Upper, int Lower)
    {
        private int Lowest => End - (Titles * Lower);

        private int Middle => Lowest - (Titles * Upper);

        public int Start => Titles > 1 ? Middle - Titles : Middle;

        /// <summary>The upper head that the lower ones are parts of, where all are heads and both storeys repeat themselves under each title.</summary>
        public int? Parent(FlatWords words, IReadOnlyList<FlatCell> cells)
        {
            var (lowest, middle, upper, lower) = (Lowest, Middle, Upper, Lower);
            if (!Enumerable.Range(Start, End - Start).All(i => words.IsHead(cells[i].Text))
                || !Enumerable.Range(lowest, End - lowest).All(i => cells[i].Text == cells[lowest + ((i - lowest) % lower)].Text)
                || !Enumerable.Range(middle, lowest - middle).All(i => cells[i].Text == cells[middle + ((i - middle) % upper)].Text)
                || Enumerable.Range(middle, upper).Select(i => cells[i].Text).Distinct().Count() != upper)
            {
                return null;
            }

            List<int> kin = [.. Enumerable.Range(0, upper).Where(i => Enumerable.Range(0, lower).Any(j => cells[middle + i].Text.AsSpan().CommonPrefixLength(cells[lowest + j].Text) >= Kin))];
            return kin is [var one] ? one : null;
        }

        /// <summary>公务用车购置及运行费 and 公务用车购置费 begin alike.</summary>
        private const int Kin = 3;

        public IEnumerable<FlatRow> Rows(IReadOnlyList<FlatCell> cells, int parent)
        {
            var width = Upper - 1 + Lower;
            List<FlatPosition> titles = [], upper = [], lower = [];
            for (var title = 0; title < Titles; title++)
            {
                var from = title * width;
                titles.AddRange(Titles > 1 ? [new FlatPosition(cells[Start + title], from, width)] : []);
                for (var i = 0; i < Upper; i++)
                {
                    upper.Add(new FlatPosition(cells[Middle + (title * Upper) + i], from + i + (i > parent ? Lower - 1 : 0), i == parent ? Lower : 1, i == parent ? 1 : 2));
                }

                for (var i = 0; i < Lower; i++)
                {
                    lower.Add(new FlatPosition(cells[Lowest + (title * Lower) + i], from + parent + i));
                }
            }

            return titles.Count > 0 ? [new FlatRow(titles), new FlatRow(upper), new FlatRow(lower)] : [new FlatRow(upper), new FlatRow(lower)];
        }
    }
}
