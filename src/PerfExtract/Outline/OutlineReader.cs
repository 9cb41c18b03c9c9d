using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>Reads the section tree: numbered headings by their numbers, unnumbered ones by their look and what follows.</summary>
public static class OutlineReader
{
    public static SectionTree Read(Document document, Lexicon.Lexicon lexicon)
    {
        var body = document.Blocks.Where(block => block.Layer is Layer.Body or Layer.TextBox).ToList();
        var (kinds, attachments) = (new SectionKindReader(lexicon), lexicon["attachments"]);
        var lines = Lines(body);
        var first = new Builder(kinds, attachments, lines);
        var tree = first.Build();
        return DemoteListItems(lines, first.Sequences) ? new Builder(kinds, attachments, lines).Build() : tree;
    }

    /// <summary>
    /// Headings come in sets: where at least half of a sequence are sentences without a title, what looks like a run-in or stopped title in
    /// it is a sentence of an item. Decided after a first reading, because only that tells which lines are one sequence.
    /// </summary>
    private static bool DemoteListItems(List<HeadingLine?> lines, IReadOnlyDictionary<int, List<int>> sequences)
    {
        var any = false;
        foreach (var members in sequences.Values)
        {
            var items = members.Count(i => !lines[i]!.HasTitle);
            if (items * 2 < members.Count || items == members.Count)
            {
                continue;
            }

            foreach (var i in members.Where(i => lines[i] is { Form: > NumberForm.Han, Paragraph.Look.OutlineLevel: null } line && (line.IsRunIn || line.IsStopped)))
            {
                lines[i] = lines[i]!.AsListItem();
                any = true;
            }
        }

        return any;
    }

    /// <summary>Each body paragraph as a possible heading; a table stands among them as a null, because it follows some.</summary>
    private static List<HeadingLine?> Lines(List<Block> body)
    {
        var paragraphs = body.OfType<Paragraph>().ToList();
        var contents = Contents.Find(paragraphs);
        HashSet<int> skipped = [.. paragraphs.Where((_, i) => contents[i]).Select(paragraph => paragraph.Index)];
        List<HeadingLine?> lines =
        [
            .. body.Where(block => block is Table || !string.IsNullOrWhiteSpace(((Paragraph)block).Text.Value))
                .Where(block => !skipped.Contains(block.Index))
                .Select(block => block is Paragraph paragraph
                    ? HeadingLine.OfNumbered(paragraph) ?? HeadingLine.OfUnnumbered(paragraph)
                    : null),
        ];
        NumberBare(lines);
        return lines;
    }

    /// <summary>1 基本情况, 2 绩效分析 above 1.1 and 2.1: bare numbers that count up, in a document that has dotted ones.</summary>
    private static void NumberBare(List<HeadingLine?> lines)
    {
        if (!lines.Any(line => line is { Form: NumberForm.Dotted, Value: 1 }))
        {
            return;
        }

        var expected = 1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Number: null } line && HeadingLine.OfBare(line.Paragraph, expected) is { } bare)
            {
                (lines[i], expected) = (bare, expected + 1);
            }
        }
    }

    private static readonly CharSet s_figure = new(FigureCharacters.All);

    private sealed class Builder(SectionKindReader kinds, Lexicon.WordList attachments, List<HeadingLine?> lines)
    {
        private readonly Ladder _ladder = new();
        private readonly List<Section> _sections = [];
        private readonly List<Passage> _passages = [];
        private readonly UnnumberedHeadings _unnumbered = new(lines, attachments, kinds);
        private readonly Dictionary<int, List<int>> _sequences = [];

        /// <summary>The numbered lines by the sequence they stand in.</summary>
        public IReadOnlyDictionary<int, List<int>> Sequences => _sequences;

        public SectionTree Build()
        {
            var numbered = lines.OfType<HeadingLine>().Where(line => line.Number is not null).ToList();
            var (next, listed) = (0, 0);
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i] is not { } line)
                {
                    continue;
                }

                if (line.Number is not null && line.Value == listed)
                {
                    // 附件：1.… / 2.…: one list, however its lines are cut.
                    (next, listed) = (next + 1, listed + 1);
                    Add(line, 0);
                    continue;
                }

                listed = 0;
                if (line.Number is not null)
                {
                    Number(numbered, next++, i);
                }
                else if (_unnumbered.LevelAt(i, _ladder) is { } depth && !(next < numbered.Count && _unnumbered.NamesTable(i, _ladder, numbered[next])))
                {
                    Open(line, depth);
                    listed = _unnumbered.ListsFromOne(line.Title) ? 2 : 0;
                }
                else
                {
                    Add(line, 0);
                }
            }

            return new SectionTree(_sections, _passages);
        }

        private void Number(List<HeadingLine> numbered, int at, int i)
        {
            var line = numbered[at];
            var depth = _ladder.DepthFor(numbered, at);
            if (!line.HasTitle || IsTableCell(i, depth))
            {
                Enlist(i, _ladder.Take(depth, new Ladder.Step(line.Form, line.Value, -1)));
                Add(line, 0);
                return;
            }

            Enlist(i, Open(line, depth));
        }

        private void Enlist(int i, int sequence)
        {
            if (!_sequences.TryGetValue(sequence, out var members))
            {
                _sequences[sequence] = members = [];
            }

            members.Add(i);
        }

        /// <summary>一、基本支出 in a column of one-cell lines: a figure follows, and no open sequence asked for this number.</summary>
        private bool IsTableCell(int i, int depth) =>
            lines[i]!.Value == 1 && depth == _ladder.Steps.Count && i + 1 < lines.Count && lines[i + 1] is { } after
            && IsFigure(after.Paragraph.Text.Value);

        private int Open(HeadingLine line, int depth)
        {
            var parent = ParentAt(depth);
            var sequence = _ladder.Take(depth, new Ladder.Step(line.Form, line.Value, _sections.Count));
            var place = new Place(line.Paragraph.Index, line.TitleStart, line.TitleEnd);
            var number = line.Number is { } found ? line.Paragraph.Text.Value[found.Start..found.End] : null;
            _sections.Add(new Section(
                $"s{_sections.Count + 1}", parent?.Id, (parent?.Level ?? 0) + 1, number, line.Title, kinds.KindOf(line.Title, parent?.Title),
                place, [.. parent?.Path ?? [], line.Title]));

            // A heading that states a figure is matter as well: （一）收入总计512.30万元，包括：
            var body = line.TitleInPlace().IndexOfAnyInRange('0', '9') >= 0 ? 0 : line.Body;
            Add(line, body);
            return sequence;
        }

        private Section? ParentAt(int depth)
        {
            for (var i = depth - 1; i >= 0; i--)
            {
                if (_ladder.Steps[i].Section is >= 0 and var section)
                {
                    return _sections[section];
                }
            }

            return null;
        }

        private void Add(HeadingLine line, int from)
        {
            var end = line.Paragraph.Text.Value.Length;
            if (from < end)
            {
                _passages.Add(new Passage(_sections.LastOrDefault(), new Place(line.Paragraph.Index, from, end)));
            }
        }

        private static bool IsFigure(string text) =>
            text.AsSpan().Trim() is { Length: > 0 and < 20 } figure && figure.IndexOfAnyExcept(s_figure) < 0;
    }
}
