using System.Buffers;
using PerfExtract.Documents;
using PerfExtract.Outline;

namespace PerfExtract.Facts.Prose;

/// <summary>Reads the figures of the body text, sentence by sentence, with the subject carried on as a reader carries it.</summary>
public static class StatementReader
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create("。！？\n");

    public static IReadOnlyList<Statement> Read(Document document, SectionTree sections, Lexicon.Lexicon lexicon, int? reportYear)
    {
        List<Statement> statements = [];
        var endings = new NameEndings(lexicon);
        var tokenizer = new Tokenizer(lexicon, endings);
        Dictionary<string, Topic> topics = [];
        foreach (var passage in sections.Passages)
        {
            var text = document.TextAt(passage.Place).Value;
            var topic = Topic.Of(passage.Section, tokenizer, topics);
            var paragraph = new ParagraphReading(passage, text, tokenizer, endings, topic, reportYear, statements);
            foreach (var (start, end) in Sentences(text, passage.Place.Start, passage.Place.End))
            {
                paragraph.Read(start, end);
            }
        }

        return statements;
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var stop = text.AsSpan(at, end - at).IndexOfAny(s_ends);
            var next = stop < 0 ? end : at + stop + 1;
            yield return (at, next);
            at = next;
        }
    }
}
