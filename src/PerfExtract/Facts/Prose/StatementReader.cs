using PerfExtract.Documents;
using PerfExtract.Outline;

namespace PerfExtract.Facts.Prose;

/// <summary>Reads the figures of the body text, sentence by sentence, with the subject carried on as a reader carries it.</summary>
public static class StatementReader
{
    private static readonly CharSet s_ends = new("。！？\n");

    public static IReadOnlyList<Statement> Read(Document document, SectionTree sections, Lexicon.Lexicon lexicon, int? reportYear)
    {
        List<Statement> statements = [];
        var endings = lexicon.Derived(static words => new NameEndings(words));
        var tokenizer = new Tokenizer(lexicon, endings);
        var paragraph = new ParagraphReading(tokenizer, endings, lexicon["vehicle-parts"], new ClassLines(lexicon), reportYear, statements);
        Dictionary<string, Topic> topics = [];
        foreach (var passage in sections.Passages)
        {
            var text = document.TextAt(passage.Place).Value;
            if (!tokenizer.MayState(text.AsSpan(0, passage.Place.End), passage.Place.Start))
            {
                continue;
            }

            paragraph.Begin(passage, text, Topic.Of(passage.Section, tokenizer, topics));
            var last = tokenizer.LastTelling(text.AsSpan(0, passage.Place.End));
            for (int at = passage.Place.Start, end; at <= last; at = end)
            {
                var stop = text.AsSpan(at, passage.Place.End - at).IndexOfAny(s_ends);
                end = stop < 0 ? passage.Place.End : at + stop + 1;
                if (!TableLine.Is(text.AsSpan(at, end - at)))
                {
                    paragraph.Read(at, end);
                }
            }
        }

        return statements;
    }
}
