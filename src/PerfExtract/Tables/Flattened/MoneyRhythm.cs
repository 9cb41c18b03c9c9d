namespace PerfExtract.Tables.Flattened;

/// <summary>
/// Finds the one reading of a money block that lost its lines: heads, then label, figure, figure, label … What the heads allow and
/// the rhythm of the rows confirms is a table; a row with fewer figures than heads keeps them out of all columns, for nobody knows
/// which were empty.
/// </summary>
internal sealed class MoneyRhythm(FlatWords words)
{
    /// <summary>The money blocks of one run of cells, asked for from cell to cell: none is looked for twice.</summary>
    internal sealed class Search(MoneyRhythm rhythm, IReadOnlyList<FlatCell> cells)
    {
        private readonly List<Beat> _beats = Beat.Of(cells);
        private int _beat;

        /// <summary>The beat of the block that was found last; none stands before it.</summary>
        private int _found = -1;
        private MoneyBlock? _block;

        /// <summary>The first money block at or after a cell; each cell lies behind the one before.</summary>
        public MoneyBlock? Find(int from)
        {
            while (_beat < _beats.Count && _beats[_beat].End <= from)
            {
                _beat++;
            }

            // What another block took of a beat is gone from it.
            var cut = _beat < _beats.Count && _beats[_beat].Start < from;
            if (cut)
            {
                _beats[_beat] = _beats[_beat] with { Start = from, Figures = Math.Max(_beats[_beat].Figures, from) };
            }

            if (_found < _beat)
            {
                LookFrom(_beat);
            }
            else if (cut && BlockAt(_beat) is { } block)
            {
                (_found, _block) = (_beat, block);
            }
            else if (cut && _found == _beat)
            {
                LookFrom(_beat + 1);
            }

            return _block;
        }

        private void LookFrom(int at)
        {
            _found = at;
            while ((_block = BlockAt(_found)) is null && _found < _beats.Count)
            {
                _found++;
            }
        }

        private MoneyBlock? BlockAt(int at) =>
            at < _beats.Count && _beats[at] is { Texts: > 0, Count: > 0 } ? rhythm.Rows(cells, _beats, at) : null;
    }

    public Search In(IReadOnlyList<FlatCell> cells) => new(this, cells);

    /// <summary>How many words before a label stand above figures.</summary>
    private int HeadsBefore(IReadOnlyList<FlatCell> cells, int label, int from)
    {
        var i = label;
        while (i > from && words.IsHead(cells[i - 1].Text))
        {
            i--;
        }

        return label - i;
    }

    /// <summary>备注 behind the heads of figures: how many such words stand before a label.</summary>
    private int TailBefore(IReadOnlyList<FlatCell> cells, int label, int from)
    {
        var i = label;
        while (i > from && words.IsRemarkHead(cells[i - 1].Text))
        {
            i--;
        }

        return label - i;
    }

    /// <summary>Two sides in turn would be read as one, and of one row the labels of no heads are known.</summary>
    private MoneyBlock? Rows(IReadOnlyList<FlatCell> cells, List<Beat> beats, int first) =>
        SidedBlock.Of(words, cells, beats, first) ?? Labelled(cells, beats, first) ?? Single(cells, beats, first) ?? StoreyRow.Of(words, cells, beats[first]);

    private MoneyBlock? Labelled(IReadOnlyList<FlatCell> cells, List<Beat> beats, int first)
    {
        var label = beats[first].Figures - 1;
        var tail = TailBefore(cells, label, beats[first].Start);
        label -= tail;
        var heads = HeadsBefore(cells, label, beats[first].Start);
        var last = LastBeat(cells, beats, first);
        var widest = Enumerable.Range(first, last - first).Max(i => beats[i].Count);
        var grouped = Enumerable.Range(first + 1, last - first - 1).Any(i => beats[i].Texts == 2);
        if (heads == 0 || widest > heads || words.IsFigureHead(cells[label + tail].Text))
        {
            return null;
        }

        // One row whose label could be a head, too, may be a row of figures without a label.
        var cornered = label - heads > beats[first].Start && words.IsStubHead(cells[label - heads - 1].Text);
        if (last == first + 1 && !cornered && words.IsHead(cells[label + tail].Text) && !words.IsFormTotal(cells[label + tail].Text))
        {
            return null;
        }

        if (heads == widest)
        {
            return HasFullRow(cells, beats, first, last, label - heads, widest) && (heads > 1 || cornered) && !Repeats(cells, label - heads, label)
                && !HasUpperHeads(cells, label - heads, beats[first].Start) && !HasTwin(cells, beats[first].Start, label - heads, label)
                ? Build(cells, beats, first, last, label - heads, [], widest, 1, tail)
                : null;
        }

        // 年度预算数（元） over the labels, 年初预算, 调整后预算数, 预算执行数, 预算执行率 over their figures.
        if (heads == widest + 1 && words.IsBudgetOfUnit(cells[label - heads].Text) && words.IsStage(cells[label - heads + 1])
            && RateFit.Of(words, cells, label - widest, widest, beats[first].Figures, beats[first].Count) is not null)
        {
            return Build(cells, beats, first, last, label - widest, [], widest, 1, tail);
        }

        if (tail > 0)
        {
            return TwoStoreys(cells, label, heads, widest, 0) is { } titles ? Build(cells, beats, first, last, label - heads, titles, widest, 1, tail) : null;
        }

        // 预算金额 before 基本支出: the label of a group, where later rows have such labels too.
        if (heads == widest + 1 && grouped && StubHeads(cells, label - heads, beats[first].Start) > 0 && !Repeats(cells, label - heads, label))
        {
            return Build(cells, beats, first, last, label - heads, [], widest, 2);
        }

        return TwoStoreys(cells, label, heads, widest, 0) is { } groups
            ? Build(cells, beats, first, last, label - heads, groups, widest, 1)
            : grouped && TwoStoreys(cells, label - 1, heads - 1, widest, 0) is { } outer ? Build(cells, beats, first, last, label - heads, outer, widest, 2)
            : null;
    }

    /// <summary>金额 占比 金额 占比: the titles that told one 金额 from the other are lost.</summary>
    private bool Repeats(IReadOnlyList<FlatCell> cells, int start, int end)
    {
        HashSet<string> seen = [];
        return Enumerable.Range(start, end - start).Any(i => !words.IsFigureHead(cells[i].Text) && !seen.Add(LabelReader.Plain(cells[i].Text)));
    }

    /// <summary>指标名称 权重 指标名称 权重: the last pair is not all the columns.</summary>
    private static bool HasTwin(IReadOnlyList<FlatCell> cells, int from, int heads, int end)
    {
        var above = Enumerable.Range(from, Math.Max(0, heads - 1 - from)).Select(i => LabelReader.Plain(cells[i].Text)).ToHashSet();
        return heads > from && Enumerable.Range(heads - 1, end - heads + 1).All(i => above.Contains(LabelReader.Plain(cells[i].Text)));
    }

    /// <summary>年初结转, 本年收入, 本年支出, then 科目名称 and the finer heads of one of them: those are not all the columns.</summary>
    private bool HasUpperHeads(IReadOnlyList<FlatCell> cells, int heads, int from)
    {
        var i = heads;
        while (i > from && (words.IsStubHead(cells[i - 1].Text) || words.Money(cells[i - 1].Text) is TableRole.Code or TableRole.OrganizationCode))
        {
            i--;
        }

        return i < heads && HeadsBefore(cells, i, from) > 1;
    }

    /// <summary>预算金额 决算金额 above 基本支出 项目支出 基本支出 项目支出: as many titles as the finer heads repeat themselves.</summary>
    private static List<int>? TwoStoreys(IReadOnlyList<FlatCell> cells, int label, int heads, int width, int least)
    {
        var titles = heads - width;
        if (titles < 2 || width % titles != 0)
        {
            return null;
        }

        var (start, step) = (label - width, width / titles);
        for (var i = step; i < width; i++)
        {
            if (LabelReader.Plain(cells[start + i].Text) != LabelReader.Plain(cells[start + (i % step)].Text))
            {
                return null;
            }
        }

        return step > least ? [.. Enumerable.Range(label - heads, titles)] : null;
    }

    /// <summary>Most rows are, or the total of a form, which is the one that has points beside its sums.</summary>
    private bool HasFullRow(IReadOnlyList<FlatCell> cells, List<Beat> beats, int first, int last, int heads, int width) =>
        (beats[first].Count == width && words.IsFormTotal(cells[beats[first].Figures - 1].Text)) ||
        Enumerable.Range(first, last - first).Count(i => beats[i].Count == width || Fit(cells, heads, width, beats[i], beats[first]) is not null) * 2 > last - first;

    private IReadOnlyList<int>? Fit(IReadOnlyList<FlatCell> cells, int heads, int width, Beat beat, Beat first) =>
        beat.Count >= width ? null
            : RateFit.Of(words, cells, heads, width, beat.Figures, beat.Count)
                ?? TotalFit.Of(words, cells, heads, width, beat.Figures, beat.Count)
                ?? (first.Count == width && words.IsFormTotal(cells[first.Figures - 1].Text) ? PartFit.Of(words, cells, heads, width, first.Figures, beat.Figures, beat.Count) : null);

    private int StubHeads(IReadOnlyList<FlatCell> cells, int end, int from)
    {
        var count = 0;
        for (var i = end - 1; i >= from && end - i <= 3; i--)
        {
            count += words.IsStubHead(cells[i].Text) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The beats that are rows of one table: a label, or a group's label and a label, or labels without figures before one with.</summary>
    private int LastBeat(IReadOnlyList<FlatCell> cells, List<Beat> beats, int first)
    {
        var i = first + 1;
        while (i < beats.Count && beats[i].Count > 0 && IsRowStart(cells, beats[i]))
        {
            i++;
        }

        return i;
    }

    private bool IsRowStart(IReadOnlyList<FlatCell> cells, Beat beat) =>
        beat.Texts is 1 or 2 || (beat.Texts > 0 && Enumerable.Range(beat.Start, beat.Texts - 1).All(i => words.IsKnown(cells[i].Text) && words.Money(cells[i].Text) != TableRole.Label)
            && HeadsBefore(cells, beat.Figures - 1, beat.Start) != beat.Count);

    /// <summary>One row of figures under as many heads, without labels: 合计 before its figures, and a label before as many more, is a label itself.</summary>
    private MoneyBlock? Single(IReadOnlyList<FlatCell> cells, List<Beat> beats, int at)
    {
        var (beat, end) = (beats[at], beats[at].Figures);
        var heads = HeadsBefore(cells, end, beat.Start);
        if (heads < 2 || heads != beat.Count || words.IsFormTotal(cells[end - 1].Text) || (at + 1 < beats.Count && beats[at + 1] is { Texts: 1 } next && next.Count == beat.Count))
        {
            return null;
        }

        return new MoneyBlock(end - heads, beat.End, [FlatRow.Of([.. cells.Take(end).Skip(end - heads)]), FlatRow.Of([.. cells.Take(beat.End).Skip(end)])]);
    }

    private MoneyBlock Build(
        IReadOnlyList<FlatCell> cells, List<Beat> beats, int first, int last, int heads, List<int> titles, int width, int stub, int tail = 0)
    {
        var label = beats[first].Figures - 1;
        var leaves = label - width - (stub - 1) - tail;
        List<FlatRow> rows = [];
        if (titles.Count > 0)
        {
            var step = width / titles.Count;
            rows.Add(new FlatRow([.. Corner(cells, beats[first].Start, heads, stub), .. titles.Select((at, i) => new FlatPosition(cells[at], stub + (i * step), step))]));
            rows.Add(new FlatRow([.. Enumerable.Range(0, width).Select(i => new FlatPosition(cells[leaves + i], stub + i))]));
        }
        else
        {
            rows.Add(new FlatRow([.. Corner(cells, beats[first].Start, heads, stub), .. Enumerable.Range(0, width).Select(i => new FlatPosition(cells[leaves + i], stub + i))]));
        }

        for (var i = first; i < last; i++)
        {
            AddRows(rows, cells, beats[i], i == first ? label - (stub - 1) : beats[i].Start, width, stub, titles.Count == 0 ? Fit(cells, leaves, width, beats[i], beats[first]) : null);
        }

        return new MoneyBlock(heads, beats[last - 1].End, rows);
    }

    /// <summary>The head above the labels, directly before the first head of a figure.</summary>
    private static IEnumerable<FlatPosition> Corner(IReadOnlyList<FlatCell> cells, int from, int heads, int stub) =>
        heads > from && stub == 1 ? [new FlatPosition(cells[heads - 1], 0)] : [];

    private static void AddRows(List<FlatRow> rows, IReadOnlyList<FlatCell> cells, Beat beat, int start, int width, int stub, IReadOnlyList<int>? fit)
    {
        var label = beat.Figures - 1;
        var group = stub == 2 && label > start ? label - 1 : -1;
        for (var i = start; i < (group >= 0 ? group : label); i++)
        {
            rows.Add(new FlatRow([new FlatPosition(cells[i], stub - 1)]));
        }

        // Figures of a row that lost some stand right of all columns: under no head they mean nothing.
        var shift = beat.Count == width || fit is not null ? 0 : width;
        rows.Add(new FlatRow(
        [
            .. group >= 0 ? [new FlatPosition(cells[group], 0)] : Array.Empty<FlatPosition>(),
            new FlatPosition(cells[label], stub - 1),
            .. Enumerable.Range(0, beat.Count).Select(i => new FlatPosition(cells[beat.Figures + i], stub + shift + (fit?[i] ?? i))),
        ], shift > 0));
    }
}
