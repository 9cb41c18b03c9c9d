using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>Reads a caption, a title or a leading sentence for what it says of the whole table.</summary>
internal sealed class ContextReader(Lexicon.Lexicon words)
{
    private readonly WordList _items = words["items"], _stages = words["stages"], _captions = words["caption-words"],
        _notBudget = words["not-budget"];

    private readonly string[] _plain = [.. words.Rows("caption-words").Where(row => row.Code == Plain).Select(row => row.Word)];

    private readonly HashSet<string> _funds = [.. words["funds"].Codes];

    public TableContext Read(IEnumerable<ContextLine> lines)
    {
        var context = TableContext.Empty;
        foreach (var line in lines)
        {
            var read = Read(line.Text);
            context = context.Or(line.IsApart ? read with { Year = null, Fund = null } : read);
        }

        return context;
    }

    public TableContext Read(string text)
    {
        List<string> items = [];
        string? fund = null, stage = null;
        var context = TableContext.Empty;
        var years = Years.ReadAll(text).Where(year => !IsOfDate(text, year.End) && !IsCompared(text, year.Start)).ToList();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (PlainAt(text.AsSpan(i)) is > 0 and var plain)
            {
                end = i + plain;
            }
            else if (_captions.TryLongest(text, i, out var caption) && IsStage(caption.Code) && Longest(text, i, caption.End))
            {
                stage = caption.Code;
                context = Side(context, text.AsSpan(i..caption.End));
                end = caption.End;
            }
            else if (_items.TryLongest(text, i, out var item) && !(_stages.TryLongest(text, i, out var longer) && longer.End > item.End))
            {
                context = Side(context, text.AsSpan(i..item.End));
                if (_funds.Contains(item.Code))
                {
                    fund = item.Code;
                }
                else
                {
                    if (!items.Contains(item.Code))
                    {
                        items.Add(item.Code);
                    }

                    stage = StageAtEnd(text, i, item.End) ?? stage;
                }

                end = item.End;
            }
            else if (_stages.TryLongest(text, i, out var found))
            {
                // A Chinese noun's head stands last: 预算执行情况 is about execution.
                stage = found.Code;
                context = Side(context, text.AsSpan(i..found.End));
                end = found.End;
            }
            else if (_notBudget.TryLongest(text, i, out var not))
            {
                context = context with { NotBudget = true };
                end = not.End;
            }
            else
            {
                context = Side(context, [], text.AsSpan(i, Math.Min(2, text.Length - i)));
            }

            i = end;
        }

        var both = context.SaysIncome && context.SaysExpenditure;
        return Forms(context, text) with
        {
            Item = items.Count == 1 ? items[0] : null,
            Fund = fund,
            Stage = stage,
            Year = years.Count > 0 && years.All(year => year.IsOne && year.First == years[0].First) ? years[0].First : null,
            SaysIncome = context.SaysIncome && !both,
            SaysExpenditure = context.SaysExpenditure && !both,
        };
    }

    /// <summary>填报日期：2024年2月20日 is no year of the money below it.</summary>
    private static bool IsOfDate(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        return rest is [>= '0' and <= '9', ..] or ['-' or '.' or '/', >= '0' and <= '9', ..];
    }

    /// <summary>与2021年相比: another year than that of the money below.</summary>
    private static bool IsCompared(string text, int start) => start > 0 && text[start - 1] is '与' or '较' or '比' or '同';

    /// <summary>基本支出决算 is an item whose name ends with the stage.</summary>
    private string? StageAtEnd(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (_stages.TryLongest(text, i, out var found) && found.End == end)
            {
                return found.Code;
            }
        }

        return null;
    }

    /// <summary>The length of the first of such words that the text begins with, or 0.</summary>
    private int PlainAt(ReadOnlySpan<char> text)
    {
        foreach (var word in _plain)
        {
            if (text.StartsWith(word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private bool Longest(string text, int at, int end) =>
        !(_items.TryLongest(text, at, out var item) && item.End > end) && !(_stages.TryLongest(text, at, out var stage) && stage.End > end);

    private static bool IsStage(string code) => code is not ("whole" or "project-form" or "goals-form" or "some" or Plain);

    /// <summary>转移支付 is money handed down: that it was paid is not said.</summary>
    private const string Plain = "plain";

    /// <summary>What kind of form a title names; its words may lie in one another: 项目支出绩效目标申报表.</summary>
    private TableContext Forms(TableContext context, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_captions.TryLongest(text, i, out var caption))
            {
                context = caption.Code switch
                {
                    "whole" => context with { Whole = true },
                    "project-form" => context with { ProjectForm = true },
                    "goals-form" => context with { GoalsForm = true },
                    "some" => context with { SomeProjects = true },
                    _ => context,
                };
            }
        }

        return context;
    }

    private static TableContext Side(TableContext context, ReadOnlySpan<char> word, ReadOnlySpan<char> pair = default)
    {
        var income = word.Contains("收入", StringComparison.Ordinal) || pair is "收入" or "收支";
        var expenditure = word.Contains("支出", StringComparison.Ordinal) || pair is "支出" or "收支";
        return !income && !expenditure ? context : context with { SaysIncome = context.SaysIncome || income, SaysExpenditure = context.SaysExpenditure || expenditure };
    }
}
