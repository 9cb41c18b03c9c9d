namespace PerfExtract.Tables.Packed;

/// <summary>
/// Finds the heads of the blocks of a packed table. Where more than one reading of them is possible — which head spans those below it,
/// whether the first head of a stage stands over the labels — the rows below decide: they fit one of them best.
/// </summary>
internal sealed class PackedHeads(Lexicon.Lexicon lexicon)
{
    /// <summary>So many rows tell which reading is right.</summary>
    private const int MostWitnesses = 8;

    /// <summary>A wider row of heads is of no report.</summary>
    private const int MostHeads = 40;

    private readonly SlotReader _slots = new(lexicon.Derived(static words => new LabelReader(words)), lexicon.Derived(static words => new RoleReader(words)));
    private readonly SlotFit _fit = new(lexicon);

    public PackedHead? At(GridWords words, IReadOnlyList<string[]> rows, int row) => rows[row].Length > MostHeads ? null : HeaderRow.Kind(words, row) switch
    {
        RegionKind.Indicators => new PackedHead(_slots.Indicators(rows[row]), [Plain(rows[row].Length, 0)]),
        RegionKind.Money => Money(words, rows, row),
        _ => null,
    };

    private PackedHead? Money(GridWords words, IReadOnlyList<string[]> rows, int row)
    {
        var storeys = IsBelow(rows, row) ? 2 : 1;
        if (storeys == 2 && IsDeeper(rows, row))
        {
            return new PackedHead([.. Enumerable.Repeat(Slot.Title, MostHeads)], [.. Enumerable.Range(row, storeys + 1).Select(at => Plain(rows[at].Length, 0))]);
        }

        List<PackedHead> readings = [.. storeys == 1 ? One(rows[row]) : Two(rows[row], rows[row + 1])];
        var witnesses = Enumerable.Range(row + storeys, Math.Min(MostWitnesses, Math.Max(0, rows.Count - row - storeys)))
            .TakeWhile(at => HeaderRow.Kind(words, at) is null).Select(at => rows[at]).Where(cells => cells.Length > 1 && Array.Exists(cells, IsFigure)).ToList();
        return readings.Count == 0 ? null : readings.MinBy(reading => witnesses.Sum(cells => Math.Min(SlotFit.Never, RowFit.Of(cells, reading.Slots, _fit).Cost)));
    }

    /// <summary>
    /// 增减金额 | 增减幅度 below the heads of sums: the rows below have more cells than the upper heads alone could be over, as many as both
    /// have where the lower words are not known.
    /// </summary>
    private bool IsBelow(IReadOnlyList<string[]> rows, int row)
    {
        if (row + 2 >= rows.Count || rows[row + 1] is not { Length: > 1 and <= MostHeads } lower || Array.Exists(lower, cell => cell.Length > LongestHead || IsFigure(cell)))
        {
            return false;
        }

        var known = Array.TrueForAll(lower, _slots.IsHead);
        for (var at = row + 2; at < Math.Min(rows.Count, row + 2 + MostWitnesses); at++)
        {
            if (Array.Exists(rows[at], IsFigure) && (known ? rows[at].Length > rows[row].Length : rows[at].Length == rows[row].Length - 1 + lower.Length))
            {
                return true;
            }
        }

        return false;
    }

    private const int LongestHead = 16;

    /// <summary>小计 | 公务用车购置费 | 公务用车运行费 below two storeys that are heads already: which of them all the figures stand under is not to be told.</summary>
    private bool IsDeeper(IReadOnlyList<string[]> rows, int row) =>
        row + 2 < rows.Count && rows[row + 2].Length > 1 && Array.TrueForAll(rows[row + 2], _slots.IsHead) && IsBelow(rows, row + 1);

    private static bool IsFigure(string cell) => CellFigure.Read(cell).Kind != FigureKind.None;

    private IEnumerable<PackedHead> One(string[] heads)
    {
        var slots = _slots.Money(heads);
        if (SlotReader.IsFigure(slots[0]))
        {
            // The blank head over the labels is gone, or the first head is theirs: 年度预算金额 | 年初预算 | 执行数.
            yield return new PackedHead([Slot.Label, .. slots], [Plain(heads.Length, 1)]);
        }
        else
        {
            yield return new PackedHead(slots, [Plain(heads.Length, 0)]);
        }

        if (Array.FindIndex(slots, SlotReader.IsFigure) is >= 0 and var first && first + 1 < slots.Length && slots[first] == Slot.Sum && SlotReader.IsFigure(slots[first + 1]))
        {
            yield return new PackedHead([.. slots[..first].Select(slot => slot == Slot.Label ? Slot.Title : slot), Slot.Label, .. slots[(first + 1)..]], [Plain(heads.Length, 0)]);
        }
    }

    /// <summary>项目 | 预算数 | 决算数 over 合计 | 基本支出 | 合计 | 基本支出, each over a stretch that begins alike, or 项目 | 上年数 | 本年数 | 增减情况 over 金额 | 幅度.</summary>
    private IEnumerable<PackedHead> Two(string[] upper, string[] lower)
    {
        int[] starts = [.. Enumerable.Range(0, lower.Length).Where(i => LabelReader.Plain(lower[i]) == LabelReader.Plain(lower[0])), lower.Length];
        var stub = upper.Length - starts.Length + 1;
        if (starts.Length > 2 && stub is 0 or 1)
        {
            yield return new PackedHead(
                _slots.Money([.. upper[..stub], .. lower]),
                [[.. Plain(stub, 0), .. starts[..^1].Select((start, i) => new PackedPlace(stub + start, starts[i + 1] - start))], Plain(lower.Length, stub)]);
            yield break;
        }

        if (Array.TrueForAll(_slots.Money(lower), slot => slot is Slot.Code or Slot.Label or Slot.Line))
        {
            // 项目 over 科目编码 | 科目名称.
            yield return new PackedHead(
                _slots.Money([.. lower, .. upper[1..]]),
                [[new PackedPlace(0, lower.Length), .. Plain(upper.Length - 1, lower.Length)], Plain(lower.Length, 0)]);
            yield break;
        }

        // 公务用车购置及运行费 over 公务用车购置费, else the title of those below it stands last most often.
        var kin = KinOf(upper, lower);
        for (var at = kin > 0 ? kin : upper.Length - 1; at > 0 && (kin <= 0 || at == kin); at--)
        {
            yield return new PackedHead(
                _slots.Money([.. upper[..at], .. lower, .. upper[(at + 1)..]]),
                [[.. Plain(at, 0), new PackedPlace(at, lower.Length), .. Plain(upper.Length - at - 1, at + lower.Length)], Plain(lower.Length, at)]);
        }
    }

    /// <summary>The upper head that a lower one begins like; -1 where none does.</summary>
    private static int KinOf(string[] upper, string[] lower) =>
        Array.FindIndex(upper, head => Array.Exists(lower, below => head.AsSpan().CommonPrefixLength(below) >= Kin));

    private const int Kin = 3;

    private static IReadOnlyList<PackedPlace> Plain(int count, int from) => [.. Enumerable.Range(from, count).Select(column => new PackedPlace(column))];
}
