using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Quantities;
using PerfExtract.Tables.Flattened;

namespace PerfExtract.Tables;

/// <summary>Reads upward from a table: unit line, caption, the sentence that leads to it; then the section titles.</summary>
internal sealed class SurroundingsReader(Document document, SectionTree sections, Lexicon.Lexicon words)
{
    /// <summary>Between a caption and its table stand at most a unit line, a year line, a form number and some blank lines.</summary>
    private const int MostLines = 5, MostBlank = 8;

    /// <summary>The rows of a form's head, where they could not be read as a table.</summary>
    private const int MostTorn = 12;

    /// <summary>Fields, goals and their texts above the sums of a form, one a line.</summary>
    private const int MostFormLines = 24;

    /// <summary>A caption is a line; a longer one is a sentence.</summary>
    private const int LongestCaption = 60;

    /// <summary>收支情况表    单位：万元.</summary>
    private const int CellsOfCaption = 2;

    /// <summary>预算公开01-1表.</summary>
    private const int LongestFormNumber = 12;

    private readonly QuantityWords _quantities = QuantityWords.Of(words);

    private readonly HashSet<int> _headings = [.. sections.Sections.Select(section => section.Place.Block)];

    /// <param name="block">The first block of the table.</param>
    public Surroundings Above(int block)
    {
        string? caption = null, title = null;
        MoneyUnit? unit = null;
        List<ContextLine> lines = [];
        var (seen, torn, blank, follows) = (0, 0, 0, false);
        for (var i = block - 1; i >= 0 && seen - torn < MostLines && torn < MostTorn && blank < MostBlank && caption is null; i--)
        {
            if (document.Blocks[i] is not Paragraph paragraph)
            {
                follows = seen == torn;
                break;
            }

            var text = paragraph.Text.Value;
            if (paragraph.Layer is Layer.Header or Layer.Footer or Layer.Footnote)
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(text))
            {
                blank++;
                continue;
            }

            seen++;
            var isTorn = TornLine.Is(text);
            torn += isTorn ? 1 : 0;
            if (IsSentence(text) && !isTorn)
            {
                var sentence = LastSentence(paragraph);
                unit ??= UnitLine.Split(sentence.Text, _quantities).Unit;
                lines.Add(sentence);
                break;
            }

            var (rest, declared) = UnitLine.Split(text, _quantities);
            // 人均费用    500元/人 in a row above declares no unit of what follows.
            unit ??= isTorn && !UnitLine.HasCue(text) ? null : declared;
            if (rest.Length > 0)
            {
                lines.Add(new ContextLine(rest, new Place(i, 0, text.Length)));
                var mayName = !(isTorn && TornLine.Cells(text).Count > CellsOfCaption) && IsCaption(rest) && (declared is not null || !_headings.Contains(i) || NamesTable(rest));
                var isBlock = mayName && IsBlock(rest);
                title ??= isBlock ? rest : null;
                caption = mayName && !isBlock ? rest : null;
            }

            if (_headings.Contains(i))
            {
                break;
            }
        }

        if (sections.At(block) is { } section)
        {
            lines.AddRange(section.Path.Reverse().Select(title => new ContextLine(title, null)));
        }

        var (form, reaches) = FormAbove(block);
        return new Surroundings(caption ?? title, unit, lines) { FollowsTable = follows, Form = form, ReachesTable = reaches };
    }

    /// <summary>The fields and goals of a form that stand above its block of sums as lines.</summary>
    private (IReadOnlyList<string> Lines, bool Reaches) FormAbove(int block)
    {
        List<string> lines = [];
        for (var i = block - 1; i >= 0 && block - i <= MostFormLines; i--)
        {
            if (document.Blocks[i] is not Paragraph paragraph)
            {
                return (lines, true);
            }

            var text = paragraph.Text.Value;
            if (string.IsNullOrWhiteSpace(text) || paragraph.Layer is Layer.Header or Layer.Footer or Layer.Footnote)
            {
                continue;
            }

            if (text.AsSpan().TrimEnd() is [.., '表'])
            {
                break;
            }

            lines.Add(text);
        }

        return (lines, false);
    }

    /// <summary>项目资金（万元）: the title of a form's block; the form's own stands further up.</summary>
    private bool IsBlock(string text) => words["field-roles"].TryWhole(text.AsSpan().Trim(), out var role) && role == MoneyBlock;

    private const string MoneyBlock = "money-block";

    /// <param name="lead">Lines between the block and the first row of a table that lost its lines, in their order.</param>
    public Surroundings Above(int block, IReadOnlyList<FlatCell> lead)
    {
        var around = Above(block);
        List<(ContextLine Line, MoneyUnit? Unit)> lines = [.. lead.Reverse().Select(LineOf)];
        return around with
        {
            Caption = lines.Select(line => line.Line.Text).FirstOrDefault(NamesTable) ?? around.Caption,
            Unit = lines.Select(line => line.Unit).FirstOrDefault(unit => unit is not null) ?? around.Unit,
            // Heads that found no place among the rows say less of the table than its caption does.
            Lines = around.Caption is not null && !lines.Exists(line => NamesTable(line.Line.Text))
                ? [.. around.Lines.Where(line => line.Place is not null), .. lines.Select(line => line.Line), .. around.Lines.Where(line => line.Place is null)]
                : [.. lines.Select(line => line.Line), .. around.Lines],
        };
    }

    private (ContextLine Line, MoneyUnit? Unit) LineOf(FlatCell cell)
    {
        var (line, unit) = UnitLine.Split(cell.Text, _quantities);
        return (new ContextLine(line, cell.Place), unit);
    }

    private static bool IsSentence(string text) => text.TrimEnd()[^1] is '。' or '；' or ';' or ':' or '：' or '，' || text.Length > LongestCaption;

    private static ContextLine LastSentence(Paragraph paragraph)
    {
        var text = paragraph.Text.Value;
        var end = text.AsSpan().TrimEnd().Length;
        var start = end > 1 ? text.LastIndexOf('。', end - 2) + 1 : 0;
        return new ContextLine(text[start..end], new Place(paragraph.Index, start, end));
    }

    private bool IsCaption(string text)
    {
        var plain = LabelReader.Plain(text);
        return !IsFormNumber(plain) && !words["caption-litter"].TryLongest(plain, 0, out _) && plain.AsSpan().IndexOfAnyExceptInRange('\0', '\u2FFF') >= 0
            && plain.Length > 1 && plain[0] is not ('（' or '(') && !TornLine.Is(text) || (!IsFormNumber(plain) && NamesTable(text) && !(TornLine.Is(text) && plain[^1] != '表'));
    }

    /// <summary>公开04表, 财决01-1表, 附表3: a number says nothing of what the table below it holds, though it ends as a caption does.</summary>
    private static bool IsFormNumber(string plain)
    {
        var bare = plain.AsSpan().TrimEnd(":：");
        return bare.Length is > 1 and <= LongestFormNumber
            && (bare[^1] == '表' ? char.IsAsciiDigit(bare[^2]) : char.IsAsciiDigit(bare[^1]) && bare.IndexOf('表') is 0 or 1)
            && !Years.TryNext(bare, 0, out _);
    }

    /// <summary>…表, …情况: what a caption ends with where it is numbered like a heading.</summary>
    private bool NamesTable(string text)
    {
        var plain = LabelReader.Plain(text);
        for (var at = plain.Length - 1; at >= 0 && at >= plain.Length - 3; at--)
        {
            if (words["caption-ends"].TryLongest(plain, at, out var end) && end.End == plain.Length)
            {
                return true;
            }
        }

        return false;
    }
}
