using System.CommandLine;
using System.Numerics;
using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Commands;

/// <summary>The options about reading one document that several commands share.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "Encoding of plain texts (utf-8, gb18030, big5, utf-16 …) instead of the one their bytes suggest.",
        HelpName = "name",
    };

    private readonly Option<string?> _password = new("--password")
    {
        Description = "Password of encrypted PDF files, the reader's or the owner's.",
        HelpName = "password",
    };

    private readonly Option<string?> _lexicon = new("--lexicon")
    {
        Description = "Further words: a file of list, code, synonym, note, parted by tabs; {one|other} in a synonym are choices.",
        HelpName = "file.tsv",
    };

    private readonly Option<long?> _maxSize = Limit<long>("--max-size", "bytes", "Largest file that is read.");
    private readonly Option<long?> _maxInflated = Limit<long>("--max-inflated", "bytes", "Most that a packed document may unpack to.");
    private readonly Option<int?> _maxNesting = Limit<int>("--max-nesting", "n", "Deepest nesting of XML, tables and fields.");
    private readonly Option<int?> _maxBlocks = Limit<int>("--max-blocks", "n", "Most paragraphs and tables.");
    private readonly Option<int?> _maxCells = Limit<int>("--max-cells", "n", "Most cells over all tables.");

    private Option[] All => [_encoding, _password, _lexicon, _maxSize, _maxInflated, _maxNesting, _maxBlocks, _maxCells];

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Add(option);
        }
    }

    /// <summary>The same choices as arguments of another command that has these options.</summary>
    public IEnumerable<string> Arguments(ParseResult line) =>
        from option in All
        let result = line.GetResult(option)
        where result is { Tokens.Count: > 0 }
        select $"{option.Name}={result.Tokens[^1].Value}";

    public void AddWordsTo(Command command) => command.Add(_lexicon);

    public ExtractionOptions Read(ParseResult line)
    {
        var chosen = ExtractionOptions.Default;
        if (line.GetValue(_encoding) is { } encoding && !ExtractionOptions.KnowsEncoding(encoding))
        {
            throw new UsageException($"--encoding {encoding}: no such encoding is known; try utf-8, gb18030, big5, utf-16le, utf-16be");
        }

        var limits = chosen.Reading.Limits;
        chosen = chosen with
        {
            Reading = chosen.Reading with
            {
                Encoding = line.GetValue(_encoding),
                Password = line.GetValue(_password),
                Limits = limits with
                {
                    InputBytes = line.GetValue(_maxSize) ?? limits.InputBytes,
                    InflatedBytes = line.GetValue(_maxInflated) ?? limits.InflatedBytes,
                    Nesting = line.GetValue(_maxNesting) ?? limits.Nesting,
                    Blocks = line.GetValue(_maxBlocks) ?? limits.Blocks,
                    Cells = line.GetValue(_maxCells) ?? limits.Cells,
                },
            },
        };
        return line.GetValue(_lexicon) is { } path ? WithWords(chosen, path) : chosen;
    }

    private static ExtractionOptions WithWords(ExtractionOptions options, string path)
    {
        try
        {
            using var rows = WordFile.Open(path);
            return options.TryAddWords(rows, path, out var added, out var problem) ? added : throw new UsageException(problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {Trouble.InPlainWords(problem)}");
        }
    }

    private static Option<T?> Limit<T>(string name, string unit, string description)
        where T : struct, INumber<T>
    {
        var option = new Option<T?>(name) { Description = description, HelpName = unit };
        Numbers.AboveZero(option);
        return option;
    }
}
