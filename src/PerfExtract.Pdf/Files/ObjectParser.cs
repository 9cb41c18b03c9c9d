using PerfExtract.Pdf.Files.Security;

namespace PerfExtract.Pdf.Files;

/// <summary>
/// Tokens to values. Open arrays and dictionaries wait on a list, not on the call stack, so that no nesting overflows it.
/// References are not followed while parsing, so one parser serves the whole file.
/// </summary>
internal sealed class ObjectParser(PdfFile file, Budget budget)
{
    private readonly NamePool _names = new();
    private readonly List<PdfObject> _items = [];
    private readonly List<Open> _open = [];

    /// <summary>
    /// Reads one value. Stops before a word that ends an object (endobj, stream …) and closes what is open; brackets nested too
    /// deep give null. <paramref name="cipher"/> decrypts the strings.
    /// </summary>
    public PdfObject Read(ref Lexer lexer, ObjectCipher? cipher)
    {
        _items.Clear();
        _open.Clear();
        int from = lexer.Position;
        PdfObject value = ReadValue(ref lexer, cipher);
        budget.Work(lexer.Position - from);
        return value;
    }

    /// <summary>Whether a word ends an object. Writers leave out white space after it: `endobj5 0 obj`.</summary>
    private static bool Ends(ReadOnlySpan<byte> word) =>
        word.StartsWith("endobj"u8) || word.StartsWith("stream"u8) || word.StartsWith("endstream"u8) || word.SequenceEqual("obj"u8)
        || word.SequenceEqual("xref"u8) || word.SequenceEqual("trailer"u8) || word.SequenceEqual("startxref"u8);

    private PdfObject ReadValue(ref Lexer lexer, ObjectCipher? cipher)
    {
        while (lexer.Read())
        {
            switch (lexer.Kind)
            {
                case TokenKind.Integer:
                    Add(_open.Count == 0 ? ReferenceOrInteger(ref lexer) : PdfObject.OfInteger(lexer.Integer));
                    break;
                case TokenKind.Real:
                    Add(PdfObject.OfReal(lexer.Number));
                    break;
                case TokenKind.Name:
                    Add(PdfObject.OfName(_names.Get(lexer.Text)));
                    break;
                case TokenKind.String:
                    Add(PdfObject.OfString(cipher is null ? lexer.Text.ToArray() : cipher.DecryptString(lexer.Text)));
                    break;
                case TokenKind.ArrayStart:
                case TokenKind.DictionaryStart:
                    if (_open.Count >= budget.Limits.Nesting)
                    {
                        return PdfObject.Null;
                    }

                    _open.Add(new Open(_items.Count, lexer.Kind == TokenKind.DictionaryStart));
                    break;
                case TokenKind.ArrayEnd:
                    CloseTo(dictionary: false);
                    break;
                case TokenKind.DictionaryEnd:
                    CloseTo(dictionary: true);
                    break;
                default:
                    if (Ends(lexer.Text))
                    {
                        lexer.Position = lexer.Start;
                        return CloseAll();
                    }

                    AddWord(lexer.Text);
                    break;
            }

            if (_open.Count == 0 && _items.Count > 0)
            {
                return _items[0];
            }
        }

        return CloseAll();
    }

    private static PdfObject ReferenceOrInteger(ref Lexer lexer)
    {
        long number = lexer.Integer;
        Lexer ahead = lexer;
        if (number is >= 0 and <= int.MaxValue && ahead.Read() && ahead.Kind == TokenKind.Integer
            && ahead.Integer is >= 0 and <= int.MaxValue)
        {
            int generation = (int)ahead.Integer;
            if (ahead.Read() && ahead.IsKeyword("R"u8))
            {
                lexer.Position = ahead.Position;
                return PdfObject.OfReference((int)number, generation);
            }
        }

        return PdfObject.OfInteger(number);
    }

    private void AddWord(ReadOnlySpan<byte> word)
    {
        if (word.SequenceEqual("R"u8) && _items.Count - (_open.Count > 0 ? _open[^1].First : 0) >= 2
            && _items[^1] is { Kind: PdfKind.Integer, Long: >= 0 and <= int.MaxValue } generation
            && _items[^2] is { Kind: PdfKind.Integer, Long: >= 0 and <= int.MaxValue } number)
        {
            _items.RemoveRange(_items.Count - 2, 2);
            Add(PdfObject.OfReference((int)number.Long, (int)generation.Long));
        }
        else if (word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8))
        {
            Add(PdfObject.OfBoolean(word[0] == 't'));
        }
        else if (Characters.IsRegular(word[0]))
        {
            // null, or a word that means nothing: it still takes the place of a value.
            Add(PdfObject.Null);
        }
    }

    private void Add(PdfObject value)
    {
        budget.Values(1);
        _items.Add(value);
    }

    /// <summary>Closes the innermost bracket of this kind, and those left open within it; a stray one is passed over.</summary>
    private void CloseTo(bool dictionary)
    {
        int match = _open.FindLastIndex(o => o.Dictionary == dictionary);
        while (match >= 0 && _open.Count > match)
        {
            Close();
        }
    }

    private PdfObject CloseAll()
    {
        while (_open.Count > 0)
        {
            Close();
        }

        return _items.Count > 0 ? _items[0] : PdfObject.Null;
    }

    private void Close()
    {
        Open open = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        PdfObject value = open.Dictionary
            ? PdfObject.Of(new PdfDictionary(Pairs(open.First), file))
            : PdfObject.Of(new PdfArray(_items[open.First..].ToArray(), file));
        _items.RemoveRange(open.First, _items.Count - open.First);
        Add(value);
    }

    /// <summary>What stands where a key belongs and is no name is passed over.</summary>
    private KeyValuePair<string, PdfObject>[] Pairs(int first)
    {
        var pairs = new KeyValuePair<string, PdfObject>[(_items.Count - first) / 2];
        int count = 0;
        for (int i = first; i + 1 < _items.Count; i++)
        {
            if (_items[i].Name is { } key)
            {
                pairs[count++] = new(key, _items[++i]);
            }
        }

        return count == pairs.Length ? pairs : pairs[..count];
    }

    private readonly record struct Open(int First, bool Dictionary);
}
