using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Reads the figures of the body text, sentence by sentence, with the subject carried on as a reader carries it.</summary>
public static class StatementReader
{
    private static readonly CharSet s_ends = new("。！？\n");

    /// <param name="cells">Paragraphs that are cells of a form that lost its lines: as in cells, their sentences tell no budgets.</param>
    public static IReadOnlyList<Statement> Read(Document document, SectionTree sections, Lexicon.Lexicon lexicon, ReportTraits report, IReadOnlySet<int> cells)
    {
        List<Statement> statements = [];
        var words = lexicon.Derived(static words => new ProseWords(words));
        var tokenizer = new Tokenizer(lexicon, words.Endings);
        var paragraph = new ParagraphReading(tokenizer, words, report, statements);
        var topics = new TopicReader(sections, tokenizer, words, report);
        var (problems, advice) = (Under(sections, "problems"), Under(sections, "recommendations"));
        var pictures = PictureWords.Of(document);
        var line = default(Subject);
        foreach (var passage in sections.Passages)
        {
            var text = document.TextAt(passage.Place).Value;
            var above = line.Known && line.Block == passage.Place.Block - 1 ? line : default;
            line = ClassTitles.Of(text, passage.Place);
            if (line.Known || cells.Contains(passage.Place.Block) || pictures.Contains(passage.Place.Block) || !tokenizer.MayState(text.AsSpan(0, passage.Place.End), passage.Place.Start))
            {
                continue;
            }

            var topic = above.Known ? topics.Of(passage) with { Name = above } : topics.Of(passage);
            paragraph.Begin(passage, text, topic, passage.Section is { } section && problems.Contains(section.Id));
            var (path, first) = (passage.Section?.Path ?? [], statements.Count);
            var last = tokenizer.LastTelling(text.AsSpan(0, passage.Place.End));
            for (int at = passage.Place.Start, end; at <= last; at = end)
            {
                end = EndOfSentence(text.AsSpan(0, passage.Place.End), at);
                if (!TableLine.Is(text.AsSpan(at, end - at)) && !words.Suppositions.Is(text.AsSpan(at, end - at), path))
                {
                    paragraph.Read(at, end);
                }
            }

            if (passage.Section is { } under && advice.Contains(under.Id))
            {
                for (var i = first; i < statements.Count; i++)
                {
                    statements[i] = statements[i] with { Advised = true };
                }
            }
        }

        Interim.SetApart(document, statements);
        return report.OfProject ? [.. OfProjects(statements)] : statements;
    }

    /// <summary>项目支出绩效自评报告: what nothing names there is spent on the projects, and is not all that the organisation spends.</summary>
    private static IEnumerable<Statement> OfProjects(List<Statement> statements)
    {
        Dictionary<Statement, Statement> read = new(ReferenceEqualityComparer.Instance);
        foreach (var statement in statements)
        {
            var own = statement is { Item: Items.ExpenditureTotal, Label: null, Holder: null } ? statement with { Item = Items.ProjectExpenditure } : statement;
            own = Anew(own.Whole) is { } whole ? own with { Whole = whole } : own;
            own = Anew(own.Of) is { } of ? own with { Of = of } : own;
            own = Anew(own.Against) is { } against ? own with { Against = against } : own;
            read[statement] = own;
            yield return own;
        }

        Statement? Anew(Statement? told) => told is not null && read.TryGetValue(told, out var own) && !ReferenceEquals(own, told) ? own : null;
    }

    /// <summary>（购置费25万元；运行维护费50万元。）比上年增加5万元: the mark right before a bracket closes ends what stands in it, and not the sentence.</summary>
    private static int EndOfSentence(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var stop = text[at..].IndexOfAny(s_ends);
            at = stop < 0 ? text.Length : at + stop + 1;
            if (at == text.Length || text[at] is not ('）' or ')') || text[at - 1] == '\n')
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The sections of a kind, and all under them: 存在的问题 over （一）预算执行有偏差.</summary>
    private static HashSet<string> Under(SectionTree sections, string kind)
    {
        HashSet<string> under = [];
        foreach (var section in sections.Sections)
        {
            if (section.Kind == kind || (section.Parent is { } parent && under.Contains(parent)))
            {
                under.Add(section.Id);
            }
        }

        return under;
    }
}
