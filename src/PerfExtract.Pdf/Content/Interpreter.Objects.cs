using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Content;

/// <summary>What is painted whole: images, forms, shadings.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Forms within forms: real files have three or four.</summary>
    private const int DeepestForm = 24;

    /// <summary>Soft masks looked into, a page: those of pictures that lie on text.</summary>
    private const int MostMasks = 32;

    private readonly Stack<PdfStream> _forms = new();
    private int _masksRead;

    /// <summary>An annotation's appearance: its box, turned by its matrix, fills the annotation's rectangle (12.5.5).</summary>
    public void DrawAppearance(PdfStream form, PdfRectangle rectangle)
    {
        Span<double> box = stackalloc double[4];
        if (form.Dictionary.GetArray("BBox")?.TryGetNumbers(box) != true)
        {
            return;
        }

        Bounds turned = Bounds.Of(FormMatrix(form.Dictionary), box[0], box[1], box[2], box[3]);
        if (turned.Width <= 0 || turned.Height <= 0)
        {
            return;
        }

        double sx = rectangle.Width / turned.Width, sy = rectangle.Height / turned.Height;
        GraphicsState before = _state;
        _state.Matrix = new Matrix(
            sx, 0, 0, sy, rectangle.Left - (turned.Left * sx), rectangle.Bottom - (turned.Top * sy)) * _state.Matrix;
        DrawForm(form);
        _state = before;
    }

    private static Matrix FormMatrix(PdfDictionary form)
    {
        Span<double> n = stackalloc double[6];
        return form.GetArray("Matrix")?.TryGetNumbers(n) == true
            ? new Matrix(n[0], n[1], n[2], n[3], n[4], n[5])
            : Matrix.Identity;
    }

    private void PaintObject()
    {
        if (Resource("XObject", 0).Stream is not { } painted)
        {
            return;
        }

        bool hidden = _context.Layers.Hides(painted.Dictionary, "OC");
        _hiddenMarks += hidden ? 1 : 0;
        switch (painted.Dictionary.GetName("Subtype"))
        {
            case "Image":
                AddImage(IsOpaque(painted.Dictionary));
                break;
            case "Form":
                DrawForm(painted);
                break;
            default:
                break;
        }

        _hiddenMarks -= hidden ? 1 : 0;
    }

    private void DrawForm(PdfStream form)
    {
        if (_forms.Count >= DeepestForm || _forms.Contains(form))
        {
            return;
        }

        PdfDictionary entries = form.Dictionary;
        GraphicsState before = _state;
        (Matrix text, Matrix line) = (_textMatrix, _lineMatrix);
        _state.Matrix = FormMatrix(entries) * _state.Matrix;
        if (entries.Contains("Group"))
        {
            EnterGroup();
        }

        Span<double> box = stackalloc double[4];
        if (entries.GetArray("BBox")?.TryGetNumbers(box) == true)
        {
            _state.Clip = _state.Clip.Meet(Bounds.Of(_state.Matrix, box[0], box[1], box[2], box[3]));
            _state.ClipShaped |= !IsUpright();
        }

        _path.Clear();
        _forms.Push(form);
        Run(_context.FormContent(form).Span, entries.GetDictionary("Resources") ?? _resources);
        _forms.Pop();
        _state = before;
        (_textMatrix, _lineMatrix) = (text, line);
    }

    /// <summary>A group is painted as one with the outer transparency; inside, painting begins anew (11.6.6).</summary>
    private void EnterGroup()
    {
        _state.Veiled |= _state.Blended || _state.FillAlpha < 1;
        _state.Blended = false;
        if (_state.FillAlpha > 0)
        {
            _state.FillAlpha = _state.StrokeAlpha = 1;
        }
    }

    private void AddImage(bool opaque)
    {
        if (_hiddenMarks == 0)
        {
            _canvas.AddImage(Bounds.Of(_state.Matrix, 0, 0, 1, 1), opaque && IsUpright(), _state);
        }
    }

    /// <summary>Office programs give every picture a soft mask, also one that lets nothing through: that is looked at.</summary>
    private bool IsOpaque(PdfDictionary image)
    {
        if (image.Contains("Mask") || image.GetBoolean("ImageMask") || image.GetInteger("SMaskInData") != 0)
        {
            return false;
        }

        if (!image.Contains("SMask"))
        {
            return true;
        }

        return _masksRead < MostMasks && _canvas.HasGlyphIn(Bounds.Of(_state.Matrix, 0, 0, 1, 1))
            && image.GetStream("SMask") is { } mask && IsSolid(mask);
    }

    private bool IsSolid(PdfStream mask)
    {
        const byte Opaque = 0xFF;
        _masksRead++;
        string? filter = mask.Dictionary.GetName("Filter") ?? mask.Dictionary.GetArray("Filter")?.GetName(0);
        return filter is null or "FlateDecode" or "LZWDecode" && !mask.Dictionary.Contains("Decode")
            && !mask.Decode().Span.ContainsAnyExcept(Opaque);
    }

    /// <summary>A shading fills the clip with what may be any colour.</summary>
    private void AddShading()
    {
        if (_hiddenMarks == 0)
        {
            _canvas.AddShape(_state.Clip, Paint.Pattern, _state);
        }
    }

    /// <summary>A picture laid on askew does not fill its bounds.</summary>
    private bool IsUpright()
    {
        const double Skew = 0.01;
        Matrix m = _state.Matrix;
        return Math.Abs(m.B) + Math.Abs(m.C) <= Skew * (Math.Abs(m.A) + Math.Abs(m.D))
            || Math.Abs(m.A) + Math.Abs(m.D) <= Skew * (Math.Abs(m.B) + Math.Abs(m.C));
    }
}
