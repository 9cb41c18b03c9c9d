using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>Which words of the document belong to which facts: for each text, stretches that never overlap, each with its facts.</summary>
internal sealed class Marks
{
    private readonly Dictionary<(int Block, int? Row, int? Column), List<(int Start, int End, string Fact, bool IsLow)>> _places = [];

    public Marks(IEnumerable<Fact> facts, Func<Evidence, bool> isParagraph)
    {
        foreach (var fact in facts)
        {
            foreach (var evidence in fact.Evidence)
            {
                // A flattened table's cell is a paragraph of the document: its row and column are those of the recovered table.
                var key = isParagraph(evidence) ? (evidence.Block, null, null) : (evidence.Block, evidence.Row, evidence.Column);
                if (!_places.TryGetValue(key, out var list))
                {
                    _places[key] = list = [];
                }

                list.Add((evidence.Start, evidence.End, fact.Id, fact.IsLow));
            }
        }
    }

    public void Write(HtmlPage page, string text, int block, int? row = null, int? column = null)
    {
        if (!_places.TryGetValue((block, row, column), out var places))
        {
            page.Text(text);
            return;
        }

        var edges = places.SelectMany(place => new[] { place.Start, place.End }).Append(0).Append(text.Length)
            .Where(edge => edge >= 0 && edge <= text.Length).Distinct().Order().ToList();
        places.Sort();
        List<(int Start, int End, string Fact, bool IsLow)> open = [];
        var next = 0;
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            var (start, end) = (edges[i], edges[i + 1]);
            open.RemoveAll(place => place.End <= start);
            for (; next < places.Count && places[next].Start <= start; next++)
            {
                open.Add(places[next]);
            }

            if (open.Count == 0)
            {
                page.Text(text.AsSpan(start, end - start));
                continue;
            }

            page.Write($"<mark data-f=\"{string.Join(' ', open.Select(place => place.Fact).Distinct())}\"");
            page.Raw(open.Exists(place => place.IsLow) ? " class=\"low\">" : ">");
            page.Text(text.AsSpan(start, end - start));
            page.Raw("</mark>");
        }
    }
}
