using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Content;

/// <summary>The operators of the general graphics state and of colour.</summary>
internal sealed partial class Interpreter
{
    private void ExecuteState(int code)
    {
        Span<double> n = stackalloc double[6];
        switch (code)
        {
            case Operators.Concatenate when _operands.TryLast(n):
                _state.Matrix = new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]) * _state.Matrix;
                break;
            case Operators.LineWidth:
                _state.LineWidth = Math.Abs(_operands.Number(0));
                break;
            case Operators.ExtendedState:
                ApplyExtended(Resource("ExtGState", 0).Dictionary);
                break;
            case Operators.FillGray when _operands.TryLast(n[..1]):
                SetFill(ColorSpace.Gray, Paint.Gray(n[0]));
                break;
            case Operators.FillRgb when _operands.TryLast(n[..3]):
                SetFill(ColorSpace.Rgb, Paint.Rgb(n[0], n[1], n[2]));
                break;
            case Operators.FillCmyk when _operands.TryLast(n[..4]):
                SetFill(ColorSpace.Cmyk, Paint.Cmyk(n[0], n[1], n[2], n[3]));
                break;
            case Operators.StrokeGray when _operands.TryLast(n[..1]):
                SetStroke(ColorSpace.Gray, Paint.Gray(n[0]));
                break;
            case Operators.StrokeRgb when _operands.TryLast(n[..3]):
                SetStroke(ColorSpace.Rgb, Paint.Rgb(n[0], n[1], n[2]));
                break;
            case Operators.StrokeCmyk when _operands.TryLast(n[..4]):
                SetStroke(ColorSpace.Cmyk, Paint.Cmyk(n[0], n[1], n[2], n[3]));
                break;
            case Operators.FillSpace:
                ColorSpace fill = Space();
                SetFill(fill, fill.Initial);
                break;
            case Operators.StrokeSpace:
                ColorSpace stroke = Space();
                SetStroke(stroke, stroke.Initial);
                break;
            case Operators.FillColor or Operators.FillColorNamed:
                _state.Fill = Color(_state.FillSpace);
                break;
            case Operators.StrokeColor or Operators.StrokeColorNamed:
                _state.Stroke = Color(_state.StrokeSpace);
                break;
            default:
                break;
        }
    }

    private PdfObject Resource(string category, int operand) =>
        _resources.GetDictionary(category) is { } named && _operands.Count > operand
            ? named[_names.Get(_operands.Bytes(operand))]
            : PdfObject.Null;

    private void SetFill(ColorSpace space, Paint paint)
    {
        _state.FillSpace = space;
        _state.Fill = paint;
    }

    private void SetStroke(ColorSpace space, Paint paint)
    {
        _state.StrokeSpace = space;
        _state.Stroke = paint;
    }

    private ColorSpace Space() => _context.Space(_names.Get(_operands.Bytes(0)), _resources);

    private Paint Color(ColorSpace space)
    {
        Span<double> numbers = stackalloc double[32];
        int count = 0;
        foreach (Operand operand in _operands.Items)
        {
            if (operand.Kind is TokenKind.Integer or TokenKind.Real && count < numbers.Length)
            {
                numbers[count++] = operand.Number;
            }
        }

        return count == 0 ? Paint.Pattern : space.Read(numbers[..count]);
    }

    private void ApplyExtended(PdfDictionary? entries)
    {
        if (entries is null)
        {
            return;
        }

        _state.LineWidth = entries.GetNumber("LW", _state.LineWidth);
        _state.FillAlpha = (float)entries.GetNumber("ca", _state.FillAlpha);
        _state.StrokeAlpha = (float)entries.GetNumber("CA", _state.StrokeAlpha);
        PdfObject blend = entries["BM"], mask = entries["SMask"];
        if (!blend.IsNull || !mask.IsNull)
        {
            bool mixes = (blend.Name ?? blend.Array?.GetName(0) ?? "Normal") is not ("Normal" or "Compatible");
            _state.Blended = mixes || mask.Dictionary is not null || (_state.Blended && mask.IsNull && blend.IsNull);
        }

        if (entries.GetArray("Font") is { Count: >= 2 } font)
        {
            SetFont(_context.Font(font.GetDictionary(0)), font.GetNumber(1));
        }
    }
}
