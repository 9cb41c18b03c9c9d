using System.Runtime.InteropServices;
using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Content;

/// <summary>The operands before an operator, flat: an array is its items between its two brackets.</summary>
internal sealed class Operands
{
    /// <summary>A TJ array of a full justified line holds some hundred; more than this before one operator is rubbish.</summary>
    private const int Most = 1 << 16;
    private const int MostBytes = 1 << 22;

    private readonly List<Operand> _items = [];
    private byte[] _bytes = new byte[1024];
    private int _used;

    public int Count => _items.Count;

    public ReadOnlySpan<Operand> Items => CollectionsMarshal.AsSpan(_items);

    public void Clear()
    {
        _items.Clear();
        _used = 0;
    }

    public void Add(in Lexer token)
    {
        if (_items.Count >= Most)
        {
            return;
        }

        switch (token.Kind)
        {
            case TokenKind.Integer or TokenKind.Real:
                _items.Add(new Operand(token.Kind, token.Number, 0, 0));
                break;
            case TokenKind.String or TokenKind.Name:
                ReadOnlySpan<byte> text = token.Text;
                if (_used + text.Length <= MostBytes)
                {
                    Reserve(text.Length);
                    text.CopyTo(_bytes.AsSpan(_used));
                    _items.Add(new Operand(token.Kind, 0, _used, text.Length));
                    _used += text.Length;
                }

                break;
            default:
                _items.Add(new Operand(token.Kind, 0, 0, 0));
                break;
        }
    }

    /// <summary>The number at that place, 0 where there is none.</summary>
    public double Number(int index) => (uint)index < (uint)_items.Count ? _items[index].Number : 0;

    /// <summary>The numbers at the end, as many as <paramref name="into"/> holds; false where there are fewer.</summary>
    public bool TryLast(Span<double> into)
    {
        ReadOnlySpan<Operand> items = Items;
        if (items.Length < into.Length)
        {
            return false;
        }

        items = items[^into.Length..];
        for (int i = 0; i < into.Length; i++)
        {
            if (items[i].Kind is not (TokenKind.Integer or TokenKind.Real))
            {
                return false;
            }

            into[i] = items[i].Number;
        }

        return true;
    }

    /// <summary>The bytes of a string or name; empty for anything else.</summary>
    public ReadOnlySpan<byte> Bytes(int index) =>
        (uint)index < (uint)_items.Count ? Bytes(_items[index]) : default;

    public ReadOnlySpan<byte> Bytes(Operand operand) => _bytes.AsSpan(operand.Start, operand.Length);

    private void Reserve(int more)
    {
        if (_used + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + more));
        }
    }
}
