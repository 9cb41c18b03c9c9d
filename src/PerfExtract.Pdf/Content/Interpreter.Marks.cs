using System.Runtime.InteropServices;
using System.Text;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts.Encodings;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>Marked content: layers that are off, and ActualText where the font does not tell.</summary>
internal sealed partial class Interpreter
{
    private const int MostMarks = 4096;

    private readonly Stack<Mark> _marks = new();
    private int _hiddenMarks;

    private void BeginMarked(bool hasProperties)
    {
        if (_marks.Count >= MostMarks)
        {
            return;
        }

        bool hidden = false;
        string? text = null;
        if (hasProperties && _operands.Count >= 2)
        {
            if (_operands.Items[1].Kind == TokenKind.Name)
            {
                PdfDictionary? properties = _resources.GetDictionary("Properties");
                string name = _names.Get(_operands.Bytes(1));
                hidden = _operands.Bytes(0).SequenceEqual("OC"u8) && _context.Layers.Hides(properties, name);
                text = properties?.GetDictionary(name)?.GetString("ActualText") is { } bytes ? ReadText(bytes) : null;
            }
            else
            {
                text = InlineText();
            }
        }

        _hiddenMarks += hidden ? 1 : 0;
        _marks.Push(new Mark(hidden, text, _canvas.Glyphs.Count));
    }

    private void EndMarked()
    {
        Mark mark = _marks.Pop();
        _hiddenMarks -= mark.Hidden ? 1 : 0;
        if (mark.Text is not null)
        {
            FillUnmapped(mark.Text, mark.FirstGlyph);
        }
    }

    /// <summary>/ActualText within the dictionary that stands among the operands.</summary>
    private string? InlineText()
    {
        ReadOnlySpan<Operand> items = _operands.Items;
        for (int i = 2; i + 1 < items.Length; i++)
        {
            if (items[i].Kind == TokenKind.Name && items[i + 1].Kind == TokenKind.String
                && _operands.Bytes(items[i]).SequenceEqual("ActualText"u8))
            {
                return ReadText(_operands.Bytes(items[i + 1]));
            }
        }

        return null;
    }

    private static string ReadText(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var big] => Encoding.BigEndianUnicode.GetString(big),
        [0xFF, 0xFE, .. var little] => Encoding.Unicode.GetString(little),
        [0xEF, 0xBB, 0xBF, .. var utf8] => Encoding.UTF8.GetString(utf8),
        _ => Encoding.Latin1.GetString(bytes),
    };

    /// <summary>
    /// ActualText may say anything, also what the page does not show. It is believed only for glyphs that have no Unicode of
    /// their own, and only where there is one character for each.
    /// </summary>
    private void FillUnmapped(string text, int first)
    {
        Span<Glyph> glyphs = CollectionsMarshal.AsSpan(_canvas.Glyphs)[Math.Min(first, _canvas.Glyphs.Count)..];
        Rune[] runes = [.. text.EnumerateRunes()];
        if (runes.Length != glyphs.Length)
        {
            return;
        }

        for (int i = 0; i < glyphs.Length; i++)
        {
            if (glyphs[i].Text == CharacterText.Unmapped && CharacterText.Read(runes[i].ToString()) is { Length: > 0 } read)
            {
                glyphs[i] = glyphs[i] with { Text = read };
                _context.Mapped(glyphs[i].Font);
            }
        }
    }

    private readonly record struct Mark(bool Hidden, string? Text, int FirstGlyph);
}
