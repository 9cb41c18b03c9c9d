using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>
/// Reads a label as a sequence of known words: 2020年一般公共预算基本支出决算数（万元） is year, fund, item, stage, unit. The sequence
/// with the fewest words that covers all characters wins, so that 年初预算数 is one stage and not 年初 and 预算数. A label that
/// is covered only in part is not understood: half of 中央对地方转移支付预算数 would be wrong.
/// </summary>
internal sealed class LabelReader
{
    /// <summary>A label longer than this is a sentence; reading stays linear.</summary>
    private const int MostCharacters = 60;

    /// <summary>Items that other items are parts of, in one label: 基本支出人员经费, 三公经费中的公务接待费, 支出合计中的基本支出.</summary>
    private static readonly string[] s_wholes =
    [
        "basic-expenditure", "project-expenditure", "personnel", "operating", "goods-services", "three-public", "vehicles", "expenditure-total",
        "expenditure-current", "income-total", "income-current", "project",
    ];

    /// <summary>运转类公用经费项目|支出 is the item before the word.</summary>
    private static readonly string[] s_parts =
        ["basic-expenditure", "project-expenditure", "personnel", "operating", "goods-services", "three-public", "vehicles"];

    private readonly LabelCover _cover;
    private readonly QuantityWords _quantities;
    private readonly WordList _stages, _stageHeads, _criteria, _vehicleParts;

    /// <summary>公务用车购置及运行维护费 over 购置费 and 运行维护费.</summary>
    private const string Vehicles = "vehicles";

    private readonly HashSet<string> _funds;
    private readonly Readings<Label> _readings;

    public LabelReader(Lexicon.Lexicon words)
    {
        (_cover, _quantities) = (new LabelCover(words), QuantityWords.Of(words));
        (_stages, _stageHeads, _criteria) = (words["stages"], words["stage-heads"], words["indicator-levels"]);
        _vehicleParts = words["vehicle-parts"];
        _funds = [.. words["funds"].Codes];
        _readings = new Readings<Label>(text => Read(text.AsSpan()));
    }

    public Label Read(string text) => _readings.Of(text);

    public Label Read(ReadOnlySpan<char> text)
    {
        var bounds = LabelText.Read(text);
        var core = text[bounds.Start..bounds.End];
        var bare = new Label
        {
            Text = Plain(core), OfWhich = bounds.OfWhich, Depth = bounds.Depth, Indent = bounds.Indent, Code = bounds.Code,
        };
        if (core.Length is 0 or > MostCharacters)
        {
            return bare;
        }

        var label = Understand(bare, core);
        return label.Known ? label : BehindCode(bare, core) ?? label;
    }

    /// <summary>302商品和服务支出: the code of an economic class touches a name that is known; 301医院 is a name itself.</summary>
    private Label? BehindCode(Label bare, ReadOnlySpan<char> core) =>
        bare.Code is null && core is ['3' or '5', >= '0' and <= '9', >= '0' and <= '9', not (>= '0' and <= '9'), ..]
        && Understand(bare with { Code = new string(core[..CodeDigits]) }, core[CodeDigits..]) is { Known: true } label && (label.Item is not null || label.Class)
            ? label
            : null;

    private const int CodeDigits = 3;

    /// <summary>年初预算 | 预算总额 | 支出: what the name of an item says as a head, beside heads that name a stage; null where it says nothing.</summary>
    public string? StageBeside(Label head) =>
        head is { Known: true, Stage: null, Item: not null } && _stageHeads.TryWhole(head.Text, out var stage) ? stage : null;

    /// <summary>The item says where money comes from: a fund, 其他资金, 上年结转.</summary>
    public bool IsSource(string? item) =>
        item is not null && (_funds.Contains(item) || item.EndsWith("-funds", StringComparison.Ordinal) || item == "carry-over");

    /// <summary>The text without white space: how a label is written in a record.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!LabelText.IsBlank(c))
            {
                kept[length++] = c;
            }
        }

        return new string(kept[..length]);
    }

    private Label Understand(Label bare, ReadOnlySpan<char> core)
    {
        var pieces = _cover.Of(core);
        if (pieces is null)
        {
            return MoneyUnits.InBrackets(core, _quantities) is { } unit
                ? bare with { Unit = unit.Unit, Text = Plain(core[..unit.Start]) }
                : bare;
        }

        if (CarriedBelow(pieces) is > 0 and var cut)
        {
            return Understand(bare, core[..cut]);
        }

        var label = bare with { Known = true, Text = Plain(core[..WithoutUnit(pieces, core.Length)]) };
        foreach (var piece in pieces)
        {
            label = piece.Part switch
            {
                LabelPart.Item => Carried(Beside(label, piece.Code), core[piece.Start..piece.End]),
                LabelPart.Fund => label with { Fund = piece.Code },
                LabelPart.Stage => IsPlannedCarry(label, piece.Code) ? label : label with { Stage = piece.Code },
                LabelPart.Total => label with { Total = TotalOf(piece.Code) },
                LabelPart.Class => label with { Class = true },
                LabelPart.Amount => label with { Amount = true },
                // 增减情况2020-2019 is of the later year.
                LabelPart.Year => label with { Year = Math.Max(piece.Number, label.Year ?? 0), SeveralYears = piece.Number == LabelPiece.SeveralYears },
                LabelPart.YearOffset => label with { YearOffset = piece.Number },
                LabelPart.Unit => label with { Unit = UnitIn(core[piece.Start..piece.End]) },
                LabelPart.Percent => label with { Percent = true },
                LabelPart.OfWhich => label with { OfWhich = true },
                LabelPart.Scope => label with { Scope = piece.Code },
                _ => label,
            };
        }

        // 其他组织事务支出 is a class of expenditure, put together from words that are none.
        label = label is { Class: true, Item: "expenditure-total" or "income-total" } ? label with { Item = null } : label;
        label = label is { Item: "expenditure-total", Outer: { } part } && s_parts.Contains(part) ? label with { Item = part, Outer = null } : label;
        label = FundApart(label);
        if (label.Item is not null && (label.Stage is not null || label.SaysYear) && pieces.Where(piece => piece.Part == LabelPart.Item).ToList() is [{ } item]
            && !_stages.TryWhole(core[item.Start..item.End], out _))
        {
            label = label with { Text = Plain(core[item.Start..item.End]) };
        }

        return label with { Criterion = label.Item is null && _criteria.TryWhole(core, out _), Known = label.SaysMoney || label.SaysYear || label.Class || label.Unit is not null || label.Percent || label.Scope is not null };
    }

    /// <summary>
    /// Where 上年结转 begins in 本年收入合计上年结转: a line without figures below a total, taken for the rest of its label where lines are
    /// lost. The figures stand beside the total.
    /// </summary>
    private static int CarriedBelow(List<LabelPiece> pieces)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            if (pieces[i] is { Part: LabelPart.Item, Code: "carry-over" } && pieces[i - 1] is { Part: LabelPart.Item, Code: "income-total" or "income-current" or "expenditure-total" or "expenditure-current" })
            {
                return pieces[i].Start;
            }
        }

        return 0;
    }

    /// <summary>The labels of a path, from the outermost in: what a later one does not say, an earlier one said.</summary>
    public Label Join(IReadOnlyList<Label> path)
    {
        var joined = path.Count == 0 ? Label.Empty : path[0];
        foreach (var label in path.Skip(1))
        {
            joined = Under(joined, label);
        }

        return joined;
    }

    /// <summary>购置费 below 公务用车购置及运行维护费: the item that the short name stands for there.</summary>
    public string? ShortNamed(Label whole, Label part) =>
        whole.Item == Vehicles && part.Item is null && _vehicleParts.TryWhole(part.Text, out var item) ? item : null;

    private Label Under(Label outer, Label inner)
    {
        var joined = inner with
        {
            Known = outer.Known && inner.Known,
            Stage = inner.Stage ?? outer.Stage,
            Year = inner.SaysYear ? inner.Year : outer.Year,
            YearOffset = inner.SaysYear ? inner.YearOffset : outer.YearOffset,
            SeveralYears = inner.SaysYear ? inner.SeveralYears : outer.SeveralYears,
            Fund = inner.Fund ?? outer.Fund,
            Scope = inner.Scope ?? outer.Scope,
            Unit = inner.Unit ?? outer.Unit,
            Percent = inner.Percent || outer.Percent,
            Code = inner.Code ?? outer.Code,
            Amount = inner.Amount || outer.Amount,
        };
        if (ShortNamed(outer, inner) is { } part)
        {
            return joined with { Known = outer.Known, Item = part, Outer = outer.Outer };
        }

        if (inner.Item is null && (inner.Class || (!inner.Known && inner.Text.Length > 0)))
        {
            // 项目支出—某某专项: the name is a part of the item, not the item.
            return joined with { Outer = outer.Item ?? outer.Outer };
        }

        if (inner.Item is null)
        {
            return joined with
            {
                Text = inner.Total != TotalKind.None && outer.Item is not null ? outer.Text : inner.Text,
                Item = outer.Item, Outer = outer.Outer, Total = inner.Total != TotalKind.None ? inner.Total : outer.Total,
            };
        }

        return outer.Item is null ? joined : PartOf(outer, inner, joined) ?? FundApart(joined with { Outer = inner.Outer ?? outer.Item });
    }

    private static Label Beside(Label label, string item) =>
        label with { Outer = label.Item ?? label.Outer, Item = item };

    /// <summary>上年结转 is a line of its own and a stage, both.</summary>
    private Label Carried(Label label, ReadOnlySpan<char> word) =>
        label.Stage is null && _stages.TryWhole(word, out var stage) && stage.StartsWith("carried", StringComparison.Ordinal)
            ? label with { Stage = stage }
            : label;

    /// <summary>上年结转安排: what was carried in, whatever is done with it.</summary>
    private static bool IsPlannedCarry(Label label, string stage) =>
        stage == "budget" && label is { Item: CarryOver, Stage: { } carried } && carried.StartsWith("carried", StringComparison.Ordinal);

    /// <summary>
    /// 年初结转和结余 over 基本支出结转 is of the part at the outer's stage; 本年收入 over 基本支出 is what came in for it.
    /// </summary>
    private static Label? PartOf(Label outer, Label inner, Label joined)
    {
        var part = inner.Item == CarryOver ? inner.Outer : inner.Item;
        return part is not ("basic-expenditure" or "project-expenditure") ? null
            : outer.Item == CarryOver ? joined with { Item = part, Outer = null, Stage = outer.Stage ?? joined.Stage }
            : outer.Item is "income-total" or "income-current" && inner.Item == part ? joined with { Item = part == "basic-expenditure" ? "basic-income" : "project-income", Outer = null }
            : null;
    }

    private const string CarryOver = "carry-over";

    /// <summary>财政拨款基本支出, 基本支出财政拨款: the fund of an item. A fund alone is an item itself; the place decides.</summary>
    private Label FundApart(Label label)
    {
        if (label.Outer is null || label.Item is null)
        {
            return label;
        }

        if (_funds.Contains(label.Outer) == _funds.Contains(label.Item))
        {
            // 中央资金 over 下达 and 支出: what was spent of that money.
            if (label.Item == "expenditure-total" && label.Outer.EndsWith("-funds", StringComparison.Ordinal))
            {
                return label with { Item = label.Outer, Outer = null };
            }

            // 财政拨款 over 一般公共预算 and 政府性基金: the finer of two funds.
            if (label.Outer == "fiscal-appropriation" && _funds.Contains(label.Item))
            {
                return label with { Outer = null };
            }

            // 会议费、培训费 is neither: a sum of several items is a line of its own.
            return label.Outer == label.Item || s_wholes.Contains(label.Outer) ? label : label with { Item = null, Outer = null, Class = true };
        }

        return _funds.Contains(label.Item)
            ? label with { Fund = label.Item, Item = label.Outer, Outer = null }
            : label with { Fund = label.Outer, Outer = null };
    }

    /// <summary>收入预算合计: the word of the total belongs to the item, so the item keeps its own reading of it.</summary>
    private static TotalKind TotalOf(string code) =>
        code switch { "subtotal" => TotalKind.Subtotal, "grand-total" => TotalKind.GrandTotal, _ => TotalKind.Total };

    private MoneyUnit? UnitIn(ReadOnlySpan<char> words) => MoneyUnit.TryFind(words, _quantities, out var unit) ? unit : null;

    private static int WithoutUnit(List<LabelPiece> pieces, int length) => pieces.Count > 0 && pieces[^1].Part is LabelPart.Unit or LabelPart.Percent ? pieces[^1].Start : length;
}
