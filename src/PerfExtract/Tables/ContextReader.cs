using System.Globalization;
using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>Reads a caption, a title or a leading sentence for what it says of the whole table.</summary>
internal sealed class ContextReader(Lexicon.Lexicon words)
{
    private readonly WordList _items = words["items"], _stages = words["stages"], _captions = words["caption-words"],
        _offsets = words["relative-years"], _notBudget = words["not-budget"];

    private readonly HashSet<string> _funds = [.. words.Rows("funds").Select(row => row.Code)];

    public TableContext Read(IEnumerable<ContextLine> lines)
    {
        var context = TableContext.Empty;
        foreach (var line in lines)
        {
            context = context.Or(Read(line.Text));
        }

        return context;
    }

    public TableContext Read(string text)
    {
        List<string> items = [];
        string? fund = null, stage = null;
        var context = TableContext.Empty;
        var years = Years.ReadAll(text);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (_captions.TryLongest(text, i, out var caption) && Longest(text, i, caption.End))
            {
                context = Said(context, caption.Code, ref stage);
                end = caption.End;
            }
            else if (_items.TryLongest(text, i, out var item) && !(_stages.TryLongest(text, i, out var longer) && longer.End > item.End))
            {
                context = Side(context, text[i..item.End]);
                if (_funds.Contains(item.Code))
                {
                    fund = item.Code;
                }
                else if (!items.Contains(item.Code))
                {
                    items.Add(item.Code);
                }

                end = item.End;
            }
            else if (_stages.TryLongest(text, i, out var found))
            {
                // A Chinese noun's head stands last: 预算执行情况 is about execution.
                stage = found.Code;
                context = Side(context, text[i..found.End]);
                end = found.End;
            }
            else if (_notBudget.TryLongest(text, i, out var not))
            {
                context = context with { NotBudget = true };
                end = not.End;
            }
            else
            {
                context = Side(context, text[i..end], i + 2 <= text.Length ? text[i..(i + 2)] : "");
            }

            i = end;
        }

        var both = context.SaysIncome && context.SaysExpenditure;
        return context with
        {
            Item = items.Count == 1 ? items[0] : null,
            Fund = fund,
            Stage = stage,
            Year = years.Count > 0 && years.All(year => year.IsOne && year.First == years[0].First) ? years[0].First : null,
            YearOffset = years.Count == 0 && OnlyOffset(text) is { } offset ? offset : null,
            SaysIncome = context.SaysIncome && !both,
            SaysExpenditure = context.SaysExpenditure && !both,
        };
    }

    private bool Longest(string text, int at, int end) =>
        !(_items.TryLongest(text, at, out var item) && item.End > end) && !(_stages.TryLongest(text, at, out var stage) && stage.End > end);

    private static TableContext Said(TableContext context, string code, ref string? stage)
    {
        switch (code)
        {
            case "whole":
                return context with { Whole = true };
            case "project-form":
                return context with { ProjectForm = true };
            case "goals-form":
                return context with { GoalsForm = true };
            default:
                stage = code;
                return context;
        }
    }

    private static TableContext Side(TableContext context, string word, string pair = "")
    {
        var income = word.Contains("收入", StringComparison.Ordinal) || pair == "收入" || pair == "收支";
        var expenditure = word.Contains("支出", StringComparison.Ordinal) || pair == "支出" || pair == "收支";
        return context with { SaysIncome = context.SaysIncome || income, SaysExpenditure = context.SaysExpenditure || expenditure };
    }

    /// <summary>上年 without a year beside it, and not as part of a comparison.</summary>
    private int? OnlyOffset(string text)
    {
        int? found = null;
        for (var from = 0; _offsets.TryNext(text, from, out var match); from = match.End)
        {
            var offset = int.Parse(match.Code, CultureInfo.InvariantCulture);
            if (found is not null && found != offset)
            {
                return null;
            }

            found = offset;
        }

        return found;
    }
}
