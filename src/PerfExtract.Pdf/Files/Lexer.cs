using System.Runtime.CompilerServices;

namespace PerfExtract.Pdf.Files;

/// <summary>
/// Tokens of a file body or a content stream, one at a time and without an allocation a token. After <see cref="Read"/> the
/// fields hold the token; <see cref="Text"/> is valid until the next call. Never throws: what is ill-formed is read as
/// other readers do, and every call that returns true moves on.
/// </summary>
internal ref struct Lexer
{
    /// <summary>Digits kept of a number: more than a double holds, and no overflow of a long.</summary>
    private const int KeptDigits = 18;

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

    /// <summary>Signs may be doubled or stand between digits and are then passed over, as Acrobat does; `1.5e-5` is seen too.</summary>
    private void ReadNumber(int at)
    {
        ReadOnlySpan<byte> data = _data;
        int start = at;
        bool negative = data[at] == '-';
        while (at < data.Length && data[at] is (byte)'-' or (byte)'+')
        {
            at++;
        }

        long mantissa = 0;
        int kept = 0, scale = 0, digits = 0;
        bool real = false;
        for (; at < data.Length; at++)
        {
            int digit = data[at] - '0';
            if ((uint)digit <= 9)
            {
                digits++;
                if (kept < KeptDigits)
                {
                    mantissa = (mantissa * 10) + digit;
                    kept += mantissa == 0 ? 0 : 1;
                    scale -= real ? 1 : 0;
                }
                else
                {
                    scale += real ? 0 : 1;
                }
            }
            else if (data[at] == '.' && !real)
            {
                real = true;
            }
            else if (data[at] != '-' || digits == 0)
            {
                break;
            }
        }

        if (digits == 0 && at < data.Length && Characters.IsRegular(data[at]))
        {
            Take(TokenKind.Keyword, start, at - start + RegularLength(data, at));
            return;
        }

        if (at + 1 < data.Length && (data[at] | 0x20) == 'e' && ReadExponent(at + 1, out int exponent, out int end))
        {
            real = true;
            scale += exponent;
            at = end;
        }

        mantissa = negative ? -mantissa : mantissa;
        Integer = mantissa;
        Number = scale == 0 ? mantissa : scale < 0 ? mantissa / PowerOfTen(-scale) : mantissa * PowerOfTen(scale);
        Kind = real || scale != 0 ? TokenKind.Real : TokenKind.Integer;
        Text = data[start..at];
        Position = at;
    }

    private readonly bool ReadExponent(int at, out int exponent, out int end)
    {
        exponent = 0;
        bool negative = _data[at] == '-';
        end = _data[at] is (byte)'-' or (byte)'+' ? at + 1 : at;
        int first = end;
        while (end < _data.Length && Characters.IsDigit(_data[end]))
        {
            exponent = Math.Min((exponent * 10) + _data[end] - '0', 1000);
            end++;
        }

        exponent = negative ? -exponent : exponent;
        return end > first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double PowerOfTen(int power)
    {
        ReadOnlySpan<double> exact = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];
        return power < exact.Length ? exact[power] : Math.Pow(10, power);
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
        byte[] into = Scratch(length);
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

        Text = into.AsSpan(0, written);
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

        int open = 1, written = 0, i = 0;
        byte[] into = Scratch(64);
        while (i < rest.Length)
        {
            byte c = rest[i++];
            if (c == '(')
            {
                open++;
            }
            else if (c == ')' && --open == 0)
            {
                break;
            }
            else if (c == '\\' && !Unescape(rest, ref i, out c))
            {
                continue;
            }
            else if (c == '\r' && rest[i - 1] == '\r')
            {
                // An end of line is one line feed, however it is written (7.3.4.2).
                i += i < rest.Length && rest[i] == '\n' ? 1 : 0;
                c = (byte)'\n';
            }

            if (written == into.Length)
            {
                into = Scratch(written * 2);
            }

            into[written++] = c;
        }

        Text = into.AsSpan(0, written);
        Position = at + i;
    }

    /// <summary>What a backslash makes of what follows it; false for an end of line, which it takes away.</summary>
    private static bool Unescape(ReadOnlySpan<byte> rest, ref int i, out byte c)
    {
        c = 0;
        if (i >= rest.Length)
        {
            return false;
        }

        c = rest[i++];
        switch (c)
        {
            case (byte)'n': c = (byte)'\n'; return true;
            case (byte)'r': c = (byte)'\r'; return true;
            case (byte)'t': c = (byte)'\t'; return true;
            case (byte)'b': c = (byte)'\b'; return true;
            case (byte)'f': c = (byte)'\f'; return true;
            case (byte)'\n': return false;
            case (byte)'\r':
                i += i < rest.Length && rest[i] == '\n' ? 1 : 0;
                return false;
            case >= (byte)'0' and <= (byte)'7':
                int octal = c - '0';
                for (int digits = 1; digits < 3 && i < rest.Length && rest[i] is >= (byte)'0' and <= (byte)'7'; digits++)
                {
                    octal = (octal << 3) | (rest[i++] - '0');
                }

                c = (byte)octal;
                return true;
            default: return true;
        }
    }

    private void ReadHexString(int at)
    {
        ReadOnlySpan<byte> rest = _data[at..];
        int end = rest.IndexOf((byte)'>');
        int length = end < 0 ? rest.Length : end;
        byte[] into = Scratch((length / 2) + 1);
        int written = 0, high = -1;
        for (int i = 0; i < length; i++)
        {
            int digit = Characters.Hex(rest[i]);
            if (digit < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = digit;
            }
            else
            {
                into[written++] = (byte)((high << 4) | digit);
                high = -1;
            }
        }

        if (high >= 0)
        {
            into[written++] = (byte)(high << 4);
        }

        Kind = TokenKind.String;
        Text = into.AsSpan(0, written);
        Position = at + length + (end < 0 ? 0 : 1);
    }

    private byte[] Scratch(int length)
    {
        if (_scratch is null || _scratch.Length < length)
        {
            Array.Resize(ref _scratch, Math.Max(length, 256));
        }

        return _scratch;
    }
}
