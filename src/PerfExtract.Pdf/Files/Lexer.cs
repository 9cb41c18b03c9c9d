namespace PerfExtract.Pdf.Files;

/// <summary>
/// Tokens of a file body or a content stream, one at a time and without an allocation a token. After <see cref="Read"/> the
/// fields hold the token; <see cref="Text"/> is valid until the next call. Never throws: what is ill-formed is read as
/// other readers do, and every call that returns true moves on.
/// </summary>
internal ref struct Lexer
{
    private readonly ReadOnlySpan<byte> _data;
    private byte[]? _scratch;

    public Lexer(ReadOnlySpan<byte> data, int position = 0)
    {
        _data = data;
        Position = Math.Clamp(position, 0, data.Length);
    }

    /// <summary>Where the next token is looked for; may be set to go elsewhere.</summary>
    public int Position { get; set; }

    /// <summary>Where the token begins.</summary>
    public int Start { get; private set; }

    public TokenKind Kind { get; private set; }

    /// <summary>The value of an Integer or Real.</summary>
    public double Number { get; private set; }

    /// <summary>The value of an Integer.</summary>
    public long Integer { get; private set; }

    /// <summary>A name without slash, a string's bytes with escapes undone, or a keyword.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    public readonly ReadOnlySpan<byte> Data => _data;

    /// <summary>Reads the next token; false at the end of the data.</summary>
    public bool Read()
    {
        ReadOnlySpan<byte> data = _data;
        int at = SkipWhite(data, Position);
        Start = at;
        if (at >= data.Length)
        {
            Position = data.Length;
            Kind = TokenKind.End;
            return false;
        }

        byte c = data[at];
        switch (c)
        {
            case (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.':
                ReadNumber(at);
                break;
            case (byte)'/':
                ReadName(at + 1);
                break;
            case (byte)'(':
                ReadString(at + 1);
                break;
            case (byte)'<' when at + 1 < data.Length && data[at + 1] == '<':
                Take(TokenKind.DictionaryStart, at, 2);
                break;
            case (byte)'<':
                ReadHexString(at + 1);
                break;
            case (byte)'>' when at + 1 < data.Length && data[at + 1] == '>':
                Take(TokenKind.DictionaryEnd, at, 2);
                break;
            case (byte)'[':
                Take(TokenKind.ArrayStart, at, 1);
                break;
            case (byte)']':
                Take(TokenKind.ArrayEnd, at, 1);
                break;
            default:
                int length = RegularLength(data, at);
                Take(TokenKind.Keyword, at, Math.Max(length, 1));
                break;
        }

        return true;
    }

    public readonly bool IsKeyword(ReadOnlySpan<byte> word) => Kind == TokenKind.Keyword && Text.SequenceEqual(word);

    /// <summary>The first place from <paramref name="at"/> that is neither white space nor within a comment.</summary>
    public static int SkipWhite(ReadOnlySpan<byte> data, int at)
    {
        while ((uint)at < (uint)data.Length)
        {
            byte c = data[at];
            if (c == '%')
            {
                int end = data[at..].IndexOfAny((byte)'\r', (byte)'\n');
                at = end < 0 ? data.Length : at + end;
            }
            else if (!Characters.IsWhite(c))
            {
                break;
            }
            else
            {
                at++;
            }
        }

        return at;
    }

    private static int RegularLength(ReadOnlySpan<byte> data, int at)
    {
        int end = at;
        while (end < data.Length && Characters.IsRegular(data[end]))
        {
            end++;
        }

        return end - at;
    }

    private void Take(TokenKind kind, int at, int length)
    {
        Kind = kind;
        Text = _data.Slice(at, length);
        Position = at + length;
    }

    private void ReadNumber(int at)
    {
        int end = NumberToken.Read(_data, at, out long integer, out double number, out bool real);
        if (end < 0)
        {
            Take(TokenKind.Keyword, at, RegularLength(_data, at));
            return;
        }

        Take(real ? TokenKind.Real : TokenKind.Integer, at, end - at);
        Integer = integer;
        Number = number;
    }

    private void ReadName(int at)
    {
        int length = RegularLength(_data, at);
        Take(TokenKind.Name, at, length);
        int escape = Text.IndexOf((byte)'#');
        if (escape < 0)
        {
            return;
        }

        ReadOnlySpan<byte> raw = Text;
        Span<byte> into = StringToken.Room(ref _scratch, length);
        int written = 0;
        for (int i = 0; i < raw.Length; i++)
        {
            int high, low;
            if (raw[i] == '#' && i + 2 < raw.Length && (high = Characters.Hex(raw[i + 1])) >= 0
                && (low = Characters.Hex(raw[i + 2])) >= 0)
            {
                into[written++] = (byte)((high << 4) | low);
                i += 2;
            }
            else
            {
                into[written++] = raw[i];
            }
        }

        Text = into[..written];
    }

    private void ReadString(int at)
    {
        ReadOnlySpan<byte> rest = _data[at..];
        Kind = TokenKind.String;
        int simple = rest.IndexOfAny("()\\\r"u8);
        if (simple >= 0 && rest[simple] == ')')
        {
            Text = rest[..simple];
            Position = at + simple + 1;
            return;
        }

        Text = StringToken.Read(rest, ref _scratch, out int length);
        Position = at + length;
    }

    private void ReadHexString(int at)
    {
        Kind = TokenKind.String;
        Text = StringToken.ReadHex(_data[at..], ref _scratch, out int length);
        Position = at + length;
    }
}
