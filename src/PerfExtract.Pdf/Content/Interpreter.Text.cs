using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>The text state and the operators that show text (9.3, 9.4).</summary>
internal sealed partial class Interpreter
{
    private const double Thousandth = 0.001;

    /// <summary>Render modes from here on clip what follows to the text.</summary>
    private const int FirstClippingMode = 4;

    private Matrix _textMatrix = Matrix.Identity;
    private Matrix _lineMatrix = Matrix.Identity;

    private bool ExecuteText(int code)
    {
        switch (code)
        {
            case Operators.Show:
                Show(_operands.Bytes(_operands.Count - 1));
                return true;
            case Operators.ShowSpaced:
                ShowSpaced();
                return true;
            case Operators.MoveText:
                MoveLine(_operands.Number(0), _operands.Number(1));
                return true;
            case Operators.TextMatrix:
                Span<double> n = stackalloc double[6];
                if (_operands.TryLast(n))
                {
                    _lineMatrix = _textMatrix = new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
                }

                return true;
            case Operators.SetFont:
                SetFont(_context.Font(_resources, _operands.Bytes(0)), _operands.Number(1));
                return true;
            case Operators.BeginText:
                _lineMatrix = _textMatrix = Matrix.Identity;
                return true;
            case Operators.EndText:
                return true;
            case Operators.MoveTextLeading:
                _state.Leading = -_operands.Number(1);
                MoveLine(_operands.Number(0), _operands.Number(1));
                return true;
            case Operators.NextLine:
                MoveLine(0, -_state.Leading);
                return true;
            case Operators.NextLineShow:
                MoveLine(0, -_state.Leading);
                Show(_operands.Bytes(_operands.Count - 1));
                return true;
            case Operators.NextLineSpacedShow:
                _state.WordSpacing = _operands.Number(0);
                _state.CharacterSpacing = _operands.Number(1);
                MoveLine(0, -_state.Leading);
                Show(_operands.Bytes(_operands.Count - 1));
                return true;
            case Operators.CharacterSpacing:
                _state.CharacterSpacing = _operands.Number(0);
                return true;
            case Operators.WordSpacing:
                _state.WordSpacing = _operands.Number(0);
                return true;
            case Operators.Stretch:
                _state.Stretch = _operands.Number(0) / 100;
                return true;
            case Operators.Leading:
                _state.Leading = _operands.Number(0);
                return true;
            case Operators.RenderMode:
                _state.RenderMode = (int)_operands.Number(0);
                return true;
            case Operators.Rise:
                _state.Rise = _operands.Number(0);
                return true;
            default:
                return false;
        }
    }

    private void SetFont((Font? Font, int Index) font, double size)
    {
        (_state.Font, _state.FontIndex) = font;
        _state.FontSize = size;
    }

    private void MoveLine(double x, double y) => _lineMatrix = _textMatrix = _lineMatrix.Moved(x, y);

    private void ShowSpaced()
    {
        foreach (Operand item in _operands.Items)
        {
            if (item.Kind == TokenKind.String)
            {
                Show(_operands.Bytes(item));
            }
            else if (item.Kind is TokenKind.Integer or TokenKind.Real)
            {
                double shift = -item.Number * Thousandth * _state.FontSize;
                _textMatrix = _state.Font?.Vertical == true
                    ? _textMatrix.Moved(0, shift)
                    : _textMatrix.Moved(shift * _state.Stretch, 0);
            }
        }
    }

    private void Show(ReadOnlySpan<byte> codes)
    {
        if (codes.IsEmpty)
        {
            return;
        }

        if (_state.Font is not { } font)
        {
            _context.CountWithoutFont(codes.Length);
            return;
        }

        var pen = new GlyphPen(_state, _textMatrix, _canvas);
        HiddenReason reason = _hiddenMarks > 0 ? HiddenReason.LayerOff : HiddenReason.None;
        _state.ClipShaped |= _state.RenderMode >= FirstClippingMode;
        bool vertical = font.Vertical;
        double x = 0, y = 0;
        for (int at = 0; at < codes.Length;)
        {
            ref readonly FontGlyph glyph = ref font.Next(codes, at);
            at += glyph.Length;
            if (glyph.Text.Length > 0 && _context.CountGlyph(_state.FontIndex, glyph.Text))
            {
                pen.Draw(glyph, x, y, reason);
            }

            double spacing = _state.CharacterSpacing + (glyph.Space ? _state.WordSpacing : 0);
            if (vertical)
            {
                y += (glyph.Advance * _state.FontSize) + spacing;
            }
            else
            {
                x += ((glyph.Advance * _state.FontSize) + spacing) * _state.Stretch;
            }
        }

        _textMatrix = _textMatrix.Moved(x, y);
    }
}
