using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>A plain text as a document: decoded, cleaned, its pages' furniture set apart, tables found, paragraphs put together.</summary>
public sealed class TxtReader : IDocumentReader
{
    public Document Read(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        var limits = options.Limits;
        if (bytes.Length > limits.TextBytes)
        {
            throw new ReadException(
                ReadErrors.TooLarge, $"the text has {bytes.Length} bytes, more than the {limits.TextBytes} that are read")
            { Format = FileFormat.Text.Name };
        }

        var text = TextDecoder.Decode(bytes.Span, options.Encoding);
        var lines = TextLines.Split(text.Value, limits);
        if (lines.Count == 0)
        {
            throw new ReadException(ReadErrors.NoText, "the text holds nothing but white space") { Format = FileFormat.Text.Name };
        }

        var kinds = PageFurniture.Kinds(lines);
        ContentsLines.Mark(lines, kinds);
        var tables = Tables(lines, kinds);
        var blocks = new BlockAssembly(lines, kinds, tables, limits).Assemble();
        return new Document(FileFormat.Text.Name, blocks, text.Notices, Encoding: text.Encoding);
    }

    private static List<TextTable> Tables(List<TextLine> lines, LineKind[] kinds)
    {
        var tables = TabTables.Find(lines, kinds);
        var taken = new bool[lines.Count];
        tables.ForEach(table => taken.AsSpan(table.First, table.End - table.First).Fill(true));
        foreach (var table in PipeTables.Find(lines, kinds).Where(table => !taken.AsSpan(table.First, table.End - table.First).Contains(true)))
        {
            taken.AsSpan(table.First, table.End - table.First).Fill(true);
            tables.Add(table);
        }

        var stacks = StackTables.Find(lines, kinds, taken);
        stacks.ForEach(table => taken.AsSpan(table.First, table.End - table.First).Fill(true));
        tables.AddRange(stacks);
        var commas = CommaTables.Find(lines, kinds, taken);
        commas.ForEach(table => taken.AsSpan(table.First, table.End - table.First).Fill(true));
        tables.AddRange(commas);
        var spaced = new SpaceTables(lines, kinds, taken).Find();
        spaced.ForEach(table => taken.AsSpan(table.First, table.End - table.First).Fill(true));
        tables.AddRange(spaced);
        tables.AddRange(new NarrowTables(lines, kinds, taken).Find());
        tables.Sort((a, b) => a.First.CompareTo(b.First));
        return tables;
    }
}
