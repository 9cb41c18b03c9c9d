using System.Buffers;
using System.Text.Json;

namespace PerfExtract.Outputs.Json;

/// <summary>
/// Lays a compact record out for reading. Tokens are copied as they are, so that no number is printed anew; the small values that
/// belong together (a piece of evidence, a table's row, a quantity) stay on one line, so that a difference shows as one line.
/// </summary>
internal ref struct PageLayout
{
    private readonly ReadOnlySpan<byte> _line;
    private readonly IBufferWriter<byte> _page;
    private Utf8JsonReader _reader;

    private PageLayout(ReadOnlySpan<byte> line, IBufferWriter<byte> page)
    {
        _line = line;
        _page = page;
        _reader = new Utf8JsonReader(line);
    }

    public static void Write(ReadOnlySpan<byte> line, IBufferWriter<byte> page)
    {
        var layout = new PageLayout(line, page);
        layout._reader.Read();
        layout.Value(0, flat: false, flatElements: false);
        page.Write("\n"u8);
    }

    private void Value(int depth, bool flat, bool flatElements)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Group(depth, flat, flatElements: false, JsonTokenType.EndObject);
                break;
            case JsonTokenType.StartArray:
                Group(depth, flat, flatElements, JsonTokenType.EndArray);
                break;
            default:
                Copy();
                break;
        }
    }

    private void Group(int depth, bool flat, bool flatElements, JsonTokenType end)
    {
        Copy();
        var first = true;
        while (_reader.Read() && _reader.TokenType != end)
        {
            _page.Write(first ? ""u8 : ","u8);
            Separate(depth + 1, flat, first);
            first = false;
            var (flatValue, flatList) = (flat || flatElements, false);
            if (_reader.TokenType == JsonTokenType.PropertyName)
            {
                flatValue |= _reader.ValueTextEquals("target"u8) || _reader.ValueTextEquals("actual"u8) || _reader.ValueTextEquals("deviation"u8);
                flatList = _reader.ValueTextEquals("evidence"u8) || _reader.ValueTextEquals("rows"u8) || _reader.ValueTextEquals("merges"u8);
                Copy();
                _page.Write(" "u8);
                _reader.Read();
            }

            Value(depth + 1, flatValue, flatList);
        }

        if (!first && !flat)
        {
            Separate(depth, flat, first);
        }

        Copy();
    }

    private readonly void Copy() => _page.Write(_line[(int)_reader.TokenStartIndex..(int)_reader.BytesConsumed]);

    private readonly void Separate(int depth, bool flat, bool first)
    {
        if (flat)
        {
            _page.Write(first ? ""u8 : " "u8);
            return;
        }

        _page.Write("\n"u8);
        for (var i = 0; i < depth; i++)
        {
            _page.Write("  "u8);
        }
    }
}
