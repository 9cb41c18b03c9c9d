namespace PerfExtract.Pdf.Files.CrossReferences;

/// <summary>An object stream (7.5.7) decoded: where each of its objects begins.</summary>
internal sealed class ObjectStream
{
    private readonly Dictionary<int, int> _offsets = [];

    public ObjectStream(PdfStream stream, Budget budget)
    {
        Bytes = stream.Decode();
        budget.ObjectStream(Bytes.Length);
        int count = stream.Dictionary.GetInteger("N"), first = stream.Dictionary.GetInteger("First");
        var lexer = new Lexer(Bytes.Span);
        for (int i = 0; i < count && lexer.Position < first && ReadInteger(ref lexer, out int number); i++)
        {
            if (!ReadInteger(ref lexer, out int offset) || offset > Bytes.Length - first)
            {
                break;
            }

            _offsets[number] = first + offset;
        }
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public IEnumerable<int> Numbers => _offsets.Keys;

    public bool TryFind(int number, out int offset) => _offsets.TryGetValue(number, out offset);

    private static bool ReadInteger(ref Lexer lexer, out int value)
    {
        bool read = lexer.Read() && lexer.Kind == TokenKind.Integer && lexer.Integer is >= 0 and <= int.MaxValue;
        value = read ? (int)lexer.Integer : 0;
        return read;
    }
}
