using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Content;

/// <summary>Runs content streams and draws what they say upon a canvas. One instance a page.</summary>
internal sealed partial class Interpreter
{
    /// <summary>q within q: writers nest some ten, careless ones open one an object and close none.</summary>
    private const int MostStates = 1 << 10;

    private readonly PageContext _context;
    private readonly PageCanvas _canvas;
    private readonly Operands _operands = new();
    private readonly NamePool _names;
    private readonly PathShape _path = new();
    private GraphicsState[] _saved = new GraphicsState[16];
    private int _depth;
    private int _dropped;
    private GraphicsState _state;
    private PdfDictionary _resources = PdfDictionary.Empty;

    public Interpreter(PageContext context, PageCanvas canvas, in Matrix matrix)
    {
        _context = context;
        _canvas = canvas;
        _names = context.Names;
        _state = GraphicsState.Initial(matrix, canvas.Page);
    }

    public void Run(ReadOnlySpan<byte> content, PdfDictionary resources)
    {
        PdfDictionary outer = _resources;
        _resources = resources;
        int floor = _depth;
        int marks = _marks.Count;
        _operands.Clear();
        var lexer = new Lexer(content);
        while (lexer.Read() && !_context.Exhausted)
        {
            if (lexer.Kind != TokenKind.Keyword)
            {
                _operands.Add(lexer);
                continue;
            }

            _context.Count();
            Execute(Operators.Code(lexer.Text), ref lexer, floor);
            _operands.Clear();
        }

        while (_depth > floor)
        {
            Restore(floor);
        }

        while (_marks.Count > marks)
        {
            EndMarked();
        }

        _resources = outer;
    }

    private void Execute(int code, ref Lexer lexer, int floor)
    {
        switch (code)
        {
            case Operators.SaveState:
                Save();
                break;
            case Operators.RestoreState:
                Restore(floor);
                break;
            case Operators.BeginImage:
                bool opaque = InlineImage.Skip(ref lexer);
                AddImage(opaque);
                break;
            case Operators.Paint:
                PaintObject();
                break;
            case Operators.Shading:
                AddShading();
                break;
            case Operators.BeginMarked or Operators.BeginMarkedProperties:
                BeginMarked(code == Operators.BeginMarkedProperties);
                break;
            case Operators.EndMarked:
                if (_marks.Count > 0)
                {
                    EndMarked();
                }

                break;
            default:
                if (!ExecuteText(code) && !ExecutePath(code))
                {
                    ExecuteState(code);
                }

                break;
        }
    }

    private void Save()
    {
        if (_depth >= MostStates)
        {
            _dropped++;
            return;
        }

        if (_depth == _saved.Length)
        {
            Array.Resize(ref _saved, _depth * 2);
        }

        _saved[_depth++] = _state;
    }

    /// <summary>A Q too many is passed over: a form must not take its page's state.</summary>
    private void Restore(int floor)
    {
        if (_dropped > 0)
        {
            _dropped--;
        }
        else if (_depth > floor)
        {
            _state = _saved[--_depth];
        }
    }
}
